"""The mark on texts that were copied from Vietnamese and are still to be translated.

It stands in the text itself, in one form whichever language the interface has, so that nobody can overlook it and every way
of writing keeps it. English that bears it is not published.
"""

import uuid
from typing import NamedTuple

from bs4 import BeautifulSoup, NavigableString
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _t
from wagtail.blocks import BaseStreamBlock, Block, CharBlock, ListBlock, RichTextBlock, StructBlock, TextBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from pages.bilingual import SECONDARY

from .words import IMAGES, page_words, translated_children

MARK = "[CẦN DỊCH]"
_LEAVES = ["p", "li", "h2", "h3", "h4", "h5", "h6", "blockquote"]


class MarkedField(NamedTuple):
    """A field of a page whose English still has marks: its name ("body", "posts.unit"), its label, how many texts."""

    name: str
    label: str
    count: int


def mark_text(text: str, max_length: int | None = None) -> str:
    """Return the text with the mark before it; one without a word (a number, a dash) needs no translation."""
    if not any(character.isalpha() for character in text) or MARK in text:
        return text
    marked = f"{MARK} {text}"
    if max_length and len(marked) > max_length:
        return f"{marked[: max_length - 1]}…"
    return marked


def mark_rich_text(source: str) -> str:
    """Return rich text with the mark at the head of each paragraph, heading and item."""
    soup = BeautifulSoup(source, "html.parser")
    leaves = [node for node in soup.find_all(_LEAVES) if not node.find(_LEAVES)]
    for node in leaves:
        text = node.get_text()
        if mark_text(text) != text:
            node.insert(0, NavigableString(f"{MARK} "))
    return str(soup) if leaves else mark_text(source)


def mark_block(block: Block, value):
    """Return the stored form of a block's value with every text in it marked; structure, images and choices stay."""
    if value is None:
        return value
    if isinstance(block, BaseStreamBlock):
        return [
            _new(child["type"], mark_block(block.child_blocks[child["type"]], child["value"]))
            for child in value
            if child["type"] in block.child_blocks
        ]
    if isinstance(block, ListBlock):
        return [_new("item", mark_block(block.child_block, child["value"])) for child in value]
    if isinstance(block, StructBlock):
        return {name: mark_block(child, value.get(name)) for name, child in block.child_blocks.items()}
    if isinstance(block, TypedTableBlock):
        return _mark_table(block, value)
    if isinstance(block, RichTextBlock):
        return mark_rich_text(value)
    if isinstance(block, CharBlock | TextBlock):
        return mark_text(value, getattr(block.field, "max_length", None))
    return value


def _new(kind: str, value) -> dict:
    """Return a stored block: the copy's blocks are others than those they are copies of, with ids of their own."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def _mark_table(block: TypedTableBlock, table: dict) -> dict:
    kinds = [block.child_blocks[column["type"]] for column in table["columns"]]
    return {
        "columns": [column | {"heading": mark_text(column["heading"])} for column in table["columns"]],
        "rows": [
            {"values": [mark_block(kind, cell) for kind, cell in zip(kinds, row["values"], strict=True)]}
            for row in table["rows"]
        ],
        "caption": mark_text(table.get("caption") or ""),
    }


def untranslated_marks(page: models.Model) -> list[MarkedField]:
    """Return the fields of a page (its newest draft, or what is about to be published) whose English bears marks."""
    found = []
    for name, texts in page_words(page, SECONDARY).items():
        count = sum(text.count(MARK) for text in texts)
        if count:
            found.append(MarkedField(name, field_label(type(page), name), count))
    return found


def field_label(model: type[models.Model], name: str) -> str:
    """Return what editors call a field of a page or, as "posts.unit", of its child rows."""
    if name == IMAGES:
        return _t("Alternative texts and captions of images")
    relation, _dot, field = name.rpartition(".")
    if not relation:
        return capfirst(str(model._meta.get_field(name).verbose_name))
    child = translated_children(model)[relation]
    return f"{capfirst(str(child._meta.verbose_name))}: {child._meta.get_field(field).verbose_name}"


def refusal(fields: list[MarkedField]) -> str:
    """Return the sentence that names the fields that keep English from being published."""
    names = ", ".join(field.label for field in fields)
    return _t(
        "The English cannot be published: texts marked %(mark)s are still to be translated in these fields: %(fields)s."
    ) % {"mark": MARK, "fields": names}
