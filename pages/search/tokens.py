"""What is stored of a text, for the databases to search."""

from collections.abc import Iterable

from .synonyms import names_in
from .text import Word, clean, runs

# A whole legal text of a hundred pages; PostgreSQL refuses a tsvector of more than one megabyte.
MAX_INDEXED_TEXT = 200_000
# Stand around each title, so that a phrase can say "begins with" and "is" on every engine.
BEGINS, ENDS = (Word(mark, mark) for mark in ("titlebegins", "titleends"))


def index_texts(text: str, language: str) -> tuple[str, str]:
    """Return the exact and the folded words of a text, each separated by one space.

    What stands for more than one word follows the running words, where it breaks no phrase: whole numbers and codes, and
    one token for each thing that the text calls by one of its names.
    """
    words, whole = _split(text, language)
    return _stored([*words, *whole])


def index_titles(titles: Iterable[str], language: str) -> tuple[str, str]:
    """Return the same of a title and the keywords that count as much, each between marks."""
    words: list[Word] = []
    whole: dict[Word, None] = {}
    for title in titles:
        own, more = _split(title, language)
        words += [BEGINS, *own, ENDS]
        whole |= more
    return _stored([*words, *whole])


def _split(text: str, language: str) -> tuple[list[Word], dict[Word, None]]:
    words: list[Word] = []
    whole: dict[Word, None] = {}
    for run in runs(clean(text[:MAX_INDEXED_TEXT]), language):
        words.extend(run.parts)
        if run.joined:
            whole[run.joined] = None
    for token in names_in([word.folded for word in words], language):
        whole[Word(token, token)] = None
    return words, whole


def _stored(words: list[Word]) -> tuple[str, str]:
    return " ".join(word.exact for word in words), " ".join(word.folded for word in words)
