"""The desk in the admin: deadlines beside a page, their words in the history, the handbook in the menu."""

from datetime import date

from django.urls import path, re_path, reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogFormatter

from . import dashboard  # noqa: F401  its hooks register themselves
from .deadlines import DeadlineView, current_step, may_set_deadline
from .handbook import HandbookView, picture


@hooks.register("register_admin_urls")
def register_urls():
    return [
        path("desk/deadline/<int:step_id>/", DeadlineView.as_view(), name="pages_desk_deadline"),
        path("handbook/", HandbookView.as_view(), name="pages_handbook"),
        re_path(r"^handbook/images/(vi|en)/([a-z0-9-]+)\.png$", picture, name="pages_handbook_picture"),
        path("handbook/<slug:name>/", HandbookView.as_view(), name="pages_handbook_chapter"),
    ]


@hooks.register("register_help_menu_item")
def handbook_menu_item():
    return MenuItem(_("Editors' handbook"), reverse("pages_handbook"), name="handbook", icon_name="help", order=100)


@hooks.register("construct_help_menu")
def leave_out_what_lies_elsewhere(request, menu_items):
    """Wagtail's own guide and news lie on other sites, in English."""
    elsewhere = ("whats-new-in-wagtail", "editor-guide")
    menu_items[:] = [item for item in menu_items if not item.name.startswith(elsewhere)]


@hooks.register("register_page_header_buttons")
def deadline_button(page, user, view_name, next_url=None):
    if view_name != "edit":
        return
    step = current_step(page)
    if step is not None and may_set_deadline(user, step):
        label = _t("Deadline: %(day)s") % {"day": date_format(step.due_on, "SHORT_DATE_FORMAT")}
        address = reverse("pages_desk_deadline", args=(step.pk,))
        back = reverse("wagtailadmin_pages:edit", args=(page.pk,))
        yield Button(label, f"{address}?next={back}", icon_name="calendar-alt", priority=5)


@hooks.register("after_edit_page")
@hooks.register("after_create_page")
def tell_the_deadline(request, page):
    """Right after a page was sent for approval: by when, and the way to another day."""
    if "action-submit" not in request.POST and "action-restart-workflow" not in request.POST:
        return
    step = current_step(page)
    if step is not None and may_set_deadline(request.user, step):
        address = reverse("pages_desk_deadline", args=(step.pk,))
        text = _t("“%(task)s” has until %(day)s.") % {
            "task": step.task.name,
            "day": date_format(step.due_on, "SHORT_DATE_FORMAT"),
        }
        messages.info(request, text, buttons=[messages.button(address, _t("Change the deadline"))])


@hooks.register("register_log_actions")
def register_log_actions(actions):
    @actions.register_action("pages.deadline")
    class DeadlineFormatter(LogFormatter):
        label = _("Change the deadline")

        def format_message(self, log_entry):
            day = date_format(date.fromisoformat(log_entry.data["due_on"]), "SHORT_DATE_FORMAT")
            return _t("Deadline of “%(task)s” set to %(day)s") % {"task": log_entry.data["task"], "day": day}
