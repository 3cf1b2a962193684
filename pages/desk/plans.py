"""What is going to be published or taken down at a set hour, for the dashboard."""

from wagtail.permissions import policy_registry

from pages.models import BasePage, PlannedPublication


def planned(user):
    """Return the plans in force for the pages that a person may change, the next first."""
    mine = policy_registry.get_by_type(BasePage).instances_user_has_any_permission_for(user, {"change", "publish"})
    plans = PlannedPublication.objects.in_force().filter(page__in=mine.values("pk"))
    return plans.select_related("page").defer("content")
