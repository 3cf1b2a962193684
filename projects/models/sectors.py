"""The eight priority sectors."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from pages import listing
from pages.models import BasePage
from pages.models.content import body_field, intro_field
from pages.panels import both, both_bodies, both_intros


class SectorIndexPage(BasePage):
    intro = intro_field()

    translation_fields = ("intro",)
    content_panels = [*BasePage.content_panels, both_intros()]
    subpage_types = ["projects.SectorPage"]
    max_count = 1

    class Meta:
        verbose_name = _("priority sectors")
        verbose_name_plural = _("priority sectors")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["sectors"] = sectors_with_counts()
        return context


class SectorPage(BasePage):
    """What one priority sector covers, with its projects, documents and news."""

    class Key(models.TextChoices):
        REGULATORY = "regulatory", _("Regulatory framework")
        COAL = "coal", _("Coal-fired power")
        RENEWABLES = "renewables", _("Renewable energy")
        GRID_STORAGE = "grid-storage", _("Transmission and storage")
        EFFICIENCY = "efficiency", _("Energy efficiency")
        TRANSPORT = "transport", _("Transport")
        TECHNOLOGY = "technology", _("Technology")
        JUST = "just", _("Just transition")

    key = models.CharField(_("sector"), max_length=20, choices=Key.choices, unique=True)
    summary = models.CharField(
        _("scope"), max_length=150, blank=True, help_text=_("One line, e.g. “Grid, batteries, pumped storage”.")
    )
    intro = intro_field()
    body = body_field()

    is_paginated = True
    translation_fields = ("summary", "intro", "body")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel(
            "key", help_text=_("Which of the eight sectors of the Resource Mobilisation Plan this page is about.")
        ),
        both(
            "summary",
            _("One line that says what the sector covers."),
            ("Lưới điện, pin lưu trữ, thủy điện tích năng", "Grid, batteries, pumped storage"),
        ),
        both_intros(),
        both_bodies(),
    ]
    parent_page_types = ["projects.SectorIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("priority sector")
        verbose_name_plural = _("priority sectors")

    def get_context(self, request, *args, **kwargs):
        from .project import ProjectPage  # a project names its sector

        context = super().get_context(request, *args, **kwargs)
        projects = ProjectPage.objects.live_in().of_sector(self).for_lists()
        context["results"] = listing.paginate(request, projects)
        return context


def sectors_with_counts():
    """The public sectors in the order of the tree, each with `project_count` in the active language."""
    from .project import ProjectPage

    counted = ProjectPage.objects.live_in().filter(sector=models.OuterRef("pk")).order_by()
    count = counted.values("sector").annotate(n=models.Count("pk")).values("n")
    return (
        SectorPage.objects.live_in()
        .annotate(project_count=models.functions.Coalesce(models.Subquery(count), 0))
        .order_by("path")
    )
