"""Files that readers download."""

import hashlib

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document

from pages.bilingual import content_language


class DocumentFile(AbstractDocument):
    """A file of the library. `title` is its Vietnamese name, `title_en` its English one (see `PortalImage`)."""

    class Language(models.TextChoices):
        VIETNAMESE = "vi", _("Vietnamese")
        ENGLISH = "en", _("English")
        BOTH = "both", _("Vietnamese and English")

    title_en = models.CharField(_("title in English"), max_length=255, blank=True)
    language = models.CharField(_("language of the file"), max_length=4, choices=Language.choices, default="vi")
    page_count = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)

    admin_form_fields = ("title", "title_en", "file", "language", "page_count", "collection", "tags")
    search_fields = AbstractDocument.search_fields

    class Meta(Document.Meta):
        abstract = False
        verbose_name = _("file")
        verbose_name_plural = _("files")

    def save(self, *args, **kwargs):
        if self.file and not self.file._committed:
            self.sha256 = hashlib.file_digest(self.open_file_from_start(), "sha256").hexdigest()
            self.file.seek(0)
            self.file_size = self.file.size
        super().save(*args, **kwargs)

    def open_file_from_start(self):
        self.file.open()
        self.file.seek(0)
        return self.file

    @property
    def shown_title(self) -> str:
        english = content_language(get_language()) == "en"
        return (self.title_en if english else self.title) or self.title
