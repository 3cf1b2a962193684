"""The editor's form of a page."""

from wagtail.admin.forms.pages import WagtailAdminPageForm

from pages.bilingual.addresses import address_errors
from pages.rights.forms import EnglishOnlyPageMixin


class BilingualPageForm(EnglishOnlyPageMixin, WagtailAdminPageForm):
    """Checks both addresses of a new page, which does not know its parent before it is put into the tree."""

    def _post_clean(self):
        super()._post_clean()
        if self.instance.pk or self.parent_page is None:
            return
        for name, message in address_errors(self.instance, self.parent_page).items():
            self.add_error(name, message)
