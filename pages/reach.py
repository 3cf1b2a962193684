"""Pages that anybody may read."""

from wagtail.models import PageViewRestriction

from pages import sitewide


def open_to_all(pages):
    """Leave out of a queryset those pages that only some readers may see; no query where there are none."""
    restricted = sitewide.per_generation("restrictions", PageViewRestriction.objects.exists)
    return pages.public() if restricted else pages
