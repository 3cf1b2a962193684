"""The body of a page: all blocks. That its headings keep their order is a warning (pages/editing/checks/wording.py)."""

import re

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .data import DataTableBlock, KeyFiguresBlock, PartnersBlock, PeopleBlock, TimelineBlock
from .links import CardsBlock, DocumentListBlock
from .media import FigureBlock, GalleryBlock, VideoBlock
from .text import AccordionBlock, CalloutBlock, HeadingBlock, QuoteBlock, TextBlock

HEADING_TAG = re.compile(r"<h([2-4])\b")


class BodyBlock(blocks.StreamBlock):
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
