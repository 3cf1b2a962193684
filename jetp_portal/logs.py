"""Logs: one JSON object a line, with the id of the request it belongs to and nothing that names a person.

No address of a reader, no query string, no user name is ever written. What slips into a message by way of somebody
else's code (an e-mail address in a database error, say) is blanked out.
"""

import ipaddress
import json
import logging
import re
import time
import traceback
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse

ROOT = Path(__file__).resolve().parent.parent
FRAMES_SHOWN = 25
EXTRAS = ("method", "path", "status", "ms")
WELL_FORMED_ID = re.compile(r"[0-9a-f]{16,32}")

request_id: ContextVar[str] = ContextVar("request_id", default="")
logger = logging.getLogger("portal.request")

CREDENTIALS = re.compile(r"://[^/\s@]+@")
EMAIL = re.compile(r"[^\s@<>\"'=(]+@[\w-]+(?:\.[\w-]+)+")
QUERY = re.compile(r"(?<=[\w/])\?[^\s\"'<>]+")
ADDRESS = re.compile(
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)"
    r"|(?<![\w.:])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?![\w:]|\.\d)"
)


class JsonFormatter(logging.Formatter):
    """Write a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": scrubbed(record.getMessage()),
        }
        if current := request_id.get():
            entry["request"] = current
        entry |= {name: plain(getattr(record, name)) for name in EXTRAS if hasattr(record, name)}
        if record.exc_info and record.exc_info[1]:
            entry |= described(record.exc_info[1])
        return json.dumps(entry, ensure_ascii=False)


def plain(value: object) -> object:
    return value if isinstance(value, int | float) else scrubbed(str(value))


def described(error: BaseException) -> dict[str, object]:
    """Return what went wrong and where: only the first line of its text, for PostgreSQL puts values in the second."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES_SHOWN:]
    text = (str(error).splitlines() or [""])[0]
    entry: dict[str, object] = {
        "error": type(error).__name__,
        "error_text": scrubbed(text),
        "trace": [f"{short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }
    if cause := error.__cause__ or error.__context__:
        entry["because"] = f"{type(cause).__name__}: {scrubbed((str(cause).splitlines() or [''])[0])}"
    return entry


def short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        return str(path.relative_to(ROOT))
    return filename.rpartition("site-packages/")[2]


def scrubbed(text: str) -> str:
    text = CREDENTIALS.sub("://[…]@", text)
    text = EMAIL.sub("[e-mail]", text)
    text = QUERY.sub("?[…]", text)
    return ADDRESS.sub(lambda match: "[address]" if is_address(match[0]) else match[0], text)


def is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


class RequestLogMiddleware:
    """Give each request an id, write one line when it is answered, and tell the reader the id to quote.

    An id made by a proxy in front is kept when it looks like one. Static and uploaded files are not worth a line.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.quiet = (settings.STATIC_URL, settings.MEDIA_URL, "/healthz")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "").replace("-", "").lower()
        current = given if WELL_FORMED_ID.fullmatch(given) else uuid.uuid4().hex[:16]
        token = request_id.set(current)
        started = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = current
            if not request.path.startswith(self.quiet):
                milliseconds = round((time.perf_counter() - started) * 1000, 1)
                logger.info(
                    "answered",
                    extra={
                        "method": request.method,
                        "path": logged_path(request),
                        "status": response.status_code,
                        "ms": milliseconds,
                    },
                )
            return response
        finally:
            request_id.reset(token)


def logged_path(request: HttpRequest) -> str:
    """Return the path of a page as it is, and of any other view as its pattern, which holds no token and no key."""
    match = request.resolver_match
    if match is None or match.url_name == "wagtail_serve" or not match.captured_kwargs and not match.args:
        return request.path
    return f"/{match.route}"
