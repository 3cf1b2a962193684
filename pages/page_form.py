"""The editor's form of a page."""

import swapper
from django.forms import ModelMultipleChoiceField
from wagtail.admin.forms.pages import WagtailAdminPageForm

from pages.bilingual.addresses import address_errors
from pages.editing.forms import UnicodeTextsMixin
from pages.publishing.scopes import Scope
from pages.rights.forms import EnglishOnlyPageMixin
from pages.translating.gate import refuse_marks

# What names a page and links to it. A list of pages to choose from needs no more; whole, each has some seventy columns.
COLUMNS_OF_A_CHOICE = (
    "path",
    "depth",
    "content_type",
    "locale",
    "slug",
    "slug_en",
    "url_path",
    "url_path_en",
    "title_vi",
    "title_en",
    "draft_title",
    "live",
    "live_en",
)


class BilingualPageForm(UnicodeTextsMixin, EnglishOnlyPageMixin, WagtailAdminPageForm):
    """Checks both addresses of a new page, which does not know its parent before it is put into the tree."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # Django sends along what a field with a changing default began with; Wagtail's templates leave that out, and such a
            # field would count as changed whenever somebody approves the page as it is.
            field.show_hidden_initial = False
        model = swapper.load_model("wagtailcore", "Page")
        for name, field in self.fields.items():
            if not isinstance(field, ModelMultipleChoiceField):
                continue
            offered = field.queryset.model
            if issubclass(offered, model):
                field.queryset = field.queryset.only(*COLUMNS_OF_A_CHOICE)
            if self.instance.pk and name in self.initial:  # their numbers are all that a form looks at
                chosen = getattr(self.instance, name).all()
                self.initial[name] = list(chosen.values_list(offered._meta.pk.attname, flat=True))

    def is_valid(self):
        valid = super().is_valid()
        # Drafts may bear marks of what is still to be translated; what readers see may not.
        if valid and self.publishes_english():
            return not refuse_marks(self)
        return valid

    def publishes_english(self) -> bool:
        """Whether what is sent would publish the page's English: it has a title, without which none goes live."""
        asked = self.data.get("action-publish")
        return bool(asked and asked != Scope.VI and self.cleaned_data.get("title_en"))

    def _post_clean(self):
        super()._post_clean()
        if self.instance.pk or self.parent_page is None:
            return
        for name, message in address_errors(self.instance, self.parent_page).items():
            self.add_error(name, message)
