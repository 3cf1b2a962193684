"""Taking a page down asks for the language, and says what goes with it."""

from django.utils.translation import gettext as _t
from wagtail.admin.views.pages.unpublish import UnpublishView

from pages.publishing.actions import withdraw
from pages.publishing.scopes import Scope, scope_of


class PublishingUnpublishView(UnpublishView):
    template_name = "pages/admin/publishing/unpublish.html"

    @property
    def scope(self) -> Scope:
        return scope_of(self.request.POST.get("scope"))

    def unpublish(self):
        if self.scope != Scope.EN:
            return super().unpublish()
        hook_response = self.run_hook("before_unpublish_page", self.request, self.object)
        if hook_response is None:
            withdraw(self.object, Scope.EN, user=self.request.user)
            hook_response = self.run_hook("after_unpublish_page", self.request, self.object)
        return hook_response

    def get_success_message(self):
        if self.scope == Scope.EN:
            return _t("The English version of “%(page)s” is unpublished.") % {"page": self.object}
        return super().get_success_message()

    def get_context_data(self, **kwargs):
        english_below = self.object.get_descendants().filter(live_en=True).count()
        return super().get_context_data(**kwargs) | {"english_below": english_below}
