"""Brings the desk into the admin: its menu, its addresses, its panel on the dashboard, its right."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from pages.desk.panels import SHOWN, DeskPanel
from pages.panels import both
from pages.translating.explorer import EnglishNameColumn
from projects.proposals.models import Criterion, Proposal, Screening
from projects.proposals.records import DataRequest

from . import may_handle
from .listing import ProposalListView
from .requests import HandleRequestView, RequestsView
from .views import DeskFileView, MakePageView, ProposalActionView, ProposalView


class CriterionViewSet(SnippetViewSet):
    model = Criterion
    icon = "list-ol"
    menu_label = _("Criteria questions")
    menu_hook = "register_proposals_menu_item"
    menu_order = 20
    list_display = ["__str__", EnglishNameColumn("name_en"), "kind", "is_required", "is_active", "sort_order"]
    list_filter = ["kind", "is_active"]
    ordering = ["sort_order", "pk"]
    copy_view_enabled = False
    panels = [
        both("name", _("Two or three words, for lists."), ("Phù hợp quy hoạch", "Fits the plans")),
        both(
            "question",
            _("What the sender is asked. Answers given before keep the words they were given to."),
            ("Dự án phù hợp với quy hoạch nào?", "Which plans does the project fit?"),
        ),
        both(
            "guidance",
            _("What a good answer names."),
            ("Nêu số và ngày của quyết định.", "Name the decision with number and date."),
        ),
        FieldRowPanel(
            [FieldPanel("kind"), FieldPanel("sort_order", help_text=_("Small numbers come first, e.g. 10."))]
        ),
        FieldRowPanel(
            [
                FieldPanel("is_required", help_text=_("Without an answer the proposal cannot be submitted.")),
                FieldPanel("is_active", help_text=_("Untick it instead of deleting: old answers keep their question.")),
            ]
        ),
    ]


register_snippet(CriterionViewSet)


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("proposals/", ProposalListView.as_view(), name="proposals_desk"),
        path("proposals/results/", ProposalListView.as_view(results_only=True), name="proposals_desk_results"),
        path("proposals/requests/", RequestsView.as_view(), name="proposals_requests"),
        path("proposals/requests/<int:pk>/", HandleRequestView.as_view(), name="proposals_request"),
        path("proposals/<int:pk>/", ProposalView.as_view(), name="proposals_desk_detail"),
        path("proposals/<int:pk>/page/", MakePageView.as_view(), name="proposals_desk_page"),
        path("proposals/<int:pk>/file/<int:file_pk>/", DeskFileView.as_view(), name="proposals_desk_file"),
        path("proposals/<int:pk>/do/<slug:name>/", ProposalActionView.as_view(), name="proposals_desk_action"),
    ]


class DeskMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return may_handle(request.user)


@hooks.register("register_proposals_menu_item")
def list_item():
    return DeskMenuItem(
        _("Received"), reverse("proposals_desk"), name="proposals-list", icon_name="folder-open-1", order=10
    )


@hooks.register("register_proposals_menu_item")
def requests_item():
    return DeskMenuItem(
        _("Personal data"), reverse("proposals_requests"), name="proposals-requests", icon_name="lock", order=30
    )


proposals_menu = Menu(register_hook_name="register_proposals_menu_item")


@hooks.register("register_admin_menu_item")
def menu_item():
    return SubmenuMenuItem(_("Proposals"), proposals_menu, name="proposals", icon_name="folder-open-1", order=305)


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(content_type__app_label="projects", codename="change_proposal")


class ProposalsPanel(DeskPanel):
    """Proposals that wait for the Secretariat, the oldest first, and requests whose clock runs."""

    name = "proposals"
    order = 55

    @property
    def template_name(self) -> str:
        return "projects/proposals/admin/panel.html"

    def facts(self) -> dict:
        if not may_handle(self.user):
            return {}
        waiting = Proposal.objects.filter(state__in=(Screening.RECEIVED, Screening.UNDER_REVIEW)).order_by(
            "submitted_at"
        )
        count = waiting.count()
        requests = list(DataRequest.objects.filter(done_at=None)[:SHOWN])
        return {"proposals": list(waiting[:SHOWN]), "count": count, "requests": requests} if count or requests else {}


@hooks.register("construct_homepage_panels", order=200)
def add_panel(request, panels) -> None:
    panels.append(ProposalsPanel(request))
