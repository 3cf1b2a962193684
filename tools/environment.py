"""The virtual environment: made once, filled with the pinned requirements, left alone while they stay the same."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

from tools.files import ROOT, fingerprint, need_room, write_whole
from tools.terminal import Problem, from_output, step

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.json"
# Left behind only when an installation was killed: what it had begun cannot be trusted then.
UNFINISHED = VENV / "unfinished"
NEEDS_MB = 600
NO_INDEX = (
    "No matching distribution",
    "Connection",
    "connection",
    "Max retries",
    "Could not fetch URL",
    "Name or service",
    "timed out",
)


def ensure(*, development: bool = False) -> Path:
    """Make the environment hold exactly what the requirements pin, and return its Python."""
    names = ["requirements.txt", *(["requirements-dev.txt"] if development else [])]
    wanted = {name: fingerprint([ROOT / name]) for name in names}
    # Making one may have been killed too: before pip was in it, say. What never held all packages is made anew.
    is_whole = PYTHON.exists() and STAMP.exists() and not UNFINISHED.exists()
    have = _installed() if is_whole else {}
    if all(have.get(name) == value for name, value in wanted.items()):
        return PYTHON
    need_room(ROOT, NEEDS_MB)
    if not is_whole:
        _create()
    with step("Installing the pinned packages (a minute or two the first time)"):
        _install(names[-1])
        write_whole(STAMP, json.dumps(have | wanted, indent=1))
    return PYTHON


def _installed() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _create() -> None:
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        raise Problem(
            f"This Python ({sys.executable}) lacks the module {missing[0]}, needed for a virtual environment: "
            f"install it (on Debian: apt-get install python3-venv) and run make again."
        )
    with step("Making a virtual environment in .venv"):
        result = _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
        if result.returncode:
            raise from_output(result.stdout, "making the virtual environment")


def _install(requirements: str) -> None:
    UNFINISHED.touch()
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--disable-pip-version-check",
        "--no-input",
        "--retries",
        "2",
    ]
    result = _run([*pip, "--quiet", "-r", requirements])
    if result.returncode:
        if result.returncode > 0:  # pip gave up by itself and left the environment in order
            UNFINISHED.unlink()
        log = VENV / "pip.log"
        write_whole(log, result.stdout)
        if "No space left" not in result.stdout and any(word in result.stdout for word in NO_INDEX):
            raise Problem(
                f"The packages in {requirements} could not be fetched: check that this machine reaches a package index "
                f"and run make again (pip's words are in {log.relative_to(ROOT)})."
            )
        raise from_output(result.stdout, "installing the packages", str(log.relative_to(ROOT)))
    UNFINISHED.unlink()


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        check=False,
    )
