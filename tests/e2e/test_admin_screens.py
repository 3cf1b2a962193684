"""Every screen of the admin: no English word in Vietnamese, nothing that axe finds, nothing out of a phone's reach.

`make test` opens the portal's own and those of every day, FULL=1 all of them.
"""

from collections.abc import Callable, Iterator
from fnmatch import fnmatch

import pytest
from playwright.sync_api import Page

from tests.support.admin_faults import KNOWN_OF_WAGTAIL, faults
from tests.support.admin_screens import NO_SCREENS, Desk, Screen, routes, shows_screen
from tests.support.browser import Reader
from tests.support.editor import sign_in
from tests.support.interface import NEVER_SEEN, reasons

# Two halves for two workers, by the names of the routes.
PARTS = ("Wagtail's own", "all others")
OPEN_MODAL = """address => new Promise((done, fail) => {
    window.ModalWorkflow({url: address, onload: {}, onError: fail});
    const opened = setInterval(() => {
        if (!document.querySelector(".modal-body > *")) return;
        clearInterval(opened);
        done();
    }, 20);
    setTimeout(() => fail(new Error(`${address} opened nothing`)), 10000);
})"""


@pytest.fixture
def administrator(reader: Callable[..., Reader], portal) -> tuple[Reader, Page]:
    somebody = reader()
    page = sign_in(somebody, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())  # “leave without saving?”
    return somebody, page


@pytest.fixture
def desk(administrator) -> Iterator[Desk]:
    somebody, page = administrator
    desk = Desk(page, somebody.origin)
    try:
        desk.fill()
        yield desk
    finally:
        desk.clear()


def open_screen(page: Page, origin: str, screen: Screen) -> None:
    page.goto(f"{origin}{'/admin/collections/' if screen.is_modal else screen.address}")
    if screen.is_modal:
        page.evaluate(OPEN_MODAL, screen.address)
    elif page.locator("form[data-edit-form]").count():
        page.wait_for_timeout(250)  # the editor's scripts build its fields, and name them


@pytest.mark.parametrize("part", PARTS)
def test_every_screen_is_for_everybody_who_speaks_vietnamese(administrator, desk, seen_in_the_admin, part, thorough):
    somebody, page = administrator
    screens = desk.screens() if thorough else desk.screens_of_every_day()
    screens = [each for each in screens if each.name.startswith("wagtailadmin") == (part == PARTS[0])]
    assert len(screens) > (50 if thorough else 10)
    wrong = []
    for screen in screens:
        open_screen(page, somebody.origin, screen)
        wrong += [f"{screen.address}: {fault}" for fault in faults(page, seen_in_the_admin)]
    assert not wrong, "\n".join(wrong)


def test_what_is_left_out_exists():
    assert len([name for name in routes() if shows_screen(name)]) > 100
    assert [pattern for pattern in NO_SCREENS if not any(fnmatch(name, pattern) for name in routes())] == []


def test_what_may_stay_english_is_little():
    assert 0 < len(reasons()) + len(NEVER_SEEN) <= 150
    assert len(KNOWN_OF_WAGTAIL) <= 12
