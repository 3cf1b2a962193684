"""Whatever an address asks of the register: the list, its counts and its totals are those of a slow, obvious reference."""

from collections import defaultdict
from decimal import Decimal
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pages.search.text import fold
from projects.models import MoneyLine, ProjectPage, SectorPage
from projects.models.status import VALUES_OF_AXIS
from tests.factories import make_project_index, make_sector
from tests.support.crawl import page_at
from tests.support.ground import Ground
from tests.support.register import grow_register

PROJECTS, LINES = 18, 90
WORDS = {"vi": ("điện", "dien", "gió", "zzz"), "en": ("power", "wind", "zzz")}
# What the addresses of the property ask for: what the register has, what it might have, and what it cannot.
VALUES = {
    "sector": ["regulatory", "coal", "transport", "none", "poem"],
    "kind": [*ProjectPage.Kind.values, "poem"],
    **{axis: [*choices.values[:3], "none", "poem"] for axis, choices in VALUES_OF_AXIS.items()},
    "province": ["nationwide", "none", "01", "56", "poem"],
    "financier": ["none", "0"],
    "instrument": ["grant", "equity", "unknown", "none"],
    "size": ["under-50", "50-200", "500-1000", "1000-up", "none", "9"],
    "year": ["2023", "2024", "2025", "2026", "none", "1066"],
}
QUERIES = st.tuples(
    st.lists(
        st.sampled_from(sorted(VALUES)).flatmap(
            lambda name: st.tuples(st.just(name), st.lists(st.sampled_from(VALUES[name]), min_size=1, max_size=3))
        ),
        max_size=3,
    ),
    st.integers(-6, 3),
    st.sampled_from(["", "code", "name", "newest", "size", "poem"]),
)


def small_register():
    make_sector()
    make_sector()
    index = make_project_index()
    grow_register(index, PROJECTS, LINES, seed=11)
    return SimpleNamespace(index=index)


@pytest.fixture
def planted_register(ground: Ground):
    ground.plant(small_register)


@pytest.fixture
def reference(planted_register, db, language) -> "Reference":
    return Reference(language)


class Reference:
    """The register in plain Python, project by project."""

    def __init__(self, language: str) -> None:
        live = ProjectPage.objects.filter(live_en=True) if language == "en" else ProjectPage.objects.filter(live=True)
        self.language = language
        self.projects = list(live.order_by("code"))
        self.of = {project.code: self.values(project) for project in self.projects}

    def values(self, project) -> dict[str, set[str]]:
        lines = list(project.money_lines.all())
        largest = max((scale.value for scale in project.scales.all() if scale.unit == "MW"), default=None)
        first = min((event.date for event in project.status_events.all()), default=None)
        sector = SectorPage.objects.filter(pk=project.sector_id).first()
        values = {
            "sector": {sector.key} if sector else set(),
            "kind": {project.kind},
            **{axis: {getattr(project, axis)} - {""} for axis in VALUES_OF_AXIS},
            "province": {place.province.code for place in project.locations.all()},
            "financier": {str(line.financier_id) for line in lines if line.financier_id},
            "instrument": {line.instrument for line in lines},
            "size": set() if largest is None else {self.band(largest)},
            "year": {str(first.year)} if first else set(),
        }
        values["province"] |= {"nationwide"} if project.nationwide else set()
        return {name: found or {"none"} for name, found in values.items()}

    @staticmethod
    def band(largest: Decimal) -> str:
        if largest < 50:
            return "under-50"
        if largest < 200:
            return "50-200"
        if largest < 500:
            return "200-500"
        return "500-1000" if largest < 1000 else "1000-up"

    def chosen(self, asked: dict[str, set[str]], word: str) -> list[ProjectPage]:
        return [
            project
            for project in self.projects
            if all(self.of[project.code][name] & values for name, values in asked.items())
            and fold(word) in fold(getattr(project, f"title_{self.language}"))
        ]

    def total(self, projects: list[ProjectPage]) -> dict[tuple, Decimal]:
        """The totals of some projects: for each kind, currency, date and way of counting that has two lines or more."""
        public = {project.pk for project in self.projects}
        everything = list(MoneyLine.objects.all())
        lines = [line for line in everything if line.project_id in public]
        groups = defaultdict(list)
        for line in lines:
            groups[line.kind, line.currency, str(line.date), "own"].append((line, line.amount))
            if line.reported_usd:
                groups[line.kind, "USD", str(line.usd_date), "reported"].append((line, line.reported_usd))
        found = {}
        for measure, of_measure in groups.items():
            inside = {line.pk for line, _amount in of_measure}
            whole = [(line, amount) for line, amount in of_measure if not self.wholes(line, lines) & inside]
            counted = []
            for project in projects:
                own = [(line, amount) for line, amount in whole if line.project_id == project.pk]
                one_source = len({line.source_name_vi for line, _amount in own}) <= 1
                financiers = [line.financier_id for line, _amount in own]
                if one_source or (None not in financiers and len(set(financiers)) == len(financiers)):
                    counted += [amount for _line, amount in own]
            if len(counted) > 1:
                found[measure] = sum(counted)
        return found

    @staticmethod
    def wholes(line: MoneyLine, lines: list[MoneyLine]) -> set[int]:
        """The lines that hold this one, near or far."""
        by_key, above = {each.pk: each for each in lines}, set()
        while line.part_of_id in by_key and line.part_of_id not in above:
            above.add(line.part_of_id)
            line = by_key[line.part_of_id]
        return above


def test_any_combination_of_filters_equals_the_reference(reference, language):
    address = make_project_index().url_in(language)
    financiers = sorted({value for values in reference.of.values() for value in values["financier"]})
    known = {name: set(values) - {"poem", "0", "9", "1066"} for name, values in VALUES.items()}
    known["financier"] = {*financiers, "none"}

    @settings(
        max_examples=20,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(QUERIES, st.sampled_from(financiers))
    def holds(query, financier):
        facets, place, sort = query
        word = WORDS[language][place] if 0 <= place < len(WORDS[language]) else ""
        facets = [(name, [*values, financier] if name == "financier" else values) for name, values in facets]
        pairs = [("q", word), ("sort", sort)] + [(name, value) for name, values in facets for value in values]
        page = page_at(f"{address}?{urlencode(pairs)}")
        asked = defaultdict(set)
        for name, values in facets:
            asked[name] |= set(values) & known[name]
        asked = {name: values for name, values in asked.items() if values}

        expected = reference.chosen(asked, word)
        boxes = [box.get("value") for box in page.main.find("input", name="code")]
        assert sorted(boxes) == [project.code for project in expected]
        unknown = sort == "poem" or any(set(values) - known[name] for name, values in facets)
        assert bool(page.main.find("div", class_="notice notice--warning")) == unknown
        for name in VALUES:
            others = reference.chosen({other: values for other, values in asked.items() if other != name}, word)
            for box in page.only("aside", id="filters").find("input", name=name):
                shown = int(box.parent.only("span", class_="check__count").text.strip("() "))
                assert shown == sum(box.get("value") in reference.of[project.code][name] for project in others)
                assert box.has("checked") == (box.get("value") in asked.get(name, ()))
        totals = reference.total(expected)
        for node in page.main.find("data"):
            kind, currency, day, _precision, way, amount = node.get("value").split()
            assert Decimal(amount) == totals.pop((kind, currency, day, way)), (
                "each total once, and as the reference has it"
            )

    holds()
