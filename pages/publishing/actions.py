"""Publishes a language of a page and takes it down. Each action holds a lock on the page's row, and happens whole or not."""

from dataclasses import dataclass
from datetime import timedelta

import swapper
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone, translation
from wagtail.actions.publish_page_revision import PublishPagePermissionError, PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPagePermissionError
from wagtail.log_actions import log
from wagtail.models import Revision

from pages.bilingual import PRIMARY
from pages.bilingual.publishing import missing_ancestor, withdraw_english
from pages.bilingual.texts import english_names
from pages.translating.marks import untranslated_marks

from . import plans, workflow
from .layers import Content, adopted, child_relations, laid_over, plain, same
from .refusals import Refused
from .scopes import Scope

LOG_ACTIONS = {
    (Scope.VI, False): "portal.publish.vi",
    (Scope.EN, False): "portal.publish.en",
    (Scope.BOTH, False): "wagtail.publish",
    (Scope.VI, True): "portal.publish.vi.scheduled",
    (Scope.EN, True): "portal.publish.en.scheduled",
    (Scope.BOTH, True): "wagtail.publish.scheduled",
}


@dataclass
class Published:
    """What a publication did: the page as it is now, and why its English stayed behind where both were wanted."""

    page: object
    scope: Scope
    held_back: Refused | None = None
    ended_workflow: bool = False


class PublicationAction(PublishPageRevisionAction):
    """Wagtail's own publication of a revision, at once: hours are kept by plans, and a workflow for another language goes on."""

    def __init__(self, revision, *, scope: Scope = Scope.BOTH, **kwargs):
        super().__init__(revision, **kwargs)
        self.scope = scope
        self.ended_workflow = False
        self.object.publication_scope = scope  # read by what listens to `page_published`
        self.object.recorded_words = getattr(revision, "recorded_words", None)
        self.object.go_live_at = None
        self._rows = {
            relation: list(getattr(self.object, relation).all())
            for relation, _model in child_relations(type(self.object))
        }

    def _after_publish(self):
        super()._after_publish()
        self.ended_workflow = workflow.end_if_covered(self.object, self.scope, self.user)

    def execute(self, skip_permission_checks=False):
        result = super().execute(skip_permission_checks)
        plans.show(self.object.pk)
        return result

    def born(self) -> dict[str, list[tuple[Content, int]]]:
        """Return the rows that this publication has made, each with the primary key it got."""
        found = {}
        for relation, objects in self._rows.items():
            rows = self.revision.content.get(relation, [])
            if len(rows) == len(objects):  # a row whose target is gone is left out by then
                found[relation] = [(row, each.pk) for row, each in zip(rows, objects, strict=True) if not row["pk"]]
        return found


def publish(
    page,
    scope: Scope,
    *,
    revision: Revision | None = None,
    content: Content | None = None,
    user=None,
    scheduled: bool = False,
    changed: bool = True,
    previous_revision: Revision | None = None,
    skip_permission_checks: bool = False,
) -> Published:
    """Publish a language of a page's draft (of `revision` or `content` where given), over what is live now.

    Raises `Refused` where the rules forbid it. The draft itself, comments, plans and a workflow for another language stay.
    """
    try:
        with translation.override(PRIMARY), transaction.atomic():
            stored = locked(page)
            if user and not skip_permission_checks and not stored.permissions_for_user(user).can_publish():
                raise PublishPagePermissionError("You do not have permission to publish this page.")
            if stored.alias_of_id:
                raise Refused("alias")
            if content is None:
                revision = revision or draft_revision(stored, user)
                content = revision.content
            scope, held_back = _possible(stored, scope, content)
            chosen = _revision_to_publish(stored, scope, revision, content, user)
            chosen.content_object = stored
            action = PublicationAction(
                chosen,
                scope=scope,
                user=user,
                changed=changed or chosen != revision,  # a revision that was made for it is news in the history
                log_action=LOG_ACTIONS[scope, scheduled],
                previous_revision=previous_revision,
            )
            action.execute(skip_permission_checks=True)
            if scope == Scope.EN:  # the Vietnamese page was published when it was
                _table().filter(pk=stored.pk).update(last_published_at=stored.last_published_at)
            _keep_draft(stored, chosen, action)
    except ValidationError as error:
        raise Refused.from_errors(error) from error
    return Published(fresh(page), scope, held_back, action.ended_workflow)


def withdraw(
    page, scope: Scope, *, user=None, expired: bool = False, skip_permission_checks: bool = False, **kwargs
) -> None:
    """Take down a page's English, or the page: without Vietnamese there is no English either."""
    with translation.override(PRIMARY), transaction.atomic():
        stored = locked(page)
        if user and not skip_permission_checks and not stored.permissions_for_user(user).can_unpublish():
            raise UnpublishPagePermissionError("You do not have permission to unpublish this page.")
        if scope != Scope.EN:
            log_action = "wagtail.unpublish.scheduled" if expired else True
            stored.unpublish(set_expired=expired, user=user, log_action=log_action, **kwargs)
        elif stored.live_en:
            withdraw_english(stored)
            log(
                instance=stored, action="portal.unpublish.en.scheduled" if expired else "portal.unpublish.en", user=user
            )


def locked(page):
    """Return the page as its own type, after everybody else who is publishing it has finished."""
    return page.specific_class._base_manager.select_for_update().get(pk=page.pk)


def fresh(page):
    return page.specific_class._base_manager.get(pk=page.pk)


def _table():
    return swapper.load_model("wagtailcore", "Page").objects


def english_refusal(page, title_en: str | None) -> Refused | None:
    """Return what keeps a page's English from being public, given that it is to have this title."""
    if not page.live:
        return Refused("no_vietnamese")
    return english_obstacle(page, title_en)


def english_obstacle(page, title_en: str | None) -> Refused | None:
    """Return what keeps English from being published together with Vietnamese."""
    if not title_en:
        return Refused("no_title")
    above = missing_ancestor(page)
    return Refused("ancestor", str(above)) if above else None


def _possible(stored, scope: Scope, content: Content) -> tuple[Scope, Refused | None]:
    """Return the scope that the rules allow, and what was held back of both languages."""
    title = content.get("title_en")
    if scope == Scope.EN:
        refused = english_refusal(stored, title) or _marks(stored, content)
        if refused:
            raise refused
    if scope == Scope.BOTH and title:
        held_back = english_obstacle(stored, title) or _marks(stored, content)
        if held_back:
            return Scope.VI, held_back
    return scope, None


def _marks(stored, content: Content) -> Refused | None:
    fields = untranslated_marks(_english_of(type(stored), content))
    return Refused("marks", ", ".join(field.label for field in fields)) if fields else None


def _english_of(model: type, content: Content):
    """Return a page of nothing but English texts, which is far quicker made than a whole one."""
    names = english_names(model) | {relation for relation, _model in child_relations(model)}
    texts = {name: value for name, value in content.items() if name in names}
    return model.from_serializable_data({"pk": None} | texts, check_fks=False)


def draft_revision(stored, user) -> Revision:
    """Return the newest revision; a page that has none, or was changed past it by something else, gets one."""
    latest = stored.get_latest_revision()
    if latest and (stored.has_unpublished_changes or same(latest.content, stored.serializable_data())):
        return latest
    return stored.save_revision(user=user, changed=False, clean=False)


def _revision_to_publish(stored, scope: Scope, revision: Revision | None, content: Content, user) -> Revision:
    """Return the draft's revision where it is published as it stands, or a new one with `scope` laid over what is live.

    The new one is dated just before the draft, which stays the newest: whoever is writing goes on undisturbed.
    """
    live = None
    if scope == Scope.EN or (scope == Scope.VI and stored.first_published_at_en is not None):
        live = plain(stored.serializable_data())
    result = laid_over(type(stored), live, content, scope)
    latest = stored.get_latest_revision()
    for known in (revision, latest):
        if known and same(known.content, result):
            return known
    return Revision.objects.create(
        content_object=stored,
        base_content_type=stored.get_base_content_type(),
        user=user,
        content=result,
        object_str=result["title_vi"],
        created_at=latest.created_at - timedelta(microseconds=1) if latest else None,
    )


def _keep_draft(stored, chosen: Revision, action: PublicationAction) -> None:
    """Tell the draft which of its new rows exist by now, in a revision of its own: who edits the former one is warned."""
    draft = stored.get_latest_revision()
    if draft is None or draft.pk == chosen.pk:
        return
    content = adopted(type(stored), draft.content, action.born())
    if content is None:
        return
    kept = Revision.objects.create(
        content_object=stored,
        base_content_type=stored.get_base_content_type(),
        user=draft.user,
        content=content,
        object_str=draft.object_str,
        created_at=timezone.now(),
    )
    _table().filter(pk=stored.pk).update(latest_revision=kept, latest_revision_created_at=kept.created_at)
