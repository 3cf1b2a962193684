"""Connects the mails to what they tell of."""

from wagtail.models import WorkflowState
from wagtail.signals import page_published, task_submitted, workflow_approved, workflow_rejected

from pages.models import ApprovalTaskState
from pages.signals import plan_done, plan_failed

from . import notifiers


def connect() -> None:
    task_submitted.connect(notifiers.step_submitted, sender=ApprovalTaskState, dispatch_uid="pages.desk.step_submitted")
    # The same ids as Wagtail's: a signal takes the first receiver of an id, so ours stand in the place of Wagtail's own.
    workflow_approved.connect(
        notifiers.workflow_approved,
        sender=WorkflowState,
        dispatch_uid="workflow_state_approved_email_notification",
    )
    workflow_rejected.connect(
        notifiers.workflow_rejected,
        sender=WorkflowState,
        dispatch_uid="workflow_state_rejected_email_notification",
    )
    page_published.connect(notifiers.tell_published, dispatch_uid="pages.desk.published")
    plan_done.connect(notifiers.tell_plan_done, dispatch_uid="pages.desk.plan_done")
    plan_failed.connect(notifiers.tell_plan_failed, dispatch_uid="pages.desk.plan_failed")
