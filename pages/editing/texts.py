"""Everything that is written on a page or in a record, with the place where an editor finds it.

A place is a path as Wagtail's editor understands it in “#:w:contentpath=…”: `title_vi`, `body_en.<block>.caption`, or
`posts.0.note_vi` for a row of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import models
from modelcluster.models import get_all_child_relations
from modeltranslation.translator import NotRegistered, translator
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.fields import RichTextField, StreamField

from pages.bilingual import PRIMARY, SECONDARY

LANGUAGES = (PRIMARY, SECONDARY)
# Blocks whose value is text that nobody reads as a sentence.
NOT_PROSE = (blocks.ChoiceBlock, blocks.URLBlock, blocks.EmailBlock, blocks.RegexBlock)


@dataclass(frozen=True)
class Text:
    place: str
    language: str  # "vi", "en", or "" where one text serves both
    value: str
    is_html: bool = False


@dataclass(frozen=True)
class Leaf:
    """One value inside a stream that holds no others, with the block it is of."""

    place: str
    block: blocks.Block
    value: object


def translated_names(model: type[models.Model]) -> list[str]:
    """Return the names of the translated fields of a model, its parents' included, e.g. ["title", "intro", "body"]."""
    try:
        return list(translator.get_options_for_model(model).all_fields)
    except NotRegistered:
        return []


def language_of(name: str) -> str:
    ending = name.rpartition("_")[2]
    return ending if ending in LANGUAGES else ""


def texts_of(instance: models.Model, place: str = "") -> Iterator[Text]:
    """Yield the texts of an instance and of its child rows; empty ones are left out."""
    bare = set(translated_names(type(instance)))
    for field in instance._meta.concrete_fields:
        if field.name in bare or not field.editable or field.choices:
            continue  # a bare column only repeats one of the languages
        here = f"{place}{field.name}"
        language = language_of(field.name)
        if isinstance(field, StreamField):
            for leaf in leaves_of(field.value_from_object(instance), here):
                yield from _text_of(leaf, language)
        elif _is_prose(field) and (value := field.value_from_object(instance)):
            yield Text(here, language, value, isinstance(field, RichTextField))
    for name, _position, row, row_place in rows_of(instance):
        del name
        yield from texts_of(row, f"{place}{row_place}.")


def rows_of(instance: models.Model) -> Iterator[tuple[str, int, models.Model, str]]:
    """Yield the child rows of an instance, each with its relation, its position and its place."""
    for relation in get_all_child_relations(type(instance)):
        name = relation.get_accessor_name()
        if name in {"comments", "tagged_items"} or name.startswith("wagtail"):
            continue
        for position, row in enumerate(getattr(instance, name).all()):
            yield name, position, row, f"{name}.{position}"


def _is_prose(field: models.Field) -> bool:
    kinds = (models.EmailField, models.URLField, models.SlugField, models.FileField)
    return isinstance(field, models.CharField | models.TextField) and not isinstance(field, kinds)


def _text_of(leaf: Leaf, language: str) -> Iterator[Text]:
    if isinstance(leaf.block, blocks.RichTextBlock):
        if leaf.value and leaf.value.source:
            yield Text(leaf.place, language, leaf.value.source, is_html=True)
    elif isinstance(leaf.value, str) and leaf.value and not isinstance(leaf.block, NOT_PROSE):
        yield Text(leaf.place, language, leaf.value)


def leaves_of(stream: blocks.StreamValue | None, place: str) -> Iterator[Leaf]:
    for child in stream or ():
        yield from _leaves(child.block, child.value, f"{place}.{child.id}")


def _leaves(block: blocks.Block, value, place: str) -> Iterator[Leaf]:
    if isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from _leaves(child, value.get(name), f"{place}.{name}")
    elif isinstance(block, blocks.ListBlock):
        for bound in value.bound_blocks:
            yield from _leaves(bound.block, bound.value, f"{place}.{bound.id}")
    elif isinstance(block, blocks.BaseStreamBlock):
        yield from leaves_of(value, place)
    elif isinstance(value, TypedTable):
        # The editor knows no place inside a table.
        for column in value.columns:
            yield Leaf(place, blocks.CharBlock(), column["heading"])
        for row in value.row_data:
            for column, cell in zip(value.columns, row["values"], strict=True):
                yield Leaf(place, column["block"], cell)
    else:
        yield Leaf(place, block, value)
