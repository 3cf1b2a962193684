"""The list at the size it must bear: 5,000 projects with 40,000 money lines, three facets in use, every count shown."""

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from pages import generation
from pages.models import Province
from tests.conftest import forget_what_workers_keep
from tests.factories import make_project_index, make_sector
from tests.support.crawl import visit
from tests.support.queries import repeated, warm_statements
from tests.support.register import grow_register

MOST_STATEMENTS = 14
MOST_TIMES_THE_SMALL_ONE = 1.5
MOST_MEGABYTES = 200
VIEWS = 15
# What is given away, and how large it is at least.
TEXTS = {"finance-lines.csv": 4_000_000, "register.csv": 1_000_000}
WORKBOOK = {"tidy.xlsx": 2_000_000}


@pytest.fixture(autouse=True)
def without_page_cache(settings, monkeypatch):
    settings.PORTAL_PAGE_CACHE = False
    monkeypatch.setattr(generation, "READ_EVERY", 3600.0)  # else a slow moment would count it twice


def cost(address: str) -> float:
    """Return how many times as long as the site map, which no project stands in, a view takes a worker that knows the register.

    Both are looked at in turn and the fastest of several views counts, in seconds of the processor: a clock on the wall would
    count what else the machine does meanwhile, and that slows the processor too. What a database server does is not counted;
    it is asked for the same few rows by their keys at either size, which the number of statements bears out.
    """
    yardstick = reverse("site_map")
    visit(address)
    moments = [time.process_time()]
    for _ in range(VIEWS):
        for each in (address, yardstick):
            assert visit(each).status == 200
            moments.append(time.process_time())
    seconds = [after - before for before, after in pairwise(moments)]
    return min(seconds[::2]) / min(seconds[1::2])


PEAK = Path("/proc/self/clear_refs")  # writing 5 to it begins a new peak


def memory(field: str) -> float:
    """Return what Linux counts of this process, in megabytes."""
    found = re.search(rf"^{field}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    return int(found[1]) / 1024


@pytest.mark.skipif(not PEAK.exists(), reason="only Linux tells the most memory that a process has taken")
@pytest.mark.either_database
@pytest.mark.parametrize("files", [TEXTS, WORKBOOK], ids=["texts", "a workbook"])
def test_whole_register_is_given_away_in_less_than_200_megabytes(home, files):
    grow_register(make_project_index(), 5_000, 40_000)
    visit("/du-lieu/")  # what a worker keeps of the register anyway
    for name, least in files.items():
        PEAK.write_text("5")
        before, size = memory("VmRSS"), 0
        response = Client().get(f"/du-lieu/{name}")
        for part in response.streaming_content:
            size += len(part)
        assert size > least, name
        assert memory("VmHWM") - before < MOST_MEGABYTES, name


def test_ten_times_the_projects_cost_the_list_hardly_more(home):
    index = make_project_index()
    for _ in range(4):
        make_sector()
    provinces = "&".join(f"province={code}" for code in Province.objects.values_list("code", flat=True)[:20])
    three_facets = (
        f"{index.url_in('vi')}?{provinces}&kind=investment&screening=suitable&screening=received&screening=under_review"
    )
    grow_register(index, 500, 4_000)
    small = cost(three_facets)
    few = warm_statements(three_facets)
    grow_register(index, 4_500, 36_000)
    forget_what_workers_keep()
    large = cost(three_facets)
    many = warm_statements(three_facets)
    assert len(visit(three_facets).page.main.find("h3", class_="item-title")) == 20
    assert len(many) <= MOST_STATEMENTS, "\n".join(many)
    assert len(many) == len(few)
    assert repeated(many) == {}
    assert large <= MOST_TIMES_THE_SMALL_ONE * small, (small, large)
