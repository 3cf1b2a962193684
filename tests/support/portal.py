"""A portal for browser tests, made and served as `make run` does it, in a folder and on a port of its own."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.support.make_run import FirstRun, first_run
from tools import envfile, run
from tools.files import ROOT

DEMO_PASSWORD = "a password of the demonstration"


@dataclass(frozen=True)
class Portal:
    url: str
    demo_password: str
    mails: Path | None = None  # the folder that mails are written to, one file each


def made(shared: Path) -> FirstRun:
    """Return how the first worker to come here made the demonstration in `shared`, for all of them."""
    finished = shared / "first-run.json"
    with (shared / "portal.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not finished.exists():
            run_of_it = first_run(shared / "portal", DEMO_PASSWORD)
            finished.write_text(json.dumps(asdict(run_of_it), default=str), encoding="utf-8")
        values = json.loads(finished.read_text(encoding="utf-8"))
    return FirstRun(**values | {"var": Path(values["var"])})


@contextmanager
def served(var: Path, own: Path) -> Iterator[Portal]:
    """Serve a copy of a portal's folder."""
    shutil.copytree(var, own)
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
        "PORTAL_SECRET_KEY": envfile.read(var / "portal.env")["PORTAL_SECRET_KEY"],  # its audit trail is sealed with it
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
