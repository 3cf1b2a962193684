"""The register as files: what they hold, what they keep back, how they are kept by caches."""

import io
import json
import os
import re
from datetime import date
from email.utils import parsedate
from pathlib import Path

import jsonschema
import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from pages import generation
from projects.models import MoneyLine, StatusEvent
from projects.opendata import writers
from tests.factories import make_project
from tests.support.commits import committed
from tests.support.crawl import page_at
from tests.support.markup import Document
from tests.support.open_data import SOURCE, content, csv_table, sheets_of

BASE = {"vi": "/du-lieu/", "en": "/en/data/"}
FILES = (
    "register.csv",
    "register.xlsx",
    "register.json",
    "tidy.xlsx",
    "projects.csv",
    "finance-lines.csv",
    "status-events.csv",
    "figures.csv",
    "iati.xml",
    "schema.json",
)
SCHEMAS = Path(os.environ.get("IATI_SCHEMAS") or Path(settings.BASE_DIR).parent / "shared" / "iati")


def test_the_dictionary_names_every_file_column_and_code_in_both_languages(project, language, reader):
    page = page_at(BASE[language])
    text = page.main.text
    for name in FILES:
        assert name in text
    flat = csv_table(reader.get(f"{BASE[language]}register.csv"))[0]
    assert [name for name in flat if name not in text] == []
    words = {"vi": ("Giấy phép", "Dữ liệu trình diễn"), "en": ("Licence", "Demonstration data")}[language]
    assert [word for word in ("CC BY 4.0", "XX-TEST-NOT-REGISTERED", *words) if word not in text] == []
    for code in ("conditionally_suitable", "concessional_loan", "tco2e_per_year", "finance_lines"):
        assert code in text


def test_every_file_answers_in_both_languages_and_names_its_day(project, language, reader):
    for name in FILES:
        response = reader.get(f"{BASE[language]}{name}")
        assert content(response), name
        assert not response.cookies
        if name != "schema.json":
            assert re.search(rf'filename="jetp-.*-{language}-\d{{4}}-\d\d-\d\d\.', response["Content-Disposition"])
    assert reader.status(f"{BASE[language]}other.csv") == 404


def test_the_flat_file_has_a_row_a_project_in_the_language_of_its_readers(project, language, reader):
    (row,) = csv_table(reader.get(f"{BASE[language]}register.csv"))
    name, kind, owner = {
        "vi": ("Bác Ái", "Đầu tư có xây dựng", "Tập đoàn Điện lực Việt Nam"),
        "en": ("Bac Ai", "Investment with construction", "Tập đoàn Điện lực Việt Nam"),
    }[language]
    assert (row["name"], row["kind_label"], row["owner"]) == (name, kind, owner)
    assert (row["scale_mw"], row["scale_kv"], row["scale_km"]) == ("1200.5", "500", "")
    assert (row["finance"], row["finance_date"], row["implementation"]) == ("signed", "2025-12-01", "2")
    assert (row["provinces"], row["mou_lines"], row["agreement_lines"]) == ("56|75", "1", "1")


def test_tidy_files_have_a_row_a_line_in_both_languages(project, reader):
    lines = csv_table(reader.get("/du-lieu/finance-lines.csv"))
    assert [line["kind"] for line in lines] == ["total_cost", "mou", "agreement", "pledge", "disbursement"]
    assert (
        lines[2]
        | {
            "project_code": "TD-001",
            "amount": "76000000.25",
            "currency": "EUR",
            "part_of": "2",
            "up_to": "false",
            "operation": "",
            "sovereign_guarantee": "false",
            "financier_vi": "Ngân hàng Tái thiết Đức",
            "financier_en": "KfW Development Bank",
            "date": "2025-12-01",
            "date_precision": "month",
            "reported_usd": "89470000",
        }
        == lines[2]
    )
    assert lines[1]["operation"] == "mou-2025"
    (figure,) = csv_table(reader.get("/du-lieu/figures.csv"))
    assert (figure["value"], figure["unit_en"], figure["as_of_precision"]) == (
        "1250.5",
        "thousand tonnes of CO2",
        "month",
    )
    assert len(csv_table(reader.get("/du-lieu/status-events.csv"))) == 3
    sheets = sheets_of(content(reader.get("/du-lieu/tidy.xlsx")))
    assert list(sheets) == ["projects", "finance_lines", "status_events", "figures"]
    assert [len(rows) for rows in sheets.values()] == [2, 6, 4, 2]
    amount = sheets["finance_lines"][0].index("amount")
    assert sheets["finance_lines"][3][amount] == 76000000.25


def test_filters_leave_the_same_projects_in_a_file_as_in_the_list(project, reader):
    make_project("Khác", "Other", code="TD-002")
    assert len(csv_table(reader.get("/du-lieu/register.csv"))) == 2
    response = reader.get("/du-lieu/register.csv?finance=signed&finance=disbursing&utm_source=x")
    assert [row["code"] for row in csv_table(response)] == ["TD-001"]
    assert "-selection-" in response["Content-Disposition"]


def test_no_draft_and_no_english_that_is_not_public_is_in_any_file(project, reader):
    secret = "Gió chướng"
    make_project(f"{secret} nháp", f"{secret} draft", code="TD-002", live=False)
    untranslated = make_project("Chưa dịch", code="TD-003")
    untranslated.title_en, untranslated.summary_en = f"{secret} title", f"{secret} summary"
    untranslated.save_revision()
    with committed():
        line = MoneyLine.objects.create(
            project=untranslated,
            kind="need",
            amount=1,
            currency="USD",
            date=date(2025, 1, 1),
            note_en=f"{secret} note",
            **SOURCE,
        )
        changed = type(untranslated).objects.get(pk=untranslated.pk)
        changed.summary_en = f"{secret} in a column"
        changed.save()
    assert line.pk
    for name in FILES:
        for language, base in BASE.items():
            stored = content(reader.get(f"{base}{name}"))
            text = str(sheets_of(stored)) if name.endswith("xlsx") else stored.decode()
            assert secret not in text, (name, language)
            if name.startswith(("register", "projects", "tidy")):
                shown = "TD-003" in text
                assert shown is (language == "vi"), (name, language)


def test_texts_that_spreadsheets_would_run_are_disarmed_and_numbers_stay_numbers(home, reader):
    make_project('=HYPERLINK("http://x")', "+1", code="@A", summary_vi="-2+3\tx", summary_en="＝1", round="'quoted")
    (row,) = csv_table(reader.get("/du-lieu/projects.csv"))
    assert row["name_vi"] == '\'=HYPERLINK("http://x")'
    assert (row["name_en"], row["code"], row["round"]) == ("'+1", "'@A", "''quoted")
    assert (row["summary_vi"], row["summary_en"]) == ("'-2+3\tx", "'＝1")
    header, cells = sheets_of(content(reader.get("/du-lieu/tidy.xlsx")))["projects"]
    assert dict(zip(header, cells, strict=True))["name_vi"].startswith("'=")


def test_the_json_file_keeps_the_published_schema(project, language, reader):
    schema = json.loads(content(reader.get(f"{BASE[language]}schema.json")))
    response = reader.get(f"{BASE[language]}register.json?sector=regulatory")
    data = json.loads(content(response))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    (found,) = data["projects"]
    assert found["finance_lines"][2]["amount"] == 76000000.25
    assert found["finance_lines"][2]["source_url"] == "https://example.org/tin?a=1&b=2"
    assert data["filters"] == {"sector": ["regulatory"]}
    assert data["notice"]
    found["finance_lines"][2]["amount"] = "76"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema)


def test_every_file_says_its_licence(project, language, reader):
    for name in FILES:
        response = reader.get(f"{BASE[language]}{name}")
        assert response["Link"] == '<https://creativecommons.org/licenses/by/4.0/>; rel="license"', name
        stored = content(response)
        if name.endswith("xlsx"):
            assert "CC BY 4.0" in load_workbook(io.BytesIO(stored)).properties.description
        elif name in {"register.json", "iati.xml"}:
            assert b"CC BY 4.0" in stored


def test_a_file_says_what_narrows_it_and_leaves_out_what_the_list_does_not_know(project, reader):
    def asked(query: str) -> tuple[dict, bool]:
        response = reader.get(f"/du-lieu/register.json?{query}")
        return json.loads(content(response))["filters"], "-selection-" in response["Content-Disposition"]

    assert asked("sector=regulatory&topic=x&sort=name&page=7") == ({"sector": ["regulatory"]}, True)
    assert asked("topic=poem&view=table") == ({}, False)
    assert asked("q=bac+ai&size=1000-up") == ({"size": ["1000-up"], "q": ["bac ai"]}, True)


def test_a_workbook_is_written_once_until_public_content_changes(project, monkeypatch):
    written = []
    original = writers.tidy_workbook
    monkeypatch.setattr(writers, "tidy_workbook", lambda *args, **more: written.append(1) or original(*args, **more))

    def get(query: str = "") -> bytes:
        return content(Client().get(f"/du-lieu/tidy.xlsx{query}"))

    assert get() == get() == get("?utm_source=x")
    assert len(written) == 1
    assert get("?kind=investment")
    assert len(written) == 2
    with committed():
        generation.grow()
    assert get()
    assert len(written) == 3


def test_an_identifier_that_nobody_is_given_makes_a_test_of_the_file(project, reader, settings):
    settings.PORTAL_DEMO = False
    assert b"TEST FILE" in content(reader.get("/du-lieu/iati.xml"))
    settings.PORTAL_IATI_ORGANISATION = "VN-REG-1"
    assert b"TEST" not in content(reader.get("/du-lieu/iati.xml"))


def test_iati_is_off_until_the_portal_has_an_identifier(project, language, reader, settings):
    settings.PORTAL_IATI_ORGANISATION = ""
    assert reader.status(f"{BASE[language]}iati.xml") == 404
    text = page_at(BASE[language]).main.text
    assert {"vi": "Chưa có tệp IATI", "en": "There is no IATI file yet"}[language] in text
    assert "iati.xml" not in text


def test_iati_tells_agreements_and_disbursements_and_never_a_memorandum(project, language, reader):
    from lxml import etree

    stored = content(reader.get(f"{BASE[language]}iati.xml"))
    assert b"TEST FILE" in stored
    tree = etree.fromstring(stored)
    found = [
        (node.find("transaction-type").get("code"), node.find("value").text, node.find("value").get("currency"))
        for node in tree.iter("transaction")
    ]
    assert found == [("2", "76000000.25", "EUR"), ("3", "1234567.89", "EUR")]
    titles = {node.get("{http://www.w3.org/XML/1998/namespace}lang"): node.text for node in tree.find(".//title")}
    assert titles == {"vi": "Bác Ái", "en": "Bac Ai"}
    assert tree.find(".//activity-status").get("code") == "2"
    assert tree.find(".//iati-identifier").text == "XX-TEST-NOT-REGISTERED-TD-001"


def test_one_agreement_told_several_times_is_one_commitment(project, reader):
    from lxml import etree

    agreement = MoneyLine.objects.get(kind="agreement")
    for amount, currency, day in (("79000000", "USD", date(2026, 7, 9)), ("93000000", "USD", date(2026, 1, 9))):
        MoneyLine.objects.create(
            project=project,
            kind="agreement",
            amount=amount,
            currency=currency,
            date=day,
            financier=agreement.financier,
            instrument=agreement.instrument,
            **SOURCE,
        )
    tree = etree.fromstring(content(reader.get("/du-lieu/iati.xml")))
    commitments = [node for node in tree.iter("transaction") if node.find("transaction-type").get("code") == "2"]
    assert [node.find("value").text for node in commitments] == ["76000000.25"]


@pytest.mark.skipif(
    not SCHEMAS.is_dir(), reason="the official IATI schema is not here: name its folder in IATI_SCHEMAS"
)
def test_iati_keeps_the_official_schema(project, language, reader):
    from lxml import etree

    other = make_project("Chưa dịch", code="TD /&2", nationwide=True)
    StatusEvent.objects.create(project=other, axis="finance", value="announced", date=date(2025, 1, 1), **SOURCE)
    bare = make_project("Trống", "Bare", code="TD-003")
    assert bare.live
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "iati-activities-schema.xsd"))
    tree = etree.fromstring(content(reader.get(f"{BASE[language]}iati.xml")))
    schema.assertValid(tree)
    assert len(tree.findall("iati-activity")) == {"vi": 2, "en": 1}[language]


def test_a_file_is_kept_until_public_content_changes(project, language, reader):
    address = f"{BASE[language]}register.json"
    first = reader.get(address)
    content(first)
    assert "must-revalidate" in first["Cache-Control"]
    assert first["Access-Control-Allow-Origin"] == "*"
    assert reader.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304
    assert reader.get(address, headers={"If-Modified-Since": first["Last-Modified"]}).status_code == 304
    with committed():
        generation.grow()
    second = reader.get(address, headers={"If-None-Match": first["ETag"], "If-Modified-Since": first["Last-Modified"]})
    assert content(second)
    assert second["ETag"] != first["ETag"]
    assert parsedate(second["Last-Modified"]) >= parsedate(first["Last-Modified"])  # it counts in whole seconds
    assert reader.get(f"{address}?kind=investment")["ETag"] != second["ETag"]


def test_a_file_asks_the_database_as_often_for_two_projects_as_for_one(project, reader):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            content(reader.get("/du-lieu/register.json"))
        return len(captured)

    queries()
    one = queries()
    second = make_project("Hai", "Two", code="TD-002", owner_organisation=project.owner_organisation)
    second.money_lines.add(MoneyLine(kind="need", amount=1, currency="USD", date=date(2025, 1, 1), **SOURCE))
    second.save()
    queries()
    assert queries() == one
    assert one <= 20  # eight for the rows; the rest is the register as its list filters it, read once a worker


@pytest.mark.parametrize("name", ["register.csv", "tidy.xlsx", "register.json"])
def test_a_file_is_not_made_for_filters_that_the_register_does_not_know(project, reader, language, name):
    address = {"vi": f"/du-lieu/{name}", "en": f"/en/data/{name}"}[language]
    response = reader.get(f"{address}?sector=moon&finance=signed&year=1850")
    assert response.status_code == 400
    page = Document(response.content.decode())
    assert page.only("h1").text == {"vi": "Không có lựa chọn này", "en": "No such selection"}[language]
    told = [item.text for item in page.main.only("ul").find("li")]
    labels = {"vi": ["Lĩnh vực ưu tiên", "Được ghi nhận từ năm"], "en": ["Priority sector", "On record since"]}[
        language
    ]
    assert told == [f"{label}: “{value}”" for label, value in zip(labels, ("moon", "1850"), strict=True)]
    assert {link.get("href") for link in page.main.find("a")} >= {address}
