"""Planning a publication: which language, what happens, when; and the plans that stand."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.widgets import AdminDateTimeInput
from wagtail.locks import BasicLock

from pages.models import BasePage, PlannedPublication
from pages.publishing import plans, state
from pages.publishing.actions import draft_revision
from pages.publishing.scopes import Scope

from .screen import PageScreen

Act = PlannedPublication.Act
ACTS = [(Act.PUBLISH, _("Publish the draft as it is now")), (Act.UNPUBLISH, _("Unpublish"))]
SCOPES = [(Scope.VI, _("Vietnamese")), (Scope.EN, _("English")), (Scope.BOTH, _("Both languages"))]


class ScheduleForm(forms.Form):
    act = forms.ChoiceField(label=_("What happens"), choices=ACTS, widget=forms.RadioSelect, initial=Act.PUBLISH)
    scope = forms.ChoiceField(
        label=_("Language"),
        choices=SCOPES,
        widget=forms.RadioSelect,
        initial=Scope.BOTH,
        help_text=_("Unpublishing Vietnamese takes English down with it."),
    )
    due_at = forms.DateTimeField(
        label=_("Day and hour"),
        widget=AdminDateTimeInput(format="%d/%m/%Y %H:%M"),
        help_text=_("In the time of Viet Nam, e.g. 02/09/2026 08:00."),
    )

    def __init__(self, *args, page, may_publish: bool, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        if not (page.title_en or page.live_en):  # there is no English to publish or take down
            self.fields["scope"].choices = SCOPES[:1]
            self.fields["scope"].initial = Scope.VI
        if not may_publish:  # a proposal is about what is submitted
            del self.fields["act"]

    def clean_due_at(self):
        due_at = self.cleaned_data["due_at"]
        if due_at <= timezone.now():
            raise forms.ValidationError(_("This hour has passed already. Choose a later one, or publish at once."))
        return due_at

    def clean(self):
        cleaned = super().clean()
        publishes = cleaned.get("act", Act.PUBLISH) == Act.PUBLISH
        if publishes and cleaned.get("scope") == Scope.EN and not self.page.title_en:
            self.add_error("scope", _("The draft has no English title yet."))
        return cleaned


class ScheduleView(PageScreen, FormView):
    """Plans a publication. Without the right to publish, the hour is a proposal that counts once the page is approved."""

    template_name = "pages/admin/publishing/schedule.html"
    form_class = ScheduleForm
    page_title = _("Plan a publication")
    header_icon = "calendar-alt"

    def dispatch(self, request, page_id):
        self.page = get_object_or_404(BasePage, pk=page_id).get_latest_revision_as_object()
        perms = self.page.permissions_for_user(request.user)
        self.may_publish = perms.can_publish()
        if self.page.alias_of_id or not perms.can_plan():
            raise PermissionDenied
        lock = self.page.get_lock()
        if request.method == "POST" and isinstance(lock, BasicLock) and lock.for_user(request.user):
            messages.error(request, lock.get_message(request.user))
            return redirect("portal_schedule", page_id)
        return super().dispatch(request, page_id)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"page": self.page, "may_publish": self.may_publish}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        publication = state.of(self.page)
        for plan in publication.plans:
            plan.may_be_changed = may_change(plan, self.request.user)
        return context | {
            "publication": publication,
            "may_publish": self.may_publish,
            "media": context["form"].media,
        }

    @transaction.atomic
    def form_valid(self, form):
        chosen = form.cleaned_data
        act, scope = chosen.get("act", Act.PUBLISH), Scope(chosen["scope"])
        revision = draft_revision(self.page, self.request.user) if act == Act.PUBLISH else None
        plans.make(
            self.page,
            act,
            scope,
            chosen["due_at"],
            self.request.user,
            revision=revision,
            proposed=not self.may_publish,
        )
        hour = date_format(timezone.localtime(chosen["due_at"]), "SHORT_DATETIME_FORMAT")
        if self.may_publish:
            message = _t("Planned for %(hour)s.") % {"hour": hour}
        else:
            message = _t("Proposed for %(hour)s. It counts once the page is approved.") % {"hour": hour}
        messages.success(self.request, message)
        return redirect("portal_schedule", self.page.pk)


def may_change(plan, user) -> bool:
    """Return whether somebody may cancel a plan: who may publish, and who has proposed it."""
    return plan.page.permissions_for_user(user).can_publish() or (
        plan.awaits_approval and plan.planned_by_id == user.pk
    )


@require_POST
def change_plan(request, plan_id: int, change: str):
    """Cancel a plan, or let the scheduler try again one that it had given up."""
    plan = get_object_or_404(PlannedPublication.objects.pending().select_related("page"), pk=plan_id)
    if not may_change(plan, request.user):
        raise PermissionDenied
    if change == "cancel":
        plans.cancel(plan, request.user)
        messages.success(request, _t("The plan is cancelled."))
    else:
        plans.retry(plan)
        messages.success(request, _t("It will be tried again within a minute."))
    return redirect("portal_schedule", plan.page_id)
