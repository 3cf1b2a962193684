"""What every query for pages can be asked."""

from django.utils import translation
from wagtail.query import PageQuerySet

from pages.bilingual import SECONDARY, content_language
from pages.reach import open_to_all


class BasePageQuerySet(PageQuerySet):
    def live_in(self, language: str | None = None):
        """Pages that every reader of a language sees; the active language by default."""
        is_english = content_language(language or translation.get_language()) == SECONDARY
        return open_to_all(self.filter(live_en=True) if is_english else self.filter(live=True))

    def newest_first(self):
        """The order of dated lists, total so that pages of a list never overlap."""
        return self.order_by("-listed_on", "-pk")
