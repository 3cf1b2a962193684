"""Mails about proposals: plain text, each in the language of who receives it.

Those with a link go straight through and are never kept. All others tell that something happened and lead to the page where a
lost link is asked for: a mail server that is away only delays them (pages/desk/mail_backend.py).
"""

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.mail import EmailMessage
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from accounts.mails import absolute, language_of, send_in_background
from pages import sitewide

from . import links
from .models import Proposal

FOLDER = "projects/proposals/mail"
NOTICE = {"Auto-Submitted": "auto-generated"}


def message(name: str, to: str, language: str, **context: Any) -> EmailMessage:
    """Return the mail `name` in a language. Answers to it go to the portal's owner, whose address the footer names."""
    with translation.override(language):
        owner = sitewide.portal_settings()
        values = {
            "lost_url": absolute(reverse("proposals_lost")),
            "portal_url": absolute(sitewide.section_urls()["home"]),
            "owner": owner,
            **context,
        }
        subject = " ".join(render_to_string(f"{FOLDER}/{name}_subject.txt", values).split())
        body = render_to_string(f"{FOLDER}/{name}.txt", values).strip() + "\n"
    return EmailMessage(subject, body, to=[to], reply_to=[owner.email] if owner.email else None)


def confirm(email: str, language: str, secret: str) -> None:
    """Send the link that confirms an address."""
    context = {"url": links.address_of(secret, language), "hours": settings.PORTAL_PROPOSAL_CONFIRM_HOURS}
    send_in_background(message("confirm", email, language, **context))


def entrances(proposals: list[Proposal], language: str) -> None:
    """Send the private links of all proposals of one sender."""
    rows = [
        {"proposal": proposal, "url": links.address_of(links.entrance(proposal), language)} for proposal in proposals
    ]
    context = {"rows": rows, "days": settings.PORTAL_PROPOSAL_LINK_DAYS}
    send_in_background(message("entrance", proposals[0].email, language, **context))


def tell_sender(name: str, proposal: Proposal, **context: Any) -> None:
    notice = message(name, proposal.email, proposal.language, proposal=proposal, **context)
    notice.extra_headers |= NOTICE
    notice.send()


def tell_desk(name: str, proposal: Proposal | None = None, **context: Any) -> None:
    """Tell who works on a proposal, or all who may where nobody does yet; each in the language of their interface."""
    for user in people_of(proposal):
        path = reverse("proposals_desk_detail", args=(proposal.pk,)) if proposal else reverse("proposals_requests")
        context |= {"proposal": proposal, "user": user, "admin_url": absolute(path)}
        notice = message(name, user.email, language_of(user), **context)
        notice.extra_headers |= NOTICE
        notice.send()


def people_of(proposal: Proposal | None) -> list:
    if proposal and proposal.assigned_to and proposal.assigned_to.is_active:
        return [proposal.assigned_to]
    may = Permission.objects.filter(content_type__app_label="projects", codename="change_proposal")
    people = get_user_model().objects.filter(is_active=True).exclude(email="")
    return list(people.filter(Q(groups__permissions__in=may) | Q(user_permissions__in=may)).distinct().order_by("pk"))
