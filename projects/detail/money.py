"""Money lines as readers compare them: by kind, and those that state the same money side by side."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from projects.models import MoneyLine
from projects.models.lines import order_of_entry


@dataclass(frozen=True)
class Operation:
    """One sum of money and everything that sources say of it, oldest first."""

    number: int
    lines: list[MoneyLine]

    @property
    def newest(self) -> MoneyLine:
        return self.lines[-1]


def in_order(lines: Iterable[MoneyLine]) -> list[MoneyLine]:
    return sorted(lines, key=lambda line: (line.date, order_of_entry(line)))


def by_kind(lines: Iterable[MoneyLine]) -> list[tuple[str, list[MoneyLine]]]:
    """Group lines by kind, in the order of kinds. Lines of different kinds, or of one kind, are never added up here."""
    found = [(kind.label, in_order(line for line in lines if line.kind == kind)) for kind in MoneyLine.Kind]
    return [(label, of_kind) for label, of_kind in found if of_kind]


def same_money(lines: Iterable[MoneyLine]) -> list[Operation]:
    """Return the operations of which more than one line is recorded: what sources say differently stands side by side."""
    told = defaultdict(list)
    for line in in_order(lines):
        if line.operation:
            told[line.operation.casefold()].append(line)
    several = [of_one for of_one in told.values() if len(of_one) > 1]
    return [Operation(number, of_one) for number, of_one in enumerate(several, start=1)]
