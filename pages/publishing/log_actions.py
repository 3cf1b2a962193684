"""How the history of a page tells of publications per language and of plans."""

from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from .scopes import Scope

SIMPLE = {
    "portal.publish.vi": (_("Publish Vietnamese"), _("Published in Vietnamese")),
    "portal.publish.en": (_("Publish English"), _("Published in English")),
    "portal.publish.vi.scheduled": (_("Publish Vietnamese as planned"), _("Published in Vietnamese as planned")),
    "portal.publish.en.scheduled": (_("Publish English as planned"), _("Published in English as planned")),
    "portal.publish.en.again": (_("Publish English again"), _("English published again as it was")),
    "portal.unpublish.en": (_("Unpublish English"), _("English unpublished")),
    "portal.unpublish.en.scheduled": (_("Unpublish English as planned"), _("English unpublished as planned")),
    "portal.unpublish.en.above": (
        _("Unpublish English with a page above"),
        _("English unpublished because a page above lost its English"),
    ),
}


@hooks.register("register_log_actions")
def register(actions):
    for name, (label, message) in SIMPLE.items():
        actions.register_action(name, label, message)

    @actions.register_action("portal.plan.make")
    class PlanMade(LogFormatter):
        label = _("Plan a publication")

        def format_message(self, entry):
            return _described(
                entry.data,
                _t("Planned for %(hour)s: publish %(scope)s"),
                _t("Planned for %(hour)s: unpublish %(scope)s"),
            )

    @actions.register_action("portal.plan.cancel")
    class PlanCancelled(LogFormatter):
        label = _("Cancel a planned publication")

        def format_message(self, entry):
            return _described(
                entry.data,
                _t("Plan cancelled (%(hour)s: publish %(scope)s)"),
                _t("Plan cancelled (%(hour)s: unpublish %(scope)s)"),
            )


def _described(data: dict, publish: str, unpublish: str) -> str:
    hour = date_format(localtime(parse_datetime(data["due_at"])), "SHORT_DATETIME_FORMAT")
    return (publish if data["act"] == "publish" else unpublish) % {"hour": hour, "scope": Scope(data["scope"]).label}
