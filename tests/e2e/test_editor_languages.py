"""Both languages beside each other where there is room, one at a time where there is none; errors counted for each."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import PAGES
from tests.support.axe import violations
from tests.support.browser import PHONE, WIDE, Reader
from tests.support.editor import number_of, sign_in


@pytest.fixture
def open_editor(reader: Callable[..., Reader], portal) -> Callable[..., Page]:
    def open_with(**size) -> Page:
        administrator = reader()
        page = sign_in(administrator, portal, "vi")
        page.on("dialog", lambda dialog: dialog.accept())
        page.set_viewport_size(size)
        section = number_of(page, administrator.origin, PAGES["section"].vi)
        page.goto(f"{administrator.origin}/admin/pages/add/pages/contentpage/{section}/")
        expect(page.get_by_role("tab", name="Tiếng Việt")).to_be_visible()
        return page

    return open_with


def shown(page: Page) -> tuple[bool, bool]:
    return page.locator("#id_title_vi").is_visible(), page.locator("#id_title_en").is_visible()


def test_wide_screens_show_both_beside_each_other(open_editor):
    page = open_editor(**WIDE)
    assert shown(page) == (True, True)
    vietnamese, english = (page.locator(f"#id_title_{language}").bounding_box() for language in ("vi", "en"))
    assert vietnamese["y"] == english["y"]
    assert english["x"] > vietnamese["x"] + vietnamese["width"]


def test_phones_show_one_and_remember_which(open_editor):
    page = open_editor(**PHONE)
    assert shown(page) == (True, False)
    page.get_by_role("tab", name="Tiếng Việt").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Tiếng Anh")).to_be_focused()
    assert shown(page) == (False, True)
    page.reload()
    expect(page.locator("#id_title_en")).to_be_visible()
    assert shown(page) == (False, True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_errors_are_counted_for_each_language_and_lead_to_their_fields(open_editor):
    page = open_editor(**PHONE)
    page.locator("#id_intro_vi").fill("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    page.get_by_role("tab", name="Tiếng Anh").click()
    page.locator("#id_title_vi").evaluate("(field) => { field.value = '' }")
    with page.expect_navigation():
        page.locator("#page-edit-form").evaluate("(form) => form.submit()")
    summary = page.locator(".editing-bar--error")
    expect(summary).to_be_visible()
    expect(page.get_by_role("tab", name="Tiếng Việt")).to_contain_text("lỗi")
    expect(page.get_by_role("tab", name="Tiếng Anh").locator("[data-count]")).to_be_hidden()
    assert shown(page)[0] is False
    summary.get_by_role("link", name="Tiêu đề").first.click()
    expect(page.locator("#id_title_vi")).to_be_focused()


def test_buttons_about_english_come_with_an_english_title(open_editor):
    page = open_editor(**WIDE)
    page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    both, vietnamese = (page.locator(f"footer [name=action-publish][value={scope}]") for scope in ("both", "vi"))
    expect(vietnamese).to_be_visible()
    expect(both).to_be_hidden()
    page.locator("#id_title_en").press_sequentially("Wind")
    page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    expect(both).to_be_visible()
    page.locator("#id_title_en").fill("")
    page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    expect(vietnamese).to_be_visible()
    expect(both).to_be_hidden()


def test_what_is_ours_in_the_editor_is_accessible(open_editor):
    page = open_editor(**WIDE)
    ours = ("language-switch", "local-copy", "editing-bar", "bilingual-row")
    assert [found for found in violations(page) if any(name in found for name in ours)] == []
