"""Which projects."""

from django.db.models import Prefetch, Q

from pages.models.querysets import BasePageQuerySet


def scales() -> Prefetch:
    """The sizes of projects, with the pages of the library that are their sources."""
    from projects.models import ProjectScale  # made with these query sets

    return Prefetch("scales", queryset=ProjectScale.objects.select_related("source_page"))


class ProjectQuerySet(BasePageQuerySet):
    def of_sector(self, sector):
        """Projects whose main or further sector this is."""
        return self.filter(Q(sector=sector) | Q(further_sectors=sector)).distinct()

    def for_lists(self):
        """With everything that a card or a row shows, in a fixed number of queries, in the register's order."""
        return self.select_related("sector").prefetch_related("locations__province", scales()).order_by("code")

    def for_detail(self):
        """With every record that the page of one project shows."""
        from projects.models import MoneyLine, ProjectFigure, ProjectLocation

        money = MoneyLine.objects.select_related("financier", "part_of", "source_page")
        figures = ProjectFigure.objects.select_related("source_page")
        places = ProjectLocation.objects.select_related("province")
        return self.select_related(
            "sector", "image", "programme", "proposer", "owner_organisation", "operator", "contact_unit"
        ).prefetch_related(
            "image__renditions",
            scales(),
            "status_events",
            "documents",
            "events",
            Prefetch("figures", queryset=figures),
            Prefetch("money_lines", queryset=money),
            Prefetch("locations", queryset=places),
        )
