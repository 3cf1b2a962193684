"""The register as plain rows: read in a fixed number of queries for each few hundred projects, whatever their lines.

A row holds texts of both languages (`name_vi`, `name_en`), English ones only of projects that are public in English. Model
instances are not made: at 5,000 projects with 40,000 lines they would take most of the time and memory.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.conf import settings
from django.utils import timezone

from pages import sitewide
from pages.bilingual import PRIMARY, SECONDARY
from projects.models import (
    Axis,
    MoneyLine,
    ProjectFigure,
    ProjectLocation,
    ProjectPage,
    ProjectScale,
    StatusEvent,
)
from projects.querysets import ProjectQuerySet

CHUNK = 250

Row = dict

ORGANISATIONS = {
    "programme": "programme",
    "proposer": "proposer",
    "owner": "owner_organisation",
    "operator": "operator",
    "contact_unit": "contact_unit",
}
PLAIN = ("code", "kind", "rmp_annex", "rmp_number", "proposer_side", "round", "nationwide")
SOURCE = {"source_name_vi": "source_name_vi", "source_name_en": "source_name_en", "source_url": "source_url"}
SOURCE_PAGE = {"_source_path": "source_page__url_path", "_source_live": "source_page__live"}
NOTES = {"note_vi": "note_vi", "note_en": "note_en"}


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


PROJECT = {
    "_pk": "pk",
    "_live_en": "live_en",
    "_path": "url_path",
    "_path_en": "url_path_en",
    "_updated_vi": "last_published_at",
    "_updated_en": "last_published_at_en",
    "name_vi": "title_vi",
    "name_en": "title_en",
    "sector": "sector__key",
    **_same(*PLAIN, "summary_vi", "summary_en", "former_names_vi", "former_names_en"),
    **_same(*(axis.value for axis in Axis)),
    **{
        f"{name}_{language}": f"{field}__name_{language}"
        for name, field in ORGANISATIONS.items()
        for language in (PRIMARY, SECONDARY)
    },
}
MONEY = {
    "_pk": "pk",
    "_project": "project_id",
    "_part_of": "part_of_id",
    "_financier": "financier_id",
    "financier_vi": "financier__name_vi",
    "financier_en": "financier__name_en",
    **_same("kind", "role", "instrument", "sovereign_guarantee", "up_to", "amount", "currency"),
    **_same("reported_usd", "usd_date", "date", "date_precision", "operation"),
    **NOTES,
    **SOURCE,
    **SOURCE_PAGE,
}
EVENTS = {"_project": "project_id", **_same("axis", "value", "date", "date_precision"), **NOTES, **SOURCE}
FIGURES = {
    "_project": "project_id",
    **_same("kind", "qualifier", "value", "unit_vi", "unit_en", "as_of", "as_of_precision"),
    **_same("baseline_value", "baseline_label_vi", "baseline_label_en"),
    **SOURCE,
    **SOURCE_PAGE,
}
LOCATIONS = {
    "_project": "project_id",
    "province": "province__code",
    "province_name_vi": "province__name_vi",
    "province_name_en": "province__name_en",
    **_same("former_place_vi", "former_place_en", "latitude", "longitude"),
}
SCALES = {
    "_project": "project_id",
    **_same("value", "unit", "as_of", "as_of_precision"),
    **NOTES,
    **SOURCE,
    **SOURCE_PAGE,
}

# English that belongs to a record of its own, and is no part of the project's English page.
OWN_ENGLISH = {*(f"{name}_en" for name in ORGANISATIONS), "financier_en", "province_name_en"}


def project_rows(projects: ProjectQuerySet) -> Iterator[Row]:
    """Yield the rows of some projects, in their order."""
    order = list(projects.values_list("pk", flat=True))
    for start in range(0, len(order), CHUNK):
        yield from rows_of(order[start : start + CHUNK])


def rows_of(ids: list[int]) -> list[Row]:
    """Return the rows of these projects, in this order: eight queries, whatever their number."""
    found = {row["_pk"]: row for row in _read(ProjectPage.objects.filter(pk__in=ids).order_by(), PROJECT)}
    children = {
        "locations": _lines(ProjectLocation, LOCATIONS, ids, "sort_order", "pk"),
        "scales": _lines(ProjectScale, SCALES, ids, "sort_order", "pk"),
        "finance_lines": _lines(MoneyLine, MONEY, ids, "date", "pk"),
        "status_events": _lines(StatusEvent, EVENTS, ids, "date", "pk"),
        "figures": _lines(ProjectFigure, FIGURES, ids, "kind", "as_of", "pk"),
    }
    further = defaultdict(list)
    through = ProjectPage.further_sectors.through.objects.filter(projectpage_id__in=ids)
    for project, key in through.order_by("sectorpage__key").values_list("projectpage_id", "sectorpage__key"):
        further[project].append(key)
    return [
        _complete(found[pk], {name: lines[pk] for name, lines in children.items()}, further[pk])
        for pk in ids
        if pk in found
    ]


def _read(queryset, fields: dict[str, str]) -> Iterator[Row]:
    names = list(fields)
    for values in queryset.values_list(*fields.values()).iterator(2000):
        yield dict(zip(names, values, strict=True))


def _lines(model, fields: dict[str, str], ids: list[int], *order: str) -> dict[int, list[Row]]:
    lines = defaultdict(list)
    for row in _read(model.objects.filter(project_id__in=ids).order_by("project_id", *order), fields):
        lines[row["_project"]].append(row)
    return lines


def _complete(row: Row, children: dict[str, list[Row]], further: list[str]) -> Row:
    row |= children
    row["further_sectors"] = further
    numbers = {line["_pk"]: number for number, line in enumerate(row["finance_lines"], 1)}
    for number, line in enumerate(row["finance_lines"], 1):
        line["line"] = number
        line["part_of"] = numbers.get(line["_part_of"])
    for line in (*row["scales"], *row["finance_lines"], *row["figures"]):
        path = line["_source_path"] if line["_source_live"] else None
        line["source_document"] = address(path, PRIMARY) if path else None
    for lines in children.values():
        for line in lines:
            line["project_code"] = row["code"]
    if not row["_live_en"]:
        for part in (row, *(line for lines in children.values() for line in lines)):
            for name in part:
                if name.endswith("_en") and not name.startswith("_") and name not in OWN_ENGLISH:
                    part[name] = ""
    row["address_vi"] = address(row["_path"], PRIMARY)
    row["address_en"] = address(row["_path_en"], SECONDARY) if row["_live_en"] else ""
    return row


def address(path: str, language: str) -> str:
    """Return the full address of a page from its path in a language."""
    home = sitewide.home_page()
    below = path[len(home.url_path) :] if home else path.lstrip("/")
    return f"{settings.PORTAL_BASE_URL}/{'en/' if language == SECONDARY else ''}{below}"


# One language


def in_language(row: Row, language: str) -> Row:
    """Return a row with each text in one language: `name` instead of `name_vi` and `name_en`."""
    made = {}
    for name, value in row.items():
        if name.startswith("_"):
            continue
        if isinstance(value, list):
            made[name] = [in_language(each, language) if isinstance(each, dict) else each for each in value]
        elif name.endswith("_vi"):
            made[name[:-3]] = _text(row, name[:-3], language)
        elif not name.endswith("_en"):
            made[name] = value
    if "_updated_vi" in row:
        moment = row["_updated_en"] if language == SECONDARY else row["_updated_vi"]
        made["updated"] = timezone.localdate(moment) if moment else None
    return made


# Names have a stand-in: an English file names an organisation or source in Vietnamese rather than not at all.
STAND_IN = {*ORGANISATIONS, "financier", "province_name", "source_name"}


def _text(row: Row, name: str, language: str) -> str | None:
    text = row[f"{name}_{language}"]
    return row[f"{name}_vi"] if not text and name in STAND_IN else text


def newest_events(row: Row) -> dict[str, Row]:
    """The newest status event of each axis: of equal days the one recorded last, as the page has it."""
    return {event["axis"]: event for event in row["status_events"]}


def in_order(rows: Iterable[Row], name: str) -> Iterator[Row]:
    """The lines of one kind of all projects."""
    for row in rows:
        yield from row[name]
