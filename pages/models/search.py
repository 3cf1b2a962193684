"""What the public search looks through."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchEntry(models.Model):
    """One page in one language, as readers find it; `pages.search.index` alone writes these rows.

    `title` and `text` are what is shown. The other four hold the tokens that are searched, with marks and without. The
    database derives its full-text index from them by itself (triggers on SQLite, generated columns on PostgreSQL:
    see the migration that creates it), so the two cannot drift apart, whatever deletes a row.
    """

    page = models.ForeignKey("pages.BasePage", on_delete=models.CASCADE, related_name="search_entries")
    language = models.CharField(max_length=2)
    kind = models.CharField(max_length=32)
    listed_on = models.DateField(null=True)
    title = models.TextField()
    title_exact = models.TextField()
    title_folded = models.TextField()
    text = models.TextField()
    text_exact = models.TextField()
    text_folded = models.TextField()

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        constraints = [models.UniqueConstraint(fields=["page", "language"], name="search_entry_once")]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"
