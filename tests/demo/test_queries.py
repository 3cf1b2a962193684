"""Queries of each type of page, made anew for a reader without an account: few, none of them in a loop."""

from collections.abc import Callable
from functools import cache

import pytest

from pages import generation
from tests.conftest import forget_what_workers_keep
from tests.support.addresses import LANGUAGES, PAGES
from tests.support.commits import committed
from tests.support.crawl import visit
from tests.support.growth import triple_everything
from tests.support.queries import repeated, statements, warm_statements

BUDGETS = {
    "home": 12,
    "search with results": 10,
    "search without results": 10,
    "search without a question": 10,
    "page not found": 6,
}
OTHERS = 15
# Lists that read the whole register once a worker, after each publication (docs/adr/0012-the-register-in-memory.md).
OF_THE_REGISTER = {"project list", "project table", "empty list", "narrowed list", "file of unknown filters"}
EVERY_PAGE = [(name, language) for name in PAGES for language in LANGUAGES]


@pytest.fixture(scope="package")
def warm() -> Callable[[str], list[str]]:
    """Return what an address costs when everything that workers keep is there: no test changes it, so it is looked at once."""
    return cache(warm_statements)


@pytest.fixture(autouse=True)
def without_page_cache(settings, monkeypatch):
    settings.PORTAL_PAGE_CACHE = False
    monkeypatch.setattr(generation, "READ_EVERY", 3600.0)  # else a slow moment would count it twice


@pytest.mark.parametrize(("name", "language"), EVERY_PAGE)
def test_a_page_keeps_within_its_budget_and_asks_nothing_three_times(warm, name, language):
    found = warm(PAGES[name].in_language(language))
    assert len(found) <= BUDGETS.get(name, OTHERS), "\n".join(found)
    assert repeated(found) == {}


def test_three_times_the_rows_of_every_kind_cost_no_further_query(warm):
    addresses = [PAGES[name].in_language(language) for name, language in EVERY_PAGE]
    before = {address: warm(address) for address in addresses}
    triple_everything()
    forget_what_workers_keep()
    grown = {}
    for address in addresses:
        found = warm_statements(address)
        if len(found) > len(before[address]) or repeated(found):
            grown[address] = (len(before[address]), len(found), repeated(found))
    assert grown == {}


def test_publishing_lets_what_workers_keep_grow_old(page_of):
    before = generation.current()
    with committed():
        page_of("article-44-projects-2025-10").save_revision().publish()
    assert generation.current() > before


def test_the_first_view_after_publishing_costs_at_most_twice_as_much(warm):
    """What all pages share is fetched again then, so a page that costs little when warm may cost what others do."""
    dear = {}
    for name, language in EVERY_PAGE:
        address = PAGES[name].in_language(language)
        usual = len(warm(address))
        visit(address)  # so that everything is kept, and grows old
        with committed():
            generation.grow()
        cost = len(statements(address))
        twice = 2 * BUDGETS.get(name, OTHERS)
        if cost > (twice if name in OF_THE_REGISTER else min(twice, max(2 * usual, OTHERS))):
            dear[address] = (usual, cost)
    assert dear == {}
