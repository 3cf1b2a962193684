"""Mails go to a real mail server; one that fails breaks nothing, is told of, and is tried again."""

import logging
import socket
from datetime import timedelta

import pytest
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.utils import timezone

from pages.desk import mail_backend
from pages.models import ContentPage, UndeliveredMail
from tests.support.mail_sink import running_sink

pytestmark = pytest.mark.django_db

SMTP = "django.core.mail.backends.smtp.EmailBackend"


@pytest.fixture
def sink(settings):
    with running_sink() as running:
        use_server(settings, running.port)
        yield running


def use_server(settings, port: int) -> None:
    settings.EMAIL_BACKEND = "pages.desk.mail_backend.PatientBackend"
    settings.MAIL_TRANSPORT = SMTP
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 2


@pytest.fixture
def no_server(settings):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    use_server(settings, port)


@pytest.fixture
def send_in(tree, people, as_, django_capture_on_commit_callbacks):
    """Let the reporter send a page for approval; mails leave when that is stored."""

    def sent():
        reporter = as_(people.reporter)
        page = reporter.create(ContentPage, tree.about, title_vi="Điện gió ngoài khơi")
        with django_capture_on_commit_callbacks(execute=True):
            reporter.submit(page)
        return page

    return sent


def test_a_notification_arrives_over_smtp_in_vietnamese(sink, send_in, people):
    send_in()
    (message,) = sink.messages
    assert message["To"] == people.editor.email
    assert message["Subject"].strip() == "Chờ bạn duyệt: “Điện gió ngoài khơi”"
    assert "http://testserver/admin/pages/" in message.get_content()
    assert message["Auto-Submitted"] == "auto-generated"


def test_a_dead_mail_server_does_not_keep_a_page_from_being_submitted(no_server, send_in, people, caplog):
    page = send_in()
    assert page.current_workflow_state is not None
    mail = UndeliveredMail.objects.get()
    assert (mail.recipient, mail.caused_by) == (people.editor.email, people.reporter)
    assert people.editor.email not in caplog.text
    assert any(record.levelno == logging.ERROR for record in caplog.records if record.name == "portal.mail")


def test_who_caused_it_is_told_on_the_dashboard_and_others_are_not(no_server, send_in, people, as_):
    send_in()
    assert "desk-panel--trouble" in as_(people.reporter).text("wagtailadmin_home")
    assert "desk-panel--trouble" not in as_(people.approver).text("wagtailadmin_home")


def test_what_waits_is_sent_when_the_server_is_back(no_server, send_in, settings, capsys):
    send_in()
    with running_sink() as sink:
        use_server(settings, sink.port)
        call_command("send_waiting_mails")
        assert [message["Subject"].strip() for message in sink.messages] == ["Chờ bạn duyệt: “Điện gió ngoài khơi”"]
    assert not UndeliveredMail.objects.exists()
    assert "Sent 1" in capsys.readouterr().out


def test_what_is_too_old_is_given_up(no_server, send_in):
    send_in()
    UndeliveredMail.objects.update(failed_at=timezone.now() - timedelta(days=mail_backend.KEPT_DAYS + 1))
    assert mail_backend.send_waiting() == (0, 0)


def test_one_refused_address_does_not_keep_the_others_from_their_mail(sink, django_capture_on_commit_callbacks):
    sink.refused.add("gone@example.org")
    notices = [
        EmailMessage("Tin", "…", "portal@example.org", [to], headers={"Auto-Submitted": "auto-generated"})
        for to in ("gone@example.org", "here@example.org")
    ]
    with django_capture_on_commit_callbacks(execute=True):
        mail_backend.PatientBackend().send_messages(notices)
    assert [message["To"] for message in sink.messages] == ["here@example.org"]
    assert UndeliveredMail.objects.get().recipient == "gone@example.org"


def test_other_mails_tell_their_sender_of_a_failure_and_are_not_kept(no_server):
    with pytest.raises(ConnectionRefusedError):
        EmailMessage("Đặt lại mật khẩu", "…", "portal@example.org", ["somebody@example.org"]).send()
    assert not UndeliveredMail.objects.exists()


def test_nothing_is_sent_of_what_was_rolled_back(sink, django_capture_on_commit_callbacks):
    notice = EmailMessage("Tin", "…", "a@example.org", ["b@example.org"], headers={"Auto-Submitted": "auto-generated"})
    with django_capture_on_commit_callbacks(execute=False):
        mail_backend.PatientBackend().send_messages([notice])
    assert not sink.messages
