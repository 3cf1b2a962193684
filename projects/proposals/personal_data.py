"""A sender's personal data: handed out and erased on request, and erased by themselves when they have been kept long enough."""

import json
import tempfile
import zipfile
from datetime import timedelta
from typing import BinaryIO

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.utils import timezone

from accounts.audit import Action, record
from pages.models import UndeliveredMail

from . import history, mails
from .models import DRAFT, Proposal, Screening
from .records import DataRequest, ProposalEvent, ProposalLink

ERASED = "proposal.erased"
# What remains of a proposal whose personal data are gone: that there was one, of which kind, and how it ended.
KEPT = {
    "id",
    "reference",
    "kind",
    "language",
    "state",
    "created_at",
    "changed_at",
    "submitted_at",
    "closed_at",
    "erased_at",
    "assigned_to",
    "project",
    "sector",
}


def columns() -> list[models.Field]:
    """The columns of a proposal that its sender filled in."""
    return [field for field in Proposal._meta.concrete_fields if field.name not in KEPT]


def of_proposal(proposal: Proposal) -> dict:
    """Return all that is stored of a sender's own about one proposal."""
    shown = {field.name: getattr(proposal, field.attname) for field in Proposal._meta.concrete_fields}
    shown.pop("assigned_to")
    return shown | {
        "provinces": [str(province) for province in proposal.provinces.all()],
        "answers": list(proposal.answers.values("question_vi", "question_en", "text")),
        "questions": list(proposal.questions.values("asked_at", "text", "answered_at", "answer")),
        "decisions": list(proposal.decisions.values("outcome", "reasons", "decided_at")),
        "files": list(proposal.files.values("name", "size", "sha256", "uploaded_at", "scan")),
        "consents": list(proposal.consents.values("purpose", "version", "language", "text", "given_at", "withdrawn_at")),
        "steps": [
            {"at": event.at, "step": event.kind} for event in proposal.events.all() if event.is_public
        ],
    }  # fmt: skip


def export(email: str, user) -> BinaryIO:
    """Return everything of one sender as a ZIP archive: one readable file of data, and the files that a scanner found clean."""
    proposals = list(Proposal.objects.of_sender(email).prefetch_related("files", "provinces"))
    requests = DataRequest.objects.filter(email__iexact=email).values("kind", "received_on", "answered_at", "done_at")
    data = {"email": email, "proposals": [of_proposal(each) for each in proposals], "requests": list(requests)}
    archive = tempfile.TemporaryFile()  # noqa: SIM115 - the answer closes it
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("data.json", json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2))
        for proposal in proposals:
            for stored in proposal.files.all():
                if stored.is_clean:
                    with stored.file.open("rb") as source:
                        package.writestr(f"{proposal.reference}/{stored.pk} {stored.name}", source.read())
    archive.seek(0)
    for proposal in proposals:
        history.add(proposal, ProposalEvent.Kind.EXPORTED, user)
    references = [proposal.reference for proposal in proposals]
    record(Action.EXPORTED, actor=user, data={"kind": "proposal", "file": references})
    return archive


@transaction.atomic
def erase_draft(proposal: Proposal) -> bool:
    """Delete a draft as its sender wishes; return whether it still was one: another window may have submitted it."""
    draft = Proposal.objects.select_for_update().filter(pk=proposal.pk, state=DRAFT).first()
    if draft is None:
        return False
    erase(draft, reason="sender")
    return True


@transaction.atomic
def erase(proposal: Proposal, user=None, reason: str = "") -> None:
    """Erase a sender's data. A draft goes whole; of one that was submitted, what names nobody stays for the record."""
    reference, email = proposal.reference, proposal.email
    proposal.files.all().delete()
    UndeliveredMail.objects.filter(recipient__iexact=email).delete()
    ProposalLink.objects.filter(email__iexact=email).delete()
    if proposal.state == DRAFT:
        proposal.delete()
    else:
        for rows in ("links", "consents", "questions", "notes"):
            getattr(proposal, rows).all().delete()
        proposal.answers.update(text="", verdict_note="")
        proposal.decisions.update(reasons="")
        proposal.provinces.clear()
        for field in columns():
            setattr(proposal, field.name, None if field.null else field.get_default() if field.has_default() else "")
        if proposal.is_open:
            proposal.state = Screening.WITHDRAWN
            proposal.closed_at = timezone.now()
        proposal.erased_at = timezone.now()
        proposal.save()
        history.add(proposal, ProposalEvent.Kind.ERASED, user, reason)
    record(ERASED, actor=user, data={"kind": "proposal", "file": reference, "reason": reason})


def erase_sender(email: str, user=None) -> list[str]:
    """Erase all proposals and open links of one sender; return the references of what there was."""
    references = []
    for proposal in Proposal.objects.of_sender(email):
        references.append(proposal.reference)
        erase(proposal, user, "request")
    ProposalLink.objects.filter(email__iexact=email).delete()
    return references


def tidy() -> dict[str, int]:
    """Delete and erase what has been kept long enough; return how much of each. Run every night."""
    now = timezone.now()
    links, _rows = ProposalLink.objects.filter(expires_at__lt=now).delete()
    kept = Proposal.objects.filter(erased_at=None)
    drafts = kept.filter(state=DRAFT, changed_at__lt=now - timedelta(days=settings.PORTAL_PROPOSAL_DRAFT_DAYS))
    withdrawn = kept.filter(
        state=Screening.WITHDRAWN, closed_at__lt=now - timedelta(days=settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS)
    )
    decided = kept.exclude(state__in=(DRAFT, Screening.WITHDRAWN)).filter(
        closed_at__lt=now - timedelta(days=settings.PORTAL_PROPOSAL_CLOSED_DAYS)
    )
    counts = {"links": links, "reminded": remind_of_drafts(now)}
    for name, proposals in (("drafts", drafts), ("withdrawn", withdrawn), ("decided", decided)):
        found = list(proposals)
        for proposal in found:
            erase(proposal, reason="time")
        counts[name] = len(found)
    counts["requests"] = forget_requests()
    return counts


def forget_requests() -> int:
    """Take the address out of requests that are done once nothing else is kept of their sender."""
    known = {email.lower() for email in Proposal.objects.filter(erased_at=None).values_list("email", flat=True)}
    done = DataRequest.objects.exclude(done_at=None).exclude(email="").values_list("pk", "email")
    return DataRequest.objects.filter(pk__in=[pk for pk, email in done if email.lower() not in known]).update(email="")


def remind_of_drafts(now) -> int:
    """Tell senders, once, that a draft will soon be deleted."""
    over = now - timedelta(days=settings.PORTAL_PROPOSAL_DRAFT_DAYS)
    near = over + timedelta(days=settings.PORTAL_PROPOSAL_REMIND_DAYS)
    waiting = Proposal.objects.filter(state=DRAFT, reminded_at=None, changed_at__lt=near, changed_at__gte=over)
    count = 0
    for proposal in waiting:
        if Proposal.objects.filter(pk=proposal.pk, reminded_at=None).update(reminded_at=now):
            last_day = proposal.changed_at + timedelta(days=settings.PORTAL_PROPOSAL_DRAFT_DAYS)
            mails.tell_sender("draft_ends", proposal, last_day=last_day)
            count += 1
    return count
