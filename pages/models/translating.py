"""What the English of a page was written from."""

from django.conf import settings
from django.db import models


class TranslatedText(models.Model):
    """An English that a page has or had, and the Vietnamese words it was last edited or confirmed against.

    English is known by the digest of its words, so that whoever brings an older one back (a revert, publishing one language,
    a copied page) also brings back what it was right for.
    """

    page = models.ForeignKey("pages.BasePage", on_delete=models.CASCADE, related_name="translated_texts")
    english = models.CharField(max_length=32)
    vietnamese = models.CharField(max_length=32, db_index=True)
    words = models.JSONField(help_text="The Vietnamese words by field: what a later change is shown against.")
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    confirmed = models.BooleanField(default=False)
    # The draft in which this English was written: while autosave writes that draft anew, so is this row.
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["page", "english"], name="one_row_for_each_english"),
        ]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.english}"
