"""One proposal at the desk: what was sent, what colleagues found, and the forms of what comes next."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views import View
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from projects.proposals import history
from projects.proposals.draft import handed_out
from projects.proposals.models import Proposal
from projects.proposals.records import ProposalEvent
from projects.proposals.summary import sections

from . import may_handle
from .actions import ACTIONS, ActionForm, carry_out
from .page import make_page, may_make


class DeskMixin:
    """For the Secretariat and administrators alone; a draft does not exist here."""

    def dispatch(self, request, *args, **kwargs):
        if not may_handle(request.user):
            raise PermissionDenied
        if "pk" in kwargs:
            proposals = Proposal.objects.submitted().select_related("assigned_to", "project")
            self.proposal = get_object_or_404(proposals, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)


class ProposalView(DeskMixin, WagtailAdminTemplateMixin, TemplateView):
    template_name = "projects/proposals/admin/detail.html"
    page_title = _("Proposal")
    header_icon = "folder-open-1"
    _show_breadcrumbs = True
    bound: dict[str, ActionForm] = {}

    def get_page_subtitle(self):
        return self.proposal.reference

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("proposals_desk"), "label": _t("Proposals")},
            {"url": "", "label": self.proposal.reference},
        ]

    def get_context_data(self, **kwargs):
        proposal = self.proposal
        forms = {
            name: (action, self.bound.get(name) or action.form(proposal))
            for name, action in ACTIONS.items()
            if action.is_offered(proposal)
        }
        project = proposal.project
        return super().get_context_data(**kwargs) | {
            "proposal": proposal,
            "sections": sections(proposal),
            "files": list(proposal.files.all()),
            "answers": list(proposal.answers.select_related("verdict_by")),
            "questions": list(proposal.questions.select_related("asked_by")),
            "notes": list(proposal.notes.select_related("written_by")),
            "decisions": list(proposal.decisions.select_related("decided_by")),
            "consents": list(proposal.consents.all()),
            "events": list(proposal.events.all()),
            "actions": forms,
            "may_make": may_make(self.request.user, proposal),
            "may_edit_project": project and project.permissions_for_user(self.request.user).can_edit(),
        }


class ProposalActionView(ProposalView):
    """Takes one of the forms of the page; one that has errors is shown again in its place."""

    http_method_names = ["post"]

    def post(self, request, pk: int, name: str) -> HttpResponse:
        action = ACTIONS.get(name)
        here = redirect("proposals_desk_detail", self.proposal.pk)
        if action is None or not action.is_offered(self.proposal):
            messages.error(request, _t("The proposal has changed meanwhile: this can no longer be done."))
            return here
        form = action.form(self.proposal, request.POST)
        if not form.is_valid():
            self.bound = {name: form}
            messages.error(request, _t("Something is missing; see the form “%(title)s”.") % {"title": action.title})
            response = self.render_to_response(self.get_context_data())
            response.status_code = 422
            return response
        if carry_out(action, form, request.user):
            messages.success(request, action.done)
        else:
            messages.error(request, _t("The proposal has changed meanwhile: this can no longer be done."))
        return here


class MakePageView(DeskMixin, View):
    def post(self, request, pk: int) -> HttpResponse:
        if self.proposal.project_id is None:
            if not may_make(request.user, self.proposal):
                raise PermissionDenied
            page = make_page(self.proposal, request.user)
            messages.success(request, _t("The draft of the project's page is made. Read it before it is published."))
            if not self.proposal.name_vi:
                messages.warning(
                    request,
                    _t("The proposal has no Vietnamese name: the English one stands in its place until you write it."),
                )
        else:
            page = self.proposal.project
        return redirect("wagtailadmin_pages:edit", page.pk)


class DeskFileView(DeskMixin, View):
    """Hands a colleague a file that a scanner has found clean, and notes who took it."""

    def get(self, request, pk: int, file_pk: int) -> HttpResponse:
        response = handed_out(get_object_or_404(self.proposal.files, pk=file_pk))
        history.add(self.proposal, ProposalEvent.Kind.FILE_OPENED, request.user, str(file_pk))
        return response
