"""What concerns a text as a whole: the order of its headings, and English that is far shorter than the Vietnamese."""

from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext as _t
from wagtail.fields import StreamField

from pages.blocks.body import BodyBlock, heading_levels
from pages.editing.texts import language_of, texts_of
from pages.editing.warnings import Found

from .typing import plain

ENOUGH_TO_COMPARE = 300  # characters of Vietnamese
SHARE = 3


def skipped_headings(page) -> Iterator[Found]:
    """Say where a heading skips a level: people who hear a page walk by its headings (WCAG 1.3.1)."""
    for field in page._meta.concrete_fields:
        if (
            not isinstance(field, StreamField)
            or not isinstance(field.stream_block, BodyBlock)
            or not language_of(field.name)
        ):
            continue
        level = 1
        for child in field.value_from_object(page) or ():
            for found in heading_levels(child):
                if found > level + 1:
                    message = _t("This heading skips a level: heading %(found)d after heading %(level)d.") % {
                        "found": found,
                        "level": level,
                    }
                    yield Found.at(f"{field.name}.{child.id}", "heading-skipped", message)
                level = found


def short_english(page) -> Iterator[Found]:
    """Compare the lengths of the two languages, field by field; the page is named by its most shortened field."""
    length: Counter[str] = Counter()
    for text in texts_of(page):
        if text.language and "." not in text.place or text.place.partition(".")[0].endswith(("_vi", "_en")):
            length[text.place.partition(".")[0]] += len("".join(plain(text).split()))
    vietnamese = sum(number for name, number in length.items() if name.endswith("_vi"))
    english = sum(number for name, number in length.items() if name.endswith("_en"))
    if vietnamese < ENOUGH_TO_COMPARE or english * SHARE >= vietnamese:
        return
    missing = {name: number - length[f"{name[:-3]}_en"] for name, number in length.items() if name.endswith("_vi")}
    longest = max(missing, key=missing.__getitem__)
    message = _t("The English text is shorter than a third of the Vietnamese one.")
    yield Found.at(f"{longest[:-3]}_en", "short-english", message)
