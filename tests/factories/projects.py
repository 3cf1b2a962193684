"""Builders of sectors and projects."""

import datetime
from decimal import Decimal

from projects.models import (
    MoneyLine,
    OverviewSeries,
    ProjectIndexPage,
    ProjectOverviewPage,
    ProjectPage,
    SectorIndexPage,
    SectorPage,
)

from .pages import make_page, number, only


def make_sector_index() -> SectorIndexPage:
    return only(SectorIndexPage, title_vi="Lĩnh vực ưu tiên", title_en="Priority sectors")


def make_project_index() -> ProjectIndexPage:
    return only(ProjectIndexPage, title_vi="Dự án", title_en="Projects")


def make_sector(title_vi="", title_en="", parent=None, **fields) -> SectorPage:
    """Make a sector; its key is the first that no other has."""
    if "key" not in fields:
        taken = set(SectorPage.objects.values_list("key", flat=True))
        fields["key"] = next(key for key in SectorPage.Key.values if key not in taken)
    return make_page(SectorPage, parent or make_sector_index(), title_vi, title_en, **fields)


def make_project(title_vi="", title_en="", parent=None, **fields) -> ProjectPage:
    fields = {"code": f"TD-{next(number):03}", "kind": ProjectPage.Kind.INVESTMENT} | fields
    return make_page(ProjectPage, parent or make_project_index(), title_vi, title_en, **fields)


def make_money(project: ProjectPage, kind: str, amount: str, currency: str, **fields) -> MoneyLine:
    """Add a money line past the editor: it is public at once."""
    fields = {"date": datetime.date(2025, 5, 26), "source_name_vi": "Nguồn", "source_name_en": "A source"} | fields
    return MoneyLine.objects.create(project=project, kind=kind, amount=Decimal(amount), currency=currency, **fields)


def make_overview(*indicators) -> ProjectOverviewPage:
    """Make the overview of the register, which draws these indicators."""
    page = make_page(ProjectOverviewPage, make_project_index(), "Tổng quan", "Overview")
    for position, indicator in enumerate(indicators):
        OverviewSeries.objects.create(page=page, indicator=indicator, sort_order=position)
    return page
