"""Figures: dated, sourced observations. Nothing is overwritten; pages show the newest and can show the series."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel

from pages.fields import DatePrecision
from pages.panels import BilingualRow, both
from pages.rights.forms import TranslatedRecordForm


class Qualifier(models.TextChoices):
    EXACT = "exact", _("exactly")
    AT_LEAST = "at_least", _("at least")
    AT_MOST = "at_most", _("at most")
    ABOUT = "about", _("about")


PRECISION_CHOICES = [
    (DatePrecision.DAY, _("day")),
    (DatePrecision.MONTH, _("month")),
    (DatePrecision.QUARTER, _("quarter")),
    (DatePrecision.YEAR, _("year")),
]


def precision_field(**kwargs) -> models.CharField:
    return models.CharField(
        _("date known to the"), max_length=7, choices=PRECISION_CHOICES, default=DatePrecision.DAY, **kwargs
    )


SOURCE_URL_HELP = _("Where it can be read, e.g. https://vanban.chinhphu.vn/…")
PRECISION_HELP = _("Choose “month” if only month and year are known; readers then see no day.")


def source_names() -> BilingualRow:
    return both(
        "source_name",
        _("Who says so: the document, report or newspaper."),
        ("Báo cáo của Ban Thư ký JETP, tháng 3/2025", "Report of the JETP Secretariat, March 2025"),
    )


def period_panels() -> list[FieldRowPanel]:
    """Return the rows for “from when to when”, each date with how exactly it is known."""
    return [
        FieldRowPanel(
            [
                FieldPanel("since", help_text=_("e.g. 14/07/2023")),
                FieldPanel("since_precision", help_text=PRECISION_HELP),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("until", help_text=_("Left empty as long as it lasts.")),
                FieldPanel("until_precision", help_text=PRECISION_HELP),
            ]
        ),
    ]


class Sourced(models.Model):
    """Who says so: the name of the source in both languages, and where it can be read."""

    source_name = models.CharField(_("source"), max_length=255, blank=True)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)

    class Meta:
        abstract = True

    def demand_source(self) -> None:
        """Raise where nobody is named who says so."""
        if not (self.source_name_vi or getattr(self, "source_page_id", None)):
            raise ValidationError({"source_name_vi": _("Name the source: who says so.")})


def source_page_field() -> models.ForeignKey:
    return models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("source in the library"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )


class Observation(Sourced):
    """One value, on one date, from one source."""

    value = models.DecimalField(_("value"), max_digits=20, decimal_places=4)
    qualifier = models.CharField(_("qualifier"), max_length=10, choices=Qualifier.choices, default=Qualifier.EXACT)
    as_of = models.DateField(_("as of"))
    as_of_precision = precision_field()
    baseline_value = models.DecimalField(_("compared with"), max_digits=20, decimal_places=4, null=True, blank=True)
    baseline_label = models.CharField(_("what it is compared with"), max_length=255, blank=True)
    source_page = source_page_field()

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        self.demand_source()


def baseline_panels() -> list[FieldPanel | BilingualRow]:
    return [
        FieldPanel("baseline_value", help_text=_("An earlier or planned value to compare with, e.g. 37.")),
        both("baseline_label", "", ("theo Quy hoạch điện VIII năm 2023", "in Power Plan VIII of 2023")),
    ]


def as_of_panels() -> FieldRowPanel:
    return FieldRowPanel(
        [
            FieldPanel("as_of", help_text=_("The day the value is valid for, e.g. 31/12/2024.")),
            FieldPanel("as_of_precision", help_text=PRECISION_HELP),
        ]
    )


def source_place_panels() -> list[FieldPanel]:
    return [
        FieldPanel("source_url", help_text=SOURCE_URL_HELP),
        PageChooserPanel("source_page", help_text=_("If the source is a document of the library: choose it here.")),
    ]


class Indicator(ClusterableModel):
    """Something that is measured or promised, e.g. the peak of coal capacity."""

    key = models.SlugField(_("key"), unique=True, help_text=_("A short name that never changes, e.g. coal-peak."))
    label = models.CharField(_("label"), max_length=255)
    unit = models.CharField(_("unit"), max_length=100, blank=True, help_text=_("e.g. GW"))
    note = models.TextField(_("note"), blank=True)
    decimals = models.PositiveSmallIntegerField(_("decimal places"), default=0)

    translation_fields = ("label", "unit", "note")
    base_form_class = TranslatedRecordForm

    panels = [
        FieldPanel("key"),
        both("label", "", ("Công suất nhiệt điện than cao nhất", "Peak of coal-fired capacity")),
        both("unit", "", ("tỷ USD", "billion USD")),
        FieldPanel("decimals", help_text=_("How many digits after the comma readers see, e.g. 1 for 15,5.")),
        both(
            "note",
            _("What is counted, and what is not."),
            ("Không tính nhiệt điện đồng phát", "Without combined heat and power"),
        ),
        InlinePanel(
            "observations",
            label=_("Observation"),
            heading=_("Observations"),
            help_text=_("One for each value and date. A new value is added; old ones are never written over."),
        ),
    ]

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["key"]

    def __str__(self) -> str:
        return self.label_vi or self.key


class IndicatorObservation(Observation):
    indicator = ParentalKey(Indicator, on_delete=models.CASCADE, related_name="observations")
    note = models.TextField(_("note"), blank=True)

    translation_fields = ("note", "baseline_label", "source_name")

    panels = [
        FieldRowPanel(
            [
                FieldPanel("value", help_text=_("A number only, e.g. 30.2")),
                FieldPanel("qualifier", help_text=_("“At most” for a ceiling, “about” for an estimate.")),
            ]
        ),
        as_of_panels(),
        *baseline_panels(),
        source_names(),
        *source_place_panels(),
        both("note", "", ("Số liệu sơ bộ", "Preliminary")),
    ]

    class Meta:
        verbose_name = _("observation")
        verbose_name_plural = _("observations")
        ordering = ["-as_of", "-pk"]
        indexes = [models.Index(fields=["indicator", "-as_of", "-id"], name="observation_newest")]

    def __str__(self) -> str:
        return f"{self.value.normalize():f} ({self.as_of:%d/%m/%Y})"
