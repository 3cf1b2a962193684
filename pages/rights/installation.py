"""The groups of the roles, made after each migration where they are missing."""

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group
from django.contrib.contenttypes.management import create_contenttypes
from django.db import connections, transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Site, Workflow, WorkflowState

from accounts.roles import Role
from pages.models import BasePage, RoleGroup

from .granting import grant_in_collection, grant_media, grant_others, grant_pages
from .roles import RIGHTS, other_permissions

# What Wagtail makes by itself, in English and with a cut of rights that the roles replace.
WAGTAIL_GROUPS = ("Editors", "Moderators")
WAGTAIL_WORKFLOW = "Moderators approval"


def install_roles(using: str = "default", **kwargs) -> None:
    """Receiver of `post_migrate`."""
    if using != "default" or not tables_are_there():
        return
    for config in apps.get_app_configs():  # theirs are made app by app, and the groups need all of them
        create_contenttypes(config, verbosity=0, interactive=False)
        create_permissions(config, verbosity=0, interactive=False)
    with transaction.atomic():
        if not RoleGroup.objects.exists():
            remove_unused_groups()
        for role in Role:
            install_role(role)


def tables_are_there() -> bool:
    """A migration may have stopped half-way, or gone back."""
    present = set(connections["default"].introspection.table_names())
    needed = (RoleGroup, BasePage, Site, Collection, GroupPagePermission, GroupCollectionPermission, WorkflowState)
    return present.issuperset(model._meta.db_table for model in needed)


def install_role(role: Role) -> None:
    role_group, made = RoleGroup.objects.select_related("group").get_or_create(role=role.name, section=None)
    if made:
        role_group.group, _made = Group.objects.get_or_create(name=role.value)
    if role_group.group is None:  # an administrator has deleted it
        return
    rights = RIGHTS[role]
    grant_others(role_group, other_permissions(role))
    top = BasePage.get_first_root_node() if role is Role.ADMINISTRATOR else portal_page()
    if top and not rights.by_section:
        grant_pages(role_group, top, rights.pages)
    collections = Collection.get_first_root_node()
    if collections:
        grant_media(role_group, collections, ("choose",) if rights.by_section else rights.media)
        if role is Role.ADMINISTRATOR:
            for action in ("add", "change", "delete"):
                grant_in_collection(role_group, collections, "wagtailcore", f"{action}_collection")
    role_group.save()


def portal_page() -> BasePage | None:
    """The page that everything which readers see stands under."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    return site.root_page if site else None


def remove_unused_groups() -> None:
    """Take away Wagtail's own groups and workflow where nobody and nothing uses them yet."""
    Group.objects.filter(name__in=WAGTAIL_GROUPS, user__isnull=True).delete()
    for workflow in Workflow.objects.filter(name=WAGTAIL_WORKFLOW):
        if WorkflowState.objects.filter(workflow=workflow).exists():
            continue
        tasks = [task.specific for task in workflow.tasks]
        if any(task.groups.exists() for task in tasks if hasattr(task, "groups")):
            continue
        workflow.delete()
        for task in tasks:
            task.delete()
