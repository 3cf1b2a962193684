"""Numbers, dates and yes or no, as spreadsheets hold them and as each language writes them."""

import re
from datetime import date, datetime, time
from decimal import Decimal

from pages.fields import DatePrecision
from pages.formats import ENGLISH_MONTHS, ROMAN_QUARTERS

SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
GROUPED = {
    "vi": re.compile(r"-?\d{1,3}(\.\d{3})+(,\d+)?"),
    "en": re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?"),
}
UNGROUPED = {"vi": re.compile(r"-?\d+(,\d+)?"), "en": re.compile(r"-?\d+(\.\d+)?")}
# How files of the open data write a number; in Vietnamese only where it cannot be a grouped one.
MACHINE = re.compile(r"-?\d+\.\d+")
YES = {"true", "1", "yes", "y", "x", "có", "đúng"}
NO = {"false", "0", "no", "n", "không", "sai"}
FIRST_YEAR, LAST_YEAR = 1900, 2199
MONTHS = {
    form.casefold(): number for number, name in enumerate(ENGLISH_MONTHS, 1) for form in (name, name[:3])
}  # “September” and “Sep”
QUARTERS = {name.casefold(): number for number, name in enumerate(ROMAN_QUARTERS, 1)} | {
    str(number): number for number in range(1, 5)
}

Precise = tuple[date, str]


class Unreadable(ValueError):
    """A cell is not what it should be."""


def parse_number(value: object, language: str) -> Decimal:
    """Return a number of a cell or of text in a language's form; Unreadable for what is none."""
    if isinstance(value, bool):
        raise Unreadable(value)
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float):
        return _finite(Decimal(repr(value)))
    if not isinstance(value, str):
        raise Unreadable(value)
    text = SPACES.sub("", value).replace("\N{MINUS SIGN}", "-")
    group, point = (".", ",") if language == "vi" else (",", ".")
    if len(text) > 40 or not text.isascii():
        raise Unreadable(value)
    if GROUPED[language].fullmatch(text) or UNGROUPED[language].fullmatch(text):
        return Decimal(text.replace(group, "").replace(point, "."))
    if MACHINE.fullmatch(text):
        return Decimal(text)
    raise Unreadable(value)


def _finite(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise Unreadable(number)
    return number


def parse_integer(value: object, language: str) -> int:
    number = parse_number(value, language)
    if number != number.to_integral_value() or abs(number) > 10**9:
        raise Unreadable(value)
    return int(number)


def parse_boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = plain_text(value).casefold()
    if text in YES or text in NO:
        return text in YES
    raise Unreadable(value)


def parse_date(value: object) -> Precise:
    """Return a date and how exactly it is written: 2025-05-26, 26/05/2025, tháng 7/2023, Q3 2027, 2027, …"""
    if isinstance(value, datetime):
        if value.time() != time():
            raise Unreadable(value)
        return _of(value.year, value.month, value.day), DatePrecision.DAY
    if isinstance(value, date):
        return _of(value.year, value.month, value.day), DatePrecision.DAY
    text = SPACES.sub(" ", plain_text(value)).strip().casefold()
    for pattern, read in FORMS:
        if found := re.fullmatch(pattern, text):
            try:
                return read(*found.groups())
            except ValueError as error:  # no day of any calendar
                raise Unreadable(value) from error
    raise Unreadable(value)


def plain_text(value: object) -> str:
    """Return what a cell says as text; a whole number without decimals."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _of(year: int, month: int = 1, day: int = 1) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Unreadable(year)
    return date(year, month, day)


def _day(year: str, month: str, day: str) -> Precise:
    return _of(int(year), int(month), int(day)), DatePrecision.DAY


def _named_day(day: str, month: str, year: str) -> Precise:
    return _of(int(year), _month_number(month), int(day)), DatePrecision.DAY


def _month(year: str, month: str) -> Precise:
    return _of(int(year), int(month)), DatePrecision.MONTH


def _named_month(month: str, year: str) -> Precise:
    return _of(int(year), _month_number(month)), DatePrecision.MONTH


def _quarter(quarter: str, year: str) -> Precise:
    return _of(int(year), 3 * QUARTERS[quarter] - 2), DatePrecision.QUARTER


def _year(year: str) -> Precise:
    return _of(int(year)), DatePrecision.YEAR


def _month_number(name: str) -> int:
    if name not in MONTHS:
        raise Unreadable(name)
    return MONTHS[name]


def _turned(read):
    return lambda *parts: read(*reversed(parts))


# Of casefolded text. Days come before months in both languages.
FORMS = (
    (r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00:00)?", _day),
    (r"(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", _turned(_day)),
    (r"(\d{1,2}) ([a-z]+) (\d{4})", _named_day),
    (r"([a-z]+) (\d{1,2}), (\d{4})", lambda month, day, year: _named_day(day, month, year)),
    (r"(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |, ?|/)(\d{4})", _turned(_day)),
    (r"(\d{4})-(\d{1,2})", _month),
    (r"(?:tháng )?(\d{1,2})/(\d{4})", _turned(_month)),
    (r"tháng (\d{1,2})(?: năm |, ?)(\d{4})", _turned(_month)),
    (r"([a-z]+) (\d{4})", _named_month),
    (r"quý (iv|i{1,3}|[1-4])(?:/| năm |, ?)(\d{4})", _quarter),
    (r"q([1-4])[ /](\d{4})", _quarter),
    (r"(\d{4})-q([1-4])", _turned(_quarter)),
    (r"(?:năm )?(\d{4})", _year),
)
