"""Opening an uploaded workbook without trusting it."""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import IO, NoReturn

from django.utils.translation import gettext_lazy as _
from openpyxl import load_workbook

from .report import FileRefused

MAX_BYTES = 10 * 1024**2
MAX_UNPACKED = 120 * 1024**2
MAX_RATIO = 200  # a workbook of text shrinks to a tenth; what shrinks this much is made to burst
MAX_PARTS = 500
MAX_ROWS = 25_000
MAX_COLUMNS = 80
MAX_SHEETS = 30
MAX_CELLS = 500_000  # filled ones, of all sheets together: they stand in memory
LAST_ROW = 50_000  # a row can say that it is the thousand-millionth, and all before it would be counted
WORKBOOK_TYPE = b"spreadsheetml.sheet.main+xml"
# A workbook has no document type; one that has wants to name entities.
FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY", b"<\0!\0D\0O\0C", b"\0<\0!\0D\0O")
CHUNK = 1024**2
OVERLAP = 100  # bytes that are looked at twice, so that what stands across two chunks is seen
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
MAX_MERGED = 50  # as many as anybody wants to read about

WRONG_TYPE = _("This is no Excel workbook (.xlsx). Save the table in that format and send it again.")
BROKEN = _(
    "The workbook is damaged and cannot be read. Open it in a spreadsheet program, save it anew and send it again."
)
UNSAFE = _("The workbook is not built as spreadsheet programs build them and is refused for safety.")


@dataclass(frozen=True)
class Cell:
    value: object
    is_formula: bool = False
    is_error: bool = False

    @property
    def is_empty(self) -> bool:
        return self.value is None or (isinstance(self.value, str) and not self.value.strip())


EMPTY = Cell(None)


class Grid(list[tuple[int, list[Cell]]]):
    """The filled rows of a sheet, each with its number, and the ranges of its merged cells."""

    def __init__(self, rows: Iterable[tuple[int, list[Cell]]] = (), merged: Iterable[str] = ()):
        super().__init__(rows)
        self.merged = list(merged)


def read_workbook(file: IO[bytes], size: int) -> dict[str, Grid]:
    """Return the filled rows of every sheet, each with its number; FileRefused for what is no harmless workbook."""
    if size > MAX_BYTES:
        raise FileRefused(_("The file is larger than %(size)d MB.") % {"size": MAX_BYTES // 1024**2})
    merged = _check_parts(file)
    file.seek(0)
    try:
        workbook = load_workbook(file, read_only=True, keep_links=False)
        try:
            if len(workbook.worksheets) > MAX_SHEETS:
                raise FileRefused(_("The workbook has more than %(number)d sheets.") % {"number": MAX_SHEETS})
            left = count(MAX_CELLS, -1)
            return {
                sheet.title: Grid(_filled_rows(sheet, left), merged[sheet._worksheet_path])
                for sheet in workbook.worksheets
            }
        finally:
            workbook.close()
    except FileRefused:
        raise
    except Exception as error:  # a damaged file can break the reader in any way
        raise FileRefused(BROKEN) from error


def _check_parts(file: IO[bytes]) -> dict[str, list[str]]:
    """Look at the parts of the workbook before anything interprets them; return the merged cells of each."""
    merged = defaultdict(list)
    file.seek(0)
    if not zipfile.is_zipfile(file):
        raise FileRefused(WRONG_TYPE)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            packed = sum(part.compress_size for part in parts)
            if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or unpacked > MAX_RATIO * max(packed, CHUNK // 10):
                raise FileRefused(_("The workbook unpacks to far more than it should and is refused for safety."))
            names = {part.filename for part in parts}
            if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
                raise FileRefused(WRONG_TYPE)
            if any(part.flag_bits & 1 for part in parts):
                raise FileRefused(_("The workbook is protected by a password. Send it without one."))
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise FileRefused(_("The workbook holds macros. Save it as a workbook without macros (.xlsx)."))
            if WORKBOOK_TYPE not in archive.read("[Content_Types].xml"):
                raise FileRefused(WRONG_TYPE)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    merged[part.filename] = _check_xml(archive, part)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise FileRefused(BROKEN) from error
    return merged


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> list[str]:
    before, merged = b"", {}
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            seen = before + chunk
            if any(mark in seen for mark in FORBIDDEN):
                raise FileRefused(UNSAFE)
            if len(merged) < MAX_MERGED:  # openpyxl tells of them only where it holds the whole sheet in memory
                merged |= dict.fromkeys(found.decode() for found in MERGED.findall(seen))
            before = seen[-OVERLAP:]
    return list(merged)[:MAX_MERGED]


def _filled_rows(sheet, left: Iterator[int]) -> Iterator[tuple[int, list[Cell]]]:
    sheet.reset_dimensions()  # a sheet can claim to be as large as it likes
    filled = 0
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS + 1, max_row=LAST_ROW), 1):
        if number == LAST_ROW:
            _too_many_rows(sheet, LAST_ROW)
        if all(cell.value is None for cell in row):
            continue
        cells = [_cell(cell, left) for cell in row]
        while cells and cells[-1].is_empty:
            cells.pop()
        if not cells:
            continue
        filled += 1
        if filled > MAX_ROWS:
            _too_many_rows(sheet, MAX_ROWS)
        if len(cells) > MAX_COLUMNS:
            raise FileRefused(
                _("The sheet “%(sheet)s” has more than %(columns)d columns.")
                % {"sheet": sheet.title, "columns": MAX_COLUMNS}
            )
        yield number, cells


def _too_many_rows(sheet, rows: int) -> NoReturn:
    raise FileRefused(_("The sheet “%(sheet)s” has more than %(rows)d rows.") % {"sheet": sheet.title, "rows": rows})


def _cell(cell, left: Iterator[int]) -> Cell:
    if cell.value is None:
        return EMPTY
    if next(left) <= 0:
        raise FileRefused(_("The workbook has more than %(number)d filled cells.") % {"number": MAX_CELLS})
    return Cell(cell.value, is_formula=cell.data_type == "f", is_error=cell.data_type == "e")
