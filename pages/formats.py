"""Numbers, money, dates and file sizes as each language writes them: plain functions, no settings and no database."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

VIET_NAM_TIME = ZoneInfo("Asia/Ho_Chi_Minh")

WEEKDAYS = {
    "vi": ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ROMAN_QUARTERS = ("I", "II", "III", "IV")
CURRENCY_NAMES_VI = {"VND": "đồng"}
MILLION, BILLION, TRILLION = Decimal(10**6), Decimal(10**9), Decimal(10**12)

Number = Decimal | float | int | str


def local_day(value: date | datetime) -> date:
    """The calendar day of a moment in Viet Nam."""
    if isinstance(value, datetime):
        return value.astimezone(VIET_NAM_TIME).date() if value.tzinfo else value.date()
    return value


def local_moment(value: datetime) -> datetime:
    return value.astimezone(VIET_NAM_TIME) if value.tzinfo else value


# Numbers


def format_number(value: Number, language: str, decimals: int | None = None) -> str:
    """7.039,03 in Vietnamese, 7,039.03 in English. `decimals` is at most how many are shown; a whole number has none."""
    number = Decimal(str(value))
    if decimals is not None:
        number = number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{number:,f}"
    if "." in text and (decimals is None or number == number.to_integral_value()):
        text = text.rstrip("0").rstrip(".")
    if language == "vi":
        text = text.translate(str.maketrans(",.", ".,"))
    return text


def format_figure(value: Number, unit: str, language: str, decimals: int | None = None) -> str:
    """A figure as its unit wants it: 7.039,03; 47%; and 2030, which is a year when nothing is counted."""
    number = Decimal(str(value))
    if not unit and decimals in (None, 0) and number == number.to_integral_value() and 1900 <= number < 2200:
        return str(int(number))
    text = format_number(number, language, decimals)
    return f"{text}%" if unit == "%" else text


def _fits(amount: Decimal, scale: Decimal) -> bool:
    """Whether the amount reads exactly in this scale with at most two decimals."""
    scaled = amount / scale
    return scaled >= 1 and scaled == scaled.quantize(Decimal("0.01"))


def in_larger_unit(value: Number, unit: str, language: str) -> tuple[Decimal, str]:
    """11 and “tỷ USD” for 11000 and “triệu USD”, where nothing is lost."""
    number = Decimal(str(value))
    million, billion = ("triệu", "tỷ") if language == "vi" else ("million", "billion")
    if million in unit.split() and _fits(number, Decimal(1000)):
        return number / 1000, unit.replace(million, billion)
    return number, unit


def format_money(amount: Number, currency: str, language: str) -> str:
    """15,5 tỷ USD; 7.039,03 triệu USD; 21.100 tỷ đồng: never rounded to fit a larger unit."""
    value = Decimal(str(amount))
    unit, scale = "", Decimal(1)
    if language == "en" and _fits(value, TRILLION):
        unit, scale = "trillion", TRILLION
    elif _fits(value, BILLION):
        unit, scale = ("tỷ" if language == "vi" else "billion"), BILLION
    elif abs(value) >= MILLION:
        unit, scale = ("triệu" if language == "vi" else "million"), MILLION
    scaled = value / scale
    places = None if scaled == scaled.quantize(Decimal("0.01")) else 2
    figure = format_number(scaled, language, places)
    if language == "vi":
        return "\N{NO-BREAK SPACE}".join(filter(None, (figure, unit, CURRENCY_NAMES_VI.get(currency, currency))))
    return "\N{NO-BREAK SPACE}".join(filter(None, (currency, figure, unit)))


def format_file_size(size: int, language: str) -> str:
    """2,1 MB; 180 KB."""
    if size < 1024:
        return f"{size}\N{NO-BREAK SPACE}B"
    if size < 1024**2:
        return f"{round(size / 1024)}\N{NO-BREAK SPACE}KB"
    return f"{format_number(Decimal(size) / 1024**2, language, 1)}\N{NO-BREAK SPACE}MB"


# Dates


def short_day(value: date | datetime, language: str) -> str:
    """09/04/2025; 9 Apr 2025, since English readers disagree on what 09/04 is: the form of lists and tables."""
    day = local_day(value)
    return f"{day:%d/%m/%Y}" if language == "vi" else f"{day.day} {ENGLISH_MONTHS[day.month - 1][:3]} {day.year}"


def format_day(value: date | datetime, language: str) -> str:
    """09/04/2025; 9 April 2025."""
    day = local_day(value)
    return short_day(day, language) if language == "vi" else f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"


def format_long_date(value: date | datetime, language: str) -> str:
    """Thứ Năm, ngày 23/01/2025; Thursday 23 January 2025."""
    day = local_day(value)
    weekday = WEEKDAYS[language][day.weekday()]
    return (
        f"{weekday}, ngày {format_day(day, language)}" if language == "vi" else f"{weekday} {format_day(day, language)}"
    )


def format_month_year(value: date | datetime, language: str) -> str:
    """tháng 7/2023; July 2023."""
    day = local_day(value)
    return f"tháng {day.month}/{day.year}" if language == "vi" else f"{ENGLISH_MONTHS[day.month - 1]} {day.year}"


def format_precise_date(value: date | datetime, precision: str, language: str) -> str:
    """A date only as exact as it is known: 26/05/2025, tháng 7/2023, quý III/2027, năm 2027."""
    day = local_day(value)
    if precision == "year":
        return f"năm {day.year}" if language == "vi" else str(day.year)
    if precision == "quarter":
        quarter = (day.month - 1) // 3
        return f"quý {ROMAN_QUARTERS[quarter]}/{day.year}" if language == "vi" else f"Q{quarter + 1} {day.year}"
    if precision == "month":
        return format_month_year(day, language)
    return format_day(day, language)


def machine_date(value: date | datetime, precision: str = "day") -> str:
    """The `datetime` attribute of a date of this precision; empty where HTML has no such form (a quarter)."""
    day = local_day(value)
    return {"day": f"{day:%Y-%m-%d}", "month": f"{day:%Y-%m}", "year": f"{day:%Y}"}.get(precision, "")


def format_event_time(starts: datetime, ends: datetime | None, precision: str, language: str) -> str:
    """When an event takes place, with hours only where they are known."""
    if precision == "month":
        return format_month_year(starts, language)
    first, last = local_day(starts), local_day(ends or starts)
    if first != last:
        return f"{format_day(first, language)}\N{EN DASH}{format_day(last, language)}"
    text = format_long_date(first, language)
    if precision == "time":
        hours = f"{local_moment(starts):%H:%M}"
        if ends:
            hours += f"\N{EN DASH}{local_moment(ends):%H:%M}"
        text += f", {hours}"
    return text


def tile_month(value: date | datetime, language: str) -> str:
    """The head of a date tile: 04/2025; Apr 2025."""
    day = local_day(value)
    return f"{day:%m/%Y}" if language == "vi" else f"{ENGLISH_MONTHS[day.month - 1][:3]} {day.year}"


def tile_weekday(value: date | datetime, language: str) -> str:
    weekday = WEEKDAYS[language][local_day(value).weekday()]
    return weekday if language == "vi" else weekday[:3]
