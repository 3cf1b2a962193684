"""The time axis of official figures: marks stand where their dates lie, as exactly as these are known."""

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from projects.charts.time_axis import MARGIN, MOST_TICKS, NUMBER, TOUCHING, Dated, TimeChart, apart

DAY = datetime.date


def chart(*values: tuple) -> TimeChart:
    made = [Dated(day, precision, size, "") for day, precision, size in values]
    since, until = min(each.first_day for each in made), max(each.last_day for each in made)
    return TimeChart("series-x", "Tên", "Mô tả", made, since, until)


def places(drawn: TimeChart) -> list[float]:
    return [float(mark.x.removesuffix("%")) for mark in drawn.marks]


def em(text: str) -> float:
    return float(text.removesuffix("em"))


def test_marks_lie_as_far_apart_as_their_dates():
    first, near, last = places(
        chart((DAY(2023, 12, 1), "day", 1), (DAY(2024, 3, 10), "day", 0.5), (DAY(2024, 12, 5), "day", 1))
    )
    assert (first, last) == (MARGIN, 100 - MARGIN)
    assert (near - first) / (last - first) == pytest.approx(100 / 370, abs=0.001)


def test_heights_are_shares_above_the_ground():
    drawn = chart((DAY(2024, 1, 1), "day", 1), (DAY(2025, 1, 1), "day", 0.25), (DAY(2026, 1, 1), "day", 0))
    above = [em(drawn.ground) - em(mark.y) for mark in drawn.marks]
    assert above == pytest.approx([8, 2, 0], abs=0.02)


@pytest.mark.parametrize(
    ("day", "precision", "first", "last"),
    [
        (DAY(2025, 7, 8), "day", DAY(2025, 7, 8), DAY(2025, 7, 8)),
        (DAY(2026, 3, 1), "month", DAY(2026, 3, 1), DAY(2026, 3, 31)),
        (DAY(2025, 11, 5), "quarter", DAY(2025, 10, 1), DAY(2025, 12, 31)),
        (DAY(2024, 6, 1), "year", DAY(2024, 1, 1), DAY(2024, 12, 31)),
    ],
)
def test_a_date_that_is_not_known_to_the_day_is_drawn_as_long_as_it_may_be(day, precision, first, last):
    value = Dated(day, precision, 1, "")
    assert (value.first_day, value.last_day) == (first, last)
    drawn = chart((DAY(2023, 1, 1), "day", 1), (day, precision, 1), (DAY(2027, 1, 1), "day", 1))
    mark = drawn.marks[1]
    assert bool(mark.since_x) == (precision != "day")
    if mark.since_x:
        assert float(mark.since_x[:-1]) < places(drawn)[1] < float(mark.until_x[:-1])


def test_ticks_are_first_days_of_years_of_a_long_time_and_of_months_of_a_short_one():
    long = chart((DAY(2022, 12, 14), "day", 1), (DAY(2026, 7, 9), "day", 1))
    assert [tick.words for tick in long.ticks] == ["2023", "2024", "2025", "2026"]
    short = chart((DAY(2025, 7, 8), "day", 1), (DAY(2026, 7, 9), "day", 1))
    assert [tick.words for tick in short.ticks] == ["10/2025", "01/2026", "04/2026", "07/2026"]
    week = chart((DAY(2025, 7, 8), "day", 1), (DAY(2025, 7, 15), "day", 1))
    assert [(tick.words, tick.anchor) for tick in week.ticks] == [("08/07/2025", "start"), ("15/07/2025", "end")]


def test_one_date_stands_in_the_middle():
    drawn = chart((DAY(2025, 7, 8), "day", 1))
    assert [(tick.x, tick.words) for tick in drawn.ticks] == [("50.00%", "08/07/2025")]
    assert drawn.marks[0].x == "50.00%"


DATES = st.dates(DAY(2015, 1, 1), DAY(2039, 12, 31))


PRECISIONS = st.sampled_from(["day", "month", "quarter", "year"])
ANY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ANY_MACHINE
@given(st.lists(st.tuples(DATES, PRECISIONS, st.floats(0, 1)), min_size=1, max_size=8))
def test_all_marks_and_their_numbers_stand_within_the_picture(values):
    drawn = chart(*values)
    assert 1 <= len(drawn.ticks) <= MOST_TICKS
    numbers = [em(mark.number_y) for mark in drawn.marks]
    assert all(NUMBER - 0.01 <= number <= em(drawn.height) for number in numbers)
    assert all(MARGIN <= place <= 100 - MARGIN for place in places(drawn))


@ANY_MACHINE
@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 8)), max_size=8))
def test_numbers_that_would_touch_are_lifted(points):
    across = [place for place, _height in points]
    put = apart(across, [height for _place, height in points])
    for one in range(len(put)):
        for other in range(one):
            beside = abs(across[one] - across[other]) < TOUCHING
            assert not beside or abs(put[one] - put[other]) >= NUMBER - 1e-9
