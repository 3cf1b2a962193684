"""A workflow is about Vietnamese, English or both; what it is about is published when its last task is approved.

Wagtail loads this module (WAGTAIL_FINISH_WORKFLOW_ACTION) before there are models: it imports none.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.apps import apps
from django.utils import timezone

from .refusals import Refused
from .scopes import Scope

_submitted: ContextVar[Scope] = ContextVar("submitted_scope", default=Scope.BOTH)


@contextmanager
def submitting(scope: Scope) -> Iterator[None]:
    """What starts or goes on meanwhile is about `scope`: it is written down before the first task begins."""
    token = _submitted.set(scope)
    try:
        yield
    finally:
        _submitted.reset(token)


def remember_scope(sender, instance, created: bool, **kwargs) -> None:
    """Receiver of `post_save` of a workflow's state."""
    if created and not kwargs.get("raw"):
        set_scope(instance, _submitted.get())


def set_scope(state, scope: Scope) -> None:
    _scopes().update_or_create(workflow_state=state, defaults={"scope": scope})


def scope_of_state(state) -> Scope:
    """Return what a workflow is about; one that began before scopes were kept is about both."""
    value = _scopes().filter(workflow_state=state).values_list("scope", flat=True).first()
    return Scope(value or Scope.BOTH)


def _scopes():
    return apps.get_model("pages", "WorkflowScope").objects


def finish(workflow_state, user=None) -> None:
    """Publish what was approved, or at the hour that was proposed (WAGTAIL_FINISH_WORKFLOW_ACTION)."""
    from . import actions, plans

    page = workflow_state.content_object.specific
    scope = scope_of_state(workflow_state)
    proposal = (
        plans.table()
        .pending()
        .filter(page_id=page.pk, act="publish", awaits_approval=True, due_at__gt=timezone.now())
        .first()
    )
    plans.table().pending().filter(page_id=page.pk, awaits_approval=True).delete()
    if proposal:
        plans.make(page, "publish", scope, proposal.due_at, user, revision=page.get_latest_revision())
        return
    try:
        held_back = actions.publish(page, scope, user=user).held_back
    except Refused as refused:
        held_back = refused
    if held_back:
        report(page, scope if scope == Scope.EN else Scope.BOTH, user, held_back)


def report(page, scope: Scope, user, refused: Refused) -> None:
    """Leave a plan in trouble behind: approved, but not published. The page shows it, and it can be tried again."""
    from . import plans

    plan = plans.make(page, "publish", scope, timezone.now(), user, revision=page.get_latest_revision())
    plan.attempts, plan.problem, plan.problem_detail = plans.give_up(), refused.code, refused.detail
    plan.save(update_fields=["attempts", "problem", "problem_detail"])
    plans.show(page.pk)


def end_if_covered(page, scope: Scope, user=None) -> bool:
    """End a running workflow that has nothing left to publish; one that is about another language goes on."""
    state = page.current_workflow_state
    if state is None or not scope.covers(scope_of_state(state)):
        return False
    state.cancel(user=user)
    return True
