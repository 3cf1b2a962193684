"""Which projects a file or an answer of the API is about."""

from django.db.models import Q
from django.http import QueryDict

from pages.reach import open_to_all
from projects.models import Axis, ProjectPage
from projects.querysets import ProjectQuerySet


def selected(query: QueryDict, language: str) -> ProjectQuerySet:
    """Return the public projects that an address asks for, in the order of the register."""
    return open_to_all(filtered(query, language)).order_by("code")


def filtered(query: QueryDict, language: str) -> ProjectQuerySet:
    """Return the projects that the filters of the list leave; several values of one filter are alternatives."""
    projects = ProjectPage.objects.live_in(language)
    if sectors := _values(query, "sector"):
        projects = projects.filter(sector__key__in=sectors)
    for name in ("kind", *(axis.value for axis in Axis)):
        if values := _values(query, name):
            projects = projects.filter(Q((f"{name}__in", values)))
    if provinces := _values(query, "province"):
        projects = projects.filter(pk__in=ProjectPage.objects.filter(locations__province__code__in=provinces))
    return projects


def _values(query: QueryDict, name: str) -> list[str]:
    return [value for value in query.getlist(name) if value and "\x00" not in value]
