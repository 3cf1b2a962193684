"""What the tests of every page look for, they find: each fault is planted once."""

from collections import defaultdict

from tests.support.addresses import PAGES
from tests.support.axe import violations, violations_at_every_size
from tests.support.layout import ADOPT, faults_of_layout, small_targets

NARROW = {"width": 320, "height": 640}


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


def test_a_small_target_is_noticed(open_page):
    page = open_page(PAGES["home"].vi)
    page.evaluate(
        "document.querySelector('.footer li a').style.cssText = 'display: block; block-size: 20px; padding: 0'"
    )
    assert len(small_targets(page)) == 1


def test_axe_finds_what_is_wrong(open_page, language):
    page = open_page(PAGES["home"].in_language(language))
    page.evaluate(
        """document.querySelector("main").insertAdjacentHTML("beforeend",
            '<img src="/static/img/mark.svg"><a href="/"></a>')"""
    )
    assert {fault.split(":")[0] for fault in violations(page)} >= {"image-alt", "link-name"}


def test_axe_finds_what_is_wrong_in_parts_that_no_page_had_before(open_page, language):
    page = open_page(PAGES["home"].in_language(language))
    seen = defaultdict(set)
    assert violations_at_every_size(page, language, seen) == []
    page.evaluate(
        """document.querySelector("main").insertAdjacentHTML("beforeend",
            '<div class="faint"><a href="/"></a>Faint words</div>')"""
    )
    page.evaluate(ADOPT, ".faint { color: #777; background: #888; }")
    found = {fault.split(": ")[0] for fault in violations_at_every_size(page, language, seen) if ".faint" in fault}
    assert {"wide, link-name", "phone, link-name"} <= found
    where = "wide" if language == "vi" else "phone"
    assert {f"{where}, dark", f"{where}, high contrast"} <= found


def test_axe_finds_what_is_wrong_with_a_page_all_parts_of_which_are_known(open_page, language):
    page = open_page(PAGES["page not found"].in_language(language), status=404)
    seen = set()
    assert violations(page, seen=seen) == []
    numbers = len(seen)
    page.evaluate("document.title = ''")
    assert [fault.split(":")[0] for fault in violations(page, seen=seen)] == ["document-title"]
    assert len(seen) == numbers > 0


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
