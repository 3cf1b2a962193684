"""A PostgreSQL of the tests' own: made in a temporary folder, reached by a private socket only, gone at the end.

It listens on no network port, leaves any server of the machine alone, and runs as an unprivileged user, because
PostgreSQL refuses to run as root.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from tools.terminal import Problem

SOCKET_NUMBER = 54329  # only names the socket file; nothing listens on a port of this number
UNPRIVILEGED = ("postgres", "nobody")
SETTINGS = {
    "listen_addresses": "",
    "port": str(SOCKET_NUMBER),
    "max_connections": "40",
    # Tests throw their data away, so nothing needs to reach the disk.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


def find_binaries() -> Path | None:
    """Return the folder that holds initdb and postgres, the newest version first, or None."""
    found = shutil.which("initdb")
    candidates = [Path(found).resolve().parent] if found else []
    # Debian and its relatives keep server programs out of the PATH.
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    candidates += sorted(
        versions, key=lambda folder: int("0" + "".join(filter(str.isdigit, folder.parent.name))), reverse=True
    )
    return next(
        (folder for folder in candidates if (folder / "initdb").exists() and (folder / "postgres").exists()), None
    )


def unprivileged_user() -> pwd.struct_passwd | None:
    """Return whom to run the server as: nobody else unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in UNPRIVILEGED:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise Problem(f"PostgreSQL does not run as root and none of the users {' or '.join(UNPRIVILEGED)} exists here.")


@contextmanager
def private_server(binaries: Path) -> Iterator[str]:
    """Run a server for as long as the block lasts and yield its DATABASE_URL."""
    user = unprivileged_user()
    # Not every TMPDIR will do: a socket's path may have some 100 characters, and the server's user must reach it.
    folder = Path(tempfile.mkdtemp(prefix="portal-pg-", dir="/tmp"))
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    data, log = folder / "data", folder / "server.log"
    server = None
    try:
        _call(
            binaries / "initdb",
            user,
            folder,
            "-D",
            str(data),
            "-U",
            "portal",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        with (data / "postgresql.auto.conf").open("a", encoding="utf-8") as file:
            file.writelines(
                f"{name} = '{value}'\n" for name, value in (SETTINGS | {"unix_socket_directories": str(folder)}).items()
            )
        server = _call(binaries / "pg_ctl", user, folder, "-D", str(data), "-l", str(log), "-w", "-t", "60", "start")
        _call(
            binaries / "createdb", user, folder, "-h", str(folder), "-p", str(SOCKET_NUMBER), "-U", "portal", "portal"
        )
        yield f"postgres://portal@/portal?host={quote(str(folder), safe='/')}&port={SOCKET_NUMBER}"
    finally:
        previous = signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C must not leave the server behind
        if server or (data / "postmaster.pid").exists():
            _call(binaries / "pg_ctl", user, folder, "-D", str(data), "-m", "immediate", "-w", "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)
        signal.signal(signal.SIGINT, previous)


def _call(program: Path, user: pwd.struct_passwd | None, folder: Path, *arguments: str, check: bool = True) -> bool:
    identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    output = folder / "output.log"
    with output.open("wb") as file:  # a file, not a pipe: the server keeps its parent's output open
        result = subprocess.run(
            [str(program), *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            start_new_session=True,  # Ctrl-C in the terminal is for us: we stop the server in good order
            check=False,
            **identity,
        )
    if check and result.returncode:
        lines = output.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise Problem(
            f"PostgreSQL could not be started for the tests ({program.name}: {lines[-1] if lines else 'no output'})."
        )
    return result.returncode == 0
