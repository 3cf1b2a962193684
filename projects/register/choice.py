"""What an address asks of the register, and which projects that is."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from django.db.models import F, Max, Q
from django.http import QueryDict
from django.utils import translation
from django.utils.http import urlencode
from django.utils.translation import get_language

from pages import listing
from pages.bilingual import content_language
from pages.search.backends import get_backend
from pages.search.query import Query, parse
from projects.models import ProjectPage, ProjectScale

from .facets import FACETS, Facet
from .table import Table, table

SORTS = ("code", "name", "newest", "size")
VIEWS = ("cards", "table")
TEXT = "q"


@dataclass(frozen=True)
class Choice:
    """The state of the list: chosen values of each facet, words, order and view. Several values of one facet mean any of them."""

    table: Table
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    text: str = ""
    sort: str = SORTS[0]
    view: str = VIEWS[0]
    # Values that the address asks of facets which do not know them, and whether it asks for anything that is not known.
    unknown_values: tuple[tuple[Facet, str], ...] = ()
    unknown: bool = False

    @classmethod
    def of(cls, query: QueryDict, register: Table) -> "Choice":
        values, unknown = {}, []
        for facet in FACETS:
            asked = dict.fromkeys(value for value in query.getlist(facet.name) if value)
            known = register.choices[facet.name]
            unknown += [(facet, value) for value in asked if value not in known]
            if chosen := tuple(value for value in asked if value in known):
                values[facet.name] = chosen
        sort, view = query.get("sort") or SORTS[0], query.get("view") or VIEWS[0]
        return cls(
            register,
            values,
            query.get(TEXT, "").strip(),
            sort if sort in SORTS else SORTS[0],
            view if view in VIEWS else VIEWS[0],
            tuple(unknown),
            bool(unknown) or sort not in SORTS or view not in VIEWS,
        )

    # Which projects

    @cached_property
    def query(self) -> Query:
        return parse(self.text, content_language(get_language()))

    @cached_property
    def found(self) -> int:
        """The projects that the words find; all of them where there are no words."""
        if not self.query:
            return self.table.everything
        return self.table.set_of(get_backend().all_of_kind(self.query, "project"))

    @cached_property
    def sets(self) -> dict[str, int]:
        """For each facet in use, the projects that have one of its chosen values."""
        return {name: self.any_of(name, values) for name, values in self.values.items()}

    def any_of(self, name: str, values: tuple[str, ...]) -> int:
        members = self.table.members[name]
        return self._union(members.get(value, 0) for value in values)

    @staticmethod
    def _union(sets: Iterator[int]) -> int:
        union = 0
        for members in sets:
            union |= members
        return union

    @cached_property
    def projects(self) -> int:
        return self.found & self.beside("")

    def beside(self, name: str) -> int:
        """The projects that every facet but this one lets through; the words aside."""
        left = self.table.everything
        for other, members in self.sets.items():
            if other != name:
                left &= members
        return left

    # Other states, and their addresses

    def without(self, name: str, value: str) -> "Choice":
        """The state without one value of a facet."""
        rest = tuple(each for each in self.values[name] if each != value)
        return self._with({other: values for other, values in {**self.values, name: rest}.items() if values})

    def without_facet(self, name: str) -> "Choice":
        return self._with({other: values for other, values in self.values.items() if other != name})

    def only_facet(self, name: str) -> "Choice":
        return replace(self._with({name: self.values[name]}), text="")

    def without_text(self) -> "Choice":
        return replace(self, text="")

    def cleared(self) -> "Choice":
        """The same order and view of the whole register."""
        return replace(self._with({}), text="")

    def _with(self, values: dict[str, tuple[str, ...]]) -> "Choice":
        other = replace(self, values=values)
        # The words stay as they are: what they find needs no second look.
        other.__dict__["found"] = self.found
        return other

    @property
    def address(self) -> str:
        """The query of an address that says this much and nothing else."""
        pairs = [(TEXT, self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.values.items() for value in values]
        pairs += [("sort", self.sort)] if self.sort != SORTS[0] else []
        pairs += [("view", self.view)] if self.view != VIEWS[0] else []
        return f"?{urlencode(pairs)}"

    @property
    def query_of_files(self) -> str:
        """What the addresses of files of these projects ask for, "" for all of them; order and view are not theirs."""
        return replace(self, sort=SORTS[0], view=VIEWS[0]).address.removesuffix("?")


def unknown_values(query: QueryDict, language: str) -> tuple[tuple[Facet, str], ...]:
    """Return (facet, value) of what an address asks that the register does not know: `filtered` would leave it out."""
    with translation.override(language):
        return Choice.of(query, table()).unknown_values


def filtered(query: QueryDict, language: str):
    """Return the public projects of a language that an address's query asks for, in its order; unknown values are left out."""
    with translation.override(language):
        register = table()
        choice = Choice.of(query, register)
        keys = register.ordered(choice.projects, "code")
    return _sorted(ProjectPage.objects.live_in(language).filter(pk__in=keys), choice.sort, language)


def _sorted(projects, sort: str, language: str):
    if sort == "name":
        return projects.order_by(listing.vietnamese_order(f"title_{content_language(language)}"), "code")
    if sort == "newest":
        return projects.order_by(F("listed_on").desc(nulls_last=True), "code")
    if sort == "size":
        largest = Max("scales__value", filter=Q(scales__unit=ProjectScale.Unit.MW))
        return projects.annotate(megawatts=largest).order_by(F("megawatts").desc(nulls_last=True), "code")
    return projects.order_by("code")
