"""The body of a page: all blocks. That its headings keep their order is a warning (pages/editing/checks/wording.py)."""

import re
import uuid

from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import RichText

from .data import DataTableBlock, KeyFiguresBlock, PartnersBlock, PeopleBlock, TimelineBlock
from .links import CardsBlock, DocumentListBlock
from .media import FigureBlock, GalleryBlock, VideoBlock
from .text import AccordionBlock, CalloutBlock, HeadingBlock, QuoteBlock, TextBlock

HEADING_TAG = re.compile(r"<h([2-4])\b")


class BodyBlock(blocks.StreamBlock):
    """An empty body opens in the editor with a blank text to write or paste into; what stays blank is no part of the page."""

    text = TextBlock(group=_("Text"))
    heading = HeadingBlock(group=_("Text"))
    quote = QuoteBlock(group=_("Text"))
    callout = CalloutBlock(group=_("Text"))
    accordion = AccordionBlock(group=_("Text"))
    figure = FigureBlock(group=_("Media"))
    gallery = GalleryBlock(group=_("Media"))
    video = VideoBlock(group=_("Media"))
    key_figures = KeyFiguresBlock(group=_("Facts"))
    timeline = TimelineBlock(group=_("Facts"))
    table = DataTableBlock(group=_("Facts"))
    people = PeopleBlock(group=_("Facts"))
    partners = PartnersBlock(group=_("Facts"))
    documents = DocumentListBlock(group=_("Links"))
    cards = CardsBlock(group=_("Links"))

    def get_form_state(self, value):
        return super().get_form_state(value) or [
            {"type": "text", "value": self.child_blocks["text"].get_form_state(RichText("")), "id": str(uuid.uuid4())}
        ]

    def value_from_datadict(self, data, files, prefix):
        value = super().value_from_datadict(data, files, prefix)
        written = [(child.block.name, child.value, child.id) for child in value if not is_blank(child)]
        return blocks.StreamValue(self, written)


def is_blank(child) -> bool:
    """Return whether a block of the body is a text without a word."""
    return child.block_type == "text" and not strip_tags(child.value.source).replace("&nbsp;", " ").strip()


def heading_levels(child) -> list[int]:
    """Return the levels of the headings inside one block of the body, in their order."""
    if child.block_type == "heading":
        return [int(child.value["level"])]
    if child.block_type == "text":
        return [int(level) for level in HEADING_TAG.findall(child.value.source)]
    # Blocks with a title of their own show it as a heading of the second level.
    if isinstance(child.value, blocks.StructValue) and child.block_type != "callout" and child.value.get("title"):
        return [2] if child.block_type != "video" else []
    return []
