"""What holds of every type of page in either language: quiet, modest, reflowing, accessible, with targets of a size."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import product
from typing import NamedTuple

import pytest

from tests.support.addresses import LANGUAGES, PAGES
from tests.support.axe import Seen, violations_at_every_size
from tests.support.browser import PHONE, SCROLL_TO_THE_END, SIZES, WIDE, Reader, wait_until
from tests.support.layout import faults_of_layout, set_text_spacing, set_text_zoom, small_targets
from tests.support.portal import Portal

PICTURES = """() => [...document.images].map(image => ({
    source: image.currentSrc,
    alt: image.getAttribute("alt"),
    size: [image.getAttribute("width"), image.getAttribute("height")],
    natural: image.naturalWidth,
    shown: image.clientWidth * devicePixelRatio,
    waits: image.loading === "lazy" || image.fetchPriority === "high",
}))"""
NARROWEST_RENDITION = 320
NARROW = {"width": 320, "height": 640}
# A window of 1280 × 900 at 200 % zoom has room for one of 640 × 450.
ZOOMED = {"width": 640, "height": 450}


class InLanguage(NamedTuple):
    name: str
    language: str


@pytest.fixture(scope="module")
def visitor(contexts: Callable, portal: Portal) -> Iterator[Reader]:
    """A reader who goes from page to page in one window: what its process has compiled of axe, it need not compile again."""
    reader = Reader(contexts(viewport=PHONE), portal.url)
    reader.page = reader.new_page()
    yield reader
    reader.close()


@pytest.fixture(scope="module", params=[InLanguage(*each) for each in product(PAGES, LANGUAGES)], ids=", ".join)
def shown(request, visitor: Reader) -> Iterator[Reader]:
    """A reader's page of one type: opened on a phone, and left by each test as it was."""
    name, visitor.language = request.param
    visitor.page.set_viewport_size(PHONE)
    answer = visitor.page.goto(f"{visitor.origin}{PAGES[name].in_language(visitor.language)}")
    assert answer.status == PAGES[name].status
    yield visitor
    visitor.page.evaluate("localStorage.clear()")  # the next page finds the browser as new
    visitor.context.clear_cookies()
    complaints = list(visitor.complaints)
    visitor.complaints.clear()
    assert complaints == []


@pytest.fixture(scope="module")
def seen() -> Seen:
    """What axe has looked at on pages before."""
    return defaultdict(set)


def test_it_is_quiet_and_its_pictures_are_modest(shown):
    page = shown.page
    for size in (PHONE, WIDE):
        page.set_viewport_size(size)
        page.evaluate(SCROLL_TO_THE_END)
        wait_until(page, "[...document.images].every(image => image.complete)")
        pictures = page.evaluate(PICTURES)
        assert pictures
        for picture in pictures:
            assert picture["alt"] is not None, picture
            assert all(picture["size"]), picture
            assert picture["natural"] > 0, picture
        for photograph in (picture for picture in pictures if "/media/" in picture["source"]):
            assert photograph["source"].endswith((".avif", ".webp")), photograph
            assert photograph["waits"], photograph
            assert photograph["natural"] <= 2.5 * max(photograph["shown"], NARROWEST_RENDITION), photograph
    assert shown.complaints == []


def test_it_reflows(shown):
    """Nothing is lost, cut off or laid over something else on a narrow screen, at 200 % zoom, with large or widely set text."""
    page = shown.page
    page.set_viewport_size(NARROW)
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


def test_it_has_no_axe_violation_at_any_size_in_any_colours(shown, seen):
    assert violations_at_every_size(shown.page, shown.language, seen) == []


def test_its_targets_are_large_enough(shown):
    page = shown.page
    folded = "details:not([open])"
    page.evaluate(
        f"window.unfolded = [...document.querySelectorAll('{folded}')]; unfolded.forEach(each => {{ each.open = true }})"
    )
    for size in SIZES.values():
        page.set_viewport_size(size)
        assert small_targets(page) == []
    page.evaluate("unfolded.forEach(each => { each.open = false })")
