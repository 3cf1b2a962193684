"""The demonstration stands in the database while these tests run; each of them undoes what it changes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from io import StringIO
from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from PIL import Image

from pages.models import BasePage, DemoRecord
from tests.support.commits import committed
from tests.support.crawl import Visit, visit, walk


@pytest.fixture(scope="package")
def django_db_setup(django_db_setup, django_db_blocker) -> Iterator[None]:
    """Fill the test database once, in a transaction that is rolled back when the last of these tests has run."""
    around = transaction.atomic()
    with django_db_blocker.unblock():
        around.__enter__()
        with pictures_packed_in_haste(), committed():
            call_command("seed_demo", stdout=StringIO())
    yield
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


@contextmanager
def pictures_packed_in_haste() -> Iterator[None]:
    """Let WebP be packed as fast as it can be, which takes a fifth of the time: no test looks at how small a file is."""
    Image.init()
    pack = Image.SAVE["WEBP"]

    def pack_fast(image, file, name):
        image.encoderinfo.setdefault("method", 0)
        pack(image, file, name)

    with patch.dict(Image.SAVE, WEBP=pack_fast):
        yield


@pytest.fixture(autouse=True)
def demonstration(db) -> None:
    """Every test here is about the demonstration."""


@pytest.fixture(scope="package")
def visits(django_db_setup, django_db_blocker, thorough) -> dict[str, Visit]:
    """Every answer that links lead to from the two home pages: of a list that is narrowed, on a second database, two."""
    with django_db_blocker.unblock():
        return walk() if thorough or connection.vendor == "sqlite" else walk(of_a_kind=2)


@pytest.fixture(scope="package")
def pages(visits) -> list[Visit]:
    """The visits that showed a page of the portal."""
    return [found for found in visits.values() if found.is_page and found.status == 200]


@pytest.fixture(scope="package")
def seen(visits) -> Callable[[str], Visit]:
    """Open one address, once for all tests that only look at what is there."""
    return cache(lambda address: visits.get(address) or visit(address))


@pytest.fixture
def get() -> Callable[..., Visit]:
    """Open one address as a reader without an account."""
    return visit


@pytest.fixture
def page_of() -> Callable[[str], BasePage]:
    """Return the page that the demo content calls by a key, as its own type."""
    return lambda key: DemoRecord.objects.get(key=key).target.specific
