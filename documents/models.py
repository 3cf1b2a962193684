"""The library: official documents with their legal metadata (Decree 42/2022, Art. 4) and their files."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager

from documents.querysets import DocumentQuerySet
from pages import listing
from pages.blocks.text import PLAIN_TEXT_FEATURES
from pages.fields import DatePrecision
from pages.models import BasePage
from pages.models.content import intro_field
from pages.models.figures import PRECISION_HELP, precision_field
from pages.panels import both, both_intros, few


class DocumentIndexPage(BasePage):
    intro = intro_field()

    is_paginated = True
    translation_fields = ("intro",)
    content_panels = [*BasePage.content_panels, both_intros()]
    subpage_types = ["documents.DocumentPage"]
    max_count = 1

    class Meta:
        verbose_name = _("document library")
        verbose_name_plural = _("document libraries")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        documents = DocumentPage.objects.live_in()
        type_filter, bad_type = _type_filter(request, documents)
        year_filter, bad_year = _year_filter(request, documents)
        if type_filter.value:
            documents = documents.filter(document_type=type_filter.value)
        if year_filter.value:
            documents = documents.filter(issued_on__year=int(year_filter.value))
        results = listing.paginate(request, documents.for_lists())
        context |= {
            "results": results,
            "total": results.paginator.count,
            "filters": [type_filter, year_filter],
            "filter_notice": listing.bad_filter_notice(bad_type or bad_year),
        }
        return context


def _type_filter(request, documents):
    counts = dict(documents.values_list("document_type").annotate(n=models.Count("pk")).order_by())
    types = DocumentPage.Type
    options = [(value.value, value.label, counts[value.value]) for value in types if counts.get(value.value)]
    return listing.choose(request, "type", _t("Type of document"), options)


def _year_filter(request, documents):
    years = documents.exclude(issued_on=None).values_list("issued_on__year").annotate(n=models.Count("pk"))
    options = [(str(year), str(year), n) for year, n in years.order_by("-issued_on__year")]
    return listing.choose(request, "year", _t("Year of issue"), options)


class DocumentPage(BasePage):
    """A document: what it is, who issued it, since when it holds, what it changes, and its files."""

    class Type(models.TextChoices):
        LAW = "law", _("Law")
        RESOLUTION = "resolution", _("Resolution")
        DECREE = "decree", _("Decree")
        DECISION = "decision", _("Decision")
        DIRECTIVE = "directive", _("Directive")
        CIRCULAR = "circular", _("Circular")
        PLAN = "plan", _("Plan")
        REPORT = "report", _("Report")
        NOTICE = "notice", _("Notice")
        LETTER = "letter", _("Official letter")
        DECLARATION = "declaration", _("Declaration or treaty")
        MEMORANDUM = "memorandum", _("Memorandum of understanding")
        NEWSLETTER = "newsletter", _("Newsletter")
        CONFERENCE = "conference", _("Conference paper")

    LEGAL_ACTS = {Type.LAW, Type.RESOLUTION, Type.DECREE, Type.DECISION, Type.DIRECTIVE, Type.CIRCULAR}

    class Validity(models.TextChoices):
        UNKNOWN = "unknown", _("Validity not stated")
        NOT_YET = "not_yet", _("Not yet in force")
        IN_FORCE = "in_force", _("In force")
        PARTLY_EXPIRED = "partly_expired", _("Partly expired")
        EXPIRED = "expired", _("No longer in force")

    number = models.CharField(_("official number"), max_length=50, blank=True, help_text=_("e.g. 57/2025/NĐ-CP"))
    document_type = models.CharField(_("type of document"), max_length=20, choices=Type.choices, db_index=True)
    issuers = ParentalManyToManyField(
        "pages.Organisation", verbose_name=_("issued by"), blank=True, related_name="issued_documents"
    )
    signer = models.CharField(_("signed by"), max_length=150, blank=True)
    signer_post = models.CharField(_("post of the signer"), max_length=150, blank=True)
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    issued_on_precision = precision_field()
    effective_on = models.DateField(_("in force since"), null=True, blank=True)
    expires_on = models.DateField(_("in force until"), null=True, blank=True)
    validity = models.CharField(_("validity"), max_length=15, choices=Validity.choices, default=Validity.UNKNOWN)
    abstract = RichTextField(_("abstract"), blank=True, features=PLAIN_TEXT_FEATURES)
    sectors = ParentalManyToManyField(
        "projects.SectorPage", verbose_name=_("priority sectors"), blank=True, related_name="documents"
    )
    official_url = models.URLField(_("official address"), max_length=500, blank=True)

    objects = PageManager.from_queryset(DocumentQuerySet)()

    in_site_map = False
    translation_fields = ("signer_post", "abstract")

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("document_type")]),
        FieldPanel("issuers", help_text=_("All bodies that issued it; hold Ctrl to choose several.")),
        MultiFieldPanel(
            [
                FieldPanel("signer", help_text=_("e.g. Trần Hồng Hà")),
                both("signer_post", "", ("Phó Thủ tướng Chính phủ", "Deputy Prime Minister")),
            ],
            heading=_("Signature"),
        ),
        FieldRowPanel(
            [
                FieldPanel("issued_on", help_text=_("e.g. 03/03/2025")),
                FieldPanel("issued_on_precision", help_text=PRECISION_HELP),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("effective_on", help_text=_("e.g. 03/03/2025")),
                FieldPanel("expires_on", help_text=_("Left empty while no end is known.")),
                FieldPanel("validity"),
            ]
        ),
        both(
            "abstract",
            _("What the document regulates, as its own summary line says it."),
            (
                "Quy định cơ chế mua bán điện trực tiếp giữa đơn vị phát điện và khách hàng sử dụng điện lớn.",
                "On direct power purchase between generators and large consumers.",
            ),
        ),
        few("sectors", _("The priority sectors under which readers find it.")),
        FieldPanel(
            "official_url", help_text=_("Where the issuing body publishes it, e.g. https://vanban.chinhphu.vn/…")
        ),
        InlinePanel(
            "files",
            label=_("File"),
            heading=_("Files"),
            help_text=_("The original first, then translations; PDF where there is one."),
        ),
        InlinePanel(
            "relations",
            label=_("Relation"),
            heading=_("Relations to other documents"),
            help_text=_("What this document does to others. The other direction is shown there by itself."),
        ),
    ]
    parent_page_types = ["documents.DocumentIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self):
        super().clean()
        if self.effective_on and self.expires_on and self.expires_on < self.effective_on:
            raise ValidationError({"expires_on": _("A document cannot expire before it takes effect.")})

    @classmethod
    def with_details(cls, queryset):
        return queryset.prefetch_related("issuers", "files__file", "relations__target")

    @property
    def listed_day(self):
        return self.listed_on if self.issued_on_precision == DatePrecision.DAY else None

    def save(self, *args, **kwargs):
        if kwargs.get("update_fields") is None:
            self.listed_on = self.issued_on
        super().save(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["related_sectors"] = listing.public(self.sectors.all())
        return context

    @property
    def is_legal_act(self) -> bool:
        """Whether somebody signs a text of this type and it takes effect on a day: readers miss either when it is not known."""
        return self.document_type in self.LEGAL_ACTS

    @property
    def has_ended(self) -> bool:
        return self.validity == self.Validity.EXPIRED

    @property
    def shown_issuers(self) -> list:
        """Viet Nam's own bodies first."""
        return sorted(self.issuers.all(), key=lambda issuer: issuer.country_code != "VN")

    @property
    def partner_count(self) -> int:
        """With how many partners Viet Nam issued it, where naming all would fill a list; 0 where a few issuers can be named."""
        issuers = self.issuers.all()
        partners = [issuer for issuer in issuers if issuer.kind == issuer.Kind.PARTNER_COUNTRY]
        own = [issuer for issuer in issuers if issuer.country_code == "VN"]
        return len(partners) if len(partners) > 2 and own and len(own) + len(partners) == len(issuers) else 0

    def outgoing_relations(self) -> list["DocumentRelation"]:
        """What this document does to other public documents."""
        return [relation for relation in self.relations.all() if relation.target.is_shown]

    def incoming_relations(self):
        """Relations of other public documents that name this one: what amends, replaces or guides it."""
        return (
            DocumentRelation.objects.filter(target=self, document__in=DocumentPage.objects.live_in())
            .select_related("document")
            .order_by("kind", "document__listed_on")
        )


class DocumentAttachment(Orderable):
    """A file of a document, the original or a translation."""

    class Role(models.TextChoices):
        ORIGINAL = "original", _("original")
        TRANSLATION = "translation", _("unofficial translation")

    document = ParentalKey(DocumentPage, on_delete=models.CASCADE, related_name="files")
    file = models.ForeignKey(
        "pages.DocumentFile", verbose_name=_("file"), on_delete=models.PROTECT, related_name="attachments"
    )
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.ORIGINAL)

    panels = [FieldRowPanel([FieldPanel("file"), FieldPanel("role")])]

    class Meta(Orderable.Meta):
        verbose_name = _("file")
        verbose_name_plural = _("files")

    def __str__(self) -> str:
        return str(self.file)


class DocumentRelation(Orderable):
    """What a document does to another. The reverse is computed."""

    class Kind(models.TextChoices):
        AMENDS = "amends", _("amends")
        REPLACES = "replaces", _("replaces")
        GUIDES = "guides", _("guides")
        BASED_ON = "based_on", _("is based on")

    REVERSE = {
        Kind.AMENDS: _("is amended by"),
        Kind.REPLACES: _("is replaced by"),
        Kind.GUIDES: _("is guided by"),
        Kind.BASED_ON: _("is the basis of"),
    }

    document = ParentalKey(DocumentPage, on_delete=models.CASCADE, related_name="relations")
    kind = models.CharField(_("relation"), max_length=10, choices=Kind.choices)
    target = models.ForeignKey(
        DocumentPage, verbose_name=_("document"), on_delete=models.CASCADE, related_name="named_by"
    )

    panels = [FieldPanel("kind"), PageChooserPanel("target", "documents.DocumentPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("relation")
        verbose_name_plural = _("relations")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.target}"

    @property
    def reverse_label(self) -> str:
        return self.REVERSE[self.kind]
