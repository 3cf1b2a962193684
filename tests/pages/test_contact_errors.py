"""What somebody reads whose message could not be taken, in both languages."""

import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone

from pages import contact
from pages.models import ContactMessage, ContactPage
from tests.factories import make_page
from tests.support import accessible, validity
from tests.support.markup import Document

LETTER = {
    "name": "Nguyễn Thị Ánh",
    "email": "anh@example.org",
    "subject": "Hỏi về dự án",
    "message": "Cho tôi hỏi về tiến độ.",
    "consent": "on",
    "website": "",
}


@pytest.fixture
def address(home, language) -> str:
    caches["shared"].clear()
    return make_page(ContactPage, home, "Liên hệ", "Contact").url_in(language)


def stamp(monkeypatch, seconds: int) -> str:
    """Return the stamp of a form that was opened some seconds ago."""
    now = timezone.now().timestamp()
    with monkeypatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: now - seconds)
        return contact.fresh_stamp()


def sent(address: str, started: str, **changes) -> Document:
    answer = Client().post(address, LETTER | {"started": started} | changes)
    assert answer.status_code == 422
    assert not ContactMessage.objects.exists()
    page = Document(answer.content.decode())
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []
    return page


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "", {"vi": "bắt buộc", "en": "required"}),
        ("email", "khong phai", {"vi": "địa chỉ", "en": "valid email"}),
        ("subject", "x" * 201, {"vi": "200", "en": "200"}),
        ("message", "", {"vi": "bắt buộc", "en": "required"}),
        ("consent", "", {"vi": "đồng ý", "en": "consent"}),
    ],
)
def test_each_wrong_field_is_named_linked_and_explained(address, language, monkeypatch, field, value, words):
    page = sent(address, stamp(monkeypatch, 60), **{field: value})
    summary = page.only(role="alert")
    link = summary.only("a")
    control = page.by_id[link.get("href").removeprefix("#")]
    assert control.get("name") == field
    assert control.get("aria-invalid") == "true"
    explained = " ".join(page.by_id[name].text for name in control.get("aria-describedby").split())
    assert words[language] in explained
    assert words[language] in summary.text
    for name in LETTER.keys() - {field, "website", "consent"}:
        kept = page.by_id[f"id_{name}"]
        assert LETTER[name] in (kept.get("value"), kept.text)
    if field != "consent":
        assert page.by_id["id_consent"].has("checked")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, {"vi": "quá nhanh", "en": "very fast"}),
        (contact.LONGEST_SECONDS + 60, {"vi": "quá lâu", "en": "too long"}),
    ],
)
def test_too_fast_and_too_late_are_said_in_words(address, language, monkeypatch, seconds, words):
    page = sent(address, stamp(monkeypatch, seconds))
    assert words[language] in page.only(role="alert").text.lower()
    fresh = page.only("input", name="started").get("value")
    assert fresh != stamp(monkeypatch, seconds)


def test_a_forged_or_missing_stamp_is_answered_like_an_old_one(address, language):
    for started in ("forged", ""):
        assert {"vi": "quá lâu", "en": "too long"}[language] in sent(address, started).only(role="alert").text.lower()


def test_who_fills_the_trap_is_told_what_to_empty(address, language, monkeypatch):
    page = sent(address, stamp(monkeypatch, 60), website="https://spam.example")
    assert {"vi": "thư rác", "en": "spam"}[language] in page.only(role="alert").text
    trap = page.only("input", name="website")
    assert trap.get("tabindex") == "-1"
    assert trap.parent.text


def test_after_five_messages_a_sender_waits_an_hour_and_not_five_minutes(address, language, monkeypatch):
    started = stamp(monkeypatch, 60)
    for _ in range(contact.PER_HOUR):
        assert Client().post(address, LETTER | {"started": started}).status_code == 302
    ContactMessage.objects.all().delete()
    now = timezone.now().replace(minute=0)
    monkeypatch.setattr("pages.contact.timezone.now", lambda: now)
    for _ in range(contact.PER_HOUR):
        contact.allowed(Client().get(address).wsgi_request)
    monkeypatch.setattr("django.core.cache.backends.db.tz_now", lambda: now + timezone.timedelta(minutes=50))
    assert not contact.allowed(Client().get(address).wsgi_request)


def test_an_honest_form_starts_with_nothing_ticked(address):
    page = Document(Client().get(address).content.decode())
    assert not page.by_id["id_consent"].has("checked")
    assert page.find(role="alert") == []
    assert [node.get("name") for node in page.main.find("input", "textarea") if node.has("autofocus")] == []
