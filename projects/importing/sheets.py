"""A sheet with a line of headings: its rows by name, its values by type, its faults by cell."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from openpyxl.utils.cell import coordinate_from_string, get_column_letter

from pages.bilingual import PRIMARY, SECONDARY
from pages.editing.encodings import recognise
from projects.opendata.cells import clean, split, unescape
from projects.opendata.columns import CodeList

from .files import EMPTY, Cell, Grid
from .report import Problem, Report, Words
from .values import Precise, parse_boolean, parse_date, parse_integer, parse_number, plain_text

BAD_DATE = _("“%(value)s” is no date. Write it like 26/05/2025, 2025-05-26 or tháng 7/2023.")
TOTALS = ("total", "grand total", "subtotal", "sub-total", "sum", "tổng", "tổng cộng", "tổng số", "cộng")


@dataclass
class Table:
    """One sheet, its headings known."""

    name: str
    grid: Grid
    report: Report
    language: str  # of numbers that stand as text
    places: dict[str, int]
    merged: list[str]

    @classmethod
    def of(
        cls, name: str, grid: Grid, report: Report, language: str, *, known: Iterable[str], needed: Iterable[str]
    ) -> "Table":
        """Read the line of headings; unknown, repeated and missing ones are faults."""
        table = cls(name, grid[1:], report, language, {}, grid.merged)
        number, cells = grid[0] if grid else (1, [])
        known = list(known)
        exact = {heading.casefold(): heading for heading in known}
        for place, cell in enumerate(cells):
            if cell.is_empty:
                continue
            heading = exact.get(clean(plain_text(cell.value)).casefold())
            letter = get_column_letter(place + 1)
            if heading is None:
                shown = clean(plain_text(cell.value))[:60]
                table.say(number, letter, shown, _("There is no column of this name."))
            elif heading in table.places:
                table.say(number, letter, heading, _("This column stands here twice."))
            else:
                table.places[heading] = place
        for heading in needed:
            if heading not in table.places:
                table.say(number, "", heading, _("This column is missing."))
        return table

    def rows(self) -> Iterator["Row"]:
        """Yield the rows that hold something; a row of totals is refused, since it would be a project or a line."""
        for merged in self.merged:
            letter, row = coordinate_from_string(merged.partition(":")[0])
            self.say(
                row, letter, "", _("The cells %(range)s are merged. Split them and fill each.") % {"range": merged}
            )
        for number, cells in self.grid:
            row = Row(self, number, cells)
            texts = [clean(plain_text(cell.value)).casefold().rstrip(":") for cell in cells[:3] if not cell.is_empty]
            if any(text in TOTALS or text.startswith(("total ", "tổng cộng ", "grand total")) for text in texts):
                self.say(
                    number, "", "", _("This is a row of totals. Take it out: sums of different lines mean nothing.")
                )
            else:
                yield row

    def say(self, row: int, letter: str, heading: str, message: Words, *, warning: bool = False) -> None:
        self.report.problems.append(Problem(self.name, row, letter, heading, message, warning))


@dataclass
class Row:
    table: Table
    number: int
    cells: list[Cell]

    def cell(self, heading: str) -> Cell:
        place = self.table.places.get(heading)
        return self.cells[place] if place is not None and place < len(self.cells) else EMPTY

    def has(self, heading: str) -> bool:
        return not self.cell(heading).is_empty

    def fault(self, heading: str, message: Words, *, warning: bool = False) -> None:
        place = self.table.places.get(heading)
        letter = get_column_letter(place + 1) if place is not None else ""
        self.table.say(self.number, letter, heading, message, warning=warning)

    def _read(self, heading: str, read: Callable, message: Words, default=None):
        cell = self.cell(heading)
        if cell.is_empty:
            return default
        if cell.is_formula:
            self.fault(heading, _("The cell holds a formula. Put its result in its place."))
            return default
        if cell.is_error:
            self.fault(heading, _("The cell holds an error of the spreadsheet program."))
            return default
        try:
            return read(cell.value)
        except (ValueError, OverflowError):
            shown = {"value": clean(plain_text(cell.value))[:60]}
            self.fault(heading, message % shown)
            return default

    def text(self, heading: str) -> str:
        text = self._read(heading, lambda value: unescape(clean(plain_text(value))), "", "")
        if old := recognise(text):
            self.fault(
                heading,
                _(
                    "This text is in the old encoding %(encoding)s, which others see as garbled letters. Convert it to Unicode. "
                    "It will read: “%(text)s”"
                )
                % {"encoding": old.name, "text": old.text[:60]},
            )
        return text

    def required(self, heading: str) -> str:
        text = self.text(heading)
        if not text and not self.has(heading):
            self.fault(heading, _("This must be filled."))
        return text

    def number_of(self, heading: str):
        return self._read(
            heading,
            lambda value: parse_number(_unescaped(value), self.table.language),
            _("“%(value)s” is no number in the form that was chosen."),
        )

    def integer(self, heading: str) -> int | None:
        return self._read(
            heading,
            lambda value: parse_integer(_unescaped(value), self.table.language),
            _("“%(value)s” is no whole number."),
        )

    def boolean(self, heading: str) -> bool | None:
        return self._read(heading, parse_boolean, _("“%(value)s” is neither true nor false."))

    def date(self, heading: str) -> Precise | None:
        return self._read(heading, parse_date, BAD_DATE)

    def code(self, heading: str, codes: CodeList, *, required: bool = False) -> str:
        """A code, or what it means in either language."""
        text = self.required(heading) if required else self.text(heading)
        return self.known_code(heading, text, codes) if text else ""

    def known_code(self, heading: str, text: str, codes: CodeList) -> str:
        found = meant(text, codes)
        if found is None:
            known = ", ".join(dict.fromkeys(codes.values))
            self.fault(
                heading, _("“%(value)s” is no known code. Known are: %(codes)s.") % {"value": text[:60], "codes": known}
            )
        return found or ""

    def items(self, heading: str) -> list[str]:
        return split(self.text(heading))


def meant(text: str, codes: CodeList) -> str | None:
    """Return the code that a text is or names, in either language."""
    wanted = text.casefold()
    for code in codes.values:
        if code.casefold() == wanted:
            return code
    for language in (PRIMARY, SECONDARY):
        with translation.override(language):
            for code, label in codes.codes:
                if str(label).casefold() == wanted:
                    return code
    return None


def _unescaped(value: object) -> object:
    return unescape(value.strip()) if isinstance(value, str) else value
