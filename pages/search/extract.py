"""The words of a page in one language, whatever its type: every translated text and every block."""

from collections.abc import Iterable, Iterator

from django.db import models
from django.utils import translation
from modeltranslation.translator import NotRegistered, translator
from wagtail.blocks import (
    BaseStreamBlock,
    Block,
    ChoiceBlock,
    ChooserBlock,
    ListBlock,
    MultipleChoiceBlock,
    StructBlock,
)
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import get_text_for_indexing

from .text import clean

# The title has a column of its own; two are written for search engines, not for readers; who wrote something, or drew its
# picture, stands on so many pages that it tells none from another.
NOT_TEXT = frozenset({"title", "seo_title", "search_description", "byline"})
_ENDINGS = (".", "!", "?", ":", ";", ",", "…", "”", ")")


def page_texts(page: models.Model, language: str) -> list[str]:
    """Return the readable texts of a page, in the order of its fields and blocks."""
    with translation.override(language):
        return [cleaned for part in _parts(page, language) if (cleaned := clean(part))]


def join_texts(texts: Iterable[str]) -> str:
    """Join texts so that an extract can be read: a sentence needs nothing after it, a name or a number does."""
    joined = ""
    for text in filter(None, texts):
        joined += text if not joined else f" {text}" if joined.endswith(_ENDINGS) else f" · {text}"
    return joined


def _parts(page: models.Model, language: str) -> Iterator[str]:
    for name in _translated_fields(type(page)):
        field = page._meta.get_field(name)
        value = getattr(page, f"{name}_{language}")
        if not value:
            continue
        if isinstance(field, StreamField):
            yield from _block_texts(value.stream_block, value.raw_data)
        elif isinstance(field, RichTextField):
            yield get_text_for_indexing(value)
        elif isinstance(field, models.CharField | models.TextField) and not field.choices:
            yield value


def _translated_fields(model: type[models.Model]) -> list[str]:
    """Return the names in the order in which the model declares them."""
    try:
        translated = set(translator.get_options_for_model(model).all_fields) - NOT_TEXT
    except NotRegistered:
        return []
    return [field.name for field in model._meta.fields if field.name in translated]


def _block_texts(block: Block, stored: object) -> Iterator[str]:
    """Walk the blocks as they are stored, so that no record is fetched that one of them chooses. Unlike Wagtail's own walk, leave
    out choices ("level 2", "note"): they are no words of the page."""
    if not stored or isinstance(block, ChoiceBlock | MultipleChoiceBlock | ChooserBlock):
        return
    if isinstance(block, BaseStreamBlock):
        for child in stored:
            if child["type"] in block.child_blocks:
                yield from _block_texts(block.child_blocks[child["type"]], child["value"])
    elif isinstance(block, ListBlock):
        for child in stored:
            wrapped = isinstance(child, dict) and child.get("type") == "item" and "value" in child
            yield from _block_texts(block.child_block, child["value"] if wrapped else child)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from _block_texts(child, stored.get(name))
    else:
        yield from block.get_searchable_content(block.to_python(stored))
