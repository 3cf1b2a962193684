"""Keeps the three digests of a page's row, and remembers which Vietnamese each English was right for.

English counts as edited when its words are none that the page had before. English that is known already (a revision brought
back, live English published again beside a Vietnamese correction) is as right as it was: it keeps the Vietnamese it renders.
"""

import swapper
from django.apps import apps
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _t
from wagtail.log_actions import log

from pages.bilingual import PRIMARY, SECONDARY

from .marks import untranslated_marks
from .words import IMAGE, digest, image_words, page_words

COLUMNS = ("vietnamese_words", "english_words", "translated_words")


class CannotConfirmError(Exception):
    """English cannot be confirmed; the argument is a sentence that says why."""


def record(page, *, user=None, revision=None, overwritten: bool = False) -> None:
    """Bring the digests in line with `page`, the newest draft; `overwritten` where it replaces one in its revision.

    What is published was as a rule recorded a moment ago, when its revision was made: nothing is left to do then, unless
    the page was changed past that revision.
    """
    stored = _pages().filter(pk=page.pk).values(*COLUMNS).get()
    if revision is None and getattr(page, "recorded_words", None) == stored:
        return
    words = page_words(page, PRIMARY)
    vietnamese, english = digest(words), digest(page_words(page, SECONDARY))
    translated = ""
    if english:
        rows = _texts().filter(page_id=page.pk)
        known = rows.filter(english=english).values_list("vietnamese", flat=True).first()
        translated = known or _remember(
            rows,
            {"page_id": page.pk, "english": english, "vietnamese": vietnamese, "words": words}
            | _inherited(rows, stored)
            | {"recorded_at": timezone.now(), "recorded_by": user, "revision": revision},
            # What readers see may be brought back although its draft has been written over.
            replaces=revision if overwritten and revision.pk != page.live_revision_id else None,
        )
    values = {"vietnamese_words": vietnamese, "english_words": english, "translated_words": translated}
    if values != stored:
        _write(page, values)
    if revision is not None:
        revision.recorded_words = values


def _inherited(rows, stored: dict) -> dict:
    """Return what a page that was just copied takes over: the copy of English that is out of date is out of date."""
    copied = stored["translated_words"]
    if not copied or copied == stored["vietnamese_words"] or rows.exists():
        return {}
    # Digests stand for words, so any page's row with the same one holds them.
    words = _texts().filter(vietnamese=copied).values_list("words", flat=True).first()
    return {} if words is None else {"vietnamese": copied, "words": words}


def _remember(rows, row: dict, replaces) -> str:
    old = None
    if replaces is not None:
        old = rows.filter(revision=replaces, confirmed=False).values_list("pk", flat=True).first()
    if old:
        rows.filter(pk=old).update(**row)
    else:
        rows.create(**row)
    return row["vietnamese"]


def _write(page, values: dict) -> None:
    """Write the columns of a page and of its aliases (an alias may have one too), which show the same words."""
    same = Q(pk=page.pk) | Q(alias_of_id=page.pk) | Q(alias_of__alias_of_id=page.pk)
    _pages().filter(same).update(**values)
    for name, value in values.items():
        setattr(page, name, value)


@transaction.atomic
def confirm_english(page, user, seen: str = "") -> None:
    """Say that the English of the newest draft renders its Vietnamese, without an edit.

    `seen` is the digest of the Vietnamese that the person looked at: what was written meanwhile is not confirmed unread.
    """
    draft = page.specific.get_latest_revision_as_object()
    words, english = page_words(draft, PRIMARY), digest(page_words(draft, SECONDARY))
    vietnamese = digest(words)
    if not english:
        raise CannotConfirmError(_t("There is no English yet that could be right."))
    if untranslated_marks(draft):
        raise CannotConfirmError(_t("The English still has texts that are marked as to be translated."))
    if seen and seen != vietnamese:
        raise CannotConfirmError(_t("The Vietnamese has changed since you opened the page. Look at the changes again."))
    values = {"vietnamese": vietnamese, "words": words, "recorded_at": timezone.now(), "recorded_by": user}
    _texts().update_or_create(page_id=page.pk, english=english, defaults=values | {"confirmed": True})
    _write(page, {"vietnamese_words": vietnamese, "english_words": english, "translated_words": vietnamese})
    log(instance=draft, action="pages.confirm_english", user=user)


def translation_source(page):
    """Return the record of the Vietnamese that the page's English renders: its words, when it was right, who said so."""
    rows = _texts().filter(vietnamese=page.translated_words).select_related("recorded_by")
    return rows.filter(page_id=page.pk, english=page.english_words).first() or rows.first()


def record_image(page, image, *, english_edited: bool) -> None:
    """Bring a page in line with an image that it may show, whose words have changed.

    Where the image's English was edited too, the page's English renders the new words of this image, and of nothing else.
    """
    draft = page.specific.get_latest_revision_as_object()
    record(draft)
    row = _texts().filter(page_id=page.pk, english=draft.english_words).first()
    key = f"{IMAGE}{image.pk}"
    if not english_edited or row is None or key not in row.words:
        return
    row.words[key] = image_words(image)
    row.vietnamese = digest(row.words)
    row.save(update_fields=["words", "vietnamese"])
    _write(draft, {"translated_words": row.vietnamese})


def _pages():
    return swapper.load_model("wagtailcore", "Page").objects


def _texts():
    return apps.get_model("pages.TranslatedText").objects
