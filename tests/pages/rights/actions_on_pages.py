"""Actions on pages. Each tries what its name says and returns whether the database shows it done."""

import json
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Comment, PageViewRestriction, TaskState, WorkflowState

from accounts.roles import Role
from pages.models import BasePage, ContentPage, PlannedPublication
from tests.factories import make_page
from tests.pages.rights.scene import Scene, latest, put
from tests.support.admin import add_url, fresh
from tests.support.people import make_person, make_workflow


def open_the_admin(scene: Scene) -> bool:
    return scene.sees("wagtailadmin_home")


def explore_ours(scene: Scene) -> bool:
    response = scene.client.get(reverse("wagtailadmin_explore", args=(scene.portal.ours.pk,)))
    return response.status_code == 200 and "Trang của ta" in response.content.decode()


def create(scene: Scene, parent, **fields):
    args = ("pages", "contentpage", parent.pk)
    data = put(
        scene.page_form("wagtailadmin_pages:add", *args), {"title_vi": "Trang mới", "slug": "trang-moi"} | fields
    )
    scene.post("wagtailadmin_pages:add", *args, data=data)
    return ContentPage.objects.child_of(parent).filter(slug="trang-moi").first()


def create_in_ours(scene: Scene) -> bool:
    assert add_url(ContentPage, scene.portal.ours)
    return create(scene, scene.portal.ours) is not None


def create_in_theirs(scene: Scene) -> bool:
    return create(scene, scene.portal.theirs) is not None


def create_live(scene: Scene) -> bool:
    page = create(scene, scene.portal.ours, **{"action-publish": "1"})
    return page is not None and page.live


def writes(scene: Scene, page, name: str) -> bool:
    scene.edit(page, **{name: "Lời mới"})
    return getattr(latest(page), name) == "Lời mới"


def edit_own_vietnamese(scene: Scene) -> bool:
    return writes(scene, scene.own(scene.portal.draft), "intro_vi")


def edit_vietnamese(scene: Scene) -> bool:
    return writes(scene, scene.portal.page, "intro_vi")


def edit_english(scene: Scene) -> bool:
    return writes(scene, scene.portal.page, "intro_en")


def edit_vietnamese_of_theirs(scene: Scene) -> bool:
    return writes(scene, scene.portal.foreign, "intro_vi")


def edit_english_of_theirs(scene: Scene) -> bool:
    return writes(scene, scene.portal.foreign, "intro_en")


def autosaves(scene: Scene, name: str) -> bool:
    scene.edit(scene.portal.page, json=True, **{name: "Lời mới"})
    return getattr(latest(scene.portal.page), name) == "Lời mới"


def autosave_vietnamese(scene: Scene) -> bool:
    return autosaves(scene, "intro_vi")


def autosave_english(scene: Scene) -> bool:
    return autosaves(scene, "intro_en")


def reverts(scene: Scene, name: str) -> bool:
    page = latest(scene.portal.page)
    old = page.get_latest_revision()
    setattr(page, name, "Lời sau")
    page.save_revision()
    data = scene.page_form("wagtailadmin_pages:revisions_revert", page.pk, old.pk)
    scene.post("wagtailadmin_pages:edit", page.pk, data=data)
    scene.post("wagtailadmin_pages:revisions_revert", page.pk, old.pk, data=data)
    return getattr(latest(page), name) != "Lời sau"


def revert_vietnamese(scene: Scene) -> bool:
    return reverts(scene, "intro_vi")


def revert_english(scene: Scene) -> bool:
    return reverts(scene, "intro_en")


def publishes(scene: Scene, page) -> bool:
    scene.edit(page, intro_vi="Đã duyệt", **{"action-publish": "1"})
    page = fresh(page)
    return page.live and page.intro_vi == "Đã duyệt"


def publish(scene: Scene) -> bool:
    return publishes(scene, scene.portal.draft)


def publish_theirs(scene: Scene) -> bool:
    return publishes(scene, scene.portal.foreign)


def plans(scene: Scene, page) -> PlannedPublication | None:
    hour = timezone.localtime(timezone.now() + timedelta(days=2)).strftime("%d/%m/%Y %H:%M")
    data = {"act": "publish", "scope": "vi", "due_at": hour}
    scene.post("portal_schedule", page.pk, data=data)
    return PlannedPublication.objects.pending().filter(page_id=page.pk).first()


def schedule(scene: Scene) -> bool:
    plan = plans(scene, scene.portal.draft)
    return plan is not None and not plan.awaits_approval


def schedule_theirs(scene: Scene) -> bool:
    return plans(scene, scene.portal.foreign) is not None


def propose_an_hour(scene: Scene) -> bool:
    make_workflow(scene.portal.ours, Role.APPROVER)
    return plans(scene, scene.portal.draft) is not None


def cancel_plan_of_others(scene: Scene) -> bool:
    draft = scene.portal.draft
    plan = PlannedPublication.objects.create(page=draft.get_base_page(), due_at=timezone.now() + timedelta(days=2))
    scene.post("portal_plan_cancel", plan.pk)
    return not PlannedPublication.objects.filter(pk=plan.pk).exists()


def unpublishes(scene: Scene, page) -> bool:
    scene.post("wagtailadmin_pages:unpublish", page.pk)
    return not fresh(page).live


def unpublish(scene: Scene) -> bool:
    return unpublishes(scene, scene.portal.page)


def unpublish_theirs(scene: Scene) -> bool:
    return unpublishes(scene, scene.portal.foreign)


def unpublish_home(scene: Scene) -> bool:
    return unpublishes(scene, scene.portal.home)


def moves(scene: Scene, page, parent) -> bool:
    scene.post("wagtailadmin_pages:move_confirm", page.pk, parent.pk)
    return fresh(page).is_child_of(fresh(parent))


def move_own_draft(scene: Scene) -> bool:
    return moves(scene, scene.own(scene.portal.draft), scene.portal.office)


def move_draft(scene: Scene) -> bool:
    return moves(scene, scene.portal.draft, scene.portal.office)


def move_live(scene: Scene) -> bool:
    return moves(scene, scene.portal.page, scene.portal.office)


def move_to_theirs(scene: Scene) -> bool:
    return moves(scene, scene.own(scene.portal.draft), scene.portal.theirs)


def copies(scene: Scene, parent, **fields) -> bool:
    fields |= {"new_title": "Bản sao", "new_slug": "ban-sao", "new_slug_en": "a-copy", "new_parent_page": parent.pk}
    data = put(scene.page_form("wagtailadmin_pages:copy", scene.portal.page.pk), fields)
    scene.post("wagtailadmin_pages:copy", scene.portal.page.pk, data=data)
    return BasePage.objects.child_of(parent).filter(slug="ban-sao").exists()


def copy_in_ours(scene: Scene) -> bool:
    return copies(scene, scene.portal.ours)


def copy_to_theirs(scene: Scene) -> bool:
    return copies(scene, scene.portal.theirs)


def make_alias(scene: Scene) -> bool:
    copies(scene, scene.portal.ours, alias="on")
    return BasePage.objects.filter(alias_of=scene.portal.page.pk).exists()


def convert_alias(scene: Scene) -> bool:
    alias = scene.portal.page.create_alias(parent=scene.portal.office, update_slug="bi-danh")
    scene.post("wagtailadmin_pages:convert_alias", alias.pk)
    return fresh(alias).alias_of_id is None


def deletes(scene: Scene, page) -> bool:
    """Deleted or put aside: gone from its place either way."""
    parent = page.get_parent()
    scene.post("wagtailadmin_pages:delete", page.pk, data={"confirm_site_name": "JETP Việt Nam"})
    return not BasePage.objects.child_of(parent).filter(pk=page.pk).exists()


def delete_own_draft(scene: Scene) -> bool:
    return deletes(scene, scene.own(scene.portal.draft))


def delete_draft(scene: Scene) -> bool:
    return deletes(scene, scene.portal.draft)


def delete_live(scene: Scene) -> bool:
    return deletes(scene, scene.portal.page)


def delete_theirs(scene: Scene) -> bool:
    return deletes(scene, scene.portal.foreign)


def delete_section(scene: Scene) -> bool:
    return deletes(scene, fresh(scene.portal.ours))


def delete_home(scene: Scene) -> bool:
    return deletes(scene, fresh(scene.portal.home))


def reorder(scene: Scene) -> bool:
    page = scene.portal.draft
    scene.post("wagtailadmin_pages:set_page_position", page.pk, position=0)
    return fresh(page).path < fresh(scene.portal.page).path


def restrict_readers(scene: Scene) -> bool:
    scene.post("wagtailadmin_pages:set_privacy", scene.portal.page.pk, data={"restriction_type": "login"})
    return PageViewRestriction.objects.filter(page=scene.portal.page).exists()


def lock(scene: Scene) -> bool:
    scene.post("wagtailadmin_pages:lock", scene.portal.page.pk)
    return fresh(scene.portal.page).locked


def unlock_of_others(scene: Scene) -> bool:
    page = scene.portal.page
    page.locked, page.locked_by = True, make_person(Role.EDITOR)
    page.save(update_fields=["locked", "locked_by"])
    scene.post("wagtailadmin_pages:unlock", page.pk)
    return not fresh(page).locked


def comment(scene: Scene) -> bool:
    rows = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    replies = {f"0-replies-{name}": 0 for name in rows}
    new = {"0-id": "", "0-contentpath": "title_vi", "0-text": "Xin xem lại.", "0-position": ""}
    scene.edit(scene.portal.page, **{f"comments-{name}": value for name, value in (rows | replies | new).items()})
    return Comment.objects.filter(page=scene.portal.page, user=scene.person).exists()


def see_history(scene: Scene) -> bool:
    return scene.sees("wagtailadmin_pages:history", scene.portal.page.pk)


def see_draft(scene: Scene) -> bool:
    return scene.sees("wagtailadmin_pages:view_draft", scene.portal.draft.pk)


# Workflows


def submit(scene: Scene) -> bool:
    make_workflow(scene.portal.home, Role.APPROVER)
    scene.edit(scene.portal.draft, **{"action-submit": "1"})
    return fresh(scene.portal.draft).current_workflow_state is not None


def in_workflow(scene: Scene):
    """Hand the draft over for approval and return its running step."""
    workflow = make_workflow(scene.portal.home, Role.APPROVER)
    for task in workflow.tasks:  # those who approve in the section belong to the step
        task.specific.groups.add(*scene.person.groups.filter(role_group__role=Role.APPROVER.name))
    workflow.start(scene.portal.draft, make_person(Role.EDITOR))
    return TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)


def decides(scene: Scene, action: str, status: str) -> bool:
    step = in_workflow(scene)
    page = scene.portal.draft
    scene.post("wagtailadmin_pages:workflow_action", page.pk, action, step.pk, data={"comment": "Đã xem."})
    fields = {
        "action-workflow-action": "1",
        "workflow-action-name": action,
        "workflow-action-extra-data": json.dumps({}),
    }
    scene.edit(page, **fields)
    step.refresh_from_db()
    return step.status == status


def approve(scene: Scene) -> bool:
    return decides(scene, "approve", TaskState.STATUS_APPROVED)


def reject(scene: Scene) -> bool:
    return decides(scene, "reject", TaskState.STATUS_REJECTED)


def cancel_workflow_of_others(scene: Scene) -> bool:
    step = in_workflow(scene)
    scene.edit(scene.portal.draft, **{"action-cancel-workflow": "1"})
    return WorkflowState.objects.get(pk=step.workflow_state_id).status == WorkflowState.STATUS_CANCELLED


# Many at once


def bulk(scene: Scene, action: str, *pages, **data) -> None:
    query = "&".join(["next=/admin/", *(f"id={page.pk}" for page in pages)])
    url = reverse("wagtail_bulk_action", args=("pages", "basepage", action))
    scene.client.post(f"{url}?{query}", data)


def bulk_publish(scene: Scene) -> bool:
    bulk(scene, "publish", scene.portal.draft, scope="both")
    return fresh(scene.portal.draft).live


def bulk_unpublish(scene: Scene) -> bool:
    bulk(scene, "unpublish", scene.portal.page, scope="both")
    return not fresh(scene.portal.page).live


def bulk_delete(scene: Scene) -> bool:
    parent = scene.portal.ours
    bulk(scene, "delete", scene.portal.page)
    return not BasePage.objects.child_of(parent).filter(pk=scene.portal.page.pk).exists()


def bulk_move(scene: Scene) -> bool:
    bulk(scene, "move", scene.portal.page, chooser=scene.portal.office.pk)
    return fresh(scene.portal.page).is_child_of(fresh(scene.portal.office))


def see_site_history(scene: Scene) -> bool:
    page = make_page(ContentPage, scene.portal.ours)
    assert page.pk
    return scene.sees("wagtailadmin_reports:site_history")
