"""Images without words: no alternative text, no caption, nobody named as their owner; each for the language that shows them."""

from collections.abc import Iterator

from django.db import models
from django.utils.translation import gettext as _t
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from pages.bilingual import PRIMARY, SECONDARY
from pages.editing.texts import language_of, leaves_of
from pages.editing.warnings import Found


def images_without_words(page) -> Iterator[Found]:
    for place, image, languages, captions in _images(page):
        if image.is_decorative:
            continue
        for language in languages:
            if not getattr(image, f"alt_{language}"):
                message = (
                    _t("The image has no alternative text in Vietnamese: say in the image library what it shows.")
                    if language == PRIMARY
                    else _t("The image has no alternative text in English: say in the image library what it shows.")
                )
                yield Found("no-alt", message, place, str(image), language)
            if captions is not None and not (captions[language] or getattr(image, f"caption_{language}")):
                yield Found("no-caption", _t("The image has no caption."), place, str(image), language)
        if not image.credit_vi:
            message = _t("The image names no source: write its photographer or owner in the image library.")
            yield Found("no-credit", message, place, str(image), PRIMARY)


def _images(page) -> Iterator[tuple[str, models.Model, tuple[str, ...], dict[str, str] | None]]:
    """Yield each image with its place, the languages it is shown in, and its captions where the place has room for one."""
    for field in page._meta.concrete_fields:
        if field.is_relation and field.related_model is get_image_model() and getattr(page, field.attname):
            captions = {
                language: getattr(page, f"{field.name}_caption_{language}", "") for language in (PRIMARY, SECONDARY)
            }
            has_room = hasattr(page, f"{field.name}_caption_vi")
            yield field.name, getattr(page, field.name), (PRIMARY, SECONDARY), captions if has_room else None
        elif isinstance(field, StreamField) and (language := language_of(field.name)):
            leaves = {leaf.place: leaf for leaf in leaves_of(field.value_from_object(page), field.name)}
            for place, leaf in leaves.items():
                if isinstance(leaf.block, ImageChooserBlock) and leaf.value:
                    beside = leaves.get(f"{place.rpartition('.')[0]}.caption")
                    yield place, leaf.value, (language,), {language: beside.value or ""} if beside else None
