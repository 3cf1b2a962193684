"""Which news, which events."""

from datetime import datetime

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from pages.models.querysets import BasePageQuerySet


class WithImages(BasePageQuerySet):
    def with_images(self):
        return self.select_related("image").prefetch_related("image__renditions")


class ArticleQuerySet(WithImages):
    def for_lists(self):
        """With what a list shows, newest first."""
        return self.with_images().newest_first()

    def of_sector(self, sector):
        return self.filter(sectors=sector)


def begun(at: datetime) -> dict[str, datetime]:
    """Return, by the precision of an event's time, what its last known time lies before where it is over at a moment.

    Of an event that only its day or its month is known of, that whole day or month (in Viet Nam) is time to come to it.
    """
    day = timezone.localtime(at).replace(hour=0, minute=0, second=0, microsecond=0)
    return {"time": at, "day": day, "month": day.replace(day=1)}


class EventQuerySet(WithImages):
    def upcoming(self, at=None):
        """Events that have not ended, the next one first."""
        return self._with_last_time().exclude(self._is_over(at)).order_by("starts_at", "pk")

    def past(self, at=None):
        """Events that are over, the latest first."""
        return self._with_last_time().filter(self._is_over(at)).order_by("-starts_at", "-pk")

    def _with_last_time(self):
        return self.alias(last=Coalesce("ends_at", "starts_at"))

    @staticmethod
    def _is_over(at: datetime | None) -> Q:
        limits = begun(at or timezone.now()).items()
        return Q(*(Q(date_precision=precision, last__lt=limit) for precision, limit in limits), _connector=Q.OR)


def next_event_change(now):
    """When the next event passes from "upcoming" to "past", for the caches; at midnight they end by themselves."""
    from events.models import EventPage  # the model is made with this module

    to_the_minute = EventPage.objects.order_by().filter(date_precision=EventPage.Precision.TIME)
    coming = to_the_minute.upcoming(now).values_list("ends_at", "starts_at")[:50]
    return min((end or start for end, start in coming), default=None)
