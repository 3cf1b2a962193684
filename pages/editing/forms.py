"""What every form of the admin has that people write Vietnamese into."""

from django.forms.utils import ErrorDict
from django.utils.html import strip_tags
from django.utils.translation import gettext as _t
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.rich_text import RichText

from .encodings import OldEncoding, recognise
from .texts import leaves_of


class UnicodeTextsMixin:
    """Refuses texts in TCVN3 or VNI, of the form and of its rows, and says how they become Unicode."""

    def is_valid(self) -> bool:
        valid = super().is_valid()
        rows = [row for formset in getattr(self, "formsets", {}).values() for row in formset.forms]
        for form in [self, *rows]:
            for name, old in old_texts(getattr(form, "cleaned_data", {})):
                form.add_error(name, old_encoding_message(old))
                valid = False
        return valid


def old_texts(cleaned: dict | ErrorDict) -> list[tuple[str, OldEncoding]]:
    """Return the fields that hold a text in an old encoding."""
    found = []
    for name, value in cleaned.items():
        old = next(filter(None, map(recognise, _strings_of(value))), None)
        if old:
            found.append((name, old))
    return found


def _strings_of(value) -> list[str]:
    if isinstance(value, str):
        return [value]
    if hasattr(value, "stream_block"):
        values = [leaf.value for leaf in leaves_of(value, "")]
        return [
            each.source if isinstance(each, RichText) else each for each in values if isinstance(each, str | RichText)
        ]
    return []


def old_encoding_message(old: OldEncoding) -> str:
    words = strip_tags(old.text)
    shown = words if len(words) <= 60 else f"{words[:60]}…"
    return _t(
        "This text is in the old encoding %(encoding)s, which others see as garbled letters. Cut it and paste it again: it is "
        "converted while you paste. It will read: “%(text)s”"
    ) % {"encoding": old.name, "text": shown}


class RecordForm(UnicodeTextsMixin, WagtailAdminModelForm):
    """The form of records and settings."""
