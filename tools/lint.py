"""`make lint` and `make format`: style, boundaries, catalogues and migrations; every check runs before the verdict."""

import os
import subprocess
import tempfile
from pathlib import Path

from tools import environment
from tools.files import ROOT, only_one
from tools.terminal import Problem, say

SETTINGS = {"DJANGO_SETTINGS_MODULE": "jetp_portal.settings.test", "DATABASE_URL": ""}


def lint() -> int:
    python = _python()
    tool = python.parent
    checks = {
        "Python style": [[str(tool / "ruff"), "check", "."], [str(tool / "ruff"), "format", "--check", "."]],
        "Template style": [[str(tool / "djade"), "--check", "--target-version", "5.2", *_templates()]],
        "Boundaries between the apps": [[str(tool / "lint-imports"), "--no-cache"]],
        "Message catalogues": [[str(python), "-m", "tools.messages", "check"]],
        "Migrations": [[str(python), "manage.py", "makemigrations", "--check", "--dry-run"]],
    }
    results = [(name, _passes(name, command)) for name, commands in checks.items() for command in commands]
    failed = dict.fromkeys(name for name, passed in results if not passed)
    if failed:
        raise Problem(f"Not in order: {', '.join(failed)}.")
    return 0


def reformat() -> int:
    tool = _python().parent
    _passes("Python", [str(tool / "ruff"), "check", "--fix", "--quiet", "."])
    formatted = _passes("Python", [str(tool / "ruff"), "format", "."])
    # Its status says only whether it changed any.
    _passes("Templates", [str(tool / "djade"), "--target-version", "5.2", *_templates()])
    return 0 if formatted else 1


def messages() -> int:
    python = _python()
    return subprocess.run([str(python), "-m", "tools.messages", "update"], cwd=ROOT, check=False).returncode


def _python() -> Path:
    with only_one():
        return environment.ensure(development=True)


def _templates() -> list[str]:
    return sorted(str(file.relative_to(ROOT)) for file in (ROOT / "templates").rglob("*.html"))


def _passes(name: str, command: list[str]) -> bool:
    say(f"{name}: {Path(command[0]).name} {' '.join(command[1:3])}")
    with tempfile.TemporaryDirectory(prefix="portal-lint-") as var:  # looking for missing migrations opens a database
        variables = os.environ | SETTINGS | {"PORTAL_VAR": var}
        return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode == 0
