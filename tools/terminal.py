"""What the tools say: steps with their time, and every failure as one sentence instead of a traceback."""

import errno
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Problem(Exception):
    """Something the person at the keyboard can mend; its text is the one sentence they are told."""


def say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@contextmanager
def step(label: str) -> Iterator[None]:
    """Announce a step, and how long it took once it is done."""
    sys.stdout.write(f"  {label} … ")
    sys.stdout.flush()
    started = time.monotonic()
    try:
        yield
    except BaseException:
        say()
        raise
    say(f"done ({time.monotonic() - started:.1f} s)")


def from_os_error(error: OSError, doing: str = "") -> Problem:
    """Put an error of the operating system into a sentence that says what to do about it."""
    where = f" ({error.filename})" if error.filename else ""
    task = f" while {doing}" if doing else ""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Problem(f"The disk is full{where}{task}: free some space and run make again.")
    if error.errno == errno.EROFS:
        return Problem(f"The folder is read-only{where}{task}: move the project to a folder that can be written to.")
    if error.errno in {errno.EACCES, errno.EPERM}:
        return Problem(f"This user may not write here{where}{task}: change the folder's owner or permissions.")
    return Problem(f"It stopped{task}: {error.strerror or error}{where}.")


def from_output(output: str, doing: str, log: str = "") -> Problem:
    """Put what a failed program printed into a sentence."""
    for words, number in (
        (("No space left on device", "disk is full", "Errno 28", "Disk quota exceeded"), errno.ENOSPC),
        (("Read-only file system", "readonly database", "Errno 30"), errno.EROFS),
        (("Permission denied", "Errno 13"), errno.EACCES),
    ):
        if any(word in output for word in words):
            return from_os_error(OSError(number, ""), doing)
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    reason = f": {lines[-1].rstrip('.')}" if lines else ""
    return Problem(f"It stopped while {doing}{reason}." + (f" Everything it printed is in {log}." if log else ""))


def run_main(main: Callable[[], int]) -> int:
    """Call `main` and return its exit status; a problem becomes one sentence and status 1."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that `finally` blocks stop what they started
    try:
        return main()
    except Problem as problem:
        sys.stderr.write(f"{problem}\n")
    except OSError as error:
        sys.stderr.write(f"{from_os_error(error)}\n")
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; running the same command again goes on from here.\n")
        return 130
    return 1
