"""No message of the portal is missing, fuzzy, stale or left in English."""

from tools import messages


def test_the_catalogues_are_in_order():
    assert messages.check() == []
