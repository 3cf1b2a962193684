"""Numbers of official documents that somebody types, and the entries they could lead to.

The library is an upper app: it says how it finds an entry with `register_lookup` from `AppConfig.ready()`.

    register_lookup(lambda numbers: {"57/2025/NĐ-CP": page})
"""

import re
from collections.abc import Callable, Iterable, Mapping

from pages.models.base import BasePage

# 57/2025/NĐ-CP, 845/QĐ-TTg, 61/2024/QH15; also as typed without Vietnamese letters, 57/2025/ND-CP.
NUMBER = re.compile(r"(?<![\w/])\d{1,5}/(?:\d{4}/)?[A-ZĐ]{1,5}\d{0,2}(?:-[A-ZĐ][A-ZĐa-zđ]{0,9})*(?![\w/-])")

Lookup = Callable[[Iterable[str]], Mapping[str, BasePage]]
_lookups: list[Lookup] = []


def register_lookup(lookup: Lookup) -> None:
    if lookup not in _lookups:
        _lookups.append(lookup)


def folded(number: str) -> str:
    """Return a number as it compares: NĐ-CP and ND-CP are one.

    >>> folded("57/2025/NĐ-CP") == folded("57/2025/nd-cp")
    True
    """
    return number.upper().replace("Đ", "D")


def numbers_in(text: str) -> list[str]:
    """Return the numbers of documents in a text, each once."""
    return list(dict.fromkeys(NUMBER.findall(text)))


def entries_for(numbers: Iterable[str]) -> dict[str, BasePage]:
    """Return the public entry of each number that has one."""
    wanted = list(numbers)
    return {number: page for lookup in _lookups for number, page in lookup(wanted).items()}
