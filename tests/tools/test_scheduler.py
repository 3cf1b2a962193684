"""The process that publishes what is planned goes on through trouble, and ends with whoever started it."""

import os
import subprocess
import sys
import time

from tools.files import ROOT

STARTER = "import subprocess, sys, time; print(subprocess.Popen(sys.argv[1:]).pid, flush=True); time.sleep(60)"


def is_running(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_it_outlives_a_database_without_tables_but_not_its_starter(tmp_path):
    command = [sys.executable, "manage.py", "publish_scheduled", "--every", "1"]
    variables = {"PATH": os.environ["PATH"], "PORTAL_VAR": str(tmp_path), "LANG": "C.UTF-8"}
    with (tmp_path / "log").open("wb") as log:
        starter = subprocess.Popen(
            [sys.executable, "-c", STARTER, *command], cwd=ROOT, env=variables, stdout=subprocess.PIPE, stderr=log
        )
        pid = int(starter.stdout.readline())
        deadline = time.monotonic() + 60
        while (tmp_path / "log").read_text(encoding="utf-8").count("could not be read") < 2:
            assert time.monotonic() < deadline
            assert is_running(pid)
            time.sleep(0.1)
        starter.kill()
        starter.wait()
        starter.stdout.close()
    while is_running(pid):
        assert time.monotonic() < deadline
        time.sleep(0.1)
