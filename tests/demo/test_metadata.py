"""What search engines and social networks read of each page."""

import json
from collections import Counter
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from PIL import Image

from pages import generation
from pages.models import BasePage
from pages.sitemap import PortalSitemap
from tests.support.addresses import LANGUAGES, PAGES
from tests.support.commits import committed
from tests.support.crawl import visit
from tests.support.markup import Document

BASE = settings.PORTAL_BASE_URL


def meta(page: Document, name: str) -> str:
    return next(
        (node.get("content") for node in page.find("meta") if name in (node.get("name"), node.get("property"))), ""
    )


def links(page: Document, rel: str) -> dict[str, str]:
    """Return the addresses of the links of one kind by their language, "" where they name none."""
    return {node.get("hreflang"): node.get("href") for node in page.head.find("link", rel=rel)}


def graph_of(page: Document) -> dict[str, dict]:
    """Return what the page says of itself in JSON-LD, by type."""
    blocks = page.find("script", type="application/ld+json")
    assert len(blocks) <= 1
    found = json.loads("".join(blocks[0].children)) if blocks else {"@graph": []}
    return {item["@type"]: item for item in found["@graph"]}


@pytest.fixture
def indexed(pages):
    """The pages that search engines may list."""
    return [found for found in pages if meta(found.page, "robots") != "noindex"]


@pytest.fixture
def by_address() -> dict[str, BasePage]:
    """Every public page by both of its addresses."""
    public = BasePage.objects.live().filter(depth__gt=1)
    return {page.url_in(language): page for page in public for language in LANGUAGES}


def test_every_page_names_the_one_address_it_wants_to_be_known_by(indexed, by_address):
    for found in indexed:
        path = urlsplit(found.address).path
        page = by_address.get(path)
        expected = page.url_in("vi") if page and not page.live_en else path
        canonical = links(found.page, "canonical")
        assert canonical in ({"": BASE + expected}, {"": BASE + found.address}), found.address
        assert meta(found.page, "og:url") == canonical[""]


def test_a_filtered_list_is_known_by_the_whole_list_and_a_later_page_by_itself():
    assert links(visit("/tin-tuc/?scope=world").page, "canonical") == {"": f"{BASE}/tin-tuc/"}
    assert links(visit("/tai-lieu/?page=2").page, "canonical") == {"": f"{BASE}/tai-lieu/?page=2"}
    assert links(visit("/tai-lieu/?page=1&utm_source=x").page, "canonical") == {"": f"{BASE}/tai-lieu/"}
    assert links(visit("/gioi-thieu/?page=2").page, "canonical") == {"": f"{BASE}/gioi-thieu/"}


def test_alternates_are_named_where_they_are_live_and_name_each_other(visits, indexed, by_address):
    for found in indexed:
        path = urlsplit(found.address).path
        page = by_address.get(path)
        alternates = links(found.page, "alternate")
        expected = {"vi", "x-default"} | ({"en"} if page is None or page.live_en else set())
        assert set(alternates) == expected, found.address
        assert alternates["x-default"] == alternates["vi"]
        for language in expected - {"x-default"}:
            other = visits[alternates[language].removeprefix(BASE)]
            assert other.page.root.get("lang") == language
            assert links(other.page, "alternate") == alternates


def test_what_is_not_for_search_engines_says_so():
    for address in ("/tim-kiem/?q=điện", "/en/search/?q=energy", "/khong/co/trang/", "/en/no/page/"):
        page = visit(address).page
        assert meta(page, "robots") == "noindex"
        assert links(page, "canonical") == links(page, "alternate") == {}


def test_every_page_has_a_title_and_a_description_of_its_own(indexed):
    firsts = [found for found in indexed if "?" not in found.address]
    for language in LANGUAGES:
        here = [found for found in firsts if found.language == language and found.page.main.get("lang") == language]
        for value_of in (lambda page: page.head.only("title").text, lambda page: meta(page, "description")):
            values = Counter(value_of(found.page) for found in here)
            assert [value for value, times in values.items() if times > 1] == []
        short = {found.address: meta(found.page, "description") for found in here}
        assert {address: text for address, text in short.items() if not 40 <= len(text) <= 320} == {}


def test_social_networks_find_title_text_language_and_picture(indexed):
    for found in indexed:
        page = found.page
        shown = page.main.get("lang")
        assert meta(page, "og:title"), found.address
        assert meta(page, "og:title") in page.head.only("title").text
        assert meta(page, "og:description") == meta(page, "description")
        assert meta(page, "og:locale") == {"vi": "vi_VN", "en": "en_GB"}[shown]
        assert meta(page, "og:site_name")
        assert meta(page, "og:type") in {"website", "article"}


@pytest.mark.parametrize("name", ["article", "project"])
def test_the_picture_for_social_networks_is_there_in_full(name):
    address = meta(visit(PAGES[name].vi).page, "og:image")
    assert address.startswith(f"{BASE}/media/images/")
    with default_storage.open(address.removeprefix(f"{BASE}/media/")) as file, Image.open(file) as picture:
        assert (picture.format, picture.size) == ("JPEG", (1200, 630))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_says_when_it_was_published(language):
    page = visit(PAGES["article"].in_language(language)).page
    assert meta(page, "og:type") == "article"
    shown = next(node for node in page.main.find("time"))
    assert meta(page, "article:published_time") == shown.get("datetime")
    news = graph_of(page)["NewsArticle"]
    assert news["headline"] == page.only("h1").text
    assert news["datePublished"] == shown.get("datetime")
    assert news["inLanguage"] == language
    assert news["mainEntityOfPage"] == BASE + PAGES["article"].in_language(language)
    assert news["publisher"] == {"@id": graph_of(page)["Organization"]["@id"]}
    assert news["isBasedOn"].startswith("https://")
    assert news["image"] == [meta(page, "og:image")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_says_when_and_where_it_is(language):
    page = visit(PAGES["event"].in_language(language)).page
    event = graph_of(page)["Event"]
    assert event["name"] == page.only("h1").text
    assert event["startDate"].startswith("2025-05-22")
    assert event["location"]["name"]
    assert event["url"] == BASE + PAGES["event"].in_language(language)


def test_every_page_says_who_publishes_it_and_the_way_to_it(indexed, visits, by_address):
    for found in indexed:
        if urlsplit(found.address).path not in by_address:
            continue
        graph = graph_of(found.page)
        assert graph["Organization"]["name"]
        assert graph["Organization"]["url"] == f"{BASE}/"
        assert graph["Organization"]["logo"].startswith(f"{BASE}/static/img/")
        if found.address in {"/", "/en/"}:
            assert "BreadcrumbList" not in graph
            continue
        steps = graph["BreadcrumbList"]["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert all(step["item"].removeprefix(BASE) in visits for step in steps), found.address
        crumbs = found.page.only("nav", class_="breadcrumb wrapper").find("li")
        assert [step["name"] for step in steps] == [crumb.text for crumb in crumbs]


def test_the_sitemap_lists_what_is_live_in_each_language_and_nothing_else():
    found = visit("/sitemap.xml")
    assert found.headers["Content-Type"].startswith("application/xml")
    entries = {entry.only("loc").text: entry for entry in found.page.find("url")}
    public = list(BasePage.objects.live().filter(depth__gt=1))
    vietnamese = {BASE + page.url_in("vi") for page in public}
    english = {BASE + page.url_in("en") for page in public if page.live_en}
    assert entries.keys() == vietnamese | english
    for page in public:
        entry = entries[BASE + page.url_in("vi")]
        alternates = {node.get("hreflang"): node.get("href") for node in entry.find("xhtml:link")}
        both = {"vi": BASE + page.url_in("vi"), "x-default": BASE + page.url_in("vi"), "en": BASE + page.url_in("en")}
        assert alternates == (both if page.live_en else {})
        assert entry.only("lastmod").text


def test_a_sitemap_of_many_pages_comes_in_parts_that_robots_find(monkeypatch):
    whole = {entry.text for entry in visit("/sitemap.xml").page.find("loc")}
    with committed():
        generation.grow()
    monkeypatch.setattr(PortalSitemap, "limit", 40)
    told = [
        line.removeprefix(f"Sitemap: {BASE}") for line in visit("/robots.txt").source.splitlines() if "Sitemap" in line
    ]
    assert told[:2] == ["/sitemap.xml", "/sitemap.xml?p=2"]
    parts = [[entry.text for entry in visit(address).page.find("loc")] for address in told]
    assert sorted(sum(parts, [])) == sorted(whole)
    assert visit(f"/sitemap.xml?p={len(told) + 1}").status == 404


def test_robots_find_the_sitemap_and_stay_out_of_the_admin():
    found = visit("/robots.txt")
    assert found.headers["Content-Type"].startswith("text/plain")
    lines = found.source.splitlines()
    assert f"Sitemap: {BASE}/sitemap.xml" in lines
    assert "Disallow: /admin/" in lines
    assert "Disallow: /" not in lines
    for path in (line.removeprefix("Disallow: ") for line in lines if line.startswith("Disallow:")):
        assert visit(path).status in {200, 302}, path


def test_browsers_find_an_icon(pages):
    found = visit("/favicon.ico")
    assert (found.status, found.headers["Location"]) == (302, "/static/img/favicon.ico")
    for page in (visit("/").page, visit("/en/").page):
        assert {node.get("type") for node in page.head.find("link", rel="icon")} == {"", "image/svg+xml"}
        assert page.head.find("link", rel="apple-touch-icon")
