"""No page makes the browser complain or ask anybody but the portal, from its first line to its last picture."""

import pytest

from tests.support.addresses import PAGES
from tests.support.browser import SCROLL_TO_THE_END, wait_until

PICTURES = """() => [...document.images].map(image => ({
    source: image.currentSrc,
    alt: image.getAttribute("alt"),
    size: [image.getAttribute("width"), image.getAttribute("height")],
    natural: image.naturalWidth,
    shown: image.clientWidth * devicePixelRatio,
    waits: image.loading === "lazy" || image.fetchPriority === "high",
}))"""
NARROWEST_RENDITION = 320


@pytest.mark.parametrize("name", PAGES)
def test_every_type_of_page_is_quiet_and_its_pictures_modest(reader, name, language, size):
    addresses = PAGES[name]
    watching = reader(viewport=size)
    page = watching.open(addresses.in_language(language), status=addresses.status)
    page.evaluate(SCROLL_TO_THE_END)
    wait_until(page, "[...document.images].every(image => image.complete)")
    assert watching.complaints == []
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


def test_a_complaint_is_noticed(reader):
    watching = reader()
    page = watching.open("/")
    page.evaluate("console.error('planted')")
    page.evaluate("() => { setTimeout(() => { throw new Error('thrown') }) }")
    page.evaluate("fetch('/no/such/file/').catch(() => null)")
    page.evaluate("fetch('http://127.0.0.1:9/').catch(() => null)")
    page.wait_for_timeout(200)
    found = " ".join(watching.complaints)
    watching.complaints.clear()
    assert "planted" in found
    assert "thrown" in found
    assert "answered with 404" in found
    assert "Content Security Policy" in found


def test_a_request_to_somebody_else_is_noticed(reader):
    watching = reader()
    page = watching.new_page()
    body = "<img src='http://elsewhere.example/dot.gif' alt=''>"
    page.route("**/*", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto(watching.origin)
    found = " ".join(watching.complaints)
    watching.complaints.clear()
    assert "somebody else: http://elsewhere.example/dot.gif" in found
