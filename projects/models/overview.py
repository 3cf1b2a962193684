"""The register in pictures: what its projects have in common, and how official counts developed."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from pages.models import BasePage
from pages.models.content import intro_field
from pages.panels import both_intros


class ProjectOverviewPage(BasePage):
    """Charts of the register and a map of provinces, each with its table and download."""

    intro = intro_field()

    translation_fields = ("intro",)
    content_panels = [
        *BasePage.content_panels,
        both_intros(),
        InlinePanel(
            "series",
            label=_("Series"),
            heading=_("Official figures over time"),
            help_text=_("Indicators whose dated observations are drawn, in this order."),
        ),
    ]
    parent_page_types = ["projects.ProjectIndexPage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = _("overview of projects")
        verbose_name_plural = _("overviews of projects")

    def get_context(self, request, *args, **kwargs):
        from projects.charts.overview import overview_context  # it counts projects, which this page stands beside

        return super().get_context(request, *args, **kwargs) | overview_context(self)


class OverviewSeries(Orderable):
    page = ParentalKey(ProjectOverviewPage, on_delete=models.CASCADE, related_name="series")
    indicator = models.ForeignKey(
        "pages.Indicator", verbose_name=_("indicator"), on_delete=models.CASCADE, related_name="+"
    )

    panels = [FieldPanel("indicator")]

    class Meta(Orderable.Meta):
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def __str__(self) -> str:
        return str(self.indicator)
