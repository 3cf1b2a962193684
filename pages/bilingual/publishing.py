"""Publishing per language: `live_en` alone decides what English shows, and these functions alone write it.

The rules: English is live only where the page's Vietnamese is live, the page has an English title, and every ancestor is live
in English. What breaks one of them takes the English of the whole subtree down.
"""

import swapper
from django.db.models import F, Q
from django.db.models.functions import Coalesce, Now

from pages.signals import english_changed
from pages.translating.marks import untranslated_marks


def publish_english(page) -> bool:
    """Bring a page's English in line with what was just published; return whether it is live now."""
    model = swapper.load_model("wagtailcore", "Page")
    if not page.live or not page.title_en or missing_ancestor(page) is not None or untranslated_marks(page):
        withdraw_english(page)
        return False
    model.objects.filter(pk=page.pk).update(
        live_en=True,
        first_published_at_en=Coalesce(F("first_published_at_en"), Now()),
        last_published_at_en=Now(),
    )
    page.live_en = True
    english_changed.send(sender=type(page), page=page)
    return True


def withdraw_english(page) -> None:
    """Take down the English of a page and of everything under it."""
    model = swapper.load_model("wagtailcore", "Page")
    down = list(model.objects.filter(path__startswith=page.path, live_en=True).specific(defer=True))
    model.objects.filter(path__startswith=page.path, live_en=True).update(live_en=False)
    page.live_en = False
    for descendant in down:
        descendant.live_en = False
        english_changed.send(sender=type(descendant), page=descendant)


def missing_ancestor(page):
    """Return the highest ancestor that is not live in English, which keeps this page's English from going live."""
    return page.get_ancestors().filter(Q(live_en=False) | Q(live=False)).order_by("depth").first()
