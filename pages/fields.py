"""Model fields of our own."""

import re
import unicodedata
import uuid
from collections import defaultdict

from django.db import models
from django.utils.translation import get_language
from wagtail.blocks.base import BlockWidget
from wagtail.fields import StreamField

ITEM_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class BlocksWidget(BlockWidget):
    """Wagtail's widget of a body, without doing again what it has done: a page has two bodies where others have one.

    What the blocks are is told to the editor's scripts in words that are put together once per worker and language of the
    interface, not for each field of each form: nothing else has a say in them, neither who asks nor what the database holds. Each
    field has ids of its own for the items that its lists begin with: a screen names parts by them. What was sent is read once,
    although a form asks for it when it validates and again when it looks for changes.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._read = None

    def _build_block_json(self):
        told = self.block_def.__dict__.setdefault("told_to_scripts", {})
        language = get_language()
        if language not in told:
            super()._build_block_json()
            told[language] = (self._js_context, self._block_json)
        self._js_context, words = told[language]
        ids = defaultdict(lambda: str(uuid.uuid4()))
        self._block_json = ITEM_ID.sub(lambda found: ids[found[0]], words)

    def value_from_datadict(self, data, files, name):
        asked = (data, files, name)
        if self._read is None or any(one is not other for one, other in zip(self._read[0], asked, strict=True)):
            self._read = (asked, super().value_from_datadict(data, files, name))
        return self._read[1]


class BodyField(StreamField):
    """A StreamField whose block definitions stay out of migrations.

    They are not part of the database's shape, yet Wagtail writes them into every migration, three times here (bare, vi, en);
    docs/adr/0004 says what that costs: data migrations see raw JSON, which they should edit anyway.
    """

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs

    def formfield(self, **kwargs):
        return super().formfield(**{"widget": BlocksWidget(self.stream_block)} | kwargs)

    def get_prep_value(self, value):
        return _nfc_within(super().get_prep_value(value))


class DatePrecision(models.TextChoices):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


def nfc(value):
    """Return text in Unicode's composed form, the one the portal stores (TCVN 6909:2001); anything else unchanged."""
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def _nfc_within(value):
    """Return what a stream stores with all its texts in NFC."""
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: _nfc_within(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_nfc_within(each) for each in value]
    return value


def normalise_texts(instance) -> None:
    """Bring every text column of a model instance into NFC before it is stored."""
    for field in instance._meta.concrete_fields:
        if isinstance(field, models.CharField | models.TextField) and not isinstance(field, StreamField):
            value = instance.__dict__.get(field.attname)
            if isinstance(value, str) and not value.isascii():
                instance.__dict__[field.attname] = nfc(value)
