"""Which money lines may be added up at all, settled once for the whole register.

Readers trust a total only if nothing in it is counted twice, so lines are added when they share the kind, the currency and the
report date, and never otherwise: figures of two reports are two views of the same money. The USD values that sources reported
are a currency of their own. Inside such a group:

- a line that is part of another line of the group is left out: the whole holds it already;
- a project whose lines there come from several sources is left out, for they may tell of the same money, unless each names
  another financier.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from django.db.models import Case, CharField, QuerySet, Value, When
from django.db.models.functions import Coalesce, NullIf

from projects.models import MoneyLine


class Source(NamedTuple):
    name: str
    url: str


class Line(NamedTuple):
    """What a money line says, as one query brings it."""

    pk: int
    project: int
    kind: str
    financier: int | None
    amount: Decimal
    currency: str
    up_to: bool
    reported_usd: Decimal | None
    usd_date: date | None
    date: date
    precision: str
    part_of: int | None
    source_page: int | None
    source_url: str
    # The source's name in Vietnamese tells it from others; the other is what readers see.
    source_known_as: str
    source_name: str

    @property
    def source(self) -> Source:
        return Source(self.source_name, self.source_url)


class Measure(NamedTuple):
    """What the lines of one total share."""

    kind: str
    currency: str
    date: date
    precision: str
    # The USD value that the sources give beside the amount itself.
    reported: bool


class Share(NamedTuple):
    """What one project adds to the lines of one measure, and what of it is left out."""

    measure: Measure
    amount: Decimal
    lines: int
    up_to: int
    sources: frozenset[Source]
    # Lines that are part of others, and whether the rest may be several reports of the same money.
    parts: int
    disputed: bool


@dataclass(frozen=True)
class Money:
    """By the place of each project: what it adds to totals, and how many lines of each kind it has."""

    shares: dict[int, list[Share]]
    lines: dict[int, dict[str, int]]


def load(places: dict[int, int], language: str) -> Money:
    """Read the money lines of the projects that have these places."""
    columns = (
        *("pk", "project_id", "kind", "financier_id", "amount", "currency", "up_to", "reported_usd", "usd_date"),
        *("date", "date_precision", "part_of_id", "source_page_id", "source_url", "source_name_vi"),
    )
    # Django's own query set: that of translated models looks at each row again.
    rows = QuerySet(MoneyLine).order_by().values_list(*columns, named_in(language)).iterator(chunk_size=5000)
    return build((Line(*row) for row in rows if row[1] in places), places)


def named_in(language: str) -> Coalesce:
    """The name of a line's source in a language: its own, or the title of the public page that it names."""
    live = {"source_page__live_en" if language == "en" else "source_page__live": True}
    title = Case(When(**live, then=f"source_page__title_{language}"))
    return Coalesce(NullIf(f"source_name_{language}", Value("")), title, Value(""), output_field=CharField())


def build(lines: Iterable[Line], places: dict[int, int]) -> Money:
    measured: dict[tuple[int, Measure], list[tuple[Line, Decimal]]] = defaultdict(list)
    measures: dict[int, list[Measure]] = {}
    parents: dict[int, int | None] = {}
    counts: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line in lines:
        counts[places[line.project]][line.kind] += 1
        parents[line.pk] = line.part_of
        measures[line.pk] = own = [Measure(line.kind, line.currency, line.date, line.precision, False)]
        measured[places[line.project], own[0]].append((line, line.amount))
        if line.reported_usd is not None and line.usd_date is not None:
            own.append(Measure(line.kind, "USD", line.usd_date, "day", True))
            measured[places[line.project], own[1]].append((line, line.reported_usd))
    shares: dict[int, list[Share]] = defaultdict(list)
    for (place, measure), found in measured.items():
        whole = [pair for pair in found if not _is_part(pair[0], measure, parents, measures)]
        shares[place].append(_share(measure, whole, len(found) - len(whole)))
    return Money(dict(shares), {place: dict(of_kind) for place, of_kind in counts.items()})


def _is_part(line: Line, measure: Measure, parents: dict, measures: dict) -> bool:
    """Whether a line that holds this one, near or far, is in the same group."""
    above, seen = line.part_of, {line.pk}
    while above is not None and above not in seen:
        if measure in measures.get(above, ()):
            return True
        seen.add(above)
        above = parents.get(above)
    return False


def _share(measure: Measure, found: list[tuple[Line, Decimal]], parts: int) -> Share:
    lines = [line for line, _amount in found]
    if len(lines) > 1 and _may_repeat(lines):
        return Share(measure, Decimal(0), 0, 0, frozenset(), parts, True)
    return Share(
        measure,
        sum((amount for _line, amount in found), Decimal(0)),
        len(lines),
        sum(line.up_to for line in lines),
        frozenset(line.source for line in lines),
        parts,
        False,
    )


def _may_repeat(lines: list[Line]) -> bool:
    """Whether these lines of one project may be several reports of the same money."""
    sources = {line.source_page or (line.source_known_as, line.source_url) for line in lines}
    financiers = [line.financier for line in lines]
    return len(sources) > 1 and (None in financiers or len(set(financiers)) < len(financiers))
