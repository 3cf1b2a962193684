"""Engines of the public search, behind one small interface.

The rows are the same for every engine (`SearchEntry`); an engine only adds how they are found and ranked. Another
one, an OpenSearch server for instance, subclasses `Backend` and also overrides `replace`, `remove` and `clear`.

All engines rank alike:

1. the words as they were typed, following each other;
2. with marks in the query: all the words as they were typed;
3. the words without marks, or a synonym, following each other;
4. all the words without marks.

Inside each step, pages whose title (or a keyword that counts as one) is the query come first, then titles that begin
with it, then those with all its words; among equals of these, lasting pages before those of a day; then the weight of the
words, then the date.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import connections, router

from pages.models.search import SearchEntry

from ..query import Query

# Nobody reads further, and PostgreSQL looks closely at no more.
MAX_RESULTS = 500


@dataclass(frozen=True)
class Ranked:
    page_id: int
    # Found as typed, not only without marks.
    exact: bool


@dataclass(frozen=True)
class Results:
    total: int = 0
    items: list[Ranked] = field(default_factory=list)
    kinds: dict[str, int] = field(default_factory=dict)


class Backend(ABC):
    @abstractmethod
    def search(self, query: Query, kind: str | None = None, offset: int = 0, limit: int = 20) -> Results:
        """Find pages in the query's language. `kinds` counts all of them, `total` those of the asked kind."""

    @abstractmethod
    def all_of_kind(self, query: Query, kind: str) -> list[int]:
        """Return the ids of all pages of one kind that match, in no order: for lists that have an order of their own."""

    def replace(self, rows: Iterable[SearchEntry]) -> None:
        SearchEntry.objects.bulk_create(
            rows,
            batch_size=100,
            update_conflicts=True,
            unique_fields=["page", "language"],
            update_fields=[
                "kind",
                "listed_on",
                "title",
                "title_exact",
                "title_folded",
                "text",
                "text_exact",
                "text_folded",
            ],
        )

    def remove(self, page_ids: Iterable[int], languages: Iterable[str]) -> None:
        SearchEntry.objects.filter(page_id__in=page_ids, language__in=languages).delete()

    def clear(self) -> None:
        SearchEntry.objects.all().delete()

    @abstractmethod
    def optimise(self) -> None:
        """Tidy the index after many changes at once."""


class DatabaseBackend(Backend):
    """What both databases share: count by kind, then rank only when there is something to show."""

    def __init__(self, alias: str) -> None:
        self.connection = connections[alias]

    def search(self, query: Query, kind: str | None = None, offset: int = 0, limit: int = 20) -> Results:
        if not query:
            return Results()
        kinds = self.count(query)
        total = kinds.get(kind, 0) if kind else sum(kinds.values())
        limit = min(limit, MAX_RESULTS - offset)
        items = self.rank(query, kind, offset, limit, total) if offset < total and limit > 0 else []
        return Results(total, items, kinds)

    @abstractmethod
    def count(self, query: Query) -> dict[str, int]:
        """Count the pages that match, by kind."""

    @abstractmethod
    def rank(self, query: Query, kind: str | None, offset: int, limit: int, total: int) -> list[Ranked]:
        """Return the best of the `total` pages that match, from `offset` on."""

    def _fetch(self, sql: str, parameters: dict) -> list[tuple]:
        with self.connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return cursor.fetchall()


def get_backend() -> Backend:
    """Return the engine of the database that holds the rows."""
    alias = router.db_for_read(SearchEntry)
    if connections[alias].vendor == "postgresql":
        from .postgres import PostgresBackend

        return PostgresBackend(alias)
    from .sqlite import SqliteBackend

    return SqliteBackend(alias)
