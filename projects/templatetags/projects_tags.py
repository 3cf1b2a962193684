"""What the register lends to pages of other apps."""

from django import template

from pages import sitewide
from projects import wording
from projects.models.sectors import sectors_with_counts
from projects.opendata import iati

register = template.Library()


@register.simple_tag
def priority_sectors() -> list:
    """The public sectors with the number of their projects; kept until content changes, for the home page shows them."""
    return sitewide.per_generation("sectors", lambda: list(sectors_with_counts()))


@register.filter
def size(scale) -> str:
    return wording.size_of(scale)


@register.filter
def by_source(project) -> list:
    """The sizes of a project, those of one date and source together."""
    return wording.by_source(project.scales.all())


@register.simple_tag
def with_scale_notes(projects) -> dict:
    """Rows of (project, groups of sizes each with the number of its note), and the notes: one for each date and source."""
    notes: dict[tuple, object] = {}
    numbers: dict[tuple, int] = {}
    rows = []
    for project in projects:
        groups = []
        for scales in wording.by_source(project.scales.all()):
            said = wording.said(scales[0])
            notes.setdefault(said, scales[0])
            groups.append((scales, numbers.setdefault(said, len(notes))))
        rows.append((project, groups))
    return {"rows": rows, "notes": list(notes.values())}


@register.inclusion_tag("components/data_downloads.html")
def data_downloads(query: str) -> dict:
    """Links to files of what the filters in the address leave of the register."""
    return {"query": query, "iati_on": iati.is_on()}
