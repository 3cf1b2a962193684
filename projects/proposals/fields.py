"""Form fields that read numbers and dates as each language writes them, and never guess."""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EMPTY_VALUES
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pages.bilingual import content_language
from pages.fields import DatePrecision, nfc
from pages.formats import format_number

NUMBERS = {
    "vi": re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"),
    "en": re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"),
}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
DAY = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})|(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
MONTH = re.compile(r"(?:tháng\s*)?(?P<month>\d{1,2})[/.-](?P<year>\d{4})")
QUARTER = re.compile(r"(?:quý|quarter|q)\s*(?P<quarter>iv|i{1,3}|[1-4])[\s/.-]+(?P<year>\d{4})")
YEAR = re.compile(r"(?:năm\s*)?(?P<year>\d{4})")
YEARS = range(1950, 2151)


class NumberField(forms.Field):
    """A number as the active language writes it: 1.234,5 in Vietnamese, 1,234.5 in English. The other way is refused."""

    default_error_messages = {
        "invalid": _("Write a number only, such as %(example)s."),
        "decimals": _("Write at most %(places)d digits after the decimal sign."),
        "large": _("This number is too large."),
        "negative": _("Write a number that is not negative."),
    }

    def __init__(self, *, max_digits: int, decimal_places: int, negative: bool = False, **kwargs):
        self.max_digits, self.decimal_places, self.negative = max_digits, decimal_places, negative
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}), **kwargs)

    def to_python(self, value) -> Decimal | None:
        if value in EMPTY_VALUES:
            return None
        language = content_language(get_language())
        plain = re.sub(r"\s", "", str(value))
        if not plain:
            return None
        if not NUMBERS[language].fullmatch(plain):
            example = format_number(Decimal("1234567.5"), language)
            raise ValidationError(self.error_messages["invalid"], "invalid", {"example": example})
        separators = str.maketrans({".": None, ",": "."}) if language == "vi" else str.maketrans({",": None})
        number = Decimal(plain.translate(separators))
        if max(0, -number.as_tuple().exponent) > self.decimal_places:
            raise ValidationError(self.error_messages["decimals"], "decimals", {"places": self.decimal_places})
        if abs(number) >= Decimal(10) ** (self.max_digits - self.decimal_places):
            raise ValidationError(self.error_messages["large"], "large")
        if number < 0 and not self.negative:
            raise ValidationError(self.error_messages["negative"], "negative")
        return number

    def prepare_value(self, value):
        return format_number(value, content_language(get_language())) if isinstance(value, Decimal) else value


class PreciseDate(NamedTuple):
    """A date only as exact as it is known."""

    day: date
    precision: DatePrecision

    def __str__(self) -> str:
        """Return it as the form is filled in, the same in both languages."""
        if self.precision == DatePrecision.YEAR:
            return f"{self.day.year}"
        if self.precision == DatePrecision.QUARTER:
            return f"Q{(self.day.month + 2) // 3}/{self.day.year}"
        return f"{self.day:%m/%Y}" if self.precision == DatePrecision.MONTH else f"{self.day:%d/%m/%Y}"


class PreciseDateField(forms.CharField):
    """A day, a month, a quarter or a year: 15/06/2027, 06/2027, Q3/2027 (quý III/2027), 2027."""

    default_error_messages = {
        "invalid_date": _("Write a day, a month, a quarter or a year: 15/06/2027, 06/2027, Q3/2027 or 2027."),
    }

    def clean(self, value) -> PreciseDate | None:
        text = nfc(super().clean(value)).lower()
        if not text:
            return None
        found = self._read(text)
        if found is None or found.day.year not in YEARS:
            raise ValidationError(self.error_messages["invalid_date"], "invalid_date")
        return found

    @staticmethod
    def _read(text: str) -> PreciseDate | None:
        try:
            if match := DAY.fullmatch(text):
                day, month, year = (match[name] or match[short] for name, short in zip(
                    ("day", "month", "year"), ("d", "m", "y"), strict=True
                ))  # fmt: skip
                return PreciseDate(date(int(year), int(month), int(day)), DatePrecision.DAY)
            if match := MONTH.fullmatch(text):
                return PreciseDate(date(int(match["year"]), int(match["month"]), 1), DatePrecision.MONTH)
            if match := QUARTER.fullmatch(text):
                quarter = ROMAN.get(match["quarter"]) or int(match["quarter"])
                return PreciseDate(date(int(match["year"]), 3 * quarter - 2, 1), DatePrecision.QUARTER)
            if match := YEAR.fullmatch(text):
                return PreciseDate(date(int(match["year"]), 1, 1), DatePrecision.YEAR)
        except ValueError:  # the 31st of February, the 13th month
            return None
        return None
