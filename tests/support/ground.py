"""Pages that many tests begin with, made once and kept for as long as the tests that follow want them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from types import SimpleNamespace

from django.db import connection, transaction

from pages.models import BasePage


class Ground:
    """What lies in the database before a test: what migrations make or, planted on it, some pages.

    To publish a few pages takes longer than most tests do, so they stay in a transaction around the tests' own: each test
    is rolled back to what was planted, and the first that asks for other pages, or for none, has them pulled up.
    """

    def __init__(self, unblocked: Callable[[], AbstractContextManager]) -> None:
        """`unblocked` opens the database, which is closed to all that lies between two tests."""
        self._unblocked = unblocked
        self._maker: Callable[[], SimpleNamespace] | None = None
        self._numbers: dict[str, int] = {}
        self._around: transaction.Atomic | None = None

    def plant(self, maker: Callable[[], SimpleNamespace]) -> None:
        """Have the pages that `maker` makes, a name for each, and nothing else."""
        if self._maker is maker:
            return
        self.clear()
        with self._unblocked():
            self._around = transaction.atomic()
            self._around.__enter__()
            try:
                self._numbers = {name: page.pk for name, page in vars(maker()).items()}
            except BaseException:
                self.clear()
                raise
            connection.run_on_commit.clear()  # nothing here is ever committed
        self._maker = maker

    def clear(self) -> None:
        around, self._around, self._maker = self._around, None, None
        if around is not None:
            with self._unblocked():
                transaction.set_rollback(True)
                around.__exit__(None, None, None)

    def pages(self) -> SimpleNamespace:
        """Return the pages that were planted, each as the database holds it now."""
        found = BasePage.objects.specific().in_bulk(self._numbers.values())
        return SimpleNamespace(**{name: found[number] for name, number in self._numbers.items()})
