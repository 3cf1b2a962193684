"""Files that survive an interruption: written whole or not at all, and stamps that say what is already done."""

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.terminal import Problem, from_os_error, say

ROOT = Path(__file__).resolve().parent.parent
MEBIBYTE = 1024 * 1024


def write_whole(path: Path, text: str, mode: int = 0o644) -> None:
    """Replace the file at once, so that a reader or an interruption never meets half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            os.fchmod(file.fileno(), mode)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def fingerprint(files: Iterable[Path], extra: str = "") -> str:
    """Return a digest of the files' names and contents."""
    digest = hashlib.sha256(extra.encode())
    for file in sorted(files):
        digest.update(f"\0{os.path.relpath(file, ROOT)}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def files_below(*folders: Path) -> list[Path]:
    return [file for folder in folders for file in folder.rglob("*") if file.is_file()]


def stamped(stamp: Path, content: str) -> bool:
    try:
        return stamp.read_text(encoding="utf-8") == content
    except OSError:
        return False


def need_room(folder: Path, mebibytes: int) -> None:
    """Stop now, rather than halfway, when the folder cannot be written to or its disk is nearly full."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"room?")
    except OSError as error:
        error.filename = str(folder)
        raise from_os_error(error) from None
    free = shutil.disk_usage(folder).free // MEBIBYTE
    if free < mebibytes:
        raise Problem(
            f"The disk is full: {folder} needs about {mebibytes} MB and has {free} MB; "
            f"free some space and run make again."
        )


@contextmanager
def only_one() -> Iterator[None]:
    """Let one command at a time set up this folder; a second one waits."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another make is setting up this folder; waiting for it.")
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
