"""Figures: dated, sourced observations. Nothing is overwritten; pages show the newest and can show the series."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel

from pages.fields import DatePrecision, normalise_texts
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


class Sourced(models.Model):
    """Who says so: the name of the source in both languages, and where it can be read."""

    source_name = models.CharField(_("source"), max_length=255, blank=True)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)

    class Meta:
        abstract = True


class Observation(Sourced):
    """One value, on one date, from one source."""

    value = models.DecimalField(_("value"), max_digits=20, decimal_places=4)
    qualifier = models.CharField(_("qualifier"), max_length=10, choices=Qualifier.choices, default=Qualifier.EXACT)
    as_of = models.DateField(_("as of"))
    as_of_precision = precision_field()
    baseline_value = models.DecimalField(_("compared with"), max_digits=20, decimal_places=4, null=True, blank=True)
    baseline_label = models.CharField(_("what it is compared with"), max_length=255, blank=True)
    source_page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("source in the library"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if not (self.source_name_vi or self.source_page_id):
            raise ValidationError({"source_name_vi": _("A figure needs its source.")})


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
        FieldRowPanel([FieldPanel("label_vi"), FieldPanel("label_en")]),
        FieldRowPanel([FieldPanel("unit_vi"), FieldPanel("unit_en"), FieldPanel("decimals")]),
        FieldRowPanel([FieldPanel("note_vi"), FieldPanel("note_en")]),
        InlinePanel("observations", label=_("Observation"), heading=_("Observations")),
    ]

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["key"]

    def __str__(self) -> str:
        return self.label_vi or self.key

    def save(self, *args, **kwargs):
        normalise_texts(self)
        super().save(*args, **kwargs)


class IndicatorObservation(Observation):
    indicator = ParentalKey(Indicator, on_delete=models.CASCADE, related_name="observations")
    note = models.TextField(_("note"), blank=True)

    translation_fields = ("note", "baseline_label", "source_name")

    panels = [
        FieldRowPanel(
            [FieldPanel("value"), FieldPanel("qualifier"), FieldPanel("as_of"), FieldPanel("as_of_precision")]
        ),
        FieldRowPanel([FieldPanel("baseline_value"), FieldPanel("baseline_label_vi"), FieldPanel("baseline_label_en")]),
        FieldRowPanel([FieldPanel("source_name_vi"), FieldPanel("source_name_en")]),
        FieldRowPanel([FieldPanel("source_url"), PageChooserPanel("source_page")]),
        FieldRowPanel([FieldPanel("note_vi"), FieldPanel("note_en")]),
    ]

    class Meta:
        verbose_name = _("observation")
        verbose_name_plural = _("observations")
        ordering = ["-as_of", "-pk"]
        indexes = [models.Index(fields=["indicator", "-as_of", "-id"], name="observation_newest")]

    def __str__(self) -> str:
        return f"{self.value.normalize():f} ({self.as_of:%d/%m/%Y})"
