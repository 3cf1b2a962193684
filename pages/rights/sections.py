"""Rights for one section of the tree: a group of its own for a role, with the section's images and documents."""

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Collection

from accounts.roles import Role
from pages.models import BasePage, RoleGroup

from .granting import grant_media, grant_others, grant_pages
from .roles import RIGHTS, other_permissions

ROLES_OF_SECTIONS = (Role.REPORTER, Role.TRANSLATOR, Role.EDITOR, Role.APPROVER, Role.SECRETARIAT)
NAME_LENGTH = Group._meta.get_field("name").max_length


@transaction.atomic
def group_for_section(role: Role, section: BasePage) -> Group:
    """Return the group whose members have a role in one section; it is made when it is asked for first."""
    role_group, made = RoleGroup.objects.select_related("group").get_or_create(role=role.name, section_id=section.pk)
    if not made and role_group.group:
        return role_group.group
    role_group.group = Group.objects.create(name=free_name(f"{role.value} – {section}"))
    role_group.granted = []
    grant_others(role_group, other_permissions(role, in_section=True))
    grant_pages(role_group, section, RIGHTS[role].pages)
    grant_media(role_group, section_collection(section), RIGHTS[role].media)
    if "add" in RIGHTS[role].pages:  # whoever writes may use what others have put into the library
        grant_media(role_group, Collection.get_first_root_node(), ("choose",))
    role_group.save()
    return role_group.group


def section_collection(section: BasePage) -> Collection:
    """Return the collection that holds a section's images and documents."""
    name = str(section)[:255]
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=name).first() or root.add_child(name=name)


def free_name(wanted: str) -> str:
    """Return a name that no group has yet; two sections may be called the same."""
    wanted = wanted[: NAME_LENGTH - 5]
    taken = set(Group.objects.filter(name__startswith=wanted).values_list("name", flat=True))
    return next(name for name in [wanted, *(f"{wanted} ({n})" for n in range(2, len(taken) + 3))] if name not in taken)
