"""On paper stand the content and whose it is, black on white, and nothing that only a screen can do."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from playwright.sync_api import Page
from pypdfium2 import PdfDocument, PdfPage

from tests.support.addresses import PAGES
from tests.support.axe import set_contrast
from tests.support.browser import Reader

Box = tuple[float, float, float, float]  # left, bottom, right, top, in points

ON_SCREEN_ONLY = (
    ".skip-link, .menu, .menu-button, .language-switch, .reading-controls, .search-form, .share, .filters, .pagination"
)
COLOURS = """() => ["body", "main h1", "main p", "footer p"].map(selector => {
    const style = getComputedStyle(document.querySelector(selector));
    return [selector, style.color];
})"""


def lines_of(sheet: PdfPage) -> list[Box]:
    text = sheet.get_textpage()
    return [text.get_rect(number) for number in range(text.count_rects())]


def meeting(boxes: list[Box]) -> list[tuple[Box, Box]]:
    """Lines of text that were printed one over another; accents and descenders may touch."""
    return [
        (one, other)
        for one, other in combinations(boxes, 2)
        if min(one[2], other[2]) - max(one[0], other[0]) > 2
        and min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * min(one[3] - one[1], other[3] - other[1])
    ]


@pytest.fixture(scope="module")
def papers(one_window: Callable) -> tuple[Reader, Page]:
    return one_window("who prints")


@pytest.fixture
def open_page(papers) -> Iterator[Callable[..., Page]]:
    somebody, page = papers

    def open_path(path: str, color_scheme: str = "light") -> Page:
        page.emulate_media(media="null", color_scheme=color_scheme)
        somebody.open(path, page=page)
        assert set_contrast(page, high=False)  # what an earlier test chose
        return page

    yield open_path
    assert somebody.complained() == []


@pytest.mark.parametrize(
    "name", ["home", "content", "project list", "project", "project overview", "article", "event", "document"]
)
def test_paper_shows_the_content_and_its_owner(open_page, name, language):
    page = open_page(PAGES[name].in_language(language), color_scheme="dark")
    assert set_contrast(page, high=True)
    page.emulate_media(media="print")
    assert page.locator("main h1").is_visible()
    assert page.locator(".strip__statement").is_visible()
    assert page.locator(".footer__legal").is_visible()
    assert page.locator(ON_SCREEN_ONLY).filter(visible=True).count() == 0
    for selector, colour in page.evaluate(COLOURS):
        assert colour in {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}, selector
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_folded_texts_are_printed_open(open_page, language):
    page = open_page(PAGES["content"].in_language(language))
    text = page.locator(".accordion__item .rich-text").first
    assert not text.is_visible()
    page.emulate_media(media="print")
    assert text.bounding_box()["height"] > 10


def test_an_article_fits_on_few_pages(open_page, language):
    page = open_page(PAGES["article"].in_language(language))
    printed = PdfDocument(page.pdf(format="A4"))
    lines = [lines_of(sheet) for sheet in printed]
    assert 1 <= len(lines) <= 5
    assert [overlaps for sheet in lines for overlaps in meeting(sheet)] == []
    assert min(map(len, lines)) > 8  # no sheet for a line or two


@pytest.mark.parametrize("name", ["project", "project in short"])
def test_a_project_is_printed_as_a_fact_sheet_of_two_pages(open_page, name, language):
    page = open_page(PAGES[name].in_language(language))
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 2
    page.emulate_media(media="print")
    assert page.locator(".locator-map").is_visible()
    assert page.locator("#cite-title").is_visible()
    assert not page.locator("#timeline-title").is_visible()


def test_printed_status_steps_name_their_sources(open_page, language):
    page = open_page(PAGES["project"].in_language(language))
    steps = page.locator(".status-track__history .timeline__item")
    assert not steps.first.is_visible()
    page.emulate_media(media="print")
    for step in steps.all():
        assert step.locator(".timeline__date").bounding_box()["height"] > 3
        assert step.locator(".source a").bounding_box()["height"] > 3
