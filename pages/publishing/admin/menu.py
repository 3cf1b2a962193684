"""The buttons under the editor: each language is published, scheduled, submitted and taken down for itself."""

from django.urls import reverse
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import (
    ActionMenuItem,
    PublishMenuItem,
    SubmitForModerationMenuItem,
    UnpublishMenuItem,
    WorkflowMenuItem,
)
from wagtail.models import WorkflowState

from pages.bilingual.publishing import missing_ancestor
from pages.publishing.scopes import Scope
from pages.publishing.workflow import scope_of_state

PUBLISH = {Scope.VI: _("Publish Vietnamese"), Scope.EN: _("Publish English"), Scope.BOTH: _("Publish both languages")}
SUBMIT = {
    Scope.VI: _("Submit Vietnamese for approval"),
    Scope.EN: _("Submit English for approval"),
    Scope.BOTH: _("Submit both languages for approval"),
}


def english_may_follow(context) -> bool:
    """Return whether the pages above would let English be published."""
    page = context.get("page")
    if page is None:
        return context["parent_page"].live_en
    return missing_ancestor(page) is None


def offered(scope: Scope, context) -> bool:
    """Return whether a language makes sense: English needs English above it, and alone it needs a live Vietnamese page."""
    if scope == Scope.VI:
        return True
    if scope == Scope.EN and (context.get("page") is None or not context["page"].live):
        return False
    return english_may_follow(context)


class ScopedItem(ActionMenuItem):
    """A button that sends which language it is about."""

    template_name = "pages/admin/publishing/menu_item.html"
    progress_label = ""

    def __init__(self, scope: Scope, labels: dict, order: int):
        super().__init__(order)
        self.scope, self.label = scope, labels[scope]

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {
            "value": self.scope.value,
            "progress_label": self.progress_label,
        }


class PublishScopeItem(ScopedItem):
    name = "action-publish"
    icon_name = "upload"
    progress_label = _("Publishing…")

    def is_shown(self, context):
        return PublishMenuItem().is_shown(context) and offered(self.scope, context)


class SubmitScopeItem(ScopedItem):
    name = "action-submit"
    icon_name = "resubmit"
    progress_label = _("Submitting…")

    def is_shown(self, context):
        return SubmitForModerationMenuItem().is_shown(context) and offered(self.scope, context)


class ResubmitItem(SubmitForModerationMenuItem):
    """Goes on with a workflow that asked for changes, for the language it is about."""

    template_name = "pages/admin/publishing/menu_item.html"

    def __init__(self, state: WorkflowState, order: int):
        super().__init__(order)
        self.scope = scope_of_state(state)

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        label = scoped_label(context["label"], self.scope)
        return context | {"label": label, "value": self.scope.value, "progress_label": _t("Submitting…")}


class ScheduleItem(ActionMenuItem):
    name = "action-schedule"
    label = _("Schedule…")
    icon_name = "calendar-alt"
    template_name = "pages/admin/publishing/menu_item.html"

    def is_shown(self, context):
        if context["view"] != "edit" or context["locked_for_user"]:
            return False
        return self.get_user_page_permissions_tester(context).can_plan()

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"value": "1", "progress_label": _t("Saving…")}


class UnpublishScopeItem(UnpublishMenuItem):
    label = _("Unpublish…")

    def get_url(self, context):
        page = context["page"]
        return f"{super().get_url(context)}?next={reverse('wagtailadmin_pages:edit', args=(page.pk,))}"


def scoped_label(label: str, scope: Scope) -> str:
    """Return a button's label with the language it is about."""
    return _t("%(label)s (%(scope)s)") % {"label": label, "scope": scope.label}


def offer_scopes(menu_items: list, request, context) -> None:
    """Hook `construct_page_action_menu`: put a button per language where Wagtail has one for all."""
    replacements = {
        PublishMenuItem: _publish_items,
        SubmitForModerationMenuItem: _submit_items,
        UnpublishMenuItem: _unpublish,
    }
    result = []
    for item in menu_items:
        make = replacements.get(type(item))
        result += [new for new in make(item, context) if new.is_shown(context)] if make else [item]
        if isinstance(item, WorkflowMenuItem) and item.name == "approve":
            state = context["page"].current_workflow_state
            item.label = scoped_label(item.label, scope_of_state(state))
    schedule = ScheduleItem(order=35)
    if schedule.is_shown(context):
        result.append(schedule)
    menu_items[:] = sorted(result, key=lambda each: each.order)


def _publish_items(item, context) -> list:
    return [PublishScopeItem(scope, PUBLISH, item.order + place) for place, scope in enumerate(Scope)]


def _submit_items(item, context) -> list:
    page = context.get("page")
    state = page.current_workflow_state if page else None
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return [ResubmitItem(state, item.order)]
    return [SubmitScopeItem(scope, SUBMIT, item.order + place) for place, scope in enumerate(Scope)]


def _unpublish(item, context) -> list:
    return [UnpublishScopeItem(order=item.order + 20)]
