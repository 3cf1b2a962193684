"""What happens to every request and answer beside Django's own middleware."""

import gzip
import hashlib
from dataclasses import dataclass

import brotli
from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.middleware.locale import LocaleMiddleware
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags, urlencode

from accounts.network import is_admin
from pages import generation, listing

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
        "browsing-topics",
    )
)
# Wagtail's editor writes a few inline scripts and styles; nothing from elsewhere is allowed there either.
ADMIN_POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
}


class SecurityHeadersMiddleware:
    """The headers that Django does not set, and the admin's own Content-Security-Policy."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if is_admin(request):
            response._csp_replace = ADMIN_POLICY
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response


class UrlLanguageMiddleware(LocaleMiddleware):
    """The URL alone says the language: English under /en/ (in the API: ?lang=en), Vietnamese everywhere else. So no answer
    varies on a header."""

    def process_request(self, request: HttpRequest) -> None:
        english = request.path_info == "/en" or request.path_info.startswith("/en/")
        if request.path_info.startswith("/api/"):
            english = request.GET.get("lang") == "en"
        translation.activate("en" if english else settings.LANGUAGE_CODE)
        request.LANGUAGE_CODE = translation.get_language()

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response.headers.setdefault("Content-Language", getattr(request, "content_language", request.LANGUAGE_CODE))
        return response


@dataclass
class StoredPage:
    """A whole answer as it goes over the wire, in the encodings a browser may ask for."""

    body: bytes
    gzipped: bytes
    brotlied: bytes
    etag: str
    headers: dict[str, str]

    @classmethod
    def of(cls, response: HttpResponse) -> "StoredPage":
        body = response.content
        kept = ("Content-Type", "Content-Language", "Last-Modified", "Link", "X-Robots-Tag")
        return cls(
            body,
            gzip.compress(body, 6, mtime=0),
            brotli.compress(body, quality=5),
            f'"{hashlib.sha256(body).hexdigest()[:32]}"',
            {name: response.headers[name] for name in kept if name in response.headers},
        )

    def answer(self, request: HttpRequest) -> HttpResponse:
        if self.etag in parse_etags(request.headers.get("If-None-Match", "")):
            response = HttpResponseNotModified()
        else:
            accepted = {part.split(";")[0].strip() for part in request.headers.get("Accept-Encoding", "").split(",")}
            encoding, body = next(
                (pair for pair in (("br", self.brotlied), ("gzip", self.gzipped)) if pair[0] in accepted),
                ("", self.body),
            )
            response = HttpResponse(body, headers=self.headers)
            if encoding:
                response.headers["Content-Encoding"] = encoding
            response.headers["Content-Length"] = str(len(body))
        response.headers["ETag"] = self.etag
        response.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
        # Only the packing differs; the content is one for everybody.
        patch_vary_headers(response, ["Accept-Encoding"])
        return response


# What is no page is not looked up: it must answer (/healthz above all) when the database is away.
NO_PAGES = ("/healthz", "/media/", "/files/")

SITEMAP, PART = "/sitemap.xml", "p"


class PageCacheMiddleware:
    """Keep whole pages for readers who are not signed in, until content changes or the clock changes it (docs/adr/0005)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not self._may_be_kept(request):
            response = self.get_response(request)
            if settings.SESSION_COOKIE_NAME in request.COOKIES:
                # The editor's bar stands in it: no cache on the way may give it to somebody else.
                response.headers.setdefault("Cache-Control", "private")
            return response
        key = self._key(request)
        stored = caches["pages"].get(key)
        if stored is None:
            begun_at = timezone.now()
            response = self.get_response(request)
            if not self._keepable(request, response):
                return response
            stored = StoredPage.of(response)
            # After it was begun: a page that was begun before midnight shows the day that ended then.
            seconds = int((generation.next_change(begun_at) - timezone.now()).total_seconds())
            if seconds > 0:
                caches["pages"].set(key, stored, timeout=seconds)
        return stored.answer(request)

    @staticmethod
    def _may_be_kept(request: HttpRequest) -> bool:
        return (
            settings.PORTAL_PAGE_CACHE
            and request.method in {"GET", "HEAD"}
            and settings.SESSION_COOKIE_NAME not in request.COOKIES
            and "q" not in request.GET
            and not request.path.startswith(NO_PAGES)
            and not is_admin(request)
        )

    @staticmethod
    def _keepable(request: HttpRequest, response: HttpResponse) -> bool:
        return (
            request.method == "GET"  # what answers HEAD may have no body
            and response.status_code == 200
            and not response.streaming
            and not response.cookies
            and response.headers.get("Content-Type", "").startswith(("text/html", "application/xml"))
            and "no-store" not in response.headers.get("Cache-Control", "")
            and "private" not in response.headers.get("Cache-Control", "")
        )

    def _key(self, request: HttpRequest) -> str:
        names = (PART,) if request.path == SITEMAP else listing.QUERY_NAMES
        query = [(name, value) for name in names for value in request.GET.getlist(name)]
        address = f"{request.scheme}://{request.get_host()}{request.path}?{urlencode(query)}"
        return f"{generation.current()}:{hashlib.sha256(address.encode()).hexdigest()}"
