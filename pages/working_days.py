"""Working days as the law counts them: Monday to Friday without the public holidays that the settings of the portal list."""

import re
from datetime import date, datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pages import sitewide

SATURDAY = 5
LONGEST = 31  # days: a longer stretch is a mistyped year
DAY = r"\d{1,2}/\d{1,2}/\d{4}"
LINE = re.compile(rf"({DAY})(?:\s*[-–]\s*({DAY}))?")


def working_day_after(day: date, days: int) -> date:
    """Return the day that lies `days` working days after another."""
    holidays = sitewide.per_generation("holidays", _stored_holidays)
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY and day not in holidays
    return day


def validate_holidays(text: str) -> None:
    read_holidays(text)


def read_holidays(text: str) -> frozenset[date]:
    """Return the days that a text names, one day or one stretch of days on each line."""
    return frozenset(day for line in text.splitlines() if line.strip() for day in _days_of(line.strip()))


def _days_of(line: str) -> list[date]:
    problem = ValidationError(
        _("“%(line)s” is no day. Write 02/09/2027, or 05/02/2027 - 11/02/2027."), params={"line": line}
    )
    match = LINE.fullmatch(line)
    if not match:
        raise problem
    try:
        first, last = (datetime.strptime(day, "%d/%m/%Y").date() for day in (match[1], match[2] or match[1]))
    except ValueError:  # the 31st of February
        raise problem from None
    if not timedelta() <= last - first < timedelta(days=LONGEST):
        raise problem
    return [first + timedelta(days=each) for each in range((last - first).days + 1)]


def _stored_holidays() -> frozenset[date]:
    return read_holidays(sitewide.portal_settings().public_holidays)
