"""The body of a page: all blocks, and the rule that headings keep their order."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError

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

    def clean(self, value):
        """Refuse a heading that skips a level: screen-reader users walk by them (WCAG 1.3.1)."""
        value = super().clean(value)
        errors, level = {}, 1
        for index, child in enumerate(value):
            for found in heading_levels(child):
                if found > level + 1:
                    errors[index] = ValidationError(
                        _t("This heading skips a level: heading %(found)d after heading %(level)d.")
                        % {"found": found, "level": level}
                    )
                level = found
        if errors:
            raise StreamBlockValidationError(block_errors=errors)
        return value


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
