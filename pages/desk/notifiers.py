"""Who is told what by mail, in the language that each receiver has chosen. Built on Wagtail's notifiers and its templates."""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone, translation
from wagtail.admin.mail import (
    EmailNotificationMixin,
    GroupApprovalTaskStateSubmissionEmailNotifier,
    Notifier,
    WorkflowStateApprovalEmailNotifier,
    WorkflowStateRejectionEmailNotifier,
)
from wagtail.log_actions import get_active_log_context
from wagtail.models import TaskState, WorkflowState

from pages.bilingual import PRIMARY, SECONDARY
from pages.models import BasePage


def public_addresses(page) -> list[str]:
    """Return the full addresses at which readers find a page now, Vietnamese first."""
    live = [language for language, is_live in ((PRIMARY, page.live), (SECONDARY, page.live_en)) if is_live]
    addresses = []
    for language in live:
        with translation.override(language):
            addresses.append(page.full_url)
    return addresses


def deciders(step) -> list:
    """Return who may decide on a step: members of its groups, as far as the page is their business.

    Superusers may decide on everything, and are told only as members of a group of the step.
    """
    task, page = step.task.specific, step.workflow_state.content_object
    members = set(task.groups.values_list("user", flat=True))
    people = get_user_model().objects.filter(is_active=True, groups__isnull=False).distinct().order_by("pk")
    return [user for user in people if (user.pk in members or not user.is_superuser) and task.get_actions(page, user)]


class StepSubmitted(GroupApprovalTaskStateSubmissionEmailNotifier):
    """A page waits for a group: its members are told, with the deadline."""

    def get_recipient_users(self, task_state, **kwargs):
        return {person for person in deciders(task_state) if person != kwargs.get("user")}

    def get_context(self, task_state, **kwargs):
        context = super().get_context(task_state, **kwargs)
        return context | {"due_on": task_state.due_on, "requested_by": task_state.workflow_state.requested_by}


class WorkflowApproved(WorkflowStateApprovalEmailNotifier):
    """The last step is done: who asked for it is told, with what the approvers wrote and where readers find the page."""

    def get_context(self, workflow_state, **kwargs):
        context = super().get_context(workflow_state, **kwargs)
        page = context["object"].__class__.objects.get(pk=context["object"].pk)  # as publishing has left it
        comments = workflow_state.task_states.filter(status=TaskState.STATUS_APPROVED).exclude(comment="")
        return context | {
            "comments": list(comments.select_related("task", "finished_by").order_by("started_at")),
            "addresses": public_addresses(page) if isinstance(page, BasePage) else [],
        }


class WorkflowRejected(WorkflowStateRejectionEmailNotifier):
    """Changes are asked for: who sent the page in is told why."""


class Notice(EmailNotificationMixin, Notifier):
    """A mail that Wagtail has none for. `preference` is the choice in a person's account that switches it off."""

    def __init__(self, name: str, preference: str):
        super().__init__((object,))
        self.name = name
        self.notification = preference

    def get_recipient_users(self, instance, **kwargs):
        return {user for user in kwargs["people"] if user is not None}

    def get_template_set(self, instance, **kwargs):
        base = f"pages/admin/desk/mail/{self.name}"
        return {"subject": f"{base}_subject.txt", "text": f"{base}.txt", "html": f"{base}.txt"}

    def get_context(self, instance, **kwargs):
        return super().get_context(instance) | {"page": instance} | kwargs["facts"]

    def tell(self, page, people, **facts) -> bool:
        return self(page, people=people, facts=facts)


step_submitted = StepSubmitted()
workflow_approved = WorkflowApproved()
workflow_rejected = WorkflowRejected()
page_published = Notice("published", "approved")
plan_done = Notice("plan_done", "approved")
plan_failed = Notice("plan_failed", "rejected")
deadline_near = Notice("deadline_near", "submitted")
deadline_over = Notice("deadline_over", "submitted")


def tell_published(sender, instance, revision=None, **kwargs) -> None:
    """Tell the owner and the writer of a page that somebody else has published it, outside a workflow."""
    actor = get_active_log_context().user
    if revision is None or actor is None:  # a schedule, which tells by itself, or a command
        return
    people = {instance.owner, revision.user} - {actor, None}
    if not people or approved_just_now(instance, revision):
        return
    page = type(instance).objects.get(pk=instance.pk)
    page_published.tell(page, people, actor=actor, addresses=public_addresses(page))


def approved_just_now(page, revision) -> bool:
    """Whether this publication ends a workflow, whose own mail tells of it; what it publishes may be a revision made for it."""
    of_this = Q(current_task_state__revision_id=revision.pk)
    at_this_moment = Q(current_task_state__finished_at__gte=timezone.now() - timedelta(minutes=1))
    states = WorkflowState.objects.for_instance(page).filter(status=WorkflowState.STATUS_APPROVED)
    return states.filter(of_this | at_this_moment).exists()


def tell_plan_done(sender, page, languages, people, **kwargs) -> None:
    plan_done.tell(page, people, languages=languages, addresses=public_addresses(page))


def tell_plan_failed(sender, page, languages, people, reason, **kwargs) -> None:
    plan_failed.tell(page, people, languages=languages, reason=reason)
