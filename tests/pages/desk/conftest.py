"""People of the workflow's groups, each with the language of their own interface."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission
from wagtail.users.models import UserProfile

from accounts.roles import Role
from pages.models import ContentPage
from tests.support.admin import Admin

RIGHTS = {Role.REPORTER: ("add",), Role.EDITOR: ("add", "change"), Role.APPROVER: ("add", "change", "publish")}


@pytest.fixture
def people(home, django_user_model) -> SimpleNamespace:
    """A reporter and an editor who read Vietnamese, an approver who reads English."""
    made = {}
    enter = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    for name, role, language in (
        ("reporter", Role.REPORTER, "vi"),
        ("editor", Role.EDITOR, "vi"),
        ("approver", Role.APPROVER, "en"),
    ):
        user = django_user_model.objects.create_user(name, f"{name}@example.org", "a long password", first_name=name)
        group, _made = Group.objects.get_or_create(name=role.value)
        group.permissions.add(enter)
        for action in RIGHTS[role]:
            right = Permission.objects.get(content_type__app_label="pages", codename=f"{action}_basepage")
            GroupPagePermission.objects.get_or_create(group=group, page=home, permission=right)
        user.groups.add(group)
        UserProfile.objects.create(user=user, preferred_language=language)
        made[name] = user
    return SimpleNamespace(**made)


@pytest.fixture
def as_(sign_in):
    """Return the admin as a person sees it, in the language of their interface."""

    def admin_of(user) -> Admin:
        return Admin(sign_in(user, user.wagtail_userprofile.preferred_language))

    return admin_of


@pytest.fixture
def submitted(tree, people, as_):
    """A page that the reporter has sent for approval."""
    reporter = as_(people.reporter)
    page = reporter.create(ContentPage, tree.about, title_vi="Bài mới", title_en="New article")
    reporter.submit(page)
    return page
