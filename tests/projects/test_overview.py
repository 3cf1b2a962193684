"""The overview of the register: counts, official series, tables as files, and the map of tiles."""

import csv
import datetime
from io import StringIO

from pages import generation
from pages.models import IndicatorObservation, Province
from projects.charts.tiles import ISLANDS, PLACES
from projects.models.records import ProjectLocation
from tests.conftest import forget_what_workers_keep
from tests.factories import (
    make_indicator,
    make_money,
    make_organisation,
    make_overview,
    make_project,
    make_project_index,
    make_sector,
)
from tests.support.crawl import page_at, visit
from tests.support.markup import Document, Node
from tests.support.queries import repeated, warm_statements

FILES = {"vi": "/bieu-do-du-an/", "en": "/en/register-charts/"}


def section(page: Document, key: str) -> Node:
    return page.only("section", aria_labelledby=f"{key}-title")


def table_of(page: Document, key: str) -> list[list[str]]:
    return [[cell.text for cell in row.find("th", "td")] for row in section(page, key).only("tbody").find("tr")]


def file_at(language: str, key: str) -> list[list[str]]:
    found = visit(f"{FILES[language]}{key}.csv")
    assert found.status == 200
    assert found.content.startswith(b"\xef\xbb\xbf"), "spreadsheets read UTF-8 only with this mark"
    return list(csv.reader(StringIO(found.content.decode("utf-8-sig"))))


def place(project, code: str) -> None:
    ProjectLocation.objects.create(project=project, province=Province.objects.get(code=code))


def test_public_projects_are_counted_by_sector_status_financier_and_instrument(home, language):
    coal = make_sector("Điện than", "Coal power", key="coal")
    bank = make_organisation("Ngân hàng", "A bank")
    first = make_project("Một", "One", sector=coal)
    second = make_project("Hai", "Two", sector=coal)
    make_project("Nháp", "Draft", sector=coal, live=False)
    make_project("Chưa dịch")
    for project in (first, second):
        make_money(project, "mou", "480000000", "EUR", financier=bank, instrument="grant")
        make_money(project, "agreement", "76000000", "EUR", financier=bank, instrument="grant")
    page = page_at(make_overview().url_in(language))
    untranslated = {"vi": [["chưa công bố", "1"]], "en": []}[language]
    assert table_of(page, "by-sector") == [
        [{"vi": "Điện than", "en": "Coal-fired power"}[language], "2"],
        *untranslated,
    ]
    assert table_of(page, "by-financier") == [[{"vi": "Ngân hàng", "en": "A bank"}[language], "2"]]
    assert table_of(page, "by-instrument")[0][1] == "2", "a project counts once, however many lines it has"
    register = make_project_index().url_in(language)
    links = {node.get("href") for node in page.main.find("a")}
    assert {f"{register}?sector=coal", f"{register}?financier={bank.pk}", f"{register}?instrument=grant"} <= links
    assert "556" not in page.main.text, "amounts are not added up"


def test_every_chart_has_a_name_a_description_a_table_and_a_file(home, language):
    make_project("Một", "One")
    indicator = make_indicator("Dự án phù hợp", 44, label_en="Suitable projects", key="suitable")
    page = page_at(make_overview(indicator).url_in(language))
    charts = page.main.find("section", class_="chart")
    assert len(charts) >= 4
    for chart in charts:
        picture = chart.only("svg", role="img")
        name, words = (page.by_id[part] for part in picture.get("aria-labelledby").split())
        assert (name.tag, words.tag) == ("title", "desc")
        assert name.text
        assert words.text
        rows = chart.only("tbody").find("tr")
        address = [node.get("href") for node in chart.find("a") if node.get("href").endswith(".csv")][0]
        assert address.startswith(FILES[language])
        assert len(file_at(language, address.rpartition("/")[2].removesuffix(".csv"))) == len(rows) + 1


def test_a_series_keeps_every_report_with_its_date_and_source_and_adds_none(home, language):
    indicator = make_indicator(
        "Nhu cầu vốn",
        7039.03,
        datetime.date(2025, 7, 8),
        key="need",
        decimals=2,
        unit_vi="triệu USD",
        unit_en="USD million",
    )
    IndicatorObservation.objects.create(
        indicator=indicator, value=11000, qualifier="at_least", as_of=datetime.date(2026, 3, 1), as_of_precision="month",
        source_name_vi="=HYPERLINK(1)", source_name_en="=HYPERLINK(1)", source_url="https://example.org/",
    )  # fmt: skip
    page = page_at(make_overview(indicator).url_in(language))
    rows = [row[:2] for row in table_of(page, "series-need")]
    assert (
        rows
        == {
            "vi": [["08/07/2025", "7.039,03 triệu USD"], ["tháng 3/2026", "≥ 11.000 triệu USD"]],
            "en": [["8 Jul 2025", "7,039.03 USD million"], ["March 2026", "≥ 11,000 USD million"]],
        }[language]
    )
    assert "18" not in section(page, "series-need").only("desc").text.replace("7.039,03", "")
    _heads, first, second = file_at(language, "series-need")
    assert (first[0], first[3]) == ("2025-07-08", "7039.03")
    assert "'=HYPERLINK(1)" in second, "no spreadsheet runs it"
    assert "https://example.org/" in second


def test_a_file_of_no_chart_is_not_found(home, language):
    assert visit(f"{FILES[language]}by-sector.csv").status == 404, "there is no overview yet"
    make_overview()
    for key in ("by-poem", "series-nothing", "by-sector"):
        assert visit(f"{FILES[language]}{key}.csv").status == 404, key


def test_each_province_is_a_tile_that_leads_to_its_projects(home, language):
    one, two = make_project("Một", "One"), make_project("Hai", "Two", nationwide=True)
    place(one, "56")
    place(one, "75")
    place(two, "75")
    place(make_project("Nháp", "Draft", live=False), "01")
    page = page_at(make_overview().url_in(language))
    tiles = page.only("svg", class_="tile-map").find("a")
    register = make_project_index().url_in(language)
    assert [tile.get("href") for tile in tiles] == [f"{register}?province={code}" for code in sorted(PLACES)]
    labels = {tile.get("href")[-2:]: tile.get("aria-label") for tile in tiles}
    assert labels["75"] == {"vi": "Đồng Nai: 2 dự án", "en": "Dong Nai: 2 projects"}[language]
    assert labels["01"] == {"vi": "Hà Nội: 0 dự án", "en": "Ha Noi: 0 projects"}[language]
    listed = [node.text for node in page.only("ul", class_="province-list").find("li")]
    assert listed == {"vi": ["Đồng Nai 2", "Khánh Hòa 1"], "en": ["Dong Nai 2", "Khanh Hoa 1"]}[language]


def test_both_archipelagos_stand_under_their_provinces_even_on_an_empty_map(home, language):
    picture = page_at(make_overview().url_in(language)).only("svg", class_="tile-map")
    islands = [
        " ".join(text.text for text in group.find("text")) for group in picture.find("g", class_="tile-map__islands")
    ]
    assert islands == {"vi": ["Hoàng Sa", "Trường Sa"], "en": ["Hoang Sa", "Truong Sa"]}[language]
    assert "Ho" in picture.only("title").text
    for code, (column, row) in ISLANDS.items():
        assert column > PLACES[code][0], "out at sea"
        assert row > PLACES[code][1], "under its province"


def test_every_province_has_a_tile_of_its_own():
    assert len(PLACES) == 34
    assert len(set(PLACES.values()) | set(ISLANDS.values())) == 36


def test_more_projects_cost_no_further_query(home, language, settings, monkeypatch):
    settings.PORTAL_PAGE_CACHE = False
    monkeypatch.setattr(generation, "READ_EVERY", 3600.0)  # else a slow moment would count it twice
    bank = make_organisation("Ngân hàng", "A bank")
    address = make_overview(make_indicator("Dự án", 3), make_indicator("Đề xuất", 4)).url_in(language)
    counts = []
    for number in range(2):
        project = make_project(f"Dự án {number}", f"Project {number}")
        make_money(project, "mou", "1", "EUR", financier=bank)
        place(project, ("01", "75")[number])
        forget_what_workers_keep()
        found = warm_statements(address)
        assert repeated(found) == {}
        counts.append(len(found))
    assert counts[1] <= counts[0] <= 12
