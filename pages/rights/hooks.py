"""Closes the ways of writing that go past the forms, and puts the screens of rights into the menu."""

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import include, path, reverse
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.menu import MenuItem
from wagtail.permissions import policy_registry

from accounts.models import User
from pages.rights import may_edit_vietnamese
from pages.rights.policies import TRANSLATE_RECORDS, TranslatedMediaPolicy, TranslatedRecordPolicy

from . import views


class PagesToRead(PagesAdminAPIViewSet):
    """The admin's own interface for its scripts. Nothing in the admin writes pages through it, so nobody does."""

    actions = {}


@hooks.register("construct_admin_api")
def offer_pages_to_read(router):
    router.register_endpoint("pages", PagesToRead)


@hooks.register("before_convert_alias_page")
def keep_aliases_from_translators(request, page):
    if not may_edit_vietnamese(request.user, page):
        raise PermissionDenied


@hooks.register("before_bulk_action")
def keep_tags_and_collections_from_translators(request, action_type, objects, action):
    """Wagtail asks for the right to change, which translators have of images and records for the sake of their English."""
    if action_type == "delete":
        return
    for thing in objects:
        policy = policy_registry.get(thing)
        translated = isinstance(policy, TranslatedMediaPolicy | TranslatedRecordPolicy)
        if translated and not policy.may_change_all(request.user, thing):
            raise PermissionDenied


# Administrators manage accounts; those above them are made on the server.


@hooks.register("before_create_user")
def refuse_new_superusers(request):
    return refuse_superusers(request)


@hooks.register("before_edit_user")
@hooks.register("before_delete_user")
def refuse_to_touch_superusers(request, user):
    return refuse_superusers(request, user)


@hooks.register("before_bulk_action")
def refuse_to_touch_superusers_in_bulk(request, action_type, objects, action):
    if any(isinstance(thing, User) and thing.is_superuser for thing in objects):
        return refuse_superusers(request, *objects)
    return None


def refuse_superusers(request, *users):
    """Answer with the list of accounts where somebody who is none would make or change a superuser."""
    if request.user.is_superuser:
        return None
    if not request.POST.get("is_superuser") and not any(user.is_superuser for user in users):
        return None
    messages.error(request, _t("Only a superuser may make or change a superuser."))
    return redirect("wagtailusers_users:index")


@hooks.register("register_permissions")
def offer_translating_of_records():
    app, codename = TRANSLATE_RECORDS.split(".")
    return Permission.objects.filter(content_type__app_label=app, codename=codename)


@hooks.register("register_admin_urls")
def rights_urls():
    patterns = [
        path("", views.RightsView.as_view(), name="index"),
        path("section/", views.GiveSectionView.as_view(), name="section"),
    ]
    return [path("rights/", include((patterns, "rights"), namespace="rights"))]


class RightsMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return views.may_give_rights(request.user)


@hooks.register("register_settings_menu_item")
def rights_menu_item():
    return RightsMenuItem(_("Roles and rights"), reverse("rights:index"), name="rights", icon_name="key", order=605)
