"""Who sees and changes what lies in the bin: nobody, but through the bin's own screens."""

from django.db.models import Q
from wagtail.models import PagePermissionTester
from wagtail.permission_policies.pages import PagePermissionPolicy

from pages.models import BasePage, BinnedPage

from . import place


class OutsideBin:
    """A policy of pages without the bin: explorer, choosers, the admin's search and reports all ask the policy."""

    def _base_queryset_for_user(self, user):
        queryset = super()._base_queryset_for_user(user)
        return queryset if queryset is None else place.outside(queryset)

    def instances_user_has_any_permission_for(self, user, actions):
        return place.outside(super().instances_user_has_any_permission_for(user, actions))

    def explorable_instances(self, user):
        return place.outside(super().explorable_instances(user))

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return not place.holds(instance) and super().user_has_any_permission_for_instance(user, actions, instance)


class BinnedPagePermissionTester(PagePermissionTester):
    """Nothing can be done with a page in the bin but what the bin offers."""

    def _never(self, *args, **kwargs) -> bool:
        return False

    can_add_subpage = can_edit = can_delete = can_unpublish = can_publish = can_submit_for_moderation = _never
    can_set_view_restrictions = can_unschedule = can_lock = can_unlock = can_publish_subpage = can_move = _never
    can_reorder_children = can_copy = can_move_to = can_copy_to = can_view_revisions = _never
    can_edit_vietnamese = can_translate = can_review = can_plan = _never


def entries_for(user):
    """The entries of the bin that a person sees: their own, those of sections where they may change pages, or all."""
    entries = BinnedPage.objects.select_related("page", "former_parent", "deleted_by")
    if user.has_perm("pages.delete_binnedpage"):
        return entries
    parents = BasePage.objects.none()
    for permission in _policy().get_cached_permissions_for_user(user):
        if permission.permission.codename.startswith(("change_", "publish_")):
            parents |= BasePage.objects.descendant_of(permission.page, inclusive=True)
    return entries.filter(Q(deleted_by=user) | Q(former_parent__in=parents.values("pk")))


def may_restore_under(user, page: BasePage, parent: BasePage | None) -> bool:
    """Whether a person may put a binned page under a parent: it belongs there, and they may add pages there.

    A page that the site has once does not come back beside the one that took its place.
    """
    if parent is None or place.holds(parent) or not page.specific.can_move_to(parent) or not page.specific.has_place():
        return False
    return parent.permissions_for_user(user).can_add_subpage()


def _policy() -> PagePermissionPolicy:
    from wagtail.permissions import policy_registry

    return policy_registry.get_by_type(BasePage)
