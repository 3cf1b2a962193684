"""Publishing per language: `live_en` alone decides what English shows, and these functions alone write it.

The rules: English is live only where the page's Vietnamese is live, the page has an English title, and every ancestor is live
in English. What breaks one of them takes the English of the whole subtree down.
"""

import swapper
from django.db.models import F, Q
from django.db.models.functions import Coalesce, Now
from wagtail.log_actions import log

from pages.publishing.scopes import Scope
from pages.signals import english_changed
from pages.translating.marks import untranslated_marks


def after_publication(page) -> None:
    """Bring a page's English in line with a publication of Vietnamese, of English or of both."""
    source = page.alias_of
    if source is not None:  # an alias shows what its source shows, where it may
        goes_live = source.live_en and not page.live_en
        stays = source.live_en
    else:
        scope = getattr(page, "publication_scope", Scope.BOTH)
        goes_live = scope != Scope.VI
        stays = page.live_en
    if goes_live or (stays and (not page.title_en or missing_ancestor(page) is not None)):
        publish_english(page, by_publication=True)
    elif stays:  # its shared facts and rows may have changed
        english_changed.send(sender=type(page), page=page, by_publication=True)
    elif source is not None:
        withdraw_english(page)


def publish_english(page, *, by_publication: bool = False) -> bool:
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
    english_changed.send(sender=type(page), page=page, by_publication=by_publication)
    return True


def withdraw_english(page) -> None:
    """Take down the English of a page, of everything under it and of what shows the same content elsewhere.

    Each page under it remembers with which one it went, so that the editor can bring all of them back together.
    """
    model = swapper.load_model("wagtailcore", "Page")
    down = list(model.objects.filter(path__startswith=page.path, live_en=True).specific(defer=True))
    model.objects.filter(path__startswith=page.path, live_en=True).update(live_en=False)
    page.live_en = False
    for descendant in down:
        descendant.live_en = False
        english_changed.send(sender=type(descendant), page=descendant)
        if descendant.pk != page.pk:
            log(instance=descendant, action="portal.unpublish.en.above", data={"with": page.pk})
        for alias in descendant.aliases.filter(live_en=True):
            withdraw_english(alias)


def missing_ancestor(page):
    """Return the highest ancestor that is not live in English, which keeps this page's English from going live."""
    without_english = page.get_ancestors().filter(Q(live_en=False) | Q(live=False)).order_by("depth")
    found = without_english.values_list("pk", flat=True).first()  # as a rule there is none
    return None if found is None else swapper.load_model("wagtailcore", "Page").objects.get(pk=found)
