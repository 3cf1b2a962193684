"""The four states of a page's English, and the conditions by which a list finds them in one query.

A page's row holds three digests (pages/translating/recording.py keeps them): of its Vietnamese words, of its English words,
and of the Vietnamese words that this English renders. `live_en` is written elsewhere; the state follows it by itself.
"""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class EnglishState(models.TextChoices):
    NONE = "none", _("No English")
    DRAFT = "draft", _("Draft English")
    LIVE = "live", _("English live")
    OUT_OF_DATE = "out_of_date", _("English out of date")


def english_state(page) -> EnglishState:
    """Return the state by the columns of a page's row."""
    if not page.english_words and not page.live_en:
        return EnglishState.NONE
    if page.vietnamese_words != page.translated_words:
        return EnglishState.OUT_OF_DATE
    return EnglishState.LIVE if page.live_en else EnglishState.DRAFT


_NONE = Q(english_words="", live_en=False)
_RIGHT = Q(vietnamese_words=F("translated_words"))

IN_STATE: dict[str, Q] = {
    EnglishState.NONE: _NONE,
    EnglishState.OUT_OF_DATE: ~_NONE & ~_RIGHT,
    EnglishState.LIVE: ~_NONE & _RIGHT & Q(live_en=True),
    EnglishState.DRAFT: ~_NONE & _RIGHT & Q(live_en=False),
}


def in_states(states: list[str]) -> Q:
    """Return the condition of pages that are in one of these states."""
    condition = Q(pk__in=[])
    for state in states:
        condition |= IN_STATE[state]
    return condition
