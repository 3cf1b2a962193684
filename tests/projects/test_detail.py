"""The page of one project: its money as pictures, what sources say differently, its time, its changes, how to cite it."""

import datetime
import re
from decimal import Decimal

from django.utils import timezone

from pages import formats, generation
from pages.models import Province
from projects.charts.finance import parts_of_wholes
from projects.models import Finance, MoneyLine, ProjectFigure, ProjectPage, StatusEvent
from projects.models.records import ProjectLocation
from tests.conftest import forget_what_workers_keep
from tests.factories import (
    make_document,
    make_event,
    make_money,
    make_organisation,
    make_project,
    make_project_index,
)
from tests.support.crawl import page_at, visit
from tests.support.markup import Document, Node
from tests.support.queries import repeated, warm_statements

SPACE = "\N{NO-BREAK SPACE}"


def words_of(node: Node) -> str:
    return node.text.replace(SPACE, " ")


def shown(project: ProjectPage, language: str) -> Document:
    return page_at(project.url_in(language))


def pictures(page: Document) -> dict[str, Node]:
    """Return the charts of the money by their names."""
    return {
        page.by_id[node.get("aria-labelledby").split()[0]].text: node for node in page.find("svg", class_="bar-chart")
    }


def widths(picture: Node, *tones: str) -> list[float]:
    bars = [bar for bar in picture.find("rect") if {f"bar-chart__bar--{tone}" for tone in tones} <= set(bar.classes)]
    return [float(bar.get("width").removesuffix("%")) for bar in bars]


def bar_of(picture: Node, tone: str) -> Node:
    return next(bar for bar in picture.find("rect") if f"bar-chart__bar--{tone}" in bar.classes)


def add_event(project: ProjectPage, axis: str, value: str, day: str, precision: str = "day", **fields) -> None:
    source = {"source_name_vi": "Nguồn", "source_name_en": "A source"}
    date = datetime.date.fromisoformat(day)
    project.status_events.add(
        StatusEvent(axis=axis, value=value, date=date, date_precision=precision, **source, **fields)
    )


def test_each_currency_is_drawn_on_its_own_scale_and_a_part_inside_its_whole(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    bank = make_organisation(
        "Cơ quan Phát triển Pháp", "French Development Agency", abbreviation_vi="AFD", abbreviation_en="AFD"
    )
    whole = make_money(project, "mou", "480000000", "EUR", up_to=True, financier=bank)
    make_money(project, "agreement", "120000000", "EUR", part_of=whole, financier=bank)
    make_money(project, "pledge", "240000000", "EUR")
    make_money(project, "mou", "557000000", "USD")
    found = pictures(shown(project, language))
    euros, dollars = found[{"vi": "Số tiền tính bằng EUR", "en": "Amounts in EUR"}[language]], found.keys()
    assert len(dollars) == 2, "one chart for each currency"
    assert widths(euros, "mou", "up-to", "whole") == [100]
    assert widths(euros, "agreement") == [25]
    assert widths(euros, "pledge") == [50]
    assert [widths(picture) for name, picture in found.items() if "USD" in name] == [[100]]
    part, outer = bar_of(euros, "agreement"), bar_of(euros, "whole")
    top, height = (float(outer.get(name).removesuffix("em")) for name in ("y", "height"))
    assert top < float(part.get("y").removesuffix("em")) < top + height
    told = words_of(euros.only("desc"))
    assert {"vi": "tối đa 480 triệu EUR", "en": "up to EUR 480 million"}[language] in told
    assert {"vi": "120 triệu EUR", "en": "EUR 120 million"}[language] in told
    assert "style=" not in visit(project.url_in(language)).source.split("<main", 1)[1].split("</main>", 1)[0]
    assert "600" not in told, "480 and 120 million euros are not added"


def test_lines_that_are_part_of_each_other_in_a_circle_are_all_drawn():
    lines = [
        MoneyLine(pk=pk, kind="mou", amount=Decimal(pk), currency="EUR", part_of_id=part_of)
        for pk, part_of in ((1, 2), (2, 1), (3, 1))
    ]
    drawn = parts_of_wholes(lines)
    assert len(drawn) + sum(len(parts) for parts in drawn.values()) == 3


def test_the_same_money_stands_side_by_side_with_the_source_of_each_value(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    make_money(project, "mou", "480000000", "EUR", operation="memorandum", source_url="https://example.org/480")
    late = {"date": datetime.date(2025, 10, 1), "date_precision": "month"}
    make_money(project, "mou", "557000000", "USD", operation="Memorandum", source_url="https://example.org/557", **late)
    make_money(project, "agreement", "76000000", "EUR", operation="loan")
    beside = shown(project, language).only("ol", class_="side-by-side")
    items = beside.find("li")
    values = {"vi": ["480 triệu EUR", "557 triệu USD"], "en": ["EUR 480 million", "USD 557 million"]}[language]
    assert [words_of(item.find("span")[0]) for item in items] == values
    assert [item.only("a").get("href") for item in items] == ["https://example.org/480", "https://example.org/557"]
    assert {"vi": "tháng 10/2025", "en": "October 2025"}[language] in words_of(items[1])


def test_the_newest_result_is_shown_and_all_on_demand(home, language):
    project = make_project("Trị An", "Tri An")
    for value, year in (("250000", 2024), ("300000", 2025)):
        ProjectFigure.objects.create(
            project=project, kind="tco2e_per_year", value=value, unit_vi="tấn", unit_en="tonnes", as_of=datetime.date(year, 1, 1),
            as_of_precision="year", source_name_vi=f"Báo cáo {year}", source_name_en=f"Report of {year}",
        )  # fmt: skip
    section = shown(project, language).only("section", class_="result")
    newest, everything = section.find("strong")[0].text, section.only("details")
    assert newest == {"vi": "300.000 tấn", "en": "300,000 tonnes"}[language]
    rows = [words_of(row) for row in everything.only("tbody").find("tr")]
    assert [re.search(r"(Báo cáo|Report of) (\d{4})", row)[2] for row in rows] == ["2025", "2024"]
    assert {"vi": "năm 2024", "en": "2024"}[language] in rows[1]


def test_the_timeline_mixes_steps_and_money_with_dates_as_exact_as_they_are_known(home, language):
    project = make_project("Trị An", "Tri An")
    add_event(project, "implementation", "2", "2027-07-01", "quarter")
    add_event(project, "finance", Finance.SIGNED, "2025-06-24")
    project.save_revision().publish()
    make_money(project, "agreement", "65000000", "EUR", date=datetime.date(2025, 12, 1), date_precision="month")
    make_money(project, "need", "1000000", "EUR", date=datetime.date(2023, 1, 1), date_precision="year")
    entries = shown(project, language).only("section", aria_labelledby="timeline-title").find("li")
    dates = [entry.find("time", "span", class_="timeline__date first-upper")[0].text for entry in entries]
    assert (
        dates
        == {
            "vi": ["năm 2023", "24/06/2025", "tháng 12/2025", "quý III/2027"],
            "en": ["2023", "24 Jun 2025", "December 2025", "Q3 2027"],
        }[language]
    )
    assert all({"vi": "Nguồn", "en": "A source"}[language] in entry.text for entry in entries)
    assert {"vi": "65 triệu EUR", "en": "EUR 65 million"}[language] in words_of(entries[2])


def test_the_change_log_tells_what_was_published_and_nothing_of_drafts(home, language):
    project = make_project("Dự án", "Project", summary_vi="Cũ", summary_en="Old")
    add_event(project, "screening", "suitable", "2025-07-08")
    project.summary_vi = "Mới"
    project.save_revision().publish()
    add_event(project, "finance", "cancelled", "2025-08-01")
    project.save_revision()
    changes = shown(project, language).only("section", aria_labelledby="changes-title")
    sentences = [node.text for node in changes.find("p")]
    assert (
        sentences
        == {
            "vi": [
                "Bổ sung: Sàng lọc: Phù hợp (08/07/2025)",
                "Thay đổi: tóm tắt",
                "Công bố trong danh mục",
                "Công bố bản tiếng Anh",
            ],
            "en": [
                "Added: Screening: Suitable (8 Jul 2025)",
                "Changed: summary",
                "Published in the register",
                "Published in English as well",
            ],
        }[language]
    )
    today = formats.short_day(timezone.localdate(), language)
    assert {node.text for node in changes.find("time")} == {today}


def test_publishing_again_without_a_change_leaves_no_trace(home):
    project = make_project("Dự án", "Project")
    make_money(project, "mou", "1", "EUR")
    project = ProjectPage.objects.get(pk=project.pk)
    project.save_revision().publish()
    project.save_revision().publish()
    assert [[item["what"] for item in change.items] for change in project.changes.all()] == [
        ["added"],
        ["first", "english"],
    ]
    project.money_lines.all().delete()
    ProjectPage.objects.get(pk=project.pk).save_revision().publish()
    assert project.changes.first().items[0]["what"] == "removed"


def test_the_code_finds_the_page_whatever_it_is_called_and_wherever_it_lies(home, language):
    project = make_project("Tên cũ", "Old name", code="TD-007")
    address = {"vi": "/ma-du-an/TD-007/", "en": "/en/project-code/TD-007/"}[language]
    assert visit(address).headers["Location"] == project.url_in(language)
    project.slug, project.slug_en = "ten-moi", "new-name"
    project.save_revision().publish()
    moved = ProjectPage.objects.get(pk=project.pk)
    assert visit(address.replace("TD", "td")).headers["Location"] == moved.url_in(language)
    index = make_project_index()
    index.slug, index.slug_en = "danh-muc", "register"
    index.save_revision().publish()
    found = visit(address)
    assert found.status == 302, "a browser must not keep it: the page may move again"
    assert found.headers["Location"] == ProjectPage.objects.get(pk=project.pk).url_in(language)


def test_a_code_that_no_public_project_has_is_not_found(home):
    make_project("Nháp", "Draft", code="TD-008", live=False)
    for code in ("TD-008", "TD-999", "%00", "a/b", "TD-00%0A8"):
        assert visit(f"/ma-du-an/{code}/").status == 404, code
        assert visit(f"/en/fact-sheets/{code}.pdf").status == 404, code


def test_it_says_how_to_cite_it_in_both_languages(home, language):
    project = make_project("Dự án mẫu", "Sample project", code="TD-009")
    section = shown(project, language).only("section", aria_labelledby="cite-title")
    first, second = section.find("p", class_="citation")
    other = {"vi": "en", "en": "vi"}[language]
    assert (first.get("lang"), second.get("lang")) == ("", other)
    addresses = {"vi": "/ma-du-an/TD-009/", "en": "/en/project-code/TD-009/"}
    today = timezone.localdate()
    for node, tongue in ((first, language), (second, other)):
        assert node.only("a").get("href").endswith(addresses[tongue])
        assert {"vi": "Dự án mẫu", "en": "Sample project"}[tongue] in node.text
        assert {"vi": f"{today:%d/%m/%Y}", "en": f"{today.day} {today:%B %Y}"}[tongue] in node.text


def test_a_project_without_english_is_cited_in_vietnamese_only(home):
    project = make_project("Chỉ tiếng Việt")
    assert len(shown(project, "vi").find("p", class_="citation")) == 1


def test_documents_and_events_are_shown_as_far_as_they_are_public(home, language):
    project = make_project("Dự án", "Project")
    project.documents.set([make_document("Báo cáo", "Report"), make_document("Nháp", "Draft", live=False)])
    project.events.set([make_event("Lễ ký", "Signing")])
    project.save_revision().publish()
    titles = [node.text for node in shown(project, language).main.find("h3", class_="item-title")]
    assert titles == {"vi": ["Báo cáo", "Lễ ký"], "en": ["Report", "Signing"]}[language]


def test_both_archipelagos_are_named_on_the_map_of_any_project(home, language):
    project = make_project("Dự án", "Project")
    labels = [node.text for node in shown(project, language).only("svg", class_="locator-map").find("text")]
    assert labels == {"vi": ["Hoàng Sa", "Trường Sa"], "en": ["Hoang Sa", "Truong Sa"]}[language]


def test_three_times_the_record_costs_no_further_query(home, language, settings, monkeypatch):
    settings.PORTAL_PAGE_CACHE = False
    monkeypatch.setattr(generation, "READ_EVERY", 3600.0)  # else a slow moment would count it twice
    project = make_project("Dự án", "Project")
    document = make_document("Báo cáo", "Report")
    provinces = list(Province.objects.order_by("code"))

    def grow(number: int) -> None:
        bank = make_organisation(f"Ngân hàng {number}", f"Bank {number}")
        whole = make_money(project, "mou", "5", "EUR", financier=bank, source_page=document.basepage_ptr, operation="a")
        make_money(project, "agreement", "2", "EUR", part_of=whole, financier=bank, operation="a")
        ProjectLocation.objects.create(project=project, province=provinces[number])
        ProjectFigure.objects.create(
            project=project, kind="jobs", value=number, as_of="2025-01-01", source_page=document.basepage_ptr
        )
        stored = ProjectPage.objects.get(pk=project.pk)
        stored.documents.add(make_document(f"Tài liệu {number}", f"Document {number}"))
        stored.events.add(make_event(f"Sự kiện {number}", f"Event {number}"))
        stored.save_revision().publish()

    grow(1)
    first = warm_statements(project.url_in(language))
    grow(2)
    grow(3)
    forget_what_workers_keep()
    third = warm_statements(project.url_in(language))
    assert len(third) <= len(first) <= 15, "\n".join(first)
    assert repeated(third) == {}
