"""The two paths of a page, moved together with the whole subtree, and the redirects that keep old addresses alive."""

from dataclasses import dataclass

import swapper
from django.db.models import TextField, Value
from django.db.models.functions import Concat, Substr
from django.urls import reverse
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from . import PRIMARY, SECONDARY


@dataclass
class PathChange:
    """The stored paths of a page before it is saved; `apply` brings its subtree and the redirects in line afterwards."""

    page: object
    before: tuple[str, str]
    live_subtree: list[tuple[int, str, str]]

    @classmethod
    def prepare(cls, page, after: tuple[str, str]) -> "PathChange | None":
        """Return the change that saving `page` with the paths `after` (vi, en) makes, or None where they stay."""
        model = swapper.load_model("wagtailcore", "Page")
        stored = model.objects.filter(pk=page.pk).values_list("url_path", "url_path_en").first()
        if stored is None or stored == after:
            return None
        subtree = model.objects.filter(path__startswith=page.path, live=True)
        return cls(page, stored, list(subtree.values_list("pk", "url_path", "url_path_en")))

    def apply(self) -> None:
        model = swapper.load_model("wagtailcore", "Page")
        page = self.page
        descendants = model.objects.filter(path__startswith=page.path).exclude(pk=page.pk)
        descendants.update(
            url_path=_with_new_start(page.url_path, "url_path", self.before[0]),
            url_path_en=_with_new_start(page.url_path_en, "url_path_en", self.before[1]),
        )
        record_redirects(page, self.live_subtree)


def _with_new_start(new: str, field: str, old: str) -> Concat:
    return Concat(Value(new), Substr(field, len(old) + 1), output_field=TextField())


def record_redirects(page, before: list[tuple[int, str, str]]) -> None:
    """Lead the old public addresses of live pages, in both languages, to where the pages are now.

    `before` holds (pk, Vietnamese path, English path) of each page as it was. The redirect names the page, not an address, so
    that chains and loops cannot arise; one that stands in the way of a page's present address is deleted (A → B → A).
    """
    model = swapper.load_model("wagtailcore", "Page")
    now = {
        pk: (vi, en)
        for pk, vi, en in model.objects.filter(path__startswith=page.path).values_list("pk", "url_path", "url_path_en")
    }
    site_ids = _site_of(page)
    if site_ids is None:
        return
    site_id, root_path = site_ids
    redirects, present = [], set()
    for language, column in ((PRIMARY, 0), (SECONDARY, 1)):
        with translation.override(language):
            for pk, *old in before:
                if pk not in now:
                    continue
                new_address = _address(now[pk][column], root_path)
                present.add(new_address)
                # A page from outside the site had no address, and the home page's own slug is part of none.
                if not old[column].startswith(root_path):
                    continue
                old_address = _address(old[column], root_path)
                if old_address != new_address:
                    redirects.append(
                        Redirect(
                            old_path=old_address,
                            site_id=site_id,
                            redirect_page_id=pk,
                            is_permanent=True,
                            automatically_created=True,
                        )
                    )
    Redirect.objects.filter(site_id=site_id, old_path__in=present).delete()
    Redirect.objects.bulk_create(
        [redirect for redirect in redirects if redirect.old_path not in present],
        update_conflicts=True,
        unique_fields=["old_path", "site"],
        update_fields=["redirect_page", "redirect_link", "redirect_page_route_path", "is_permanent"],
    )


def _site_of(page) -> tuple[int, str] | None:
    for site_id, root_path, _root_url, _language in Site.get_site_root_paths():
        if page.url_path.startswith(root_path):
            return site_id, root_path
    return None


def _address(path: str, root_path: str) -> str:
    """Return the public address of a stored path in the active language, in the form that redirects are kept in."""
    return Redirect.normalise_path(reverse("wagtail_serve", args=(path[len(root_path) :],)))
