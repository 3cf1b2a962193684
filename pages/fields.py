"""Model fields of our own."""

import unicodedata

from django.db import models
from wagtail.fields import StreamField


class BodyField(StreamField):
    """A StreamField whose block definitions stay out of migrations.

    They are not part of the database's shape, yet Wagtail writes them into every migration, three times here (bare, vi, en);
    docs/adr/0004 says what that costs: data migrations see raw JSON, which they should edit anyway.
    """

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs

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
    if isinstance(value, dict):
        return {key: _nfc_within(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_nfc_within(each) for each in value]
    return nfc(value)


def normalise_texts(instance) -> None:
    """Bring every text column of a model instance into NFC before it is stored."""
    for field in instance._meta.concrete_fields:
        if isinstance(field, models.CharField | models.TextField) and not isinstance(field, StreamField):
            value = instance.__dict__.get(field.attname)
            if isinstance(value, str) and not value.isascii():
                instance.__dict__[field.attname] = nfc(value)
