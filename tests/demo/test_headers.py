"""What travels with each page: nothing that follows a reader, and a policy that lets nothing foreign in."""

import re

import pytest
from django.test import Client

from tests.support.addresses import LANGUAGES, PAGES
from tests.support.crawl import visit

CONTACT = {"contact", "message sent"}


@pytest.fixture(params=[True, False], ids=["kept", "made anew"])
def page_cache(request, settings):
    settings.PORTAL_PAGE_CACHE = request.param
    return request.param


def policy_of(headers: dict[str, str]) -> dict[str, list[str]]:
    parts = [part.split() for part in headers["Content-Security-Policy"].split(";") if part.strip()]
    return {name: sources for name, *sources in parts}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in PAGES if name not in CONTACT])
def test_a_page_sets_no_cookie_and_varies_on_nothing_but_its_packing(page_cache, name, language):
    for _again in range(2 if page_cache else 1):  # what is kept is not what is made
        found = visit(PAGES[name].in_language(language))
        assert found.cookies == set()
        assert found.headers.get("Vary", "Accept-Encoding") == "Accept-Encoding"


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_contact_page_sets_a_cookie_and_it_is_never_kept(page_cache, language):
    for _again in range(2):
        found = visit(PAGES["contact"].in_language(language))
        assert found.cookies == {"csrftoken"}
        assert found.headers["Cache-Control"] == "private, no-store"
        assert "ETag" not in found.headers


def test_only_forms_among_the_addresses_that_links_lead_to_set_a_cookie(visits):
    contact = {PAGES["contact"].in_language(language) for language in LANGUAGES}
    proposals = {"/de-xuat/bat-dau/", "/de-xuat/gui-lai-lien-ket/", "/en/proposals/start/", "/en/proposals/lost-link/"}
    assert {found.address for found in visits.values() if found.cookies} == contact | proposals


def test_the_policy_lets_nothing_foreign_and_nothing_inline_in(pages):
    for found in pages:
        policy = policy_of(found.headers)
        assert policy["default-src"] == ["'none'"]
        assert policy["script-src"] == policy["style-src"] == policy["font-src"] == ["'self'"]
        assert policy["img-src"] == ["'self'", "data:"]
        assert policy["frame-ancestors"] == policy["form-action"] == ["'self'"]
        assert policy["base-uri"] == ["'none'"]
        assert "unsafe" not in found.headers["Content-Security-Policy"]


def test_every_answer_carries_the_other_policies(visits):
    for found in visits.values():
        assert found.headers["X-Content-Type-Options"] == "nosniff"
        is_private = "/de-xuat/" in found.address or "/proposals/" in found.address
        allowed = {"strict-origin-when-cross-origin", "same-origin" if is_private else ""}
        assert found.headers["Referrer-Policy"] in allowed
        assert found.headers["X-Frame-Options"] == "DENY"  # for browsers that know no frame-ancestors
        assert found.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "geolocation=()" in found.headers["Permissions-Policy"]
        assert "Content-Security-Policy" in found.headers


@pytest.mark.parametrize("path", ["/khong/co/", "/en/no/such/", "/media/khong-co.png", "/sitemap.xml", "/robots.txt"])
def test_so_do_answers_that_are_no_page(path):
    headers = visit(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert policy_of(headers)["default-src"] == ["'none'"]


def test_a_page_says_which_language_its_content_is_in(pages):
    for found in pages:
        assert found.headers["Content-Language"] == found.page.main.get("lang"), found.address


def test_no_script_and_no_style_stands_in_a_page(pages):
    inline = []
    for found in pages:
        for node in found.page.root.walk():
            script = node.tag == "script" and not node.has("src") and node.get("type") != "application/ld+json"
            handlers = [name for name in node.attributes if name == "style" or name.startswith("on")]
            if script or handlers or node.tag == "style" or node.get("href").startswith("javascript:"):
                inline.append((found.address, node))
    assert inline == []


def test_a_page_asks_nothing_of_another_server(pages):
    foreign = []
    for found in pages:
        for node in found.page.find("img", "script", "link", "use", "iframe", "source", "video"):
            loads = node.tag != "link" or node.get("rel") in {"stylesheet", "icon", "apple-touch-icon", "preload"}
            loads = loads and node.get("type") != "application/ld+json"  # data for search engines loads nothing
            address = node.get("src") or node.get("href")
            if loads and not re.match(r"/(static|media)/", address):
                foreign.append((found.address, node, address))
    assert foreign == []


def test_nobody_who_is_signed_in_is_told_so_by_an_anonymous_page(get):
    assert "wagtail-userbar" not in get("/").source


def test_the_editors_bar_comes_with_a_session_only(django_user_model):
    client = Client()
    client.force_login(django_user_model.objects.get(username="bientap"))
    found = visit("/", client)
    assert "wagtail-userbar" in found.source
    assert "no-store" in found.headers.get("Cache-Control", "") or "private" in found.headers.get("Cache-Control", "")
