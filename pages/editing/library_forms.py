"""The forms of images and files: both languages, each field with its language and an example."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from pages.bilingual import PRIMARY, SECONDARY
from pages.panels import with_example

from .forms import UnicodeTextsMixin


class FileFormMixin(UnicodeTextsMixin):
    """Forms of the libraries of images and files: no panels stand there to say which language a field is in."""

    words: dict[str, tuple[str, str, str]] = {}  # by the name of the field: its language, help text, example

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, (language, help_text, example) in self.words.items():
            field = self.fields.get(name)
            if field is None:
                continue
            field.help_text = with_example(help_text, example)
            if language:
                field.widget.attrs |= {"lang": language, "data-language": language}
        if "title" in self.fields:
            self.fields["title"].label = capfirst(_t("%(field)s (Vietnamese)") % {"field": _t("title")})
        if "title_en" in self.fields:
            self.fields["title_en"].label = capfirst(_t("%(field)s (English)") % {"field": _t("title")})


NAME_HELP = _("The name under which editors find it.")


class PortalImageForm(FileFormMixin, BaseImageForm):
    words = {
        "title": (PRIMARY, NAME_HELP, "Hồ trên thủy điện Bác Ái, 2024"),
        "title_en": (SECONDARY, NAME_HELP, "Upper reservoir at Bac Ai, 2024"),
        "alt_vi": (
            PRIMARY,
            _("What a reader who cannot see the image needs to know."),
            "Hồ trên nhìn từ mặt đập, phía sau là núi",
        ),
        "alt_en": (
            SECONDARY,
            _("What a reader who cannot see the image needs to know."),
            "Upper reservoir seen from the dam, hills behind",
        ),
        "caption_vi": (PRIMARY, _("The line under the image."), "Công trường Bác Ái, tháng 3/2024."),
        "caption_en": (SECONDARY, _("The line under the image."), "The site at Bac Ai, March 2024."),
        "credit_vi": (PRIMARY, _("Photographer or owner."), "Ảnh: EVN"),
        "credit_en": (SECONDARY, _("Photographer or owner."), "Photo: EVN"),
        "tags": ("", _("Words to find the image by, separated by commas."), "thủy điện, Khánh Hòa"),
    }

    class Meta(BaseImageForm.Meta):
        widgets = BaseImageForm.Meta.widgets | {
            f"{name}_{language}": AdminAutoHeightTextInput
            for name in ("alt", "caption")
            for language in (PRIMARY, SECONDARY)
        }


class PortalDocumentForm(FileFormMixin, BaseDocumentForm):
    words = {
        "title": (PRIMARY, NAME_HELP, "Nghị định 57/2025/NĐ-CP (bản gốc)"),
        "title_en": (SECONDARY, NAME_HELP, "Decree 57/2025/NĐ-CP (original)"),
        "page_count": ("", _("Readers see it beside the size of the file."), "24"),
        "tags": ("", _("Words to find the file by, separated by commas."), "nghị định, mua bán điện"),
    }
