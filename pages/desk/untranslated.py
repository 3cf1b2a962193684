"""Pages that wait for their English, for the dashboard."""

from wagtail.permissions import policy_registry

from pages.models import BasePage


def not_translated(user):
    """Return the pages that readers see in Vietnamese only and that a person may change, the newest first."""
    mine = policy_registry.get_by_type(BasePage).instances_user_has_any_permission_for(user, {"change"})
    return mine.filter(depth__gt=1, live=True, live_en=False).order_by("-last_published_at", "-pk")


def out_of_date(user):
    """Return the pages whose Vietnamese has changed since their English was right."""
    return BasePage.objects.none()
