"""What the register lends to pages of other apps."""

from django import template

from pages import sitewide
from projects.models.sectors import sectors_with_counts

register = template.Library()


@register.simple_tag
def priority_sectors() -> list:
    """The public sectors with the number of their projects; kept until content changes, for the home page shows them."""
    return sitewide.per_generation("sectors", lambda: list(sectors_with_counts()))
