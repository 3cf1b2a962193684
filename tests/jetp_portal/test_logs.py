"""Every line is JSON, belongs to a request, and names nobody."""

import json
import logging
import sys

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import ResolverMatch

from jetp_portal import logs
from jetp_portal.logs import JsonFormatter, RequestLogMiddleware, scrubbed


def record(message="text", *args, **extra):
    entry = logging.LogRecord("portal.test", logging.INFO, "file.py", 1, message, args, None)
    for name, value in extra.items():
        setattr(entry, name, value)
    return entry


def formatted(entry):
    text = JsonFormatter().format(entry)
    assert "\n" not in text
    return json.loads(text)


def failed(error):
    try:
        raise error
    except Exception:  # noqa: BLE001 - any error may reach a log
        entry = record("failed")
        entry.exc_info = sys.exc_info()
        return formatted(entry)


@pytest.fixture
def lines(caplog):
    """What the middleware logged, as it would be written."""
    caplog.set_level(logging.INFO, logger="portal.request")
    caplog.handler.setFormatter(JsonFormatter())
    return lambda: [json.loads(line) for line in caplog.text.splitlines()]


def answer(request, status=200, route=None):
    request.resolver_match = route
    return RequestLogMiddleware(lambda _request: HttpResponse(status=status))(request)


def test_a_line_says_when_what_and_from_where():
    entry = formatted(record("Trang %s đã đăng\nhai dòng", 7))
    assert entry.pop("time").endswith("+00:00")
    assert entry == {"level": "info", "logger": "portal.test", "message": "Trang 7 đã đăng\nhai dòng"}


def test_only_the_known_extras_are_written():
    entry = formatted(record(method="GET", path="/du-an/", status=200, ms=1.5, user="quantri", request=object()))
    assert entry.keys() == {"time", "level", "logger", "message", "method", "path", "status", "ms"}


@pytest.mark.parametrize(
    "text",
    [
        "from 203.0.113.9",
        "from 203.0.113.9:4444.",
        "peer [2001:db8::17]",
        "peer 2001:db8:0:0:0:0:2:1",
        "client=::1",
        "key (email)=(an.nguyen@example.org) exists",
        "smtp://someone:secret@mail.example.org/",
        "GET /tim-kiem/?q=ten+nguoi&page=2 failed",
    ],
)
def test_what_could_name_a_person_is_blanked_out(text):
    entry = formatted(record(text))["message"]
    for secret in ("203.0.113.9", "db8", "::1", "nguyen", "secret", "ten+nguoi"):
        assert secret not in entry


@pytest.mark.parametrize(
    "text", ["at 12:30:45", "Wagtail 8.0.1", "What? Really", "/du-an/?", "Class::method", "a@b", "10.5 MW"]
)
def test_what_names_nobody_is_left_alone(text):
    assert scrubbed(text) == text


def test_an_error_has_its_kind_and_place_but_not_the_values_of_a_row():
    entry = failed(ValueError("duplicate key\nDETAIL: Key (phone)=(0912345678) already exists."))
    assert entry["error"] == "ValueError"
    assert entry["error_text"] == "duplicate key"
    assert "0912345678" not in json.dumps(entry)
    assert entry["trace"] == [f"tests/jetp_portal/test_logs.py:{entry['trace'][0].split(':')[1].split()[0]} failed"]


def test_an_error_names_its_cause():
    try:
        raise KeyError("inner")
    except KeyError as inner:
        error = RuntimeError("outer")
        error.__cause__ = inner
    assert failed(error)["because"] == "KeyError: 'inner'"


def test_an_answer_is_logged_without_address_query_or_name(lines, settings):
    request = RequestFactory().get(
        "/tim-kiem/?q=ten", REMOTE_ADDR="203.0.113.9", HTTP_USER_AGENT="Browser/1", HTTP_REFERER="/x"
    )
    response = answer(request)
    (line,) = lines()
    assert line.pop("time")
    assert line.pop("ms") >= 0
    assert line == {
        "level": "info",
        "logger": "portal.request",
        "message": "answered",
        "request": response["X-Request-ID"],
        "method": "GET",
        "path": "/tim-kiem/",
        "status": 200,
    }


def test_every_line_of_a_request_carries_its_id_and_none_after_it():
    seen = []
    RequestLogMiddleware(lambda _request: seen.append(formatted(record())) or HttpResponse())(RequestFactory().get("/"))
    assert len(seen[0]["request"]) == 16
    assert "request" not in formatted(record())
    assert logs.request_id.get() == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("0123456789abcdef0123456789abcdef", True),
        ("01234567-89ab-cdef-0123-456789abcdef", True),
        ("an.nguyen@example.org", False),
        ("x" * 500, False),
    ],
)
def test_an_id_from_a_proxy_is_kept_only_if_it_is_one(given, kept):
    response = answer(RequestFactory().get("/", headers={"X-Request-ID": given}))
    assert (response["X-Request-ID"] == given.replace("-", "")) is kept


@pytest.mark.parametrize("path", ["/static/css/main.css", "/media/images/a.jpg", "/healthz"])
def test_files_and_health_are_not_worth_a_line(lines, path):
    answer(RequestFactory().get(path))
    assert lines() == []


def test_a_view_is_logged_by_its_pattern_so_that_no_token_is(lines):
    route = ResolverMatch(answer, (), {"token": "abc"}, route="admin/reset/<token>/", captured_kwargs={"token": "abc"})
    answer(RequestFactory().get("/admin/reset/abc/"), route=route)
    assert lines()[0]["path"] == "/admin/reset/<token>/"


def test_a_page_is_logged_by_its_path(lines):
    route = ResolverMatch(answer, ("du-an/",), {}, url_name="wagtail_serve", route="^((?:[\\w\\-]+/)*)$")
    answer(RequestFactory().get("/du-an/"), route=route)
    assert lines()[0]["path"] == "/du-an/"
