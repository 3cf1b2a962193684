"""An editor starts the English of a page from its Vietnamese, with the keyboard where a mouse is not needed."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import PAGES
from tests.support.browser import Reader
from tests.support.editor import keep_nothing, number_of, sign_in

MARK = "[CẦN DỊCH]"


@pytest.fixture(scope="module")
def opened(contexts: Callable, portal) -> Iterator[Page]:
    """A long page that is open in the editor, which takes a while. What one test leaves in its form is no matter to the next."""
    administrator = Reader(contexts("who translates"), portal.url)
    page = sign_in(administrator, portal, "vi")
    number = number_of(page, portal.url, PAGES["secretariat"].vi)
    page.goto(f"{portal.url}/admin/pages/{number}/edit/")
    page.route("**/edit/", keep_nothing)
    yield page
    administrator.close()
    assert administrator.complaints == []


@pytest.fixture
def editor(opened: Page) -> Page:
    """The editor without the panel beside it, which leaves room for one language alone."""
    if opened.locator("[data-side-panel=translation]").is_visible():
        opened.locator("[data-side-panel-toggle=translation]").click()
    opened.locator("[name=title_en]").fill("Secretariat")
    return opened


def stream(page: Page, name: str) -> list:
    return page.evaluate(f"document.getElementById('{name}-root').rootBlock.getValue()")


def copy_the_whole_page(page: Page) -> None:
    page.locator("[data-side-panel-toggle=translation]").click()
    page.get_by_role("button", name="Sao chép cả trang từ tiếng Việt").click()


def test_a_field_is_copied_after_asking_and_the_copy_is_announced(editor):
    button = editor.get_by_role("button", name="Sao chép “Tiêu đề” từ tiếng Việt")
    button.focus()
    editor.keyboard.press("Enter")
    dialog = editor.get_by_role("dialog")
    expect(dialog.get_by_role("listitem")).to_have_text(["Tiêu đề"])
    editor.keyboard.press("Escape")
    expect(editor.locator("[name=title_en]")).to_have_value("Secretariat")
    button.click()
    dialog.get_by_role("button", name="Thay thế").press("Enter")
    expect(editor.locator("[name=title_en]")).to_have_value(f"{MARK} Ban Thư ký")
    expect(editor.locator("[name=slug_en]")).to_have_value("secretariat")
    expect(editor.get_by_role("status").filter(has_text="Đã sao chép")).to_contain_text("Tiêu đề")


def test_the_whole_page_is_copied_with_its_blocks_and_what_is_not_saved_yet(editor):
    editor.locator("[name=intro_vi]").fill("Chưa lưu.")
    copy_the_whole_page(editor)
    editor.get_by_role("dialog").get_by_role("button", name="Thay thế").click()
    # Every block of a long page is made anew.
    expect(editor.locator("[name=intro_en]")).to_have_value(f"{MARK} Chưa lưu.", timeout=30_000)
    vietnamese, english = stream(editor, "body_vi"), stream(editor, "body_en")
    assert [block["type"] for block in english] == [block["type"] for block in vietnamese]
    assert not {block["id"] for block in english} & {block["id"] for block in vietnamese}
    heading = next(block["value"]["text"] for block in vietnamese if block["type"] == "heading")
    assert f"{MARK} {heading}" in json.dumps(english, ensure_ascii=False)
    rich_text = json.loads(editor.locator("[name=legal_basis_en]").input_value())
    assert all(block["text"].startswith(MARK) for block in rich_text["blocks"])
    assert editor.locator("[name=posts-0-post_en]").input_value().startswith(MARK)


def test_only_the_empty_fields_are_filled_where_the_editor_says_so(editor):
    editor.locator("[name=intro_en]").fill("")
    body = stream(editor, "body_en")
    copy_the_whole_page(editor)
    editor.get_by_role("dialog").get_by_role("button", name="Chỉ điền các ô còn trống").click()
    expect(editor.locator("[name=intro_en]")).to_have_value(re.compile(rf"^{re.escape(MARK)} "), timeout=30_000)
    expect(editor.locator("[name=title_en]")).to_have_value("Secretariat")
    assert stream(editor, "body_en") == body
