"""What slips in while somebody types: straight quotes, double spaces, a day without its year."""

import html
import re
from collections.abc import Iterator

from django.utils.html import strip_tags
from django.utils.translation import gettext as _t

from pages.editing.texts import Text, texts_of
from pages.editing.warnings import Found

STRAIGHT_QUOTE = re.compile(r'(?<!\d)"')  # 24" is inches
DOUBLE_SPACE = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
BLOCK_END = re.compile(r"</(?:p|li|h[1-6])>|<br/?>")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAY_AND_MONTH = {
    "vi": re.compile(r"\bngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+tháng\s+\d{1,2})(?!\d)", re.IGNORECASE),
    "en": re.compile(rf"\b(?:\d{{1,2}}\s+(?:{MONTHS})|(?:{MONTHS})\s+\d{{1,2}}(?!\d))\b"),
}
YEAR_NEAR = re.compile(r"\b(?:19|20)\d\d\b")
YEAR_WITHIN = 30  # characters after the day: “từ ngày 12/5 đến ngày 14/5/2025” has its year
AROUND = 24


def plain(text: Text) -> str:
    """Return a text as readers see it, one line for each paragraph."""
    if not text.is_html:
        return text.value
    return html.unescape(strip_tags(BLOCK_END.sub("\n", text.value)))


def excerpt(text: str, start: int, end: int) -> str:
    """Return the words around a place, cut at white space."""
    before = text[max(0, start - AROUND) : start]
    after = text[end : end + AROUND]
    before = before.partition(" ")[2] if start > AROUND else before
    after = after.rpartition(" ")[0] if end + AROUND < len(text) else after
    return " ".join(f"{before}{text[start:end]}{after}".split())


def straight_quotes(page) -> Iterator[Found]:
    for text in texts_of(page):
        words = plain(text)
        if found := STRAIGHT_QUOTE.search(words):
            message = _t('Straight quotation marks: write “ ” instead of " ".')
            yield Found.at(text.place, "straight-quotes", message, excerpt(words, *found.span()))


def double_spaces(page) -> Iterator[Found]:
    for text in texts_of(page):
        words = plain(text)
        if found := DOUBLE_SPACE.search(words):
            yield Found.at(text.place, "double-space", _t("Two spaces in a row."), excerpt(words, *found.span()))


def dates_without_year(page) -> Iterator[Found]:
    for text in texts_of(page):
        words = plain(text)
        patterns = [DAY_AND_MONTH[text.language]] if text.language else DAY_AND_MONTH.values()
        for found in (match for pattern in patterns for match in pattern.finditer(words)):
            if YEAR_NEAR.search(words, found.start(), found.end() + YEAR_WITHIN):
                continue
            message = _t("A date without a year: in some years nobody will know which one is meant.")
            yield Found.at(text.place, "date-without-year", message, excerpt(words, *found.span()))
            break
