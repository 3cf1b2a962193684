"""The amounts of the projects that a list shows, added up as far as that is honest (projects/register/money.py)."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _t
from django.utils.translation import ngettext

from pages import formats
from pages.templatetags.portal import active_language
from projects.models import MoneyLine

from .bitmaps import flags
from .money import Group, Source
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
    among = flags(chosen, register.size)
    made: dict[str, list[Total]] = {}
    disputed: dict[str, int] = {}
    for group in register.money.groups:
        kind = group.measure.kind
        disputed[kind] = disputed.get(kind, 0) or sum(among[place] == "1" for place in group.disputed)
        if (chosen & group.members) and (total := _total(group, among)):
            made.setdefault(kind, []).append(total)
    shown = []
    for kind, label in MoneyLine.Kind.choices:
        holders = chosen & register.money.holders.get(kind, 0)
        if not holders:
            continue
        of_kind = sorted(
            made.get(kind, []),
            key=lambda total: (total.projects, total.lines, total.date, total.currency),
            reverse=True,
        )
        reason = "" if of_kind else _reason(register, kind, among, bool(disputed.get(kind)))
        further = max(0, len(of_kind) - TOTALS_OF_KIND)
        shown.append(KindOfMoney(kind, str(label), of_kind[:TOTALS_OF_KIND], further, reason))
    return shown


def _total(group: Group, among: str) -> Total | None:
    """Add up a group; one line alone is no total."""
    shares = [share for share in group.shares if among[share.place] == "1"]
    lines = sum(share.lines for share in shares)
    if lines < 2:
        return None
    return Total(
        *group.measure,
        amount=sum((share.amount for share in shares), Decimal(0)),
        lines=lines,
        projects=len(shares),
        up_to=sum(share.up_to for share in shares),
        sources=sorted(source for source in frozenset().union(*(share.sources for share in shares)) if any(source)),
        remarks=_remarks(group, among),
    )


def _remarks(group: Group, among: str) -> list[str]:
    said = []
    if disputed := sum(among[place] == "1" for place in group.disputed):
        text = ngettext(
            "%(count)d project is left out: its sources may tell of the same money.",
            "%(count)d projects are left out: their sources may tell of the same money.",
            disputed,
        )
        said.append(text % {"count": disputed})
    if parts := sum(among[place] == "1" for place in group.parts):
        text = ngettext(
            "%(count)d line is left out: it is part of another line.",
            "%(count)d lines are left out: they are parts of other lines.",
            parts,
        )
        said.append(text % {"count": parts})
    return said


def _reason(register: Table, kind: str, among: str, disputed: bool) -> str:
    lines = sum(n for place, n in register.money.lines[kind].items() if among[place] == "1")
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
