"""Giving rights to the group of a role: each once, so that what an administrator takes away stays away."""

from django.contrib.auth.models import Permission
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from pages.models import RoleGroup

MEDIA = (("wagtailimages", "image"), ("wagtaildocs", "document"))


def grant(role_group: RoleGroup, key: str, give) -> None:
    """Call `give` unless the group was given this before."""
    if key in role_group.granted:
        return
    give()
    role_group.granted.append(key)


def grant_pages(role_group: RoleGroup, page, actions) -> None:
    for action in actions:
        permission = Permission.objects.get(content_type__app_label="pages", codename=f"{action}_basepage")
        given = {"group": role_group.group, "page": page, "permission": permission}
        grant(
            role_group,
            f"page:{action}",
            lambda given=given: GroupPagePermission.objects.get_or_create(**given),
        )


def grant_media(role_group: RoleGroup, collection: Collection, actions) -> None:
    for app, model in MEDIA:
        for action in actions:
            grant_in_collection(role_group, collection, app, f"{action}_{model}")


def grant_in_collection(role_group: RoleGroup, collection: Collection, app: str, codename: str) -> None:
    permission = Permission.objects.get(content_type__app_label=app, codename=codename)
    given = {"group": role_group.group, "collection": collection, "permission": permission}
    grant(
        role_group,
        f"collection:{collection.pk}:{codename}",
        lambda: GroupCollectionPermission.objects.get_or_create(**given),
    )


def grant_others(role_group: RoleGroup, names: set[str]) -> None:
    """Give permissions that are tied to nothing, written “app.codename”."""
    wanted = sorted(names.difference(role_group.granted))
    if not wanted:
        return
    query = Q()
    for name in wanted:
        app, codename = name.split(".", 1)
        query |= Q(content_type__app_label=app, codename=codename)
    found = list(Permission.objects.filter(query).select_related("content_type"))
    role_group.group.permissions.add(*found)
    role_group.granted += [f"{permission.content_type.app_label}.{permission.codename}" for permission in found]
