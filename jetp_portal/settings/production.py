"""For real readers. Refuses to start without what it needs; HSTS, redirects to https and Secure cookies follow the scheme of
PORTAL_BASE_URL, and plain http is refused unless it is bound to this machine alone."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from jetp_portal import environment
from jetp_portal.settings import sign_in

from .base import *  # noqa: F403
from .base import PORTAL_BEHIND_PROXY, PORTAL_DEMO, STORAGES

DEBUG = False
SECRET_KEY = environment.text("PORTAL_SECRET_KEY")
if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("PORTAL_SECRET_KEY must have at least 50 random characters.")
# Keys used before: what they signed or encrypted stays readable (sessions, second factors, the audit trail's seals).
SECRET_KEY_FALLBACKS = environment.text("PORTAL_FORMER_SECRET_KEYS", "").split()

PORTAL_BASE_URL = environment.text("PORTAL_BASE_URL").rstrip("/")
WAGTAILADMIN_BASE_URL = PORTAL_BASE_URL
_base = urlsplit(PORTAL_BASE_URL)
_loopback = _base.hostname in {"127.0.0.1", "localhost", "::1"}
if _base.scheme not in {"http", "https"} or not _base.hostname:
    raise ImproperlyConfigured("PORTAL_BASE_URL must be a full address such as https://jetp.example.gov.vn.")
if _base.scheme == "http" and not _loopback:
    raise ImproperlyConfigured("PORTAL_BASE_URL must begin with https:// unless it is an address of this machine.")

ALLOWED_HOSTS = [_base.hostname, *environment.text("PORTAL_EXTRA_HOSTS", "").split()]
if _loopback:
    ALLOWED_HOSTS += ["127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [f"{_base.scheme}://{_base.netloc}"]

_https = _base.scheme == "https"
SECURE_SSL_REDIRECT = _https
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 31_536_000 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _https
SECURE_HSTS_PRELOAD = _https
SESSION_COOKIE_SECURE = _https
CSRF_COOKIE_SECURE = _https
if _https:
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
globals().update(sign_in.limits(strict=not PORTAL_DEMO))
globals().update(sign_in.allauth(https=_https))
if PORTAL_BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

STORAGES = STORAGES | {"staticfiles": {"BACKEND": "jetp_portal.storage.PortalStaticFilesStorage"}}

globals().update(environment.email(environment.text("PORTAL_EMAIL_URL", "" if PORTAL_DEMO else None)))
DEFAULT_FROM_EMAIL = environment.text("PORTAL_FROM_EMAIL", f"portal@{_base.hostname}")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
