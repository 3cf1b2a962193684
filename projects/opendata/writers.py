"""Files of tables: CSV line by line, workbooks by way of a temporary file."""

import csv
import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from .cells import Value, clean, csv_cell, escape, workbook_cell
from .columns import Column, Sheet, Type
from .rows import Row
from .tables import tidy_rows

BOM = "\ufeff"  # without it, Excel reads Vietnamese letters wrongly
WIDTHS = {Type.TEXT: 30, Type.ITEMS: 24, Type.ADDRESS: 40, Type.DATE: 12}
BATCH = 200  # rows that go over the wire together


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def csv_lines(columns: Iterable[Column], rows: Iterable[list[Value]]) -> Iterator[bytes]:
    """Yield a CSV file (UTF-8 with BOM, comma, RFC 4180 line ends) in parts."""
    writer = csv.writer(_Echo(), lineterminator="\r\n")
    part = [BOM, writer.writerow([column.name for column in columns])]
    for row in rows:
        part.append(writer.writerow(map(csv_cell, row)))
        if len(part) >= BATCH:
            yield "".join(part).encode()
            part = []
    yield "".join(part).encode()


class _Table:
    """One sheet of a workbook that is being written: rows go to disk as they come."""

    def __init__(self, workbook: Workbook, name: str, columns: list[Column]):
        self.sheet = workbook.create_sheet(name)
        self.sheet.freeze_panes = "B2"
        for number, column in enumerate(columns, 1):
            self.sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(column.type, 16)
        self.sheet.append([self._heading(column.name) for column in columns])

    def _heading(self, text: str) -> WriteOnlyCell:
        cell = WriteOnlyCell(self.sheet, text)
        cell.font = Font(bold=True)
        return cell

    def append(self, row: Iterable[Value]) -> None:
        self.sheet.append([workbook_cell(value) for value in row])


def _new_workbook(title: str, moment: datetime, about: list[str]) -> Workbook:
    workbook = Workbook(write_only=True)
    workbook.properties.title = title
    workbook.properties.creator = ""
    workbook.properties.description = "\n".join(about)
    workbook.properties.created = workbook.properties.modified = moment.replace(tzinfo=None)
    return workbook


def _saved(workbook: Workbook) -> IO[bytes]:
    stored = tempfile.TemporaryFile()  # noqa: SIM115  the answer closes it when it is sent
    workbook.save(stored)
    stored.seek(0)
    return stored


def flat_workbook(
    title: str, columns: list[Column], rows: Iterable[list[Value]], *, moment: datetime, about: list[str]
) -> IO[bytes]:
    workbook = _new_workbook(title, moment, about)
    table = _Table(workbook, "register", columns)
    for row in rows:
        table.append(row)
    _append_about(workbook, about)
    return _saved(workbook)


def tidy_workbook(
    title: str, sheets: Iterable[Sheet], rows: Iterable[Row], *, moment: datetime, about: list[str]
) -> IO[bytes]:
    """The workbook that the import reads again: all sheets are written side by side, so that rows are read once."""
    workbook = _new_workbook(title, moment, about)
    open_tables = [(sheet, sheet.tidy_columns) for sheet in sheets]
    tables = [(sheet, columns, _Table(workbook, sheet.name, columns)) for sheet, columns in open_tables]
    for row in rows:
        for sheet, columns, table in tables:
            for line in tidy_rows(row, sheet, columns):
                table.append(line)
    return _saved(workbook)


def _append_about(workbook: Workbook, about: list[str]) -> None:
    sheet = workbook.create_sheet("about")
    sheet.column_dimensions["A"].width = 100
    for line in about:
        sheet.append([escape(clean(line))])
