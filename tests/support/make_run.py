"""`make run` as somebody types it: what it tells, what its portal answers, how it ends."""

import http.client
import http.cookiejar
import os
import re
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tools import run
from tools.files import ROOT

# Nobody waits longer, however busy the machine is.
LONGEST_SECONDS = 400
READY = "Stop with Ctrl-C."


class Running:
    def __init__(self, process: subprocess.Popen[bytes], output: Path, port: int) -> None:
        self.process, self.output, self.port = process, output, port

    def told(self) -> str:
        return self.output.read_text(encoding="utf-8")

    def wait_for(self, words: str) -> None:
        deadline = time.monotonic() + LONGEST_SECONDS
        while words not in self.told():
            assert self.process.poll() is None, self.told()
            assert time.monotonic() < deadline, self.told()
            time.sleep(0.05)

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(run.HOST, self.port, timeout=30)
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read().decode()
        connection.close()
        return response.status, body

    def signs_in(self, username: str, password: str) -> bool:
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        address = f"http://{run.HOST}:{self.port}/tai-khoan/dang-nhap/"
        form = browser.open(address, timeout=30).read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)[1]
        data = {"csrfmiddlewaretoken": token, "login": username, "password": password, "next": "/admin/"}
        with browser.open(address, urllib.parse.urlencode(data).encode(), timeout=30) as response:
            return not response.url.startswith(address)

    def end(self, sent: signal.Signals) -> int:
        """Send a signal and return the status that the run ends with."""
        self.process.send_signal(sent)
        return self.process.wait(timeout=60)


@contextmanager
def running(var: Path, port: int, password: str) -> Iterator[Running]:
    output = var.parent / f"output-{time.monotonic_ns()}.txt"
    with output.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tools.portal", "run"],
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "PORT": str(port),
                "PORTAL_VAR": str(var),
                "DEMO_PASSWORD": password,
            },
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            # Whoever runs these tests in the background of a script has Ctrl-C ignored, and all that they start with them.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    try:
        yield Running(process, output, port)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def schedulers(var: Path) -> list[int]:
    """Return the processes that publish what is planned for the portal of a folder."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            command, variables = (folder / "cmdline").read_bytes(), (folder / "environ").read_bytes()
            if b"publish_scheduled" in command and f"PORTAL_VAR={var}\0".encode() in variables:
                found.append(int(folder.name))
    return found


@dataclass(frozen=True)
class FirstRun:
    """What the first run of a portal was like, which was killed while it made the demonstration and started once more."""

    var: Path
    port: int
    told: str  # by the second start
    seconds: float  # of both, until the portal answered
    schedulers: int  # while it ran
    status: int  # that Ctrl-C ended it with
    schedulers_left: int


def first_run(var: Path, password: str) -> FirstRun:
    port, started = run.free_port(), time.monotonic()
    with running(var, port, password) as portal:
        portal.wait_for("Making the demonstration content")
        time.sleep(1)
    with running(var, port, password) as portal:
        portal.wait_for(READY)
        seconds, told, publishing = time.monotonic() - started, portal.told(), len(schedulers(var))
        status = portal.end(signal.SIGINT)
    return FirstRun(var, port, told, seconds, publishing, status, len(schedulers(var)))
