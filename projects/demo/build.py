"""The demo's priority sectors and register of projects."""

from pages.demo.builder import Builder
from pages.models import Province
from projects.demo.content_criteria import CRITERIA
from projects.demo.content_overview import OVERVIEW
from projects.demo.content_projects import PROJECTS
from projects.demo.content_sectors import PAGES, SECTORS
from projects.models import (
    Criterion,
    MoneyLine,
    OverviewSeries,
    ProjectFigure,
    ProjectIndexPage,
    ProjectLocation,
    ProjectOverviewPage,
    ProjectPage,
    ProjectScale,
    SectorIndexPage,
    SectorPage,
    StatusEvent,
)

INDEXES = {"SectorIndexPage": SectorIndexPage, "ProjectIndexPage": ProjectIndexPage}
PLAIN = ("code", "kind", "rmp_annex", "rmp_number", "proposer_side", "round", "nationwide")
ORGANISATIONS = ("proposer", "owner_organisation", "operator", "contact_unit")


def build(builder: Builder) -> None:
    for data in CRITERIA:
        builder.record(Criterion, data)
    for data in PAGES:
        builder.page(INDEXES[data["type"]], data)
    for data in SECTORS:
        builder.page(SectorPage, {"parent": "sectors"} | data, key=data["sector_key"])
    for data in PROJECTS:
        builder.page(
            ProjectPage,
            {"parent": "projects"} | data,
            lambda page, data=data: _fill_project(builder, page, data),
            **{name: data[name] for name in PLAIN},
        )
    builder.page(ProjectOverviewPage, OVERVIEW, lambda page: _fill_overview(builder, page))


def _fill_overview(builder: Builder, page: ProjectOverviewPage) -> None:
    for position, key in enumerate(OVERVIEW["series"]):
        page.series.add(OverviewSeries(indicator=builder.get(f"indicator-{key}"), sort_order=position))


def _fill_project(builder: Builder, page: ProjectPage, data: dict) -> None:
    page.sector = builder.get(data["sector"])
    page.further_sectors.set([builder.get(key) for key in data["further_sectors"]])
    builder.assign(page, {"former_names": data["former_names"]})
    page.documents.set([builder.get(key) for key in data["documents"]])
    page.events.set([builder.get(key) for key in data["events"]])
    page.programme = builder.find("programme-jetp")
    if data.get("drawing"):
        page.image = builder.get(f"image-{data['drawing']}")
    for name in ORGANISATIONS:
        if data[name]:
            setattr(page, name, builder.get(data[name]))
    for position, place in enumerate(data["locations"]):
        location = ProjectLocation(province=Province.objects.get(code=place["province"]), sort_order=position)
        _add(builder, page.locations, location, {"former_place": place["former_place"]})
    for position, scale in enumerate(data["scales"]):
        _add(builder, page.scales, ProjectScale(sort_order=position), scale)
    for event in data["status_events"]:
        _add(builder, page.status_events, StatusEvent(), event)
    for figure in data["figures"]:
        _add(builder, page.figures, ProjectFigure(), figure)
    _fill_money(builder, page, data["money_lines"])


def _fill_money(builder: Builder, page: ProjectPage, lines: list[dict]) -> None:
    """Add the lines, then say which is part of which: a line can name only a stored one."""
    made = {}
    for line in lines:
        financier = {"financier": builder.get(line["financier"])} if line["financier"] else {}
        values = {name: value for name, value in line.items() if name not in {"line_key", "part_of", "financier"}}
        made[line["line_key"]] = _add(builder, page.money_lines, MoneyLine(**financier), values)
    page.save(clean=False)
    for line in lines:
        if line["part_of"]:
            part = made[line["line_key"]]
            part.part_of = made[line["part_of"]]
            part.save()


def _add(builder: Builder, manager, instance, values: dict):
    builder.assign(instance, {name: value for name, value in values.items() if value is not None})
    manager.add(instance)
    return instance
