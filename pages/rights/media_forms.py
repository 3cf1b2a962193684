"""Forms of images and documents that hold translators to English. Apart, because they need every model to be there."""

from pages.editing.media_forms import PortalDocumentForm, PortalImageForm

from .forms import show_to_read


class EnglishOnlyMediaMixin:
    """A form of an image or a document."""

    def __init__(self, *args, **kwargs):
        user = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if user and self.instance.pk and not self.permission_policy.may_change_all(user, self.instance):
            show_to_read(self)


class TranslatedImageForm(EnglishOnlyMediaMixin, PortalImageForm):
    pass


class TranslatedDocumentForm(EnglishOnlyMediaMixin, PortalDocumentForm):
    pass
