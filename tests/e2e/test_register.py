"""The register with a script: it changes in place, says so, and the browser's own buttons lead back and forth."""

from playwright.sync_api import Page

from tests.support.addresses import PAGES
from tests.support.browser import PHONE, wait_until

LIST = PAGES["project list"]


def settled(page: Page, words: str) -> None:
    """Wait for the list of an address that holds these words."""
    wait_until(page, f"location.search.includes({words!r}) && !document.querySelector('[aria-busy]')")


def test_filters_change_the_list_in_place_and_back_undoes_them(open_page, language):
    page = open_page(LIST.in_language(language))
    everything = page.locator(".project-card").count()
    page.evaluate("document.body.dataset.kept = 'yes'")
    page.locator("#filters [name=finance][value=signed]").check()
    settled(page, "finance=signed")
    fewer = page.locator(".project-card").count()
    assert 0 < fewer < everything
    assert page.locator("[data-register-status]").inner_text() == page.locator("#results-title").inner_text()
    assert "finance=signed" in page.locator(".language-switch a").first.get_attribute("href")
    page.locator("#register-sort").select_option("name")
    settled(page, "sort=name")
    page.locator(".register-chips a").first.click()
    settled(page, "?sort=name")
    assert page.locator(".project-card").count() == everything
    assert page.evaluate("document.activeElement.id") == "results-title"
    page.go_back()
    settled(page, "finance=signed")
    assert page.locator(".project-card").count() == fewer
    assert page.locator("#filters [name=finance][value=signed]").is_checked()
    assert page.evaluate("document.body.dataset.kept") == "yes", "the page itself never went away"


def test_words_are_looked_for_in_place_on_a_phone(open_page, language):
    page = open_page(LIST.in_language(language), viewport=PHONE)
    page.locator("#register-words").fill({"vi": "bac ai", "en": "Bác Ái"}[language])
    page.keyboard.press("Enter")
    settled(page, "q=")
    assert page.locator(".project-card").count() >= 1
    assert "TD-001" in page.locator(".project-card").first.inner_text()


def test_what_is_ticked_stays_ticked_while_the_list_changes(open_page, language):
    page = open_page(LIST.in_language(language))
    page.locator("[name=code][value=TD-001]").check()
    page.locator("[name=code][value=TD-003]").check()
    page.locator("#filters [name=finance][value=identified_need]").check()
    settled(page, "finance=identified_need")
    page.locator("#compare-form button").click()
    page.wait_for_url("**/*code=TD-003*")
    assert page.locator("table thead th").count() == 2
