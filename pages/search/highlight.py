"""The extract under a result, with the words that were found in <mark>."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .query import Query, is_marked
from .text import fold

# How much of a text is looked at, and shown.
EXCERPT_SOURCE = 4_000
EXCERPT_LENGTH = 240
MAX_MATCHES = 200
_BETWEEN = r"[\W_]{1,3}"
_WORD = re.compile(r"[^\W_]+")
_JOINING = frozenset(" /-\u2010\u2011\u2012\u2013&.,_")


# Letters of which each one decomposes into one letter and its marks: Latin, Vietnamese, and signs.
_ALIGNED = re.compile("[\x00-\u02ff\u1e00-\u1eff\u2000-\u2bff]*")
_MARKS = re.compile("[\u0300-\u036f]+")
_SMALL_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_SMALL_DIGIT = re.compile("[²³¹\u2070-\u2089]")


def flatten(text: str) -> str:
    """Fold a text without changing its length, so that what is found in it can be marked in the text itself."""
    if not _ALIGNED.fullmatch(text):
        return "".join(_flat_character(char) for char in text)
    flat = _MARKS.sub("", unicodedata.normalize("NFD", text)).lower().replace("đ", "d")
    return flat.translate(_SMALL_DIGITS) if _SMALL_DIGIT.search(flat) else flat


@lru_cache(maxsize=5_000)
def _flat_character(char: str) -> str:
    flat = fold(char).translate(_SMALL_DIGITS)
    return flat if len(flat) == 1 else char


Span = tuple[int, int]


class Snippet(NamedTuple):
    html: SafeString
    # Words typed without marks were found with marks.
    folded: bool


class Highlighter:
    """Marks the query as a phrase where a text has it as one, else its words and the other names of what they say."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._typed = {word for phrase in query.typed for word in phrase.folded}
        self._with_marks = [phrase for phrase in query.typed if is_marked(" ".join(phrase.exact))]

    @cached_property
    def _exact_phrase(self) -> re.Pattern[str] | None:
        return self._pattern(phrase.exact for phrase in self._query.phrases)

    @cached_property
    def _folded_phrase(self) -> re.Pattern[str] | None:
        return self._pattern(phrase.folded for phrase in self._query.phrases)

    @cached_property
    def _marked(self) -> re.Pattern[str] | None:
        return self._pattern(phrase.exact for phrase in self._with_marks)

    @cached_property
    def _plain(self) -> re.Pattern[str] | None:
        plain = [phrase for phrase in self._query.typed if phrase not in self._with_marks]
        return self._pattern(phrase.folded for phrase in (*plain, *self._query.synonyms))

    @cached_property
    def _folded(self) -> re.Pattern[str] | None:
        return self._pattern(phrase.folded for phrase in (*self._query.typed, *self._query.synonyms))

    def whole(self, text: str) -> Snippet:
        """Mark what was found in a short text such as a title."""
        return self._snippet(text, self._matches(text), 0, len(text))

    def excerpt(self, text: str) -> Snippet:
        """Choose the part of a text that says most about the query; its beginning when nothing of it is there."""
        text = text[:EXCERPT_SOURCE]
        matches = self._matches(text)
        start, end = _window(text, matches)
        return self._snippet(text, matches, start, end)

    def _matches(self, text: str) -> list[Span]:
        lower = text.lower()
        if len(lower) != len(text):
            lower = flatten(text)
        if self._query.has_marks and (found := _spans(self._exact_phrase, lower)):
            return found
        flat = flatten(text)
        if not self._query.has_marks and (found := _spans(self._folded_phrase, flat)):
            return found
        return (
            _in_order([*_spans(self._marked, lower), *_spans(self._plain, flat)])
            or _spans(self._folded_phrase, flat)
            or _spans(self._folded, flat)
        )

    def _snippet(self, text: str, matches: list[Span], start: int, end: int) -> Snippet:
        shown, position, folded = [], start, False
        for first, last in _joined(text, [span for span in matches if start <= span[0] and span[1] <= end]):
            shown += [escape(text[position:first]), "<mark>", escape(text[first:last]), "</mark>"]
            position = last
            folded = folded or self._was_folded(text[first:last].lower())
        shown.append(escape(text[position:end]))
        before = "… " if start else ""
        after = " …" if end < len(text) else ""
        return Snippet(mark_safe(f"{before}{''.join(shown)}{after}"), folded)  # noqa: S308 (each part is escaped above)

    def _pattern(self, phrases: Iterable[tuple[str, ...]]) -> re.Pattern[str] | None:
        """Compile the search for any of these phrases, the longest first; None without any."""
        language = self._query.language
        written = {_BETWEEN.join(_variants(word, language) for word in words) for words in phrases if words}
        if not written:
            return None
        longest_first = sorted(written, key=lambda pattern: (-len(pattern), pattern))
        return re.compile(rf"(?:{'|'.join(longest_first)})(?![^\W_])")

    def _was_folded(self, found: str) -> bool:
        return not self._query.has_marks and any(
            word != flat and flat in self._typed for word in _WORD.findall(found) if (flat := flatten(word))
        )


def _variants(word: str, language: str) -> str:
    """Write a searched word as the pattern of how it may stand in a text."""
    if any(char.isdigit() for char in word) and len(word) <= 24:
        # A number or code, which may have been typed without its punctuation.
        return r"[^\w\s]?".join(re.escape(char) for char in word)
    if language != "en" or not word.isascii() or len(word) < 3:
        return re.escape(word)
    stem, ending = (word[:-1], "(?:y|ies)") if word.endswith("y") else (word, "(?:s|es)?")
    return re.sub(r"is(?=e|a|i)", "i[sz]", re.escape(stem)) + ending


def _spans(pattern: re.Pattern[str] | None, haystack: str) -> list[Span]:
    if pattern is None:
        return []
    # Where a word begins is looked at here: a pattern that begins with that question is four times slower.
    matches = (match.span() for match in pattern.finditer(haystack))
    return list(islice((span for span in matches if not span[0] or not haystack[span[0] - 1].isalnum()), MAX_MATCHES))


def _in_order(spans: list[Span]) -> list[Span]:
    """Sort spans and leave out what lies inside another."""
    ordered: list[Span] = []
    for first, last in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not ordered or first >= ordered[-1][1]:
            ordered.append((first, last))
    return ordered


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Join spans with one space or sign between them, to be marked as one."""
    joined: list[Span] = []
    for first, last in spans:
        if joined and text[joined[-1][1] : first] in _JOINING:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _window(text: str, matches: list[Span]) -> Span:
    """Return where an extract starts and ends, both between words."""
    if len(text) <= EXCERPT_LENGTH:
        return 0, len(text)
    best, best_score = 0, 0
    for index, (first, _last) in enumerate(matches):
        inside = [text[a:b].lower() for a, b in matches[index : index + 24] if b <= first + EXCERPT_LENGTH * 3 // 4]
        score = len(set(inside)) * 100 + len(inside)
        if score > best_score:
            best, best_score = first, score
    start = max(0, best - EXCERPT_LENGTH // 4)
    if start:
        space = text.find(" ", start, best + 1)
        start = space + 1 if space >= 0 else best
    end = min(len(text), start + EXCERPT_LENGTH)
    if end < len(text):
        space = text.rfind(" ", start + EXCERPT_LENGTH // 2, end + 1)
        end = space if space > 0 else end
    return start, end
