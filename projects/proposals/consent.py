"""The words that senders agree to. Whoever changes them changes the version: each consent keeps the words it was given to."""

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _t
from django.utils.translation import ngettext

from .models import Proposal
from .records import ProposalConsent

VERSION = "2026-11-22"
BEGIN, SUBMIT = "begin", "submit"


def days(count: int) -> str:
    return ngettext("%(count)d day", "%(count)d days", count) % {"count": count}


def words(purpose: str) -> str:
    """Return what a sender agrees to, in the active language."""
    if purpose == BEGIN:
        return _t(
            "I agree to my e-mail address and what I write being stored so that I can prepare a proposal. A draft that I do not "
            "touch is deleted after %(draft)s."
        ) % {"draft": days(settings.PORTAL_PROPOSAL_DRAFT_DAYS)}
    return _t(
        "I agree to my name, position, e-mail address and telephone number being used to screen this proposal, by the "
        "Secretariat and the agencies it consults in Viet Nam. They are erased %(closed)s after the decision, or %(withdrawn)s "
        "after I withdraw the proposal or my consent."
    ) % {
        "closed": days(settings.PORTAL_PROPOSAL_CLOSED_DAYS),
        "withdrawn": days(settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS),
    }


def keep(proposal: Proposal, purpose: str, version: str = VERSION) -> None:
    """Write down that the sender agreed, in the words that were shown."""
    with translation.override(proposal.language):
        shown = words(purpose)
    ProposalConsent.objects.create(
        proposal=proposal,
        purpose=purpose,
        version=version,
        language=proposal.language,
        text=shown,
        given_at=timezone.now(),
    )
