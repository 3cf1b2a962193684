"""Nothing is lost, cut off or laid over something else on a narrow screen, at 200 % zoom, with large or widely set text."""

import pytest

from tests.support.addresses import PAGES
from tests.support.browser import SIZES
from tests.support.layout import faults_of_layout, set_text_spacing, set_text_zoom

NARROW = {"width": 320, "height": 640}
# A window of 1280 × 900 at 200 % zoom is one of 640 × 450 with twice the pixels.
ZOOMED = {"width": 640, "height": 450}


@pytest.mark.parametrize("name", PAGES)
def test_every_type_of_page_reflows(open_page, name, language):
    addresses = PAGES[name]
    page = open_page(addresses.in_language(language), status=addresses.status, device_scale_factor=2, viewport=NARROW)
    faults = faults_of_layout(page, "320 px")
    page.set_viewport_size(ZOOMED)
    faults += faults_of_layout(page, "200 % zoom")
    for screen, size in SIZES.items():
        page.set_viewport_size(size)
        set_text_zoom(page, 200)
        faults += faults_of_layout(page, f"text of 200 %, {screen}")
        set_text_zoom(page, 100)
        set_text_spacing(page, wide=True)
        faults += faults_of_layout(page, f"WCAG text spacing, {screen}")
        set_text_spacing(page, wide=False)
    assert faults == []


def test_a_fault_of_layout_is_noticed(open_page):
    page = open_page(PAGES["home"].vi, viewport=NARROW)
    page.evaluate(
        """() => {
            const [first, second] = document.querySelectorAll("main h2");
            first.style.cssText = "flex: none; inline-size: 500px";
            second.style.cssText = "block-size: 10px; overflow: clip";
            document.querySelector("main p").style.cssText = "margin-block-start: -60px";
        }"""
    )
    faults = " ".join(faults_of_layout(page, "planted"))
    assert "scrolls sideways" in faults
    assert "reaches outside the page" in faults
    assert "is cut off" in faults
    assert "lie over each other" in faults
