"""A pytest plugin: databases of tests begin as a copy, and what would run several times over can be left out.

`--database-only` keeps the tests that touch the database, for PostgreSQL. A test that runs in both languages is repeated
there in one of them, every other one in English: the language changes words, and hardly a statement. `--short` leaves out
what is marked as long, and runs tests of the admin and those in a browser in one language: the other one than there.
"""

import os
import sqlite3
from pathlib import Path
from zlib import crc32

import pytest
from django.db.backends.signals import connection_created

FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}
INTERFACE = "interface_language"
LANGUAGE_FIXTURES = (INTERFACE, "language")
LANGUAGES = ("vi", "en")
BROWSER = Path(__file__).parent.parent / "tests" / "e2e"
TEMPLATE = os.environ.get("TEST_TEMPLATE", "")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: takes a minute or more; `FULL=1 make test` runs it, `make test` does not")
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
        "--short", action="store_true", help="leave out long tests, and languages of the admin and in a browser"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    kept = items
    if config.getoption("--database-only"):
        kept = [item for item in kept if touches_database(item) and is_in_the_language_to_repeat(item)]
    if config.getoption("--short"):
        kept = [item for item in kept if not item.get_closest_marker("long") and not is_left_out(item)]
    chosen = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = kept


def touches_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or not FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def is_left_out(item: pytest.Item) -> bool:
    """Return whether a test is about the admin or in a browser, and in the language that it is repeated in elsewhere."""
    varies = INTERFACE in parameters(item) or BROWSER in item.path.parents
    return varies and has_languages(item) and is_in_the_language_to_repeat(item)


def has_languages(item: pytest.Item) -> bool:
    given = parameters(item)
    return any(name in given for name in LANGUAGE_FIXTURES) or any(map(is_page_in_a_language, given.values()))


def is_page_in_a_language(value: object) -> bool:
    return isinstance(getattr(value, "language", None), str)


def is_in_the_language_to_repeat(item: pytest.Item) -> bool:
    """Return whether a test runs in the one language that is chosen for it and the rest of what it runs with, or in none.

    Of a parameter that has a language of its own, a page in a language, the test's name does not count: all that is
    about that page is in the same language.
    """
    given = parameters(item)
    languages = [given.pop(name) for name in LANGUAGE_FIXTURES if name in given]
    pages = [value for value in given.values() if is_page_in_a_language(value)]
    languages += [page.language for page in pages]
    name = pages[0].name if pages else item.location[2].partition("[")[0]
    others = sorted(str(value) for value in given.values() if isinstance(value, str | int))
    chosen = LANGUAGES[crc32(" ".join([name, *others]).encode()) % 2]
    return not languages or languages[0] == chosen


def parameters(item: pytest.Item) -> dict[str, object]:
    return dict(item.callspec.params) if hasattr(item, "callspec") else {}
