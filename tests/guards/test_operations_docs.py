"""docs/operations.md names every variable and every command, so that it cannot fall behind."""

import re

import pytest
from django.core.management import get_commands

from tools.files import ROOT

DOCS = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
OURS = ("accounts", "pages", "projects", "documents", "events")
READS = re.compile(r"(?:environment\.(?:text|flag|number|path)\(|environ(?:\.get\(|\[))\s*\"([A-Z_]+)\"")


def variables() -> set[str]:
    files = [file for folder in ("jetp_portal", "tools", *OURS) for file in (ROOT / folder).rglob("*.py")]
    found = {name for file in files for name in READS.findall(file.read_text(encoding="utf-8"))}
    # Not for operators: the first says that no person is watching, docs/development.md explains the second, the system sets the
    # third, and `make bench` tells the others to its own parts.
    return found - {"CI", "TEST_DATABASE", "TEST_TEMPLATE", "PATH", "BENCH_FILE", "BENCH_CONTENT", "BENCH_STATIC"}


def make_targets() -> list[str]:
    return re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def own_commands() -> list[str]:
    return sorted(name for name, app in get_commands().items() if app in OURS)


@pytest.mark.parametrize("name", sorted(variables()))
def test_every_variable_is_explained(name):
    assert f"`{name}" in DOCS


@pytest.mark.parametrize("target", make_targets())
def test_every_make_command_is_explained(target):
    assert f"| `make {target}` |" in DOCS


@pytest.mark.parametrize("command", own_commands())
def test_every_management_command_is_explained(command):
    assert f"| `{command}` |" in DOCS


def test_there_is_something_to_explain():
    assert {"PORTAL_SECRET_KEY", "DATABASE_URL", "PORTAL_VAR", "PORT"} <= variables()
    assert {"help", "run", "demo", "test", "lint", "format", "messages"} <= set(make_targets())
    assert "seed_demo" in own_commands()
