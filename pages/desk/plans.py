"""What is going to be published or taken down at a set hour, for the dashboard."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _t
from wagtail.models import Revision
from wagtail.permissions import policy_registry

from pages.models import BasePage


@dataclass
class Plan:
    """One page and what happens to it when."""

    page: BasePage
    at: datetime
    what: str


def planned(user) -> list[Plan]:
    """Return what is planned for the pages that a person may change, the next first."""
    mine = policy_registry.get_by_type(BasePage).instances_user_has_any_permission_for(user, {"change", "publish"})
    approved = Revision.page_revisions.filter(approved_go_live_at__gt=timezone.now())
    starts = dict(approved.values_list("object_id", "approved_go_live_at"))
    plans = [Plan(page, starts[str(page.pk)], _t("is published")) for page in mine.filter(pk__in=starts)]
    plans += [
        Plan(page, page.expire_at, _t("is unpublished"))
        for page in mine.filter(live=True, expire_at__gt=timezone.now()).order_by("expire_at")
    ]
    return sorted(plans, key=lambda plan: (plan.at, plan.page.pk))
