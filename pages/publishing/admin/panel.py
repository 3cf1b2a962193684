"""The status panel beside the editor: how each language stands, and what is planned."""

from wagtail.admin.ui.side_panels import PageStatusSidePanel

from pages.publishing import state

STATUS = "wagtailadmin/shared/side_panels/includes/status/workflow.html"


class LanguagesStatusPanel(PageStatusSidePanel):
    """Wagtail's panel, which knows one language and one schedule, with ours in their place."""

    def get_status_templates(self, context):
        ours = ["pages/admin/publishing/status.html", "pages/admin/publishing/status_languages.html"]
        templates = super().get_status_templates(context)
        place = templates.index(STATUS)
        return [*templates[:place], *ours, *templates[place + 1 :]]

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        if self.object.pk:
            context["publication"] = state.of(self.object)
            context["may_publish"] = self.object.permissions_for_user(self.request.user).can_publish()
        return context
