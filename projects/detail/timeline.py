"""Steps and money of a project in one dated line."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from projects.models import MoneyLine, StatusEvent
from projects.models.lines import order_of_entry
from projects.wording import amount_of, financier_of


@dataclass(frozen=True)
class Entry:
    date: datetime.date
    precision: str
    kind: str
    title: str
    note: str
    record: MoneyLine | StatusEvent


def timeline(events: Iterable[StatusEvent], lines: Iterable[MoneyLine]) -> list[Entry]:
    """Return every dated record of a project, oldest first; of one date, steps before money."""
    entries = [
        (
            event.date,
            0,
            order_of_entry(event),
            Entry(event.date, event.date_precision, axis_of(event), event.label, event.note, event),
        )
        for event in events
    ]
    entries += [
        (
            line.date,
            1,
            order_of_entry(line),
            Entry(line.date, line.date_precision, line.get_kind_display(), words(line), line.note, line),
        )
        for line in lines
    ]
    return [entry for *_order, entry in sorted(entries, key=lambda item: item[:3])]


def axis_of(event: StatusEvent) -> str:
    return event.get_axis_display()


def words(line: MoneyLine) -> str:
    return ", ".join(filter(None, (amount_of(line), financier_of(line))))
