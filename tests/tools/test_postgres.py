"""The tests' own PostgreSQL: private, unprivileged, and gone afterwards."""

import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from jetp_portal import environment
from tools import postgres
from tools.terminal import Problem

needs_server = pytest.mark.skipif(
    postgres.find_binaries() is None, reason="no PostgreSQL server program on this machine"
)


def runs(process: int) -> bool:
    """Tell whether the process runs; one that has ended but whose parent has not asked yet does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def folder_of(url: str) -> Path:
    return Path(parse_qs(urlsplit(url).query)["host"][0])


def fail_beside_a_server(seen: list[str]) -> None:
    with postgres.private_server(postgres.find_binaries()) as url:
        seen.append(url)
        raise ZeroDivisionError


@needs_server
def test_a_server_lives_on_a_private_socket_only_as_long_as_the_block():
    with postgres.private_server(postgres.find_binaries()) as url:
        folder = folder_of(url)
        assert folder.stat().st_mode & 0o077 == 0
        assert folder.owner() != "root"
        settings = environment.database(url, Path())
        assert settings["HOST"] == str(folder)
        with psycopg.connect(url.replace("postgres:", "postgresql:")) as connection:
            assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
            assert connection.execute("SHOW port").fetchone() != ("5432",)
            assert connection.execute("SELECT lower('ĐIỆN')").fetchone() == ("điện",)
            process = int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        assert runs(process)
    assert not folder.exists()
    assert not runs(process)


@needs_server
def test_a_failing_block_still_ends_the_server():
    seen = []
    with pytest.raises(ZeroDivisionError):
        fail_beside_a_server(seen)
    assert not folder_of(seen[0]).exists()


def test_programs_that_do_not_start_are_one_sentence(tmp_path):
    for name in ("initdb", "pg_ctl", "createdb"):
        (tmp_path / name).write_text("#!/bin/sh\necho broken >&2\nexit 1\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    for folder in (tmp_path, *tmp_path.parents):
        if "pytest-of-" in str(folder) and folder.stat().st_uid == os.geteuid():
            folder.chmod(0o755)  # for the unprivileged user
    with pytest.raises(Problem, match=r"initdb: broken"), postgres.private_server(tmp_path):
        pass


def test_root_without_an_unprivileged_user_is_one_sentence(monkeypatch):
    def nobody(name):
        raise KeyError(name)

    monkeypatch.setattr(postgres.os, "geteuid", lambda: 0)
    monkeypatch.setattr(postgres.pwd, "getpwnam", nobody)
    with pytest.raises(Problem, match="does not run as root"):
        postgres.unprivileged_user()
