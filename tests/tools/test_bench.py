"""`make bench` compares like with like, and says plainly where the portal is too slow. Its runs themselves take minutes."""

import pytest
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from pages.blocks import BodyBlock
from tools.bench import bench
from tools.bench.measure import ACTIONS, Editor, value_of
from tools.bench.plain.blocks import BodyBlock as PlainBodyBlock


def shape(block: blocks.Block):
    """Return what a block is made of, its children by name; labels and helps are none of it."""
    if isinstance(block, blocks.BaseStreamBlock | blocks.BaseStructBlock | TypedTableBlock):
        return {name: shape(child) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.ListBlock):
        return [shape(block.child_block)]
    return next(base.__name__ for base in type(block).__mro__ if base.__module__.startswith("wagtail."))


def test_plain_wagtail_is_measured_with_the_blocks_of_the_portal():
    assert shape(PlainBodyBlock()) == shape(BodyBlock())


@pytest.fixture
def editors(monkeypatch):
    def timed(name: str, seconds: float) -> Editor:
        times = {(page, action): [seconds] * 3 for page in bench.PAGES for action in ACTIONS}
        return Editor(name, 1, "", "", {}, times=times)

    return timed


@pytest.mark.parametrize(("seconds", "status"), [(0.14, 0), (0.16, 1)])
def test_the_exit_status_says_whether_all_is_within_the_limit(editors, capsys, seconds, status):
    assert bench.report(editors("Plain Wagtail", 0.1), editors("The portal", seconds)) == status
    table = capsys.readouterr().out
    assert f"{seconds * 10:.2f}" in table
    assert ("more than 1.5" in table) == bool(status)


def test_publishing_is_shown_without_a_limit(editors, capsys):
    portal = editors("The portal", 0.1)
    portal.times |= {(page, "publish"): [0.3] for page in bench.PAGES}
    assert bench.report(editors("Plain Wagtail", 0.1), portal) == 0
    assert "3.00" in capsys.readouterr().out


def test_the_values_of_a_form_are_found_whatever_the_order_of_their_attributes():
    html = '<input value="7" type="hidden" name="loaded_revision_id"><input type="text" name="title" id="t">'
    assert value_of(html, "loaded_revision_id") == "7"
    assert value_of(html, "title") == ""
