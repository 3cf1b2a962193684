"""What our own screens about one page have in common."""

from django.urls import reverse
from django.utils.translation import gettext as _t
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page
from wagtail.admin.widgets.button import HeaderButton


class PageScreen(WagtailAdminTemplateMixin):
    """A screen about `self.page`, with the way to it and back to the editor."""

    def get_breadcrumbs_items(self):
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*get_breadcrumbs_items_for_page(self.page, self.request.user), here]

    def get_page_subtitle(self):
        return str(self.page)

    @property
    def header_buttons(self):
        url = reverse("wagtailadmin_pages:edit", args=(self.page.pk,))
        return [HeaderButton(_t("Back to the editor"), url=url, icon_name="edit")]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"page": self.page}
