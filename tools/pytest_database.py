"""A pytest plugin: `--database-only` keeps the tests that touch the database, which run again on PostgreSQL.

What runs once for each language runs there in Vietnamese alone: another database changes rows, not the words around them. The
search is the exception, because it reads each language in its own way. Tests that walk through every page of the demonstration
to read what is written there run on one database, too: pages are made of the same rows.
"""

import pytest

WALKS = {"pages", "visits"}
WALKING = ("tests/demo/test_drafts.py", "tests/demo/test_hostile_addresses.py", "tests/demo/test_metadata.py")
LANGUAGES = ("language", "interface_language")
FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database-only", action="store_true", help="run only the tests that touch the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--database-only"):
        return
    touching = [item for item in items if touches_database(item) and not is_a_repetition(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in touching])
    items[:] = touching


def touches_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or not FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def is_a_repetition(item: pytest.Item) -> bool:
    """Whether the same test runs in Vietnamese too, or walks through all pages."""
    if not WALKS.isdisjoint(getattr(item, "fixturenames", ())) or item.nodeid.startswith(WALKING):
        return True
    if "search" in item.path.parts:
        return False
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return any(parameters.get(name) == "en" for name in LANGUAGES)
