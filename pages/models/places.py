"""The provinces of Viet Nam since 1 July 2025 (Resolution 202/2025/QH15) and the former ones that still find them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pages.rights.forms import TranslatedRecordForm

from .named import NamedRecord


class Province(NamedRecord):
    class Kind(models.TextChoices):
        CITY = "city", _("Centrally governed city")
        PROVINCE = "province", _("Province")

    code = models.CharField(_("code"), max_length=2, unique=True, help_text=_("The official code, e.g. 56."))
    name = models.CharField(_("name"), max_length=100)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    archipelago = models.CharField(_("archipelago"), max_length=100, blank=True)
    valid_from = models.DateField(_("in its present form since"), null=True, blank=True)

    translation_fields = ("name",)
    base_form_class = TranslatedRecordForm

    class Meta:
        verbose_name = _("province")
        verbose_name_plural = _("provinces")
        ordering = ["code"]


class FormerProvince(models.Model):
    """A province name that was valid before the merger; old names are kept in Vietnamese only, as they were."""

    name = models.CharField(_("former name"), max_length=100)
    province = models.ForeignKey(
        Province, verbose_name=_("now"), on_delete=models.CASCADE, related_name="former_provinces"
    )
    until = models.DateField(_("valid until"), null=True, blank=True)

    class Meta:
        verbose_name = _("former province")
        verbose_name_plural = _("former provinces")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["name", "province"], name="former_province_once")]

    def __str__(self) -> str:
        return self.name
