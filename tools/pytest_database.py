"""A pytest plugin: `--database-only` keeps the tests that touch the database, which run again on PostgreSQL.

A test that runs in both languages is repeated there in one of them, every other one in English: the language changes words,
and hardly a statement.
"""

from zlib import crc32

import pytest

FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}
LANGUAGE_FIXTURES = ("interface_language", "language")
LANGUAGES = ("vi", "en")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database-only", action="store_true", help="run only the tests that touch the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--database-only"):
        return
    touching = [item for item in items if touches_database(item) and is_in_the_language_to_repeat(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in touching])
    items[:] = touching


def touches_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or not FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def is_in_the_language_to_repeat(item: pytest.Item) -> bool:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    languages = [parameters[name] for name in LANGUAGE_FIXTURES if name in parameters]
    repeated = LANGUAGES[crc32(item.location[2].partition("[")[0].encode()) % 2]
    return not languages or languages[0] == repeated
