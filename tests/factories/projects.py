"""Builders of sectors and projects."""

from projects.models import ProjectIndexPage, ProjectPage, SectorIndexPage, SectorPage

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
