"""Into the bin, back to the site, or gone for good. Each keeps a subtree together, and is done whole or not at all."""

import logging
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import ProtectedError, Q
from django.utils import timezone, translation
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Revision, WorkflowState

from pages.bilingual import PRIMARY, SECONDARY
from pages.bilingual.addresses import english_slug_is_taken
from pages.bilingual.slugs import reserved_segments
from pages.models import BasePage, BinnedPage
from pages.signals import page_binned

from . import links, place

logger = logging.getLogger("portal.bin")


@transaction.atomic
def bin_page(page: BasePage, user) -> BinnedPage:
    """Take a page and all under it off the site and into the bin; its addresses are free at once."""
    bin_root = place.find_or_make()
    page = BasePage.objects.get(pk=page.pk)
    subtree = BasePage.objects.filter(path__startswith=page.path)
    left = page.get_prev_sibling()
    entry = BinnedPage(
        page=page,
        title=str(page),
        slug=page.slug,
        slug_en=page.slug_en,
        former_parent=page.get_parent(),
        former_left=left,
        address=page.url_in(PRIMARY) or "",
        address_en=(page.url_in(SECONDARY) or "") if page.live_en else "",
        was_live=page.live,
        page_count=subtree.count(),
        referrers=[referrer.as_json() for referrer in links.referrers_of(page, user)],
        redirects=links.take_redirects(page),
        deleted_by=user,
        deleted_by_name=str(user) if user else "",
    )
    page_binned.send(sender=type(page), page=page, user=user)
    _stop_what_is_under_way(subtree, user)
    _unpublish(subtree, user)
    # Two pages of one name may lie in the bin: there, each has its number in its slugs.
    _rename(page, f"{page.slug[:200]}-{page.pk}", f"{page.slug_en[:200]}-{page.pk}" if page.slug_en else "")
    _move(page, bin_root, "last-child", user)
    entry.save()
    log(instance=page.specific, action="pages.bin", user=user, data={"pages": entry.page_count})
    return entry


def _stop_what_is_under_way(subtree, user) -> None:
    """End workflows and forget schedules: nothing may publish a page that lies in the bin."""
    keys = [str(pk) for pk in subtree.values_list("pk", flat=True)]
    of_pages = Q(base_content_type__app_label="pages", base_content_type__model="basepage", object_id__in=keys)
    for state in WorkflowState.objects.active().filter(of_pages):
        state.cancel(user=user)
    Revision.objects.filter(of_pages, approved_go_live_at__isnull=False).update(approved_go_live_at=None)


def _unpublish(subtree, user) -> None:
    for page in subtree.filter(live=True).order_by("path").specific():
        page.refresh_from_db(fields=["live", "live_en"])  # as the alias of one before it, it may be down by now
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)


def _rename(page: BasePage, slug: str, slug_en: str) -> None:
    """Write new slugs; the move that follows brings the paths in line with them."""
    BasePage.objects.filter(pk=page.pk).update(slug=slug, slug_en=slug_en)
    page.refresh_from_db()


def _move(page: BasePage, target: BasePage, position: str, user) -> None:
    with translation.override(PRIMARY):  # log entries keep the titles of both places
        MovePageAction(page, target, pos=position, user=user).execute(skip_permission_checks=True)


@transaction.atomic
def restore(entry: BinnedPage, parent: BasePage, user) -> BasePage:
    """Put a binned page back under a parent, as a draft, at its old place and addresses where these are still free."""
    BasePage.objects.select_for_update().get(depth=1)
    entry = BinnedPage.objects.select_for_update().get(pk=entry.pk)  # only one of two people at a time finds it
    page = BasePage.objects.get(pk=entry.page_id)
    parent = BasePage.objects.get(pk=parent.pk)
    slug, slug_en = free_slugs(page, parent, entry.slug, entry.slug_en)
    _rename(page, slug, slug_en)
    left = entry.former_left
    if left is not None and left.is_child_of(parent):
        _move(page, left, "right", user)
    elif entry.former_parent_id == parent.pk and entry.former_left_id is None and parent.numchild:
        _move(page, parent, "first-child", user)
    else:
        _move(page, parent, "last-child", user)
    links.put_back_redirects(entry.redirects)
    entry.delete()
    page = BasePage.objects.get(pk=page.pk).specific
    log(instance=page, action="pages.restore", user=user)
    return page


def free_slugs(page: BasePage, parent: BasePage, slug: str, slug_en: str) -> tuple[str, str]:
    """Return the slugs that a page may have under a parent: these, or with a number where another page has them by now."""
    reserved = reserved_segments() if parent.depth == 2 else frozenset()
    taken = BasePage.objects.child_of(parent).exclude(pk=page.pk)
    slug = next(name for name in _numbered(slug) if name not in reserved and not taken.filter(slug=name).exists())
    if slug_en:
        candidates = (BasePage(pk=page.pk, slug=slug, slug_en=name) for name in _numbered(slug_en))
        slug_en = next(
            candidate.slug_en
            for candidate in candidates
            if candidate.slug_en not in reserved and not english_slug_is_taken(candidate, parent)
        )
    return slug, slug_en


def _numbered(name: str):
    yield name
    for number in range(2, 10_000):
        yield f"{name[:240]}-{number}"


@transaction.atomic
def purge(entry: BinnedPage, user=None) -> None:
    """Delete a binned page and all under it for good."""
    entry = BinnedPage.objects.select_for_update().get(pk=entry.pk)
    page = BasePage.objects.get(pk=entry.page_id)
    log(instance=page.specific, action="pages.bin.purge", user=user, deleted=True, data={"pages": entry.page_count})
    DeletePageAction(page, user=user).execute(skip_permission_checks=True)


def purge_due() -> tuple[int, int]:
    """Delete for good what has lain in the bin long enough; return how many entries went and how many could not."""
    deleted = kept = 0
    due = BinnedPage.objects.filter(deleted_at__lt=timezone.now() - timedelta(days=settings.PORTAL_BIN_DAYS))
    for entry in due.order_by("deleted_at", "pk"):
        try:
            purge(entry)
        except BinnedPage.DoesNotExist:
            continue  # restored or deleted by somebody meanwhile
        except ProtectedError:
            logger.exception("A page in the bin cannot be deleted: other records need it (entry %s)", entry.pk)
            kept += 1
        else:
            deleted += 1
    return deleted, kept
