"""How large a project is: no size stands anywhere without its date and source."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from projects.models import MoneyLine, ProjectPage, StatusEvent
from projects.models.records import ProjectScale
from projects.recording import record_change
from tests.factories import make_document, make_project, make_project_index
from tests.projects.test_fact_sheet import address_of, sheet_at
from tests.support.crawl import page_at
from tests.support.markup import Document, Node

SPACE = "\N{NO-BREAK SPACE}"
MONTH = {"as_of": datetime.date(2025, 12, 1), "as_of_precision": "month"}
PAPER = {"source_name_vi": "Báo Đầu tư", "source_name_en": "Investment Review", "source_url": "https://example.org/bao"}
SAID = {
    "vi": "Tính đến tháng 12/2025. Nguồn: Báo Đầu tư",
    "en": "As of December 2025. Source: Investment Review",
}


def words(node: Node) -> str:
    return node.text.replace(SPACE, " ")


def add_scale(project: ProjectPage, value: str, unit: str, **fields) -> ProjectScale:
    return ProjectScale.objects.create(project=project, value=value, unit=unit, **fields)


@pytest.fixture
def plant(home) -> ProjectPage:
    project = make_project("Bác Ái", "Bac Ai", code="TD-001")
    add_scale(project, "1200", "MW", note_vi="bốn tổ máy", note_en="four units", sort_order=0, **MONTH, **PAPER)
    add_scale(project, "4", "units", sort_order=1, **MONTH, **PAPER)
    return project


def at_list(language: str, query: str = "") -> Document:
    return page_at(f"{make_project_index().url_in(language)}{query}")


SIZES = {"vi": "1.200 MW (bốn tổ máy); 4 hạng mục", "en": "1,200 MW (four units); 4 units"}


def test_sizes_of_one_date_and_source_name_both_once_wherever_they_stand(plant, language):
    other = make_project("Trị An", "Tri An", code="TD-002")
    add_scale(other, "200", "MW", as_of=datetime.date(2025, 6, 25), **PAPER)
    page = page_at(plant.url_in(language))
    facts = page.only("section", aria_labelledby="facts-title")
    card = at_list(language).find("div", class_="project-card__scale")[0]
    comparison = page_at(
        {"vi": "/so-sanh-du-an/", "en": "/en/compare-projects/"}[language] + "?code=TD-001&code=TD-002"
    )
    for place in (facts, card, comparison.only("table")):
        assert SIZES[language] in words(place)
        assert words(place).count(SAID[language]) == 1
        assert "https://example.org/bao" in {link.get("href") for link in place.find("a")}
    _document, sheet = sheet_at(address_of(plant, language))
    assert f"{SIZES[language]}. {SAID[language]}." in sheet


def test_the_table_of_projects_has_a_note_for_each_date_and_source(plant, language):
    for code, day in (("TD-002", datetime.date(2025, 12, 1)), ("TD-003", datetime.date(2025, 6, 25))):
        add_scale(make_project(code, code, code=code), "50", "MW", as_of=day, as_of_precision="month", **PAPER)
    page = at_list(language, "?view=table")
    cells = [words(row.find("td")[3]) for row in page.only("tbody").find("tr")]
    assert [cell[-1] for cell in cells] == ["1", "1", "2"]
    assert cells[0].startswith({"vi": "1.200 MW; 4 hạng mục", "en": "1,200 MW; 4 units"}[language])
    notes = [words(note) for note in page.only("ol", class_="table-notes").find("li")]
    assert notes[0] == SAID[language]
    assert len(notes) == 2


def test_a_document_of_the_library_can_be_the_source(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    plan = make_document("Kế hoạch huy động nguồn lực", "Resource Mobilisation Plan")
    add_scale(project, "1200", "MW", source_page=plan, **MONTH)
    facts = page_at(project.url_in(language)).only("section", aria_labelledby="facts-title")
    assert plan.url_in(language) in {link.get("href") for link in facts.find("a")}


def test_a_size_of_before_they_had_dates_is_shown_as_it_is(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    add_scale(project, "1200", "MW")
    assert {"vi": "1.200 MW", "en": "1,200 MW"}[language] in words(
        at_list(language).only("div", class_="project-card__scale")
    )


@pytest.mark.parametrize(
    "record",
    [
        ProjectScale(value=1, unit="MW", as_of=datetime.date(2025, 1, 1)),
        MoneyLine(kind="need", amount=1, currency="EUR", date=datetime.date(2025, 1, 1)),
        StatusEvent(axis="finance", value="signed", date=datetime.date(2025, 1, 1)),
    ],
    ids=["size", "money", "status"],
)
def test_nothing_dated_is_kept_without_its_source(record):
    with pytest.raises(ValidationError) as found:
        record.clean()
    assert list(found.value.message_dict) == ["source_name_vi"]
    record.source_name_vi = "Bộ Công Thương"
    record.clean()


def test_a_size_needs_its_date():
    with pytest.raises(ValidationError) as found:
        ProjectScale(value=1, unit="MW", source_name_vi="Bộ").clean_fields(exclude=["project"])
    assert list(found.value.message_dict) == ["as_of"]


def test_the_change_log_tells_a_new_size_with_its_date_and_leaves_undated_ones_alone(home):
    project = make_project("Bác Ái", "Bac Ai")
    add_scale(project, "1000", "MW")
    record_change(ProjectPage.objects.get(pk=project.pk))
    add_scale(project, "1200", "MW", **MONTH, **PAPER)
    record_change(ProjectPage.objects.get(pk=project.pk))
    section = page_at(project.url_in("en")).only("section", aria_labelledby="changes-title")
    assert "Added: 1,200 MW (December 2025)" in words(section)
    assert "Taken out" not in words(section)
