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


def test() -> int:
    given = os.environ.get("DATABASE_URL", "")
    with only_one():
        python = environment.ensure(development=True)
        if subprocess.run([str(python), "-m", "tools.messages", "compile"], cwd=ROOT, check=False).returncode:
            return 1
    variables = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    chosen = os.environ.get("TESTS", "").split()
    pytest = [str(python), "-m", "pytest", "-n", os.environ.get("WORKERS") or "2", "-rs", *chosen]

    say("\nTests on SQLite")
    on_sqlite = subprocess.run(pytest, cwd=ROOT, env=variables, check=False).returncode
    on_postgres = _on_postgres(pytest, variables, given)
    return next((status for status in (on_sqlite, on_postgres) if status), 0)


def _on_postgres(pytest: list[str], variables: dict[str, str], given: str) -> int:
    binaries = None if given else postgres.find_binaries()
    if not given and binaries is None:
        if os.environ.get("CI"):
            raise Problem(
                "The tests must run on PostgreSQL too here, and there is neither a server program nor a DATABASE_URL."
            )
        say("\nSkipped: tests on PostgreSQL, because no server program was found and DATABASE_URL is not set.")
        return 0
    server: AbstractContextManager[str] = nullcontext(given) if binaries is None else postgres.private_server(binaries)
    with server as url:
        say(f"\nTests that touch the database, on PostgreSQL ({'DATABASE_URL' if given else 'a private server'})")
        status = subprocess.run(
            [*pytest, "--database-only"], cwd=ROOT, env=variables | {"DATABASE_URL": url}, check=False
        ).returncode
    return 0 if status == NO_TESTS else status
