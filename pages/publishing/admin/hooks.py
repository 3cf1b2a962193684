"""Brings publishing per language into the admin."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.menus.pages import PageMenuItem

from .bulk import PublishScopeBulkAction, UnpublishScopeBulkAction
from .menu import offer_scopes
from .restore import EnglishBelowView
from .schedule import ScheduleView, change_plan

hooks.register("construct_page_action_menu", offer_scopes)
# After Wagtail's own, whose place they take.
hooks.register("register_bulk_action", PublishScopeBulkAction, order=10)
hooks.register("register_bulk_action", UnpublishScopeBulkAction, order=10)


@hooks.register("register_admin_urls")
def register_urls():
    return [
        path("publishing/<int:page_id>/schedule/", ScheduleView.as_view(), name="portal_schedule"),
        path("publishing/<int:page_id>/english/", EnglishBelowView.as_view(), name="portal_english_below"),
        path("publishing/plans/<int:plan_id>/cancel/", change_plan, {"change": "cancel"}, name="portal_plan_cancel"),
        path("publishing/plans/<int:plan_id>/retry/", change_plan, {"change": "retry"}, name="portal_plan_retry"),
    ]


class ScheduleButton(PageMenuItem):
    label = _("Schedule…")
    icon_name = "calendar-alt"
    url_name = "portal_schedule"

    def is_shown(self, user):
        return not self.page.alias_of_id and self.page.permissions_for_user(user).can_publish()


@hooks.register("register_page_header_buttons")
def header_buttons(page, user, view_name, next_url=None):
    yield ScheduleButton(page=page, priority=59)


@hooks.register("register_page_listing_more_buttons")
def listing_buttons(page, user, next_url=None):
    yield ScheduleButton(page=page, priority=39)
