"""Dated values on a true time axis, as templates/components/time_chart.html draws them: a mark stands where its date lies.

Across, places are shares of the width in percent; down, they are in em (bars.py says why). A mark carries a number; the list
under the picture says which date and value it is, so that marks may lie close together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from pages.fields import DatePrecision
from pages.templatetags.portal import short_day

from .bars import em

# The ends of the axis stand so far from the edges, in percent.
MARGIN = 4.0
PLOT = 8.0  # em
NUMBER = 1.25  # em: the room of one number
# Numbers nearer to each other than this would touch on a phone; in percent.
TOUCHING = 5.0
MOST_TICKS = 5
STEPS = (1, 3, 6, 12, 24, 60, 120)  # months
MONTHS = {DatePrecision.MONTH: 1, DatePrecision.QUARTER: 3, DatePrecision.YEAR: 12}


@dataclass(frozen=True)
class Dated:
    """A size on a date known to the day, month, quarter or year."""

    day: date
    precision: str
    size: float
    words: str
    tone: str = ""

    @property
    def first_day(self) -> date:
        months = MONTHS.get(self.precision)
        return month_of(number_of(self.day) // months * months) if months else self.day

    @property
    def last_day(self) -> date:
        months = MONTHS.get(self.precision)
        return month_of(number_of(self.first_day) + months) - timedelta(days=1) if months else self.day

    @property
    def middle(self) -> date:
        return self.first_day + (self.last_day - self.first_day) / 2


@dataclass(frozen=True)
class Mark:
    number: int
    x: str
    y: str
    number_y: str
    tone: str
    # From where to where the date may lie, if it is not known to the day.
    since_x: str = ""
    until_x: str = ""


@dataclass(frozen=True)
class Tick:
    x: str
    words: str
    anchor: str


@dataclass
class TimeChart:
    key: str
    title: str
    description: str
    values: list[Dated]
    # The ends of the axis: charts beside each other share them, so that the same date stands in the same place.
    since: date
    until: date
    marks: list[Mark] = field(default_factory=list)
    ticks: list[Tick] = field(default_factory=list)

    template = "components/time_chart.html"

    def __post_init__(self):
        places = [self._place(each.middle) for each in self.values]
        highest = max(each.size for each in self.values) or 1.0
        heights = [PLOT * (1 - each.size / highest) for each in self.values]
        numbers = apart(places, [height - 0.7 for height in heights])
        # Down from the highest number.
        self._top = NUMBER - min(numbers)
        self.marks = [
            self._mark(number, each, height, above)
            for number, (each, height, above) in enumerate(zip(self.values, heights, numbers, strict=True), start=1)
        ]
        self.ticks = list(self._ticks())

    def _place(self, day: date) -> float:
        if self.since == self.until:
            return 50.0
        return MARGIN + (100 - 2 * MARGIN) * (day - self.since).days / (self.until - self.since).days

    def _mark(self, number: int, each: Dated, height: float, above: float) -> Mark:
        span = (
            [percent(self._place(day)) for day in (each.first_day, each.last_day)] if each.precision in MONTHS else []
        )
        y = em(self._top + height)
        return Mark(number, percent(self._place(each.middle)), y, em(self._top + above), each.tone, *span)

    def _ticks(self) -> Iterator[Tick]:
        for months in STEPS:
            found = list(starts(self.since, self.until, months))
            if len(found) <= MOST_TICKS:
                break
        if len(found) > 1:
            for day in found:
                yield Tick(percent(self._place(day)), f"{day.year}" if months >= 12 else f"{day:%m/%Y}", "middle")
        elif self.since == self.until:
            yield Tick(percent(50), short_day(self.since), "middle")
        else:
            # Long words at an edge run inwards.
            for day, anchor in ((self.since, "start"), (self.until, "end")):
                yield Tick(percent(self._place(day)), short_day(day), anchor)

    @property
    def ground(self) -> str:
        return em(self._top + PLOT)

    @property
    def ticks_end(self) -> str:
        return em(self._top + PLOT + 0.4)

    @property
    def tick_words(self) -> str:
        return em(self._top + PLOT + 1.7)

    @property
    def height(self) -> str:
        return em(self._top + PLOT + 2.1)


def apart(places: list[float], heights: list[float]) -> list[float]:
    """Lift each number above those before it that it would touch."""
    put: list[float] = []
    for number, height in enumerate(heights):
        near = [put[other] for other in range(number) if abs(places[other] - places[number]) < TOUCHING]
        while any(abs(other - height) < NUMBER for other in near):
            height -= NUMBER
        put.append(height)
    return put


def starts(first: date, last: date, months: int) -> Iterator[date]:
    """Yield the first days of every so many months, within the axis."""
    month = number_of(first) // months * months
    while (day := month_of(month)) <= last:
        if day >= first:
            yield day
        month += months


def number_of(day: date) -> int:
    """The number of a day's month; quarters and years begin at multiples of 3 and 12."""
    return day.year * 12 + day.month - 1


def month_of(number: int) -> date:
    """The first day of a month."""
    return date(number // 12, number % 12 + 1, 1)


def percent(place: float) -> str:
    return f"{place:.2f}%"
