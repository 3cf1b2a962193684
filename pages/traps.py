"""What keeps robots and floods out of public forms without third parties: two traps, and counters that keep no address."""

import hashlib
import secrets

from django import forms
from django.conf import settings
from django.core import signing
from django.core.cache import caches
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.network import network_of, valid_address

SIGNER = signing.TimestampSigner(salt="public-form")
SHORTEST_SECONDS = 3  # nobody fills a form in faster
LONGEST_SECONDS = 24 * 60 * 60


class TrapsMixin(forms.Form):
    """Two traps for robots: a field that people do not see, and the time it took."""

    website = forms.CharField(label=_("Leave this field empty"), required=False, widget=forms.TextInput())
    started = forms.CharField(required=False, widget=forms.HiddenInput)  # one that is missing is as good as an old one

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("website"):
            raise forms.ValidationError(_("The message looks like spam. Empty the last field and send it again."))
        return cleaned

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

    def renew_stamp(self) -> None:
        """Have a form that is shown again ask for its time anew."""
        if self.is_bound:
            self.data = self.data.copy()
            self.data["started"] = fresh_stamp()


def fresh_stamp() -> str:
    return SIGNER.sign(secrets.token_urlsafe(6))


def place_of(request: HttpRequest) -> str:
    """Return what counts as one sender for a rate limit: an IPv4 address, or the network of an IPv6 one."""
    return network_of(valid_address(request))


def within_limit(purpose: str, sender: str, per_hour: int) -> bool:
    """Count this attempt of a sender in this hour. The sender itself is never stored, only a hash that changes daily."""
    today = timezone.localdate().isoformat()
    hidden = hashlib.blake2b(
        f"{today}:{sender}".encode(), key=settings.SECRET_KEY.encode()[:64], digest_size=16
    ).hexdigest()
    key = f"{purpose}:{hidden}:{timezone.now():%H}"
    cache = caches["shared"]
    cache.add(key, 0, timeout=3600)
    return cache.incr(key) <= per_hour
