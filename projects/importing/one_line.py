"""A sheet of one line a project in the 21 columns of South Africa's register, as other partnerships use it.

Its amounts are pledges with no date of their own: whoever sends the sheet says which day it is of and who published it. What the
register has no place for is kept in the summary or the note rather than lost, and the report says so.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from projects.models import Axis, Finance, Implementation, MoneyLine, ProjectPage, StatusEvent
from projects.opendata.columns import INSTRUMENTS, KINDS, SECTORS

from .files import Grid
from .plan import LinePlan, ProjectPlan, Records, checked, repeated
from .report import Report
from .sheets import Row, Table, meant

COLUMNS = (
    "Unique ID",
    "Project Name",
    "Portfolios",
    "Purpose",
    "Priority Areas",
    "Funder/Source",
    "Funding Instrument",
    "Disbursement Channel",
    "Co-Financing: Name",
    "Currency: Pledged",
    "Amount: Pledged",
    "Total US$",
    "Total ZAR",
    "Funding Partners",
    "Implementing Entity",
    "Institutional / South African Partner",
    "Beneficiary",
    "Status",
    "Project Description",
    "Date of Financing Agreement Signed*",
    "End Date",
)
NEEDED = ("Unique ID", "Project Name")
STATUSES = {
    "planned": Implementation.PIPELINE,
    "approved": Implementation.PIPELINE,
    "implementation": Implementation.IMPLEMENTATION,
    "implementation phase": Implementation.IMPLEMENTATION,
    "completed": Implementation.CLOSED,
}
# What goes on into the text of the project, and what into the remark on its money.
TOLD = ("Purpose", "Beneficiary", "End Date")
REMARKED = ("Disbursement Channel", "Co-Financing: Name", "Funding Partners")


@dataclass(frozen=True)
class Origin:
    """What such a sheet does not say of itself."""

    day: date
    source_name: str
    source_url: str
    language: str  # of its texts
    numbers: str  # of numbers that stand as text


def find(sheets: dict[str, Grid]) -> str | None:
    """Return the name of the sheet that has these columns."""
    for name, grid in sheets.items():
        headings = {str(cell.value).strip().casefold() for cell in grid[0][1]} if grid else set()
        if {heading.casefold() for heading in NEEDED} <= headings:
            return name
    return None


def read(name: str, grid: Grid, report: Report, origin: Origin) -> list[ProjectPlan]:
    table = Table.of(name, grid, report, origin.numbers, known=COLUMNS, needed=NEEDED)
    if report.errors:
        return []
    records = Records()
    return list(repeated([_project(row, records, origin) for row in table.rows()], "Unique ID").values())


def _project(row: Row, records: Records, origin: Origin) -> ProjectPlan:
    plan = ProjectPlan(row, row.required("Unique ID"))
    name = row.required("Project Name")
    kind = meant(row.text("Purpose"), KINDS) if row.has("Purpose") else None
    plan.fields = {
        "title_vi": name,
        f"title_{origin.language}": name,
        "kind": kind or ProjectPage.Kind.INVESTMENT,
        f"summary_{origin.language}": _summary(row, kind),
    }
    if origin.language != "vi":
        row.fault(
            "Project Name",
            _("The Vietnamese name is missing; this one stands in its place in the draft."),
            warning=True,
        )
    if not kind:
        row.fault("Purpose", _("The kind of project is not said; the draft is an investment. Check it."), warning=True)
    if sector := records.sector(row, "Portfolios", row.code("Portfolios", SECTORS)):
        plan.fields["sector_id"] = sector.pk
    plan.further_sectors = _further(row, records)
    for heading, field in (
        ("Implementing Entity", "owner_organisation_id"),
        ("Institutional / South African Partner", "contact_unit_id"),
    ):
        if pk := records.organisation(row, heading, row.text(heading)):
            plan.fields[field] = pk
    headings = {"code": "Unique ID", "title_vi": "Project Name", "title_en": "Project Name"}
    plain = {name: value for name, value in plan.fields.items() if not name.endswith("_id")}
    checked(row, ProjectPage, plain | ({"code": plan.code} if plan.code else {}), headings)
    plan.money, plan.events = _money(row, records, origin), _events(row, origin)
    return plan


def _summary(row: Row, kind: str | None) -> str:
    parts = [row.text("Project Description")]
    parts += [
        f"{heading}: {row.text(heading)}"
        for heading in TOLD
        if row.has(heading) and not (kind and heading == "Purpose")
    ]
    for heading in TOLD[1:]:
        if row.has(heading):
            row.fault(heading, _("The register has no field for this; it is kept in the summary."), warning=True)
    return "\n".join(filter(None, parts))


def _further(row: Row, records: Records) -> list:
    found = []
    for text in row.text("Priority Areas").replace(";", ",").split(","):
        if text.strip() and (key := row.known_code("Priority Areas", text.strip(), SECTORS)):
            found.append(records.sector(row, "Priority Areas", key))
    return [sector for sector in found if sector]


def _money(row: Row, records: Records, origin: Origin) -> list[LinePlan]:
    if row.has("Total ZAR"):
        row.fault(
            "Total ZAR",
            _("Converted amounts are not taken over, only what a source reports in US dollars."),
            warning=True,
        )
    if not row.has("Amount: Pledged"):
        if row.has("Total US$"):
            row.fault("Amount: Pledged", _("An amount in US dollars needs the amount it was reported for."))
        return []
    values = {
        "kind": MoneyLine.Kind.PLEDGE,
        "financier_id": records.organisation(row, "Funder/Source", row.text("Funder/Source")),
        "instrument": row.code("Funding Instrument", INSTRUMENTS) or MoneyLine.Instrument.UNKNOWN,
        "amount": row.number_of("Amount: Pledged"),
        "currency": row.required("Currency: Pledged").upper(),
        "reported_usd": row.number_of("Total US$"),
        "usd_date": origin.day if row.has("Total US$") else None,
        "date": origin.day,
        f"note_{origin.language}": "; ".join(
            f"{heading}: {row.text(heading)}" for heading in REMARKED if row.has(heading)
        ),
        **_source(origin),
    }
    if values["amount"] is not None and values["currency"]:
        headings = {
            "amount": "Amount: Pledged",
            "currency": "Currency: Pledged",
            "reported_usd": "Total US$",
            f"note_{origin.language}": "Disbursement Channel",
        }
        checked(row, MoneyLine, values, headings)
    return [LinePlan(row, values, number=1)]


def _events(row: Row, origin: Origin) -> list[LinePlan]:
    made = []
    if row.has("Status"):
        # In that register the statuses are lettered: “C Implementation Phase”.
        text = row.text("Status").casefold()
        status = STATUSES.get(text[2:].strip() if text[:2] in {"a ", "b ", "c ", "d "} else text)
        if status is None:
            row.fault("Status", _("Known are Planned, Approved, Implementation Phase and Completed."))
        else:
            made.append({"axis": Axis.IMPLEMENTATION, "value": status, "date": origin.day})
    if signed := row.date("Date of Financing Agreement Signed*"):
        made.append({"axis": Axis.FINANCE, "value": Finance.SIGNED, "date": signed[0], "date_precision": signed[1]})
    plans = [LinePlan(row, {"date_precision": "day"} | values | _source(origin)) for values in made]
    for plan in plans:
        checked(row, StatusEvent, plan.values, {})
    return plans


def _source(origin: Origin) -> dict:
    return {"source_name_vi": origin.source_name, "source_url": origin.source_url}


def explained() -> list[str]:
    """How the columns map, for the page on which a sheet is sent."""
    return [
        _t("Unique ID is the code, Project Name the name; both must be filled."),
        _t("Portfolios is the main sector, Priority Areas are further ones: codes or names."),
        _t("Amount: Pledged becomes a pledge of the day and source that you give below, never an agreement."),
        _t("A date in “Date of Financing Agreement Signed*” becomes the status “agreement signed”."),
        _t("Status becomes the status of implementation: Planned and Approved are in the pipeline."),
        _t("Implementing Entity is the owner, the institutional partner the unit to ask."),
    ]
