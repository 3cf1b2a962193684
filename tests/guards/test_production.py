"""Production starts only with what it needs, and Django finds nothing to complain about then."""

import os
import subprocess
import sys

import pytest

from tools.files import ROOT

WHOLE = {
    "PORTAL_SECRET_KEY": "a-key-for-this-test-only-" * 3 + "0123456789!?",
    "PORTAL_BASE_URL": "https://portal.example.org",
    "PORTAL_EMAIL_URL": "smtp://127.0.0.1:25",
}


def python(tmp_path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "PORTAL_VAR": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "jetp_portal.settings.production",
        }
        | variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"PORTAL_SECRET_KEY": ""}, "PORTAL_SECRET_KEY must be set"),
        ({"PORTAL_SECRET_KEY": "short"}, "at least 50 random characters"),
        ({"PORTAL_BASE_URL": ""}, "PORTAL_BASE_URL must be set"),
        ({"PORTAL_BASE_URL": "portal.example.org"}, "full address"),
        ({"PORTAL_BASE_URL": "http://portal.example.org"}, "must begin with https://"),
        ({"PORTAL_EMAIL_URL": ""}, "PORTAL_EMAIL_URL must be set"),
        ({"DATABASE_URL": "mysql://localhost/portal"}, "must begin with postgres://"),
    ],
)
def test_it_does_not_start_without(tmp_path, change, words):
    result = python(tmp_path, "-c", "import jetp_portal.settings.production", **WHOLE | change)
    assert result.returncode == 1
    assert words in result.stderr.splitlines()[-1]


def test_it_starts_with_the_whole(tmp_path):
    result = python(tmp_path, "-c", "import jetp_portal.settings.production", **WHOLE)
    assert result.returncode == 0, result.stderr


def test_the_deployment_check_is_clean(tmp_path):
    result = python(tmp_path, "-W", "ignore", "manage.py", "check", "--deploy", "--fail-level", "WARNING", **WHOLE)
    assert result.returncode == 0, result.stderr


def test_readers_are_led_to_https_and_told_to_stay_there(tmp_path):
    code = """
import django
django.setup()
from django.test import Client
client = Client(SERVER_NAME="portal.example.org")
plain, safe = client.get("/en/about/"), client.get("/healthz", secure=True)
print(plain.status_code, plain["Location"])
print(safe["Strict-Transport-Security"])
"""
    result = python(tmp_path, "-c", code, **WHOLE)
    assert result.returncode == 0, result.stderr
    redirect, policy = result.stdout.splitlines()[-2:]
    assert redirect == "301 https://portal.example.org/en/about/"
    seconds, *further = policy.split("; ")
    assert int(seconds.removeprefix("max-age=")) >= 365 * 24 * 60 * 60
    assert further == ["includeSubDomains", "preload"]
