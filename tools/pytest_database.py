"""A pytest plugin: databases of tests begin as a copy, and `--database-only` keeps the tests that touch the database.

These run again on PostgreSQL; a test that runs in both languages is repeated there in one of them, every other one in
English: the language changes words, and hardly a statement.
"""

import os
import sqlite3
from zlib import crc32

import pytest
from django.db.backends.signals import connection_created

FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}
LANGUAGE_FIXTURES = ("interface_language", "language")
LANGUAGES = ("vi", "en")
TEMPLATE = os.environ.get("TEST_TEMPLATE", "")


def pytest_configure() -> None:
    if TEMPLATE:
        connection_created.connect(copy_the_template)


def copy_the_template(connection, **kwargs) -> None:
    """Fill an empty SQLite database with what migrations made in the file TEST_TEMPLATE (PostgreSQL copies by itself)."""
    if connection.vendor != "sqlite" or connection.introspection.table_names():
        return
    source = sqlite3.connect(TEMPLATE)
    source.backup(connection.connection)
    source.close()


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
