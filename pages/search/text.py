"""Words as the search compares them. Pure functions: no database, no settings.

Every word has two forms. The exact one is lower case, in Unicode's composed form, with the tone mark where the older
spelling puts it (“hoà” and “hòa” are one word). The folded one has no marks at all (đ becomes d), and in English no
plural ending.

A number or code (“57/2025/NĐ-CP”, “7.039,03”, “QĐ-TTg”) is indexed by its parts, in order, and also as one word without
its punctuation, so that it is found however it is typed.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

MAX_WORD = 64

_SPACES = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")

_WORD = r"(?:[^\W_][\u0300-\u036f]*)+"
_RUN = re.compile(rf"{_WORD}(?:(?:[/\-\u2010-\u2013&_]|(?<=\d)[.,](?=\d)){_WORD})*")
_PART = re.compile(_WORD)

# The newer spelling of an open syllable to the older one: oà → òa, uý → úy.
_TONES = {"oa": "àáảãạ|òóỏõọ", "oe": "èéẻẽẹ|òóỏõọ", "uy": "ỳýỷỹỵ|ùúủũụ"}
_OLDER_SPELLING = {
    pair[0] + second: first + pair[1]
    for pair, marked in _TONES.items()
    for second, first in zip(*marked.split("|"), strict=True)
}


class Word(NamedTuple):
    exact: str
    folded: str


class Run(NamedTuple):
    """Words written together: one, or the parts of a number or code and the whole of it without punctuation."""

    parts: tuple[Word, ...]
    joined: Word | None


def clean(text: str) -> str:
    """Return the text composed (NFC), on one line, without control characters, lone surrogates or invisible ones."""
    # Invisible characters go first: spaces on both sides of one become one space.
    return unicodedata.normalize("NFC", _SPACES.sub(" ", _INVISIBLE.sub("", text))).strip()


def fold(text: str) -> str:
    """Return the text in lower case without any mark.

    >>> fold("Chuyển ĐỔI năng lượng")
    'chuyen doi nang luong'
    """
    decomposed = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return unicodedata.normalize("NFC", "".join(char for char in decomposed if not unicodedata.combining(char)))


def stem_english(word: str) -> str:
    """Return an English word without its plural ending, and with -ise for -ize, so that the commonest variants meet."""
    if len(word) < 4 or not (word.isascii() and word.isalpha()):
        return word
    if word.endswith("ies") and len(word) > 4:
        word = f"{word[:-3]}y"
    elif word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return re.sub(r"iz(?=(?:e|ed|er|ing|ation)$)", "is", word)


@lru_cache(maxsize=50_000)
def word_forms(written: str, language: str) -> Word | None:
    """Return the two forms of a word as it stands in a text; None when nothing of it can be searched."""
    # Compatibility forms meet their plain ones: CO₂ and CO2, full-width digits, ligatures.
    composed = unicodedata.normalize("NFKC", written).lower()
    exact = "".join(char for char in unicodedata.normalize("NFC", composed) if char.isalnum())[:MAX_WORD]
    if not exact:
        return None
    exact = exact[:-2] + _OLDER_SPELLING.get(exact[-2:], exact[-2:])
    folded = "".join(char for char in fold(exact) if char.isalnum()) or exact
    return Word(exact, stem_english(folded) if language == "en" else folded)


def runs(text: str, language: str) -> Iterator[Run]:
    """Split a text that `clean` has been through."""
    for written in _RUN.findall(text):
        if run := _run(written, language):
            yield run


@lru_cache(maxsize=50_000)
def _run(written: str, language: str) -> Run | None:
    pieces = _PART.findall(written)
    parts = tuple(word for piece in pieces if (word := word_forms(piece, language)))
    if not parts:
        return None
    joined = word_forms("".join(pieces), language) if len(parts) > 1 and len(written) <= MAX_WORD else None
    return Run(parts, joined)
