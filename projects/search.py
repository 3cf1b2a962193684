"""What the public search reads of projects and sectors beside their own texts."""

from django.utils.translation import gettext_lazy as _

from pages.search.sources import register_source
from projects.models import ProjectPage, SectorPage


def register() -> None:
    register_source(ProjectPage, kind="project", label=_("Projects"), keywords=project_keywords, text=project_words)
    register_source(SectorPage, kind="sector", label=_("Priority sectors"))


def project_keywords(page: ProjectPage, language: str) -> list[str]:
    return [page.code]


def project_words(page: ProjectPage, language: str) -> list[str]:
    """Its place in the plan, places with the provinces that were merged into them, and everyone who has a part in it.

    The plan is no keyword: dozens of entries would stand before the plan itself.
    """
    words = [f"RMP {page.rmp_annex} {page.rmp_number}"] if page.rmp_annex else []
    for location in page.locations.select_related("province").prefetch_related("province__former_provinces"):
        words += [getattr(location.province, f"name_{language}"), getattr(location, f"former_place_{language}")]
        words += [former.name for former in location.province.former_provinces.all()]
    organisations = [page.proposer, page.owner_organisation, page.operator, page.contact_unit]
    organisations += [line.financier for line in page.money_lines.select_related("financier")]
    for organisation in {organisation.pk: organisation for organisation in organisations if organisation}.values():
        words += [getattr(organisation, f"name_{language}"), getattr(organisation, f"abbreviation_{language}")]
        words += [getattr(former, f"name_{language}") for former in organisation.former_names.all()]
    return words
