"""The public register of one language in memory: for each value of each facet, which projects have it.

One table serves every list, filter and count until public content changes (docs/adr/0012).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from django.db.models import Max, Min, QuerySet
from django.utils.translation import get_language

from pages import collation, sitewide
from pages.bilingual import content_language
from pages.models import Organisation, Province
from projects.models import MoneyLine, ProjectLocation, ProjectPage, ProjectScale, StatusEvent

from . import money
from .bitmaps import bitmap, flags
from .facets import FACETS, NATIONWIDE, NONE, band_of


@dataclass
class Table:
    """A project's place in `keys`, which are in the order of codes, is its bit in every set."""

    language: str
    keys: list[int]
    titles: list[str]
    changes: list
    megawatts: list[Decimal | None]
    # facet → value → the projects that have it
    members: dict[str, dict[str, int]]
    # facet → value → name, of the records that the register names
    names: dict[str, dict[str, str]]
    _orders: dict[str, Sequence[int]] = field(default_factory=dict)
    # The totals of the whole register, once they have been asked for (totals.py).
    all_totals: list | None = None

    @property
    def size(self) -> int:
        return len(self.keys)

    @cached_property
    def everything(self) -> int:
        return (1 << self.size) - 1

    @cached_property
    def places(self) -> dict[int, int]:
        return {key: place for place, key in enumerate(self.keys)}

    @cached_property
    def choices(self) -> dict[str, dict[str, str]]:
        """The values that each facet takes, with their labels in the language of the table."""
        return {facet.name: self._choices_of(facet) for facet in FACETS}

    def _choices_of(self, facet) -> dict[str, str]:
        labels = {value: str(label) for value, label in facet.choices(self.names.get(facet.name, {}))}
        return labels | ({NONE: str(facet.none)} if facet.none else {})

    @cached_property
    def money(self) -> money.Money:
        return money.load(self.places, self.language)

    def set_of(self, keys: Iterable[int]) -> int:
        return bitmap((self.places[key] for key in keys if key in self.places), self.size)

    def ordered(self, chosen: int, sort: str) -> list[int]:
        """Return the keys of a set of projects in one of the orders of the list."""
        among = flags(chosen, self.size)
        return [self.keys[place] for place in self._order(sort) if among[place] == "1"]

    def _order(self, sort: str) -> Sequence[int]:
        """The places of all projects in an order, found out when it is first asked for; codes settle what is equal."""
        if sort not in self._orders:
            self._orders[sort] = sorted(range(self.size), key=getattr(self, f"_by_{sort}"))
        return self._orders[sort]

    def _by_code(self, place: int) -> int:
        return place

    def _by_name(self, place: int) -> tuple:
        return collation.sort_key(self.titles[place])

    def _by_newest(self, place: int) -> int:
        return -(self.changes[place].toordinal() if self.changes[place] else 0)

    def _by_size(self, place: int) -> Decimal:
        return -(self.megawatts[place] or 0)


def table() -> Table:
    """The register in the active language, read again only after public content has changed."""
    return sitewide.per_generation("register", _load)


def _load() -> Table:
    language = content_language(get_language())
    rows = list(
        ProjectPage.objects.live_in(language)
        .order_by("code")
        .values_list(
            *("pk", f"title_{language}", "listed_on", "nationwide"),
            *("sector__key", "kind", "screening", "finance", "implementation"),
        )
    )
    keys = [row[0] for row in rows]
    places = {key: place for place, key in enumerate(keys)}
    found: dict[str, dict[str, list[int]]] = {facet.name: defaultdict(list) for facet in FACETS}
    for place, (_pk, _title, _listed_on, nationwide, *values) in enumerate(rows):
        for name, value in zip(("sector", "kind", "screening", "finance", "implementation"), values, strict=True):
            if value:
                found[name][value].append(place)
        if nationwide:
            found["province"][NATIONWIDE].append(place)
    located = QuerySet(ProjectLocation).order_by().values_list("project_id", "province__code").distinct()
    _add(found["province"], located, places)
    lines = QuerySet(MoneyLine).order_by()
    _add(found["financier"], lines.exclude(financier=None).values_list("project_id", "financier_id").distinct(), places)
    _add(found["instrument"], lines.values_list("project_id", "instrument").distinct(), places)
    first = QuerySet(StatusEvent).order_by().values_list("project_id").annotate(first=Min("date"))
    _add(found["year"], ((project, day.year) for project, day in first), places)
    sizes = QuerySet(ProjectScale).filter(unit=ProjectScale.Unit.MW).order_by().values_list("project_id")
    megawatts: list[Decimal | None] = [None] * len(keys)
    for project, largest in sizes.annotate(largest=Max("value")):
        if project in places:
            megawatts[places[project]] = largest
    _add(found["size"], ((key, band_of(size)) for key, size in zip(keys, megawatts, strict=True) if size), places)
    return Table(
        language=language,
        keys=keys,
        titles=[row[1] for row in rows],
        changes=[row[2] for row in rows],
        megawatts=megawatts,
        members={name: _sets(of_facet, len(keys)) for name, of_facet in found.items()},
        names={
            "province": _names(Province.objects.all(), "code", language),
            "financier": _names(Organisation.objects.filter(pk__in=found["financier"]), "pk", language),
            "year": {year: year for year in sorted(found["year"], reverse=True)},
        },
    )


def _add(values: dict[str, list[int]], rows: Iterable[tuple[int, object]], places: dict[int, int]) -> None:
    """Note what rows of (project, value) say of the projects that are public."""
    for project, value in rows:
        if project in places:
            values[str(value)].append(places[project])


def _sets(values: dict[str, list[int]], size: int) -> dict[str, int]:
    sets = {value: bitmap(places, size) for value, places in values.items()}
    covered = 0
    for members in sets.values():
        covered |= members
    return sets | {NONE: ~covered & ((1 << size) - 1)}


def _names(records, column: str, language: str) -> dict[str, str]:
    """The shown names of records by what the address calls them, in Vietnamese order."""
    rows = records.order_by().values(column, "name_vi", "name_en")
    named = [(str(row[column]), row[f"name_{language}"] or row["name_vi"]) for row in rows]
    return dict(sorted(named, key=lambda pair: collation.sort_key(pair[1])))
