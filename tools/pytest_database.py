"""A pytest plugin: databases of tests begin as a copy, and what would run several times over can be left out.

`--database-only` keeps the tests that touch the database, for PostgreSQL. With `--one-language` a test of both languages runs
in one of them on either database, every other one in English on SQLite: the language changes words, and hardly a statement.
So does a case of what is marked `either_database`. `--short` lets the tests that ask for `thorough` look at less.
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


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "either_database: many cases of one statement; `make test` runs half of them on either database"
    )
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
    parser.addoption(
        "--one-language", action="store_true", help="run a test of both languages in one of them, the other one there"
    )
    parser.addoption("--short", action="store_true", help="let long walks look at less")


@pytest.fixture(scope="session")
def thorough(pytestconfig: pytest.Config) -> bool:
    """Whether a long walk looks at everything (`FULL=1 make test`), or at enough of it."""
    return not pytestconfig.getoption("--short")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    kept = items
    here = config.getoption("--database-only")
    if here:
        kept = [item for item in kept if touches_database(item)]
    if config.getoption("--one-language"):
        kept = [item for item in kept if not has_languages(item) or is_in_the_language_to_repeat(item) == here]
        kept = [item for item in kept if not item.get_closest_marker("either_database") or is_every_other(item) == here]
    chosen = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = kept


def touches_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or not FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def has_languages(item: pytest.Item) -> bool:
    """Return whether a test runs in both languages, and on both databases too."""
    return touches_database(item) and any(name in parameters(item) for name in LANGUAGE_FIXTURES)


def is_in_the_language_to_repeat(item: pytest.Item) -> bool:
    """Return whether a test runs in the one language that is chosen for it and the rest of what it runs with."""
    given = parameters(item)
    languages = [given.pop(name) for name in LANGUAGE_FIXTURES if name in given]
    name = item.location[2].partition("[")[0]
    others = sorted(str(value) for value in given.values() if isinstance(value, str | int))
    chosen = LANGUAGES[crc32(" ".join([name, *others]).encode()) % 2]
    return languages[0] == chosen


def is_every_other(item: pytest.Item) -> bool:
    """Return whether a case is one of those that run on PostgreSQL."""
    return crc32(item.location[2].encode()) % 2 == 0


def parameters(item: pytest.Item) -> dict[str, object]:
    return dict(item.callspec.params) if hasattr(item, "callspec") else {}
