"""Up to four projects side by side: `?code=TD-001&code=TD-003`."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import translate_url
from django.utils.http import urlencode
from django.utils.translation import gettext as _t
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from pages import sitewide
from pages.bilingual import PRIMARY, SECONDARY
from pages.page_context import Crumb, fixed_breadcrumbs
from projects.models import MoneyLine, ProjectFigure, ProjectPage
from projects.models.status import Axis

MOST = 4
# What is asked for beyond this is a mistake, and not looked up.
MOST_ASKED = 12
LONGEST_CODE = 30


@dataclass(frozen=True)
class Column:
    """One of the projects, with the address that compares the others."""

    project: ProjectPage
    url_without: str


@dataclass(frozen=True)
class Row:
    """What all the projects say of one thing; the kind of cell tells the template how to write it."""

    label: str
    cell: str
    cells: list[Any]


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    asked = list(dict.fromkeys(code.strip() for code in request.GET.getlist("code") if code.strip().isprintable()))
    found = _projects(asked[:MOST_ASKED])
    unknown = [code[:LONGEST_CODE] for code in asked[:MOST_ASKED] if code not in found]
    projects = list(found.values())
    comparable = 2 <= len(projects) <= MOST
    codes = [project.code for project in projects]
    context = {
        "title": _t("Compare projects"),
        "description": _t("Up to four projects of the register side by side, each figure with its date and source."),
        "breadcrumbs": _breadcrumbs(request),
        "projects": projects,
        "comparable": comparable,
        "columns": [Column(each, _address(code for code in codes if code != each.code)) for each in projects],
        "groups": _groups(projects) if comparable else [],
        "notices": _notices(asked, unknown, projects),
        "may_add": len(projects) < MOST,
        "most": MOST,
        "list_url": sitewide.section_urls().get("projects", ""),
        "alternate_urls": {
            language: translate_url(request.path, language) + _address(codes) for language in (PRIMARY, SECONDARY)
        },
        "canonical_url": settings.PORTAL_BASE_URL + request.path + _address(codes),
    }
    response = render(request, "projects/compare.html", context)
    response.headers["X-Robots-Tag"] = "noindex, follow"
    return response


def _projects(codes: list[str]) -> dict[str, ProjectPage]:
    """The public projects with these codes in the order they were asked for."""
    wanted = [code for code in codes if len(code) <= LONGEST_CODE]
    public = ProjectPage.objects.live_in().filter(code__in=wanted).for_detail()
    by_code = {project.code: project for project in public}
    return {code: by_code[code] for code in wanted if code in by_code}


def _address(codes) -> str:
    pairs = [("code", code) for code in codes]
    return f"?{urlencode(pairs)}" if pairs else ""


def _breadcrumbs(request: HttpRequest) -> list[Crumb]:
    home, here = fixed_breadcrumbs(request, _t("Compare projects"))
    url = sitewide.section_urls().get("projects")
    return [home, Crumb(_t("Projects"), url, home.lang), here] if url else [home, here]


def _notices(asked: list[str], unknown: list[str], projects: list[ProjectPage]) -> list[str]:
    notices = []
    if unknown:
        text = ngettext(
            "There is no public project with the code %(codes)s.",
            "There are no public projects with the codes %(codes)s.",
            len(unknown),
        )
        notices.append(text % {"codes": ", ".join(unknown)})
    if len(projects) > MOST or len(asked) > MOST_ASKED:
        text = _t("Only %(most)d projects fit side by side, and %(count)d were asked for: choose among them.")
        notices.append(text % {"most": MOST, "count": len(asked)})
    elif asked and len(projects) < 2:
        notices.append(_t("A comparison needs at least two projects: add one by its code, or choose in the list."))
    return notices


def _groups(projects: list[ProjectPage]) -> list[tuple[str, list[Row]]]:
    """The rows of the table, in groups; what none of the projects has is left out."""
    return [(label, rows) for label, rows in _all_groups(projects) if rows]


def _all_groups(projects: list[ProjectPage]):
    yield (
        _t("Project"),
        [
            Row(_t("Kind"), "text", [project.get_kind_display() for project in projects]),
            Row(
                _t("Priority sector"),
                "text",
                [project.sector and project.sector.get_key_display() for project in projects],
            ),
            Row(_t("Place"), "place", projects),
            Row(_t("Scale"), "scale", projects),
            Row(_t("Project owner"), "text", [_name(project.owner_organisation) for project in projects]),
            Row(_t("Proposer"), "text", [_name(project.proposer) for project in projects]),
            Row(_t("Operator"), "text", [_name(project.operator) for project in projects]),
            Row(_t("In the Resource Mobilisation Plan"), "rmp", projects),
        ],
    )
    yield (
        _t("Status"),
        [Row(str(axis.label), "status", [project.current_events(axis) for project in projects]) for axis in Axis],
    )
    yield _t("Money"), _of_kinds(projects, "money", MoneyLine.Kind, "money_lines")
    yield _t("Expected results"), _of_kinds(projects, "figure", ProjectFigure.Kind, "figures")


def _of_kinds(projects: list[ProjectPage], cell: str, kinds, relation: str) -> list[Row]:
    rows = []
    for kind, label in kinds.choices:
        cells = [[line for line in getattr(project, relation).all() if line.kind == kind] for project in projects]
        if any(cells):
            rows.append(Row(str(label), cell, cells))
    return rows


def _name(organisation) -> str:
    return organisation.shown_name if organisation else ""
