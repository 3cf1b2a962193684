"""Which news, which events."""

from django.db.models import Q
from django.utils import timezone

from pages.models.base import BasePageQuerySet


class WithImages(BasePageQuerySet):
    def with_images(self):
        return self.select_related("image").prefetch_related("image__renditions")


class ArticleQuerySet(WithImages):
    def for_lists(self):
        """With what a list shows, newest first."""
        return self.with_images().newest_first()

    def of_sector(self, sector):
        return self.filter(sectors=sector)


class EventQuerySet(WithImages):
    def upcoming(self, at=None):
        """Events that have not ended, the next one first."""
        at = at or timezone.now()
        return self.filter(Q(ends_at__gte=at) | Q(ends_at=None, starts_at__gte=at)).order_by("starts_at", "pk")

    def past(self, at=None):
        """Events that are over, the latest first."""
        at = at or timezone.now()
        return self.filter(Q(ends_at__lt=at) | Q(ends_at=None, starts_at__lt=at)).order_by("-starts_at", "-pk")


def next_event_change(now):
    """When the next event passes from "upcoming" to "past", for the caches."""
    from events.models import EventPage  # the model is made with this module

    coming = EventPage.objects.order_by().upcoming(now).values_list("ends_at", "starts_at")[:50]
    return min((end or start for end, start in coming), default=None)
