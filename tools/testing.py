"""`make test`: the tests on SQLite and in a browser, and those that touch the database on PostgreSQL.

The tests are cut into parts that need a database of their own each; as many parts run at once as the machine has processors.
What is done in process in two languages runs in one on either database, and the longest walks look at less; FULL=1 looks at
everything everywhere (docs/adr/0014).
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools import environment, postgres
from tools.files import ROOT, only_one
from tools.terminal import Problem, say

# What somebody exported for a portal of theirs must not reach the tests; nor that modules are to be compiled by each part anew.
FOREIGN = (
    *("PORTAL_", "DEMO_", "DJANGO_", "DATABASE_URL", "PORT", "MAKEFLAGS", "MFLAGS", "MAKELEVEL"),
    "PYTHONDONTWRITEBYTECODE",
)
NO_TESTS = 5
OF_EDITORS = [f"tests/pages/{name}" for name in ("bin", "desk", "editing", "publishing", "rights", "translating")]
# Those that take longest come first, so that all processors are busy to the end.
IN_A_BROWSER = {"Tests in a browser": ["tests/e2e"]}
IN_PROCESS = {
    "Tests of what editors do": OF_EDITORS,
    "Tests over the demonstration": ["tests/demo"],
    "Tests of all else": ["tests", "--ignore=tests/pages", "--ignore=tests/demo", "--ignore=tests/e2e"],
    "Tests of pages": ["tests/pages", *(f"--ignore={folder}" for folder in OF_EDITORS)],
}


@dataclass(frozen=True)
class Part:
    name: str
    arguments: list[str]
    variables: dict[str, str]


def test() -> int:
    """Set everything up, run the parts and return 0 where all of them passed."""
    with only_one():
        python = environment.ensure(development=True)
        if subprocess.run([str(python), "-m", "tools.messages", "compile"], cwd=ROOT, check=False).returncode:
            return 1
    variables = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    pytest = [str(python), "-m", "pytest", "-rs"]
    with tempfile.TemporaryDirectory() as folder, _postgres() as url:
        on_sqlite = variables | {"TEST_TEMPLATE": f"{folder}/migrated.sqlite3"}
        on_postgresql = variables | {"TEST_TEMPLATE": "test_migrated", "DATABASE_URL": url}
        parts = _parts(pytest, on_sqlite, on_postgresql if url else None)
        with _templates(python, [on_sqlite, on_postgresql] if url else [on_sqlite]):
            failed = _run(parts)
    for name in failed:
        say(f"Failed: {name}.")
    return 1 if failed else 0


def _chosen() -> dict[str, list[str]]:
    """Return the part that somebody chose with TESTS, none where nobody did."""
    chosen = os.environ.get("TESTS", "").split()
    return {"The chosen tests": chosen} if chosen else {}


def _is_full() -> bool:
    return bool(_chosen()) or os.environ.get("FULL") == "1"


def _parts(pytest: list[str], on_sqlite: dict[str, str], on_postgresql: dict[str, str] | None) -> list[Part]:
    """Return the parts; on PostgreSQL each has a database of its own name, because several run at once."""
    less = []
    if not _is_full():
        say("Long walks, such as the one through the screens of the admin, look at less than with FULL=1.")
        less = ["--short"]
    if less and on_postgresql:
        say(
            "A test of both languages runs in one on SQLite and in the other on PostgreSQL, with FULL=1 in both on either."
        )
        less += ["--one-language"]
    parts = [
        Part(f"{name}, on SQLite", [*pytest, *arguments, *less], on_sqlite)
        for name, arguments in (_chosen() or IN_A_BROWSER | IN_PROCESS).items()
    ]
    for number, (name, arguments) in enumerate((_chosen() or IN_PROCESS).items() if on_postgresql else ()):
        variables = on_postgresql | {"TEST_DATABASE": f"test_part_{number}"}
        parts.append(Part(f"{name}, on PostgreSQL", [*pytest, *arguments, *less, "--database-only"], variables))
    return parts


@contextmanager
def _templates(python: Path, all_variables: list[dict[str, str]]) -> Iterator[None]:
    """Let migrations make the databases that the parts begin with, and remove them in the end."""
    _call_at_once(python, "make", all_variables)
    try:
        yield
    finally:
        _call_at_once(python, "remove", all_variables)


def _call_at_once(python: Path, action: str, all_variables: list[dict[str, str]]) -> None:
    command = [str(python), "-m", "tools.migrated_database", action]
    started = [
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=variables | {"TEST_DATABASE": variables["TEST_TEMPLATE"], "TEST_TEMPLATE": ""},
            stdout=subprocess.DEVNULL,
        )
        for variables in all_variables
    ]
    for process in started:
        process.wait()
    if any(process.returncode for process in started):
        raise Problem("The databases that tests begin with could not be made or removed: see above.")


@contextmanager
def _postgres() -> Iterator[str]:
    """Yield the address of a PostgreSQL for the tests, "" where there is none; where tests must run on one, that is a problem."""
    given = os.environ.get("DATABASE_URL", "")
    binaries = None if given else postgres.find_binaries()
    if given:
        say("On PostgreSQL means: at DATABASE_URL.")
        yield given
    elif binaries:
        say("On PostgreSQL means: on a private server, which ends with the tests.")
        with postgres.private_server(binaries) as url:
            yield url
    elif os.environ.get("CI"):
        raise Problem(
            "The tests must run on PostgreSQL too here, and there is neither a server program nor a DATABASE_URL."
        )
    else:
        say("Skipped: tests on PostgreSQL, because no server program was found and DATABASE_URL is not set.")
        yield ""


def _run(parts: list[Part]) -> list[str]:
    """Run the parts, some at once, and return the names of those that failed. What each prints is shown when it has ended."""
    processors = int(os.environ.get("WORKERS") or os.cpu_count() or 1)
    # One more than there are processors: a test in a browser waits a good part of its time.
    at_once = min(len(parts), processors + (processors > 1))
    workers = ["-n", str(processors // at_once)] if processors >= 2 * at_once else []
    waiting, running, failed = list(parts), [], []
    with tempfile.TemporaryDirectory() as folder:
        try:
            while waiting or running:
                while waiting and len(running) < at_once:
                    output = Path(folder) / f"{len(waiting)}.txt"
                    running.append(_Run(waiting.pop(0), workers, output))
                time.sleep(0.2)
                for run in [run for run in running if run.has_ended()]:
                    running.remove(run)
                    run.report()
                    if not run.passed():
                        failed.append(run.part.name)
        finally:
            for run in running:
                run.stop()
    return failed


class _Run:
    """A part while it runs."""

    def __init__(self, part: Part, workers: list[str], output: Path):
        say(f"Begun: {part.name}")
        self.part = part
        self.output = output
        self.started = time.monotonic()
        command = [*part.arguments, *workers]
        with output.open("wb") as file:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=part.variables, stdout=file, stderr=subprocess.STDOUT
            )

    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def passed(self) -> bool:
        return self.process.returncode in {0, NO_TESTS}

    def report(self) -> None:
        printed = self.output.read_text(encoding="utf-8", errors="replace")
        say(f"\n{self.part.name}: {time.monotonic() - self.started:.0f} s\n{printed}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.report()
