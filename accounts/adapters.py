"""Where allauth asks us: who may sign in, in which language mails are, how secrets are stored."""

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import formats, timezone, translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.users.models import UserProfile

from accounts import mails
from accounts.audit import Action, record
from accounts.lockout import Attempt, find_user
from accounts.network import valid_address


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in by name or address, locked after some failures, with one answer to all of them."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "incorrect_code": _("The code is not right. Wait for the next one and type that."),
        "too_many_login_attempts": _("Too many wrong codes. Wait a quarter of an hour and try again."),
        "rate_limited": _("Too many attempts. Wait a few minutes and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        return valid_address(request)

    def authenticate(self, request: HttpRequest, **credentials):
        """Return the account, or None: unknown, wrong and locked are not told apart, and take the same time."""
        login = credentials.get("username") or credentials.get("email") or ""
        attempt = Attempt.of(request, login)
        if not attempt.begin():
            make_password(credentials.get("password", ""))
            return None
        user = super().authenticate(request, **credentials)
        if user is not None:
            attempt.succeeded()
            return user
        known = find_user(login)
        record(Action.SIGN_IN_FAILED, target=known, request=request)
        if attempt.failed():
            record(Action.LOCKED, target=known, request=request)
        return None

    def pre_authenticate(self, request: HttpRequest, **credentials) -> None:
        """Leave counting to `authenticate`: allauth counts a name wherever it is tried, and strangers could lock people out."""

    def validation_error(self, code, *args):
        if code in {"username_password_mismatch", "email_password_mismatch"}:
            error = super().validation_error(code, *args)
            error.message = self.refusal()
            return error
        return super().validation_error(code, *args)

    def refusal(self) -> str:
        return _t(
            "The name or the password is not right. After %(failures)s failures sign-in is locked for %(minutes)s minutes,"
            " even with the right password."
        ) % {"failures": settings.PORTAL_LOCK_FAILURES, "minutes": settings.PORTAL_LOCK_MINUTES}

    def respond_user_inactive(self, request: HttpRequest, user) -> HttpResponse:
        record(Action.SIGN_IN_FAILED, target=user, request=request, data={"reason": "disabled"})
        return super().respond_user_inactive(request, user)

    def login(self, request: HttpRequest, user) -> None:
        super().login(request, user)
        profile = UserProfile.get_for_user(user)
        if not profile.preferred_language:
            # Until they choose, people are spoken to in the language in which they have signed in.
            profile.preferred_language = translation.get_language()
            profile.save(update_fields=["preferred_language"])

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        if not request.user.is_authenticated:
            return reverse("account_login")
        with translation.override(mails.language_of(request.user)):
            return reverse("account_login")

    def send_password_reset_mail(self, user, email: str, context: dict) -> None:
        """Send the link to the address of the account, not to the one that was typed."""
        mails.send_in_background(mails.with_password_link(user))

    def send_notification_mail(
        self, template_prefix: str, user, context: dict | None = None, email: str | None = None
    ) -> None:
        mails.notify(template_prefix, user, self.request)


class SecondFactorAdapter(DefaultMFAAdapter):
    """Second factors under the portal's name, their secrets encrypted with a key made from the portal's own."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
    }

    def get_totp_issuer(self) -> str:
        return settings.WAGTAIL_SITE_NAME

    def get_totp_label(self, user) -> str:
        return user.get_username()

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {"id": context.request.get_host().partition(":")[0], "name": settings.WAGTAIL_SITE_NAME}

    def generate_authenticator_name(self, user, type) -> str:
        return _t("Passkey of %(date)s") % {"date": formats.date_format(timezone.localdate(), "SHORT_DATE_FORMAT")}

    def encrypt(self, text: str) -> str:
        return self._box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return self._box().decrypt(encrypted_text.encode()).decode()

    @staticmethod
    def _box() -> MultiFernet:
        keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        digests = [salted_hmac("accounts.second-factor", "", secret=key, algorithm="sha256").digest() for key in keys]
        return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
