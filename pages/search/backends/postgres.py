"""PostgreSQL's full text. The vectors are generated columns over those of `SearchEntry`; the word lists are made in
Python, so the `simple` configuration has nothing left to do but to split at spaces."""

from ..query import Dialect, Query
from ..sources import kinds_of_a_day
from . import MAX_RESULTS, DatabaseBackend, Ranked

# Words hold letters and digits only, so quoting them leaves nothing to be taken as the syntax of a tsquery.
TSQUERY = Dialect(" & ", " | ", lambda words: "({})".format(" <-> ".join(f"'{word}'" for word in words)))

# Byte order, because the planner, which has no statistics of the vectors, expects few rows and sorts them.
COUNT = """
    SELECT kind COLLATE "C", COUNT(*)
    FROM pages_searchentry
    WHERE folded_vector @@ to_tsquery('simple', %(all_folded)s) AND language = %(language)s
    GROUP BY 1
"""

ALL = """
    SELECT page_id
    FROM pages_searchentry
    WHERE folded_vector @@ to_tsquery('simple', %(all_folded)s) AND language = %(language)s AND kind = %(kind)s
"""

# Unpacking the vector of a long text is what costs, so only candidates are looked at closely: the index says which
# rows match and which match as typed, the small vector of the title says the rest.
RANK = """
    WITH candidate AS MATERIALIZED (
        SELECT id, page_id, listed_on, kind = ANY(%(of_a_day)s::text[]) AS of_a_day,
            id IN (
                SELECT id FROM pages_searchentry WHERE exact_vector @@ to_tsquery('simple', %(all_exact)s)
            ) AS is_exact,
            (title_vector @@ to_tsquery('simple', %(all_folded)s))::int
                + (title_vector @@ to_tsquery('simple', %(title_begins)s))::int
                + (title_vector @@ to_tsquery('simple', %(title_is)s))::int AS in_title
        FROM pages_searchentry
        WHERE folded_vector @@ to_tsquery('simple', %(all_folded)s) AND language = %(language)s
            AND (%(kind)s::text IS NULL OR kind = %(kind)s)
        ORDER BY is_exact DESC, in_title DESC, listed_on DESC NULLS LAST, page_id DESC
        LIMIT %(candidates)s
    )
    SELECT candidate.page_id,
        CASE
            WHEN is_exact AND exact_vector @@ to_tsquery('simple', %(phrase_exact)s) THEN 1
            WHEN is_exact AND %(has_marks)s THEN 2
            WHEN folded_vector @@ to_tsquery('simple', %(phrase_folded)s) THEN 3
            ELSE 4
        END AS step
    FROM candidate JOIN pages_searchentry AS entry USING (id)
    ORDER BY step, in_title DESC, in_title > 0 AND of_a_day,
        ts_rank(folded_vector, to_tsquery('simple', %(all_folded)s)) DESC,
        candidate.listed_on DESC NULLS LAST, candidate.page_id DESC
    LIMIT %(limit)s OFFSET %(offset)s
"""


class PostgresBackend(DatabaseBackend):
    def count(self, query: Query) -> dict[str, int]:
        matched = TSQUERY.all_words(query, "folded")
        return dict(self._fetch(COUNT, {"all_folded": matched, "language": query.language}))

    def all_of_kind(self, query: Query, kind: str) -> list[int]:
        matched = TSQUERY.all_words(query, "folded")
        return [pk for (pk,) in self._fetch(ALL, {"all_folded": matched, "language": query.language, "kind": kind})]

    def rank(self, query: Query, kind: str | None, offset: int, limit: int, total: int) -> list[Ranked]:
        rows = self._fetch(
            RANK,
            {
                "phrase_exact": TSQUERY.whole_phrase(query, "exact"),
                "all_exact": TSQUERY.all_words(query, "exact"),
                "phrase_folded": TSQUERY.whole_phrase(query, "folded"),
                "all_folded": TSQUERY.all_words(query, "folded"),
                "title_begins": TSQUERY.title_begins(query),
                "title_is": TSQUERY.title_is(query),
                "of_a_day": kinds_of_a_day(),
                "has_marks": query.has_marks,
                "language": query.language,
                "kind": kind,
                "candidates": MAX_RESULTS,
                "limit": limit,
                "offset": offset,
            },
        )
        return [Ranked(page_id, step <= 2) for page_id, step in rows]

    def optimise(self) -> None:
        with self.connection.cursor() as cursor:
            for index in ("pages_searchentry_exact", "pages_searchentry_folded"):
                cursor.execute("SELECT gin_clean_pending_list(%s::regclass)", [index])
