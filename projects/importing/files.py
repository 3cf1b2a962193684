"""Opening an uploaded workbook without trusting it."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from django.utils.translation import gettext_lazy as _
from openpyxl import load_workbook

from .report import FileRefused

MAX_BYTES = 10 * 1024**2
MAX_UNPACKED = 120 * 1024**2
MAX_RATIO = 200  # a workbook of text shrinks to a tenth; what shrinks this much is made to burst
MAX_PARTS = 500
MAX_ROWS = 25_000
MAX_COLUMNS = 80
WORKBOOK_TYPE = b"spreadsheetml.sheet.main+xml"
# A workbook has no document type; one that has wants to name entities.
FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY", b"<\0!\0D\0O\0C", b"\0<\0!\0D\0O")
CHUNK = 1024**2

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
Grid = list[tuple[int, list[Cell]]]


def read_workbook(file: IO[bytes], size: int) -> dict[str, Grid]:
    """Return the filled rows of every sheet, each with its number; FileRefused for what is no harmless workbook."""
    if size > MAX_BYTES:
        raise FileRefused(_("The file is larger than %(size)d MB.") % {"size": MAX_BYTES // 1024**2})
    _check_parts(file)
    file.seek(0)
    try:
        workbook = load_workbook(file, read_only=True, keep_links=False)
        try:
            return {sheet.title: list(_filled_rows(sheet)) for sheet in workbook.worksheets}
        finally:
            workbook.close()
    except FileRefused:
        raise
    except Exception as error:  # a damaged file can break the reader in any way
        raise FileRefused(BROKEN) from error


def _check_parts(file: IO[bytes]) -> None:
    """Look at the parts of the workbook before anything interprets them."""
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
                    _check_xml(archive, part)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise FileRefused(BROKEN) from error


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    before = b""
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            seen = before + chunk
            if any(mark in seen for mark in FORBIDDEN):
                raise FileRefused(UNSAFE)
            before = chunk[-20:]


def _filled_rows(sheet) -> Iterator[tuple[int, list[Cell]]]:
    filled = 0
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS + 1), 1):
        cells = [_cell(cell) for cell in row]
        while cells and cells[-1].is_empty:
            cells.pop()
        if not cells:
            continue
        filled += 1
        if filled > MAX_ROWS:
            raise FileRefused(
                _("The sheet “%(sheet)s” has more than %(rows)d rows.") % {"sheet": sheet.title, "rows": MAX_ROWS}
            )
        if len(cells) > MAX_COLUMNS:
            raise FileRefused(
                _("The sheet “%(sheet)s” has more than %(columns)d columns.")
                % {"sheet": sheet.title, "columns": MAX_COLUMNS}
            )
        yield number, cells


def _cell(cell) -> Cell:
    if cell.value is None:
        return EMPTY
    return Cell(cell.value, is_formula=cell.data_type == "f", is_error=cell.data_type == "e")
