from datetime import date

from django.utils import translation

from projects.models import Finance, Implementation, Screening, StatusEvent
from projects.models.status import Axis
from projects.templatetags.project_status import steps_of


def states(axis, current, events=()):
    with translation.override("en"):
        return [(str(step.label), step.state) for step in steps_of(axis, current, list(events))]


def event(axis, value):
    return StatusEvent(axis=axis, value=value, date=date(2025, 7, 8))


def test_steps_before_the_present_one_are_behind_and_later_ones_ahead():
    assert states(Axis.IMPLEMENTATION, Implementation.FINALISATION) == [
        ("Pipeline", "done"),
        ("Under implementation", "done"),
        ("Finalisation", "current"),
        ("Closed", "ahead"),
    ]


def test_nothing_published_leaves_every_step_ahead():
    assert {state for _label, state in states(Axis.FINANCE, "")} == {"ahead"}


def test_a_conditional_result_stands_in_the_place_of_the_result():
    assert states(Axis.SCREENING, Screening.CONDITIONALLY_SUITABLE)[-1] == ("Conditionally suitable", "current")


def test_a_refusal_stops_the_way():
    assert states(Axis.SCREENING, Screening.NOT_SUITABLE)[-1] == ("Not suitable", "stopped")


def test_before_a_stop_only_what_is_recorded_is_shown():
    recorded = [event(Axis.FINANCE, Finance.MOU)]
    assert states(Axis.FINANCE, Finance.CANCELLED, recorded) == [
        ("Memorandum or letter of intent", "done"),
        ("Financing cancelled", "stopped"),
    ]


def test_a_step_carries_its_record():
    recorded = event(Axis.SCREENING, Screening.SUITABLE)
    steps = steps_of(Axis.SCREENING, Screening.SUITABLE, [recorded])
    assert [step.events for step in steps] == [[], [], [recorded]]


def test_a_step_shows_each_date_that_sources_give():
    first, same, second = (event(Axis.FINANCE, Finance.SIGNED) for _each in range(3))
    second.date = date(2025, 7, 10)
    signed = steps_of(Axis.FINANCE, Finance.SIGNED, [first, same, second])[3]
    assert signed.dates == [first, second]
