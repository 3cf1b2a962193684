"""Who may do what, read from the groups as they are now."""

from dataclasses import dataclass, field

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.roles import Role
from pages.models import RoleGroup

from .roles import RIGHTS

EVERYWHERE, IN_SECTIONS, NOWHERE = "everywhere", "sections", "no"

# Labels of rights, each with the permissions any of which gives it: “page:” and “media:” with an action, or “app.codename”.
ROWS: list[tuple[str | Promise, set[str]]] = [
    (_("Write drafts and edit one's own"), {"page:add"}),
    (_("Edit every page"), {"page:change"}),
    (_("Edit English texts of pages"), {"page:change", "page:translate"}),
    (_("Publish, unpublish, schedule"), {"page:publish"}),
    (_("Unlock pages that others have locked"), {"page:unlock"}),
    (_("Delete pages together with those below them"), {"page:bulk_delete"}),
    (_("Upload images and documents"), {"media:add"}),
    (_("Edit all images and documents"), {"media:change"}),
    (_("Edit English texts of images and documents"), {"media:change", "pages.translate_records"}),
    (_("Edit English texts of records"), {"pages.change_organisation", "pages.translate_records"}),
    (_("Organisations, indicators, programmes"), {"pages.change_organisation"}),
    (_("Topics"), {"pages.change_topic"}),
    (_("Banners"), {"pages.change_banner"}),
    (_("Messages from readers"), {"pages.change_contactmessage"}),
    (_("Settings of the portal"), {"pages.change_portalsettings"}),
    (_("Redirects"), {"wagtailredirects.change_redirect"}),
    (_("Workflows"), {"wagtailcore.change_workflow"}),
    (_("Accounts, groups and rights"), {"auth.change_group"}),
]


def register_row(label: str | Promise, permissions: set[str]) -> None:
    """Let an upper app show a right of its own; its label is lazily translated. Call it in `AppConfig.ready()`."""
    if (label, permissions) not in ROWS:
        ROWS.append((label, permissions))


@dataclass
class RoleView:
    """A role as the screen shows it: the group of the whole portal and those of sections, with their people."""

    role: Role
    portal: RoleGroup | None = None
    sections: list[RoleGroup] = field(default_factory=list)

    @property
    def groups(self) -> list[RoleGroup]:
        return [*([self.portal] if self.portal else []), *self.sections]

    @property
    def by_section(self) -> bool:
        return RIGHTS[self.role].by_section

    def reach(self, wanted: set[str]) -> str:
        if self.portal and wanted & keys_of(self.portal.group):
            return EVERYWHERE
        promised = {f"page:{action}" for action in RIGHTS[self.role].pages}
        promised |= {f"media:{action}" for action in RIGHTS[self.role].media}
        if any(wanted & keys_of(given.group) for given in self.sections) or (self.by_section and wanted & promised):
            return IN_SECTIONS
        return NOWHERE


def keys_of(group: Group) -> set[str]:
    """Return what a group may do, in the words of `ROWS`; from what was fetched with it."""
    keys = {f"{right.content_type.app_label}.{right.codename}" for right in group.permissions.all()}
    keys |= {f"page:{given.permission.codename.rpartition('_')[0]}" for given in group.page_permissions.all()}
    return keys | {
        f"media:{given.permission.codename.partition('_')[0]}" for given in group.collection_permissions.all()
    }


def roles() -> list[RoleView]:
    found = {role.name: RoleView(role) for role in Role}
    groups = RoleGroup.objects.filter(group__isnull=False).select_related("group", "section").order_by("group__name")
    groups = groups.prefetch_related(
        "group__permissions__content_type",
        "group__page_permissions__permission",
        "group__collection_permissions__permission",
        "group__user_set",
    )
    for role_group in groups:
        role_group.people = [person for person in role_group.group.user_set.all() if person.is_active]
        if role_group.section_id:
            found[role_group.role].sections.append(role_group)
        else:
            found[role_group.role].portal = role_group
    return list(found.values())


def table(views: list[RoleView]) -> list[tuple[str, list[str]]]:
    return [(label, [view.reach(wanted) for view in views]) for label, wanted in ROWS]


def people_without_role():
    """Accounts that may sign in and do nothing: probably somebody forgot to give them a role."""
    people = get_user_model().objects.filter(is_active=True, is_superuser=False, groups__isnull=True)
    return people.order_by("last_name", "first_name", "username")
