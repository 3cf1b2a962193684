"""What stands between a request and the admin: time limits of a session, and safeguards that the settings ask for."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.messages import add_message, constants
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.http import urlencode
from django.utils.translation import gettext as _t

from accounts import mails, passwords, sessions
from accounts.network import is_admin, wants_json

OWN_PAGES = ("account_", "mfa_", "usersessions_")
# Parts of the admin that somebody who is not signed in, or not yet safe, needs.
OPEN_PARTS = ("login/", "logout/", "password_reset/", "jsi18n/")
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


def is_guarded(request: HttpRequest) -> bool:
    rest = request.path[len(settings.PORTAL_ADMIN_PATH) + 2 :]
    return is_admin(request) and not rest.startswith(OPEN_PARTS)


def has_session(request: HttpRequest) -> bool:
    """Whether somebody may be signed in. Readers have no cookie, and cost no query here."""
    return settings.SESSION_COOKIE_NAME in request.COOKIES


class AccountPagesMiddleware:
    """No cache keeps a page of an account, nor the codes on it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        match = request.resolver_match
        if match and (match.url_name or "").startswith(OWN_PAGES):
            add_never_cache_headers(response)
        return response


class SessionLimitMiddleware:
    """End sessions whose time is up, and tell scripts plainly that nobody is signed in any more."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = settings.LANGUAGE_CODE
        reason = ""
        if has_session(request) and request.user.is_authenticated:
            reason = sessions.over(request)
            if reason:
                language = mails.language_of(request.user)
                sessions.end(request, reason)
            elif not sessions.is_by_itself(request):
                sessions.touch(request)
        if is_guarded(request) and not request.user.is_authenticated:
            if wants_json(request):
                return JsonResponse({"error": "session_expired", "login_url": sign_in_url(language)}, status=401)
            if reason:
                return HttpResponseRedirect(sign_in_url(language, next=request.get_full_path(), ended=reason))
        return self.get_response(request)


def sign_in_url(language: str, **query: str) -> str:
    with translation.override(language):
        url = reverse("account_login")
    return f"{url}?{urlencode(query)}" if query else url


class SafeguardsMiddleware:
    """Lead people to what they must do first: a second factor, a newer password. Until then the admin is closed to them."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if has_session(request) and is_guarded(request) and request.user.is_authenticated:
            with translation.override(mails.language_of(request.user)):
                if settings.PORTAL_REQUIRE_MFA and not is_mfa_enabled(request.user, FACTORS):
                    return self.closed(request, "second_factor_required", "mfa_index", self.needs_factor())
                if passwords.is_too_old(request.user):
                    return self.closed(request, "password_too_old", "account_change_password", self.needs_password())
        return self.get_response(request)

    @staticmethod
    def closed(request: HttpRequest, code: str, name: str, why: str) -> HttpResponse:
        url = reverse(name)
        if wants_json(request):
            return JsonResponse({"error": code, "setup_url": url, "message": why}, status=403)
        add_message(request, constants.WARNING, why)
        return HttpResponseRedirect(url)

    @staticmethod
    def needs_factor() -> str:
        return _t("Set up a second factor first: an authenticator app or a passkey. Then the administration opens.")

    @staticmethod
    def needs_password() -> str:
        return _t("Your password is older than %(days)s days. Choose a new one; then the administration opens.") % {
            "days": settings.PORTAL_PASSWORD_DAYS
        }
