"""Articles from Word to readers: a reporter, a translator, an editor and an approver, each by hand, in Vietnamese.

Nothing is asked of an API or the database. There are five with FULL=1, and else the one in both languages.
`ARTICLES=folder` brings in other texts (tests/support/articles.py),
`SCREENSHOTS=folder` keeps pictures of the steps.
"""

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Locator, Page, expect

from pages.bilingual.slugs import slugify_vietnamese
from tests.support.actor import Actor
from tests.support.addresses import PAGES
from tests.support.articles import Article, Text, in_folder, ours, tidy
from tests.support.browser import SCROLL_TO_THE_END, Reader, wait_until
from tests.support.editor import sign_in
from tests.support.portal import Portal
from tests.support.word_document import document

FEWER_THAN = 60  # actions for an article, with the signing in of everybody who has a hand in it
FILE_NAME = "Hình của bài thử"
CREDIT = "Văn phòng Ban Thư ký"


@pytest.fixture(scope="module")
def articles(thorough) -> list[Article]:
    folder = os.environ.get("ARTICLES")
    found = in_folder(Path(folder)) if folder else ours()
    return found if thorough else found[:1]


@pytest.fixture
def pictures(tmp_path: Path) -> Iterator[Path]:
    """Pictures that nobody has uploaded before, however often the test has run."""

    def make() -> Iterator[Path]:
        while True:
            picture = Image.linear_gradient("L").resize((800, 450)).convert("RGB")
            ImageDraw.Draw(picture).text((60, 60), str(time.time_ns()), fill="white", font_size=90)
            file = tmp_path / f"{FILE_NAME} {time.time_ns()}.jpg"
            picture.save(file)
            yield file

    return make()


@pytest.fixture
def tidy_up(reader: Callable[..., Reader], portal: Portal, articles) -> Iterator[None]:
    """The demonstration is as it was afterwards, but for what its bin holds."""
    yield
    page = sign_in(reader(person="quantri"), portal, "vi")
    titles = {article.vi.title for article in articles}
    delete_all(page, portal, "pages", "basepage", lambda title: title in titles)
    delete_all(page, portal, "images", "portalimage", lambda title: title.startswith(FILE_NAME))


def delete_all(page: Page, portal: Portal, listed: str, model: str, is_ours: Callable[[str], bool]) -> None:
    items = page.request.get(f"{portal.url}/admin/api/main/{listed}/?order=-id&limit=20").json()["items"]
    numbers = [item["id"] for item in items if is_ours(item.get("admin_display_title") or item["title"])]
    if not numbers:
        return  # the test stopped before there was one
    page.goto(
        f"{portal.url}/admin/bulk/pages/{model}/delete/?{'&'.join(f'id={number}' for number in numbers)}&next=/admin/"
    )
    with page.expect_navigation():
        page.locator("main form [type=submit]").click()


def address_of(article: Article) -> str:
    return f"{PAGES['news list'].vi}{slugify_vietnamese(article.vi.title)}/"


def shoot(page: Page, name: str) -> None:
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png")


# What each of them does. The names are those that people read or hear.


def write(actor: Actor, article: Article, pictures: Iterator[Path], alternatives: tuple[str, ...]) -> None:
    page, text = actor.page, article.vi
    actor.click_through(page.get_by_role("link", name="Viết tin mới"))
    actor.fill(field(page, "Tiêu đề"), text.title)
    actor.fill(page.get_by_role("textbox", name="Ngày đăng"), article.day)
    actor.fill(field(page, "Đoạn dẫn"), text.lead)
    upload(actor, page.get_by_role("region", name="Hình ảnh"), next(pictures), alternatives)
    actor.fill(field(page, "Chú thích"), text.caption)
    actor.paste(empty_text(page, "vi"), document(text.body))
    body = page.locator("#body_vi-root")
    expect(body.get_by_role("button", name="Chọn hình ảnh")).to_have_count(len(text.captions))
    shoot(page, "pasted")
    for _caption in text.captions:
        upload(actor, body, next(pictures), alternatives)
    actor.fill(field(page, "Tên tác giả"), text.byline)
    actor.fill(field(page, "Nguồn"), text.source)
    actor.fill(page.get_by_role("textbox", name="Địa chỉ của nguồn"), article.source_url)
    actor.fill(field(page, "Nơi diễn ra sự kiện"), text.place)
    actor.click(page.get_by_role("checkbox", name=article.topic))
    shoot(page, "written")


def upload(actor: Actor, where: Locator, file: Path, alternatives: tuple[str, ...]) -> None:
    """Choose an image that is still on the writer's disk."""
    actor.click(where.get_by_role("button", name="Chọn hình ảnh").first)
    dialog = actor.page.get_by_role("dialog")
    actor.click(dialog.get_by_role("tab", name="Tải lên"))
    actor.choose_file(dialog.get_by_label("Tệp"), file)
    for language, alternative in zip(("tiếng Việt", "tiếng Anh"), alternatives, strict=False):
        actor.fill(dialog.get_by_role("textbox", name=f"Văn bản thay thế ({language})"), alternative)
    actor.fill(dialog.get_by_role("textbox", name="Nguồn ảnh (tiếng Việt)"), CREDIT)
    shoot(actor.page, "upload")
    actor.click(dialog.get_by_role("button", name="Tải lên"))
    expect(dialog).to_be_hidden(timeout=30_000)  # every size of the image is made meanwhile


def translate(actor: Actor, article: Article) -> None:
    page, text = actor.page, article.en
    search = page.get_by_role("searchbox", name="Tìm trong mọi trang")
    actor.fill(search, article.vi.title)
    with page.expect_event("load"):
        actor.press(search, "Enter")
    shoot(page, "found")
    actor.click_through(page.get_by_role("link", name=article.vi.title).first)
    for name, words in {"Tiêu đề": text.title, "Đoạn dẫn": text.lead, "Chú thích": text.caption}.items():
        actor.fill(field(page, name, "Tiếng Anh"), words)
    actor.paste(empty_text(page, "en"), document(text.body))
    expect(page.locator("#body_en-root img")).to_have_count(len(text.captions))
    for name, words in {"Tên tác giả": text.byline, "Nguồn": text.source, "Nơi diễn ra sự kiện": text.place}.items():
        actor.fill(field(page, name, "Tiếng Anh"), words)
    shoot(page, "translated")
    save(actor)


def approve(actor: Actor, article: Article, publishes: bool) -> None:
    waiting = actor.page.get_by_role("region", name="Chờ tôi duyệt")
    actor.click_through(waiting.get_by_role("link", name=article.vi.title))
    # Another button, with nearly the same name, asks for a comment.
    use_menu(actor, re.compile(r"^Phê duyệt và xuất bản" if publishes else r"^Phê duyệt \("))
    shoot(actor.page, "published" if publishes else "approved")
    expect(actor.page.get_by_role("heading", level=1)).to_contain_text("Xin chào")


def save(actor: Actor) -> None:
    actor.click_through(actor.page.get_by_role("button", name="Lưu bản nháp"))
    expect(actor.page.locator(".messages")).to_contain_text(re.compile("Đã (tạo|cập nhật|lưu)"))


def use_menu(actor: Actor, name: str | re.Pattern) -> None:
    """Press one of the buttons behind the one under the form."""
    actor.click(actor.page.get_by_role("button", name="Thao tác khác"))
    shoot(actor.page, "menu")
    actor.click_through(actor.page.get_by_role("button", name=name))


def field(page: Page, name: str, language: str = "Tiếng Việt") -> Locator:
    return page.get_by_role("textbox", name=f"{name} – {language}")


def empty_text(page: Page, language: str) -> Locator:
    return page.locator(f"#body_{language}-root [contenteditable=true]")


def read(public: Page, text: Text, day: str, alternative: str) -> None:
    """Compare what readers see with what was written."""
    main = public.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_text(text.title)
    words = tidy(main.inner_text())
    written = [
        text.lead,
        text.caption,
        text.byline,
        text.source,
        text.place,
        *(part.text for part in text.body),
        CREDIT,
    ]
    assert [part for part in written if tidy(part) not in words] == []
    assert main.locator("time").first.get_attribute("datetime") == "-".join(reversed(day.split("/")))
    public.evaluate(SCROLL_TO_THE_END)
    wait_until(public, "[...document.querySelectorAll('main article img')].every((image) => image.naturalWidth > 0)")
    alternatives = main.locator("article figure img").evaluate_all("(images) => images.map((image) => image.alt)")
    assert alternatives == [alternative] * (1 + len(text.captions))
    captions = main.locator("article figcaption").all_inner_texts()
    assert all(tidy(caption) in shown for caption, shown in zip([text.caption, *text.captions], captions, strict=True))


def test_articles_come_from_word_to_readers(reader: Callable[..., Reader], portal: Portal, articles, pictures, tidy_up):
    translated, *others = articles
    done: dict[str, list[str]] = {article.vi.title: [] for article in articles}

    def sit_down(name: str, *worked_on: Article) -> Actor:
        actor = Actor(reader(person=name).new_page())
        actor.sign_in(f"{portal.url}/admin/", name, portal.demo_password)
        for article in worked_on:
            done[article.vi.title] += actor.actions
        return actor

    reporter = sit_down("phongvien", *articles)
    for article in others:
        reporter.actions = done[article.vi.title]
        write(reporter, article, pictures, ("Quang cảnh",))
        use_menu(reporter, "Gửi duyệt bản tiếng Việt")
    reporter.actions = done[translated.vi.title]
    write(reporter, translated, pictures, ("Quang cảnh", "The scene"))
    save(reporter)

    translator = sit_down("dichthuat", translated)
    translator.actions = done[translated.vi.title]
    translate(translator, translated)
    translator.page.goto("about:blank")  # where the editor says no longer that somebody else is here

    reporter.look_again()  # the translator has said a word
    use_menu(reporter, "Gửi duyệt cả hai ngôn ngữ")

    for name, publishes in {"bientap": False, "pheduyet": True}.items():
        approver = sit_down(name, *articles)
        shoot(approver.page, name)
        for article in articles:
            approver.actions = done[article.vi.title]
            approve(approver, article, publishes)

    visitor = reader(locale="en-GB")
    for article in articles:
        public = visitor.open(address_of(article))
        read(public, article.vi, article.day, "Quang cảnh")
        with public.expect_navigation():
            public.locator("header a[hreflang=en]").first.click()
        shoot(public, "english" if article is translated else "not-in-english")
        if article is translated:
            read(public, article.en, article.day, "The scene")
        else:
            expect(public.locator(".untranslated")).to_contain_text("This page is not available in English yet")
            expect(public.get_by_role("main")).to_have_attribute("lang", "vi")

    longest = max(done.values(), key=len)
    counts = ", ".join(str(len(actions)) for actions in done.values())
    assert len(longest) < FEWER_THAN, "\n".join([f"Actions: {counts}; the most are", *longest])
