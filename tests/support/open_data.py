"""A register with everything in it, for what takes it out and brings it in again."""

import csv
import io
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

from openpyxl import Workbook, load_workbook

from pages.models import Organisation, Programme, Province
from projects.models import (
    MoneyLine,
    ProjectFigure,
    ProjectLocation,
    ProjectPage,
    ProjectScale,
    SectorPage,
    StatusEvent,
)
from tests.factories import make_organisation, make_programme, make_project, make_sector

SOURCE = {"source_name_vi": "Báo cáo của Bộ", "source_name_en": "Report of the ministry"}


def published(project: ProjectPage) -> ProjectPage:
    """Publish a project with the lines that were added to it."""
    project.save()
    project.save_revision().publish()
    return ProjectPage.objects.get(pk=project.pk)


def named(name: str, name_en: str = "") -> Organisation:
    return Organisation.objects.filter(name_vi=name).first() or make_organisation(name, name_en)


def make_full_project(code: str = "TD-001", name: str = "Bác Ái", name_en: str = "Bac Ai", **fields) -> ProjectPage:
    """A project with every kind of line, in both languages, with amounts and dates that are easy to get wrong."""
    sectors = list(SectorPage.objects.order_by("pk"))
    coal, grid = sectors or (make_sector("Điện than", "Coal"), make_sector("Lưới điện", "Grid"))
    bank = named("Ngân hàng Tái thiết Đức", "KfW Development Bank")
    owner = named("Tập đoàn Điện lực Việt Nam")
    programme = Programme.objects.first() or make_programme("Đối tác chuyển đổi năng lượng công bằng", name_en="JETP")
    project = make_project(
        name,
        name_en,
        code=code,
        sector=coal,
        programme=programme,
        summary_vi="Bốn tổ máy.\nKhởi công năm 2027.",
        summary_en="Four units." if name_en else "",
        former_names_vi="TĐTN Bác Ái",
        owner_organisation=owner,
        proposer=bank,
        rmp_annex="II",
        rmp_number="53",
        round="1",
        **fields,
    )
    project.further_sectors.set([grid])
    project.locations.add(
        ProjectLocation(
            province=Province.objects.get(code="56"),
            former_place_vi="Ninh Thuận | Bác Ái",
            former_place_en="Ninh Thuan",
            latitude=Decimal("11.80000"),
            longitude=Decimal("108.90000"),
            sort_order=0,
        ),
        ProjectLocation(province=Province.objects.get(code="75"), sort_order=1),
    )
    project.scales.add(
        ProjectScale(
            value="1200.5",
            unit="MW",
            as_of=date(2025, 4, 1),
            as_of_precision="quarter",
            note_vi="bốn tổ máy",
            note_en="four units",
            source_url="https://example.org/a|b",
            sort_order=0,
            **SOURCE,
        ),
        ProjectScale(value="500", unit="kV", as_of=date(2025, 12, 31), sort_order=1, source_name_vi="Tập đoàn"),
    )
    project.status_events.add(
        StatusEvent(axis="finance", value="mou", date=date(2025, 5, 26), **SOURCE),
        StatusEvent(axis="finance", value="signed", date=date(2025, 12, 1), date_precision="month", **SOURCE),
        StatusEvent(axis="implementation", value="2", date=date(2026, 1, 5), note_vi="Khởi công", **SOURCE),
    )
    project.money_lines.add(
        MoneyLine(kind="total_cost", amount="21100000000000", currency="VND", date=date(2023, 12, 1), **SOURCE),
        MoneyLine(
            kind="mou",
            amount="480000000",
            currency="EUR",
            date=date(2025, 5, 26),
            up_to=True,
            operation="mou-2025",
            financier=bank,
            **SOURCE,
        ),
        MoneyLine(
            kind="agreement",
            amount="76000000.25",
            currency="EUR",
            date=date(2025, 12, 1),
            date_precision="month",
            financier=bank,
            role="lead",
            instrument="concessional_loan",
            sovereign_guarantee=False,
            reported_usd="89470000",
            usd_date=date(2025, 12, 31),
            source_url="https://example.org/tin?a=1&b=2",
            **SOURCE,
        ),
        MoneyLine(kind="pledge", amount="500000000", currency="EUR", date=date(2025, 12, 2), **SOURCE),
        MoneyLine(
            kind="disbursement", amount="1234567.89", currency="EUR", date=date(2026, 2, 1), financier=bank, **SOURCE
        ),
    )
    project.save()
    whole, part = project.money_lines.get(kind="mou"), project.money_lines.get(kind="agreement")
    part.part_of = whole
    part.save()
    project = ProjectPage.objects.get(pk=project.pk)
    project.figures.add(
        ProjectFigure(
            kind="tco2e_per_year",
            value="1250.5",
            unit_vi="nghìn tấn CO2",
            unit_en="thousand tonnes of CO2",
            qualifier="about",
            as_of=date(2025, 5, 1),
            as_of_precision="month",
            baseline_value="37",
            baseline_label_vi="theo Quy hoạch điện VIII",
            **SOURCE,
        )
    )
    return published(project)


def content(response) -> bytes:
    assert response.status_code == 200, response.status_code
    return b"".join(response.streaming_content) if response.streaming else response.content


def csv_table(response) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content(response).decode("utf-8-sig"), newline="")))


def sheets_of(stored: bytes) -> dict[str, list[tuple]]:
    """The cells of a workbook, by sheet."""
    workbook = load_workbook(io.BytesIO(stored), read_only=True)
    made = {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in workbook}
    workbook.close()
    return made


def workbook_of(sheets: dict[str, list]) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stored = io.BytesIO()
    workbook.save(stored)
    return stored.getvalue()


def plant_register() -> SimpleNamespace:
    return SimpleNamespace(project=make_full_project())
