"""`/healthz`: may this server be sent readers? Says which part is ill, never how, and no version."""

import logging
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

ROOM_NEEDED = 50 * 1024 * 1024
logger = logging.getLogger("portal.health")


class Unwell(Exception):
    """A part of the portal cannot do its work; the text is for the log alone."""


def check_database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def check_disk() -> None:
    folder = Path(settings.MEDIA_ROOT)
    while not folder.exists():  # made with the first upload
        folder = folder.parent
    with tempfile.TemporaryFile(dir=folder) as probe:
        probe.write(b"room?")
    free = shutil.disk_usage(folder).free
    if free < ROOM_NEEDED:
        raise Unwell(f"{free} bytes are free, {ROOM_NEEDED} are needed")


class MigrationCheck:
    """Are all migrations applied? Looked up each time until they are, then once a minute: reading them is slow."""

    seconds = 60.0

    def __init__(self) -> None:
        self.good_until = 0.0

    def __call__(self) -> None:
        if time.monotonic() < self.good_until:
            return
        executor = MigrationExecutor(connection)
        if plan := executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise Unwell(f"{len(plan)} migrations are not applied")
        self.good_until = time.monotonic() + self.seconds


check_migrations = MigrationCheck()


def state_of(name: str, check: Callable[[], None]) -> str:
    try:
        check()
    except Exception:  # whatever it is, the answer is the same: this part is ill
        logger.exception("%s is unwell", name)
        return "unwell"
    return "well"


@never_cache
@require_safe
def healthz(_request: HttpRequest) -> JsonResponse:
    checks = {"database": check_database, "disk": check_disk, "migrations": check_migrations}
    parts = {name: state_of(name, check) for name, check in checks.items()}
    well = set(parts.values()) == {"well"}
    return JsonResponse({"status": "well" if well else "unwell", **parts}, status=200 if well else 503)
