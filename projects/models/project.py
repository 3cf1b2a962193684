"""A project of the register, and the page that lists them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager

from pages.blocks.text import PLAIN_TEXT_FEATURES
from pages.models import BasePage
from pages.models.content import body_field, intro_field
from pages.panels import both, both_bodies, both_intros, few
from projects.querysets import ProjectQuerySet

from .lines import LinesPanel, order_of_entry
from .sectors import SectorPage
from .status import Axis, Finance, Implementation, Screening


def organisation(label: str, help_text: str = "") -> models.ForeignKey:
    return models.ForeignKey(
        "pages.Organisation",
        verbose_name=label,
        help_text=help_text,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )


class ProjectIndexPage(BasePage):
    intro = intro_field()

    is_paginated = True
    translation_fields = ("intro",)
    content_panels = [*BasePage.content_panels, both_intros()]
    subpage_types = ["projects.ProjectPage", "projects.ProjectOverviewPage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of projects")
        verbose_name_plural = _("lists of projects")

    def get_context(self, request, *args, **kwargs):
        from projects.register import page  # what the register shows is made of the models

        context = super().get_context(request, *args, **kwargs)
        return context | page.context(request)


class ProjectPage(BasePage):
    """A project: who proposes it, where, how large, and where it stands on three axes. Money and figures are dated lines."""

    class Kind(models.TextChoices):
        INVESTMENT = "investment", _("Investment with construction")
        TECHNICAL_ASSISTANCE = "technical_assistance", _("Technical assistance")

    class ProposerSide(models.TextChoices):
        VIET_NAM = "viet_nam", _("Viet Nam")
        IPG = "ipg", _("International Partners Group")

    code = models.CharField(_("code"), max_length=30, unique=True, help_text=_("Never changes, e.g. TD-001."))
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, db_index=True)
    programme = models.ForeignKey(
        "pages.Programme",
        verbose_name=_("programme"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    sector = models.ForeignKey(
        SectorPage,
        verbose_name=_("main sector"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="projects",
    )
    further_sectors = ParentalManyToManyField(
        SectorPage, verbose_name=_("further sectors"), blank=True, related_name="further_projects"
    )
    summary = models.TextField(_("summary"), blank=True, help_text=_("Two sentences for lists."))
    body = body_field()
    just_transition = RichTextField(_("just-transition measures"), blank=True, features=PLAIN_TEXT_FEATURES)
    former_names = models.CharField(_("former names"), max_length=255, blank=True)
    image = models.ForeignKey(
        "pages.PortalImage", verbose_name=_("image"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    rmp_annex = models.CharField(_("annex of the RMP"), max_length=20, blank=True)
    rmp_number = models.CharField(_("number in the annex"), max_length=20, blank=True)
    proposer_side = models.CharField(_("proposing side"), max_length=10, choices=ProposerSide.choices, blank=True)
    round = models.CharField(_("round of proposals"), max_length=50, blank=True)
    proposer = organisation(_("proposer"))
    owner_organisation = organisation(_("project owner"))
    operator = organisation(_("operator"))
    contact_unit = organisation(_("contact unit"))
    nationwide = models.BooleanField(_("nationwide"), default=False)
    documents = ParentalManyToManyField(
        "documents.DocumentPage", verbose_name=_("documents"), blank=True, related_name="projects"
    )
    events = ParentalManyToManyField("events.EventPage", verbose_name=_("events"), blank=True, related_name="projects")

    # Where the project stands now, taken from the dated history so that lists can filter by it.
    screening = models.CharField(_("screening"), max_length=25, choices=Screening.choices, blank=True, db_index=True)
    finance = models.CharField(_("finance"), max_length=20, choices=Finance.choices, blank=True, db_index=True)
    implementation = models.CharField(
        _("implementation"), max_length=1, choices=Implementation.choices, blank=True, db_index=True
    )

    objects = PageManager.from_queryset(ProjectQuerySet)()

    in_site_map = False
    translation_fields = ("summary", "body", "just_transition", "former_names")

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("code"), FieldPanel("kind"), FieldPanel("programme")]),
        FieldRowPanel(
            [
                FieldPanel("sector", help_text=_("The sector the project is counted in.")),
                few("further_sectors", _("Others it belongs to.")),
            ]
        ),
        both(
            "summary",
            _("Two sentences for lists: what is built, where, how large."),
            (
                "Nhà máy thủy điện tích năng 1.200 MW tại Khánh Hòa.",
                "A pumped-storage plant of 1,200 MW in Khanh Hoa.",
            ),
        ),
        FieldPanel("image", help_text=_("Shown above the text and in lists; at least 1200 pixels wide.")),
        both_bodies(),
        both(
            "just_transition",
            _("What is done for workers and for people who live near by."),
            ("Đào tạo nghề cho 300 lao động địa phương.", "Training for 300 local workers."),
        ),
        MultiFieldPanel(
            [
                both("former_names", _("Separated by semicolons."), ("TĐTN Bác Ái", "Bac Ai PSH")),
                FieldRowPanel(
                    [
                        FieldPanel("rmp_annex", help_text=_("e.g. II")),
                        FieldPanel("rmp_number", help_text=_("e.g. 53")),
                    ]
                ),
                FieldRowPanel([FieldPanel("proposer_side"), FieldPanel("round", help_text=_("e.g. 1, or 2024–2025"))]),
                FieldRowPanel([FieldPanel("proposer"), FieldPanel("owner_organisation")]),
                FieldRowPanel([FieldPanel("operator"), FieldPanel("contact_unit")]),
            ],
            heading=_("Identity"),
            help_text=_(
                "The four organisations come from the register of organisations; add one there if it is missing."
            ),
        ),
        FieldPanel("nationwide", help_text=_("Tick it if the project is not in one place, e.g. charging points.")),
        InlinePanel(
            "locations",
            label=_("Place"),
            heading=_("Places"),
            help_text=_("The provinces as they have been since 1 July 2025."),
        ),
        InlinePanel(
            "scales",
            label=_("Scale"),
            heading=_("Scale"),
            help_text=_("e.g. 1200 MW; one line for each unit, with its date and source."),
        ),
        InlinePanel(
            "status_events",
            label=_("Status"),
            heading=_("Status history"),
            help_text=_("Add a line for each step. The newest of each axis is what lists show; old ones stay."),
        ),
        LinesPanel(
            "money_lines",
            label=_("Money line"),
            heading=_("Money"),
            help_text=_("One line for each amount, date and source. Lines are never added up."),
        ),
        InlinePanel(
            "figures",
            label=_("Figure"),
            heading=_("Expected results"),
            help_text=_("Emissions avoided, jobs and the like, each with its source."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("documents", help_text=_("Documents of the library that belong to the project.")),
                FieldPanel("events", help_text=_("Signings, meetings and the like that were about the project.")),
            ],
            heading=_("Documents and events"),
        ),
    ]
    parent_page_types = ["projects.ProjectIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    @classmethod
    def with_details(cls, queryset):
        return queryset.for_detail()

    def get_context(self, request, *args, **kwargs):
        from projects.detail import detail_context  # it names the rows of a project, which name this model

        return super().get_context(request, *args, **kwargs) | detail_context(self)

    def current_events(self, axis: Axis) -> list:
        """Return what is recorded of the status that holds on an axis, oldest first: sources may date it differently."""
        events = [event for event in self.status_events.all() if event.axis == axis]
        events.sort(key=lambda event: (event.date, order_of_entry(event)))
        return [event for event in events if event.value == events[-1].value]

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        """Return the project of a draft, which may bring a money line together with another one that is part of it."""
        project = super().from_serializable_data(data, check_fks=check_fks, strict_fks=strict_fks)
        if project is not None:
            lines = {line.pk: line for line in project.money_lines.all() if line.pk}
            for stored in data.get("money_lines", []):
                if stored.get("part_of") in lines and stored["pk"] in lines:
                    lines[stored["pk"]].part_of = lines[stored["part_of"]]
        return project

    def save(self, *args, **kwargs):
        fields = kwargs.get("update_fields")
        if fields is None:
            self._take_status_from_history()
            self._let_go_of_lines_taken_away()
        super().save(*args, **kwargs)

    def _let_go_of_lines_taken_away(self) -> None:
        """A line is no longer part of one that an editor took out of the draft before either was stored."""
        lines = self.money_lines.all()
        keys = {line.pk for line in lines}
        for line in lines:
            if line.part_of_id not in keys:
                line.part_of = None

    def _take_status_from_history(self) -> None:
        newest = {}
        for event in sorted(self.status_events.all(), key=lambda event: (event.date, order_of_entry(event))):
            newest[event.axis] = event
        for axis in Axis:
            setattr(self, axis.value, newest[axis].value if axis in newest else "")
        self.listed_on = max((event.date for event in newest.values()), default=self.listed_on)
