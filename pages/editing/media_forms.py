"""The forms of images and files: both languages, each field with its language and an example."""

from django.utils.functional import lazy
from django.utils.text import capfirst
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from jetp_portal.wording import in_language
from pages.bilingual import PRIMARY, SECONDARY
from pages.panels import with_example

from .forms import UnicodeTextsMixin

NAME_HELP = _("The name under which editors find it.")
ALT_HELP = _("What a reader who cannot see the image needs to know.")
_title_in = lazy(lambda language: capfirst(in_language(_t("title"), language)), str)
TITLES = {"title": _title_in(PRIMARY), "title_en": _title_in(SECONDARY)}


class FileFormMixin(UnicodeTextsMixin):
    """Forms of the libraries: no panels stand there to say which language a field is in."""

    language_of_field: dict[str, str] = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, language in self.language_of_field.items():
            if name in self.fields:
                self.fields[name].widget.attrs |= {"lang": language, "data-language": language}
        user = kwargs.get("user")
        is_free = "collection" in self.fields and "collection" not in (kwargs.get("initial") or {})
        if user and is_free and not self.instance.pk and (last := self._last_collection(user)):
            self.initial["collection"] = last

    def _last_collection(self, user) -> int | None:
        """Where this person put the last file: people work in one section for a while."""
        own = type(self.instance).objects.filter(uploaded_by_user=user, collection__in=self.collections)
        return own.order_by("-pk").values_list("collection", flat=True).first()


class PortalImageForm(FileFormMixin, BaseImageForm):
    language_of_field = {
        "title": PRIMARY,
        **{
            f"{name}_{language}": language for name in ("alt", "caption", "credit") for language in (PRIMARY, SECONDARY)
        },
        "title_en": SECONDARY,
    }

    class Meta(BaseImageForm.Meta):
        labels = TITLES
        help_texts = {
            "title": with_example(NAME_HELP, "Hồ trên thủy điện Bác Ái, 2024"),
            "title_en": with_example(NAME_HELP, "Upper reservoir at Bac Ai, 2024", SECONDARY),
            "alt_vi": with_example(ALT_HELP, "Hồ trên nhìn từ mặt đập, phía sau là núi"),
            "alt_en": with_example(ALT_HELP, "Upper reservoir seen from the dam, hills behind", SECONDARY),
            "caption_vi": with_example(_("The line under the image."), "Công trường Bác Ái, tháng 3/2024."),
            "caption_en": with_example(_("The line under the image."), "The site at Bac Ai, March 2024.", SECONDARY),
            "credit_vi": with_example(_("Photographer or owner."), "EVN"),
            "credit_en": with_example(_("Photographer or owner."), "EVN", SECONDARY),
            "tags": with_example(_("Words to find the image by, separated by commas."), "thủy điện, Khánh Hòa"),
        }
        widgets = BaseImageForm.Meta.widgets | {
            f"{name}_{language}": AdminAutoHeightTextInput
            for name in ("alt", "caption")
            for language in (PRIMARY, SECONDARY)
        }


class PortalDocumentForm(FileFormMixin, BaseDocumentForm):
    language_of_field = {"title": PRIMARY, "title_en": SECONDARY}

    class Meta(BaseDocumentForm.Meta):
        labels = TITLES
        help_texts = {
            "title": with_example(NAME_HELP, "Nghị định 57/2025/NĐ-CP (bản gốc)"),
            "title_en": with_example(NAME_HELP, "Decree 57/2025/NĐ-CP (original)", SECONDARY),
            "page_count": with_example(_("Readers see it beside the size of the file."), "24"),
            "tags": with_example(_("Words to find the file by, separated by commas."), "nghị định, mua bán điện"),
        }
