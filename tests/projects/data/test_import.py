"""Importing in the admin: a trial tells every fault by cell, a good file becomes drafts, a bad one changes nothing."""

import io
import zipfile
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from accounts.roles import Role
from projects.importing import files
from projects.importing.one_line import COLUMNS
from projects.models import MoneyLine, ProjectPage
from tests.factories import make_project_index, make_sector
from tests.support.admin import Admin
from tests.support.open_data import SOURCE, content, sheets_of, workbook_of
from tests.support.register import grow_register

TIDY = "/du-lieu/tidy.xlsx"


@pytest.fixture(autouse=True)
def _var(settings, tmp_path):
    settings.VAR_DIR = tmp_path


@pytest.fixture
def secretary(administrator, sign_in):
    return sign_in(administrator, "en")


def send(client, stored: bytes, name="du-an.xlsx", **fields):
    data = {"file": SimpleUploadedFile(name, stored), "numbers": "vi", "language": "vi"} | fields
    return client.post(reverse("projects_import"), data)


def confirm(client, response):
    token = BeautifulSoup(response.content, "html.parser").find("input", {"name": "token"})
    assert token, faults(response)
    return client.post(reverse("projects_import_confirm"), {"token": token["value"]})


def faults(response) -> list[tuple[str, str, str]]:
    report = response.context.get("report")
    return [(each.sheet, each.cell, str(each.message)) for each in report.errors] if report else [form_error(response)]


def form_error(response) -> str:
    return " ".join(response.context["form"].errors.get("file", []))


def exported(reader) -> dict[str, list]:
    return {name: [list(row) for row in rows] for name, rows in sheets_of(content(reader.get(TIDY))).items()}


def put(sheets: dict, sheet: str, heading: str, value, row: int = 1) -> dict:
    sheets[sheet][row] += [None] * (len(sheets[sheet][0]) - len(sheets[sheet][row]))
    sheets[sheet][row][sheets[sheet][0].index(heading)] = value
    return sheets


def empty_the_register() -> None:
    for project in ProjectPage.objects.all():
        MoneyLine.objects.filter(project=project).update(part_of=None)
        project.delete()


def publish_all() -> None:
    for project in ProjectPage.objects.all():
        project.get_latest_revision().publish()


def test_a_workbook_taken_out_and_brought_in_again_is_the_same(project, reader, secretary):
    before = content(reader.get(TIDY))
    empty_the_register()
    response = confirm(secretary, send(secretary, before))
    assert response.status_code == 302
    made = ProjectPage.objects.get(code="TD-001")
    assert not made.live
    assert sheets_of(content(reader.get(TIDY)))["projects"][1:] == []
    publish_all()
    assert sheets_of(content(reader.get(TIDY))) == sheets_of(before)


def test_what_the_register_has_already_changes_nothing(project, reader, secretary):
    revision = project.latest_revision_id
    response = send(secretary, content(reader.get(TIDY)), update="on")
    assert response.context["report"].unchanged == ["TD-001"], faults(response)
    confirm(secretary, response)
    assert ProjectPage.objects.get(code="TD-001").latest_revision_id == revision


def test_a_changed_project_gets_a_draft_and_readers_see_it_when_it_is_published(project, reader, secretary):
    sheets = put(exported(reader), "projects", "name_vi", "Bác Ái mới")
    sheets["finance_lines"].append([*sheets["finance_lines"][5][:1], 6, *sheets["finance_lines"][5][2:]])
    put(sheets, "finance_lines", "amount", "7.039,03", row=6)
    put(sheets, "finance_lines", "date", "tháng 7/2026", row=6)
    put(sheets, "finance_lines", "date_precision", None, row=6)
    before = content(reader.get(TIDY))
    response = send(secretary, workbook_of(sheets), update="on")
    assert (response.context["report"].changed, response.context["report"].lines) == (["TD-001"], 1), faults(response)
    confirm(secretary, response)
    assert content(reader.get(TIDY)) == before or sheets_of(content(reader.get(TIDY))) == sheets_of(before)
    publish_all()
    project = ProjectPage.objects.get(code="TD-001")
    assert project.title_vi == "Bác Ái mới"
    line = project.money_lines.get(date=date(2026, 7, 1))
    assert (str(line.amount), line.date_precision) == ("7039.03", "month")
    assert project.money_lines.count() == 6


def with_a_new_line_and_its_part(reader) -> bytes:
    sheets = exported(reader)
    new = {
        "project_code": "TD-001",
        "line": 6,
        "kind": "mou",
        "amount": 900,
        "currency": "EUR",
        "date": "quý II năm 2026",
    }
    new |= {"source_name_vi": "Báo cáo"}
    part = new | {"line": 7, "kind": "agreement", "amount": 300, "part_of": 6}
    for line in (part, new):
        sheets["finance_lines"].append([line.get(heading) for heading in sheets["finance_lines"][0]])
    return workbook_of(sheets)


def test_a_new_line_can_be_part_of_a_new_line_of_a_public_project(project, reader, secretary, administrator):
    stored = with_a_new_line_and_its_part(reader)
    confirm(secretary, send(secretary, stored, update="on"))
    assert project.money_lines.count() == 5
    assert send(secretary, stored, update="on").context["report"].unchanged == ["TD-001"]
    draft = ProjectPage.objects.get(code="TD-001").get_latest_revision_as_object()
    assert [str(line.part_of) for line in draft.money_lines.all() if line.amount == 300] == [
        "Biên bản ghi nhớ hoặc thư bày tỏ ý định: 900 EUR"
    ]
    Admin(secretary).edit(draft, title_vi="Bác Ái đã sửa")  # an editor's form offers lines of the draft
    publish_all()
    part, whole = (MoneyLine.objects.get(project=project, amount=amount) for amount in (300, 900))
    assert part.part_of == whole
    assert project.money_lines.count() == 7
    assert "Bác Ái đã sửa" in content(reader.get("/du-lieu/projects.csv")).decode()


def test_a_part_stays_where_an_editor_takes_the_whole_out_of_the_draft(project, reader, secretary):
    confirm(secretary, send(secretary, with_a_new_line_and_its_part(reader), update="on"))
    draft = ProjectPage.objects.get(code="TD-001").get_latest_revision_as_object()
    draft.money_lines.set([line for line in draft.money_lines.all() if line.amount != 900])
    draft.save_revision().publish()
    assert MoneyLine.objects.get(project=project, amount=300).part_of is None


def test_a_register_of_many_projects_comes_back_as_it_went_out(home, reader, secretary):
    make_sector(), make_sector()
    grow_register(make_project_index(), 12, 90)
    for project in ProjectPage.objects.all():
        project.save()  # the generator's newest statuses are those of no history
    before = content(reader.get(TIDY))
    assert MoneyLine.objects.exclude(part_of=None).exists()
    empty_the_register()
    confirm(secretary, send(secretary, before))
    publish_all()
    assert sheets_of(content(reader.get(TIDY))) == sheets_of(before)


def test_every_fault_is_told_by_its_cell_and_nothing_is_changed(project, reader, secretary):
    sheets = exported(reader)
    sheets["projects"].append(["TD-001", "investment", "Trùng"])
    sheets["projects"].append(["TOTAL", None, None])
    sheets["projects"].append(["TD-009", "castle", "Mới"])
    put(sheets, "projects", "sector", "sun", row=4)
    put(sheets, "projects", "proposer_vi", "Ngân hàng lạ", row=4)
    put(sheets, "finance_lines", "amount", "12,34,5")
    put(sheets, "finance_lines", "currency", "euro", row=2)
    put(sheets, "finance_lines", "date", "31/02/2025", row=3)
    put(sheets, "finance_lines", "part_of", 99, row=4)
    put(sheets, "finance_lines", "amount", "=1+1", row=5)
    put(sheets, "status_events", "value", "suitable", row=1)
    put(sheets, "status_events", "source_name_vi", None, row=2)
    put(sheets, "figures", "project_code", "TD-777")
    put(sheets, "figures", "unit_vi", "Céng hßa x· héi chñ nghÜa ViÖt Nam")
    count = ProjectPage.objects.count()
    response = send(secretary, workbook_of(sheets), update="on")
    found = {(sheet, cell) for sheet, cell, _message in faults(response)}
    letters = {
        name: {heading: chr(65 + place) for place, heading in enumerate(rows[0][:26])} for name, rows in sheets.items()
    }
    money, events = letters["finance_lines"], letters["status_events"]
    expected = {
        ("projects", "A3"),
        ("projects", "4"),
        ("projects", "B5"),
        ("projects", f"{letters['projects']['sector']}5"),
        ("projects", f"{letters['projects']['proposer_vi']}5"),
        ("finance_lines", f"{money['amount']}2"),
        ("finance_lines", f"{money['currency']}3"),
        ("finance_lines", f"{money['date']}4"),
        ("finance_lines", f"{money['part_of']}5"),
        ("finance_lines", f"{money['amount']}6"),
        ("status_events", f"{events['value']}2"),
        ("status_events", f"{events['source_name_vi']}3"),
        ("figures", "A2"),
        ("figures", f"{letters['figures']['unit_vi']}2"),
    }
    assert expected <= found, expected - found
    assert "token" not in response.context or not response.context["token"]
    assert ProjectPage.objects.count() == count


def test_a_project_of_the_register_is_refused_unless_changing_is_chosen(project, reader, secretary):
    response = send(secretary, content(reader.get(TIDY)))
    (fault,) = faults(response)
    assert fault[:2] == ("projects", "A2")
    assert "The register has this project already" in response.content.decode()


def test_a_fault_of_one_project_keeps_all_others_out(project, reader, secretary):
    sheets = exported(reader)
    sheets["projects"].append(["TD-002", "investment", "Hai"])
    response = send(secretary, workbook_of(sheets))
    assert not response.context["report"].is_good
    assert not ProjectPage.objects.filter(code="TD-002").exists()


def one_line(**cells) -> bytes:
    row = {"Unique ID": "ZA-1", "Project Name": "Điện mặt trời", "Purpose": "investment", **cells}
    return workbook_of({"Register": [COLUMNS, [row.get(column) for column in COLUMNS]]})


def test_a_sheet_of_one_line_a_project_becomes_drafts_with_day_and_source(project, secretary):
    stored = one_line(
        **{
            "Portfolios": "coal",
            "Funder/Source": "KfW Development Bank",
            "Funding Instrument": "grant",
            "Currency: Pledged": "EUR",
            "Amount: Pledged": "1.500.000,5",
            "Total US$": 1600000,
            "Status": "C Implementation Phase",
            "Date of Financing Agreement Signed*": date(2025, 3, 4),
            "Disbursement Channel": "EVN",
        }
    )
    assert "which day" in form_error(send(secretary, stored))
    response = send(secretary, stored, day="2026-03-31", source_name="Sổ đăng ký", source_url="https://example.org/")
    confirm(secretary, response)
    made = ProjectPage.objects.get(code="ZA-1")
    assert (made.live, made.sector.key, made.implementation, made.finance) == (False, "coal", "2", "signed") or made
    line = made.money_lines.get()
    assert (line.kind, str(line.amount), line.currency) == ("pledge", "1500000.50", "EUR")
    assert (line.date, line.usd_date, line.source_name_vi) == (date(2026, 3, 31), date(2026, 3, 31), "Sổ đăng ký")
    assert "EVN" in line.note_vi


def test_totals_are_refused_in_a_sheet_of_one_line_a_project(project, secretary):
    stored = workbook_of({"R": [COLUMNS, ["1", "Một"], [None, "TOTAL"], ["Tổng cộng:", None]]})
    response = send(secretary, stored, day="2026-03-31", source_name="Sổ")
    assert [cell for _sheet, cell, _message in faults(response)] == ["3", "4"]
    assert "This is a row of totals" in response.content.decode()


def bomb() -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "spreadsheetml.sheet.main+xml")
        archive.writestr("xl/workbook.xml", b"0" * 60_000_000)
    return stored.getvalue()


def entities() -> bytes:
    stored = io.BytesIO(workbook_of({"projects": [["code"]]}))
    with zipfile.ZipFile(stored, "a") as archive:
        archive.writestr("xl/evil.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    return stored.getvalue()


def far_row() -> bytes:
    """A sheet of two rows, the second of which says that it is the thousand-millionth."""
    stored, made = zipfile.ZipFile(io.BytesIO(workbook_of({"projects": [["code"], ["TD-1"]]}))), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in stored.infolist():
            said = stored.read(part).replace(b'<row r="2"', b'<row r="999999999"').replace(b'r="A2"', b'r="A999999999"')
            archive.writestr(part.filename, said.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"'))
    return made.getvalue()


def test_merged_cells_are_told_by_row_and_cell(project, reader, secretary):
    workbook = load_workbook(io.BytesIO(content(reader.get(TIDY))))
    workbook["finance_lines"].merge_cells("H3:I4")
    workbook.create_sheet("notes").merge_cells("A1:C1")
    stored = io.BytesIO()
    workbook.save(stored)
    response = send(secretary, stored.getvalue(), update="on")
    assert [fault[:2] for fault in faults(response)] == [("finance_lines", "H3")]
    assert "H3:I4 are merged" in response.content.decode()


def test_a_workbook_of_more_cells_than_memory_should_hold_is_refused(project, reader, secretary, monkeypatch):
    monkeypatch.setattr(files, "MAX_CELLS", 40)
    assert "more than 40 filled cells" in form_error(send(secretary, content(reader.get(TIDY))))


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        (b"code,name\n1,2\n", "no Excel workbook"),
        (b"PK\x03\x04broken", "no Excel workbook"),
        (bomb(), "unpacks to far more"),
        (entities(), "refused for safety"),
        (far_row(), "has more than 50000 rows"),
        (workbook_of({str(number): [["a"]] for number in range(31)}), "more than 30 sheets"),
        (workbook_of({"x": [["a"]]}), "neither the four sheets"),
        (workbook_of({"projects": [["code"]]}), "lacks these sheets"),
        (b"x" * (10 * 1024**2 + 1), "larger than 10 MB"),
    ],
)
def test_what_is_no_harmless_workbook_is_refused_with_its_reason(stored, said, project, secretary):
    response = send(secretary, stored)
    assert response.status_code == 200
    assert said in form_error(response)


def test_only_those_who_may_add_projects_import(project, sign_in, django_user_model, interface_language, reader):
    found = {}
    for role in (Role.SECRETARIAT, Role.TRANSLATOR):
        user = django_user_model.objects.create_user(role.name, f"{role.name}@example.org", "a long password")
        user.groups.add(Group.objects.get(name=role.value))
        found[role] = sign_in(user, interface_language).get(reverse("projects_import"))
    editor = django_user_model.objects.create_user("e", "e@example.org", "a long password")
    editor.groups.add(Group.objects.get(name=Role.EDITOR.value))
    page = sign_in(editor, interface_language).get(reverse("projects_import"))
    assert page.status_code == 200
    assert {"vi": "Nhập dự án", "en": "Import projects"}[interface_language] in page.content.decode()
    assert found[Role.TRANSLATOR].status_code == 302
    assert reader.status(reverse("projects_import")) == 302


def test_nobody_confirms_what_somebody_else_has_sent(project, secretary, editor_client, reader):
    empty = one_line()
    response = send(secretary, empty, day="2026-03-31", source_name="Sổ")
    confirm(editor_client, response)
    assert not ProjectPage.objects.filter(code="ZA-1").exists()
    confirm(secretary, response)
    assert ProjectPage.objects.filter(code="ZA-1").exists()


TEXTS = st.text(alphabet=st.sampled_from("aĐ=+-@'|\\ \n;.1"), min_size=1, max_size=12)


@settings(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    name=TEXTS.map(lambda text: f"D{text}"),
    texts=st.lists(TEXTS, min_size=3, max_size=3),
    amount=st.decimals(min_value=0, max_value=10**17, places=2),
    place=TEXTS,
)
def test_hostile_texts_and_large_amounts_come_back_as_they_were(project, reader, secretary, name, texts, amount, place):
    from django.db import transaction

    with transaction.atomic():
        project.title_vi, project.summary_vi, project.round = name, texts[0], texts[1][:50]
        project.former_names_vi = texts[2]
        for location in project.locations.all():
            location.former_place_vi = place
            location.save()
        project.save()
        MoneyLine.objects.create(
            project=project,
            kind="need",
            amount=amount,
            currency="VND",
            date=date(2024, 2, 29),
            note_vi=texts[2],
            **SOURCE,
        )
        before = content(reader.get(TIDY))
        empty_the_register()
        confirm(secretary, send(secretary, before))
        publish_all()
        assert sheets_of(content(reader.get(TIDY))) == sheets_of(before)
        transaction.set_rollback(True)
