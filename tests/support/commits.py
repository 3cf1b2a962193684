"""Lets a test, which never commits, see what would happen after a commit."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def committed() -> Iterator[None]:
    """Run at the end what waits for the commit of what is done inside, and forget it: it shall not wait any longer.

    Django's own helper for this leaves the waiting functions in their list, where code that registers itself once per
    transaction (the page generation) would find itself and keep still.
    """
    waiting, connection.run_on_commit = connection.run_on_commit, []
    try:
        yield
        while connection.run_on_commit:
            _savepoints, function, _robust = connection.run_on_commit.pop(0)
            function()
    finally:
        connection.run_on_commit = waiting
