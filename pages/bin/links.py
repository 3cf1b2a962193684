"""What leads to an object: pages and records that name it, redirects, aliases. Shown before it is deleted."""

from dataclasses import asdict, dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _t
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import AbstractPage, ReferenceIndex

from pages.models import BasePage

from . import place

KEPT_FIELDS = ("old_path", "site_id", "is_permanent", "redirect_page_id", "redirect_page_route_path")


@dataclass
class Referrer:
    """One object that names another, as a person may see it."""

    title: str
    kind: str
    url: str | None
    where: str

    def as_json(self) -> dict:
        return asdict(self)


def referrers_of(instance, user, limit: int | None = None) -> list[Referrer]:
    """Return what names an object in a link, block or field, the pages under it left out; as many as asked for."""
    groups = ReferenceIndex.get_grouped_references_to(instance)
    finder = AdminURLFinder(user)
    found = []
    for source, references in groups:
        if isinstance(instance, BasePage) and isinstance(source, BasePage) and source.path.startswith(instance.path):
            continue
        found.append(_referrer(source, references, finder))
        if limit and len(found) == limit:
            break
    return found


def _referrer(source, references, finder: AdminURLFinder) -> Referrer:
    kind = capfirst(str(references[0].model_name))
    shown = [reference for reference in references if not _is_bare(reference)] or references
    where = ", ".join(dict.fromkeys(str(reference.describe_source_field()) for reference in shown))
    if isinstance(source, AbstractPage) and place.holds(source):
        return Referrer(_t("%(title)s (in the bin)") % {"title": source}, kind, None, where)
    url = finder.get_edit_url(source)
    title = str(source) if url else _t("Something that you may not see")
    return Referrer(title, kind, url, where)


def _is_bare(reference) -> bool:
    """Whether a reference stands in the bare column of a translated field, which repeats the Vietnamese one."""
    names = {field.name for field in reference.source_field.model._meta.get_fields()}
    return f"{reference.source_field.name}_vi" in names


def redirects_to(page: BasePage):
    """The redirects that lead to a page or to one under it."""
    return Redirect.objects.filter(redirect_page__path__startswith=page.path).order_by("old_path")


def aliases_of(page: BasePage):
    """Pages elsewhere that show the content of this one or of one under it."""
    return BasePage.objects.filter(alias_of__path__startswith=page.path).exclude(path__startswith=page.path)


def take_redirects(page: BasePage) -> list[dict]:
    """Delete the redirects to a page and return what is needed to make them anew."""
    redirects = redirects_to(page)
    kept = list(redirects.values(*KEPT_FIELDS, "automatically_created"))
    redirects.delete()
    return kept


def put_back_redirects(kept: list[dict]) -> None:
    """Make redirects anew where nothing else leads away from their address by now, and their page is still there."""
    pages = set(BasePage.objects.filter(pk__in={row["redirect_page_id"] for row in kept}).values_list("pk", flat=True))
    for row in kept:
        if row["redirect_page_id"] in pages:
            key = {"old_path": row["old_path"], "site_id": row["site_id"]}
            rest = {name: value for name, value in row.items() if name not in key}
            Redirect.objects.get_or_create(**key, defaults=rest)
