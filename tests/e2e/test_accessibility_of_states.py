"""What opens, fails or is refused is as accessible as the page it belongs to."""

import pytest
from django.template.loader import render_to_string

from tests.support.addresses import LISTS_WITH_FILTERS, PAGES
from tests.support.axe import RARER_THEMES, THEMES, violations_at_every_size, violations_in_every_theme
from tests.support.browser import PHONE


@pytest.mark.parametrize("name", ["home", "content"])
def test_the_open_menu_is_accessible(open_page, name, language):
    page = open_page(PAGES[name].in_language(language), viewport=PHONE)
    page.locator(".menu-button").click()
    assert page.locator("#menu:popover-open").count() == 1
    assert violations_in_every_theme(page, THEMES | RARER_THEMES) == []


@pytest.mark.parametrize("name", LISTS_WITH_FILTERS)
def test_the_open_filters_are_accessible(open_page, name, language):
    page = open_page(PAGES[name].in_language(language), viewport=PHONE)
    page.locator(".filter-button").click()
    assert page.locator("#filters:popover-open").count() == 1
    assert violations_in_every_theme(page) == []


def test_open_accordions_are_accessible(open_page, language):
    page = open_page(PAGES["long page"].in_language(language))
    opened = page.evaluate("[...document.querySelectorAll('details')].map(details => details.open = true).length")
    assert opened
    assert violations_at_every_size(page, language) == []


def test_the_form_with_errors_is_accessible(open_page, language):
    page = open_page(PAGES["contact"].in_language(language))
    page.locator("main form button").click()
    page.locator("[role=alert]").wait_for()
    assert page.locator("[aria-invalid=true]").count() == 5
    assert violations_at_every_size(page, language) == []


def test_the_refusal_of_an_old_form_is_accessible(open_page, language):
    page = open_page(PAGES["contact"].in_language(language))
    page.context.clear_cookies()
    page.locator("main form button").click()
    page.locator(".empty-state").wait_for()
    assert "403" in page.locator("main .source").text_content()
    assert violations_at_every_size(page, language) == []


def test_the_page_of_a_failing_portal_is_accessible(reader, language):
    broken = reader()
    page = broken.new_page()
    address = f"{broken.origin}/broken/"
    page.route(
        address, lambda route: route.fulfill(status=500, body=render_to_string("500.html"), content_type="text/html")
    )
    page.goto(address)
    assert page.locator("h1").is_visible()
    assert violations_at_every_size(page, language) == []
