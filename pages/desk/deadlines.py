"""Deadlines of steps: set by those whom the step concerns, reminded of once when near and once when over."""

from datetime import timedelta

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput
from wagtail.log_actions import log
from wagtail.models import TaskState

from pages.models import ApprovalTaskState

from . import notifiers


def current_step(page) -> ApprovalTaskState | None:
    """Return the step with a deadline at which a page waits now."""
    state = page.current_workflow_state
    step = state.current_task_state.specific if state and state.current_task_state else None
    waits = isinstance(step, ApprovalTaskState) and step.status == TaskState.STATUS_IN_PROGRESS
    return step if waits else None


def may_set_deadline(user, step: ApprovalTaskState) -> bool:
    """Who sent the page in, and who decides on it."""
    state = step.workflow_state
    return user.pk == state.requested_by_id or bool(step.task.specific.get_actions(state.content_object, user))


class DeadlineForm(forms.Form):
    due_on = forms.DateField(
        label=_("Deadline"),
        widget=AdminDateInput(format="%d/%m/%Y"),
        help_text=_("Today or later, e.g. 25/11/2026."),
    )

    def clean_due_on(self):
        day = self.cleaned_data["due_on"]
        if day < timezone.localdate():
            raise forms.ValidationError(_("This day is over. Choose today or a later day."))
        return day


class DeadlineView(WagtailAdminTemplateMixin, FormView):
    """Set the day by which a step should be done."""

    form_class = DeadlineForm
    template_name = "pages/admin/desk/deadline.html"
    page_title = _("Deadline")
    header_icon = "calendar-alt"

    def dispatch(self, request, step_id, *args, **kwargs):
        steps = ApprovalTaskState.objects.select_related("workflow_state", "task")
        self.step = get_object_or_404(steps, pk=step_id, status=TaskState.STATUS_IN_PROGRESS)
        self.object = self.step.workflow_state.content_object
        if not may_set_deadline(request.user, self.step):
            raise PermissionDenied
        self.next_url = get_valid_next_url_from_request(request) or reverse("wagtailadmin_home")
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return str(self.object)

    def get_breadcrumbs_items(self):
        page = {"url": reverse("wagtailadmin_pages:edit", args=(self.object.pk,)), "label": str(self.object)}
        return [*self.breadcrumbs_items, page, {"url": "", "label": self.page_title}]

    def get_initial(self):
        return {"due_on": self.step.due_on}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": self.step, "object": self.object, "next": self.next_url}

    def form_valid(self, form):
        day = form.cleaned_data["due_on"]
        set_deadline(self.step, day, self.request.user)
        messages.success(
            self.request, _t("The deadline is now %(day)s.") % {"day": date_format(day, "SHORT_DATE_FORMAT")}
        )
        return redirect(self.next_url)


@transaction.atomic
def set_deadline(step: ApprovalTaskState, day, user) -> None:
    step.put_off(day)
    log(
        instance=step.workflow_state.content_object.specific,
        action="pages.deadline",
        user=user,
        data={"due_on": day.isoformat(), "task": step.task.name},
    )


def remind() -> tuple[int, int]:
    """Tell those who decide, once when a deadline is near and once when it is over; return how many steps of each."""
    today = timezone.localdate()
    waiting = ApprovalTaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, due_on__isnull=False)
    near = waiting.filter(
        due_on__gte=today,
        due_on__lte=today + timedelta(days=settings.PORTAL_REMIND_DAYS),
        reminded_near_at__isnull=True,
    )
    over = waiting.filter(due_on__lt=today, reminded_over_at__isnull=True)
    return (
        _remind_of(near, "reminded_near_at", notifiers.deadline_near),
        _remind_of(over, "reminded_over_at", notifiers.deadline_over),
    )


def _remind_of(steps, mark: str, notice) -> int:
    count = 0
    for step in steps.select_related("task", "workflow_state").order_by("due_on", "pk"):
        page = step.workflow_state.content_object
        if page is None:
            continue
        with transaction.atomic():
            # Only one of two commands that run at a time finds the mark still empty.
            unmarked = ApprovalTaskState.objects.filter(pk=step.pk, **{f"{mark}__isnull": True})
            if not unmarked.update(**{mark: timezone.now()}):
                continue
            notice.tell(page, notifiers.deciders(step), due_on=step.due_on, task=step.task)
        count += 1
    return count
