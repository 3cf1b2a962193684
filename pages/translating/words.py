"""The words of a page in one language: what is compared to know whether its English is still right.

Words are the translated texts of the page and of its child rows, rich text without markup, captions, and the alternative
texts of the images it shows. White space, the order of blocks and rows, links, numbers typed once and the images themselves
are none. Each text is kept under the name of its field ("body", "posts.unit"), so that a change can be shown where it was made.
"""

import hashlib
import html
import json
import re
from collections.abc import Iterator
from functools import lru_cache

from django.db import models
from django.utils import translation
from django.utils.html import strip_tags
from modelcluster.models import get_all_child_relations
from modeltranslation.translator import NotRegistered, translator
from wagtail.blocks import (
    BaseStreamBlock,
    Block,
    CharBlock,
    ListBlock,
    RichTextBlock,
    StructBlock,
    TextBlock,
)
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from pages.bilingual import PRIMARY
from pages.search.text import clean

Words = dict[str, list[str]]

IMAGE = "image:"  # and the image's primary key
IMAGES = "images"
_PARAGRAPH_END = re.compile(r"</(?:p|li|h[1-6]|blockquote|tr|td|th)>|<br\s*/?>|<hr\s*/?>", re.IGNORECASE)


def page_words(page: models.Model, language: str) -> Words:
    """Return the page's words by field, in the order of the page; those of images only in Vietnamese.

    English texts of images belong to the library: they are translated there, for every page at once.
    """
    words: Words = {}
    with translation.override(language):
        for key, text in _page_texts(page, language):
            tidied = _tidied(text)
            if tidied:
                words.setdefault(key, []).append(tidied)
    if language == PRIMARY:
        for image in _page_images(page):
            if texts := image_words(image):
                words[f"{IMAGE}{image.pk}"] = texts
    return words


def digest(words: Words) -> str:
    """Return what stands for these words whatever their order and spacing; "" where there are none."""
    if not words:
        return ""
    unordered = {
        key: sorted(" ".join(text.split()) for text in texts) for key, texts in with_images_together(words).items()
    }
    content = json.dumps(unordered, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(content.encode(), digest_size=16).hexdigest()


def with_images_together(words: Words) -> Words:
    """Return the words with those of all images under one name: which image says them is no matter."""
    together = {key: texts for key, texts in words.items() if not key.startswith(IMAGE)}
    images = [text for key, texts in words.items() if key.startswith(IMAGE) for text in texts]
    return together | ({IMAGES: list(dict.fromkeys(images))} if images else {})


def image_words(image: models.Model) -> list[str]:
    """Return the Vietnamese texts that readers of an image meet."""
    alt = "" if image.is_decorative else image.alt_vi
    return [tidied for text in (alt, image.caption_vi) if (tidied := _tidied(text or ""))]


def translated_names(model: type[models.Model]) -> list[str]:
    """Return the names of a model's translated fields in the order in which the model declares them."""
    try:
        translated = translator.get_options_for_model(model).all_fields
    except NotRegistered:
        return []
    return [field.name for field in model._meta.fields if field.name in translated]


def translated_children(model: type[models.Model]) -> dict[str, type[models.Model]]:
    """Return the child rows of a page type that have translated fields, by the name of their relation."""
    relations = {relation.get_accessor_name(): relation.related_model for relation in get_all_child_relations(model)}
    return {name: child for name, child in relations.items() if translated_names(child)}


@lru_cache(maxsize=500)  # a text is looked at several times while its page is saved and published
def paragraphs(rich_text: str) -> str:
    """Return the words of rich text, one line for each paragraph, heading or item."""
    return html.unescape(strip_tags(_PARAGRAPH_END.sub("\n", rich_text)))


@lru_cache(maxsize=1000)
def _tidied(text: str) -> str:
    return "\n".join(line for line in map(clean, text.splitlines()) if line)


def _page_texts(page: models.Model, language: str) -> Iterator[tuple[str, str]]:
    for name in translated_names(type(page)):
        for text in _field_texts(page, name, language):
            yield name, text
    for relation, child in translated_children(type(page)).items():
        names = translated_names(child)
        for row in getattr(page, relation).all():
            for name in names:
                for text in _field_texts(row, name, language):
                    yield f"{relation}.{name}", text


def _field_texts(instance: models.Model, name: str, language: str) -> Iterator[str]:
    field = instance._meta.get_field(name)
    value = getattr(instance, f"{name}_{language}")
    if not value:
        return
    if isinstance(field, StreamField):
        yield from block_texts(value.stream_block, value)
    elif isinstance(field, RichTextField):
        yield paragraphs(value)
    else:
        yield str(value)


def block_texts(block: Block, value: object) -> Iterator[str]:
    """Yield the texts of a block and of those inside it; choices, dates, addresses and records chosen are none."""
    if not value:
        return
    for inner, content in inner_blocks(block, value):
        yield from block_texts(inner, content)
    if isinstance(block, TypedTableBlock):
        yield from filter(None, [value.caption, *(column["heading"] for column in value.columns)])
    elif isinstance(block, RichTextBlock):
        yield paragraphs(value.source)
    elif isinstance(block, CharBlock | TextBlock):
        yield str(value)


def inner_blocks(block: Block, value: object) -> Iterator[tuple[Block, object]]:
    """Yield each block directly inside a block with its value."""
    if isinstance(block, BaseStreamBlock):
        yield from ((child.block, child.value) for child in value)
    elif isinstance(block, ListBlock):
        yield from ((block.child_block, child) for child in value)
    elif isinstance(block, StructBlock):
        yield from ((child, value.get(name)) for name, child in block.child_blocks.items())
    elif isinstance(block, TypedTableBlock):
        for row in value.row_data:
            cells = zip(value.columns, row["values"], strict=False)
            yield from ((column["block"], cell) for column, cell in cells)


def _page_images(page: models.Model) -> Iterator[models.Model]:
    image_model = get_image_model()
    for field in page._meta.fields:
        if field.related_model is image_model and (image := getattr(page, field.name)):
            yield image
    for name in translated_names(type(page)):
        if isinstance(page._meta.get_field(name), StreamField) and (stream := getattr(page, f"{name}_{PRIMARY}")):
            yield from _block_images(stream.stream_block, stream)


def _block_images(block: Block, value: object) -> Iterator[models.Model]:
    if not value:
        return
    if isinstance(block, ImageChooserBlock):
        yield value
    for inner, content in inner_blocks(block, value):
        yield from _block_images(inner, content)
