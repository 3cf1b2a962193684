"""A portal for browser tests, made and served as `make run` does it, in a folder and on a port of its own."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools import run
from tools.files import ROOT

SECRET_KEY = "a-key-for-browser-tests-only-" * 3
DATABASE = "portal.sqlite3"
DEMO_PASSWORD = "a password of the demonstration"


@dataclass(frozen=True)
class Portal:
    url: str
    demo_password: str
    mails: Path | None = None  # the folder that mails are written to, one file each


@contextmanager
def served(shared: Path, own: Path) -> Iterator[Portal]:
    """Serve a copy of the demonstration that the first worker to come here makes in `shared`."""
    with (shared / "portal.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made, finished = shared / "portal", shared / "portal.finished"
        if not finished.exists():
            made.mkdir(exist_ok=True)
            if migrated := os.environ.get("TEST_TEMPLATE"):  # the database that every part of the tests begins with
                shutil.copyfile(migrated, made / DATABASE)
            prepare(variables(made, run.free_port()))
            finished.touch()
    shutil.copytree(made, own)
    port = run.free_port()
    environment = variables(own, port)
    prepare(environment)  # tells the copy its own address
    with (own / "server.log").open("wb") as log:
        server = subprocess.Popen(command(port), cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            run.wait_until_ready(server, port)
            yield Portal(environment["PORTAL_BASE_URL"], DEMO_PASSWORD, own / "mails")
        finally:
            run.stop(server)


def variables(var: Path, port: int) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "DJANGO_SETTINGS_MODULE": "jetp_portal.settings.production",
        "PORTAL_VAR": str(var),
        "PORTAL_SECRET_KEY": SECRET_KEY,
        "PORTAL_BASE_URL": f"http://{run.HOST}:{port}",
        "PORTAL_DEMO": "1",
        "DEMO_PASSWORD": DEMO_PASSWORD,
        "PORTAL_EMAIL_URL": f"file://{var}/mails",
    }


def prepare(environment: dict[str, str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tools.prepare"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        log = Path(environment["PORTAL_VAR"]) / "log" / "prepare.log"
        details = log.read_text(encoding="utf-8") if log.exists() else ""
        raise RuntimeError(f"The portal could not be prepared.\n{result.stdout}{result.stderr}{details}")


def command(port: int) -> list[str]:
    return run.server_command(sys.executable, port)
