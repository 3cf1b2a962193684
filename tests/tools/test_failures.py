"""What can go wrong with `make run` before anything runs: one clear sentence each, and nothing left half done."""

import errno
import os
import shutil
import socket
import stat
import subprocess
import sys

import pytest

from tests.tools.conftest import UNREACHABLE_INDEX, obey_permissions
from tools import envfile, environment, files, run
from tools.files import MEBIBYTE, ROOT
from tools.terminal import Problem


def test_a_taken_port_is_said_before_anything_is_made(project, one_sentence):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        told = one_sentence(project.run("run", PORT=str(port)))
    assert told.startswith(f"Port {port} is taken by another program")
    assert not (project.path / ".venv").exists()


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "80 80", "٨٠"])
def test_a_port_that_is_none(project, one_sentence, port):
    assert f"not “{port}”" in one_sentence(project.run("run", PORT=port))


def test_an_unknown_command(project, one_sentence):
    assert one_sentence(project.run("fly")).startswith("Say one of: run, demo, test")


def test_a_folder_that_may_not_be_written_to(project, one_sentence):
    project.path.chmod(0o555)
    told = one_sentence(project.run("run", before=obey_permissions, PORT=str(run.free_port())))
    assert told.startswith("This user may not write here")
    assert str(project.path) in told


def test_a_folder_for_data_that_cannot_be_made(project, one_sentence):
    (project.path / "file").touch()
    told = one_sentence(project.run("run", PORT=str(run.free_port()), PORTAL_VAR="file/var"))
    assert told.startswith("It stopped: Not a directory")


def test_no_package_index(project, one_sentence):
    told = one_sentence(
        project.run("run", PORT=str(run.free_port()), PIP_INDEX_URL=UNREACHABLE_INDEX, PIP_CONFIG_FILE=os.devnull)
    )
    assert told.startswith("The packages in requirements.txt could not be fetched")
    assert not (project.path / ".venv" / "installed.json").exists()
    assert not (project.path / ".venv" / "unfinished").exists()


def test_an_environment_left_half_made_is_made_anew(project, one_sentence):
    python = project.path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("half a program", encoding="utf-8")
    (project.path / ".venv" / "unfinished").touch()
    one_sentence(
        project.run("run", PORT=str(run.free_port()), PIP_INDEX_URL=UNREACHABLE_INDEX, PIP_CONFIG_FILE=os.devnull)
    )
    assert subprocess.run([python, "-c", ""], check=False).returncode == 0


def test_an_environment_that_was_killed_before_it_had_pip_is_made_anew(project, one_sentence):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", project.path / ".venv"], check=True)
    told = one_sentence(
        project.run("run", PORT=str(run.free_port()), PIP_INDEX_URL=UNREACHABLE_INDEX, PIP_CONFIG_FILE=os.devnull)
    )
    assert told.startswith("The packages in requirements.txt could not be fetched")


def test_no_module_for_environments(monkeypatch, tmp_path):
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(Problem, match="lacks the module ensurepip.*python3-venv"):
        environment._create()


def test_no_python_that_is_new_enough(tmp_path):
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tmp_path / "python3").chmod(0o755)
    result = subprocess.run(
        ["/bin/sh", "tools/python.sh", "-m", "tools.portal", "run"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11 or newer is needed")
    assert result.stderr.count("\n") == 1


def test_a_disk_with_too_little_room_is_said_before_it_is_full(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(0, 0, 20 * MEBIBYTE))
    with pytest.raises(Problem, match="needs about 600 MB and has 20 MB"):
        files.need_room(tmp_path, 600)


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only")])
def test_a_disk_that_refuses(monkeypatch, tmp_path, number, words):
    def refuse(**_options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.tempfile, "TemporaryFile", refuse)
    with pytest.raises(Problem, match=words):
        files.need_room(tmp_path, 1)


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    file = tmp_path / "portal.env"
    files.write_whole(file, "old", mode=0o600)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def full(*_arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        files.write_whole(file, "new")
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_the_environment_file_is_private_and_completed_once(tmp_path, monkeypatch):
    monkeypatch.delenv("DEMO_PASSWORD", raising=False)
    file = tmp_path / "portal.env"
    first = envfile.complete(file, 8001)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(first["PORTAL_SECRET_KEY"]) >= 50
    assert first["PORTAL_BASE_URL"] == "http://127.0.0.1:8001"
    assert envfile.complete(file, 8002) == first
    file.write_text("PORTAL_SECRET_KEY=short\n# PORTAL_DEMO=0\n", encoding="utf-8")
    assert envfile.complete(file, 8001)["PORTAL_SECRET_KEY"] == "short"
    assert envfile.read(file)["PORTAL_DEMO"] == "1"


def test_a_password_given_for_the_demo_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", "chosen by me")
    assert envfile.complete(tmp_path / "portal.env", 8000)["DEMO_PASSWORD"] == "chosen by me"
    assert envfile.read(tmp_path / "portal.env")["DEMO_PASSWORD"] == "chosen by me"
