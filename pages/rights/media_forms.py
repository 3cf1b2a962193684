"""Forms of images and documents that hold translators to English. Apart, because they need every model to be there."""

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from .forms import show_to_read


class EnglishOnlyMediaMixin:
    """A form of an image or a document."""

    def __init__(self, *args, **kwargs):
        user = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if user and self.instance.pk and not self.permission_policy.may_change_all(user, self.instance):
            show_to_read(self)


class TranslatedImageForm(EnglishOnlyMediaMixin, BaseImageForm):
    pass


class TranslatedDocumentForm(EnglishOnlyMediaMixin, BaseDocumentForm):
    pass
