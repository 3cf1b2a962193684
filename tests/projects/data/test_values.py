"""Numbers, dates and texts of spreadsheets: what each language writes reads back as it was."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.formats import format_number, format_precise_date
from projects.importing.values import Unreadable, parse_boolean, parse_date, parse_number
from projects.opendata.cells import clean, csv_cell, escape, join, plain, split, unescape, workbook_cell

LANGUAGES = st.sampled_from(["vi", "en"])
AMOUNTS = st.decimals(min_value=-(10**14), max_value=10**14, places=4, allow_nan=False)
START = {
    "day": lambda day: day,
    "month": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(month=1, day=1),
}


@settings(max_examples=25, deadline=None)
@given(AMOUNTS, LANGUAGES)
def test_a_number_reads_back_in_the_form_of_its_language(number, language):
    assert parse_number(format_number(number, language), language) == number
    assert parse_number(plain(number), "en") == number


@settings(max_examples=25, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["day", "month", "quarter", "year"]), LANGUAGES)
def test_a_date_reads_back_as_exactly_as_it_is_known(day, precision, language):
    first = (
        day.replace(month=day.month - (day.month - 1) % 3, day=1) if precision == "quarter" else START[precision](day)
    )
    assert parse_date(format_precise_date(day, precision, language)) == (first, precision)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=20))
def test_a_text_is_disarmed_and_reads_back(text):
    text = clean(text)
    cell = csv_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert unescape(cell) == text
    assert cell == text or cell == escape(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(alphabet="a|\\ b'=", max_size=6).map(str.strip), max_size=4).filter(any))
def test_several_values_of_a_cell_read_back(items):
    assert split(join(items)) == items


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [("7.039,03", "vi", "7039.03"), ("7,039.03", "en", "7039.03"), ("1.234", "vi", "1234"), ("1.234", "en", "1.234")],
)
def test_a_point_means_what_it_means_in_its_language(text, language, number):
    assert parse_number(text, language) == Decimal(number)


@pytest.mark.parametrize("text", ["7,039.03", "1.23.4", "12,34,5", "1e5", "NaN", "", "--1", "x", "1_000", "٣"])
def test_what_is_no_number_in_vietnamese_is_refused(text):
    with pytest.raises(Unreadable):
        parse_number(text, "vi")


@pytest.mark.parametrize(
    "value", ["05/26/2025", "31/02/2025", "2025-13-01", "0999", "hôm qua", 3.5, datetime(2025, 1, 1, 8)]
)
def test_what_is_no_date_is_refused(value):
    with pytest.raises(Unreadable):
        parse_date(value)


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("ngày 26 tháng 5 năm 2025", date(2025, 5, 26), "day"),
        ("Ngày 26/5/2025", date(2025, 5, 26), "day"),
        ("26 tháng 5, 2025", date(2025, 5, 26), "day"),
        ("26-5-2025", date(2025, 5, 26), "day"),
        ("May 26, 2025", date(2025, 5, 26), "day"),
        ("26 Sep 2025", date(2025, 9, 26), "day"),
        ("Tháng 7 năm 2023", date(2023, 7, 1), "month"),
        ("7/2023", date(2023, 7, 1), "month"),
        ("Quý III năm 2027", date(2027, 7, 1), "quarter"),
        ("quý 3/2027", date(2027, 7, 1), "quarter"),
        ("năm 2027", date(2027, 1, 1), "year"),
        (2027, date(2027, 1, 1), "year"),
    ],
)
def test_dates_are_read_as_people_write_them_in_either_language(text, day, precision):
    assert parse_date(text) == (day, precision)


def test_yes_and_no_are_known_in_both_languages():
    assert [parse_boolean(value) for value in (True, "TRUE", "có", "x", 1)] == [True] * 5
    assert [parse_boolean(value) for value in (False, "no", "Không", 0)] == [False] * 4


def test_a_workbook_keeps_numbers_until_it_would_round_them():
    assert workbook_cell(Decimal("21100000000000.00")) == 21100000000000
    assert workbook_cell(Decimal("-0.5")) == -0.5
    assert workbook_cell(Decimal("123456789012345678.91")) == "123456789012345678.91"
    assert parse_number("123456789012345678.91", "vi") == Decimal("123456789012345678.91")
