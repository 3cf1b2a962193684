"""When public content last changed, as every worker sees it: read from the database at most once a second."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Min, Q
from django.utils import timezone

from pages.models.generation import Generation

READ_EVERY = 1.0  # seconds

_seen: tuple[float, int] | None = None
_clocks: list[Callable[[datetime], datetime | None]] = []


def current() -> int:
    """Return the number that stands for the present state of all public content."""
    global _seen
    now = time.monotonic()
    if _seen is None or now - _seen[0] >= READ_EVERY:
        _seen = (now, Generation.read())
    return _seen[1]


def grow() -> None:
    """Say that public content has changed; once per transaction, and at once for this worker."""
    forget()
    connection = transaction.get_connection()
    if not connection.in_atomic_block:
        _grow_now()
    elif not any(_grow_now is entry[1] for entry in connection.run_on_commit):
        transaction.on_commit(_grow_now)


def forget() -> None:
    global _seen
    _seen = None


def _grow_now() -> None:
    Generation.grow()
    forget()


def register_clock(next_change: Callable[[datetime], datetime | None]) -> None:
    """Let an app say when its public content changes next by the clock alone; called with the present moment."""
    _clocks.append(next_change)


def next_change(now: datetime | None = None) -> datetime:
    """Return the moment at which pages change without an editor: a schedule, or midnight in Viet Nam (today's date is shown)."""
    now = now or timezone.now()
    midnight = (timezone.localtime(now) + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return min([midnight, *(moment for clock in _clocks if (moment := clock(now)))])


def next_schedule(now: datetime) -> datetime | None:
    """The next banner, publication or expiry that is planned."""
    from pages.models import Banner, PlannedPublication

    plans = PlannedPublication.objects.in_force().order_by().filter(due_at__gt=now).aggregate(due=Min("due_at"))
    banners = Banner.objects.order_by().aggregate(
        go=Min("starts_at", filter=Q(starts_at__gt=now)), end=Min("ends_at", filter=Q(ends_at__gt=now))
    )
    moments = [moment for moment in (*plans.values(), *banners.values()) if moment]
    return min(moments, default=None)
