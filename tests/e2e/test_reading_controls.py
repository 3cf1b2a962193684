"""Text size and contrast: the reader's choice lasts, and no page flashes before it knows it."""

import re

import pytest
from playwright.sync_api import Page

from tests.support.addresses import PAGES
from tests.support.browser import follow

# Notes what <html> says at the moment when <body> begins: before that nothing can have been painted.
NOTE_AT_BODY = """
    new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        window.atBody = {...document.documentElement.dataset};
        observer.disconnect();
    }).observe(document, {childList: true, subtree: true});
"""
NO_STORAGE = """
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("refused", "SecurityError") }});
"""


def text_size(page: Page) -> float:
    return page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")


def choice(page: Page) -> dict[str, str]:
    return page.evaluate("({...document.documentElement.dataset})")


def press(page: Page, control: str) -> None:
    page.locator(f"[data-{control}]").click()


def test_a_choice_lasts_over_pages_and_reloads(open_page, language):
    page = open_page(PAGES["article"].in_language(language))
    page.add_init_script(NOTE_AT_BODY)
    normal = text_size(page)
    press(page, "text-size-step='1'")
    press(page, "text-size-step='1'")
    press(page, "contrast-toggle")
    chosen = {"textSize": "larger", "contrast": "high"}
    assert choice(page) == chosen
    assert text_size(page) == pytest.approx(normal * 1.25, rel=0.01)
    page.reload()
    assert page.evaluate("atBody") == chosen
    assert choice(page) == chosen
    assert page.locator("[data-contrast-toggle]").get_attribute("aria-pressed") == "true"
    follow(page.locator("#menu a").first)
    assert page.evaluate("atBody") == chosen
    follow(page.locator("a.language-switch__item"))
    assert page.evaluate("atBody") == chosen
    press(page, "text-size-step='0'")
    press(page, "contrast-toggle")
    assert choice(page) == {}
    page.reload()
    assert page.evaluate("atBody") == {}


def test_the_choice_is_applied_before_anything_is_shown(open_page, language):
    page = open_page(PAGES["home"].in_language(language))
    script = page.locator("head script[src*='preferences']")
    assert script.get_attribute("async") is None
    assert script.get_attribute("defer") is None
    assert script.get_attribute("type") is None
    assert page.locator("body script[src]").count() == 0


def test_sizes_end_at_the_smallest_and_the_largest(open_page):
    page = open_page(PAGES["home"].vi)
    for step, last in (("1", "largest"), ("-1", "small")):
        button = page.locator(f"[data-text-size-step='{step}']")
        for _press in range(6):
            button.click(force=True)  # it stays where it is, and says that it does nothing
        assert choice(page)["textSize"] == last
        assert button.get_attribute("aria-disabled") == "true"


def test_a_system_that_asks_for_contrast_gets_it_until_the_reader_says_no(reader, language):
    asking = reader(contrast="more")
    page = asking.open(PAGES["home"].in_language(language))
    assert choice(page) == {"contrast": "high"}
    press(page, "contrast-toggle")
    page.reload()
    assert choice(page) == {}


def test_without_storage_the_controls_still_work(reader, language):
    refusing = reader()
    page = refusing.new_page()
    page.add_init_script(NO_STORAGE)
    page.goto(f"{refusing.origin}{PAGES['home'].in_language(language)}")
    press(page, "text-size-step='1'")
    press(page, "contrast-toggle")
    assert choice(page) == {"textSize": "large", "contrast": "high"}


@pytest.mark.parametrize("name", ["home", "article", "list with an unknown filter", "page not found"])
def test_the_language_switch_leads_to_the_same_page_and_back(open_page, name, language):
    addresses = PAGES[name]
    here, there = addresses.in_language(language), addresses.in_language({"vi": "en", "en": "vi"}[language])
    page = open_page(here, status=addresses.status)
    switch = page.locator("a.language-switch__item")
    if addresses.status == 404:
        assert switch.get_attribute("href") == {"vi": "/en/", "en": "/"}[language]
        return
    follow(switch)
    assert re.sub(r"^https?://[^/]+|\?.*", "", page.url) == there.partition("?")[0]
    assert page.evaluate("document.documentElement.lang") != language
    follow(page.locator("a.language-switch__item"))
    assert re.sub(r"^https?://[^/]+|\?.*", "", page.url) == here.partition("?")[0]
    assert page.evaluate("document.documentElement.lang") == language
