"""Permission policies: who may reach pages, images, documents and records, translators among them.

`change` stays what it is in Wagtail for whatever writes. Translators are let in where an editor is opened or a list is shown;
forms then hold them to English (`pages.rights.forms`).
"""

from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from pages.bin.rights import OutsideBin

from .tester import TRANSLATE

TRANSLATE_RECORDS = "pages.translate_records"


def translates_records(user) -> bool:
    return user.is_active and user.has_perm(TRANSLATE_RECORDS)


class BilingualPagePermissionPolicy(OutsideBin, PagePermissionPolicy):
    """Wagtail's, without the bin, in which translators find the pages whose English is theirs."""

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, with_translate(actions))

    def instances_user_has_any_permission_for(self, user, actions):
        return super().instances_user_has_any_permission_for(user, with_translate(actions))

    def instances_with_direct_explore_permission(self, user):
        pages = super().instances_with_direct_explore_permission(user)
        if user.is_superuser:
            return pages
        codename = self._get_permission_codename(TRANSLATE)
        granted = self.get_cached_permissions_for_user(user)
        return [*pages, *(given.page for given in granted if given.permission.codename == codename)]


def with_translate(actions) -> set[str]:
    """Whoever asks for pages to change means those of translators too, as Wagtail means those of their owners."""
    return {*actions, TRANSLATE} if "change" in actions else set(actions)


class TranslatedMediaPolicy(CollectionOwnershipPermissionPolicy):
    """Images and documents: translators open those that they may choose, and change their English texts."""

    def user_has_permission(self, user, action):
        if super().user_has_permission(user, action):
            return True
        return action == "change" and translates_records(user) and super().user_has_permission(user, "choose")

    def user_has_any_permission_for_instance(self, user, actions, instance):
        if super().user_has_any_permission_for_instance(user, actions, instance):
            return True
        return "change" in actions and translates_records(user) and self.may_choose(user, instance)

    def instances_user_has_any_permission_for(self, user, actions):
        found = super().instances_user_has_any_permission_for(user, actions)
        if "change" in actions and translates_records(user):
            found = found | super().instances_user_has_any_permission_for(user, ["choose"])
        return found

    def may_choose(self, user, instance) -> bool:
        return super().user_has_any_permission_for_instance(user, ["choose"], instance)

    def may_change_all(self, user, instance) -> bool:
        return super().user_has_any_permission_for_instance(user, ["change"], instance)


class TranslatedRecordPolicy(ModelPermissionPolicy):
    """Records with texts in both languages."""

    def user_has_permission(self, user, action):
        return super().user_has_permission(user, action) or (action == "change" and translates_records(user))

    def may_change_all(self, user, instance) -> bool:
        return super().user_has_permission(user, "change")
