"""How values stand in the cells of CSV files and workbooks, and how they are read back.

A spreadsheet takes a text that begins with one of `= + - @` for a formula. So such a text, and one that begins with an
apostrophe, has one more apostrophe before it; whoever reads a file takes away one leading apostrophe. Numbers are written
as numbers, negative ones too. Several values in one cell have | between them; a | or \\ of their own has a \\ before it.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

# Full-width forms as well: some spreadsheets take them for the plain ones.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
# What XML 1.0 cannot hold.
UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SEPARATOR = "|"
MAX_DIGITS = 15  # a spreadsheet keeps no more of a number

Value = str | Decimal | int | bool | date | list | None


def clean(text: str) -> str:
    """Return a text as all files hold it: composed, trimmed, with plain line ends and nothing unprintable."""
    text = unicodedata.normalize("NFC", text)
    return UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def escape(text: str) -> str:
    return f"'{text}" if text.startswith(DANGEROUS) else text


def unescape(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(DANGEROUS) else text


def join(items: Iterable[str]) -> str:
    """Return several values as one text, empty where all are."""
    items = list(items)
    if not any(items):
        return ""
    return SEPARATOR.join(item.replace("\\", "\\\\").replace(SEPARATOR, f"\\{SEPARATOR}") for item in items)


def split(text: str) -> list[str]:
    """Return the values of a joined text; none of an empty one."""
    if not text:
        return []
    items, current, characters = [], "", iter(text)
    for character in characters:
        if character == "\\":
            current += next(characters, "")
        elif character == SEPARATOR:
            items.append(current.strip())
            current = ""
        else:
            current += character
    return [*items, current.strip()]


def plain(number: Decimal | int) -> str:
    """Return a number without grouping, exponent or idle zeros."""
    text = f"{Decimal(number):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def csv_cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal | int):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return escape(clean(join(value)))
    return escape(clean(value))


def workbook_cell(value: Value) -> str | int | float | bool | date | None:
    """Return what a workbook's cell holds: a number stays one as long as a spreadsheet keeps all of its digits."""
    if value is None or value == "" or value == []:
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, Decimal | int):
        text = plain(value)
        if len(text.replace(".", "").lstrip("-0")) > MAX_DIGITS:
            return text
        return float(text) if "." in text else int(text)
    if isinstance(value, date):
        return value if value.year >= 1900 else value.isoformat()
    return csv_cell(value) or None
