"""Records that the whole portal shares: organisations with their roles and former names, programmes, topics."""

from django.db import models
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.search import index

from pages import listing
from pages.panels import both
from pages.rights.forms import TranslatedRecordForm

from .figures import SOURCE_URL_HELP, Sourced, period_panels, precision_field, source_names
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
        both(
            "name",
            _("The present official name in full."),
            ("Ngân hàng Phát triển Châu Á", "Asian Development Bank"),
        ),
        both("abbreviation", "", ("ADB", "ADB")),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("country_code")]),
        FieldPanel("website", help_text=_("e.g. https://www.adb.org/")),
        InlinePanel(
            "roles",
            label=_("Role"),
            heading=_("Roles in JETP"),
            help_text=_("One for each role, with the dates it began and ended."),
        ),
        InlinePanel(
            "former_names",
            label=_("Former name"),
            heading=_("Former names"),
            help_text=_("Names the organisation had before; readers who search for them find it too."),
        ),
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
    panels = [
        both("name", "", ("Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment")),
        FieldPanel("until", help_text=_("The last day of the name, e.g. 28/02/2025.")),
    ]

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
        *period_panels(),
        both("note", "", ("Rút khỏi nhóm tháng 3/2025", "Left the group in March 2025")),
        source_names(),
        FieldPanel("source_url", help_text=SOURCE_URL_HELP),
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
        both("name", "", ("Cơ chế tín chỉ chung", "Joint Crediting Mechanism")),
        both("abbreviation", "", ("JCM", "JCM")),
        both("former_names", _("Separated by semicolons.")),
        both(
            "description",
            _("What the programme is, in two sentences."),
            ("Cơ chế hợp tác Việt Nam – Nhật Bản về giảm phát thải.", "Emission reductions with Japan."),
        ),
        FieldRowPanel(
            [
                FieldPanel("since", help_text=_("e.g. 14/07/2023")),
                FieldPanel("until", help_text=_("Left empty as long as it lasts.")),
            ]
        ),
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
    panels = [
        both("name", "", ("Năng lượng tái tạo", "Renewable energy")),
        FieldPanel("slug", help_text=_("Small letters without marks, e.g. “nang-luong-tai-tao”; it never changes.")),
    ]
    base_form_class = TranslatedRecordForm

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name_vi"]


def partner_groups() -> list[dict]:
    """The present parties of JETP in three groups, for the home page."""
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
