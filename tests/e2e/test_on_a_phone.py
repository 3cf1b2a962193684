"""What a narrow screen does to names, titles and tables that have room elsewhere."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.support.addresses import PAGES
from tests.support.browser import PHONE, Reader

LARGEST = "document.documentElement.dataset.textSize = 'largest'"
LINES_OF = """element => {
    const style = getComputedStyle(element);
    return Math.round(element.getBoundingClientRect().height / parseFloat(style.lineHeight));
}"""
OVERFLOWS = "document.documentElement.scrollWidth > innerWidth"
# Where the text of each crumb begins and ends: the last begins on the line where the one before it ends.
LAST_LINES = """() => [...document.querySelectorAll(".breadcrumb li")].slice(-2).map(crumb => {
    const rectangles = crumb.getClientRects();
    return [rectangles[0].bottom, rectangles[rectangles.length - 1].bottom];
})"""
# Cells that stand side by side or reach beyond the screen, and rows that lost their labels.
UNSTACKED = """() => [...document.querySelectorAll(".data-table--stacked tbody tr")].filter(row => {
    const cells = [...row.children].filter(cell => cell.offsetHeight);
    return cells.some((cell, index) => {
        const box = cell.getBoundingClientRect();
        const label = getComputedStyle(cell, "::before").content;
        return box.right > innerWidth || (index && box.top < cells[index - 1].getBoundingClientRect().bottom - 1)
            || (index && (label === "none" || label === '""'));
    });
}).length"""
# What the browser tells a screen reader.
TABLE_ROLES = {"table", "row", "rowheader", "columnheader", "cell"}


@pytest.fixture(scope="module")
def phone(one_window: Callable) -> tuple[Reader, Page]:
    return one_window("who has a phone", viewport=PHONE)


@pytest.fixture
def open_page(phone) -> Iterator[Callable[[str], Page]]:
    somebody, page = phone
    yield lambda path: somebody.open(path, page=page)
    assert somebody.complained() == []


def test_the_name_of_the_portal_stays_readable_in_the_largest_text(open_page, language):
    page = open_page(PAGES["article"].in_language(language))
    page.evaluate(LARGEST)
    assert page.locator(".masthead__name").evaluate(LINES_OF) <= 2
    assert page.locator(".menu-button").is_visible()
    assert not page.evaluate(OVERFLOWS)


@pytest.mark.parametrize("name", ["article", "document"])
def test_a_long_title_begins_beside_its_slash_in_the_breadcrumb(open_page, name, language):
    page = open_page(PAGES[name].in_language(language))
    above, own = page.evaluate(LAST_LINES)
    assert own[0] == pytest.approx(above[1], abs=8)


@pytest.mark.parametrize("name", ["project", "secretariat", "content with tables", "long page", "open data"])
def test_a_row_of_a_table_stands_as_a_list_of_labels_and_values(open_page, name, language):
    page = open_page(PAGES[name].in_language(language))
    assert page.locator(".data-table--stacked").count()
    assert page.evaluate(UNSTACKED) == 0
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in tree if not node["ignored"]}
    assert roles >= TABLE_ROLES
