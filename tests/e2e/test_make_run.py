"""`make run` for real: killed at a bad moment and run again, which made the portal of these tests; and quick the next time."""

import os
import shutil
import signal
import time

import pytest

from tests.support.make_run import READY, FirstRun, running, schedulers
from tests.support.portal import DEMO_PASSWORD
from tools import run

# Who drives a portal that runs already does not want one made.
pytestmark = pytest.mark.skipif("PORTAL_E2E_URL" in os.environ, reason="a portal runs already")


def test_a_first_run_that_was_killed_goes_on_where_it_was(first_run: FirstRun):
    assert "Collecting" not in first_run.told, "already collected"
    assert f"http://127.0.0.1:{first_run.port}/en/" in first_run.told
    assert DEMO_PASSWORD in first_run.told
    assert "Traceback" not in first_run.told
    assert first_run.schedulers == 1
    assert first_run.status == 0
    assert first_run.schedulers_left == 0


def test_the_next_run_is_quick_and_lets_people_in(first_run: FirstRun, tmp_path):
    var = tmp_path / "var"
    shutil.copytree(first_run.var, var)
    started = time.monotonic()
    with running(var, run.free_port(), "second password") as portal:
        portal.wait_for(READY)
        assert time.monotonic() - started < first_run.seconds / 4
        assert portal.told().count("done (") == 2, "only the database and the content are looked at again"
        for path, words in (("/", '<html lang="vi"'), ("/en/", '<html lang="en"'), ("/healthz", '"well"')):
            status, body = portal.get(path)
            assert status == 200
            assert words in body
        assert portal.get("/du-an/khong-co/")[0] == 404
        assert len(schedulers(var)) == 1
        for name in ("quantri", "bientap"):
            assert portal.signs_in(name, "second password")
        assert not portal.signs_in("quantri", DEMO_PASSWORD)
        portal.end(signal.SIGTERM)
        with pytest.raises(OSError, match="refused"):
            portal.get("/healthz")
