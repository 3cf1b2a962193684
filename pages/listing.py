"""Helpers of lists: pagination, filters from the address, newest observations."""

from dataclasses import dataclass, field

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.db import connection
from django.db.models import QuerySet
from django.db.models.functions import Collate
from django.http import Http404
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pages import sitewide
from pages.bilingual import content_language
from pages.reach import is_open_to_all

PER_PAGE = 20
# What lists and views read from an address. Anything else (a campaign tag, say) makes no other page: the page cache leaves it out
# of its keys, so pages leave it out of their links.
QUERY_NAMES = (
    "page",
    "sector",
    "kind",
    "screening",
    "finance",
    "implementation",
    "topic",
    "scope",
    "type",
    "year",
    "view",
    "province",
    "financier",
    "instrument",
    "size",
    "sort",
    "code",
)


def paginate(request, objects, per_page: int = PER_PAGE) -> Page:
    """Return the page of `objects` that the address asks for (`?page=2`); a page that is not there is a 404."""
    try:
        return Paginator(objects, per_page).page(request.GET.get("page", 1))
    except (PageNotAnInteger, EmptyPage):
        raise Http404(_("There is no such page of this list.")) from None


@dataclass
class Option:
    value: str
    label: str
    count: int | None = None
    selected: bool = False


@dataclass
class Filter:
    """One filter of a list, as its form shows it. Values that are not offered are left out and reported."""

    name: str
    label: str
    options: list[Option] = field(default_factory=list)
    type: str = "choice"

    @property
    def value(self) -> str:
        return next((option.value for option in self.options if option.selected), "")

    @property
    def values(self) -> list[str]:
        return [option.value for option in self.options if option.selected]


def choose(request, name: str, label: str, options: list[tuple[str, str, int | None]]) -> tuple[Filter, bool]:
    """Build the filter `name` from (value, label, count) options; the second part says whether the address asked in vain."""
    asked = [value for value in request.GET.getlist(name) if value]
    offered = {value for value, _label, _count in options}
    chosen = next((value for value in asked if value in offered), None)
    made = [Option(value, text, count, value == chosen) for value, text, count in options]
    return Filter(name, label, made), bool(set(asked) - offered)


def bad_filter_notice(bad: bool) -> str:
    return _("One of the filters in the address is not known here and was left out.") if bad else ""


def observations() -> dict[int, list]:
    """Return the observations of every indicator, newest first, by its id; kept until content changes."""
    return sitewide.per_generation("observations", _load_observations)


def _load_observations() -> dict[int, list]:
    from pages.models import IndicatorObservation  # models are built with this module

    found: dict[int, list] = {}
    for observation in IndicatorObservation.objects.select_related("indicator", "source_page").order_by(
        "-as_of", "-pk"
    ):
        found.setdefault(observation.indicator_id, []).append(observation)
    return found


def roles(role: str) -> tuple[list, list]:
    """Return who has a role now and who had it, each in the order of names in the active language."""
    rows = sitewide.per_generation("roles", _load_roles).get(role, [])
    today = timezone.localdate()
    former = [row for row in rows if row.until and row.until <= today]
    return [row for row in rows if row not in former], former


def _load_roles() -> dict[str, list]:
    from pages.models import OrganisationRole

    name = f"organisation__name_{content_language(get_language())}"
    found: dict[str, list] = {}
    for row in OrganisationRole.objects.select_related("organisation").order_by(vietnamese_order(name), "since", "pk"):
        found.setdefault(row.role, []).append(row)
    return found


def children(page) -> QuerySet:
    """The public pages directly under a page, in the order of the tree, light enough for a list."""
    from pages.models import BasePage

    return BasePage.objects.child_of(page).live_in()


def public(pages) -> list:
    """Return those of some related pages that readers of the active language see; works on unsaved relations of a preview too."""
    english = content_language(get_language()) == "en"
    return [page for page in pages if page.live and (page.live_en or not english) and is_open_to_all(page)]


def vietnamese_order(name: str) -> Collate:
    """Return an expression that sorts a column in Vietnamese order (a, ă, â … d, đ), on either database."""
    return Collate(name, "vietnamese" if connection.vendor == "sqlite" else "vi-x-icu")
