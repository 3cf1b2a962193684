"""A chart as readers get it: a picture, what it shows in words, its table, and the table as a file."""

from __future__ import annotations

from dataclasses import dataclass, field

from .bars import BarChart
from .time_axis import TimeChart


@dataclass(frozen=True)
class Cell:
    """A cell of a chart's table, perhaps a link, with what the file has in its place where that differs."""

    text: str
    url: str = ""
    plain: str | None = None
    source: object = None  # a record whose source stands here

    @property
    def for_file(self) -> str:
        return self.text if self.plain is None else self.plain


@dataclass
class Chart:
    key: str
    title: str
    note: str
    picture: BarChart | TimeChart
    columns: list[str] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)
    file_columns: list[str] | None = None
    file_rows: list[list[str]] | None = None

    def for_file(self) -> tuple[list[str], list[list[str]]]:
        """Return heads and rows of the file: the table's own unless the chart says more there."""
        rows = self.file_rows if self.file_rows is not None else [[cell.for_file for cell in row] for row in self.rows]
        return self.file_columns or self.columns, rows
