"""Everything can be reached and used with the keyboard alone, and one always sees where one is."""

import pytest

from tests.support.addresses import LANGUAGES, LISTS_WITH_FILTERS, PAGES
from tests.support.browser import PHONE, WIDE, wait_until
from tests.support.keyboard import walk

WALKED = (
    "home",
    "content",
    "secretariat",
    "contact",
    "project list",
    "project table",
    "project overview",
    "project",
    "article",
    "document",
    "search with results",
)
HAS_FOCUS = "element => element === document.activeElement"


@pytest.mark.parametrize("name", WALKED)
def test_the_focus_is_always_seen(open_page, name, language):
    """On a phone in one language and on a wide screen in the other: every other page the other way round."""
    is_wide = (WALKED.index(name) + LANGUAGES.index(language)) % 2
    page = open_page(PAGES[name].in_language(language), viewport=WIDE if is_wide else PHONE)
    stops = walk(page)
    assert len(stops) > 20
    assert [stop for stop in stops if not (stop["outlined"] and stop["inView"] and stop["uncovered"])] == []


def test_the_skip_link_comes_first_and_leads_to_the_content(open_page, language, size):
    page = open_page(PAGES["article"].in_language(language), viewport=size)
    page.keyboard.press("Tab")
    link = page.locator(".skip-link")
    assert link.evaluate(HAS_FOCUS)
    assert link.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.locator("main").evaluate(HAS_FOCUS)
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_menu_opens_and_closes_and_gives_the_focus_back(open_page, language, scripts):
    page = open_page(PAGES["home"].in_language(language), viewport=PHONE, java_script_enabled=scripts)
    button, menu = page.locator(".menu-button"), page.locator("#menu")
    button.focus()
    page.keyboard.press("Enter")
    assert menu.is_visible()
    page.keyboard.press("Tab")
    assert menu.locator("a").first.evaluate(HAS_FOCUS)
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    assert button.evaluate(HAS_FOCUS)
    page.keyboard.press("Enter")
    menu.locator(".menu__close").focus()
    page.keyboard.press("Enter")
    assert not menu.is_visible()
    assert button.evaluate(HAS_FOCUS)


@pytest.mark.parametrize("name", LISTS_WITH_FILTERS)
def test_the_filters_open_and_close_and_give_the_focus_back(open_page, name, language):
    page = open_page(PAGES[name].in_language(language), viewport=PHONE)
    button, filters = page.locator(".filter-button"), page.locator("#filters")
    button.focus()
    page.keyboard.press("Enter")
    assert filters.is_visible()
    page.keyboard.press("Tab")
    assert filters.locator(".filters__close").evaluate(HAS_FOCUS)
    page.keyboard.press("Escape")
    assert not filters.is_visible()
    assert button.evaluate(HAS_FOCUS)


def test_filters_are_chosen_with_the_space_bar_and_keep_the_focus(open_page, language, size):
    page = open_page(PAGES["project list"].in_language(language), viewport=size)
    if size == PHONE:
        page.locator(".filter-button").focus()
        page.keyboard.press("Enter")
    page.locator("#filters [name=kind]").first.focus()
    page.keyboard.press("Space")
    wait_until(page, "location.search.includes('kind=')")
    chosen = page.locator("#filters [name=kind]:checked")
    assert f"kind={chosen.get_attribute('value')}" in page.url
    wait_until(page, "!document.querySelector('[aria-busy]')")
    assert chosen.evaluate(HAS_FOCUS)


def test_accordions_open_and_close(open_page, language):
    page = open_page(PAGES["content"].in_language(language))
    item = page.locator(".accordion__item").first
    item.locator("summary").focus()
    page.keyboard.press("Enter")
    assert item.locator(".rich-text").is_visible()
    page.keyboard.press("Space")
    assert not item.locator(".rich-text").is_visible()


def test_a_wide_table_scrolls_with_the_arrows(open_page, language):
    page = open_page(PAGES["project table"].in_language(language), viewport=PHONE)
    table = page.locator(".scroll-region").first
    table.focus()
    page.keyboard.press("ArrowRight")
    wait_until(page, "document.querySelector('.scroll-region').scrollLeft > 0")
