"""How much is translated, for the dashboard and the report: each answer is one query."""

import swapper
from django.db.models import Count, QuerySet
from wagtail.permissions import policy_registry

from .states import IN_STATE, EnglishState


def translatable(user) -> QuerySet:
    """Return the pages whose translation a person can do something for: those they may edit. An alias follows its source."""
    model = swapper.load_model("wagtailcore", "Page")
    pages = policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, ["change", "publish"])
    return pages.filter(depth__gt=1, alias_of=None)


def counts_for(user) -> dict[str, int]:
    """Return the number of pages in each state, e.g. {"none": 12, "draft": 3, "live": 80, "out_of_date": 4}."""
    counted = {state: Count("pk", filter=condition) for state, condition in IN_STATE.items()}
    return translatable(user).order_by().aggregate(**counted)


def not_translated(user) -> QuerySet:
    """Return the pages without English that readers of Vietnamese see, the newest first."""
    pages = translatable(user).filter(IN_STATE[EnglishState.NONE], live=True)
    return pages.order_by("-last_published_at", "-pk")


def out_of_date(user) -> QuerySet:
    """Return the pages whose Vietnamese has changed since, those that readers see in English first."""
    pages = translatable(user).filter(IN_STATE[EnglishState.OUT_OF_DATE])
    return pages.order_by("-live_en", "-latest_revision_created_at", "-pk")
