"""What is to be published or taken down later: at a set hour, or when a workflow has run its course."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from pages.publishing.scopes import Scope

MAX_ATTEMPTS = 5


class PlannedPublicationQuerySet(models.QuerySet):
    def pending(self):
        """Plans that are still to be carried out, proposals and those in trouble included."""
        return self.filter(done_at=None).order_by("due_at", "pk")

    def in_force(self):
        """Plans that the scheduler will carry out."""
        return self.pending().filter(awaits_approval=False, attempts__lt=MAX_ATTEMPTS)


class PlannedPublication(models.Model):
    """One language of a page, or both, to be published or taken down at a set hour.

    It keeps the content it was made with: what is edited afterwards is not published by it.
    """

    class Act(models.TextChoices):
        PUBLISH = "publish", _("publish")
        UNPUBLISH = "unpublish", _("unpublish")

    page = models.ForeignKey("pages.BasePage", on_delete=models.CASCADE, related_name="planned_publications")
    act = models.CharField(_("what happens"), max_length=10, choices=Act.choices, default=Act.PUBLISH)
    scope = models.CharField(_("language"), max_length=4, choices=Scope.choices, default=Scope.BOTH)
    due_at = models.DateTimeField(_("hour"), db_index=True)
    content = models.JSONField(null=True, blank=True, encoder=DjangoJSONEncoder, editable=False)
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    planned_at = models.DateTimeField(auto_now_add=True)
    # An hour that somebody without the right to publish has proposed: it counts once the workflow has approved the page.
    awaits_approval = models.BooleanField(default=False, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    problem = models.CharField(max_length=20, blank=True, editable=False)
    problem_detail = models.TextField(blank=True, editable=False)
    done_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = PlannedPublicationQuerySet.as_manager()

    # A plan is no use of the page.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("planned publication")
        verbose_name_plural = _("planned publications")
        default_permissions = ()
        ordering = ["due_at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_act_display()} – {self.get_scope_display()}"

    @property
    def has_failed(self) -> bool:
        return self.done_at is None and self.attempts >= MAX_ATTEMPTS


class WorkflowScope(models.Model):
    """What a running workflow is about: the languages that are published when its last task is approved."""

    workflow_state = models.OneToOneField(
        "wagtailcore.WorkflowState", on_delete=models.CASCADE, primary_key=True, related_name="publication"
    )
    scope = models.CharField(max_length=4, choices=Scope.choices, default=Scope.BOTH)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("scope of a workflow")
        verbose_name_plural = _("scopes of workflows")
        default_permissions = ()

    def __str__(self) -> str:
        return self.get_scope_display()
