"""The read-only interface for programs, `/api/v1/`: the routers of all apps, and what holds for all of their answers.

Nothing here writes, signs in or sets a cookie. Answers are in the language that `?lang=` asks for and may be kept by caches
until public content changes (`pages.conditional`).
"""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, include, re_path
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.renderers import BaseRenderer

import documents.api
import events.api
import pages.api
import projects.api
from pages import conditional
from projects.opendata.columns import FORMAT_VERSION
from projects.opendata.jsons import encode

NAMESPACE = "api-1"


class ExactRenderer(BaseRenderer):
    """JSON in which a decimal keeps all of its digits."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data, *, response_status: int) -> str:
        return encode(data)


class OnceDescribedAPI(NinjaAPI):
    """Describes itself as it did the first time: what it offers stays the same as long as a worker runs."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._described = {}

    def get_openapi_schema(self, *, path_prefix: str | None = None, path_params: dict | None = None):
        prefix = self.get_root_path(path_params or {}) if path_prefix is None else path_prefix
        if prefix not in self._described:
            self._described[prefix] = super().get_openapi_schema(path_prefix=prefix)
        return self._described[prefix]


api = OnceDescribedAPI(
    title="JETP Viet Nam portal",
    version="1",
    description="Public content of the portal, read-only. Columns and codes of projects: the data dictionary of the portal.",
    urls_namespace=NAMESPACE,
    docs_url=None,  # its page would fetch scripts from elsewhere
    renderer=ExactRenderer(),
    servers=[{"url": settings.PORTAL_BASE_URL}],
    openapi_extra={
        "info": {"license": {"name": settings.PORTAL_DATA_LICENCE, "url": settings.PORTAL_DATA_LICENCE_URL}}
    },
)
for app in (projects.api, events.api, documents.api, pages.api):
    api.add_router("", app.router)


# Errors: one form, in the language that was asked for


def error(status: int, message: str, fields: list[dict] | None = None) -> HttpResponse:
    body = {"status": status, "message": str(message), "fields": fields or []}
    return HttpResponse(encode(body), status=status, content_type="application/json")


@api.exception_handler(HttpError)
def said(request: HttpRequest, exception: HttpError) -> HttpResponse:
    return error(exception.status_code, exception.message)


@api.exception_handler(Http404)
def not_found(request: HttpRequest, exception: Http404) -> HttpResponse:
    return error(404, pages.api.not_there().message)


@api.exception_handler(ValidationError)
def wrong_parameters(request: HttpRequest, exception: ValidationError) -> HttpResponse:
    fields = [{"name": str(each["loc"][-1]), "message": _explained(each)} for each in map(_named, exception.errors)]
    return error(422, _("The request has parameters that are not valid."), fields)


def _named(found: dict) -> dict:
    """A fault within a list of values (…, "sector", 0) belongs to its parameter."""
    location = [part for part in found["loc"] if isinstance(part, str)]
    return found | {"loc": location or ["query"]}


def _explained(found: dict) -> str:
    context = found.get("ctx") or {}
    kind = found["type"]
    if kind == "literal_error":
        return _("Must be one of: %(values)s.") % {"values": str(context["expected"]).replace(" or ", ", ")}
    if kind.startswith("int"):
        return _("Must be a whole number.")
    if kind == "greater_than_equal":
        return _("Must be at least %(number)s.") % {"number": context["ge"]}
    if kind == "less_than_equal":
        return _("Must be at most %(number)s.") % {"number": context["le"]}
    if kind.startswith("date"):
        return _("Must be a date such as 2025-05-26.")
    if kind == "missing":
        return _("Is needed.")
    return _("Is not a valid value.")


# Every answer


def kept(view: Callable) -> Callable:
    """Let caches keep what a view answers, and let it answer nothing but reading."""

    @wraps(view)
    def reading(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method not in {"GET", "HEAD"}:
            refused = error(405, _("This interface can only be read: use GET."))
            refused.headers["Allow"] = "GET, HEAD"
            return refused
        moment = conditional.changed_at()
        etag = conditional.etag_of(request, FORMAT_VERSION, settings.PORTAL_BASE_URL)
        answer = conditional.unchanged(request, etag, moment)
        if answer is not None:
            return answer
        headers_only = request.method == "HEAD"
        request.method = "GET"
        answer = view(request, *args, **kwargs)
        if headers_only:
            answer.content = b""
        return conditional.marked(answer, etag, moment) if answer.status_code == 200 else answer

    return reading


def no_such_address(request: HttpRequest, rest: str = "") -> HttpResponse:
    return error(404, pages.api.not_there().message)


def _urls():
    patterns, app_name, namespace = api.urls
    read = [pattern for pattern in patterns if isinstance(pattern, URLPattern)]
    for pattern in read:
        pattern.callback = kept(no_such_address if pattern.name == "api-root" else pattern.callback)
    # What no router knows is told in the form of this interface, not as a page.
    return include(([*read, re_path("^(?P<rest>.*)$", kept(no_such_address), name="nothing")], app_name), namespace)


api_urls = _urls()
