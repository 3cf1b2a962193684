"""Writes down the steps of a proposal."""

from django.db import transaction
from django.utils import timezone

from accounts.audit import named

from .models import Proposal
from .records import ProposalEvent


def add(proposal: Proposal, kind: ProposalEvent.Kind, user=None, detail: str = "") -> None:
    """Add a step; without a user it is the sender's own, or the portal's. `detail` is a code or a number, no text of anybody."""
    ProposalEvent.objects.create(proposal=proposal, kind=kind, actor=user, actor_name=named(user), detail=detail)


@transaction.atomic
def locked(proposal: Proposal) -> Proposal:
    """Return the proposal as it is now, held until the transaction ends: two clicks are one step after the other."""
    return Proposal.objects.select_for_update().get(pk=proposal.pk)


def touched(proposal: Proposal) -> None:
    """Note that its sender has worked on a draft: it is kept that much longer."""
    Proposal.objects.filter(pk=proposal.pk).update(changed_at=timezone.now(), reminded_at=None)
