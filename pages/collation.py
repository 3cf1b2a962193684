"""Vietnamese order of names on SQLite: a, ă, â, b, c, d, đ, e, ê … PostgreSQL has it as the ICU collation vi-x-icu."""

import unicodedata

from django.db.backends.signals import connection_created

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
RANK = {letter: position for position, letter in enumerate(ALPHABET, start=100)}
# The tones in dictionary order: level, huyền, hỏi, ngã, sắc, nặng.
TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}


def sort_key(text: str) -> tuple[list[int], list[int], str]:
    """Return what Vietnamese words are compared by: letters first, then tones, then the text itself (upper case last)."""
    letters, tones = [], []
    for character in unicodedata.normalize("NFC", text.lower()):
        base, tone = _without_tone(character)
        letters.append(RANK.get(base, ord(base) if ord(base) < 97 else 1000 + ord(base)))
        tones.append(tone)
    return letters, tones, text


def _without_tone(character: str) -> tuple[str, int]:
    parts = unicodedata.normalize("NFD", character)
    tone = next((TONES[part] for part in parts if part in TONES), 0)
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))
    return base[0], tone


def compare(left: str, right: str) -> int:
    first, second = sort_key(left), sort_key(right)
    return (first > second) - (first < second)


def connect() -> None:
    connection_created.connect(_add_collation, dispatch_uid="pages.collation")


def _add_collation(sender, connection, **kwargs) -> None:
    if connection.vendor == "sqlite":
        connection.connection.create_collation("vietnamese", compare)
