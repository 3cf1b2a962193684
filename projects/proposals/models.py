"""A proposal and what its sender writes: the fields of both forms, answers to the criteria questions, files."""

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pages.bilingual import SECONDARY, content_language
from pages.fields import DatePrecision
from pages.models.named import NamedRecord
from projects.models.project import ProjectPage
from projects.models.records import ProjectScale
from projects.models.sectors import SectorPage
from projects.models.status import Screening

from .storage import private_name, private_storage

DRAFT = "draft"
STATES = [(DRAFT, _("Draft")), *Screening.choices]
OPEN_STATES = (Screening.RECEIVED, Screening.UNDER_REVIEW)
DECISIONS = (Screening.SUITABLE, Screening.CONDITIONALLY_SUITABLE, Screening.NOT_SUITABLE)


def text(label: str) -> models.TextField:
    return models.TextField(label, blank=True, max_length=10_000)


def line(label: str) -> models.CharField:
    return models.CharField(label, max_length=255, blank=True)


def amount(label: str) -> models.DecimalField:
    return models.DecimalField(
        label, max_digits=20, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )


def precision() -> models.CharField:
    return models.CharField(max_length=7, choices=DatePrecision.choices, default=DatePrecision.DAY, editable=False)


class Criterion(NamedRecord):
    """A question on the selection criteria. The Secretariat edits it; an answer keeps the words it was given to."""

    name = models.CharField(_("name"), max_length=150)
    question = models.TextField(_("question"))
    guidance = models.TextField(_("guidance"), blank=True)
    kind = models.CharField(
        _("asked of"),
        max_length=20,
        choices=ProjectPage.Kind.choices,
        blank=True,
        help_text=_("Left empty, the question is asked in both forms."),
    )
    is_required = models.BooleanField(_("must be answered"), default=True)
    is_active = models.BooleanField(_("in use"), default=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    translation_fields = ("name", "question", "guidance")

    class Meta:
        verbose_name = _("criteria question")
        verbose_name_plural = _("criteria questions")
        ordering = ["sort_order", "pk"]

    @classmethod
    def asked(cls, kind: str):
        """Return the questions that a form of this kind asks, in their order."""
        return cls.objects.filter(models.Q(kind="") | models.Q(kind=kind), is_active=True)


class ProposalQuerySet(models.QuerySet):
    def submitted(self):
        """Those that the Secretariat sees: never a draft."""
        return self.exclude(state=DRAFT)

    def of_sender(self, email: str):
        return self.filter(email__iexact=email, erased_at=None)


class Proposal(models.Model):
    """One proposal. Only its sender sees it before it is submitted; from then on nobody changes what it says."""

    reference = models.CharField(_("reference"), max_length=20, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=ProjectPage.Kind.choices)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    state = models.CharField(_("state"), max_length=25, choices=STATES, default=DRAFT, db_index=True)
    email = models.EmailField(_("e-mail address"), db_index=True)
    created_at = models.DateTimeField(_("begun"), auto_now_add=True)
    changed_at = models.DateTimeField(_("last changed"), default=timezone.now)
    submitted_at = models.DateTimeField(_("submitted"), null=True, blank=True, db_index=True)
    closed_at = models.DateTimeField(_("decided or withdrawn"), null=True, blank=True)
    erased_at = models.DateTimeField(_("personal data erased"), null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True, editable=False)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    project = models.ForeignKey(
        ProjectPage,
        verbose_name=_("page in the register"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    # The project
    name_vi = line(_("Name of the project in Vietnamese"))
    name_en = line(_("Name of the project in English"))
    summary_vi = models.TextField(_("Summary in Vietnamese"), blank=True, max_length=500)
    summary_en = models.TextField(_("Summary in English"), blank=True, max_length=500)
    description_vi = text(_("Description in Vietnamese"))
    description_en = text(_("Description in English"))
    sector = models.CharField(_("Priority sector"), max_length=20, choices=SectorPage.Key.choices, blank=True)
    provinces = models.ManyToManyField("pages.Province", verbose_name=_("Provinces"), blank=True, related_name="+")
    place = line(_("Place in detail"))
    nationwide = models.BooleanField(_("The project is nationwide"), default=False)
    scale_value = models.DecimalField(_("Scale"), max_digits=14, decimal_places=3, null=True, blank=True)
    scale_unit = models.CharField(_("Unit of the scale"), max_length=10, choices=ProjectScale.Unit.choices, blank=True)
    assistance_detail = text(_("Activities and outputs of the assistance"))

    # Who is behind it
    proposer_side = models.CharField(
        _("Proposing side"), max_length=10, choices=ProjectPage.ProposerSide.choices, blank=True
    )
    proposing_unit = line(_("Proposing unit"))
    governing_body = line(_("Governing body"))
    developer = line(_("Project developer"))

    # Money
    total_cost = amount(_("Total cost"))
    currency = models.CharField(_("Currency"), max_length=3, blank=True)
    support_amount = amount(_("Amount asked for"))
    support_needed = text(_("Support needed"))
    funding_sources = text(_("Sources of funding"))
    rate_of_return = models.DecimalField(
        _("Rate of return (% a year)"), max_digits=6, decimal_places=2, null=True, blank=True
    )
    revenue = text(_("Revenue"))
    financial_plan = text(_("Financial plan"))

    # Where it stands
    starts_on = models.DateField(_("Start"), null=True, blank=True)
    starts_precision = precision()
    ends_on = models.DateField(_("Completion"), null=True, blank=True)
    ends_precision = precision()
    progress = text(_("Progress so far"))
    legal_status = text(_("Legal status"))
    impact = text(_("Impact"))

    # Whom to ask
    contact_name = models.CharField(_("Name of the contact person"), max_length=150, blank=True)
    contact_position = models.CharField(_("Position"), max_length=150, blank=True)
    contact_mobile = models.CharField(_("Mobile telephone"), max_length=40, blank=True)

    objects = ProposalQuerySet.as_manager()
    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("project proposal")
        verbose_name_plural = _("project proposals")
        ordering = ["-submitted_at", "-pk"]
        default_permissions = ("change",)

    def __str__(self) -> str:
        """The reference alone: names of projects and people do not belong into logs and audit trails."""
        return self.reference

    @property
    def title(self) -> str:
        """The project's name in the active language, or in the one it was given in."""
        both = (self.name_en, self.name_vi)
        first, second = both if content_language(get_language()) == SECONDARY else reversed(both)
        return first or second

    @property
    def is_draft(self) -> bool:
        return self.state == DRAFT

    @property
    def is_open(self) -> bool:
        """Whether the Secretariat has still to decide."""
        return self.state in OPEN_STATES

    @property
    def is_decided(self) -> bool:
        return self.state in DECISIONS

    @property
    def can_be_withdrawn(self) -> bool:
        return self.state not in (DRAFT, Screening.WITHDRAWN) and self.erased_at is None

    @property
    def takes_files(self) -> bool:
        """Whether the sender may add files: in the draft, and as long as a question waits for an answer."""
        return self.is_draft or (self.is_open and self.questions.filter(answered_at=None).exists())


class ProposalAnswer(models.Model):
    """What the sender says to one question, with the question's words as they were, and what the Secretariat finds."""

    class Verdict(models.TextChoices):
        OPEN = "", _("not looked at")
        MET = "met", _("met")
        PARTLY = "partly", _("partly met")
        NOT_MET = "not_met", _("not met")

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="answers")
    criterion = models.ForeignKey(Criterion, null=True, on_delete=models.SET_NULL, related_name="+")
    name_vi = models.CharField(max_length=150, blank=True)
    name_en = models.CharField(max_length=150, blank=True)
    question_vi = models.TextField(blank=True)
    question_en = models.TextField(blank=True)
    sort_order = models.PositiveSmallIntegerField(default=0)
    text = models.TextField(_("answer"), blank=True)
    verdict = models.CharField(_("finding"), max_length=10, choices=Verdict.choices, blank=True, default=Verdict.OPEN)
    verdict_note = models.TextField(_("reason of the finding"), blank=True)
    verdict_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    verdict_at = models.DateTimeField(null=True, blank=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("answer to a criteria question")
        verbose_name_plural = _("answers to criteria questions")
        ordering = ["sort_order", "pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["proposal", "criterion"], name="criterion_answered_once")]

    def __str__(self) -> str:
        return self.name_vi or self.name_en or f"#{self.pk}"

    @property
    def shown_name(self) -> str:
        return self._shown("name")

    @property
    def shown_question(self) -> str:
        return self._shown("question")

    def _shown(self, name: str) -> str:
        language = content_language(get_language())
        return getattr(self, f"{name}_{language}") or getattr(self, f"{name}_vi")


class ProposalFile(models.Model):
    """A file that the sender added. Nobody opens it before a scanner has found it clean."""

    class Scan(models.TextChoices):
        WAITING = "waiting", _("waiting for the virus scanner")
        CLEAN = "clean", _("checked for viruses")
        INFECTED = "infected", _("deleted: the virus scanner refused it")

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="files")
    file = models.FileField(storage=private_storage, upload_to=private_name, blank=True)
    name = models.CharField(_("file name"), max_length=150)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField(_("size"))
    sha256 = models.CharField(max_length=64)
    uploaded_at = models.DateTimeField(_("added"), auto_now_add=True)
    scan = models.CharField(_("check"), max_length=10, choices=Scan.choices, default=Scan.WAITING, db_index=True)
    scanned_at = models.DateTimeField(null=True, blank=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("file of a proposal")
        verbose_name_plural = _("files of proposals")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.name

    @property
    def is_clean(self) -> bool:
        return self.scan == self.Scan.CLEAN
