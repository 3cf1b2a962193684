"""`make test`: every test on SQLite, then those that touch the database on PostgreSQL where there is one."""

import os
import subprocess
from contextlib import AbstractContextManager, nullcontext

from tools import environment, postgres
from tools.files import ROOT, only_one
from tools.terminal import Problem, say

# What somebody exported for a portal of theirs must not reach the tests.
FOREIGN = ("PORTAL_", "DEMO_", "DJANGO_", "DATABASE_URL", "PORT", "MAKEFLAGS", "MFLAGS", "MAKELEVEL")
NO_TESTS = 5
# Each part has a database of its own kind, or none: made by migrations alone, filled with the demonstration, or a real server's.
IN_PROCESS = {
    "Tests": ["tests", "--ignore=tests/demo", "--ignore=tests/e2e"],
    "Tests over the demonstration": ["tests/demo"],
}
IN_A_BROWSER = {"Tests in a browser": ["tests/e2e"]}


def test() -> int:
    given = os.environ.get("DATABASE_URL", "")
    with only_one():
        python = environment.ensure(development=True)
        if subprocess.run([str(python), "-m", "tools.messages", "compile"], cwd=ROOT, check=False).returncode:
            return 1
    variables = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    pytest = [str(python), "-m", "pytest", "-n", os.environ.get("WORKERS") or "2", "-rs"]
    if chosen := os.environ.get("TESTS", "").split():
        on_sqlite, on_postgres = {"The chosen tests": chosen}, {"The chosen tests": chosen}
    else:
        on_sqlite, on_postgres = IN_PROCESS | IN_A_BROWSER, IN_PROCESS
    if os.environ.get("FULL") == "1" or chosen:
        failed = _runs("on SQLite", on_sqlite, pytest, variables) + _on_postgres(on_postgres, pytest, variables, given)
    else:
        failed = _runs("on SQLite", IN_PROCESS, pytest, variables)
        say(
            "\nSkipped: the tests in a browser and those on PostgreSQL, which take long. FULL=1 make test runs them too."
        )
    for name in failed:
        say(f"Failed: {name}.")
    return 1 if failed else 0


def _runs(where: str, parts: dict[str, list[str]], pytest: list[str], variables: dict[str, str]) -> list[str]:
    """Run the parts one after another and return the names of those that failed."""
    failed = []
    for name, arguments in parts.items():
        say(f"\n{name}, {where}")
        status = subprocess.run([*pytest, *arguments], cwd=ROOT, env=variables, check=False).returncode
        if status not in {0, NO_TESTS}:
            failed.append(f"{name}, {where}")
    return failed


def _on_postgres(parts: dict[str, list[str]], pytest: list[str], variables: dict[str, str], given: str) -> list[str]:
    binaries = None if given else postgres.find_binaries()
    if not given and binaries is None:
        if os.environ.get("CI"):
            raise Problem(
                "The tests must run on PostgreSQL too here, and there is neither a server program nor a DATABASE_URL."
            )
        say("\nSkipped: tests on PostgreSQL, because no server program was found and DATABASE_URL is not set.")
        return []
    server: AbstractContextManager[str] = nullcontext(given) if binaries is None else postgres.private_server(binaries)
    with server as url:
        where = f"on PostgreSQL ({'DATABASE_URL' if given else 'a private server'})"
        return _runs(where, parts, [*pytest, "--database-only"], variables | {"DATABASE_URL": url})
