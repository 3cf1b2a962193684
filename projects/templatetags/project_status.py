"""The three status axes of a project as pages draw them: steps in order, each with what is recorded of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from django import template
from django.utils.functional import Promise

from projects.models import Finance, Implementation, ProjectPage, Screening, StatusEvent
from projects.models.lines import order_of_entry
from projects.models.status import VALUES_OF_AXIS, Axis

register = template.Library()

# The way forward on each axis. Other values end or interrupt it.
STEPS: dict[str, tuple[str, ...]] = {
    Axis.SCREENING: (Screening.RECEIVED, Screening.UNDER_REVIEW, Screening.SUITABLE),
    Axis.FINANCE: tuple(value for value in Finance if value != Finance.CANCELLED),
    Axis.IMPLEMENTATION: (
        Implementation.PIPELINE,
        Implementation.IMPLEMENTATION,
        Implementation.FINALISATION,
        Implementation.CLOSED,
    ),
}
# Results that stand in the place of the last step.
INSTEAD_OF_LAST = {Screening.CONDITIONALLY_SUITABLE, Screening.NOT_SUITABLE}
STOPPED = {
    Screening.NOT_SUITABLE,
    Screening.WITHDRAWN,
    Finance.CANCELLED,
    Implementation.CANCELLED,
    Implementation.SUSPENDED,
}


@dataclass(frozen=True)
class Step:
    label: str | Promise
    state: str  # done | current | stopped | ahead
    # Everything that is recorded of it, oldest first: sources may date one step differently.
    events: list[StatusEvent] = field(default_factory=list)

    @property
    def dates(self) -> list[StatusEvent]:
        """The first record of each date."""
        return list({(event.date, event.date_precision): event for event in reversed(self.events)}.values())[::-1]


@dataclass(frozen=True)
class Track:
    """One axis: its name, where it stands (an empty label where nothing is published), its steps and dated history."""

    axis: Axis
    label: str | Promise
    steps: list[Step]
    history: list[StatusEvent]

    @property
    def name(self) -> str | Promise:
        return self.axis.label

    @property
    def reached(self) -> int:
        return sum(step.state != "ahead" for step in self.steps)

    @property
    def total(self) -> int:
        return len(STEPS[self.axis])


def steps_of(axis: Axis, current: str, events: list[StatusEvent]) -> list[Step]:
    """The steps of one axis: those behind, the one that holds, those ahead."""
    recorded = defaultdict(list)
    for event in events:
        recorded[event.value].append(event)
    way = list(STEPS[axis])
    if current in INSTEAD_OF_LAST:
        way[-1] = current
    elif current in STOPPED:
        # What came before the stop is known only from the record.
        way = [value for value in way if value in recorded] + [current]
    reached = way.index(current) if current in way else -1
    steps = []
    for position, value in enumerate(way):
        if position == reached:
            state = "stopped" if value in STOPPED else "current"
        else:
            state = "done" if position < reached else "ahead"
        steps.append(Step(VALUES_OF_AXIS[axis](value).label, state, recorded.get(value, [])))
    return steps


def track(project: ProjectPage, axis: Axis, events: list[StatusEvent]) -> Track:
    current = getattr(project, axis.value)
    label = VALUES_OF_AXIS[axis](current).label if current else ""
    return Track(axis, label, steps_of(axis, current, events), events)


@register.simple_tag
def status_tracks(project: ProjectPage) -> list[Track]:
    """The three axes with their dated history, oldest first."""
    events = sorted(project.status_events.all(), key=lambda event: (event.date, order_of_entry(event)))
    return [track(project, axis, [event for event in events if event.axis == axis]) for axis in Axis]


@register.simple_tag
def status_summary(project: ProjectPage) -> list[Track]:
    """The three axes as a list shows them: current values only, which costs no query."""
    return [track(project, axis, []) for axis in Axis]
