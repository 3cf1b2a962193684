"""The contact form through the front door, in both languages."""

import socketserver
import threading
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import caches
from django.core.management import call_command
from django.test import Client
from django.utils import timezone, translation

from pages import contact
from pages.models import ContactMessage, ContactPage, PortalSettings, Post, SecretariatPage
from tests.factories.pages import make_page
from tests.support.crawl import page_at

LETTER = {
    "name": "Nguyễn Thị Ánh",
    "email": "anh@example.org",
    "subject": "Hỏi về dự án Trị An",
    "message": "Cho tôi hỏi về tiến độ.",
    "consent": "on",
    "website": "",
}


@pytest.fixture(autouse=True)
def nobody_has_written_yet(db):
    caches["shared"].clear()


@pytest.fixture(params=["vi", "en"])
def address(request, home) -> str:
    page = make_page(ContactPage, home, "Liên hệ", "Contact")
    return page.url_in(request.param)


@pytest.fixture
def stamp(monkeypatch) -> str:
    """The stamp of a form that was opened a minute ago."""
    now = timezone.now().timestamp()
    with monkeypatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: now - 60)
        return contact.fresh_stamp()


def send(address: str, stamp: str, **changes):
    return Client().post(address, LETTER | {"started": stamp} | changes)


def test_a_message_is_stored_with_the_consent_and_acknowledged_with_a_reference(address, stamp):
    answer = send(address, stamp)
    stored = ContactMessage.objects.get()
    assert answer.status_code == 302
    assert answer.url == f"{address}?sent={stored.reference}"
    assert (stored.name, stored.subject) == (LETTER["name"], LETTER["subject"])
    assert stored.language == ("en" if address.startswith("/en/") else "vi")
    assert stored.consent_version == contact.CONSENT_VERSION
    assert stored.consented_at <= timezone.now()
    assert stored.reference in Client().get(answer.url).content.decode()


def test_the_acknowledgement_repeats_no_words_from_the_address(address):
    assert "gọi số 0900" not in Client().get(address, {"sent": "gọi số 0900"}).content.decode()


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"email": "khong phai thu"},
        {"subject": ""},
        {"message": ""},
        {"message": "x" * 5001},
        {"consent": ""},
        {"website": "https://spam.example"},
        {"started": "forged"},
    ],
)
def test_a_message_that_cannot_be_taken_says_why_and_loses_nothing(address, stamp, changes):
    answer = send(address, stamp, **changes)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert ContactMessage.objects.count() == 0
    assert 'aria-invalid="true"' in html or 'role="alert"' in html
    for name in LETTER.keys() - changes.keys() - {"consent", "website"}:
        assert LETTER[name] in html


def test_a_form_that_was_sent_at_once_or_a_day_later_is_not_taken(address, monkeypatch):
    assert send(address, contact.fresh_stamp()).status_code == 422
    now = timezone.now().timestamp()
    with monkeypatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: now - contact.LONGEST_SECONDS - 60)
        old = contact.fresh_stamp()
    assert send(address, old).status_code == 422
    assert ContactMessage.objects.count() == 0


def test_one_sender_may_write_five_times_an_hour(address, stamp):
    answers = [send(address, stamp).status_code for _ in range(contact.PER_HOUR + 1)]
    assert answers == [302] * contact.PER_HOUR + [422]
    assert ContactMessage.objects.count() == contact.PER_HOUR


def test_the_rate_limit_keeps_no_address(address, stamp):
    send(address, stamp)
    keys = " ".join(row for row in stored_cache_rows())
    assert "127.0.0.1" not in keys


def stored_cache_rows() -> list[str]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM shared_cache")
        return [row[0] for row in cursor.fetchall()]


def test_behind_a_proxy_the_sender_is_whom_the_proxy_names(address, stamp, settings):
    settings.PORTAL_BEHIND_PROXY = True
    for visitor in ("203.0.113.7", "203.0.113.8"):
        for _ in range(contact.PER_HOUR):
            Client().post(address, LETTER | {"started": stamp}, headers={"X-Forwarded-For": f"10.0.0.1, {visitor}"})
    assert ContactMessage.objects.count() == 2 * contact.PER_HOUR


def test_a_request_without_proof_of_origin_is_refused_in_the_readers_language(address, stamp):
    client = Client(enforce_csrf_checks=True)
    answer = client.post(address, LETTER | {"started": stamp})
    html = answer.content.decode()
    assert answer.status_code == 403
    assert f'lang="{"en" if address.startswith("/en/") else "vi"}"' in html
    assert ContactMessage.objects.count() == 0


def test_the_form_sets_one_cookie_and_is_never_kept_by_a_cache(address, settings):
    settings.PORTAL_PAGE_CACHE = True
    answer = Client().get(address)
    assert list(answer.cookies) == [settings.CSRF_COOKIE_NAME]
    assert "no-store" in answer.headers["Cache-Control"]


def test_a_line_break_in_the_subject_cannot_add_a_mail_header(address, stamp):
    PortalSettings.objects.create(email="owner@example.org")
    send(address, stamp, subject="Hỏi\r\nBcc: all@example.org")
    assert mail.outbox[0].to == ["owner@example.org"]
    assert "\n" not in mail.outbox[0].subject
    assert mail.outbox[0].bcc == []


class Sink(socketserver.StreamRequestHandler):
    """As much of a mail server as it takes to receive one message (RFC 5321)."""

    def handle(self):
        self.say("220 sink")
        while line := self.rfile.readline().decode().strip():
            if line.upper().startswith("DATA"):
                self.say("354 go on")
                while (part := self.rfile.readline()) != b".\r\n":
                    self.server.received.append(part.decode())
            self.say("221 bye" if line.upper() == "QUIT" else "250 ok")
            if line.upper() == "QUIT":
                return

    def say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@pytest.fixture
def sink(settings):
    with socketserver.TCPServer(("127.0.0.1", 0), Sink) as server:
        server.received = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        yield server
        server.shutdown()


def test_the_owner_receives_the_message_by_a_real_mail_server_in_vietnamese(address, stamp, sink):
    PortalSettings.objects.create(email="owner@example.org")
    with translation.override("en"):
        send(address, stamp)
    received = "".join(sink.received)
    assert "To: owner@example.org" in received
    assert "Reply-To: anh@example.org" in received


def test_a_mail_server_that_is_away_loses_no_message(address, stamp, settings):
    PortalSettings.objects.create(email="owner@example.org")
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert send(address, stamp).status_code == 302
    assert ContactMessage.objects.count() == 1


def test_messages_are_deleted_after_the_time_their_senders_agreed_to(address, stamp, settings, capsys):
    send(address, stamp)
    send(address, stamp)
    old = ContactMessage.objects.first()
    too_old = timezone.now() - timedelta(days=settings.PORTAL_MESSAGE_DAYS + 1)
    ContactMessage.objects.filter(pk=old.pk).update(sent_at=too_old)
    call_command("delete_old_messages")
    capsys.readouterr()
    assert list(ContactMessage.objects.values_list("pk", flat=True)) != [old.pk]
    assert ContactMessage.objects.count() == 1


def test_the_secretariat_is_reached_by_its_work_contacts_where_they_are_public(home, language):
    page = make_page(SecretariatPage, home, "Ban Thư ký", "Secretariat")
    page.posts.add(
        Post(name="Bà A", post_vi="Chánh Văn phòng", post_en="Chief", phone="024 2220 2222", email="a@example.org"),
        Post(name="Ông B", post_vi="Chuyên viên", post_en="Officer"),
    )
    page.save_revision().publish()
    rows = page_at(page.url_in(language)).main.find("tr")[1:]
    assert [[link.get("href") for link in row.find("a")] for row in rows] == [
        ["tel:02422202222", "mailto:a@example.org"],
        [],
    ]
    assert {"vi": "chưa công bố", "en": "not published"}[language] in rows[1].find("td")[2].text
