"""What happens around a proposal: links and consents of its sender, the Secretariat's work, requests about personal data."""

from datetime import date, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from pages.working_days import working_day_after
from projects.models.project import ProjectPage

from .models import DECISIONS, STATES, Proposal


def person(**kwargs) -> models.ForeignKey:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", **kwargs
    )


class ProposalLink(models.Model):
    """A secret that opens something. Only its hash is kept; who has the secret itself is the sender or their browser."""

    class Purpose(models.TextChoices):
        CONFIRM = "confirm", _("confirms an e-mail address")
        ENTER = "enter", _("opens a proposal")
        SESSION = "session", _("an open browser")

    purpose = models.CharField(max_length=10, choices=Purpose.choices)
    digest = models.CharField(max_length=64, unique=True)
    proposal = models.ForeignKey(Proposal, null=True, on_delete=models.CASCADE, related_name="links")
    # Of a link that confirms: what is to be begun.
    email = models.EmailField(blank=True)
    kind = models.CharField(max_length=20, choices=ProjectPage.Kind.choices, blank=True)
    language = models.CharField(max_length=2, blank=True)
    consent_version = models.CharField(max_length=20, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(db_index=True)
    used_at = models.DateTimeField(null=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("link of a sender")
        verbose_name_plural = _("links of senders")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.get_purpose_display()} ({self.created_at:%Y-%m-%d %H:%M})"


class ProposalConsent(models.Model):
    """That the sender agreed: to which words, in which version, when (Law 91/2025/QH15)."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="consents")
    purpose = models.CharField(max_length=20)
    version = models.CharField(_("version of the consent text"), max_length=20)
    language = models.CharField(_("language"), max_length=2)
    text = models.TextField(_("text"))
    given_at = models.DateTimeField(_("consent given"))
    withdrawn_at = models.DateTimeField(_("consent withdrawn"), null=True, blank=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("consent of a sender")
        verbose_name_plural = _("consents of senders")
        ordering = ["given_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.purpose} {self.version}"


class ProposalQuestion(models.Model):
    """What the Secretariat asks the sender, and the answer."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="questions")
    text = models.TextField(_("question"), max_length=5000)
    asked_by = person(verbose_name=_("asked by"))
    asked_at = models.DateTimeField(_("asked"), auto_now_add=True)
    answer = models.TextField(_("answer"), blank=True, max_length=10_000)
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("question to a sender")
        verbose_name_plural = _("questions to senders")
        ordering = ["asked_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.proposal} ({self.asked_at:%Y-%m-%d %H:%M})"


class ProposalNote(models.Model):
    """What colleagues tell each other about a proposal; its sender never sees it."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(_("internal note"), max_length=5000)
    written_by = person(verbose_name=_("written by"))
    written_at = models.DateTimeField(_("written"), auto_now_add=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("note on a proposal")
        verbose_name_plural = _("notes on proposals")
        ordering = ["written_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.proposal} ({self.written_at:%Y-%m-%d %H:%M})"


class ProposalDecision(models.Model):
    """What the screening found. A later decision stands beside an earlier one; the newest holds."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="decisions")
    outcome = models.CharField(
        _("decision"), max_length=25, choices=[(outcome.value, outcome.label) for outcome in DECISIONS]
    )
    reasons = models.TextField(_("reasons"), max_length=5000)
    decided_by = person(verbose_name=_("decided by"))
    decided_at = models.DateTimeField(_("decided"), auto_now_add=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("decision on a proposal")
        verbose_name_plural = _("decisions on proposals")
        ordering = ["decided_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.proposal}: {self.get_outcome_display()}"


class EventQuerySet(models.QuerySet):
    def update(self, *args, **kwargs):
        raise TypeError("Steps of a proposal are only added.")

    delete = bulk_update = update


class ProposalEvent(models.Model):
    """One step, with who and when. Only ever added; it holds codes and never what a person wrote, so it survives erasure."""

    class Kind(models.TextChoices):
        BEGUN = "begun", _("draft begun")
        SUBMITTED = "submitted", _("submitted")
        FILE_ADDED = "file_added", _("file added")
        FILE_REMOVED = "file_removed", _("file removed")
        FILE_REFUSED = "file_refused", _("file deleted after the virus scan")
        FILE_OPENED = "file_opened", _("file opened")
        ASSIGNED = "assigned", _("assigned")
        CHECKED = "checked", _("criterion checked")
        NOTED = "noted", _("internal note written")
        ASKED = "asked", _("question sent")
        ANSWERED = "answered", _("question answered")
        DECIDED = "decided", _("decision taken")
        PAGE_MADE = "page_made", _("project page made")
        WITHDRAWN = "withdrawn", _("withdrawn by the sender")
        EXPORTED = "exported", _("personal data exported")
        ERASED = "erased", _("personal data erased")

    OF_SENDER = (Kind.BEGUN, Kind.SUBMITTED, Kind.FILE_ADDED, Kind.FILE_REMOVED, Kind.ANSWERED, Kind.WITHDRAWN)
    PUBLIC = (Kind.BEGUN, Kind.SUBMITTED, Kind.ASKED, Kind.ANSWERED, Kind.DECIDED, Kind.WITHDRAWN)

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("step"), max_length=15, choices=Kind.choices)
    at = models.DateTimeField(_("time"), default=timezone.now)
    actor = person(verbose_name=_("person"))
    actor_name = models.CharField(_("person"), max_length=255, blank=True)
    detail = models.CharField(_("detail"), max_length=255, blank=True)

    objects = EventQuerySet.as_manager()
    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("step of a proposal")
        verbose_name_plural = _("steps of proposals")
        ordering = ["at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.proposal}: {self.get_kind_display()}"

    def save(self, *args, **kwargs) -> None:
        if self.pk:
            raise TypeError("Steps of a proposal are only added.")
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args, **kwargs):
        raise TypeError("Steps of a proposal are only added.")

    @property
    def who(self) -> str:
        """The colleague by name; a sender is not named, so that nothing is left to erase here."""
        return self.actor_name or (_t("the sender") if self.kind in self.OF_SENDER else _t("the portal"))

    @property
    def shown_detail(self) -> str:
        """What the detail says to people; numbers of files and pages say nothing."""
        match self.kind:
            case self.Kind.DECIDED:
                return dict(STATES).get(self.detail, self.detail)
            case self.Kind.ERASED:
                return {"time": _t("the period is over"), "request": _t("on request")}.get(self.detail, "")
            case self.Kind.ASSIGNED:
                return self.detail or _t("nobody")
            case self.Kind.CHECKED:
                return self.detail
        return ""

    @property
    def is_public(self) -> bool:
        return self.kind in self.PUBLIC


class DataRequest(models.Model):
    """Somebody asks for their personal data, or to have them erased. The law sets two clocks: to answer, and to carry it out."""

    class Kind(models.TextChoices):
        EXPORT = "export", _("a copy of the data")
        ERASE = "erase", _("erasure of the data")

    kind = models.CharField(_("asks for"), max_length=10, choices=Kind.choices)
    email = models.EmailField(_("e-mail address"), blank=True, help_text=_("Emptied once the data are erased."))
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES, default="vi")
    received_on = models.DateField(_("received"))
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    done_at = models.DateTimeField(_("carried out"), null=True, blank=True)
    handled_by = person(verbose_name=_("handled by"))
    references = models.CharField(_("proposals"), max_length=500, blank=True)

    is_private = True
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("request about personal data")
        verbose_name_plural = _("requests about personal data")
        ordering = ["received_on", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.received_on:%d/%m/%Y})"

    @property
    def answer_by(self) -> date:
        return working_day_after(self.received_on, settings.PORTAL_REQUEST_ANSWER_DAYS)

    @property
    def carry_out_by(self) -> date:
        return self.received_on + timedelta(days=settings.PORTAL_REQUEST_DAYS)

    @property
    def answer_is_late(self) -> bool:
        return self.answered_at is None and self.answer_by < timezone.localdate()

    @property
    def is_late(self) -> bool:
        return self.done_at is None and self.carry_out_by < timezone.localdate()
