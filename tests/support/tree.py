"""What must hold of every page of the tree, whatever was done to it and in whichever interface language."""

from collections import Counter

from django.db import connection
from django.test import RequestFactory
from django.utils import translation

from pages.bin import place
from pages.models import BasePage
from tests.support.admin import fresh


def addresses(page) -> tuple[str, str]:
    """Return the Vietnamese and the English address that a page has in the database now."""
    page = fresh(page)
    return page.url_in("vi"), page.url_in("en")


def slugs(page) -> tuple[str, str]:
    page = fresh(page)
    return page.slug, page.slug_en


def lives(page) -> tuple[bool, bool]:
    """Return whether a page is live in Vietnamese and in English."""
    page = fresh(page)
    return page.live, page.live_en


def check_tree(reader, *visited) -> None:
    """Check paths, names, publication and routes of every page, and what both addresses of some pages answer."""
    pages = list(place.outside(BasePage.objects.order_by("path")).specific())
    by_path = {page.path: page for page in pages}
    titles = bare_titles()
    for page in pages[1:]:
        parent = by_path[page.path[: -BasePage.steplen]]
        assert page.url_path == f"{parent.url_path}{page.slug}/"
        assert page.url_path_en == f"{parent.url_path_en}{page.slug_en or page.slug}/"
        assert bool(page.slug_en) == bool(page.title_en and page.depth > 2), page.url_path
        check_names(page, *titles[page.pk])
        check_publication(page, parent)
        check_routes(page)
    for column in ("url_path", "url_path_en"):
        taken_twice = [path for path, times in Counter(getattr(page, column) for page in pages).items() if times > 1]
        assert not taken_twice, (column, taken_twice)
    for page in visited:
        page = fresh(page)
        assert reader.statuses(page) == ((200, 200) if page.live else (404, 404)), page.url_path


def check_names(page, title: str, draft_title: str) -> None:
    """The bare columns, and those of the newest revision, hold the Vietnamese title."""
    newest = page if page.alias_of_id else page.get_latest_revision_as_object()
    assert title == page.title_vi
    assert draft_title == newest.title_vi
    revision = page.latest_revision
    if revision:
        assert revision.content["title"] == revision.content["title_vi"]
        assert revision.object_str == revision.content["title_vi"]


def check_publication(page, parent) -> None:
    if page.live_en:
        assert page.live, page.url_path
        assert page.title_en, page.url_path
        assert parent.live_en, page.url_path
        # The home page that migrations make was never published by anybody.
        assert bool(page.first_published_at_en) == bool(page.last_published_at_en) == bool(page.first_published_at)


def check_routes(page) -> None:
    """Both addresses lead to the page exactly while it is live."""
    for language, start in (("vi", "/"), ("en", "/en/")):
        address = page.url_in(language)
        with translation.override(language):
            found = BasePage.route_for_request(RequestFactory().get(address), address.removeprefix(start))
        assert (found.page.pk if found else None) == (page.pk if page.live else None), address


def bare_titles() -> dict[int, tuple[str, str]]:
    """Return title and draft title as the columns hold them, past what modeltranslation makes of their names."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, title, draft_title FROM pages_basepage")
        return {pk: (title, draft_title) for pk, title, draft_title in cursor.fetchall()}
