"""The file between the trial and the import: outside the public folder, for its sender only, for an hour."""

import secrets
import time
from pathlib import Path

from django.conf import settings
from django.core import signing

SALT = "projects.importing"
HOUR = 3600


def folder() -> Path:
    made = Path(settings.VAR_DIR) / "imports"
    made.mkdir(parents=True, exist_ok=True, mode=0o700)
    return made


def keep(content: bytes, user, choices: dict) -> str:
    """Store a file and return the token under which its sender finds it again."""
    forget_old()
    name = secrets.token_hex(16)
    (folder() / name).write_bytes(content)
    return signing.dumps({"name": name, "user": user.pk, "choices": choices}, salt=SALT)


def find(token: str, user) -> tuple[Path, dict] | None:
    """Return a kept file with what its sender chose; None where there is none any more, or it is somebody else's."""
    try:
        known = signing.loads(token, salt=SALT, max_age=HOUR)
    except signing.BadSignature:
        return None
    path = folder() / known["name"]
    return (path, known["choices"]) if known["user"] == user.pk and path.is_file() else None


def forget_old() -> None:
    for path in folder().iterdir():
        if path.stat().st_mtime < time.time() - HOUR:
            path.unlink(missing_ok=True)
