import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pages import formats, locator

PROVINCES = Path(locator.__file__).parent / "data" / "provinces.csv"
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "decimals", "vietnamese", "english"),
    [
        ("7039.03", None, "7.039,03", "7,039.03"),
        ("7039.0300", None, "7.039,03", "7,039.03"),
        ("1200.000", None, "1.200", "1,200"),
        ("15.5", 1, "15,5", "15.5"),
        ("0.125", 2, "0,13", "0.13"),
        ("37", 1, "37", "37"),
        ("11000.00", 2, "11.000", "11,000"),
        ("7.50", 2, "7,50", "7.50"),
        (0, None, "0", "0"),
        ("-1234.5", None, "-1.234,5", "-1,234.5"),
    ],
)
def test_numbers_take_the_form_of_the_language(value, decimals, vietnamese, english):
    assert formats.format_number(value, "vi", decimals) == vietnamese
    assert formats.format_number(value, "en", decimals) == english


@pytest.mark.parametrize(
    ("amount", "currency", "vietnamese", "english"),
    [
        ("15500000000", "USD", "15,5 tỷ USD", "USD 15.5 billion"),
        ("7039030000", "USD", "7.039,03 triệu USD", "USD 7,039.03 million"),
        ("21100000000000", "VND", "21.100 tỷ đồng", "VND 21.1 trillion"),
        ("76480000", "USD", "76,48 triệu USD", "USD 76.48 million"),
        ("123456.00", "EUR", "123.456 EUR", "EUR 123,456"),
    ],
)
def test_money_is_scaled_only_where_nothing_is_lost(amount, currency, vietnamese, english):
    assert formats.format_money(Decimal(amount), currency, "vi").replace(NBSP, " ") == vietnamese
    assert formats.format_money(Decimal(amount), currency, "en").replace(NBSP, " ") == english


@pytest.mark.parametrize(
    ("precision", "vietnamese", "english", "machine"),
    [
        ("day", "01/07/2027", "1 July 2027", "2027-07-01"),
        ("month", "tháng 7/2027", "July 2027", "2027-07"),
        ("quarter", "quý III/2027", "Q3 2027", ""),
        ("year", "năm 2027", "2027", "2027"),
    ],
)
def test_a_date_is_only_as_exact_as_it_is_known(precision, vietnamese, english, machine):
    day = date(2027, 7, 1)
    assert formats.format_precise_date(day, precision, "vi") == vietnamese
    assert formats.format_precise_date(day, precision, "en") == english
    assert formats.machine_date(day, precision) == machine


def test_a_short_day_is_one_day_for_every_reader():
    assert formats.short_day(date(2026, 7, 9), "vi") == "09/07/2026"
    assert formats.short_day(date(2026, 7, 9), "en") == "9 Jul 2026"


def test_a_moment_belongs_to_its_day_in_viet_nam():
    late_in_london = datetime(2025, 1, 22, 18, 30, tzinfo=UTC)
    assert formats.format_long_date(late_in_london, "vi") == "Thứ Năm, ngày 23/01/2025"
    assert formats.format_long_date(late_in_london, "en") == "Thursday 23 January 2025"


def test_an_event_shows_hours_only_where_they_are_known():
    starts = datetime(2025, 5, 22, 1, 30, tzinfo=UTC)
    ends = datetime(2025, 5, 22, 4, 0, tzinfo=UTC)
    assert formats.format_event_time(starts, ends, "time", "vi") == "Thứ Năm, ngày 22/05/2025, 08:30–11:00"
    assert formats.format_event_time(starts, None, "day", "en") == "Thursday 22 May 2025"
    assert formats.format_event_time(starts, None, "month", "vi") == "tháng 5/2025"
    assert formats.format_event_time(starts, datetime(2025, 5, 24, tzinfo=UTC), "day", "vi") == "22/05/2025–24/05/2025"


def test_a_figure_without_unit_in_our_centuries_is_a_year():
    assert formats.format_figure("2030", "", "vi", 0) == "2030"
    assert formats.format_figure("2030", "MW", "vi", 0) == "2.030"
    assert formats.format_figure("47", "%", "vi", 0) == "47%"


@pytest.mark.parametrize(
    ("value", "unit", "language", "expected"),
    [
        ("11000", "triệu USD", "vi", (11, "tỷ USD")),
        ("9650", "USD million", "en", (Decimal("9.65"), "USD billion")),
        ("7039.03", "triệu USD", "vi", (Decimal("7039.03"), "triệu USD")),
        ("800", "USD million", "en", (800, "USD million")),
        ("11000", "MW", "vi", (11000, "MW")),
    ],
)
def test_a_figure_takes_a_larger_unit_only_where_nothing_is_lost(value, unit, language, expected):
    assert formats.in_larger_unit(value, unit, language) == expected


def test_file_sizes_take_the_form_of_the_language():
    assert formats.format_file_size(2_202_010, "vi").replace(NBSP, " ") == "2,1 MB"
    assert formats.format_file_size(2_202_010, "en").replace(NBSP, " ") == "2.1 MB"
    assert formats.format_file_size(184_320, "vi").replace(NBSP, " ") == "180 KB"
    assert formats.format_file_size(12, "vi").replace(NBSP, " ") == "12 B"


def test_the_locator_map_places_the_archipelagos_off_the_coast():
    hoang_sa, truong_sa = locator.map_position(16.5, 112.0), locator.map_position(10.0, 114.0)
    assert 135 < hoang_sa[0] < 150
    assert 95 < hoang_sa[1] < 110
    assert truong_sa > hoang_sa


def test_every_province_in_force_has_a_dot_on_the_map():
    with PROVINCES.open(encoding="utf-8") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert len(codes) == 34
    assert all(locator.province_position(code) for code in codes)
    assert locator.province_position("99") is None
