"""`make bench`: does the editor open and save within 1.5 times of the same page in plain Wagtail with one language?

Both are served in the same way by the production server, each on its own port with a database of its own, and do the same
things in turn, so that whatever else the machine does weighs on both.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tools import environment, run
from tools.files import ROOT, need_room, only_one
from tools.terminal import Problem, say, step

from .measure import ACTIONS, Editor, measure

LIMIT = 1.5
ROUNDS = 15
NEEDS_MB = 200
PASSWORD = "a password of the demonstration"  # noqa: S105  of a portal that lives for this run
SECRET_KEY = "a-key-for-measuring-only-" * 3
PAGES = {"article": "A news item", "content": "A content page"}
WORDS = {
    "open": "open the editor",
    "autosave": "save by itself while typing",
    "save": "save a draft",
    "publish": "publish (without a limit)",
}
# To publish is more here than in plain Wagtail: each language for itself, with its search and the state of its translation.
WITHOUT_LIMIT = {"publish"}


def bench() -> int:
    rounds = wanted_rounds()
    kept = ROOT / "var" / "bench"
    need_room(kept, NEEDS_MB)
    with only_one():
        python = str(environment.ensure())
        prepare_portal(python, kept)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=kept) as folder, ExitStack() as servers:
        sides = make_sides(python, kept, Path(folder))
        for side in sides.values():
            servers.enter_context(served(python, side))
        editors = [editor(name, side) for name, side in sides.items()]
        with step(f"Measuring ({rounds} rounds)"):
            measure(editors, rounds)
    return report(*editors)


def wanted_rounds() -> int:
    text = os.environ.get("ROUNDS") or str(ROUNDS)
    if not (text.isascii() and text.isdigit() and int(text)):
        raise Problem(f"ROUNDS must be a number from 1 on, not “{text}”.")
    return int(text)


def variables(var: Path, settings: str, port: int = 8000, **more: object) -> dict[str, str]:
    """Return the environment of one side: nothing of what somebody exported for a portal of theirs."""
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "DJANGO_SETTINGS_MODULE": settings,
        "PORTAL_VAR": str(var),
        "PORTAL_SECRET_KEY": SECRET_KEY,
        "PORTAL_BASE_URL": f"http://{run.HOST}:{port}",
        "PORTAL_DEMO": "1",
        "DEMO_PASSWORD": PASSWORD,
    } | {name: str(value) for name, value in more.items()}


def prepare_portal(python: str, kept: Path) -> None:
    """Make the demonstration that is measured, or bring the one of an earlier run up to date."""
    var = kept / "portal"
    var.mkdir(parents=True, exist_ok=True)
    command = [python, "-m", "tools.prepare"]
    env = variables(var, "jetp_portal.settings.production")
    if subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit(1)  # it has said why


class Side:
    """One of the two: its environment, the application it serves, and what it has told about itself."""

    def __init__(self, var: Path, settings: str, application: str, **more: object):
        self.port = run.free_port()
        self.application = application
        self.file = var / "told.json"
        self.variables = variables(var, settings, self.port, BENCH_FILE=self.file, **more)
        self.log = var / "server.log"


def make_sides(python: str, kept: Path, folder: Path) -> dict[str, Side]:
    """Make a fresh copy of the portal, and plain Wagtail with the same pages."""
    content = folder / "content.json"
    shutil.copytree(kept / "portal", folder / "portal")
    (folder / "plain").mkdir()
    portal = Side(
        folder / "portal", "jetp_portal.settings.production", "jetp_portal.wsgi:application", BENCH_CONTENT=content
    )
    plain = Side(
        folder / "plain",
        "tools.bench.plain.settings",
        "tools.bench.plain.wsgi:application",
        BENCH_CONTENT=content,
        BENCH_STATIC=folder / "portal" / "static",
    )
    with step("Choosing the pages in the portal"):
        finish(python, "tools.bench.portal_side", portal)
    with step("Making the same pages in plain Wagtail"):
        finish(python, "tools.bench.plain_side", plain)
    return {"Plain Wagtail": plain, "The portal": portal}


def finish(python: str, module: str, side: Side) -> None:
    result = subprocess.run(
        [python, "-m", module], cwd=ROOT, env=side.variables, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise Problem(f"{module} failed.\n{result.stdout}{result.stderr}")


@contextmanager
def served(python: str, side: Side) -> Iterator[None]:
    """Serve one side by one worker, which answers one request at a time."""
    command = run.server_command(python, side.port, application=side.application)
    with side.log.open("wb") as log:
        server = subprocess.Popen(
            command, cwd=ROOT, env=side.variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            run.wait_until_ready(server, side.port)
            yield
        finally:
            run.stop(server)


def editor(name: str, side: Side) -> Editor:
    told = json.loads(side.file.read_text(encoding="utf-8"))
    return Editor(name, side.port, told["cookie"], told["publish"], told["pages"])


def report(plain: Editor, portal: Editor) -> int:
    """Print how long both took; return 1 where the portal took more than it may.

    The shortest of all rounds counts: what else the machine does only makes the others longer.
    """
    say(f"\n{'The quickest of all rounds':<34}{plain.name:>14}{portal.name:>14}{'ratio':>8}")
    too_slow = 0
    for page, title in PAGES.items():
        say(title)
        for action in ACTIONS:
            theirs, ours = plain.times[page, action], portal.times[page, action]
            ratio = min(ours) / min(theirs)
            fails = ratio > LIMIT and action not in WITHOUT_LIMIT
            too_slow += fails
            mark = f"  more than {LIMIT}" if fails else ""
            say(f"  {WORDS[action]:<32}{milliseconds(theirs):>14}{milliseconds(ours):>14}{ratio:>8.2f}{mark}")
    if too_slow:
        say(f"\nThe portal takes more than {LIMIT} times as long in {too_slow} of these.")
        return 1
    say(f"\nThe portal's editor opens and saves two languages within {LIMIT} times of plain Wagtail with one.")
    return 0


def milliseconds(times: list[float]) -> str:
    return f"{min(times) * 1000:.1f} ms"
