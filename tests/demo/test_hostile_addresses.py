"""Addresses that were typed, guessed or made to break something: a notice or "not found", never a failure."""

from urllib.parse import quote

import pytest

from tests.support.addresses import LANGUAGES, LISTS_WITH_FILTERS, PAGES
from tests.support.crawl import Visit, visit

NUMBERS = [
    "abc",
    "0",
    "-1",
    "999999",
    "9" * 5000,
    "1.5",
    "1e3",
    "²",
    "٣",
    " 2",
    "0x1",
    "",
    "null",
    "1;2",
    "%00",
    "last",
]
# One of each kind: no number, none that there is, one that is too long to be read, no character.
NUMBERS_OF_EACH_KIND = ["abc", "-1", "9" * 5000, "%00"]
PAGED = ["news list", "document list", "project list", "event list", "sector", "search with results"]
VALUES = [
    "poem",
    "%00'; --",
    "0",
    "-1",
    "9" * 400,
    "'; DROP TABLE pages_basepage; --",
    "{{7*7}}",
    "%00",
    "../../etc/passwd",
    "é" * 300,
]
STRINGS = [
    *VALUES,
    '"',
    '"""((',
    "<script>alert(1)</script>",
    "'\"><img src=x onerror=alert(1)>",
    "\\",
    "*",
    "a*",
    "NEAR(a b)",
    "title:điện",
    "NOT",
    "AND OR",
    "^điện",
    "-điện",
    "%E0%A4%A",
    "điện " * 400,
    "\u202e\u0000\ud7ff",
    "điện\r\nX-Injected: 1",
]


def in_turn(values: list[str], language: str) -> list[str]:
    """Return every other value, those of one language and those of the other: what reads them knows no language."""
    return values[LANGUAGES.index(language) :: len(LANGUAGES)]


@pytest.mark.parametrize("name", PAGED)
def test_a_page_number_that_is_none_is_not_found(name):
    for language in LANGUAGES:
        address = PAGES[name].in_language(language)
        for number in in_turn(NUMBERS, language):
            found = visit(f"{address}{'&' if '?' in address else '?'}page={quote(number, safe='%')}")
            assert found.status in ({200, 404} if number in {"", " 2", "٣"} else {404}), number[:20]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_number_where_there_are_no_pages_does_no_harm(name):
    for number in NUMBERS_OF_EACH_KIND:
        address = PAGES[name].en
        found = visit(f"{address}{'&' if '?' in address else '?'}page={quote(number, safe='%')}")
        assert found.status in {PAGES[name].status, 404}


@pytest.mark.parametrize("name", LISTS_WITH_FILTERS)
def test_an_unknown_value_of_a_filter_is_left_out_with_a_notice(seen, name):
    for language in LANGUAGES:
        check_unknown_values(seen(LISTS_WITH_FILTERS[name].in_language(language)), language)


def check_unknown_values(of_all: Visit, language: str) -> None:
    address, whole = of_all.address, of_all.page
    filters = {
        node.get("name"): node.get("type")
        for node in whole.only("aside", id="filters").find("input", "select")
        if node.get("name")
    }
    assert len(filters) >= 2
    for parameter, kind in sorted(filters.items()):
        # Of boxes several values may be asked for at once.
        for values in [VALUES] if kind == "checkbox" else [[value] for value in in_turn(VALUES, language)]:
            query = "&".join(f"{parameter}={quote(value, safe='%')}" for value in values)
            found = visit(f"{address}?{query}")
            assert found.status == 200
            notice = found.page.main.find("div", class_="notice notice--warning")
            assert notice, (parameter, values)
            assert found.page.by_id["results-title"].text == whole.by_id["results-title"].text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS_WITH_FILTERS)
def test_every_value_that_a_filter_offers_finds_as_many_as_it_says(seen, name, language):
    address = LISTS_WITH_FILTERS[name].in_language(language)
    aside = seen(address).page.only("aside", id="filters")
    # What waits behind its name is counted alike: tests/projects/test_register_properties.py looks at all of it.
    open_ones = [node for node in aside.find("input") if not node.inside("details")]
    offered = [
        (node.get("name"), node.get("value"), node.parent.text)
        for node in open_ones
        if node.get("type") in {"radio", "checkbox"}
    ]
    for chooser in aside.find("select"):
        offered += [(chooser.get("name"), node.get("value"), node.text) for node in chooser.find("option")]
    offered = [each for each in offered if each[1]]
    assert len(offered) >= 5
    for parameter, value, words in offered:
        page = seen(f"{address}?{parameter}={quote(value)}").page
        assert count(page.by_id["results-title"].text) == count(words), (parameter, value)
        assert page.main.find("div", class_="notice notice--warning") == []


def count(text: str) -> int:
    """Return the last number of a text, as in “Nghị định (3)” or “3 văn bản”."""
    return int([word for word in text.replace("(", " ").replace(")", " ").split() if word.isdigit()][-1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_no_question_breaks_the_search(text, language):
    address = PAGES["search without a question"].in_language(language)
    question, kind = (quote(part, safe="%", errors="surrogatepass") for part in (text, text[:30]))
    found = visit(f"{address}?q={question}&kind={kind}")
    assert found.status == 200
    assert "<script>alert" not in found.source
    assert "<img src=x" not in found.source
    assert "X-Injected" not in found.headers


@pytest.mark.parametrize("name", PAGES)
def test_parameters_that_nobody_knows_change_nothing_and_are_not_repeated(name):
    address = PAGES[name].vi
    found = visit(f"{address}{'&' if '?' in address else '?'}utm_source=Kinkajou&page[]=2&q[]=x&__proto__=1&=&&")
    assert found.status == PAGES[name].status
    assert "Kinkajou" not in found.source


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/%00/",
            "/en/%00/",
            "/%ff%fe/",
            "/en/%c3%28/",
            "/..%2f..%2fetc%2fpasswd",
            "/.env",
            "/wp-login.php",
            "/a" * 900 + "/",
        ),
        *(
            "/media/../db.sqlite3",
            "/media/original_images/../../portal.sqlite3",
            "/media/documents/x.pdf",
            "/static/../x",
        ),
        *(
            "/files/1/x.pdf",
            "/files/999999/x.pdf",
            "/en/en/",
            "/vi/",
            "/EN/about/",
            "/gioi-thieu/../admin/x",
            "/%0d%0aX:1/",
        ),
        *(
            "/tin-tuc/%25s/",
            "/tin-tuc/{{x}}/",
            "/en/news/%f0%9f%98%80/",
            "/sitemap.xml/",
            "/robots.txt/x",
            "/healthz/x",
        ),
    ],
)
def test_a_path_that_leads_nowhere_is_not_found(path):
    assert visit(path).status in {301, 302, 400, 404}


@pytest.mark.parametrize(
    "path", ["//example.org", "//example.org/..", "/\\example.org", "/%5Cexample.org", "/en//example.org"]
)
def test_no_address_sends_a_reader_to_another_site(path):
    found = visit(path)
    assert found.status in {200, 301, 404}
    assert found.headers.get("Location", "/").startswith("/")
    assert not found.headers.get("Location", "/x").startswith(("//", "/\\"))


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
@pytest.mark.parametrize("name", ["home", "article", "project list", "search with results", "site map"])
def test_pages_are_only_read(client, name, method):
    assert getattr(client, method)(PAGES[name].vi).status_code == 405
