"""Who holds which role, and who reviews what."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import QuerySet

from accounts.roles import Role
from pages.models import RoleGroup


def groups_of(role: Role) -> QuerySet[Group]:
    """The groups of a role: that of the whole portal and those of sections."""
    return groups_of_roles({role.name})


def groups_of_roles(names: set[str]) -> QuerySet[Group]:
    return Group.objects.filter(role_group__role__in=names)


def holds(user, role: Role) -> bool:
    """Whether a user has a role, in the whole portal or in a section."""
    return user.is_active and groups_of(role).filter(user=user).exists()


def people_of(role: Role) -> QuerySet:
    return get_user_model().objects.filter(is_active=True, groups__in=groups_of(role)).distinct()


def roles_of_groups(groups) -> set[str]:
    return set(RoleGroup.objects.filter(group__in=groups).values_list("role", flat=True))
