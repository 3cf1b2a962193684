"""Withdrawing, copies and erasure of personal data, and how long everything is kept."""

import io
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from accounts.audit.models import AuditEntry
from pages.models import PortalSettings
from projects.models import DataRequest, Proposal, ProposalLink
from projects.proposals.personal_data import columns, erase_draft
from tests.support.proposals import Sender, end_links, pdf, submitted

pytestmark = pytest.mark.django_db
PRIVATE = ("an@example.org", "0900 000 000", "Nguyễn Thị Ánh", "Trưởng phòng", "Phù hợp.", "Đoạn một")


@pytest.fixture
def sender(home, criteria, scanner) -> Sender:
    sender = Sender("vi").begin().fill_all(nationwide="on")
    sender.attach(pdf("đề án.pdf"))
    sender.submit()
    return sender


@pytest.fixture
def desk(officer, sign_in, interface_language):
    return sign_in(officer, interface_language)


def everything_stored() -> str:
    """Return all that the tables of proposals hold, as text."""
    from django.apps import apps

    models = [model for model in apps.get_app_config("projects").get_models() if getattr(model, "is_private", False)]
    return json.dumps([list(model._base_manager.values()) for model in models], default=str, ensure_ascii=False)


def handle(desk, asked: DataRequest, **data):
    return desk.post(reverse("proposals_request", args=(asked.pk,)), data)


def test_withdrawing_takes_the_consent_back_and_stops_the_screening(sender, officer):
    assert sender.post("proposals_withdraw").status_code == 422
    sender.post("proposals_withdraw", sure="on")
    assert sender.proposal.state == "withdrawn"
    assert sender.proposal.consents.filter(withdrawn_at=None).count() == 0
    assert sender.proposal.reference in sender.mails()[-1].subject
    sender.post("proposals_withdraw", sure="on")
    assert sender.proposal.events.filter(kind="withdrawn").count() == 1


def test_a_draft_is_deleted_at_once_with_its_files(home, scanner, django_capture_on_commit_callbacks, language):
    sender = Sender(language).begin()
    sender.attach(pdf())
    path = Path(sender.proposal.files.get().file.path)
    with django_capture_on_commit_callbacks(execute=True):
        assert sender.post("proposals_withdraw", sure="on").status_code == 200
    assert not Proposal.objects.exists()
    assert not path.exists()
    assert sender.email not in everything_stored()
    assert sender.get("proposals_step", 1).status_code == 403


def test_a_draft_that_another_window_submits_meanwhile_is_not_deleted(home, criteria, scanner):
    sender = Sender("vi").begin().fill_all(nationwide="on")
    seen_as_a_draft = sender.proposal
    sender.submit()
    assert erase_draft(seen_as_a_draft) is False
    assert sender.proposal.state == "received"
    assert sender.proposal.contact_name == "Nguyễn Thị Ánh"


def test_a_request_that_the_desk_has_twice_already_is_no_third_one(sender):
    for email in (sender.email, sender.email.upper()):
        DataRequest.objects.create(kind="export", email=email, language="vi", received_on=timezone.localdate())
    assert sender.post("proposals_data", kind="export").status_code == 302
    assert DataRequest.objects.count() == 2
    assert sender.get("proposals_data").content.decode().count(f"{timezone.localdate():%d/%m/%Y}") >= 2


def test_a_sender_asks_for_a_copy_and_the_desk_hands_it_out_in_time(
    sender, desk, officer, django_capture_on_commit_callbacks
):
    for _ in range(2):
        assert sender.post("proposals_data", kind="export").status_code == 302
    asked = DataRequest.objects.get()  # asked twice, it is one request
    assert (asked.email, asked.received_on) == (sender.email, timezone.localdate())
    page = desk.get(reverse("proposals_requests")).content.decode()
    assert asked.email in page
    assert f"{asked.carry_out_by:%d/%m/%Y}" in page
    with django_capture_on_commit_callbacks(execute=True):
        answer = handle(desk, asked, do="export")
        archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    data = json.loads(archive.read("data.json"))
    assert data["proposals"][0]["contact_name"] == "Nguyễn Thị Ánh"
    assert data["proposals"][0]["answers"][0]["text"] == "Phù hợp."
    assert [name for name in archive.namelist() if name.endswith("đề án.pdf")]
    entry = AuditEntry.objects.filter(action="data.exported").latest("pk")
    assert (entry.actor_id, entry.data["file"]) == (officer.pk, [sender.proposal.reference])
    handle(desk, asked, do="done")
    asked.refresh_from_db()
    assert asked.done_at
    assert asked.handled_by == officer


def test_erasure_leaves_nothing_that_names_anybody(sender, desk, officer, django_capture_on_commit_callbacks):
    Sender("vi", "khac@example.org").begin()
    draft = Sender("en", sender.email).begin()
    path = Path(Proposal.objects.get(state="received").files.get().file.path)
    draft.post("proposals_data", kind="erase")
    asked = DataRequest.objects.get()
    handle(desk, asked, do="erase")
    assert Proposal.objects.filter(email=sender.email).count() == 2  # the box was not ticked
    with django_capture_on_commit_callbacks(execute=True):
        handle(desk, asked, do="erase", sure="on")
    assert not path.exists()
    left = Proposal.objects.exclude(email="khac@example.org").get()
    assert left.state == "withdrawn"
    assert left.erased_at
    assert all(getattr(left, field.name) in (None, "", False, "day") for field in columns())
    stored = everything_stored()
    assert [text for text in PRIVATE if text in stored] == []
    assert "khac@example.org" in stored
    assert left.events.get(kind="erased").actor == officer
    assert sender.get("proposals_status").status_code == 403
    assert desk.get(reverse("proposals_desk_detail", args=(left.pk,))).status_code == 200
    trail = json.dumps(list(AuditEntry.objects.values("action", "data", "target_name")), ensure_ascii=False)
    assert "proposal.erased" in trail
    assert sender.email not in trail


def test_the_clock_of_the_law_runs_in_working_days_and_says_when_it_is_late(desk):
    PortalSettings.objects.create(public_holidays="03/02/2027 - 10/02/2027")
    friday = DataRequest(kind="export", email="a@example.org", received_on=date(2026, 11, 20))
    assert friday.answer_by == date(2026, 11, 24)
    assert friday.carry_out_by == date(2026, 12, 5)
    before_tet = DataRequest(kind="export", email="a@example.org", received_on=date(2027, 2, 1))
    assert before_tet.answer_by == date(2027, 2, 11)
    received = timezone.localdate() - timedelta(days=20)
    data = {"kind": "erase", "email": "thu@example.org", "language": "vi", "received_on": f"{received:%d/%m/%Y}"}
    assert desk.post(reverse("proposals_requests"), data).status_code == 302
    asked = DataRequest.objects.get()
    assert asked.answer_is_late
    assert asked.is_late
    page = desk.get(reverse("proposals_requests")).content.decode()
    assert "proposal__late" in page
    future = data | {"received_on": f"{timezone.localdate() + timedelta(days=2):%d/%m/%Y}"}
    assert desk.post(reverse("proposals_requests"), future).status_code == 200
    assert DataRequest.objects.count() == 1


def test_everything_goes_when_it_has_been_kept_long_enough(home, criteria, settings, capsys):
    now = timezone.now()
    kept = Sender("vi", "moi@example.org").begin()
    near = Sender("vi", "gan@example.org").begin()
    old = Sender("vi", "cu@example.org").begin()
    gone = submitted("vi", "rut@example.org", nationwide="on")
    gone.post("proposals_withdraw", sure="on")
    done = submitted("vi", "xong@example.org", nationwide="on")
    waiting = submitted("vi", "cho@example.org", nationwide="on")
    draft_days = settings.PORTAL_PROPOSAL_DRAFT_DAYS
    of = Proposal.objects.filter
    of(email="gan@example.org").update(changed_at=now - timedelta(days=draft_days - 5))
    of(email="cu@example.org").update(changed_at=now - timedelta(days=draft_days + 1))
    of(email="rut@example.org").update(closed_at=now - timedelta(days=settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS + 1))
    closed = now - timedelta(days=settings.PORTAL_PROPOSAL_CLOSED_DAYS + 1)
    of(email="xong@example.org").update(state="suitable", closed_at=closed)
    end_links(proposal__email="moi@example.org")
    for email in ("rut@example.org", "moi@example.org"):
        DataRequest.objects.create(kind="export", email=email, received_on=now.date(), done_at=now)
    for _ in range(2):
        call_command("tidy_proposals")
    left = set(Proposal.objects.filter(erased_at=None).values_list("email", flat=True))
    assert left == {kept.email, near.email, waiting.email}
    assert Proposal.objects.exclude(erased_at=None).count() == 2
    stored = everything_stored()
    assert not [each.email for each in (old, gone, done) if each.email in stored]
    assert set(DataRequest.objects.values_list("email", flat=True)) == {"", kept.email}
    assert not ProposalLink.objects.filter(proposal__email=kept.email).exists()
    reminders = [message for message in near.mails() if "sắp bị xóa" in message.subject]
    assert len(reminders) == 1
    assert "drafts: 1, withdrawn: 1, decided: 1" in capsys.readouterr().out
