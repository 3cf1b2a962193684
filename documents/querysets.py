"""Which documents."""

from pages.models.base import BasePageQuerySet


class DocumentQuerySet(BasePageQuerySet):
    def for_lists(self):
        """With what a row shows, newest issue first."""
        return self.prefetch_related("issuers", "files__file").newest_first()

    def of_sector(self, sector):
        return self.filter(sectors=sector)
