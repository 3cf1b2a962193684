"""The words that senders agree to. Whoever changes them changes the version: each consent keeps the words it was given to."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _t
from django.utils.translation import ngettext

from .models import Proposal
from .records import ProposalConsent

VERSION = "2026-11-22"
BEGIN, SUBMIT = "begin", "submit"


def period(days: int) -> str:
    """Return so many days in words; in years where they are whole ones."""
    if days % 365:
        return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}
    return ngettext("%(count)d year", "%(count)d years", days // 365) % {"count": days // 365}


def words(purpose: str) -> str:
    """Return what a sender agrees to, in the active language."""
    if purpose == BEGIN:
        return _t(
            "I agree to my e-mail address and what I write being stored so that I can prepare a proposal. A draft that I do not "
            "touch is deleted after %(draft)s."
        ) % {"draft": period(settings.PORTAL_PROPOSAL_DRAFT_DAYS)}
    return _t(
        "I agree to my name, position, e-mail address and telephone number being used to screen this proposal, by the "
        "Secretariat and the agencies it consults in Viet Nam. They are erased %(closed)s after the decision, or %(withdrawn)s "
        "after I withdraw the proposal or my consent."
    ) % {
        "closed": period(settings.PORTAL_PROPOSAL_CLOSED_DAYS),
        "withdrawn": period(settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS),
    }


def keep(
    proposal: Proposal, purpose: str, language: str, version: str = VERSION, given_at: datetime | None = None
) -> None:
    """Write down that the sender agreed, in the words and the language that were shown, and when the box was ticked."""
    with translation.override(language):
        shown = words(purpose)
    ProposalConsent.objects.create(
        proposal=proposal,
        purpose=purpose,
        version=version,
        language=language,
        text=shown,
        given_at=given_at or timezone.now(),
    )
