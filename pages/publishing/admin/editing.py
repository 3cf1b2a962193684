"""The editor's views: what its buttons publish, submit and plan, language by language."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from wagtail.admin import messages
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.models import WorkflowState
from wagtail.utils.timestamps import render_timestamp

from pages.blocks.choosers import fetching_once
from pages.publishing import plans, workflow
from pages.publishing.actions import Published, publish
from pages.publishing.refusals import Refused
from pages.publishing.scopes import Scope, scope_of

from .panel import LanguagesStatusPanel
from .restore import english_to_bring_back


class PublicationMixin:
    """Publishes what an editor has saved, and tells them what came of it."""

    def post(self, request, *args, **kwargs):
        with fetching_once():
            return super().post(request, *args, **kwargs)

    def tell_published(self, result: Published) -> None:
        page, scope = result.page, result.scope
        if result.held_back:
            messages.warning(
                self.request,
                _t("Only the Vietnamese version of “%(page)s” was published. English stays a draft: %(reason)s")
                % {"page": page, "reason": result.held_back},
                buttons=[self.get_edit_message_button()],
            )
        else:
            messages.success(self.request, self.published(page, scope), buttons=self.public_buttons(page, scope))
        if result.ended_workflow:
            messages.info(self.request, _t("The workflow has ended, as what it was about is published now."))
        self._warn_of_plans(page, scope)
        self._offer_english_below(page, scope)

    def published(self, page, scope: Scope) -> str:
        sentences = {
            Scope.VI: _t("The Vietnamese version of “%(page)s” is published."),
            Scope.EN: _t("The English version of “%(page)s” is published."),
            Scope.BOTH: _t("“%(page)s” is published."),
        }
        if getattr(self, "is_reverting", False):
            values = {"page": page, "date": render_timestamp(self.previous_revision.created_at)}
            return f"{sentences[scope]} {_t('It is the version of %(date)s.')}" % values
        return sentences[scope] % {"page": page}

    def public_buttons(self, page, scope: Scope) -> list:
        buttons = []
        if scope != Scope.EN and page.live and page.url_in("vi"):
            buttons.append(messages.button(page.url_in("vi"), _t("View Vietnamese"), new_window=False))
        if scope != Scope.VI and page.live_en:
            buttons.append(messages.button(page.url_in("en"), _t("View English"), new_window=False))
        return [*buttons, self.get_edit_message_button()]

    def _warn_of_plans(self, page, scope: Scope) -> None:
        """An older version that is still planned would take the place of the one just published."""
        planned = plans.table().in_force().filter(page_id=page.pk, act="publish")
        if any(scope.touches(Scope(plan.scope)) for plan in planned):
            messages.warning(
                self.request,
                _t("A publication of “%(page)s” is still planned: at its hour it will replace what you published now.")
                % {"page": page},
                buttons=[messages.button(reverse("portal_schedule", args=(page.pk,)), _t("See the plans"))],
            )

    def _offer_english_below(self, page, scope: Scope) -> None:
        if scope != Scope.VI and page.live_en and english_to_bring_back(page, self.request.user):
            messages.info(
                self.request,
                _t("Pages under “%(page)s” had English before. It does not come back by itself.") % {"page": page},
                buttons=[messages.button(reverse("portal_english_below", args=(page.pk,)), _t("Publish it again…"))],
            )

    def tell_refused(self, refused: Refused) -> None:
        messages.error(self.request, _t("Your draft is saved, but it was not published: %s") % refused)

    def publish_draft(self, revision, last_hook: str, **kwargs):
        """Publish what was just saved in the language that was asked for, tell it, and return where to go."""
        response = self.run_hook("before_publish_page", self.request, self.page)
        if response:
            return response
        scope = scope_of(self.request.POST["action-publish"])
        try:
            # That this person may publish was asked before the action was chosen.
            result = publish(
                self.page, scope, revision=revision, user=self.request.user, skip_permission_checks=True, **kwargs
            )
        except Refused as refused:
            self.tell_refused(refused)
            return self.redirect_and_remain()
        self.page = result.page
        response = self.run_hook("after_publish_page", self.request, self.page)
        if response:
            return response
        self.tell_published(result)
        return self.run_hook(last_hook, self.request, self.page) or self.redirect_away()


class PublishingEditMixin(PublicationMixin):
    """Wagtail's editor with a language to each action. Saving, locks, comments and conflicts stay Wagtail's."""

    decided_at = None

    @cached_property
    def action_name_and_method(self):
        if self.request.POST.get("action-schedule") and self.page_perms.can_plan():
            return ("schedule", self.schedule_action)
        return super().action_name_and_method

    def _save_draft(self):
        """Save what the form holds as a revision of its own, as each of Wagtail's actions begins."""
        self.page = self.form.save(commit=not self.page.live)
        self.subscription.save()
        revision = self.page.save_revision(
            user=self.request.user,
            log_action=True,
            previous_revision=self.previous_revision,
            clean=False,  # the form has just done it, and publishing does it again
        )
        if self.has_content_changes and "comments" in self.form.formsets:
            changes = self.get_commenting_changes()
            self.log_commenting_changes(changes, revision)
            self.send_commenting_notifications(changes)
        return revision

    def publish_action(self):
        return self.publish_draft(
            self._save_draft(),
            "after_edit_page",
            changed=self.has_content_changes,
            previous_revision=self.previous_revision,
        )

    def schedule_action(self):
        self._save_draft()
        response = self.run_hook("after_edit_page", self.request, self.page)
        return response or redirect("portal_schedule", self.page.pk)

    def submit_action(self):
        scope = scope_of(self.request.POST.get("action-submit"))
        resumed = self.workflow_state and self.workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
        if resumed:
            workflow.set_scope(self.workflow_state, scope)
        with workflow.submitting(scope):
            return super().submit_action()

    def restart_workflow_action(self):
        with workflow.submitting(workflow.scope_of_state(self.workflow_state)):
            return super().restart_workflow_action()

    def perform_workflow_action(self):
        self.decided_at = timezone.now()
        return super().perform_workflow_action()

    def add_save_confirmation_message(self):
        if self.decided_at:
            self.tell_decided()
        else:
            super().add_save_confirmation_message()

    def tell_decided(self) -> None:
        """Tell reviewers where the page went: back, to the next step, or to readers."""
        page = type(self.page).objects.get(pk=self.page.pk)
        state = WorkflowState.objects.get(pk=self.workflow_state.pk)
        values = {"page": page}
        if state.status == WorkflowState.STATUS_NEEDS_CHANGES:
            messages.success(self.request, _t("“%(page)s” went back to who submitted it, to be changed.") % values)
            return
        if state.status == WorkflowState.STATUS_IN_PROGRESS:
            values["step"] = state.current_task_state.task
            message = _t("“%(page)s” is approved here and goes on to the step “%(step)s”.") % values
            messages.success(self.request, message)
            return
        planned = plans.table().pending().filter(page_id=page.pk, act="publish").order_by("pk")
        if trouble := planned.exclude(problem="").last():
            refused = Refused(trouble.problem, trouble.problem_detail)
            messages.warning(self.request, _t("Approved, but not everything was published: %s") % refused)
            return
        plan = planned.last()
        hours = (page.last_published_at, page.last_published_at_en)
        if plan and not any(hour and hour >= self.decided_at for hour in hours):
            values["hour"] = date_format(timezone.localtime(plan.due_at), "SHORT_DATETIME_FORMAT")
            messages.success(self.request, _t("“%(page)s” is approved and will be published at %(hour)s.") % values)
        else:  # where the database's clock runs behind, its hours tell nothing, but then nothing is planned either
            scope = workflow.scope_of_state(state)
            messages.success(self.request, self.published(page, scope), buttons=self.public_buttons(page, scope))

    def get_side_panels(self):
        return with_languages(
            super().get_side_panels(),
            LanguagesStatusPanel(
                self.page,
                self.request,
                show_schedule_publishing_toggle=False,
                live_object=self.real_page_record,
                locale=self.locale,
                translations=self.translations,
                parent_page=self.page.get_parent(),
            ),
        )


def with_languages(panels: MediaContainer, ours: LanguagesStatusPanel) -> MediaContainer:
    """Put our status panel in the place of Wagtail's."""
    return MediaContainer([ours if type(panel) is PageStatusSidePanel else panel for panel in panels])


class PublishingEditView(PublishingEditMixin, EditView):
    pass


class PublishingRevertView(PublishingEditMixin, RevisionsRevertView):
    pass


class PublishingCreateView(PublicationMixin, CreateView):
    """A new page is published in Vietnamese alone or in both languages."""

    def publish_action(self):
        self.page = self.form.save(commit=False)
        self.page.live = False  # until it is published
        self.parent_page.add_child(instance=self.page)
        self.set_default_privacy_setting()
        revision = self.page.save_revision(user=self.request.user, log_action=True)
        self.subscription.page = self.page
        self.subscription.save()
        return self.publish_draft(revision, "after_create_page")

    def submit_action(self):
        with workflow.submitting(scope_of(self.request.POST.get("action-submit"))):
            return super().submit_action()
