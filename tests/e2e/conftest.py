"""One browser and one portal for each worker. PORTAL_E2E_URL names a portal that runs already (DEMO_PASSWORD its password,
PORTAL_E2E_MAILS the folder it writes mails to)."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import PHONE, WIDE, Reader, find_browser, launched
from tests.support.make_run import FirstRun
from tests.support.portal import Portal, made, served


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = find_browser()
    if executable is None:
        message = "no Chromium was found (on Debian: apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(f"Browser tests must run here, and {message}.")
        pytest.skip(message)
    with launched(executable) as started:
        yield started


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> FirstRun:
    own: Path = tmp_path_factory.getbasetemp()
    return made(own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own)


@pytest.fixture(scope="session")
def portal(browser: Browser, request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    if url := os.environ.get("PORTAL_E2E_URL", "").rstrip("/"):
        mails = os.environ.get("PORTAL_E2E_MAILS")
        yield Portal(url, os.environ.get("DEMO_PASSWORD", ""), Path(mails) if mails else None)
        return
    made_portal: FirstRun = request.getfixturevalue("first_run")
    with served(made_portal.var, tmp_path_factory.getbasetemp() / "served") as portal:
        yield portal


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[Callable]:
    """Return a function that gives the browser's context of a person with these options, the same one each time."""
    made = {}

    def context(person: str = "", **options):
        key = repr((person, sorted(options.items())))
        if key not in made:
            made[key] = browser.new_context(
                **{"viewport": WIDE, "locale": "vi-VN", "reduced_motion": "reduce"} | options
            )
        return made[key]

    yield context
    for each in made.values():
        each.close()


@pytest.fixture(scope="session")
def seen_in_the_admin() -> set[int]:
    """What axe has looked at on screens of the admin before."""
    return set()


@pytest.fixture
def reader(contexts: Callable, portal: Portal) -> Iterator[Callable[..., Reader]]:
    """Return a function that gives a reader with a browser of these options; no page may make the browser complain."""
    readers = []

    def make(**options) -> Reader:
        readers.append(Reader(contexts(**options), portal.url))
        return readers[-1]

    yield make
    for each in readers:
        each.close()
    assert [complaint for each in readers for complaint in each.complaints] == []


@pytest.fixture(scope="module")
def one_window(contexts: Callable, portal: Portal) -> Iterator[Callable[..., tuple[Reader, Page]]]:
    """Return a function that gives a reader and a page of the browser for all tests of a module: a new one costs as much again.

    Tests put back what they change in it, and look at its complaints themselves.
    """
    readers = []

    def make(person: str, **options) -> tuple[Reader, Page]:
        readers.append(Reader(contexts(person, **options), portal.url))
        return readers[-1], readers[-1].new_page()

    yield make
    for each in readers:
        each.close()


@pytest.fixture
def open_page(reader: Callable[..., Reader]) -> Callable[..., Page]:
    """Return a function that opens one page of the portal."""

    def open_path(path: str, *, status: int = 200, **options) -> Page:
        return reader(**options).open(path, status=status)

    return open_path


@pytest.fixture(params=[WIDE, PHONE], ids=["wide", "phone"])
def size(request) -> dict[str, int]:
    return request.param
