"""What the admin gets: the views of pages with the state of English, the report, the actions, their names in the history."""

from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.staticfiles import versioned_static
from wagtail.permissions import policy_registry

from pages.models import BasePage

from .copying import copy_from_vietnamese
from .editor import confirm
from .gate import refuse_marked_pages
from .report import TranslationReportView


class TranslationReportMenuItem(MenuItem):
    def is_shown(self, request):
        policy = policy_registry.get_by_type(BasePage)
        return policy.user_has_any_permission(request.user, TranslationReportView.any_permission_required)


@hooks.register("register_reports_menu_item")
def register_report_menu_item():
    url = reverse("translation_report")
    return TranslationReportMenuItem(_("State of translation"), url, name="translation", icon_name="globe", order=500)


@hooks.register("register_admin_urls")
def register_urls():
    return [
        path("reports/translation/", TranslationReportView.as_view(), name="translation_report"),
        path(
            "reports/translation/results/",
            TranslationReportView.as_view(results_only=True),
            name="translation_report_results",
        ),
        path("translating/<int:page_id>/confirm/", confirm, name="translation_confirm"),
        path("translating/copy/<str:app_label>/<str:model_name>/", copy_from_vietnamese, name="translation_copy"),
    ]


@hooks.register("insert_global_admin_css")
def add_styles():
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("css/admin/translating.css"))


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action(
        "pages.confirm_english", _("Confirm the English"), _("Confirmed that the English is still right")
    )


hooks.register("before_bulk_action", refuse_marked_pages)
