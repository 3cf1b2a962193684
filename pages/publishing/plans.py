"""Publishing and taking down at a set hour. A plan keeps its content, and is carried out over what is live when it is due."""

import logging
from datetime import datetime

import swapper
from django.apps import apps
from django.db import DatabaseError, transaction
from django.db.models import F, Min, Q
from django.utils import timezone, translation
from wagtail.log_actions import log

from pages import generation
from pages.bilingual import PRIMARY
from pages.signals import plan_done, plan_failed

from .refusals import Refused, lazy_reason
from .scopes import Scope

logger = logging.getLogger(__name__)


def table():
    return apps.get_model("pages", "PlannedPublication").objects


def make(page, act: str, scope: Scope, due_at: datetime, user=None, *, revision=None, proposed: bool = False):
    """Plan what happens to a page; a plan for the same thing is replaced. A proposal counts once it is approved."""
    with translation.override(PRIMARY), transaction.atomic():
        table().pending().filter(page_id=page.pk, act=act, scope=scope, awaits_approval=proposed).delete()
        publishes = act == "publish"
        pinned = publishes and not proposed
        plan = table().create(
            page_id=page.pk,
            act=act,
            scope=scope,
            due_at=due_at,
            planned_by=user,
            awaits_approval=proposed,
            revision=revision if pinned else None,
            content=revision.content if pinned else None,
        )
        show(page.pk)
        log(instance=page, action="portal.plan.make", user=user, data=_described(plan))
    return plan


def cancel(plan, user=None) -> None:
    with transaction.atomic():
        page = plan.page.specific
        log(instance=page, action="portal.plan.cancel", user=user, data=_described(plan))
        plan.delete()
        show(page.pk)


def retry(plan) -> None:
    """Let the scheduler try a plan again that it had given up."""
    plan.attempts, plan.problem, plan.problem_detail = 0, "", ""
    plan.save(update_fields=["attempts", "problem", "problem_detail"])
    show(plan.page_id)


def _described(plan) -> dict:
    return {"act": plan.act, "scope": plan.scope, "due_at": timezone.localtime(plan.due_at).isoformat()}


def show(page_pk: int) -> None:
    """Write the next hours of a page into the columns that lists show."""

    def due(act: str, scopes: list[Scope]) -> Min:
        return Min("due_at", filter=Q(act=act, scope__in=scopes))

    vietnamese, english = [Scope.VI, Scope.BOTH], [Scope.EN, Scope.BOTH]
    hours = (
        table()
        .in_force()
        .filter(page_id=page_pk)
        .order_by()
        .aggregate(
            go_live_at=due("publish", vietnamese),
            expire_at=due("unpublish", vietnamese),
            go_live_at_en=due("publish", english),
            expire_at_en=due("unpublish", english),
        )
    )
    swapper.load_model("wagtailcore", "Page").objects.filter(pk=page_pk).update(**hours)
    generation.grow()


def carry_out_due(now: datetime | None = None) -> tuple[int, int]:
    """Do what is due, missed hours included, in the order it was due; return how many plans were done and how many failed.

    Two may run at a time: each plan is claimed in the transaction that carries it out. One that fails stops no other.
    """
    due = table().in_force().filter(due_at__lte=now or timezone.now())
    done = failed = 0
    for pk in list(due.values_list("pk", flat=True)):
        try:
            done += _carry_out(pk)
        except Refused as refused:
            failed += _fail(pk, refused.code, refused.detail, final=True)
        except Exception as error:
            logger.exception("Planned publication %s failed", pk)
            failed += _fail(pk, "error", type(error).__name__, final=not isinstance(error, DatabaseError))
    return done, failed


def _carry_out(pk: int) -> bool:
    with translation.override(PRIMARY), transaction.atomic():
        if not table().in_force().filter(pk=pk).update(done_at=timezone.now()):
            return False  # somebody else has done it, or it was cancelled
        plan = table().select_related("page", "revision", "planned_by").get(pk=pk)
        perform(plan)
        # The content has served; the revision that was published is kept in the page's history.
        table().filter(pk=pk).update(content=None, problem="", problem_detail="")
        show(plan.page_id)
    plan_done.send_robust(
        sender=type(plan), page=plan.page.specific, languages=Scope(plan.scope).languages, people=_people(plan)
    )
    return True


def perform(plan) -> None:
    from . import actions

    page = plan.page.specific
    if page.get_site() is None:
        raise Refused("outside")
    if plan.act == "publish":
        published = actions.publish(
            page,
            Scope(plan.scope),
            content=plan.content,
            user=plan.planned_by,
            scheduled=True,
            skip_permission_checks=True,
        )
        if published.held_back:
            _report_english(plan, published.held_back)
    else:  # a page that is down already stays so
        actions.withdraw(page, Scope(plan.scope), user=plan.planned_by, expired=True, skip_permission_checks=True)


def _report_english(plan, refused: Refused) -> None:
    """Leave a plan behind for the English that could not go along, so that the editor finds out and can try again."""
    left = table().create(
        page_id=plan.page_id,
        act=plan.act,
        scope=Scope.EN,
        due_at=plan.due_at,
        planned_by=plan.planned_by,
        content=plan.content,
        revision=plan.revision,
        attempts=give_up(),
        problem=refused.code,
        problem_detail=refused.detail,
    )
    _tell_failure(left)


def _fail(pk: int, code: str, detail: str, final: bool) -> bool:
    """Write down why a plan was not carried out; without hope it is not tried again until somebody asks for it."""
    attempts = give_up() if final else F("attempts") + 1
    table().filter(pk=pk, done_at=None).update(attempts=attempts, problem=code, problem_detail=detail)
    plan = table().filter(pk=pk).first()
    if plan is None:
        return False
    logger.warning("Planned publication %s of page %s was not carried out: %s", pk, plan.page_id, code)
    show(plan.page_id)
    if plan.has_failed:
        _tell_failure(plan)
    return True


def _tell_failure(plan) -> None:
    plan_failed.send_robust(
        sender=type(plan),
        page=plan.page.specific,
        languages=Scope(plan.scope).languages,
        people=_people(plan),
        reason=lazy_reason(plan.problem, plan.problem_detail),
    )


def _people(plan) -> list:
    """Whoever planned it, and the page's owner."""
    return list({person for person in (plan.planned_by, plan.page.owner) if person})


def drop(sender, page, **kwargs) -> None:
    """Receiver of `page_binned`: what goes into the bin is not published from there."""
    table().pending().filter(page__path__startswith=page.path).delete()


def give_up() -> int:
    from pages.models.publishing import MAX_ATTEMPTS

    return MAX_ATTEMPTS
