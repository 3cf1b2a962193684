"""What one presses is at least 24 by 24 pixels; a link in running text is as high as its line (WCAG 2.5.8)."""

import pytest

from tests.support.addresses import PAGES
from tests.support.browser import SIZES

SMALLEST = 24
TOO_SMALL = """smallest => {
    const text = node => node.textContent.trim();
    // What editors write, cells of tables, and links that stand in a sentence.
    function isInRunningText(element) {
        if (getComputedStyle(element).display !== "inline") return false;
        if (element.closest(".rich-text, th, td")) return true;
        const block = element.closest("p, li, dd, figcaption");
        return block !== null && text(block).length > text(element).length + 2;
    }
    // A link may cover its whole card.
    function target(element) {
        const covers = getComputedStyle(element, "::after").position === "absolute";
        return covers ? element.closest("[class*=card]") : element.closest("label") ?? element;
    }
    function isMeasured(element) {
        const unseen = ".visually-hidden, .skip-link, .filter-jump";
        return element.type !== "hidden" && element.checkVisibility({visibilityProperty: true}) && !element.closest(unseen);
    }
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter(each => isMeasured(each) && !isInRunningText(each))
        .map(each => [each, target(each).getBoundingClientRect()])
        .filter(([each, box]) => box.width < smallest || box.height < smallest)
        .map(([each, box]) => `${each.outerHTML.slice(0, 120)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
}"""


@pytest.mark.parametrize("name", PAGES)
def test_targets_are_large_enough(open_page, name, language):
    addresses = PAGES[name]
    page = open_page(addresses.in_language(language), status=addresses.status)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    for size in SIZES.values():
        page.set_viewport_size(size)
        assert page.evaluate(TOO_SMALL, SMALLEST) == []


def test_a_small_target_is_noticed(open_page):
    page = open_page(PAGES["home"].vi)
    page.evaluate(
        "document.querySelector('.footer li a').style.cssText = 'display: block; block-size: 20px; padding: 0'"
    )
    assert len(page.evaluate(TOO_SMALL, SMALLEST)) == 1
