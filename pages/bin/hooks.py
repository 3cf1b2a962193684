"""The bin in the admin: its menu item, its screens, its words in the history, and deleting that leads to it."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogFormatter

from . import place, views
from .deleting import BinBulkAction, delete_into_the_bin

hooks.register("before_delete_page", delete_into_the_bin, order=-10)
hooks.register("register_bulk_action", BinBulkAction, order=10)  # after Wagtail's own, whose name it takes


@hooks.register("construct_page_chooser_queryset")
@hooks.register("construct_explorer_page_queryset")
def leave_out_the_bin(*args):
    """Choosers hand over (pages, request), the explorer (parent, pages, request)."""
    return place.outside(args[-2])


@hooks.register("register_admin_urls")
def register_urls():
    return [
        path("bin/", views.BinIndexView.as_view(), name="pages_bin"),
        path("bin/<int:entry_id>/restore/", views.RestoreView.as_view(), name="pages_bin_restore"),
        path("bin/<int:entry_id>/delete/", views.PurgeView.as_view(), name="pages_bin_purge"),
    ]


@hooks.register("register_admin_menu_item")
def register_menu_item():
    return MenuItem(_("Bin"), reverse("pages_bin"), name="bin", icon_name="bin", order=950)


@hooks.register("register_permissions")
def register_permissions():
    return Permission.objects.filter(content_type__app_label="pages", codename="delete_binnedpage")


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action("pages.restore", _("Restore from the bin"), _("Restored from the bin, as a draft"))
    actions.register_action("pages.bin.purge", _("Delete for good"), _("Deleted for good"))

    @actions.register_action("pages.bin")
    class BinFormatter(LogFormatter):
        label = _("Put into the bin")

        def format_message(self, log_entry):
            count = log_entry.data.get("pages", 1)
            if count == 1:
                return _t("Put into the bin")
            return _t("Put into the bin with everything under it (%(count)d pages)") % {"count": count}
