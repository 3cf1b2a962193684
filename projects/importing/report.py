"""What is wrong with a file, by sheet and cell."""

from dataclasses import dataclass, field

from django.utils.functional import Promise

Words = str | Promise


class FileRefused(Exception):
    """The whole file cannot be read; the message is for its sender."""

    def __init__(self, message: Words):
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Problem:
    """A fault, or something to know (`is_warning`), at one place of the file."""

    sheet: str
    row: int
    column: str  # the letter, "" for a whole row
    heading: str
    message: Words
    is_warning: bool = False

    @property
    def cell(self) -> str:
        return f"{self.column}{self.row}" if self.row else ""


@dataclass
class Report:
    problems: list[Problem] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    lines: int = 0

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if not problem.is_warning]

    @property
    def warnings(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.is_warning]

    @property
    def is_good(self) -> bool:
        return not self.errors and bool(self.created or self.changed or self.unchanged)

    @property
    def in_order(self) -> list[Problem]:
        return sorted(
            self.problems, key=lambda problem: (problem.is_warning, problem.sheet, problem.row, problem.column)
        )
