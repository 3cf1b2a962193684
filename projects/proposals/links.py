"""Secrets that open a proposal: random, kept as hashes, with an end; and the browser of a sender who came by one (docs/adr/0013).

A link carries its secret in the query string, which neither the portal's log nor a server in front writes down. It is taken out
of the address at once and waits in a cookie for the button that uses it, so that a mail scanner that follows links uses nothing.
"""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation

from pages.bilingual import content_language

from .models import Proposal
from .records import ProposalLink

Purpose = ProposalLink.Purpose
QUERY = "k"
KEY, SESSION = "proposal_key", "proposal_session"
KEY_MINUTES = 30
SECOND_CLICK = timedelta(minutes=1)


def digest_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def make(purpose: Purpose, lasting: timedelta, **fields) -> str:
    """Make a link and return its secret, which is known from now on to whoever is told it, and to nobody else."""
    secret = secrets.token_urlsafe(32)
    ProposalLink.objects.create(
        purpose=purpose, digest=digest_of(secret), expires_at=timezone.now() + lasting, **fields
    )
    return secret


def find(secret: str, *purposes: Purpose) -> ProposalLink | None:
    """Return the link of a secret as long as it works."""
    if not secret:
        return None
    links = ProposalLink.objects.select_related("proposal").filter(purpose__in=purposes, used_at=None)
    return links.filter(digest=digest_of(secret), expires_at__gt=timezone.now()).first()


def use(link: ProposalLink) -> bool:
    """Use up a link that works once; of two clicks one comes first. The address goes on to the proposal."""
    unused = ProposalLink.objects.filter(pk=link.pk, used_at=None)
    return unused.update(used_at=timezone.now(), email="") == 1


def begun_just_now(secret: str) -> Proposal | None:
    """Return the draft that a confirmation began a moment ago: a browser shows the answer to the second of two clicks."""
    used = ProposalLink.objects.filter(purpose=Purpose.CONFIRM, used_at__gt=timezone.now() - SECOND_CLICK)
    link = used.select_related("proposal").filter(digest=digest_of(secret)).first()
    return link.proposal if link else None


def entrance(proposal: Proposal) -> str:
    """Make the private link of a proposal and return its secret. All earlier ones stop working."""
    proposal.links.filter(purpose=Purpose.ENTER).delete()
    return make(Purpose.ENTER, timedelta(days=settings.PORTAL_PROPOSAL_LINK_DAYS), proposal=proposal)


def address_of(secret: str, language: str) -> str:
    with translation.override(language):
        return f"{settings.PORTAL_BASE_URL}{reverse('proposals_open')}?{QUERY}={secret}"


# Cookies, which reach the addresses of proposals alone: one for each language, as they have no folder in common.


def remember(response: HttpResponse, name: str, secret: str, minutes: int | None = None) -> None:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            path = reverse("proposals")
        response.set_cookie(
            f"{name}_{language}",
            secret,
            max_age=minutes and minutes * 60,
            path=path,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )


def forget(response: HttpResponse, name: str) -> None:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            path = reverse("proposals")
        response.delete_cookie(f"{name}_{language}", path=path, samesite="Lax")


def remembered(request: HttpRequest, name: str) -> str:
    return request.COOKIES.get(f"{name}_{content_language(translation.get_language())}", "")


def open_for(response: HttpResponse, proposal: Proposal) -> None:
    """Let this browser work on a proposal for a while."""
    secret = make(Purpose.SESSION, session_length(), proposal=proposal)
    forget(response, KEY)
    remember(response, SESSION, secret)


def close(request: HttpRequest, response: HttpResponse) -> None:
    if session := find(remembered(request, SESSION), Purpose.SESSION):
        session.delete()
    forget(response, SESSION)


def session_length() -> timedelta:
    return timedelta(minutes=settings.PORTAL_PROPOSAL_SESSION_MINUTES)


def proposal_of(request: HttpRequest) -> Proposal | None:
    """Return the proposal that this browser may see: it is in no address, so no other can be asked for."""
    session = find(remembered(request, SESSION), Purpose.SESSION)
    if session is None or session.proposal is None or session.proposal.erased_at:
        return None
    end = timezone.now() + session_length()
    if end - session.expires_at > timedelta(minutes=1):  # it ends so long after the last activity
        ProposalLink.objects.filter(pk=session.pk).update(expires_at=end)
    return session.proposal
