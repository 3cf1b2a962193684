"""What is pasted into the editor comes in clean: from Word, from Google Docs, from a web page, from before Unicode."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import PAGES
from tests.support.browser import Reader, wait_until
from tests.support.editor import delete, number_of, sign_in
from tests.support.word import (
    GOOGLE_DOCS,
    GOOGLE_DOCS_CLEAN,
    WEB_PAGE,
    WEB_PAGE_CLEAN,
    WORD,
    WORD_BEFORE_TABLE,
    WORD_TABLE,
    paste,
)

KINDS = '() => document.querySelector("#body_vi-root").rootBlock.children.map((child) => child.type)'
CAPTIONS = """() => document.querySelector("#body_vi-root").rootBlock.children
    .filter((child) => child.type === "figure").map((child) => child.getState().value.caption)"""
TABLE = '() => document.querySelector("#body_vi-root").rootBlock.children[1].getState().value.table'


@pytest.fixture(scope="module")
def signed_in(contexts: Callable, portal) -> Iterator[Page]:
    administrator = Reader(contexts("who pastes"), portal.url)
    page = sign_in(administrator, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())
    yield page
    # A page without a title cannot be saved by itself, which a slow test gives the editor time to try.
    complaints = [each for each in administrator.complaints if "answered with 400" not in each or "/add/" not in each]
    administrator.close()
    assert complaints == []


@pytest.fixture
def page(signed_in: Page, portal) -> Page:
    """A new page, whose body opens with a blank text."""
    return open_form(signed_in, portal)


@pytest.fixture
def cleaner(signed_in: Page, portal) -> Page:
    """A form whose scripts clean what they are given; what stands in it is no matter."""
    has_form = signed_in.evaluate("'portalCleanHtml' in window")
    return signed_in if has_form else open_form(signed_in, portal)


def open_form(signed_in: Page, portal) -> Page:
    section = number_of(signed_in, portal.url, PAGES["section"].vi)
    signed_in.goto(f"{portal.url}/admin/pages/add/pages/contentpage/{section}/")
    wait_until(signed_in, "Boolean(document.querySelector('#body_vi-root')?.rootBlock)")
    return signed_in


def text_block(page: Page, number: int = 0):
    return page.locator("#body_vi-root .public-DraftEditor-content").nth(number)


@pytest.mark.parametrize(
    ("html", "clean"), [(GOOGLE_DOCS, GOOGLE_DOCS_CLEAN), (WEB_PAGE, WEB_PAGE_CLEAN)], ids=["Google Docs", "web page"]
)
def test_only_structure_is_left(cleaner, html, clean):
    parts = cleaner.evaluate("(html) => window.portalCleanHtml(html).parts", html)
    assert "".join(part["html"] for part in parts) == clean


def test_word_keeps_headings_lists_links_and_tables_and_loses_the_rest(page):
    parts = page.evaluate("(html) => window.portalCleanHtml(html).parts", WORD)
    assert parts[0]["html"] == WORD_BEFORE_TABLE
    assert parts[3]["html"] == "<p>Nguồn: EVN.</p>"
    paste(text_block(page), WORD)
    wait_until(page, f"({KINDS})().length === 4")
    assert page.evaluate(KINDS) == ["text", "table", "figure", "text"]
    first = text_block(page, 0)
    expect(first.locator("h2")).to_have_text("Công bố dự án")
    expect(first.locator("h3")).to_have_text("Danh mục")
    assert first.locator("li").all_inner_texts() == ["Bác Ái", "1.200 MW", "Trị An", "Một", "Hai"]
    assert first.locator("ol li").count() == 2
    assert first.locator("a").all_inner_texts() == ["Quyết định 1009"]
    assert first.locator("[style*=Times], [class*=Mso], img").count() == 0
    table = page.evaluate(TABLE)
    assert [column["heading"] for column in table["columns"]] == WORD_TABLE[0]
    assert [row["values"] for row in table["rows"]] == WORD_TABLE[1:]
    notice = page.locator(".editing-bar--notice")
    expect(notice).to_contain_text("khối riêng")
    expect(notice).to_contain_text("Ảnh không dán theo được")
    expect(notice).to_be_in_viewport()


SIZED = "<img width=600 height=400 src=file:///C:/a.png>"
PICTURES = {
    "Word's own style": (f"<p>Chữ.</p><p>{SIZED}</p><p class=MsoCaption>Toàn cảnh</p>", ["Toàn cảnh"]),
    "centred": (f"<p>{SIZED}</p><p><o:p>&nbsp;</o:p></p><p align=center>Toàn cảnh</p><p>Chữ.</p>", ["Toàn cảnh"]),
    "slanted": (f"<p>{SIZED}</p><p><i>Toàn </i><i>cảnh</i></p>", ["Toàn cảnh"]),
    "in one paragraph": (f"<p style='text-align:center'>{SIZED}<br>Toàn cảnh</p>", ["Toàn cảnh"]),
    "in a frame": (f"<table><tr><td>{SIZED}</td></tr><tr><td>Toàn cảnh</td></tr></table>", ["Toàn cảnh"]),
    "of a web page": ("<figure><a><img src=x.jpg></a><figcaption>Toàn cảnh</figcaption></figure>", ["Toàn cảnh"]),
    "none": (f"<p>{SIZED}</p><p>Chữ.</p><p align=center>Không phải chú thích</p>", [""]),
    "a heading": (f"<p>{SIZED}</p><p align=center><b>Kết quả</b></p>", [""]),
    "two pictures": (f"<p>{SIZED}{SIZED}</p><p align=center>Hai ảnh</p>", ["", "Hai ảnh"]),
    "icons": ("<p>Chữ <img width=16 height=16 src=x> và <img src=y> chữ.</p><p><img width=1 height=1 src=z></p>", []),
}


def test_of_pictures_their_places_and_captions_are_left(cleaner):
    for name, (html, captions) in PICTURES.items():
        parts = cleaner.evaluate("(html) => window.portalCleanHtml(html).parts", html)
        assert [part["caption"] for part in parts if "picture" in part] == captions, name
        assert all(caption not in part.get("html", "") for part in parts for caption in captions if caption), name


def test_a_table_takes_the_line_above_it_for_its_caption(cleaner):
    html = "<p align=center>Bảng 1</p><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"
    (table,) = cleaner.evaluate("(html) => window.portalCleanHtml(html).parts", html)
    assert (table["caption"], len(table["rows"])) == ("Bảng 1", 2)


def test_pictures_stand_between_the_texts_that_they_stood_between(page):
    paste(
        text_block(page),
        f"<p>{SIZED}</p><p class=MsoCaption>Một</p><p>Giữa.</p><p>{SIZED}</p><p class=MsoCaption>Hai</p>",
    )
    wait_until(page, f"({KINDS})().length === 3")
    assert page.evaluate(KINDS) == ["figure", "text", "figure"]
    assert page.evaluate(CAPTIONS) == ["Một", "Hai"]
    expect(text_block(page)).to_have_text("Giữa.")


def test_a_page_that_is_sent_while_a_paste_still_comes_in_waits_for_it(page, portal):
    page.locator("#id_title_vi").fill("Trang dán rồi lưu ngay")
    paste(text_block(page), f"<p>Trước.</p><p>{SIZED}</p><p class=MsoCaption>Một</p><p>Sau hình.</p>")
    with page.expect_navigation():
        page.locator("form[data-edit-form]").evaluate("form => form.requestSubmit()")
    number = int(re.search(r"/pages/(\d+)/edit/", page.url)[1])
    try:
        wait_until(page, "Boolean(document.querySelector('#body_vi-root')?.rootBlock)")
        assert page.evaluate(KINDS) == ["text", "figure", "text"]
        expect(text_block(page, 1)).to_have_text("Sau hình.")
    finally:
        delete(page, portal.url, number)


def test_the_last_words_are_saved_however_soon_the_form_is_sent(page, portal):
    page.locator("#id_title_vi").fill("Trang gõ rồi lưu ngay")
    text_block(page).click()
    page.keyboard.type("Chữ cuối cùng")
    with page.expect_navigation():
        page.locator("form[data-edit-form]").evaluate("form => form.requestSubmit()")
    number = int(re.search(r"/pages/(\d+)/edit/", page.url)[1])
    try:
        expect(text_block(page)).to_have_text("Chữ cuối cùng")
    finally:
        delete(page, portal.url, number)


def test_text_from_before_unicode_is_converted_while_it_is_pasted(page):
    paste(text_block(page), "<p>Céng hßa x· héi chñ nghÜa ViÖt Nam</p>")
    expect(text_block(page)).to_contain_text("Cộng hòa xã hội chủ nghĩa Việt Nam")
    expect(page.locator(".editing-bar--notice")).to_contain_text("TCVN3")
    intro = page.locator("#id_intro_vi")
    paste(intro, text="Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    expect(intro).to_have_value("Cộng hòa xã hội chủ nghĩa Việt Nam")


def test_plain_fields_get_one_clean_line(page):
    title = page.locator("#id_title_vi")
    paste(title, text="  Đại hội\u00a0\r\nđiện\u200b  gió ")
    expect(title).to_have_value("Đại hội điện gió")


def test_a_typed_number_of_a_document_becomes_a_link_with_the_keyboard_alone(page):
    text_block(page).focus()
    page.keyboard.type("Theo 57/2025/ND-CP, ")
    suggestion = page.locator(".document-suggestion")
    expect(suggestion.get_by_role("status")).to_contain_text("57/2025/ND-CP")
    page.keyboard.press("Tab")
    expect(suggestion.get_by_role("button").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(text_block(page).locator("a")).to_have_text("57/2025/ND-CP")
    expect(suggestion).to_have_count(0)
