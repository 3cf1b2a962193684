"""The register as readers narrow it: words, facets, order, ways out of an empty list, comparison."""

import datetime
from urllib.parse import quote

import pytest
from django.http import QueryDict

from pages.models import Province
from projects.models import Finance, MoneyLine, Screening, StatusEvent
from projects.models.records import ProjectLocation, ProjectScale
from projects.models.status import Axis
from projects.register import filtered
from tests.factories import make_organisation, make_project, make_project_index, make_sector
from tests.projects.test_register import money, with_status
from tests.support import accessible, validity
from tests.support.commits import committed
from tests.support.crawl import page_at, visit
from tests.support.ground import Ground
from tests.support.markup import Document


def hydropower():
    """Three projects: one known in full, one of the plan only, one without English."""
    from types import SimpleNamespace

    grid = make_sector("Lưới điện", "Grid")
    coal = make_sector("Điện than", "Coal power")
    bank = make_organisation(
        "Ngân hàng Tái thiết Đức", "KfW Development Bank", abbreviation_vi="KfW", abbreviation_en="KfW"
    )
    dam = make_project(
        "Thủy điện Bác Ái", "Bac Ai hydropower", code="TD-001", sector=grid, former_names_vi="TĐTN Phước Hòa"
    )
    ProjectLocation.objects.create(project=dam, province=Province.objects.get(code="56"))
    ProjectScale.objects.create(project=dam, value="1200", unit="MW")
    money(dam, MoneyLine.Kind.AGREEMENT, "65000000", "EUR", financier=bank, instrument="concessional_loan")
    dam = with_status(dam, Axis.FINANCE, Finance.SIGNED, "2025-06-24")
    plan = make_project("An toàn lưới điện", "Safe grid", code="TD-002", sector=grid, nationwide=True)
    plan = with_status(plan, Axis.FINANCE, Finance.IDENTIFIED_NEED, "2023-12-01")
    study = make_project("Ý tưởng đào tạo", "", code="TD-003", sector=coal, kind="technical_assistance")
    study = with_status(study, Axis.SCREENING, Screening.SUITABLE, "2025-07-08")
    return SimpleNamespace(dam=dam, plan=plan, study=study)


@pytest.fixture
def planted_hydropower(ground: Ground):
    ground.plant(hydropower)


@pytest.fixture
def projects(planted_hydropower, db, ground: Ground):
    return ground.pages()


def address(language: str, query: str = "") -> str:
    return f"{make_project_index().url_in(language)}{query}"


def in_list(language: str, query: str = "") -> Document:
    return page_at(address(language, query))


def codes(page: Document) -> list[str]:
    return [box.get("value") for box in page.main.find("input", name="code")]


def counts(page: Document, facet: str) -> dict[str, int]:
    boxes = page.only("aside", id="filters").find("input", name=facet)
    return {box.get("value"): int(box.parent.only("span", class_="check__count").text.strip("() ")) for box in boxes}


def asked(query: str, language: str = "vi") -> list[str]:
    return [project.code for project in filtered(QueryDict(query), language)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=bac ai", ["TD-001"]),
        ("q=Bác Ái", ["TD-001"]),
        ("q=td-001", ["TD-001"]),
        ("q=phuoc hoa", ["TD-001"]),
        ("q=ninh thuan", ["TD-001"]),
        ("q=Khánh Hòa", ["TD-001"]),
        ("q=kfw", ["TD-001"]),
        ("q=tai thiet duc", ["TD-001"]),
        ("q=luoi dien&finance=signed", []),
        ("finance=signed&finance=identified_need", ["TD-001", "TD-002"]),
        ("finance=signed&finance=identified_need&province=nationwide", ["TD-002"]),
        ("finance=none", ["TD-003"]),
        ("province=56&province=nationwide", ["TD-001", "TD-002"]),
        ("province=01", []),
        ("instrument=concessional_loan", ["TD-001"]),
        ("instrument=none", ["TD-002", "TD-003"]),
        ("size=1000-up", ["TD-001"]),
        ("size=none&sector=coal", ["TD-003"]),
        ("year=2025", ["TD-001", "TD-003"]),
        ("sort=name", ["TD-002", "TD-001", "TD-003"]),
        ("sort=newest", ["TD-003", "TD-001", "TD-002"]),
        ("sort=size", ["TD-001", "TD-002", "TD-003"]),
    ],
)
def test_words_facets_and_order_find_what_they_say(projects, query, expected):
    query = query.replace("sector=coal", f"sector={projects.study.sector.key}")
    assert asked(query) == expected


def test_the_list_and_what_other_doors_are_given_are_the_same(projects, language):
    for query in ("sort=name", "q=thuy dien", "finance=signed&finance=identified_need&sort=newest", "sort=size"):
        assert codes(in_list(language, f"?{query}")) == asked(query, language), query
    assert asked("", "en") == ["TD-001", "TD-002"], "what has no English is not in the English list"


def test_a_facet_is_counted_as_if_nothing_of_its_own_were_chosen(projects):
    page = in_list("vi", "?finance=signed")
    assert counts(page, "finance") == {"signed": 1, "identified_need": 1, "none": 1}
    assert counts(page, "sector") == {projects.dam.sector.key: 1, projects.study.sector.key: 0}
    assert counts(page, "year") == {"2025": 1, "2023": 0}
    assert counts(page, "size") == {"1000-up": 1, "none": 0}


def test_what_is_chosen_can_be_taken_away_one_by_one(projects, language):
    page = in_list(language, "?finance=signed&province=56&q=thuy&sort=name&view=table&utm_source=x")
    if language == "en":
        page = in_list(language, "?finance=signed&province=56&q=hydropower&sort=name&view=table&utm_source=x")
    chips = page.main.only("ul", class_="chips register-chips").find("a")
    word = {"vi": "thuy", "en": "hydropower"}[language]
    assert [chip.get("href") for chip in chips] == [
        "?finance=signed&province=56&sort=name&view=table",
        f"?q={word}&province=56&sort=name&view=table",
        f"?q={word}&finance=signed&sort=name&view=table",
        "?sort=name&view=table",
    ]
    field = page.main.only("input", name="q")
    assert (field.get("value"), field.get("form")) == (word, "filters-form")
    assert page.main.only("select", name="sort").only("option", selected="").get("value") == "name"


def test_an_empty_list_offers_the_nearest_filters_with_what_they_find(projects, language):
    page = in_list(language, "?finance=identified_need&province=56&kind=investment")
    ways = page.main.only("ul", class_="register-nearest")
    assert [link.get("href") for link in ways.find("a")] == [
        "?kind=investment&province=56",
        "?kind=investment&finance=identified_need",
    ]
    assert [item.text.split("(")[1].split()[0] for item in ways.find("li")] == ["1", "1"]
    for link in ways.find("a"):
        assert len(codes(in_list(language, link.get("href")))) == 1


def test_where_one_filter_less_is_not_enough_one_alone_is_offered(projects):
    page = in_list("vi", "?finance=signed&kind=technical_assistance&province=nationwide")
    ways = [link.get("href") for link in page.main.only("ul", class_="register-nearest").find("a")]
    assert sorted(ways) == ["?finance=signed", "?kind=technical_assistance", "?province=nationwide"]


@pytest.mark.parametrize("query", ["sort=colour", "view=globe", "size=9-10", "financier=0", "year=1066", "province=99"])
def test_what_the_register_does_not_know_is_left_out_and_said(projects, language, query):
    page = in_list(language, f"?{query}")
    assert len(codes(page)) == len(asked("", language))
    assert len(page.main.find("div", class_="notice notice--warning")) == 1


def test_words_without_a_letter_are_left_out_and_said(projects, language):
    page = in_list(language, f"?q={quote('“?!”')}")
    assert len(codes(page)) == len(asked("", language))
    assert "“?!”" in page.main.find("div", class_="notice notice--warning")[0].text


def test_a_draft_and_a_hidden_language_are_in_no_list_and_no_count(projects):
    with committed():
        projects.dam.unpublish()
    for language in ("vi", "en"):
        page = in_list(language)
        assert "TD-001" not in codes(page)
        assert "signed" not in counts(page, "finance")
        assert counts(page, "year").get("2025", 0) == (1 if language == "vi" else 0)


# Totals


def totals(page: Document) -> list[str]:
    return [node.get("value") for node in page.main.find("data")]


def test_amounts_of_one_kind_currency_and_date_are_added_and_no_others(projects, language):
    day = datetime.date(2025, 6, 24)
    for project, kind, amount, currency, date in (
        (projects.plan, "agreement", "10", "EUR", datetime.date(2025, 5, 26)),
        (projects.plan, "agreement", "7", "USD", datetime.date(2025, 5, 26)),
        (projects.plan, "pledge", "5", "EUR", datetime.date(2025, 5, 26)),
        (projects.plan, "agreement", "3", "EUR", day),
    ):
        money(project, kind, amount, currency, date=date)
    page = in_list(language)
    assert totals(page) == ["agreement EUR 2025-05-26 day own 65000010.00"]
    words = page.main.only("details", class_="register-totals").text
    assert "26/05/2025" in words or "26 May 2025" in words
    assert {"vi": "Nguồn", "en": "A source"}[language] in words
    assert {"vi": "chỉ có một dòng", "en": "one line only"}[language] in words, "the pledge"
    assert totals(in_list(language, "?finance=signed")) == [], "one line alone is no total"


def test_an_up_to_amount_makes_the_total_one(projects):
    money(projects.plan, "agreement", "10", "EUR", up_to=True)
    words = in_list("en").main.only("details", class_="register-totals").text
    assert "up to EUR" in words
    assert "1 of them is an “up to” amount" in words


def test_what_a_source_reports_in_usd_is_added_for_one_report_only(projects):
    first, second = datetime.date(2025, 10, 16), datetime.date(2026, 7, 9)
    for project in (projects.dam, projects.plan):
        money(project, "mou", "1", "EUR", date=first, reported_usd="100", usd_date=first)
    money(projects.plan, "mou", "1", "JPY", date=second, reported_usd="100", usd_date=second)
    assert sorted(totals(in_list("vi"))) == [
        "mou EUR 2025-10-16 day own 2.00",
        "mou USD 2025-10-16 day reported 200.00",
    ]


def test_a_part_is_not_added_to_its_whole_nor_to_the_whole_of_that(projects):
    whole = money(projects.dam, "pledge", "100", "EUR")
    half = money(projects.dam, "pledge", "50", "EUR", part_of=whole)
    money(projects.plan, "pledge", "20", "EUR", part_of=half)
    money(projects.plan, "pledge", "1", "EUR")
    page = in_list("en")
    assert totals(page) == ["pledge EUR 2025-05-26 day own 101.00"]
    assert "2 lines are left out" in page.main.only("details", class_="register-totals").text


def test_two_sources_of_one_project_may_tell_of_the_same_money(projects):
    bank = make_organisation("Ngân hàng Một", "Bank One")
    money(projects.dam, "mou", "480", "EUR", financier=bank)
    money(projects.dam, "mou", "490", "EUR", financier=bank, source_name_vi="Báo khác", source_name_en="Another paper")
    page = in_list("en")
    assert totals(page) == []
    assert "several sources may tell of the same money" in page.main.only("details", class_="register-totals").text
    other = make_organisation("Ngân hàng Hai", "Bank Two")
    MoneyLine.objects.filter(amount="490").update(financier=other)
    money(projects.plan, "mou", "1", "EUR")
    assert totals(page_of_another_worker("en")) == ["mou EUR 2025-05-26 day own 971.00"]


def page_of_another_worker(language: str) -> Document:
    from tests.conftest import forget_what_workers_keep

    forget_what_workers_keep()
    return in_list(language)


# Comparison


def comparison(language: str, *asked_codes: str) -> Document:
    path = {"vi": "/so-sanh-du-an/", "en": "/en/compare-projects/"}[language]
    return page_at(f"{path}?{'&'.join(f'code={quote(code)}' for code in asked_codes)}")


def notices(page: Document) -> list[str]:
    return [node.text for node in page.main.find("div", class_="notice notice--warning")]


def test_ticked_projects_stand_side_by_side_each_figure_with_date_and_source(projects, language):
    form = in_list(language).main.only("form", id="compare-form")
    assert {box.get("form") for box in in_list(language, "?view=table").main.find("input", name="code")} == {
        "compare-form"
    }
    assert form.get("action") == {"vi": "/so-sanh-du-an/", "en": "/en/compare-projects/"}[language]
    page = comparison(language, "TD-002", "TD-001")
    assert notices(page) == []
    table = page.main.only("table")
    heads = [head.only("p", class_="muted").text for head in table.find("th", scope="col")]
    assert heads == ["TD-002", "TD-001"], "in the order asked for"
    region = page.main.only("div", class_="scroll-region")
    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert region.get("aria-label")
    agreement = next(
        row
        for row in table.find("tr")
        if row.find("th", scope="row") and row.only("th").text in {"Thỏa thuận tài trợ", "Financing agreement"}
    )
    none, cell = agreement.find("td")
    assert none.text in {"chưa công bố", "not published"}
    assert "65" in cell.text
    assert "2025" in cell.text
    assert {"vi": "Nguồn", "en": "A source"}[language] in cell.text
    without = table.find("a", class_="comparison-table__remove")[0].get("href")
    assert without.endswith("?code=TD-001")
    switch = page.find("a", hreflang={"vi": "en", "en": "vi"}[language])[0].get("href")
    assert switch.endswith("?code=TD-002&code=TD-001")


@pytest.mark.parametrize(
    ("asked_codes", "count", "table"),
    [
        ((), 0, False),
        (("TD-001",), 1, False),
        (("TD-001", "TD-001", " TD-001"), 1, False),
        (("TD-001", "XX-9"), 2, False),
        (("TD-001", "TD-002", "<b>", "9" * 400), 1, True),
        (tuple(f"XX-{number}" for number in range(30)), 2, False),
    ],
)
def test_a_comparison_that_cannot_be_made_says_why(projects, language, asked_codes, count, table):
    page = comparison(language, *asked_codes)
    assert len(notices(page)) == count
    assert bool(page.main.find("table")) == table
    assert page.main.find("input", id="compare-code")


def test_five_are_too_many_and_can_be_thinned_out(projects, language):
    more = [make_project(f"Thêm {number}", f"More {number}", code=f"TD-10{number}").code for number in range(3)]
    page = comparison(language, "TD-001", "TD-002", *more)
    assert "4" in notices(page)[0]
    assert "5" in notices(page)[0]
    boxes = page.main.find("input", type="checkbox", name="code")
    assert [box.get("value") for box in boxes if box.has("checked")] == ["TD-001", "TD-002", *more[:2]]
    assert page.main.find("table") == []


def test_a_comparison_shows_no_draft_and_no_hidden_language(projects):
    StatusEvent.objects.create(
        project=projects.study, axis=Axis.FINANCE, value=Finance.MOU, date=datetime.date(2025, 1, 1)
    )
    assert "Ý tưởng" not in comparison("en", "TD-001", "TD-003", "TD-002").main.text
    draft = make_project("Bí mật", "Secret", code="TD-009", live=False)
    for language in ("vi", "en"):
        page = comparison(language, "TD-001", draft.code, "TD-002")
        assert draft.title not in page.main.text
        assert "Secret" not in page.main.text
        assert "TD-009" in notices(page)[0]


def test_only_the_address_of_a_comparison_is_asked_for_by_machines(projects):
    found = visit("/so-sanh-du-an/?code=TD-001&code=TD-002")
    assert found.headers["X-Robots-Tag"] == "noindex, follow"
    assert found.cookies == set()


@pytest.mark.parametrize(
    "query",
    ["", "?view=table&finance=signed&q=a", "?finance=signed&kind=technical_assistance"],
    ids=["cards", "table", "empty"],
)
def test_every_state_of_the_list_is_valid_and_accessible(projects, language, query):
    money(projects.plan, "agreement", "10", "EUR", up_to=True)
    page = in_list(language, query)
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []


@pytest.mark.parametrize("asked_codes", [(), ("TD-001",), ("TD-001", "TD-002")], ids=["none", "one", "two"])
def test_every_state_of_the_comparison_is_valid_and_accessible(projects, language, asked_codes):
    page = comparison(language, *asked_codes)
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []
