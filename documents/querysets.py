"""Which documents."""

from django.db.models import F

from pages.models.querysets import BasePageQuerySet


class DocumentQuerySet(BasePageQuerySet):
    def newest_first(self):
        """Undated ones last in every database."""
        return self.order_by(F("listed_on").desc(nulls_last=True), "-pk")

    def for_lists(self):
        """With what a row shows, newest issue first."""
        return self.prefetch_related("issuers", "files__file").newest_first()

    def of_sector(self, sector):
        return self.filter(sectors=sector)
