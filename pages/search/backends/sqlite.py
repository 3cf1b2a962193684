"""SQLite's FTS5. The virtual table has no copy of the texts: it reads the columns of `SearchEntry`, kept up by
triggers."""

import json
from collections.abc import Iterator

from ..query import Dialect, Query
from ..sources import kinds_of_a_day
from . import DatabaseBackend, Ranked

# Words hold letters and digits only, so quoting them leaves nothing for FTS5 to take as its syntax.
FTS5 = Dialect(" AND ", " OR ", lambda words: f'"{" ".join(words)}"')

EXACT = "{title_exact text_exact}"
FOLDED = "{title_folded text_folded}"
# Above this many results bm25 costs more than all the rest and, with words that nearly every page has, tells nothing.
WEIGHED_RESULTS = 2000

COUNT = """
    SELECT entry.kind, COUNT(*)
    FROM pages_searchindex AS found JOIN pages_searchentry AS entry ON entry.id = found.rowid
    WHERE pages_searchindex MATCH %(all_folded)s AND entry.language = %(language)s
    GROUP BY entry.kind
"""
ALL = """
    SELECT entry.page_id
    FROM pages_searchindex AS found JOIN pages_searchentry AS entry ON entry.id = found.rowid
    WHERE pages_searchindex MATCH %(all_folded)s AND entry.language = %(language)s AND entry.kind = %(kind)s
"""
# How far each page has the query in its title: all its words, begins with it, is it.
IN_TITLE = """
    WITH titled (id, degree) AS (
        SELECT id, COUNT(*) FROM (
            SELECT rowid AS id FROM pages_searchindex WHERE pages_searchindex MATCH %(in_title)s
            UNION ALL SELECT rowid FROM pages_searchindex WHERE pages_searchindex MATCH %(title_begins)s
            UNION ALL SELECT rowid FROM pages_searchindex WHERE pages_searchindex MATCH %(title_is)s
        ) GROUP BY id
    )
"""
# One part of the ranking. SQLite does not begin a part while those before it fill the page.
PART = """
    SELECT * FROM (
        SELECT entry.page_id, __EXACT__ AS is_exact
        FROM pages_searchindex AS found JOIN pages_searchentry AS entry ON entry.id = found.rowid
            LEFT JOIN titled ON titled.id = found.rowid
        WHERE pages_searchindex MATCH %(__PART__)s
            AND entry.language = %(language)s AND (%(kind)s IS NULL OR entry.kind = %(kind)s)
        ORDER BY titled.degree DESC,
            titled.degree IS NOT NULL AND entry.kind IN (SELECT value FROM json_each(%(of_a_day)s)),
            __WEIGHT__ entry.listed_on DESC, entry.page_id DESC
        LIMIT %(end)s
    )
"""
WEIGHT = "bm25(pages_searchindex, 8, 8, 1, 1),"


class SqliteBackend(DatabaseBackend):
    def count(self, query: Query) -> dict[str, int]:
        matched = f"{FOLDED} : {FTS5.all_words(query, 'folded')}"
        return dict(self._fetch(COUNT, {"all_folded": matched, "language": query.language}))

    def all_of_kind(self, query: Query, kind: str) -> list[int]:
        matched = f"{FOLDED} : {FTS5.all_words(query, 'folded')}"
        return [pk for (pk,) in self._fetch(ALL, {"all_folded": matched, "language": query.language, "kind": kind})]

    def rank(self, query: Query, kind: str | None, offset: int, limit: int, total: int) -> list[Ranked]:
        weight = WEIGHT if total <= WEIGHED_RESULTS else ""
        sql, parameters = (
            [],
            {
                "in_title": f"title_folded : {FTS5.all_words(query, 'folded')}",
                "title_begins": f"title_folded : {FTS5.title_begins(query)}",
                "title_is": f"title_folded : {FTS5.title_is(query)}",
                "of_a_day": json.dumps(kinds_of_a_day()),
                "language": query.language,
                "kind": kind,
                "limit": limit,
                "offset": offset,
                "end": offset + limit,
            },
        )
        for number, (expression, is_exact) in enumerate(_parts(query)):
            part = PART.replace("__PART__", f"part{number}").replace("__EXACT__", str(int(is_exact)))
            sql.append(part.replace("__WEIGHT__", weight))
            parameters[f"part{number}"] = expression
        rows = self._fetch(f"{IN_TITLE} {' UNION ALL '.join(sql)} LIMIT %(limit)s OFFSET %(offset)s", parameters)
        return [Ranked(page_id, bool(is_exact)) for page_id, is_exact in rows]

    def optimise(self) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute("INSERT INTO pages_searchindex (pages_searchindex) VALUES ('optimize')")


def _parts(query: Query) -> Iterator[tuple[str, bool]]:
    """Yield the parts of the ranking, best first: an FTS5 expression without what is in a part before, and whether it is
    of words as they were typed."""
    steps = {f"({EXACT} : {FTS5.whole_phrase(query, 'exact')})": True}
    if query.has_marks:
        steps.setdefault(f"({EXACT} : {FTS5.all_words(query, 'exact')})", True)
    steps.setdefault(f"({FOLDED} : {FTS5.whole_phrase(query, 'folded')})", False)
    steps.setdefault(f"({FOLDED} : {FTS5.all_words(query, 'folded')})", False)
    before: list[str] = []
    for step, is_exact in steps.items():
        yield " NOT ".join([step, *before]), is_exact
        before.append(step)
