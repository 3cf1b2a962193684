"""The dated lines of a project: places, scale, status, money, expected results."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from pages.models.figures import (
    PRECISION_HELP,
    SOURCE_URL_HELP,
    Observation,
    Sourced,
    as_of_panels,
    baseline_panels,
    precision_field,
    source_names,
    source_page_field,
    source_place_panels,
)
from pages.panels import both

from .project import ProjectPage
from .status import STATUS_CHOICES, VALUES_OF_AXIS, Axis


class ProjectLocation(Orderable):
    project = ParentalKey(ProjectPage, on_delete=models.CASCADE, related_name="locations")
    province = models.ForeignKey(
        "pages.Province", verbose_name=_("province"), on_delete=models.PROTECT, related_name="project_locations"
    )
    former_place = models.CharField(_("former name of the place"), max_length=150, blank=True)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )

    translation_fields = ("former_place",)
    panels = [
        FieldPanel("province"),
        both("former_place", _("As the place was called before."), ("Ninh Thuận", "Ninh Thuan")),
        FieldRowPanel(
            [
                FieldPanel("latitude", help_text=_("e.g. 11.80000")),
                FieldPanel("longitude", help_text=_("e.g. 108.90000")),
            ]
        ),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return str(self.province)


class ProjectScale(Sourced, Orderable):
    """How large a project is in one unit, on one date, from one source."""

    class Unit(models.TextChoices):
        MW = "MW", "MW"
        MWH = "MWh", "MWh"
        KM = "km", "km"
        KV = "kV", "kV"
        UNITS = "units", _("units")

    project = ParentalKey(ProjectPage, on_delete=models.CASCADE, related_name="scales")
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=3, validators=[MinValueValidator(0)])
    unit = models.CharField(_("unit"), max_length=10, choices=Unit.choices)
    note = models.CharField(_("note"), max_length=150, blank=True, help_text=_("e.g. four units of 300 MW"))
    # Empty only in records from before sizes had dates; the editor asks for it at the next publication.
    as_of = models.DateField(_("as of"), null=True)
    as_of_precision = precision_field()
    source_page = source_page_field()

    translation_fields = ("note", "source_name")
    panels = [
        FieldRowPanel([FieldPanel("value", help_text=_("A number only, e.g. 1200")), FieldPanel("unit")]),
        as_of_panels(),
        both(
            "note",
            _("Where the unit is “units”: what is counted, e.g. charging points."),
            ("bốn tổ máy 300 MW", "four units of 300 MW"),
        ),
        source_names(),
        *source_place_panels(),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("scale")
        verbose_name_plural = _("scales")

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.get_unit_display()}"

    def clean(self):
        super().clean()
        self.demand_source()

    @property
    def counts_things(self) -> bool:
        """Whether the note says what is counted, so that “500 charging points” needs no other unit."""
        return self.unit == self.Unit.UNITS and bool(self.note)

    @property
    def shown_unit(self) -> str:
        return self.note[:1].lower() + self.note[1:] if self.counts_things else self.get_unit_display()

    @property
    def shown_note(self) -> str:
        """What is left to say beside value and unit."""
        return "" if self.counts_things else self.note


class StatusEvent(Sourced):
    """One step on one axis, on a date, with its source."""

    project = ParentalKey(ProjectPage, on_delete=models.CASCADE, related_name="status_events")
    axis = models.CharField(_("axis"), max_length=14, choices=Axis.choices)
    value = models.CharField(_("status"), max_length=25, choices=STATUS_CHOICES)
    date = models.DateField(_("date"))
    date_precision = precision_field()
    note = models.CharField(_("note"), max_length=255, blank=True)

    translation_fields = ("note", "source_name")
    panels = [
        FieldRowPanel(
            [
                FieldPanel("axis", help_text=_("Choose the axis first: each has its own statuses.")),
                FieldPanel("value"),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("date", help_text=_("e.g. 23/01/2025")),
                FieldPanel("date_precision", help_text=PRECISION_HELP),
            ]
        ),
        both("note", "", ("Được Nhóm IPG thống nhất", "Agreed by the IPG")),
        source_names(),
        FieldPanel("source_url", help_text=SOURCE_URL_HELP),
    ]

    class Meta:
        verbose_name = _("status event")
        verbose_name_plural = _("status events")
        ordering = ["date", "pk"]

    def __str__(self) -> str:
        return f"{self.get_axis_display()}: {self.label}"

    @property
    def label(self) -> str:
        """The name of the status in the active language; the same code can stand on two axes."""
        choices = VALUES_OF_AXIS.get(self.axis)
        return choices(self.value).label if choices and self.value in choices.values else self.value

    def clean(self):
        super().clean()
        choices = VALUES_OF_AXIS.get(self.axis)
        if choices and self.value not in choices.values:
            raise ValidationError({"value": _("This status does not belong to the chosen axis.")})
        self.demand_source()


class MoneyLine(Sourced):
    """One amount, of one kind, on one date, from one source. Lines are shown beside each other and never added up blindly."""

    class Kind(models.TextChoices):
        TOTAL_COST = "total_cost", _("Total cost")
        NEED = "need", _("Funding needed")
        PLEDGE = "pledge", _("Pledge")
        MOU = "mou", _("Memorandum or letter of intent")
        AGREEMENT = "agreement", _("Financing agreement")
        DISBURSEMENT = "disbursement", _("Disbursement")

    class Role(models.TextChoices):
        NONE = "none", _("not stated")
        LEAD = "lead", _("lead financier")
        CO = "co", _("co-financier")

    class Instrument(models.TextChoices):
        UNKNOWN = "unknown", _("not stated")
        GRANT = "grant", _("grant")
        CONCESSIONAL_LOAN = "concessional_loan", _("concessional loan")
        COMMERCIAL_LOAN = "commercial_loan", _("commercial loan")
        GUARANTEE = "guarantee", _("guarantee")
        EQUITY = "equity", _("equity")
        TECHNICAL_ASSISTANCE = "technical_assistance", _("technical assistance")
        BUDGET_SUPPORT = "budget_support", _("budget support")

    project = ParentalKey(ProjectPage, on_delete=models.CASCADE, related_name="money_lines")
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    financier = models.ForeignKey(
        "pages.Organisation",
        verbose_name=_("financier"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="money_lines",
    )
    role = models.CharField(_("role"), max_length=5, choices=Role.choices, default=Role.NONE)
    instrument = models.CharField(
        _("instrument"), max_length=25, choices=Instrument.choices, default=Instrument.UNKNOWN
    )
    sovereign_guarantee = models.BooleanField(_("state guarantee"), null=True, blank=True)
    up_to = models.BooleanField(_("“up to” this amount"), default=False)
    amount = models.DecimalField(_("amount"), max_digits=20, decimal_places=2, validators=[MinValueValidator(0)])
    currency = models.CharField(_("currency"), max_length=3, help_text=_("ISO 4217, e.g. EUR."))
    reported_usd = models.DecimalField(
        _("amount in USD as reported"), max_digits=20, decimal_places=2, null=True, blank=True
    )
    usd_date = models.DateField(_("date of the USD amount"), null=True, blank=True)
    date = models.DateField(_("date"))
    date_precision = precision_field()
    note = models.CharField(_("note"), max_length=255, blank=True)
    operation = models.CharField(
        _("operation"),
        max_length=50,
        blank=True,
        help_text=_("Lines with the same word here state the same money by another source, date or currency."),
    )
    source_page = source_page_field()
    part_of = models.ForeignKey(
        "self", verbose_name=_("part of"), null=True, blank=True, on_delete=models.SET_NULL, related_name="parts"
    )

    translation_fields = ("note", "source_name")
    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("financier")]),
        FieldRowPanel([FieldPanel("role"), FieldPanel("instrument")]),
        FieldRowPanel(
            [
                FieldPanel("amount", help_text=_("The whole number, e.g. 67000000")),
                FieldPanel("currency"),
                FieldPanel("up_to"),
                FieldPanel("sovereign_guarantee"),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("reported_usd", help_text=_("Only what the source itself says in USD; never converted.")),
                FieldPanel("usd_date", help_text=_("e.g. 23/01/2025")),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("date", help_text=_("e.g. 23/01/2025")),
                FieldPanel("date_precision", help_text=PRECISION_HELP),
            ]
        ),
        both("note", "", ("Khoản vay thứ nhất trong hai khoản", "The first of two loans")),
        FieldPanel(
            "operation",
            help_text=_(
                "A word of your own, e.g. “memorandum-2025”. Lines that have the same one tell of the same money, as "
                "another source, date or currency has it: readers see them side by side, and they are never added up."
            ),
        ),
        FieldPanel(
            "part_of",
            help_text=_(
                "The line that contains this amount already, e.g. the agreement that a disbursement is from. A line that is "
                "new here can be chosen once it is saved."
            ),
        ),
        source_names(),
        *source_place_panels(),
    ]

    class Meta:
        verbose_name = _("money line")
        verbose_name_plural = _("money lines")
        ordering = ["date", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.amount.normalize():f} {self.currency}"

    def clean_fields(self, exclude=None):
        # What a line of a draft is part of need not be stored yet: the form itself offers lines of that draft alone.
        super().clean_fields(exclude={"part_of", *(exclude or ())})

    def clean(self):
        super().clean()
        if self.currency and not (len(self.currency) == 3 and self.currency.isalpha() and self.currency.isupper()):
            raise ValidationError({"currency": _("Write the currency as three capital letters, e.g. EUR.")})
        if self.reported_usd is not None and self.usd_date is None:
            raise ValidationError({"usd_date": _("An amount in USD needs the date it was reported for.")})
        self.demand_source()


class ProjectFigure(Observation):
    """An expected or reported result."""

    class Kind(models.TextChoices):
        TCO2E = "tco2e_per_year", _("Emissions avoided per year")
        JOBS = "jobs", _("Jobs")
        RETRAINED = "workers_retrained", _("Workers retrained")
        HOUSEHOLDS = "households", _("Households")

    project = ParentalKey(ProjectPage, on_delete=models.CASCADE, related_name="figures")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    unit = models.CharField(_("unit"), max_length=50, blank=True)

    translation_fields = ("unit", "baseline_label", "source_name")
    panels = [
        FieldRowPanel(
            [
                FieldPanel("kind"),
                FieldPanel("qualifier", help_text=_("“At most” for a ceiling, “about” for an estimate.")),
                FieldPanel("value", help_text=_("A number only, e.g. 1200")),
            ]
        ),
        both("unit", "", ("tấn CO₂ mỗi năm", "tonnes of CO₂ a year")),
        as_of_panels(),
        *baseline_panels(),
        source_names(),
        *source_place_panels(),
    ]

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        ordering = ["kind", "-as_of", "-pk"]

    def __str__(self) -> str:
        return self.get_kind_display()
