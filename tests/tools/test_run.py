"""`make run` for real: killed at a bad moment, run again, signed in to, and quick the next time."""

import http.client
import http.cookiejar
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.tools.test_failures import free_port
from tools.files import ROOT

# Nobody waits longer, however busy the machine is.
LONGEST_RUN_SECONDS = 400


class Running:
    def __init__(self, process: subprocess.Popen[bytes], output: Path, port: int) -> None:
        self.process, self.output, self.port = process, output, port

    def told(self) -> str:
        return self.output.read_text(encoding="utf-8")

    def wait_for(self, words: str, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while words not in self.told():
            assert self.process.poll() is None, self.told()
            assert time.monotonic() < deadline, self.told()
            time.sleep(0.05)

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read().decode()
        connection.close()
        return response.status, body


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


def signs_in(portal: Running, username: str, password: str) -> bool:
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    address = f"http://127.0.0.1:{portal.port}/tai-khoan/dang-nhap/"
    form = browser.open(address, timeout=30).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)[1]
    data = {"csrfmiddlewaretoken": token, "login": username, "password": password, "next": "/admin/"}
    with browser.open(address, urllib.parse.urlencode(data).encode(), timeout=30) as response:
        return not response.url.startswith(address)


@pytest.mark.long
def test_a_run_that_was_killed_goes_on_and_the_next_one_is_quick(tmp_path):
    var, port = tmp_path / "var", free_port()

    started = time.monotonic()
    with running(var, port, "first password") as portal:
        portal.wait_for("Making the demonstration content", LONGEST_RUN_SECONDS)
        time.sleep(1)
    assert (var / "portal.env").exists()

    with running(var, port, "first password") as portal:
        portal.wait_for("Stop with Ctrl-C.", LONGEST_RUN_SECONDS)
        first_run = time.monotonic() - started
        told = portal.told()
        assert "Collecting" not in told, "already collected"
        assert f"http://127.0.0.1:{port}/en/" in told
        assert "first password" in told
        assert "Traceback" not in told
        for path, words in (("/", '<html lang="vi"'), ("/en/", '<html lang="en"'), ("/healthz", '"well"')):
            status, body = portal.get(path)
            assert status == 200
            assert words in body
        assert portal.get("/du-an/khong-co/")[0] == 404
        assert len(schedulers(var)) == 1
        assert signs_in(portal, "quantri", "first password")
        assert signs_in(portal, "bientap", "first password")
        portal.process.send_signal(signal.SIGINT)
        assert portal.process.wait(timeout=60) == 0
        assert schedulers(var) == []

    started = time.monotonic()
    with running(var, port, "second password") as portal:
        portal.wait_for("Stop with Ctrl-C.", LONGEST_RUN_SECONDS)
        assert time.monotonic() - started < first_run / 4
        assert portal.told().count("done (") == 2, "only the database and the content are looked at again"
        assert signs_in(portal, "quantri", "second password")
        assert not signs_in(portal, "quantri", "first password")
        portal.process.terminate()
        portal.process.wait(timeout=60)
        with pytest.raises(OSError, match="refused"):
            portal.get("/healthz")
