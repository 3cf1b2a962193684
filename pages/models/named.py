"""What all records with a name in two languages share."""

from django.db import models
from django.utils.translation import get_language

from pages.bilingual import content_language
from pages.fields import normalise_texts


class NamedRecord(models.Model):
    """A record that is shown by its Vietnamese name in the admin, whichever language the interface has."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name_vi or self.name_en or f"#{self.pk}"

    def save(self, *args, **kwargs):
        normalise_texts(self)
        super().save(*args, **kwargs)

    @property
    def shown_name(self) -> str:
        """The name in the active language, or the Vietnamese one where there is no English."""
        name = self.name_en if content_language(get_language()) == "en" else self.name_vi
        return name or self.name_vi
