"""The history of a page marks as live what a language was published with."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from wagtail.admin.views.generic.history import ActionColumn
from wagtail.admin.views.pages.history import PageHistoryView


class LanguageActionColumn(ActionColumn):
    def get_status(self, instance, parent_context):
        published = instance.action.startswith("portal.publish.")
        if published and instance.revision_id == self.object.live_revision_id:
            return _t("Live version")
        return super().get_status(instance, parent_context)


class LanguageHistoryView(PageHistoryView):
    @cached_property
    def columns(self):
        action, *others = super().columns
        action = LanguageActionColumn(
            action.name,
            label=action.label,
            object=self.object,
            url_names=action.url_names,
            user_can_unschedule=action.user_can_unschedule,
        )
        return [action, *others]
