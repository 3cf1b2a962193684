"""What a page costs the database."""

import re
from collections import Counter

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pages import generation
from tests.support.crawl import visit

LITERALS = [
    (re.compile(r"'(?:[^']|'')*'"), "?"),
    (re.compile(r"(?<![\w\"])-?\d+(?:\.\d+)?(?![\w\"])"), "?"),
    (re.compile(r"\((?:\?|%s)(?:, (?:\?|%s))*\)"), "(?)"),
]


def shape(statement: str) -> str:
    """Return a statement without its literals, so that the same question about other rows reads the same."""
    for pattern, replacement in LITERALS:
        statement = pattern.sub(replacement, statement)
    return statement


def statements(address: str) -> list[str]:
    """Return the statements of one view, the look at the generation's number among them."""
    generation.forget()
    with CaptureQueriesContext(connection) as captured:
        found = visit(address)
    assert found.status in {200, 400, 404}, found.status
    return [query["sql"] for query in captured.captured_queries]


def warm_statements(address: str) -> list[str]:
    """Return the statements of a view when everything that workers keep is there."""
    visit(address)
    return statements(address)


def repeated(found: list[str]) -> dict[str, int]:
    """Return the statements that come more than twice, whatever rows they ask for."""
    return {text: times for text, times in Counter(map(shape, found)).items() if times > 2}
