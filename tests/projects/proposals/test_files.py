"""Files of a proposal: what is taken, where it lies, and that nobody opens one before a scanner has."""

import os
import stat
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from projects.models import ProposalFile
from projects.proposals import files, scanning
from tests.support.proposals import Sender, office, pdf, picture, submitted
from tests.support.scanners import running_clamd

pytestmark = pytest.mark.django_db
NOTHING = "tests.support.scanners.clean"
REFUSED = "tests.support.scanners.infected"


@pytest.fixture
def sender(home) -> Sender:
    return Sender("vi").begin()


def stored_paths(settings) -> list[Path]:
    return [path for path in Path(settings.PORTAL_PRIVATE_ROOT).rglob("*") if path.is_file()]


def test_files_of_each_type_are_taken_by_their_content(sender, settings):
    settings.PORTAL_PROPOSAL_FILES = 7
    taken = [
        pdf(),
        office("Bảng.xlsx", "xl/workbook.xml"),
        office("Thuyết minh.DOCX", "word/document.xml"),
        picture("a.png"),
        picture("b.jpeg", "JPEG"),
        picture("c.jpg", "JPEG"),
        picture("d.webp", "WEBP"),
    ]
    for file in taken:
        assert sender.attach(file).status_code == 302, file.name
    assert sender.attach(pdf()).status_code == 302  # it is there already
    assert sender.proposal.files.count() == len(taken)
    assert sender.attach(pdf("b.pdf")).status_code == 422  # there are as many as there may be
    assert sender.proposal.files.count() == len(taken)


def test_what_is_not_what_its_name_says_is_refused_with_a_reason(sender, settings, language):
    sender.language = language
    settings.PORTAL_PROPOSAL_FILE_MB = 1
    refused = [
        pdf("a.docx"),
        pdf("a"),
        pdf("a.pdf", b"<html>%PDF</html>"),
        pdf("empty.pdf", b""),
        pdf("large.pdf", b"%PDF-1.7" + b"0" * 1024**2),
        office("a.xlsx", "word/document.xml"),
        office("a.docx", "word/document.xml", "word/vbaProject.bin"),
        office("a.xlsx", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"),
        office("a.docx", "word/document.xml", "word/activeX/activeX1.bin"),
        pdf("a.pdf", b"<html><script>alert(1)</script>%PDF-1.7"),
        pdf("a.pdf", b"%PDF-1.7\n%%EOF\n" + office("a", "word/document.xml").read()),
        SimpleUploadedFile("a.png", picture().read() + office("a", "evil.class").read()),
        office("a.docx"),
        SimpleUploadedFile("a.docx", b"PK\x03\x04 no archive"),
        SimpleUploadedFile("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\n broken"),
        SimpleUploadedFile("a.html", b"<script>alert(1)</script>"),
    ]
    for file in refused:
        assert sender.attach(file).status_code == 422, file.name
        assert 'href="#id_file"' in sender.html
    assert sender.post("proposals_step", 6).status_code == 422
    assert not sender.proposal.files.exists()


def test_the_second_of_two_clicks_adds_nothing(sender):
    for _ in range(2):
        assert sender.attach(pdf()).status_code == 302
    assert sender.proposal.files.count() == 1
    assert sender.proposal.events.filter(kind="file_added").count() == 1
    sender.attach(pdf("khác.pdf"))
    assert sender.proposal.files.count() == 2


def test_a_package_that_unpacks_to_a_flood_is_refused(sender, monkeypatch):
    monkeypatch.setattr(files, "MOST_UNPACKED", 5)
    assert sender.attach(office("a.docx", "word/document.xml")).status_code == 422
    monkeypatch.undo()
    monkeypatch.setattr(files, "MOST_PARTS", 1)
    assert sender.attach(office("a.docx", "word/document.xml")).status_code == 422


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.PDF", "passwd.pdf"),
        ("C:\\Users\\an\\Đề án.pdf", "Đề án.pdf"),
        ("a\r\nb\x00.pdf", "a b.pdf"),
        ("\u202efdp.exe.pdf", "fdp.exe.pdf"),
        ("." * 10 + "pdf", "pdf"),
        ("x" * 300 + ".pdf", "x" * 136 + ".pdf"),
        ("<>.pdf", "pdf"),
    ],
)
def test_names_of_files_are_made_harmless(given, kept):
    assert files.safe_name(given) == kept


def test_a_file_lies_outside_of_every_served_folder_under_a_name_that_says_nothing(sender, settings):
    sender.attach(pdf("bí mật.pdf"))
    stored = sender.proposal.files.get()
    path = Path(stored.file.path)
    assert path.is_relative_to(settings.PORTAL_PRIVATE_ROOT)
    assert not path.is_relative_to(settings.MEDIA_ROOT)
    assert not path.is_relative_to(settings.STATIC_ROOT)
    assert "bí mật" not in str(path)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    with pytest.raises(ValueError, match="no address"):
        stored.file.url  # noqa: B018
    assert sender.client.get(f"/media/{stored.file.name}").status_code == 404


def test_a_file_that_no_scanner_has_seen_is_closed_to_sender_and_desk(sender, criteria, officer, sign_in, settings):
    sender.attach(pdf())
    sender.fill_all(nationwide="on")
    sender.submit()
    proposal, stored = sender.proposal, sender.proposal.files.get()
    desk = sign_in(officer, "vi")
    address = reverse("proposals_desk_file", args=(proposal.pk, stored.pk))
    assert sender.get("proposals_file", stored.pk).status_code == 404
    assert desk.get(address).status_code == 404
    assert address not in desk.get(reverse("proposals_desk_detail", args=(proposal.pk,))).content.decode()
    settings.PORTAL_SCANNER = NOTHING
    call_command("scan_proposal_files")
    answer = desk.get(address)
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "no-store" in answer.headers["Cache-Control"]
    opened = proposal.events.get(kind="file_opened")
    assert opened.actor == officer


def test_a_file_that_the_scanner_refuses_is_deleted_at_once(sender, settings, django_capture_on_commit_callbacks):
    settings.PORTAL_SCANNER = REFUSED
    before = len(stored_paths(settings))
    assert sender.attach(pdf()).status_code == 422
    stored = sender.proposal.files.get()
    assert (stored.scan, bool(stored.file)) == (ProposalFile.Scan.INFECTED, False)
    assert len(stored_paths(settings)) == before
    assert sender.proposal.events.filter(kind="file_refused").exists()
    assert sender.get("proposals_file", stored.pk).status_code == 404


def test_clamd_is_asked_by_its_own_protocol(sender, settings):
    with running_clamd() as address:
        settings.PORTAL_SCANNER = address
        sender.attach(pdf("a.pdf"))
        sender.attach(pdf("b.pdf", b"%PDF-1.7 virus"))
        sender.attach(pdf("c.pdf", b"%PDF-1.7 error"))
    found = dict(sender.proposal.files.values_list("name", "scan"))
    assert found == {"a.pdf": "clean", "b.pdf": "infected", "c.pdf": "waiting"}


@pytest.mark.parametrize("address", ["clamd:/no/such/socket", "clamd://127.0.0.1:1"])
def test_a_scanner_that_is_away_leaves_files_closed_until_it_is_back(sender, settings, address, capsys):
    settings.PORTAL_SCANNER = address
    assert sender.attach(pdf()).status_code == 302
    assert sender.proposal.files.get().scan == "waiting"
    assert scanning.scan_waiting() == (0, 1)
    settings.PORTAL_SCANNER = ""
    call_command("scan_proposal_files")
    assert "PORTAL_SCANNER" in capsys.readouterr().out


def test_a_removed_file_leaves_the_disk(sender, settings, django_capture_on_commit_callbacks):
    sender.attach(pdf())
    stored = sender.proposal.files.get()
    path = Path(stored.file.path)
    with django_capture_on_commit_callbacks(execute=True):
        sender.post("proposals_step", 6, remove=stored.pk)
    assert not path.exists()
    assert not sender.proposal.files.exists()


def test_after_the_submission_files_are_taken_only_while_a_question_waits(home, criteria, officer):
    sender = submitted(nationwide="on")
    assert sender.attach(pdf()).url == sender.address("proposals_status")
    question = sender.proposal.questions.create(text="Có quyết định chưa?", asked_by=officer)
    assert sender.get("proposals_step", 6).status_code == 200
    assert sender.attach(pdf()).status_code == 302
    sender.post("proposals_step", 6, remove=sender.proposal.files.get().pk)
    assert sender.proposal.files.count() == 1  # what has arrived stays
    sender.post("proposals_answer", question.pk, answer="Đã có.")
    sender.attach(pdf())
    assert sender.proposal.files.count() == 1
