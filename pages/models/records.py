"""Records that the whole portal shares: organisations with their roles and former names, programmes, topics."""

from django.db import models
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.search import index

from pages import listing, sitewide
from pages.rights.forms import TranslatedRecordForm

from .figures import Sourced, precision_field
from .named import NamedRecord


class Organisation(NamedRecord, index.Indexed, ClusterableModel):
    """A state body, partner, bank or company. Names, roles and places change; the record stays."""

    class Kind(models.TextChoices):
        GOVERNMENT = "government", _("State body of Viet Nam")
        PARTNER_COUNTRY = "partner_country", _("Partner country or union")
        INTERNATIONAL = "international", _("International organisation")
        BANK = "bank", _("Commercial bank or insurer")
        DEVELOPMENT_FINANCE = "development_finance", _("Development finance institution")
        COMPANY = "company", _("Company")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=255)
    abbreviation = models.CharField(_("abbreviation"), max_length=50, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    website = models.URLField(_("website"), blank=True)
    country_code = models.CharField(_("country code"), max_length=2, blank=True, help_text=_("ISO 3166, e.g. DE."))

    translation_fields = ("name", "abbreviation")
    base_form_class = TranslatedRecordForm
    search_fields = [index.AutocompleteField("name_vi"), index.AutocompleteField("name_en")]

    panels = [
        FieldRowPanel([FieldPanel("name_vi"), FieldPanel("name_en")]),
        FieldRowPanel([FieldPanel("abbreviation_vi"), FieldPanel("abbreviation_en")]),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("country_code"), FieldPanel("website")]),
        InlinePanel("roles", label=_("Role"), heading=_("Roles in JETP")),
        InlinePanel("former_names", label=_("Former name"), heading=_("Former names")),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_vi"]


class OrganisationName(NamedRecord):
    """A name that an organisation had before."""

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(_("name"), max_length=255)
    until = models.DateField(_("valid until"), null=True, blank=True)

    translation_fields = ("name",)
    panels = [FieldRowPanel([FieldPanel("name_vi"), FieldPanel("name_en"), FieldPanel("until")])]

    class Meta:
        verbose_name = _("former name")
        verbose_name_plural = _("former names")
        ordering = ["-until", "pk"]


class OrganisationRole(Sourced):
    """What an organisation is, or was, in JETP, with the dates it took the role up and laid it down."""

    class Role(models.TextChoices):
        IPG = "ipg", _("Member of the International Partners Group")
        IPG_CO_LEAD = "ipg_co_lead", _("Co-lead of the International Partners Group")
        GFANZ = "gfanz", _("Member of the GFANZ working group")
        STANDING_AGENCY = "standing_agency", _("Standing agency of the Secretariat")
        SECRETARIAT_MEMBER = "secretariat_member", _("Member of the Secretariat")
        WORKING_UNIT = "working_unit", _("Working unit of the Secretariat")
        SUPPORT_AGENCY = "support_agency", _("Support agency")
        FINANCIER = "financier", _("Financier")

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, db_index=True)
    since = models.DateField(_("since"), null=True, blank=True)
    since_precision = precision_field()
    until = models.DateField(_("until"), null=True, blank=True)
    until_precision = precision_field()
    note = models.CharField(_("note"), max_length=255, blank=True)

    translation_fields = ("note", "source_name")
    panels = [
        FieldPanel("role"),
        FieldRowPanel(
            [FieldPanel("since"), FieldPanel("since_precision"), FieldPanel("until"), FieldPanel("until_precision")]
        ),
        FieldRowPanel([FieldPanel("note_vi"), FieldPanel("note_en")]),
        FieldRowPanel([FieldPanel("source_name_vi"), FieldPanel("source_name_en"), FieldPanel("source_url")]),
    ]

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        ordering = ["role", "since", "pk"]

    def __str__(self) -> str:
        return self.get_role_display()


class Programme(NamedRecord):
    """A programme that projects can belong to, e.g. JETP or JCM."""

    name = models.CharField(_("name"), max_length=255)
    abbreviation = models.CharField(_("abbreviation"), max_length=50, blank=True)
    former_names = models.CharField(_("former names"), max_length=255, blank=True)
    description = models.TextField(_("description"), blank=True)
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True)

    translation_fields = ("name", "abbreviation", "former_names", "description")
    base_form_class = TranslatedRecordForm
    panels = [
        FieldRowPanel([FieldPanel("name_vi"), FieldPanel("name_en")]),
        FieldRowPanel([FieldPanel("abbreviation_vi"), FieldPanel("abbreviation_en")]),
        FieldRowPanel([FieldPanel("former_names_vi"), FieldPanel("former_names_en")]),
        FieldRowPanel([FieldPanel("description_vi"), FieldPanel("description_en")]),
        FieldRowPanel([FieldPanel("since"), FieldPanel("until")]),
    ]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["name_vi"]


class Topic(NamedRecord):
    """What a piece of news is about."""

    name = models.CharField(_("name"), max_length=100)
    slug = models.SlugField(_("short name in addresses"), unique=True)

    translation_fields = ("name",)
    base_form_class = TranslatedRecordForm
    panels = [FieldRowPanel([FieldPanel("name_vi"), FieldPanel("name_en")]), FieldPanel("slug")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name_vi"]


def partner_groups() -> list[dict]:
    """The present parties of JETP in three groups, for the home page; kept until content changes."""
    return sitewide.per_generation("partners", _build_partner_groups)


def _build_partner_groups() -> list[dict]:
    groups = (
        (_t("Viet Nam"), (OrganisationRole.Role.STANDING_AGENCY, OrganisationRole.Role.WORKING_UNIT), ""),
        (_t("International Partners Group (IPG)"), (OrganisationRole.Role.IPG,), _t("Present members.")),
        (_t("Private finance and support"), (OrganisationRole.Role.GFANZ, OrganisationRole.Role.SUPPORT_AGENCY), ""),
    )
    made = []
    for title, of_roles, note in groups:
        present = [row.organisation for role in of_roles for row in listing.roles(role)[0]]
        if present:
            made.append({"title": title, "organisations": list(dict.fromkeys(present)), "note": note})
    return made
