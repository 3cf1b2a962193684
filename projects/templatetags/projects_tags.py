"""What the register lends to pages of other apps."""

from django import template
from django.http import HttpRequest

from pages import sitewide
from pages.page_context import kept_query
from projects.models.sectors import sectors_with_counts
from projects.opendata import iati

register = template.Library()


@register.simple_tag
def priority_sectors() -> list:
    """The public sectors with the number of their projects; kept until content changes, for the home page shows them."""
    return sitewide.per_generation("sectors", lambda: list(sectors_with_counts()))


@register.inclusion_tag("components/data_downloads.html")
def data_downloads(request: HttpRequest) -> dict:
    """Links to files of what the filters in the address leave of the register."""
    return {"query": kept_query(request), "iati_on": iati.is_on()}
