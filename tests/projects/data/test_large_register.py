"""A large register is given away a few rows at a time, however many there are."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from weakref import WeakSet

import pytest

from projects.opendata import jsons, writers
from projects.opendata.columns import FLAT, SHEETS
from projects.opendata.rows import MONEY, PROJECT, in_language
from projects.opendata.tables import flat_row

COUNT = 450


class SeenRow(dict):
    """A row of which it can be said whether anybody still holds it."""

    __hash__ = object.__hash__


class Register:
    """Projects with lines, made without a database; knows how many were alive at once and how many were asked for."""

    def __init__(self):
        self.alive: WeakSet[SeenRow] = WeakSet()
        self.most = self.asked = 0

    def rows(self) -> Iterator[SeenRow]:
        for number in range(COUNT):
            row = SeenRow(dict.fromkeys(PROJECT, f"chữ {number}") | {"_updated_vi": None, "_updated_en": None})
            row.update({"code": f"TD-{number}", "further_sectors": [], "address_vi": "a", "address_en": "b"})
            line = dict.fromkeys(MONEY, "chữ") | {"part_of": None, "source_document": None, "project_code": "TD"}
            line |= {"line": 1, "kind": "need", "amount": Decimal("1234567.89"), "date": date(2025, 1, 1)}
            row.update({"finance_lines": [line], "locations": [], "scales": [], "status_events": [], "figures": []})
            self.alive.add(row)
            self.most = max(self.most, len(self.alive))
            self.asked += 1
            yield row
            del row


def flat(register: Register) -> Iterator[bytes]:
    return writers.csv_lines(FLAT, (flat_row(row, "vi") for row in register.rows()))


def whole(register: Register) -> Iterator[bytes]:
    return jsons.document({"a": 1}, (jsons.shaped(in_language(row, "vi")) for row in register.rows()))


@pytest.mark.parametrize("write", [flat, whole])
def test_a_file_goes_over_the_wire_while_it_is_read(write):
    register = Register()
    parts = write(register)
    next(parts)
    assert register.asked <= writers.BATCH
    assert sum(map(len, parts)) > 100 * COUNT
    assert register.asked == COUNT
    assert register.most <= 3


def test_a_workbook_keeps_no_row_that_it_has_written():
    register = Register()
    with writers.tidy_workbook(
        "x", SHEETS, register.rows(), moment=datetime(2026, 1, 1, tzinfo=UTC), about=[]
    ) as stored:
        assert stored.seek(0, 2) > 10_000
    assert register.most <= 3
