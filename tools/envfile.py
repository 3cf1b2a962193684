"""`var/portal.env`: what `make run` keeps from one run to the next, in the form that systemd reads."""

import os
import secrets
from pathlib import Path

from tools.files import ROOT, write_whole

HEADER = "# Made by `make run`. It holds secrets: do not share it. Variables set in the environment win over these.\n"


def var_folder() -> Path:
    return (ROOT / Path(os.environ.get("PORTAL_VAR") or "var").expanduser()).resolve()


def read(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.lstrip().startswith("#"))
    return {name.strip(): value.strip() for name, value in pairs}


def write(path: Path, values: dict[str, str]) -> None:
    lines = "".join(f"{name}={value}\n" for name, value in values.items())
    write_whole(path, HEADER + lines, mode=0o600)


def complete(path: Path, port: int) -> dict[str, str]:
    """Return the file's values; what is missing is made up and kept."""
    values = read(path)
    defaults = {
        "PORTAL_SECRET_KEY": secrets.token_urlsafe(50),
        "PORTAL_BASE_URL": f"http://127.0.0.1:{port}",
        "PORTAL_DEMO": "1",
        "DEMO_PASSWORD": os.environ.get("DEMO_PASSWORD") or secrets.token_urlsafe(12),
    }
    if missing := {name: value for name, value in defaults.items() if not values.get(name)}:
        values |= missing
        write(path, values)
    return values
