"""What each role may do when the installation makes its group. Administrators may change the groups afterwards."""

from dataclasses import dataclass, replace

from django.contrib.auth.models import Permission
from django.urls import get_resolver
from wagtail import hooks

from accounts.roles import Role


@dataclass(frozen=True)
class Rights:
    """Actions on pages and on images and documents; permissions on everything else, as “app.codename”."""

    pages: tuple[str, ...]
    media: tuple[str, ...]
    # Where the role is given section by section, its own group opens the admin and gives what belongs to no section.
    by_section: bool = False
    others: tuple[str, ...] = ()


def may_all(app: str, *models: str) -> tuple[str, ...]:
    return tuple(f"{app}.{action}_{model}" for model in models for action in ("add", "change", "delete"))


ALL_MEDIA = ("add", "change", "choose")
RIGHTS = {
    Role.REPORTER: Rights(pages=("add",), media=("add", "choose"), by_section=True),
    Role.TRANSLATOR: Rights(pages=("translate",), media=("choose",), others=("pages.translate_records",)),
    Role.EDITOR: Rights(pages=("add", "change", "lock"), media=ALL_MEDIA),
    Role.APPROVER: Rights(
        pages=("add", "change", "publish", "lock", "unlock", "bulk_delete"),
        media=ALL_MEDIA,
        others=may_all("pages", "topic", "banner"),
    ),
    Role.SECRETARIAT: Rights(
        pages=("add", "change", "lock"),
        media=ALL_MEDIA,
        by_section=True,
        others=(
            *may_all("pages", "organisation", "indicator", "programme", "topic"),
            "pages.change_contactmessage",
            "pages.delete_contactmessage",
        ),
    ),
    Role.ADMINISTRATOR: Rights(
        pages=("add", "change", "publish", "lock", "unlock", "bulk_delete", "translate"), media=ALL_MEDIA
    ),
}
ACCESS_ADMIN = "wagtailadmin.access_admin"


def give_also(role: Role, *names: str) -> None:
    """Let an upper app give a role permissions of its own, as “app.codename”. Call it in `AppConfig.ready()`."""
    RIGHTS[role] = replace(RIGHTS[role], others=tuple(dict.fromkeys((*RIGHTS[role].others, *names))))


def other_permissions(role: Role, in_section: bool = False) -> set[str]:
    """Return the permissions of a role that are not tied to pages or collections; an administrator has all there are."""
    if role is Role.ADMINISTRATOR:
        return {ACCESS_ADMIN, *registered_permissions()}
    return {ACCESS_ADMIN, *(RIGHTS[role].others if not in_section or role is Role.TRANSLATOR else ())}


def registered_permissions() -> set[str]:
    """Every permission that the group editor offers."""
    get_resolver().url_patterns  # noqa: B018  some of Wagtail's screens name theirs when the addresses are read
    found = Permission.objects.none()
    for register in hooks.get_hooks("register_permissions"):
        found |= register()
    return {f"{app}.{codename}" for app, codename in found.values_list("content_type__app_label", "codename")}
