"""Steps of workflows know the borders of sections: one reviews where one has a right.

A step names groups of roles. It is open to their members and to those who have the same role in the page's section.
"""

from wagtail.models import TaskState


class ReviewedInSections:
    """For steps made of `AbstractGroupApprovalTask`; stands before it among the bases."""

    def _user_in_groups(self, user) -> bool:
        if super()._user_in_groups(user):
            return True
        from .people import groups_of_roles, roles_of_groups  # models are built with this module

        roles = roles_of_groups(self.groups.all())
        return groups_of_roles(roles).filter(user=user).exists()

    def may_review(self, page, user) -> bool:
        return user.is_superuser or (self._user_in_groups(user) and _may_review_here(page, user))

    def user_can_access_editor(self, page, user):
        return self.may_review(page, user)

    def locked_for_user(self, page, user):
        return not self.may_review(page, user)

    def user_can_lock(self, page, user):
        return self.may_review(page, user)

    def get_actions(self, page, user):
        return super().get_actions(page, user) if self.may_review(page, user) else []

    def get_task_states_user_can_moderate(self, user, **kwargs):
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        if user.is_superuser:
            return states
        if not self._user_in_groups(user):
            return states.none()
        states = states.select_related("workflow_state").prefetch_related("workflow_state__content_object")
        mine = [state.pk for state in states if _may_review_here(state.workflow_state.content_object, user)]
        return TaskState.objects.filter(pk__in=mine)


def _may_review_here(page, user) -> bool:
    return page.permissions_for_user(user).can_review()
