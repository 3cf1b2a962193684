"""Answers that a reader's machine may keep: data files and the API, told apart by the state of all public content."""

import hashlib
from datetime import UTC, datetime

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from pages import generation

CHANGED_KEY = "data-changed"

_seen: tuple[int, int] | None = None


def changed_at() -> datetime:
    """Return when public content took its present state, to the second, the same for all workers.

    The generation is a number without a time: whoever asks first after a change notes the time where all workers see it.
    Two states never share a second, since `If-Modified-Since` knows nothing finer.
    """
    global _seen
    number = generation.current()
    if _seen is None or _seen[0] != number:  # asked once a change: the database may be busy with a long import
        _seen = (number, _moment_of(number))
    return datetime.fromtimestamp(_seen[1], UTC)


def _moment_of(number: int) -> int:
    known = caches["shared"].get(CHANGED_KEY)
    if known and known[0] == number:
        return known[1]
    moment = int(timezone.now().timestamp())
    if known:
        moment = max(moment, known[1] + 1)
    caches["shared"].set(CHANGED_KEY, (number, moment), timeout=None)
    return moment


def etag_of(request: HttpRequest, *parts: object) -> str:
    """Return the tag of what an address answers in the present state of content; `parts` are what else it depends on."""
    text = "\n".join(map(str, (generation.current(), request.get_host(), request.get_full_path(), *parts)))
    return f'"{hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]}"'


def unchanged(request: HttpRequest, etag: str, moment: datetime) -> HttpResponse | None:
    """Return the answer that spares the reader's machine a copy it has already, or None where a new one is due."""
    found = get_conditional_response(request, etag=etag, last_modified=int(moment.timestamp()))
    return None if found is None else marked(found, etag, moment)


def marked(response: HttpResponse, etag: str, moment: datetime) -> HttpResponse:
    """Let caches keep an answer as long as they ask whether it still holds, and pages elsewhere read it."""
    response.headers["ETag"] = etag
    response.headers["Last-Modified"] = http_date(moment.timestamp())
    response.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    response.headers["Access-Control-Allow-Origin"] = "*"  # public data, no cookies: anybody's page may read it
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    # A table of plain lines has no place for it (RFC 8288).
    response.headers["Link"] = f'<{settings.PORTAL_DATA_LICENCE_URL}>; rel="license"'
    return response


def file_date(moment: datetime) -> str:
    """Return the day that stands in the name of a downloaded file, in Viet Nam."""
    return f"{timezone.localtime(moment):%Y-%m-%d}"
