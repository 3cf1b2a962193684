"""What the routers of all apps share: paging, language, errors. Each app has an `api.py` with a `router`."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import EmptyPage, Paginator
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from ninja import Field, Query, Router, Schema
from ninja.errors import HttpError

from pages import sitewide
from pages.bilingual import SECONDARY, content_language
from pages.models import FormerProvince, Province
from pages.models.search import SearchEntry
from pages.search.sources import kind_labels

MAX_PER_PAGE = 100
DEFAULT_PER_PAGE = 20

Item = TypeVar("Item")


class ErrorField(Schema):
    name: str = Field(description="The parameter that is wrong.")
    message: str


class Error(Schema):
    """Says what is wrong, in the language that was asked for."""

    status: int
    message: str
    fields: list[ErrorField] = []


ERRORS = {404: Error, 405: Error, 422: Error}


class Ask(Schema):
    """What every list takes from its address."""

    lang: Literal["vi", "en"] = Field(
        "vi", description="The language of the answer; only what is public in it is found."
    )
    page: int = Field(1, ge=1, le=1_000_000, description="Which page of the list.")
    per_page: int = Field(DEFAULT_PER_PAGE, ge=1, le=MAX_PER_PAGE, description="How many items a page has.")


class AskOne(Schema):
    lang: Literal["vi", "en"] = Field("vi", description="The language of the answer.")


class Page(Schema, Generic[Item]):
    """One page of a list."""

    count: int = Field(description="How many items there are on all pages.")
    page: int
    pages: int
    per_page: int
    next: str | None = Field(description="The address of the next page.")
    previous: str | None = Field(description="The address of the page before.")
    results: list[Item]


def answer_language() -> str:
    return content_language(get_language())


def paged(request: HttpRequest, found: QuerySet, asked: Ask, show: Callable[[list], Iterable[Any]]) -> dict:
    """Return one page of a list; `show` turns its objects, all at once, into what is answered."""
    paginator = Paginator(found, asked.per_page)
    try:
        page = paginator.page(asked.page)
    except EmptyPage:
        raise HttpError(404, _("There is no such page of this list.")) from None
    return {
        "count": paginator.count,
        "page": page.number,
        "pages": paginator.num_pages,
        "per_page": asked.per_page,
        "next": _address(request, page.number + 1) if page.has_next() else None,
        "previous": _address(request, page.number - 1) if page.has_previous() else None,
        "results": list(show(list(page.object_list))),
    }


def _address(request: HttpRequest, number: int) -> str:
    query = [(name, value) for name, values in request.GET.lists() if name != "page" for value in values]
    return f"{settings.PORTAL_BASE_URL}{request.path}?{urlencode([*query, ('page', number)])}"


def not_there() -> HttpError:
    return HttpError(404, _("There is nothing under this address, or it is not public in this language."))


def or_null(value: Any) -> Any:
    """An empty text is null: not known, or not published."""
    return None if value == "" else value


def of_language(record: Any, name: str) -> str | None:
    """Return a text of the answer's language, null where there is none."""
    return or_null(getattr(record, f"{name}_{answer_language()}", "")) if record is not None else None


def name_of(record: Any) -> str | None:
    """Return the name of a record; without an English one its own, Vietnamese name stands in."""
    return record.shown_name if record is not None else None


def page_address(page: Any) -> str | None:
    """Return the full address of a page in the answer's language."""
    path, home = (page.url_path_en, "en/") if answer_language() == SECONDARY else (page.url_path, "")
    root = sitewide.home_page()
    return f"{settings.PORTAL_BASE_URL}/{home}{path[len(root.url_path) :]}" if root else None


def map_of(show: Callable[[Any], Any]) -> Callable[[list], Iterable[Any]]:
    return lambda found: map(show, found)


# Provinces, which belong to all apps

router = Router(tags=["places"])


class ProvinceOut(Schema):
    code: str = Field(description="The official code.")
    name: str
    kind: str = Field(description="city or province")
    former_provinces: list[str] = Field(description="What was merged into it, as it was called.")
    archipelago: str | None


@router.get("/provinces", response={200: Page[ProvinceOut], **ERRORS}, summary="The 34 provinces since 1 July 2025")
def provinces(request: HttpRequest, asked: Query[Ask]):
    former = Prefetch("former_provinces", FormerProvince.objects.order_by("name"))
    return paged(request, Province.objects.prefetch_related(former).order_by("code"), asked, map_of(_province))


def _province(province: Province) -> dict:
    return {
        "code": province.code,
        "name": name_of(province),
        "kind": province.kind,
        "former_provinces": [former.name for former in province.former_provinces.all()],
        "archipelago": or_null(province.archipelago),
    }


# Pages of every kind, as the search of the portal reads them


class PageOut(Schema):
    kind: Literal[tuple(kind_labels())] = Field(description="What kind of page it is.")
    title: str
    text: str = Field(description="All words of the page without marks, its parts separated by a middle dot.")
    listed_on: date | None = Field(description="The day that lists sort it by.")
    published_on: date | None = Field(description="The day on which it was last published in this language.")
    address: str


class AskPages(Ask):
    kind: list[Literal[tuple(kind_labels())]] = Field([], description="Kind of page.")


@router.get(
    "/pages",
    response={200: Page[PageOut], **ERRORS},
    summary="All public pages with their texts, in the order of the site",
    tags=["pages"],
)
def pages(request: HttpRequest, asked: Query[AskPages]):
    found = SearchEntry.objects.filter(language=answer_language())
    if asked.kind:
        found = found.filter(kind__in=asked.kind)
    return paged(request, found.select_related("page").order_by("page__path"), asked, map_of(_page))


def _page(entry: SearchEntry) -> dict:
    page = entry.page
    moment = page.last_published_at_en if answer_language() == SECONDARY else page.last_published_at
    return {
        "kind": entry.kind,
        "title": entry.title,
        "text": entry.text,
        "listed_on": entry.listed_on,
        "published_on": timezone.localdate(moment) if moment else None,
        "address": page_address(page),
    }
