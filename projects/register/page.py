"""What the page of the register shows for an address: projects, filters with counts, totals, ways on."""

from dataclasses import dataclass
from operator import attrgetter

from django.core.paginator import Page
from django.http import HttpRequest
from django.utils.translation import gettext as _t

from pages import listing
from pages.search.query import MAX_QUERY
from projects.models import ProjectPage

from .choice import SORTS, Choice
from .facets import BY_NAME, FACETS, Facet
from .table import table
from .totals import totals


@dataclass
class FacetFilter(listing.Filter):
    """A filter of which several values may be chosen; a folded one waits behind its name until it is used."""

    folded: bool = False


@dataclass(frozen=True)
class Step:
    """A link to another state of the list."""

    label: str
    value: str
    url: str
    count: int | None = None


def context(request: HttpRequest) -> dict:
    choice = Choice.of(request.GET, table())
    results = _page(request, choice)
    count = results.paginator.count
    return {
        "results": results,
        "total": count,
        "filters": [_filter(choice, facet) for facet in FACETS] if choice.table.size else [],
        "filter_notice": listing.bad_filter_notice(choice.unknown),
        "text_notice": _text_notice(choice),
        "text": choice.text[:MAX_QUERY],
        "max_length": MAX_QUERY,
        "as_table": choice.view == "table",
        "chips": _chips(choice),
        "cleared_url": choice.cleared().address,
        "files_query": choice.query_of_files,
        "sorts": [listing.Option(value, _sort_labels()[value], selected=value == choice.sort) for value in SORTS],
        "money": totals(choice.table, choice.projects),
        "nearest": _nearest(choice) if not count else [],
    }


def _sort_labels() -> dict[str, str]:
    return {
        "code": _t("Code"),
        "name": _t("Name"),
        "newest": _t("Newest status"),
        "size": _t("Size in MW"),
    }


def _page(request: HttpRequest, choice: Choice) -> Page:
    """One page of the list; its projects are fetched, the others only counted."""
    page = listing.paginate(request, choice.table.ordered(choice.projects, choice.sort))
    keys = list(page.object_list)
    found = ProjectPage.objects.live_in().filter(pk__in=keys).for_lists().in_bulk() if keys else {}
    # One that was taken down since the table was read is missing for a moment.
    page.object_list = [found[key] for key in keys if key in found]
    return page


def _filter(choice: Choice, facet: Facet) -> FacetFilter:
    """A facet's values that any project has, and the chosen ones; each counted among what the other filters let through."""
    labels, members = choice.table.choices[facet.name], choice.table.members[facet.name]
    chosen = choice.values.get(facet.name, ())
    others = choice.found & choice.beside(facet.name)
    options = [
        listing.Option(value, label, (others & members.get(value, 0)).bit_count(), value in chosen)
        for value, label in labels.items()
        if members.get(value) or value in chosen
    ]
    return FacetFilter(facet.name, str(facet.label), options, "multi", facet.folded and not chosen)


def _chips(choice: Choice) -> list[Step]:
    """What the list is narrowed by, each with the address without it."""
    chips = [Step(_t("Search words"), choice.text, choice.without_text().address)] if choice.text else []
    for name, values in choice.values.items():
        labels = choice.table.choices[name]
        chips += [
            Step(str(BY_NAME[name].label), labels[value], choice.without(name, value).address) for value in values
        ]
    return chips


def _nearest(choice: Choice) -> list[Step]:
    """The smallest changes that find something, most projects first: one value less, one facet less, one facet alone."""
    for ways in (_one_value_less, _one_facet_less, _one_facet_alone):
        steps = [
            Step(label, value, other.address, other.projects.bit_count())
            for label, value, other in ways(choice)
            if other.projects
        ]
        if steps:
            return sorted(steps, key=attrgetter("count"), reverse=True)
    return []


def _one_value_less(choice: Choice):
    if choice.query:
        yield _t("without the words"), choice.text, choice.without_text()
    for name, values in choice.values.items():
        for value in values:
            yield _without(name), choice.table.choices[name][value], choice.without(name, value)


def _one_facet_less(choice: Choice):
    for name in choice.values:
        yield _without(name), _t("any value"), choice.without_facet(name)


def _one_facet_alone(choice: Choice):
    for name, values in choice.values.items():
        labels = choice.table.choices[name]
        label = _t("only “%(filter)s”") % {"filter": BY_NAME[name].label}
        yield label, ", ".join(labels[value] for value in values), choice.only_facet(name)


def _without(name: str) -> str:
    return _t("without “%(filter)s”") % {"filter": BY_NAME[name].label}


def _text_notice(choice: Choice) -> str:
    if choice.text and not choice.query:
        return _t("“%(text)s” holds no letter and no digit, so it was left out.") % {"text": choice.text[:50]}
    return _t("The search was long: only its beginning was used.") if choice.query.shortened else ""
