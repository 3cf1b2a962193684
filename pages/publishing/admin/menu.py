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


def offered(context) -> list[Scope]:
    """Return the languages that make sense: English needs English above it, and alone it needs a live Vietnamese page."""
    page = context.get("page")
    english_above = context["parent_page"].live_en if page is None else missing_ancestor(page) is None
    if not english_above:
        return [Scope.VI]
    return list(Scope) if page is not None and page.live else [Scope.VI, Scope.BOTH]


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
            "needs_english": self.scope != Scope.VI,
        }


class PublishScopeItem(ScopedItem):
    name = "action-publish"
    icon_name = "upload"
    progress_label = _("Publishing…")


class SubmitScopeItem(ScopedItem):
    name = "action-submit"
    icon_name = "resubmit"
    progress_label = _("Submitting…")


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
    """Hook `construct_page_action_menu`: put a button per language where Wagtail shows one for all."""
    replacements = {
        PublishMenuItem: _publish_items,
        SubmitForModerationMenuItem: _submit_items,
        UnpublishMenuItem: _unpublish,
    }
    scopes = offered(context) if any(type(item) in replacements for item in menu_items) else []
    result = []
    for item in menu_items:
        make = replacements.get(type(item))
        result += make(item, context, scopes) if make else [item]
        if isinstance(item, WorkflowMenuItem) and item.name == "approve":
            state = context["page"].current_workflow_state
            item.label = scoped_label(item.label, scope_of_state(state))
    schedule = ScheduleItem(order=35)
    if schedule.is_shown(context):
        result.append(schedule)
    menu_items[:] = sorted(result, key=lambda each: each.order)


def _publish_items(item, context, scopes: list[Scope]) -> list:
    return [PublishScopeItem(scope, PUBLISH, item.order + place) for place, scope in enumerate(scopes)]


def _submit_items(item, context, scopes: list[Scope]) -> list:
    page = context.get("page")
    state = page.current_workflow_state if page else None
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return [ResubmitItem(state, item.order)]
    return [SubmitScopeItem(scope, SUBMIT, item.order + place) for place, scope in enumerate(scopes)]


def _unpublish(item, context, scopes: list[Scope]) -> list:
    return [UnpublishScopeItem(order=item.order + 20)]
