"""The contact form: checked, kept apart from spam without third parties, stored, and sent to the owner by mail."""

import logging
import re
import secrets
from collections.abc import Callable

from django import forms
from django.conf import settings
from django.core.mail import EmailMessage
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone, translation
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from pages import sitewide
from pages.bilingual import content_language
from pages.fields import nfc
from pages.traps import LONGEST_SECONDS, SHORTEST_SECONDS, TrapsMixin, fresh_stamp, place_of, within_limit

__all__ = ["LONGEST_SECONDS", "SHORTEST_SECONDS", "ContactForm", "fresh_stamp", "known_reference", "serve_contact"]

logger = logging.getLogger("portal.contact")

CONSENT_VERSION = "2026-11-22"
PER_HOUR = 5


class ContactForm(TrapsMixin):
    """Fields of the form."""

    name = forms.CharField(label=_("Your name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("For the answer only."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    subject = forms.CharField(label=_("Subject"), max_length=200)
    message = forms.CharField(label=_("Message"), max_length=5000, widget=forms.Textarea(attrs={"rows": 8}))
    consent = forms.BooleanField(
        label=_(
            "I agree to my name, e-mail address and message being stored, for at most twelve months, so that I can be answered."
        ),
        error_messages={"required": _("Without your consent the message cannot be stored.")},
    )
    field_order = ("name", "email", "subject", "message", "consent", "website", "started")

    def clean(self) -> dict:
        cleaned = super().clean()
        for name in ("name", "subject", "message"):
            if name in cleaned:
                cleaned[name] = nfc(cleaned[name])
        return cleaned

    def clean_subject(self) -> str:
        return " ".join(self.cleaned_data["subject"].split())


def serve_contact(page, request: HttpRequest, serve: Callable) -> HttpResponse:
    """Answer a request for the contact page: show the form, or take a message and redirect (post/redirect/get)."""

    form = ContactForm(request.POST) if request.method == "POST" else ContactForm(initial={"started": fresh_stamp()})
    if request.method == "POST" and form.is_valid():
        if allowed(request):
            message = store(form.cleaned_data)
            notify(message)
            return HttpResponseRedirect(f"{page.get_url(request)}?sent={message.reference}")
        form.add_error(None, _("Too many messages from this address in the last hour. Try again later."))
    form.renew_stamp()
    response = serve(request, form=form)
    response.headers["Cache-Control"] = "private, no-store"
    if form.is_bound:
        response.status_code = 422
    return response


def known_reference(text: str) -> str:
    """Return a reference that this form may have given, "" for any other text: the address of the page is anybody's."""
    return text if re.fullmatch(r"LH-\d{6}-[0-9A-F]{6}", text) else ""


def allowed(request: HttpRequest) -> bool:
    """Count this message against its sender's address."""
    return within_limit("contact", place_of(request), PER_HOUR)


def store(data: dict):
    from pages.models import ContactMessage

    return ContactMessage.objects.create(
        reference=f"LH-{timezone.localdate():%y%m%d}-{secrets.token_hex(3).upper()}",
        name=data["name"],
        email=data["email"],
        subject=data["subject"],
        message=data["message"],
        language=content_language(translation.get_language()),
        consent_version=CONSENT_VERSION,
        consented_at=timezone.now(),
    )


def notify(message) -> None:
    """Tell the owner. The message is safe in the database, so a mail server that fails is logged, not shown."""
    owner = sitewide.portal_settings().email
    if not owner:
        return
    with translation.override(settings.LANGUAGE_CODE):
        subject = _t("[JETP portal] %(reference)s: %(subject)s") % {
            "reference": message.reference,
            "subject": message.subject,
        }
        body = _t("From: %(name)s <%(email)s>\n\n%(message)s") % {
            "name": message.name,
            "email": message.email,
            "message": message.message,
        }
    try:
        EmailMessage(subject, body, to=[owner], reply_to=[message.email]).send()
    except OSError:
        logger.exception("The mail about message %s could not be sent.", message.reference)
