"""Whole pages are kept for readers who are not signed in, and never a moment too long (docs/adr/0005)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pages import generation
from pages.models import ContentPage
from tests.factories.events import make_event
from tests.factories.pages import make_banner, make_page

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.fixture(autouse=True)
def cache_is_on(settings):
    settings.PORTAL_PAGE_CACHE = True


@pytest.fixture
def kept(home) -> ContentPage:
    return make_page(ContentPage, home, "Trang để giữ", "A page to keep", intro_vi="Trước", intro_en="Before")


@pytest.fixture(params=["vi", "en"])
def address(request, kept) -> str:
    return kept.url_in(request.param)


def statements(client: Client, address: str, **kwargs) -> int:
    with CaptureQueriesContext(connection) as queries:
        client.get(address, **kwargs)
    return len(queries)


def test_the_second_view_asks_the_database_nothing_but_whether_content_has_changed(address):
    client = Client()
    assert statements(client, address) > 2
    assert statements(client, address) <= 1


def test_a_publication_is_seen_at_once(kept, address, django_capture_on_commit_callbacks):
    client = Client()
    client.get(address)
    kept.intro_vi, kept.intro_en = "Sau", "After"
    connection.run_on_commit.clear()  # the fixture's own changes wait there, for a commit that a test never makes
    with django_capture_on_commit_callbacks(execute=True):
        kept.save_revision().publish()
    expected = "After" if address.startswith("/en/") else "Sau"
    assert expected in client.get(address).content.decode()


def test_what_a_signed_in_editor_sees_is_neither_kept_nor_taken_from_what_is_kept(address, administrator):
    reader, editor = Client(), Client()
    editor.force_login(administrator)
    editor.get(address)
    assert statements(reader, address) > 2
    assert statements(editor, address) > 2
    assert "public" not in editor.get(address).headers.get("Cache-Control", "")


def test_a_reader_who_has_the_page_already_gets_no_second_copy(address):
    client = Client()
    etag = client.get(address).headers["ETag"]
    answer = client.get(address, headers={"If-None-Match": etag})
    assert answer.status_code == 304
    assert answer.content == b""


@pytest.mark.parametrize("encoding", ["", "gzip", "br"])
def test_the_answer_comes_packed_as_asked_and_varies_on_nothing_else(address, encoding):
    answer = Client().get(address, headers={"Accept-Encoding": encoding})
    assert answer.headers.get("Content-Encoding", "") == encoding
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert not answer.cookies


def test_a_reader_who_asks_for_the_headers_alone_empties_nothing_for_others(home):
    client = Client()
    assert client.head("/sitemap.xml").status_code == 200
    assert b"<urlset" in client.get("/sitemap.xml").content


def test_a_page_that_took_until_after_midnight_is_not_kept(address, monkeypatch):
    """It shows the day that ended while it was made."""
    monkeypatch.setattr("jetp_portal.middleware.generation.next_change", lambda begun: begun)
    client = Client()
    client.get(address)
    assert statements(client, address) > 2


def test_a_campaign_tag_makes_no_second_entry_and_no_other_page(address):
    client = Client()
    plain = client.get(address).content
    assert statements(client, f"{address}?utm_source=thu") <= 1
    assert client.get(f"{address}?utm_source=thu").content == plain


def test_a_page_that_is_not_there_is_not_kept(home):
    client = Client()
    client.get("/chua-co/")
    make_page(ContentPage, home, "Chưa có", slug="chua-co")
    assert client.get("/chua-co/").status_code == 200


def test_pages_change_at_midnight_in_viet_nam_because_they_show_the_date(db):
    evening = datetime(2026, 11, 22, 21, 30, tzinfo=HANOI)
    assert generation.next_change(evening) == datetime(2026, 11, 23, tzinfo=HANOI)


@pytest.mark.parametrize("name", ["starts_at", "ends_at"])
def test_pages_change_when_a_banner_begins_or_ends(db, name):
    now = datetime(2026, 11, 22, 9, 0, tzinfo=HANOI)
    make_banner(**{name: now + timedelta(minutes=5)})
    assert generation.next_change(now) == now + timedelta(minutes=5)


def test_pages_change_when_an_event_is_over(db):
    now = timezone.localtime().replace(hour=9, minute=0)
    make_event(starts_at=now + timedelta(minutes=10), ends_at=now + timedelta(minutes=20))
    assert generation.next_change(now) == now + timedelta(minutes=20)


def test_a_page_is_kept_until_the_next_change_and_no_longer(address, monkeypatch):
    kept = []
    monkeypatch.setattr("jetp_portal.middleware.generation.next_change", lambda begun: begun + timedelta(seconds=90))
    monkeypatch.setattr("django.core.cache.backends.locmem.LocMemCache.set", lambda *args, **kw: kept.append(kw))
    Client().get(address)
    assert [entry["timeout"] for entry in kept if "timeout" in entry] == [pytest.approx(90, abs=2)]


def test_browsers_are_told_to_stay_with_https_by_what_is_kept_too(address, settings):
    settings.SECURE_HSTS_SECONDS, settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = 31_536_000, True
    client = Client()
    made, taken = client.get(address, secure=True), None
    with CaptureQueriesContext(connection) as queries:
        taken = client.get(address, secure=True)
    assert len(queries) <= 1, "it was made anew"
    for answer in (made, taken):
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert "Strict-Transport-Security" not in client.get(address).headers, "over plain http it means nothing"
