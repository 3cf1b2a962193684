"""What the editors' desk keeps: steps of approval with a deadline, and mails that could not be sent."""

from datetime import date, timedelta

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState

from pages.rights.reviewing import ReviewedInSections
from pages.working_days import working_day_after


class ApprovalTaskState(TaskState):
    """A step of approval under way, with the day by which it should be done."""

    due_on = models.DateField(_("deadline"), null=True, blank=True, db_index=True)
    reminded_near_at = models.DateTimeField(null=True, blank=True, editable=False)
    reminded_over_at = models.DateTimeField(null=True, blank=True, editable=False)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("state of an approval with a deadline")
        verbose_name_plural = _("states of approvals with a deadline")
        default_permissions = ()

    def save(self, *args, **kwargs):
        if self._state.adding and self.due_on is None:
            self.due_on = working_day_after(timezone.localdate(), self.task.specific.days)
        super().save(*args, **kwargs)

    @property
    def is_over(self) -> bool:
        return self.due_on is not None and self.due_on < timezone.localdate()

    @property
    def is_near(self) -> bool:
        return self.due_on is not None and not self.is_over and self.due_on <= timezone.localdate() + timedelta(days=1)

    def put_off(self, due_on: date) -> None:
        """Set another deadline; reminders begin anew."""
        self.due_on, self.reminded_near_at, self.reminded_over_at = due_on, None, None
        self.save(update_fields=["due_on", "reminded_near_at", "reminded_over_at"])


class ApprovalTask(ReviewedInSections, AbstractGroupApprovalTask):
    """A step that members of the chosen groups approve, within so many working days."""

    days = models.PositiveSmallIntegerField(
        _("working days"),
        default=2,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
        help_text=_(
            "How long the step may take, e.g. 2. The day can be changed for each page once it has been submitted."
        ),
    )

    admin_form_fields = [*AbstractGroupApprovalTask.admin_form_fields, "days"]
    task_state_class = ApprovalTaskState

    class Meta:
        verbose_name = _("approval with a deadline")
        verbose_name_plural = _("approvals with a deadline")

    @classmethod
    def get_description(cls):
        return _("Members of the chosen groups approve the page, each time by a certain day")


class UndeliveredMail(models.Model):
    """A notification that the mail server did not take; it is sent again until it is too old."""

    recipient = models.EmailField(_("recipient"))
    sender = models.CharField(_("sender"), max_length=255)
    subject = models.CharField(_("subject"), max_length=500)
    body = models.TextField(_("text"))
    caused_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("caused by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    failed_at = models.DateTimeField(_("first failed"), auto_now_add=True)
    attempts = models.PositiveIntegerField(_("attempts"), default=1)
    reason = models.CharField(_("reason"), max_length=255)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("undelivered mail")
        verbose_name_plural = _("undelivered mails")
        ordering = ["failed_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.subject
