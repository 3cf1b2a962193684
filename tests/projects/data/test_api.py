"""The interface for programs: what it answers, what it keeps back, that nothing writes."""

import json
from collections import defaultdict
from datetime import UTC, datetime
from functools import cache
from urllib.parse import urlencode

import pytest
import schemathesis
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as profile
from jsonschema import Draft202012Validator
from schemathesis import GenerationMode

from pages.models import Province
from projects.models.records import ProjectLocation
from projects.register import filtered
from projects.register.facets import FACETS
from projects.register.table import table
from tests.factories import (
    make_article,
    make_document,
    make_event,
    make_organisation,
    make_project,
    make_project_index,
    make_sector,
)
from tests.support.crawl import page_at
from tests.support.register import grow_register

LISTS = ("projects", "sectors", "organisations", "provinces", "news", "events", "documents", "pages")


def ask(path: str, **query):
    return Client().get(f"/api/v1/{path}", query)


def test_every_list_answers_in_the_language_that_is_asked_for(project, language):
    make_article("Tin", "News"), make_event("Sự kiện", "Event"), make_document("Văn bản", "Paper")
    names = {
        "projects": ("Bác Ái", "Bac Ai"),
        "sectors": ("Điện than", "Coal"),
        "organisations": ("Ngân hàng Tái thiết Đức", "KfW Development Bank"),
        "provinces": ("Hà Nội", "Ha Noi"),
        "news": ("Tin", "News"),
        "events": ("Sự kiện", "Event"),
        "documents": ("Văn bản", "Paper"),
        "pages": ("Bác Ái", "Bac Ai"),
    }
    for path, (vietnamese, english) in names.items():
        answer = ask(path, lang=language)
        assert answer.status_code == 200, (path, answer.content)
        assert not answer.cookies
        assert answer["Content-Language"] == language
        found = [item.get("name") or item.get("title") for item in answer.json()["results"]]
        assert {"vi": vietnamese, "en": english}[language] in found, path
        for item in answer.json()["results"]:
            if "address" in item:
                assert ("/en/" in item["address"]) is (language == "en")


def test_no_draft_and_no_hidden_language_is_answered(home):
    secret = "Gió chướng"
    for make in (make_project, make_article, make_document, make_event):
        make(f"{secret} nháp", f"{secret} draft", live=False)
        page = make("Chưa dịch")
        page.title_en = f"{secret} title"
        page.save_revision()
    make_organisation(f"{secret} ngân hàng")
    for path in ("projects", "news", "events", "documents"):
        assert ask(path).json()["count"] == 1, path
        assert ask(path, lang="en").json()["count"] == 0, path
    for path in LISTS:
        assert secret not in ask(path).content.decode(), path
        assert secret not in ask(path, lang="en").content.decode(), path


def test_one_project_has_all_its_lines_and_exact_numbers(project):
    answer = ask("projects/TD-001")
    assert b'"amount":76000000.25' in answer.content
    found = answer.json()
    assert [line["kind"] for line in found["finance_lines"]][2] == "agreement"
    assert found["finance_lines"][2]["part_of"] == 2
    assert ask("projects/TD-999").json()["status"] == 404
    assert ask("projects/TD\x00").status_code == 404


def test_lists_are_paged_and_filtered(project):
    make_project("Hai", "Two", code="TD-002")
    first = ask("projects", per_page=1)
    assert (first.json()["count"], first.json()["pages"], first.json()["previous"]) == (2, 2, None)
    following = Client().get(first.json()["next"].removeprefix("http://testserver"))
    assert following.json()["results"][0]["code"] == "TD-002"
    assert ask("projects", page=3).status_code == 404
    assert ask("projects", finance=["signed", "mou"]).json()["count"] == 1
    assert ask("projects", province="56", kind="investment").json()["count"] == 1
    assert ask("projects", province="01").json()["count"] == 0


def test_projects_are_filtered_by_every_facet_of_the_list_and_through_its_code(home, language):
    for _ in range(2):
        make_sector()
    grow_register(make_project_index(), 30, 120)
    document = ask("openapi.json").json()
    parameters = {each["name"] for each in document["paths"]["/api/v1/projects"]["get"]["parameters"]}
    assert parameters == {facet.name for facet in FACETS} | {"q", "sort", "lang", "page", "per_page"}
    with translation.override(language):
        members = table().members
        found = {name: [value for value, few in of_facet.items() if few] for name, of_facet in members.items()}
    assert {name for name, values in found.items() if values} == {facet.name for facet in FACETS}
    # Of many provinces or financiers, which are all asked for in the same way, the first and the last ones.
    values = [(name, value) for name, all_of in found.items() for value in dict.fromkeys((*all_of[:4], *all_of[-4:]))]
    for name, value in values:
        address = urlencode({name: value, "sort": "size"})
        answer = Client().get(f"/api/v1/projects?{address}&per_page=100&lang={language}").json()
        expected = [project.code for project in filtered(QueryDict(address), language)]
        assert [project["code"] for project in answer["results"]] == expected, address
    for name, value in (("province", "99"), ("financier", "999999"), ("year", "1900"), ("size", "9")):
        assert [field["name"] for field in ask("projects", **{name: value}).json()["fields"]] == [name]
    found = ask("projects", q="dien gio" if language == "vi" else "wind", lang=language).json()["results"]
    assert found
    assert all(("gió" if language == "vi" else "wind") in project["name"] for project in found)


def test_a_day_of_an_event_is_the_day_in_viet_nam(home):
    make_event("Họp", starts_at=datetime(2026, 7, 8, 17, tzinfo=UTC))
    assert ask("events").json()["results"][0]["starts_at"] == "2026-07-09T00:00:00+07:00"


def test_errors_are_told_as_json_in_the_language_that_is_asked_for(home, language):
    wrong = ask("projects", lang=language, sector="sun", per_page="x", page=0)
    assert wrong.status_code == 422
    fields = {field["name"]: field["message"] for field in wrong.json()["fields"]}
    assert set(fields) == {"sector", "per_page", "page"}
    said = {"vi": "Phải là số nguyên.", "en": "Must be a whole number."}[language]
    assert fields["per_page"] == said
    nothing = Client().get(f"/api/v1/no/such?lang={language}")
    assert nothing.status_code == 404
    assert {"vi": "Không có gì", "en": "There is nothing"}[language] in nothing.json()["message"]


def test_nothing_writes(project):
    for method in ("post", "put", "patch", "delete"):
        answer = getattr(Client(enforce_csrf_checks=True), method)("/api/v1/projects")
        assert answer.status_code == 405
        assert answer["Allow"] == "GET, HEAD"
    head = Client().head("/api/v1/projects")
    assert head.status_code == 200
    assert not head.content


def test_an_answer_is_kept_until_content_changes(project):
    first = ask("projects")
    assert Client().get("/api/v1/projects", headers={"If-None-Match": first["ETag"]}).status_code == 304
    assert ask("projects", lang="en")["ETag"] != first["ETag"]


@pytest.mark.parametrize(
    ("path", "most"), [("projects", 11), ("organisations", 5), ("news", 9), ("documents", 8), ("pages", 6)]
)
def test_a_page_asks_the_database_as_often_for_two_as_for_one(home, path, most):
    makers = {"pages": make_project, "projects": make_project, "news": make_article, "documents": make_document}

    def make(name: str):
        if path == "organisations":
            return make_organisation(name, roles=["ipg"])
        return makers[path](name, f"{name} in English")

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert ask(path).status_code == 200
        return len(captured)

    make("Một")
    queries()
    one = queries()
    make("Hai")
    queries()
    assert min(queries() for _ask in range(3)) <= one  # once a second a worker asks for the generation
    assert one <= most


def test_the_description_fetches_nothing_and_names_every_list(db):
    answer = ask("openapi.json")
    document = answer.json()
    assert {f"/api/v1/{path}" for path in LISTS} < set(document["paths"])
    assert {method for path in document["paths"].values() for method in path} == {"get"}
    assert ask("docs").status_code == 404


def test_answers_keep_the_description_whatever_is_asked(project):
    document = json.loads(ask("openapi.json").content)
    schema = schemathesis.openapi.from_dict(document)
    operations = [operation.ok() for operation in schema.get_all_operations()]
    strategies = [
        operation.as_strategy(generation_mode=mode)
        for operation in operations
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    ]
    seen = defaultdict(set)

    @cache
    def validator(path: str, status: int) -> Draft202012Validator:
        shape = document["paths"][path]["get"]["responses"][str(status)]["content"]["application/json"]
        return Draft202012Validator({**shape["schema"], "components": document["components"]})

    @profile(
        max_examples=8,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
    def try_out(case):
        query = {name: value for name, value in (case.query or {}).items() if value is not None}
        answer = Client().get(case.formatted_path, query)
        assert answer.status_code in {200, 404, 422}, (case.formatted_path, answer.status_code)
        seen[case.path].add(answer.status_code)
        validator(case.path, answer.status_code).validate(answer.json())

    for strategy in strategies:
        given(case=strategy)(try_out)()
    for operation in operations:
        try_out(operation.Case(path_parameters={"code": "TD-001"}, query={"lang": "en"}))
    assert set(seen) == set(document["paths"])
    # A page of one project has no parameter but its language; a list is asked for what it has not, and for nonsense.
    assert all({200, 422} <= statuses for statuses in seen.values()), seen


def test_a_former_province_leads_to_the_one_of_today(db, language):
    provinces = ask("provinces", lang=language, per_page=100).json()["results"]
    assert len(provinces) == len({province["code"] for province in provinces}) == 34
    now = {former: province["name"] for province in provinces for former in province["former_provinces"]}
    khanh_hoa, an_giang = {"vi": ("Khánh Hòa", "An Giang"), "en": ("Khanh Hoa", "An Giang")}[language]
    assert (now["Ninh Thuận"], now["Kiên Giang"]) == (khanh_hoa, an_giang)
    assert "Ninh Thuận" not in {province["name"] for province in provinces}


def test_a_project_is_found_by_the_former_name_of_its_province(home, language):
    for name, code in (("Bác Ái", "56"), ("Bình Dương", "75")):
        project = make_project(name, name)
        project.locations.add(ProjectLocation(province=Province.objects.get(code=code)))
        project.save_revision().publish()
    address = {"vi": "/tim-kiem/", "en": "/en/search/"}[language]
    titles = [node.text for node in page_at(f"{address}?q=Ninh Thuận").main.find("h3")]
    assert titles == ["Bác Ái"]
