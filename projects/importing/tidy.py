"""The tidy workbook of the open data, read back: four sheets, texts in both languages."""

import re
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from pages.fields import DatePrecision
from projects.models import MoneyLine, ProjectFigure, ProjectLocation, ProjectPage, ProjectScale, StatusEvent
from projects.opendata.columns import (
    AXES,
    FIGURE_KINDS,
    INSTRUMENTS,
    KINDS,
    MONEY_KINDS,
    PRECISIONS,
    QUALIFIERS,
    ROLES,
    SECTORS,
    SHEETS,
    SIDES,
    STATUSES,
    UNITS,
)
from projects.opendata.rows import ORGANISATIONS

from .files import Grid
from .plan import LinePlan, ProjectPlan, Records, checked, repeated
from .report import FileRefused, Report
from .sheets import BAD_DATE, Row, Table
from .values import parse_date, parse_number

NAMES = [sheet.name for sheet in SHEETS]
TEXTS = {
    "name_vi": "title_vi",
    "name_en": "title_en",
    **{name: name for name in ("former_names_vi", "former_names_en", "summary_vi", "summary_en")},
    **{name: name for name in ("rmp_annex", "rmp_number", "round")},
}
LINE_TEXTS = ("note_vi", "note_en", "source_name_vi", "source_name_en", "source_url")
# What stands for each size in the cells beside them, and where it belongs.
SCALE_TEXTS = {
    "scale_notes_vi": "note_vi",
    "scale_notes_en": "note_en",
    "scale_source_names_vi": "source_name_vi",
    "scale_source_names_en": "source_name_en",
    "scale_source_urls": "source_url",
}
SCALE_ITEMS = (*SCALE_TEXTS, "scale_dates", "scale_source_documents")
SCALE_HEADINGS = {field: heading for heading, field in SCALE_TEXTS.items()} | {
    "value": "scales",
    "as_of": "scale_dates",
}
SLUG = re.compile(r"[a-z0-9-]{1,255}")


def is_tidy(sheets: dict[str, Grid]) -> bool:
    return "projects" in sheets


def read(sheets: dict[str, Grid], report: Report, language: str) -> list[ProjectPlan]:
    """Return the plans of a workbook's projects with their lines."""
    missing = [name for name in NAMES if name not in sheets]
    if missing:
        raise FileRefused(_("The workbook lacks these sheets: %(names)s.") % {"names": ", ".join(missing)})
    records = Records()
    tables = {
        sheet.name: Table.of(
            sheet.name,
            sheets[sheet.name],
            report,
            language,
            known=[column.name for column in sheet.tidy_columns],
            needed=[
                column.name for column in sheet.tidy_columns if column.required and not column.name.endswith("_en")
            ],
        )
        for sheet in SHEETS
    }
    if report.errors:
        return []
    plans = [_project(row, records) for row in tables["projects"].rows()]
    by_code = repeated(plans, "code")
    _lines(tables["finance_lines"], by_code, records, "money", _money)
    _lines(tables["status_events"], by_code, records, "events", _event)
    _lines(tables["figures"], by_code, records, "figures", _figure)
    for plan in by_code.values():
        _check_parts(plan)
    return list(by_code.values())


def _project(row: Row, records: Records) -> ProjectPlan:
    plan = ProjectPlan(row, row.required("code"))
    plan.fields["kind"] = row.code("kind", KINDS, required=True)
    row.required("name_vi")
    plan.fields |= {field: text for heading, field in TEXTS.items() if (text := row.text(heading))}
    if side := row.code("proposer_side", SIDES):
        plan.fields["proposer_side"] = side
    if (nationwide := row.boolean("nationwide")) is not None:
        plan.fields["nationwide"] = nationwide
    if sector := records.sector(row, "sector", row.code("sector", SECTORS)):
        plan.fields["sector_id"] = sector.pk
    keys = [row.known_code("further_sectors", text, SECTORS) for text in row.items("further_sectors") if text]
    plan.further_sectors = [sector for key in keys if (sector := records.sector(row, "further_sectors", key))]
    for name, field in ORGANISATIONS.items():
        find = records.programme if name == "programme" else records.organisation
        if pk := find(row, f"{name}_vi", row.text(f"{name}_vi"), row.text(f"{name}_en")):
            plan.fields[f"{field}_id"] = pk
    plan.slug, plan.slug_en = _slug(row.text("address_vi")), _slug(row.text("address_en"))
    plan.locations, plan.scales = _places(row, records), _scales(row, records)
    _check_project(plan)
    return plan


def _check_project(plan: ProjectPlan) -> None:
    headings = {field: heading for heading, field in TEXTS.items()} | {"code": "code"}
    plain = {name: value for name, value in plan.fields.items() if not name.endswith("_id")}
    if not plan.fields["kind"]:
        del plain["kind"]
    checked(plan.row, ProjectPage, plain | ({"code": plan.code} if plan.code else {}), headings)


def _slug(address: str) -> str:
    """The last part of a page's address; a new project gets the same."""
    tail = address.rstrip("/").rsplit("/", 1)[-1]
    return tail if SLUG.fullmatch(tail) else ""


def _places(row: Row, records: Records) -> list[dict]:
    codes = [code for code in row.items("provinces") if code]
    former = {language: row.items(f"former_places_{language}") for language in ("vi", "en")}
    coordinates = row.items("coordinates")
    for heading, items in (*((f"former_places_{side}", former[side]) for side in former), ("coordinates", coordinates)):
        if items and len(items) != len(codes):
            row.fault(heading, _("There must be as many parts here as there are provinces, with | between them."))
            return []
    made = []
    for place, code in enumerate(codes):
        values = {"province": records.province(row, "provinces", code)}
        values |= {f"former_place_{side}": items[place] for side, items in former.items() if items}
        if coordinates:
            values |= dict(zip(("latitude", "longitude"), _coordinates(row, coordinates[place]), strict=True))
        if values["province"]:
            checked(row, ProjectLocation, values, {"latitude": "coordinates", "longitude": "coordinates"})
            made.append(values)
    return made


def _coordinates(row: Row, text: str) -> list[Decimal | None]:
    parts = text.replace(",", " ").split() or ["?", "?"]
    try:
        if len(parts) != 2:
            raise ValueError(text)
        return [None if part == "?" else parse_number(part, "en") for part in parts]
    except ValueError:
        row.fault(
            "coordinates",
            _("“%(value)s” is no pair of latitude and longitude, such as 11.8 108.9.") % {"value": text[:60]},
        )
        return [None, None]


def _scales(row: Row, records: Records) -> list[dict]:
    sizes = [size for size in row.items("scales") if size]
    rest = {heading: row.items(heading) for heading in SCALE_ITEMS}
    for heading, items in rest.items():
        if items and len(items) != len(sizes):
            row.fault(heading, _("There must be as many parts here as there are sizes, with | between them."))
            return []
    made = []
    for place, size in enumerate(sizes):
        number, _space, unit = size.rpartition(" ")
        try:
            value = parse_number(number, "en")
        except ValueError:
            row.fault("scales", _("“%(value)s” is no size such as 1200 MW.") % {"value": size[:60]})
            continue
        of_one = {heading: items[place] if items else "" for heading, items in rest.items()}
        values = {"value": value, "unit": row.known_code("scales", unit, UNITS), **_scale_dated(row, of_one)}
        values |= {field: of_one[heading] for heading, field in SCALE_TEXTS.items() if rest[heading]}
        if document := records.document(row, "scale_source_documents", of_one["scale_source_documents"]):
            values["source_page_id"] = document
        if values["unit"] and values["as_of"]:
            checked(row, ProjectScale, values, SCALE_HEADINGS)
            made.append(values)
    return made


def _scale_dated(row: Row, of_one: dict[str, str]) -> dict:
    """When a size held; a size without a date is refused as a line without one is."""
    text = of_one["scale_dates"]
    day, precision = None, DatePrecision.DAY
    if not text:
        row.fault("scale_dates", _("Each size needs its date."))
    else:
        try:
            day, precision = parse_date(text)
        except ValueError:
            row.fault("scale_dates", BAD_DATE % {"value": text[:60]})
    return {"as_of": day, "as_of_precision": precision}


def _lines(table: Table, plans: dict[str, ProjectPlan], records: Records, name: str, read_line) -> None:
    for row in table.rows():
        code = row.required("project_code")
        line = read_line(row, records)
        if code and code not in plans:
            row.fault("project_code", _("There is no project of this code on the sheet “projects”."))
        elif code:
            getattr(plans[code], name).append(line)


def _dated(row: Row, heading: str, precision_heading: str) -> dict:
    if not row.has(heading):
        row.fault(heading, _("This must be filled."))
    day, precision = row.date(heading) or (None, "")
    return {heading: day, precision_heading: row.code(precision_heading, PRECISIONS) or precision or DatePrecision.DAY}


def _source(row: Row, records: Records | None) -> dict:
    values = {name: row.text(name) for name in LINE_TEXTS if name in row.table.places}
    if records is not None:
        values["source_page_id"] = records.document(row, "source_document", row.text("source_document"))
    if not (values.get("source_name_vi") or values.get("source_url") or values.get("source_page_id")):
        row.fault("source_name_vi", _("A line needs its source: who says so, or where it can be read."))
    return values


def _money(row: Row, records: Records) -> LinePlan:
    values = {
        "kind": row.code("kind", MONEY_KINDS, required=True),
        "financier_id": records.organisation(row, "financier_vi", row.text("financier_vi"), row.text("financier_en")),
        "role": row.code("role", ROLES) or MoneyLine.Role.NONE,
        "instrument": row.code("instrument", INSTRUMENTS) or MoneyLine.Instrument.UNKNOWN,
        "sovereign_guarantee": row.boolean("sovereign_guarantee"),
        "up_to": bool(row.boolean("up_to")),
        "amount": _needed(row, "amount"),
        "currency": row.required("currency").upper(),
        "reported_usd": row.number_of("reported_usd"),
        "usd_date": (row.date("usd_date") or (None, ""))[0],
        **_dated(row, "date", "date_precision"),
        "operation": row.text("operation"),
        **_source(row, records),
    }
    _check(row, MoneyLine, values)
    return LinePlan(row, values, row.integer("line"), row.integer("part_of"))


def _event(row: Row, records: Records) -> LinePlan:
    values = {
        "axis": row.code("axis", AXES, required=True),
        "value": row.code("value", STATUSES, required=True),
        **_dated(row, "date", "date_precision"),
        **_source(row, None),
    }
    _check(row, StatusEvent, values)
    return LinePlan(row, values)


def _figure(row: Row, records: Records) -> LinePlan:
    values = {
        "kind": row.code("kind", FIGURE_KINDS, required=True),
        "qualifier": row.code("qualifier", QUALIFIERS) or "exact",
        "value": _needed(row, "value"),
        **{name: row.text(name) for name in ("unit_vi", "unit_en", "baseline_label_vi", "baseline_label_en")},
        "baseline_value": row.number_of("baseline_value"),
        **_dated(row, "as_of", "as_of_precision"),
        **{name: text for name, text in _source(row, records).items() if not name.startswith("note")},
    }
    _check(row, ProjectFigure, values)
    return LinePlan(row, values)


def _needed(row: Row, heading: str) -> Decimal | None:
    if not row.has(heading):
        row.fault(heading, _("This must be filled."))
    return row.number_of(heading)


def _check(row: Row, model, values: dict) -> None:
    """Ask the model, as far as the cells themselves are right."""
    broken = {name for name, value in values.items() if value in (None, "") and name in NEEDED}
    if not broken:
        checked(row, model, values, {})


NEEDED = {"kind", "amount", "currency", "date", "axis", "value", "as_of"}


def _check_parts(plan: ProjectPlan) -> None:
    """A line is part of another line of its project, and of no line that is part of itself."""
    wholes: dict[int, LinePlan] = {}
    for line in plan.money:
        if line.number in wholes:
            line.row.fault("line", _("The project has another line of this number."))
        elif line.number is not None:
            wholes[line.number] = line
    for line in plan.money:
        seen, part = {line.number}, line.part_of
        while part is not None:
            if part not in wholes:
                line.row.fault("part_of", _("The project has no line of this number."))
                break
            if part in seen:
                line.row.fault("part_of", _("The line would be part of itself."))
                break
            seen.add(part)
            part = wholes[part].part_of
