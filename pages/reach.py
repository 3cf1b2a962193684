"""Pages that anybody may read: none that an editor has kept for some readers, and none below such a page."""

from django.db.models import Q
from wagtail.models import PageViewRestriction

from pages import sitewide


def restricted_paths() -> list[str]:
    """Return the places in the tree below which only some may read; kept until content changes."""
    return sitewide.per_generation("restrictions", _load_restricted_paths)


def _load_restricted_paths() -> list[str]:
    return list(PageViewRestriction.objects.values_list("page__path", flat=True).order_by("page__path"))


def open_to_all(pages):
    """Leave out of a queryset what only some readers may see."""
    beginnings = [Q(path__startswith=path) for path in restricted_paths()]
    return pages.exclude(Q(*beginnings, _connector=Q.OR)) if beginnings else pages


def is_open_to_all(page) -> bool:
    return not page.path.startswith(tuple(restricted_paths()))
