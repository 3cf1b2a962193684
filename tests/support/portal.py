"""A portal for browser tests, made and served as `make run` does it, in a folder and on a port of its own."""

import fcntl
import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.files import ROOT

HOST = "127.0.0.1"
READY_WITHIN = 60
STOPPED_WITHIN = 15
SECRET_KEY = "a-key-for-browser-tests-only-" * 3


@dataclass(frozen=True)
class Portal:
    url: str
    demo_password: str


def variables(var: Path, port: int, password: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "DJANGO_SETTINGS_MODULE": "jetp_portal.settings.production",
        "PORTAL_VAR": str(var),
        "PORTAL_SECRET_KEY": SECRET_KEY,
        "PORTAL_BASE_URL": f"http://{HOST}:{port}",
        "PORTAL_DEMO": "1",
        "DEMO_PASSWORD": password,
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


@contextmanager
def served(shared: Path, own: Path, password: str) -> Iterator[Portal]:
    """Serve a portal from `own`, a copy of what the first worker to come here makes in `shared`."""
    with (shared / "portal.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made, finished = shared / "portal", shared / "portal.finished"
        if not finished.exists():
            made.mkdir(exist_ok=True)
            prepare(variables(made, free_port(), password))
            finished.touch()
    shutil.copytree(made, own)
    port = free_port()
    environment = variables(own, port, password)
    prepare(environment)  # tells the copy its own address
    with (own / "server.log").open("wb") as log:
        server = subprocess.Popen(command(port), cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            wait_until_ready(server, port, own / "server.log")
            yield Portal(environment["PORTAL_BASE_URL"], password)
        finally:
            stop(server)


def prepare(environment: dict[str, str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tools.prepare"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        log = Path(environment["PORTAL_VAR"]) / "log" / "prepare.log"
        details = log.read_text(encoding="utf-8") if log.exists() else ""
        raise RuntimeError(f"The portal could not be prepared.\n{result.stdout}{result.stderr}{details}")


def command(port: int) -> list[str]:
    serve = ["granian", "--interface", "wsgi", "--host", HOST, "--port", str(port), "--workers", "1"]
    serve += ["--blocking-threads", "1", "--no-ws", "--log-config", "jetp_portal/server-logging.json"]
    return [sys.executable, "-m", *serve, "jetp_portal.wsgi:application"]


def wait_until_ready(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline and server.poll() is None:
        if healthy(port):
            return
        time.sleep(0.1)
    raise RuntimeError(f"The portal did not start.\n{log.read_text(encoding='utf-8')}")


def healthy(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=READY_WITHIN)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(timeout=STOPPED_WITHIN)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
