"""The amounts of the projects that a list shows, added up as far as that is honest (projects/register/money.py)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _t
from django.utils.translation import ngettext

from pages import formats
from pages.templatetags.portal import active_language
from projects.models import MoneyLine

from .bitmaps import flags
from .money import Measure, Money, Share, Source
from .table import Table

# A kind may be known by many currencies and report dates; the fullest totals say most.
TOTALS_OF_KIND = 3
NAMED_SOURCES = 4


@dataclass(frozen=True)
class Total:
    """Lines of one kind, one currency and one report date, added up."""

    kind: str
    currency: str
    date: object
    precision: str
    reported: bool
    amount: Decimal
    lines: int
    projects: int
    up_to: int
    sources: list[Source]
    # What was left out, and why.
    remarks: list[str]

    @property
    def machine(self) -> str:
        """The total in one line that says everything it stands for, the same in both languages."""
        own = "reported" if self.reported else "own"
        return f"{self.kind} {self.currency} {self.date} {self.precision} {own} {self.amount}"

    @property
    def named_sources(self) -> list[Source]:
        return self.sources[:NAMED_SOURCES]

    @property
    def other_sources(self) -> int:
        return len(self.sources) - len(self.named_sources)


@dataclass(frozen=True)
class KindOfMoney:
    """The totals of one kind, the fullest first, or the reason why there is none."""

    value: str
    label: str
    totals: list[Total]
    further: int
    reason: str


def totals(register: Table, chosen: int) -> list[KindOfMoney]:
    """Add up the money lines of a set of projects, kind by kind; kinds without a line are left out."""
    if chosen == register.everything:
        # The list as most readers open it.
        if register.all_totals is None:
            register.all_totals = _totals(register.money, range(register.size))
        return register.all_totals
    among = flags(chosen, register.size)
    return _totals(register.money, [place for place in register.money.lines if among[place] == "1"])


def _totals(money: Money, places: Iterable[int]) -> list[KindOfMoney]:
    lines: dict[str, int] = defaultdict(int)
    found: dict[Measure, list[Share]] = defaultdict(list)
    for place in places:
        for kind, count in money.lines.get(place, {}).items():
            lines[kind] += count
        for share in money.shares.get(place, ()):
            found[share.measure].append(share)
    return [_of_kind(kind, str(label), lines[kind], found) for kind, label in MoneyLine.Kind.choices if lines[kind]]


def _of_kind(kind: str, label: str, lines: int, found: dict[Measure, list[Share]]) -> KindOfMoney:
    of_kind = {measure: shares for measure, shares in found.items() if measure.kind == kind}
    made = sorted(
        filter(None, (_total(measure, shares) for measure, shares in of_kind.items())),
        key=lambda total: (total.projects, total.lines, total.date, total.currency),
        reverse=True,
    )
    disputed = any(share.disputed for shares in of_kind.values() for share in shares)
    reason = "" if made else _reason(lines, disputed)
    return KindOfMoney(kind, label, made[:TOTALS_OF_KIND], max(0, len(made) - TOTALS_OF_KIND), reason)


def _total(measure: Measure, shares: list[Share]) -> Total | None:
    """Add up the lines of one measure; one alone is no total."""
    lines = sum(share.lines for share in shares)
    if lines < 2:
        return None
    sources = frozenset().union(*(share.sources for share in shares))
    return Total(
        *measure,
        amount=sum((share.amount for share in shares), Decimal(0)),
        lines=lines,
        projects=sum(share.lines > 0 for share in shares),
        up_to=sum(share.up_to for share in shares),
        sources=sorted(source for source in sources if any(source)),
        remarks=_remarks(sum(share.disputed for share in shares), sum(share.parts for share in shares)),
    )


def _remarks(disputed: int, parts: int) -> list[str]:
    said = []
    if disputed:
        text = ngettext(
            "%(count)d project is left out: its sources may tell of the same money.",
            "%(count)d projects are left out: their sources may tell of the same money.",
            disputed,
        )
        said.append(text % {"count": disputed})
    if parts:
        text = ngettext(
            "%(count)d line is left out: it is part of another line.",
            "%(count)d lines are left out: they are parts of other lines.",
            parts,
        )
        said.append(text % {"count": parts})
    return said


def _reason(lines: int, disputed: bool) -> str:
    if lines == 1:
        return _t("No total: there is one line only.")
    count = formats.format_number(lines, active_language())
    if disputed:
        return _t(
            "No total: the %(count)s lines differ in currency or report date, or several sources may tell of the same money."
        ) % {"count": count}
    return _t("No total: the %(count)s lines differ in currency or report date, or are parts of each other.") % {
        "count": count
    }
