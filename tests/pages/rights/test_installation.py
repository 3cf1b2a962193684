"""The groups of the roles: made once, and left to administrators from then on."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Workflow

from accounts.roles import Role
from pages.models import RoleGroup
from pages.rights.installation import install_roles
from pages.rights.people import holds, people_of
from pages.rights.sections import group_for_section, section_collection
from tests.support.people import make_person

pytestmark = pytest.mark.django_db


def rights_of(group: Group) -> set:
    pages = GroupPagePermission.objects.filter(group=group).values_list("page_id", "permission__codename")
    media = GroupCollectionPermission.objects.filter(group=group).values_list("collection_id", "permission__codename")
    return {*pages, *media, *group.permissions.values_list("codename", flat=True)}


def all_rights() -> dict[str, set]:
    return {group.name: rights_of(group) for group in Group.objects.all()}


def test_each_role_has_a_group_and_wagtails_own_groups_and_workflow_are_gone():
    assert set(Group.objects.values_list("name", flat=True)) == {role.value for role in Role}
    assert not Workflow.objects.filter(name="Moderators approval").exists()


def test_a_second_run_changes_nothing():
    before = all_rights()
    install_roles()
    assert all_rights() == before
    assert RoleGroup.objects.count() == len(Role)


def test_what_an_administrator_changed_stays(home):
    editors = Group.objects.get(name=Role.EDITOR.value)
    editors.name = "Ban biên tập"
    editors.save()
    editors.page_permissions.filter(permission__codename="change_basepage").delete()
    editors.permissions.add(Permission.objects.get(codename="change_portalsettings"))
    Group.objects.get(name=Role.REPORTER.value).delete()
    before = all_rights()
    install_roles()
    assert all_rights() == before
    assert "Ban biên tập" in before
    assert Role.REPORTER.value not in before


def test_a_right_that_a_new_version_brings_is_given():
    role_group = RoleGroup.objects.get(role=Role.SECRETARIAT.name)
    role_group.granted.remove("pages.change_topic")
    role_group.save()
    role_group.group.permissions.remove(Permission.objects.get(codename="change_topic"))
    install_roles()
    assert role_group.group.permissions.filter(codename="change_topic").exists()


def test_wagtails_groups_stay_where_somebody_is_in_them(django_user_model):
    RoleGroup.objects.all().delete()
    person = django_user_model.objects.create_user("nguoi-cu", "nguoi-cu@example.org")
    for name in ("Editors", "Moderators"):
        Group.objects.create(name=name)
    person.groups.add(Group.objects.get(name="Editors"))
    install_roles()
    assert Group.objects.filter(name="Editors").exists()
    assert not Group.objects.filter(name="Moderators").exists()
    assert RoleGroup.objects.filter(group__isnull=False).count() == len(Role)


def test_a_section_has_one_group_for_a_role_and_a_collection(portal):
    group = group_for_section(Role.REPORTER, portal.ours)
    assert group == group_for_section(Role.REPORTER, portal.ours)
    assert group.name == "Phóng viên – Chuyên mục ta"
    collection = section_collection(portal.ours)
    assert {(portal.ours.pk, "add_basepage"), (collection.pk, "add_image"), "access_admin"} <= rights_of(group)
    assert not {page for page in rights_of(group) if isinstance(page, tuple) and page[1] == "publish_basepage"}


def test_sections_of_the_same_name_have_groups_of_their_own(portal):
    portal.theirs.title_vi = portal.ours.title_vi
    portal.theirs.save()
    first, second = (group_for_section(Role.EDITOR, section) for section in (portal.ours, portal.theirs))
    assert first != second
    assert first.name != second.name


def test_who_holds_a_role_is_known_whatever_the_groups_are_called(portal):
    everywhere, here = make_person(Role.EDITOR), make_person(Role.EDITOR, sections=[portal.ours])
    Group.objects.filter(name=Role.EDITOR.value).update(name="Ban biên tập")
    assert set(people_of(Role.EDITOR)) == {everywhere, here}
    assert holds(here, Role.EDITOR)
    assert not holds(here, Role.APPROVER)
    here.is_active = False
    assert not holds(here, Role.EDITOR)
