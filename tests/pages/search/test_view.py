import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pages.models.search import SearchEntry
from pages.search import backends, views

pytestmark = pytest.mark.django_db

VIETNAMESE, ENGLISH = "/tim-kiem/", "/en/search/"


@pytest.fixture
def ask(client):
    """Return a function that asks the result page and gives the response."""
    return lambda address=VIETNAMESE, **query: client.get(address, query)


def titles(response) -> list[str]:
    return [hit.title for hit in response.context["hits"]]


def test_the_address_is_translated():
    for language, address in (("vi", VIETNAMESE), ("en", ENGLISH)):
        with translation.override(language):
            assert reverse("search") == address


def test_an_empty_query_shows_help_and_examples(ask):
    for query in ({}, {"q": ""}, {"q": "   "}):
        response = ask(**query)
        assert response.status_code == 200
        assert response.context["hits"] == []
        assert response.context["examples"]


def test_a_hit_says_what_and_where_it_is(ask, make_page, day):
    make_page("Điện gió", "Tiềm năng của <b> điện gió ngoài khơi", title_en="Wind power", text_en="Offshore wind power")
    SearchEntry.objects.update(listed_on=day(5))
    (hit,) = ask(q="điện gió").context["hits"]
    assert hit.title == "Điện gió"
    assert hit.title_html == "<mark>Điện gió</mark>"
    assert hit.url == "/dien-gio/"
    assert hit.excerpt == "Tiềm năng của &lt;b&gt; <mark>điện gió</mark> ngoài khơi"
    assert hit.listed_on == day(5)
    assert hit.kind == "page"
    (hit,) = ask(ENGLISH, q="wind").context["hits"]
    assert hit.url == "/en/wind-power/"
    assert hit.title_html == "<mark>Wind</mark> power"


def test_marks_that_were_not_typed_are_told(ask, make_page):
    make_page("Điện gió")
    assert ask(q="dien gio").context["used_folding"]
    assert not ask(q="điện gió").context["used_folding"]


def test_results_come_in_pages(ask, make_page, monkeypatch):
    assert views.PER_PAGE == 20
    monkeypatch.setattr(views, "PER_PAGE", 2)
    for number in range(3):
        make_page(f"Điện {number}")
    first, second = ask(q="điện"), ask(q="điện", page="2")
    assert len(titles(first)) == 2
    assert len(titles(second)) == 1
    assert not set(titles(first)) & set(titles(second))
    assert first.context["total"] == 3
    assert first.context["page"].paginator.num_pages == 2
    assert first.context["page_query"] == "q=%C4%91i%E1%BB%87n"
    assert ask(q="điện", page="3").status_code == 404


@pytest.mark.parametrize(
    "number", ["0", "-1", "2", "51", "9999", "99999999999999999999", "x", "", "٣", "1.5", "²", "\x00"]
)
def test_a_page_that_is_not_there_is_a_404(ask, make_page, number):
    make_page("Điện gió")
    assert ask(q="điện", page=number).status_code == 404


def test_nobody_reads_beyond_the_last_page_shown(ask, make_page, monkeypatch):
    monkeypatch.setattr(views, "PER_PAGE", 2)
    monkeypatch.setattr(views, "MAX_RESULTS", 2)
    monkeypatch.setattr(backends, "MAX_RESULTS", 2)
    for number in range(3):
        make_page(f"Điện {number}")
    response = ask(q="điện")
    assert response.context["has_more"]
    assert response.context["total"] == 3
    assert ask(q="điện", page="2").status_code == 404


def test_kinds_can_be_chosen(ask, make_page, monkeypatch):
    monkeypatch.setattr(views, "kind_labels", lambda: {"project": "Dự án", "news": "Tin tức", "page": "Trang"})
    pages = [make_page(f"Điện {number}") for number in range(3)]
    SearchEntry.objects.filter(page=pages[0]).update(kind="project")
    everything = ask(q="điện")
    assert [(kind.value, kind.count, kind.selected) for kind in everything.context["kinds"]] == [
        ("", 3, True),
        ("project", 1, False),
        ("page", 2, False),
    ]
    chosen = ask(q="điện", kind="project")
    assert titles(chosen) == ["Điện 0"]
    assert chosen.context["hits"][0].kind_label == "Dự án"
    assert chosen.context["total"] == 1
    assert chosen.context["page_query"].endswith("&kind=project")
    for kind in everything.context["kinds"]:
        assert ask(VIETNAMESE + kind.url).status_code == 200


def test_an_unknown_kind_is_left_out_with_a_notice(ask, make_page):
    make_page("Điện gió")
    response = ask(q="điện", kind="' OR 1=1 --")
    assert response.status_code == 200
    assert response.context["notice"]
    assert response.context["total"] == 1


def test_without_results_other_ways_are_offered(ask, make_page):
    make_page("Gió", title_en="Breeze")
    response = ask(q="breeze")
    (suggestion,) = response.context["suggestions"]
    assert suggestion.hreflang == "en"
    assert suggestion.url == "/en/search/?q=breeze"
    assert titles(ask(suggestion.url)) == ["Breeze"]
    assert ask(q="xyzzy").context["suggestions"] == []


def test_a_kind_without_results_offers_all_kinds(ask, make_page, monkeypatch):
    monkeypatch.setattr(views, "kind_labels", lambda: {"project": "Dự án", "page": "Trang"})
    make_page("Gió")
    response = ask(q="gió", kind="project")
    assert titles(response) == []
    assert response.context["suggestions"][0].url == "?q=gi%C3%B3"


def test_result_pages_are_for_readers_not_for_other_search_engines(ask):
    assert ask(q="điện").headers["X-Robots-Tag"] == "noindex, follow"


def test_only_reading_is_allowed(client):
    assert client.post(VIETNAMESE, {"q": "điện"}).status_code == 405


def test_queries_do_not_grow_with_the_results(ask, make_page):
    def statements(**query) -> int:
        ask(**query)
        with CaptureQueriesContext(connection) as captured:
            assert ask(**query).status_code == 200
        return len(captured)

    make_page("Điện một", title_en="One")
    few = statements(q="điện")
    for number in range(5):
        make_page(f"Điện {number}", title_en=f"Power {number}")
    assert statements(q="điện") == few <= 10
    assert statements(q="xyzzy") <= 10
    assert statements(q="") <= 10


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.text(max_size=300), st.sampled_from([VIETNAMESE, ENGLISH]))
def test_nothing_a_reader_types_breaks_the_page(client, home, query, address):
    assert client.get(address, {"q": query}).status_code == 200


@pytest.mark.parametrize(
    "raw",
    [
        "q=%ED%A0%80",
        "q=%00",
        "q=%FF%FE",
        "q=%22",
        "q[]=x",
        "q=a&q=b",
        "q=%F0%9F%99%82&kind=%00",
        "q=" + "%C4%91" * 3000,
    ],
)
def test_strange_addresses_are_answered(client, home, raw):
    assert client.get(f"{VIETNAMESE}?{raw}").status_code == 200
