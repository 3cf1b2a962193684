"""The contact form: checked, kept apart from spam without third parties, stored, and sent to the owner by mail."""

import hashlib
import logging
import re
import secrets
from collections.abc import Callable

from django import forms
from django.conf import settings
from django.core import signing
from django.core.cache import caches
from django.core.mail import EmailMessage
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone, translation
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.network import sender_address
from pages import sitewide
from pages.bilingual import content_language
from pages.fields import nfc

logger = logging.getLogger("portal.contact")

CONSENT_VERSION = "2026-11-22"
SIGNER = signing.TimestampSigner(salt="contact-form")
SHORTEST_SECONDS = 3  # nobody writes a message faster
LONGEST_SECONDS = 24 * 60 * 60
PER_HOUR = 5


class ContactForm(forms.Form):
    """Fields of the form, and two traps for robots: a field that people do not see, and the time it took."""

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
    website = forms.CharField(label=_("Leave this field empty"), required=False, widget=forms.TextInput())
    started = forms.CharField(required=False, widget=forms.HiddenInput)  # one that is missing is as good as an old one

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("website"):
            raise forms.ValidationError(_("The message looks like spam. Empty the last field and send it again."))
        for name in ("name", "subject", "message"):
            if name in cleaned:
                cleaned[name] = nfc(cleaned[name])
        return cleaned

    def clean_subject(self) -> str:
        return " ".join(self.cleaned_data["subject"].split())

    def clean_started(self) -> str:
        value = self.cleaned_data["started"]
        try:
            SIGNER.unsign(value, max_age=LONGEST_SECONDS)
        except signing.BadSignature:
            raise forms.ValidationError(_("The form was open for too long. Nothing is lost: send it again.")) from None
        try:
            SIGNER.unsign(value, max_age=SHORTEST_SECONDS)
        except signing.SignatureExpired:
            return value
        raise forms.ValidationError(_("That was very fast. Wait a few seconds and send the message again."))


def serve_contact(page, request: HttpRequest, serve: Callable) -> HttpResponse:
    """Answer a request for the contact page: show the form, or take a message and redirect (post/redirect/get)."""

    form = ContactForm(request.POST) if request.method == "POST" else ContactForm(initial={"started": fresh_stamp()})
    if request.method == "POST" and form.is_valid():
        if allowed(request):
            message = store(form.cleaned_data)
            notify(message)
            return HttpResponseRedirect(f"{page.get_url(request)}?sent={message.reference}")
        form.add_error(None, _("Too many messages from this address in the last hour. Try again later."))
    if form.is_bound:
        form.data = form.data.copy()
        form.data["started"] = fresh_stamp()
    response = serve(request, form=form)
    response.headers["Cache-Control"] = "private, no-store"
    if form.is_bound:
        response.status_code = 422
    return response


def known_reference(text: str) -> str:
    """Return a reference that this form may have given, "" for any other text: the address of the page is anybody's."""
    return text if re.fullmatch(r"LH-\d{6}-[0-9A-F]{6}", text) else ""


def fresh_stamp() -> str:
    return SIGNER.sign(secrets.token_urlsafe(6))


def allowed(request: HttpRequest) -> bool:
    """Count this message against its sender's address; the address itself is never stored, only a hash that changes daily."""
    today = timezone.localdate().isoformat()
    sender = hashlib.blake2b(
        f"{today}:{sender_address(request)}".encode(), key=settings.SECRET_KEY.encode()[:64], digest_size=16
    ).hexdigest()
    key = f"contact:{sender}:{timezone.now():%H}"
    cache = caches["shared"]
    cache.add(key, 0, timeout=3600)
    return cache.incr(key) <= PER_HOUR


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
