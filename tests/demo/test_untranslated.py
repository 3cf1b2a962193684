"""A page without English: its Vietnamese text under an English notice, and no trace of it in anything English."""

import json

import pytest
from django.conf import settings

from pages.models import BasePage
from tests.support.crawl import visit

NOTICE = "This page is not available in English yet"


@pytest.fixture
def untranslated() -> list[BasePage]:
    return list(BasePage.objects.live().filter(depth__gt=1, live_en=False).specific())


def test_two_articles_stand_without_english_on_purpose(untranslated):
    assert sorted(type(page).__name__ for page in untranslated) == ["ArticlePage", "ArticlePage"]


def test_its_english_address_shows_the_vietnamese_text_under_a_notice(untranslated):
    for page in untranslated:
        found = visit(page.url_in("en"))
        assert found.status == 200
        assert found.page.root.get("lang") == "en"
        assert found.page.main.get("lang") == "vi"
        assert found.page.only("h1").text == page.title_vi
        assert NOTICE in found.page.root.text
        assert NOTICE not in found.page.main.text
        assert found.page.only("section", class_="untranslated").find("a", hreflang="vi")[0].get("href") == page.url_in(
            "vi"
        )


def test_search_engines_are_sent_to_the_vietnamese_page(untranslated):
    for page in untranslated:
        for language in ("vi", "en"):
            head = visit(page.url_in(language)).page.head
            assert head.only("link", rel="canonical").get("href") == settings.PORTAL_BASE_URL + page.url_in("vi")
            assert {node.get("hreflang") for node in head.find("link", rel="alternate")} == {"vi", "x-default"}


def test_around_its_text_everything_is_english(untranslated):
    for page in untranslated:
        found = visit(page.url_in("en")).page
        assert found.only("nav", class_="menu").text.startswith("About")
        crumbs = found.only("nav", class_="breadcrumb wrapper").find("li")
        assert [crumb.text for crumb in crumbs[:2]] == ["Home", "News"]
        assert crumbs[-1].get("lang") == "vi"
        data = json.loads("".join(found.only("script", type="application/ld+json").children))
        assert next(item for item in data["@graph"] if item["@type"] == "NewsArticle")["inLanguage"] == "vi"


def test_nothing_english_names_it(untranslated, pages):
    own = {address for page in untranslated for address in (page.url_in("vi"), page.url_in("en"))}
    titles = [page.title_vi for page in untranslated]
    for found in pages:
        if found.language == "en" and found.address not in own:
            assert [title for title in titles if title in found.source] == [], found.address
            links = {link for link in found.links if link.startswith("/en/")}
            assert links & own == set(), found.address


def test_neither_the_sitemap_nor_the_english_search_finds_it(untranslated):
    sitemap = visit("/sitemap.xml").source
    for page in untranslated:
        assert page.url_in("vi") in sitemap
        assert page.url_in("en") not in sitemap
        assert page.url_in("vi") in visit(f"/tim-kiem/?q={page.title_vi}").links
        assert page.url_in("en") not in visit(f"/en/search/?q={page.title_vi}").links


def test_a_page_with_english_shows_no_notice(pages, untranslated):
    own = {page.url_in("en") for page in untranslated}
    assert {found.address for found in pages if NOTICE in found.source} == own
