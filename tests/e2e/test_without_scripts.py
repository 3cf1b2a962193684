"""Without JavaScript every page reads and works; without popovers too, as in browsers from before 2024."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, Route, ViewportSize

from tests.support.addresses import LISTS_WITH_FILTERS, PAGES
from tests.support.browser import PHONE, WIDE, Reader, follow

SHORTEST_WRITING = 3_200  # the form refuses what comes faster than people write
ORDER = """([first, second]) => Boolean(document.querySelector(first).compareDocumentPosition(
    document.querySelector(second)) & Node.DOCUMENT_POSITION_FOLLOWING)"""


def top(page: Page, selector: str) -> float:
    return page.locator(selector).bounding_box()["y"]


@pytest.fixture(scope="module")
def plain(one_window: Callable) -> tuple[Reader, Page]:
    """A browser without JavaScript, which keeps nothing but cookies."""
    return one_window("without scripts", java_script_enabled=False)


@pytest.fixture
def open_plain(plain) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page in a browser without JavaScript."""
    plain_reader, page = plain

    def open_path(path: str, *, viewport: ViewportSize = WIDE, **options) -> Page:
        page.set_viewport_size(viewport)
        return plain_reader.open(path, page=page, **options)

    yield open_path
    plain_reader.context.clear_cookies()
    assert plain_reader.complained() == []


@pytest.fixture
def open_old(reader: Callable[..., Reader]) -> Callable[..., Page]:
    """Return a function that opens a page in a browser that has never heard of popovers."""

    def without_popovers(route: Route) -> None:
        response = route.fetch()
        body = re.sub(r"<(nav|aside)([^>]*?) popover\b", r"<\1\2", response.text()).replace(
            ":popover-open", ":unheard-of"
        )
        route.fulfill(response=response, body=body)

    def open_path(path: str, *, java_script_enabled: bool, **options) -> Page:
        old = reader(java_script_enabled=java_script_enabled, **options)
        page = old.new_page()
        page.route(re.compile(r"/$|/\?|main\.[^/]*css$"), without_popovers)
        page.add_init_script("delete HTMLElement.prototype.popover")
        page.goto(f"{old.origin}{path}")
        return page

    return open_path


@pytest.mark.parametrize("name", PAGES)
def test_every_type_of_page_reads(open_plain, name, language):
    addresses = PAGES[name]
    page = open_plain(addresses.in_language(language), status=addresses.status)
    assert page.locator("main h1").is_visible()
    assert len(page.locator("main").inner_text()) > 100
    assert (
        page.locator("[data-text-size-step], [data-contrast-toggle], [data-print], [data-copy]")
        .filter(visible=True)
        .count()
        == 0
    )


def test_the_menu_is_a_row_when_there_is_room(open_plain, language):
    page = open_plain(PAGES["home"].in_language(language), viewport=WIDE)
    assert not page.locator(".menu-button").is_visible()
    links = page.locator("#menu a").filter(visible=True)
    assert links.count() >= 7
    follow(links.nth(3))
    assert page.locator("main h1").is_visible()
    assert page.locator("#menu [aria-current=page]").is_visible()


def test_the_menu_opens_on_a_phone(open_plain, language):
    page = open_plain(PAGES["home"].in_language(language), viewport=PHONE)
    assert not page.locator("#menu").is_visible()
    page.locator(".menu-button").click()
    follow(page.locator("#menu a").nth(3))
    assert page.locator("main h1").is_visible()


@pytest.mark.parametrize("name", LISTS_WITH_FILTERS)
def test_filters_follow_the_results_and_open_on_a_phone(open_plain, name, language):
    page = open_plain(PAGES[name].in_language(language), viewport=PHONE)
    assert page.evaluate(ORDER, [".result-list", "#filters"])
    assert not page.locator("#filters").is_visible()
    page.locator(".filter-button").click()
    assert page.locator("#filters [type=submit], #filters .button--primary").first.is_visible()


def test_filters_choose_projects(open_plain, language, size):
    page = open_plain(PAGES["project list"].in_language(language), viewport=size)
    everything = page.locator(".project-card").count()
    if size == PHONE:
        page.locator(".filter-button").click()
    page.locator("#filters [name=finance][value=signed]").check()
    follow(page.locator("#filters .button--primary"))
    assert "finance=signed" in page.url
    assert 0 < page.locator(".project-card").count() < everything
    assert page.locator("#filters [name=finance][value=signed]").is_checked()


def test_the_search_finds(open_plain, language):
    page = open_plain(PAGES["home"].in_language(language))
    page.locator("main [name=q]").fill({"vi": "luu tru", "en": "storage"}[language])
    follow(page.locator("main [role=search] button"))
    assert page.locator(".search-results > li").count() > 3
    assert page.locator(".search-results mark").count() > 3
    follow(page.locator(".search-results a").first)
    assert page.locator("main h1").is_visible()


def test_the_form_says_what_is_wrong_and_keeps_what_was_written(open_plain, language):
    page = open_plain(PAGES["contact"].in_language(language))
    page.locator("[name=name]").fill("Nguyễn Thị Ánh")
    page.locator("[name=email]").fill("no address")
    follow(page.locator("main form button"))
    summary = page.locator("[role=alert]")
    assert summary.locator("a").count() == 4
    assert page.locator("[name=name]").input_value() == "Nguyễn Thị Ánh"
    for field in ("email", "subject", "message", "consent"):
        wrong = page.locator(f"[name={field}]")
        assert wrong.get_attribute("aria-invalid") == "true"
        described = [page.locator(f"#{name}") for name in wrong.get_attribute("aria-describedby").split()]
        assert any("field__error" in (each.get_attribute("class") or "") for each in described)
    summary.locator("a").first.click()
    assert page.evaluate("location.hash") == "#id_email"


def test_the_form_takes_a_message(open_plain, language):
    page = open_plain(PAGES["contact"].in_language(language))
    page.locator("[name=name]").fill("Nguyễn Thị Ánh")
    page.locator("[name=email]").fill("anh@example.org")
    page.locator("[name=subject]").fill("Dự án điện gió")
    page.locator("[name=message]").fill("Dự án này ở đâu?")
    page.locator("[name=consent]").check()
    page.wait_for_timeout(SHORTEST_WRITING)
    follow(page.locator("main form button"))
    assert re.search(r"\?sent=LH-\d{6}-[0-9A-F]{6}$", page.url)
    assert page.url.rpartition("=")[2] in page.locator("[role=status]").inner_text()


def test_accordions_open(open_plain, language):
    page = open_plain(PAGES["content"].in_language(language))
    item = page.locator(".accordion__item").first
    assert not item.locator(".rich-text").is_visible()
    item.locator("summary").click()
    assert item.locator(".rich-text").is_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_without_popovers_the_menu_and_the_filters_can_still_be_reached(open_old, language, scripts):
    page = open_old(PAGES["project list"].in_language(language), java_script_enabled=scripts, viewport=PHONE)
    if scripts:
        assert not page.locator("#menu").is_visible()
        page.locator(".menu-button").click()
        assert page.locator(".menu-button").get_attribute("aria-expanded") == "true"
        assert page.locator("#menu a").first.is_visible()
        page.locator(".menu__close").click()
        assert not page.locator("#menu").is_visible()
    else:
        assert page.locator("#menu a").first.is_visible()
        assert not page.locator(".menu-button").is_visible()
    assert page.locator("#filters").is_visible()
    assert top(page, ".result-list") < top(page, "#filters")
    assert not page.locator(".filter-button").is_visible()
    page.locator(".filter-jump").click()
    assert page.evaluate("location.hash") == "#filters"


def test_without_popovers_a_wide_page_looks_the_same(open_old, language):
    page = open_old(PAGES["project list"].in_language(language), java_script_enabled=True, viewport=WIDE)
    assert page.locator("#menu a").first.is_visible()
    assert not page.locator(".menu-button").is_visible()
    assert page.locator("#filters").bounding_box()["x"] < page.locator(".result-list").bounding_box()["x"]
