"""The extract under a result, with the words that were found in <mark>."""

import re
import unicodedata
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .query import Phrase, Query
from .text import fold

# How much of a text is looked at, and shown.
EXCERPT_SOURCE = 6_000
EXCERPT_LENGTH = 240
_MAX_MATCHES = 200
_JOINING = frozenset(" /-\u2010\u2011\u2012\u2013&.,_")


def _flat_table() -> dict[int, str]:
    """Letters to their folded form, where that is one character: a folded text then has the offsets of the shown
    one."""
    table = {}
    for code in (*range(0xA0, 0x250), *range(0x1E00, 0x1F00), *range(0x2070, 0x20A0)):
        folded = fold(unicodedata.normalize("NFKC", chr(code)))
        if len(folded) == 1 and folded != chr(code):
            table[code] = folded
    return table


_FLAT = _flat_table()


def flatten(text: str) -> str:
    """Fold a text without changing its length."""
    flat = text.translate(_FLAT).lower()
    return flat if len(flat) == len(text) else text


class Snippet(NamedTuple):
    html: SafeString
    # Words typed without marks were found with marks.
    folded: bool


class Highlighter:
    def __init__(self, query: Query) -> None:
        typed = [*(Phrase.of([word]) for word in query.typed)]
        self._exact = _pattern(sorted({word.exact for word in query.typed}, key=len, reverse=True), query.language)
        self._folded = _pattern(
            [
                *_longest_first(" ".join(phrase.folded) for phrase in query.synonyms),
                *_longest_first(phrase.folded[0] for phrase in typed),
            ],
            query.language,
        )
        self._typed = {word.folded for word in query.typed}
        self._prefers_exact = query.has_marks

    def whole(self, text: str) -> Snippet:
        """Mark what was found in a short text such as a title."""
        return self._marked(text, self._matches(text), 0, len(text))

    def excerpt(self, text: str) -> Snippet:
        """Choose the part of a text that says most about the query; its beginning when nothing of it is there."""
        text = text[:EXCERPT_SOURCE]
        matches = self._matches(text)
        start, end = _window(text, matches)
        return self._marked(text, matches, start, end)

    def _matches(self, text: str) -> list[tuple[int, int]]:
        if not self._folded:
            return []
        if self._prefers_exact and (found := _spans(self._exact, text.lower(), text)):
            return found
        return _spans(self._folded, flatten(text), text)

    def _marked(self, text: str, matches: list[tuple[int, int]], start: int, end: int) -> Snippet:
        shown, position, folded = [], start, False
        for first, last in _merged(text, matches):
            if first < start or last > end:
                continue
            shown += [escape(text[position:first]), "<mark>", escape(text[first:last]), "</mark>"]
            position = last
        shown.append(escape(text[position:end]))
        if not self._prefers_exact:
            found = (text[first:last].lower() for first, last in matches if first >= start and last <= end)
            folded = any(flatten(word) in self._typed and flatten(word) != word for word in found)
        before = "… " if start else ""
        after = " …" if end < len(text) else ""
        return Snippet(mark_safe(f"{before}{''.join(shown)}{after}"), folded)  # noqa: S308 (each part is escaped above)


def _longest_first(words) -> list[str]:
    return sorted(set(words), key=lambda word: (-len(word), word))


def _pattern(words: list[str], language: str) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(_variants(word, language) for word in words)})(?![^\W_])")


def _variants(word: str, language: str) -> str:
    """Write a searched word, or several, as the pattern of how they may stand in a text."""
    if " " in word:
        return r"[\W_]{1,3}".join(_variants(part, language) for part in word.split(" "))
    if any(char.isdigit() for char in word) and len(word) <= 24:
        # A number or code, which may have been typed without its punctuation.
        return r"[/.,_&\-\u2010-\u2013]?".join(re.escape(char) for char in word)
    if language != "en" or not word.isascii() or len(word) < 3:
        return re.escape(word)
    stem, ending = (word[:-1], "(?:y|ies)") if word.endswith("y") else (word, "(?:s|es)?")
    return re.sub(r"is(?=e|a|i)", "i[sz]", re.escape(stem)) + ending


def _spans(pattern: re.Pattern[str], haystack: str, text: str) -> list[tuple[int, int]]:
    if len(haystack) != len(text):
        return []
    spans = []
    for match in pattern.finditer(haystack):
        spans.append(match.span())
        if len(spans) == _MAX_MATCHES:
            break
    return spans


def _merged(text: str, matches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join matches with one space or sign between them: a phrase or a number is marked as one."""
    merged: list[tuple[int, int]] = []
    for first, last in matches:
        if merged and text[merged[-1][1] : first] in _JOINING:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


def _window(text: str, matches: list[tuple[int, int]]) -> tuple[int, int]:
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
