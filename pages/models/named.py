"""What all records with a name in two languages share."""

from django.db import models
from django.utils.translation import get_language

from pages.bilingual import content_language
from pages.editing.forms import RecordForm


class NamedRecord(models.Model):
    """A record that is shown by its Vietnamese name in the admin, whichever language the interface has."""

    base_form_class = RecordForm

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name_vi or self.name_en or f"#{self.pk}"

    @property
    def shown_name(self) -> str:
        """The name in the active language, or the Vietnamese one where there is no English."""
        name = self.name_en if content_language(get_language()) == "en" else self.name_vi
        return name or self.name_vi
