"""Events: upcoming and past, and the event with its agenda."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PageManager

from events.querysets import EventQuerySet, begun
from pages import listing, structured_data
from pages.fields import BodyField
from pages.models import BasePage
from pages.models.content import body_field, intro_field
from pages.models.figures import SOURCE_URL_HELP, source_names
from pages.panels import both, both_bodies, both_intros, few


class EventIndexPage(BasePage):
    intro = intro_field()

    is_paginated = True
    translation_fields = ("intro",)
    content_panels = [*BasePage.content_panels, both_intros()]
    subpage_types = ["events.EventPage"]
    max_count = 1

    class Meta:
        verbose_name = _("calendar of events")
        verbose_name_plural = _("calendars of events")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        events = EventPage.objects.live_in()
        results = listing.paginate(request, events.past())
        context |= {
            "upcoming": events.upcoming()[: listing.PER_PAGE] if results.number == 1 else [],
            "results": results,
            "total": results.paginator.count,
        }
        return context


class AgendaItemBlock(blocks.StructBlock):
    time = blocks.CharBlock(required=False, max_length=30, label=_("Time"), help_text=_("e.g. 08:30–09:00"))
    title = blocks.CharBlock(max_length=200, label=_("Title"), help_text=_("e.g. “Opening address”"))
    text = blocks.TextBlock(required=False, label=_("Text"), help_text=_("Who speaks, or what is discussed."))

    class Meta:
        label = _("Item of the agenda")
        icon = "time"


class AgendaBlock(blocks.StreamBlock):
    item = AgendaItemBlock()


class EventPage(BasePage):
    """A meeting, signing, workshop or launch, with time (Asia/Ho_Chi_Minh), place, hosts and papers."""

    class Precision(models.TextChoices):
        TIME = "time", _("hour and minute")
        DAY = "day", _("day")
        MONTH = "month", _("month")

    starts_at = models.DateTimeField(_("begins"), db_index=True)
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)
    date_precision = models.CharField(
        _("time known to the"), max_length=5, choices=Precision.choices, default=Precision.TIME
    )
    place = models.CharField(_("place"), max_length=255, blank=True)
    online_url = models.URLField(_("address to join online"), blank=True)
    hosts = ParentalManyToManyField(
        "pages.Organisation", verbose_name=_("hosts"), blank=True, related_name="hosted_events"
    )
    summary = models.TextField(_("summary"), blank=True)
    body = body_field()
    agenda = BodyField(AgendaBlock(), verbose_name=_("agenda"), blank=True)
    image = models.ForeignKey(
        "pages.PortalImage", verbose_name=_("image"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    sectors = ParentalManyToManyField(
        "projects.SectorPage", verbose_name=_("priority sectors"), blank=True, related_name="events"
    )
    documents = ParentalManyToManyField(
        "documents.DocumentPage", verbose_name=_("documents"), blank=True, related_name="events"
    )
    source_name = models.CharField(_("source"), max_length=255, blank=True)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)

    objects = PageManager.from_queryset(EventQuerySet)()

    in_site_map = False
    translation_fields = ("place", "summary", "body", "agenda", "source_name")

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel(
            [
                FieldPanel("starts_at", help_text=_("Ha Noi time, e.g. 23/01/2025 08:30.")),
                FieldPanel("ends_at", help_text=_("Left empty if it is not known.")),
                FieldPanel("date_precision"),
            ]
        ),
        both("place", "", ("Trung tâm Hội nghị Quốc gia, Hà Nội", "National Convention Center, Ha Noi")),
        FieldPanel("online_url", help_text=_("Only if anybody may join, e.g. https://meet.example.org/jetp")),
        FieldPanel("hosts", help_text=_("All bodies that invite; hold Ctrl to choose several.")),
        both(
            "summary",
            _("One or two sentences for lists."),
            (
                "Cuộc họp rà soát tiến độ các dự án ưu tiên quý I/2025.",
                "The meeting reviewed progress of priority projects in the first quarter of 2025.",
            ),
        ),
        FieldPanel("image", help_text=_("Shown above the text and in lists; at least 1200 pixels wide.")),
        both_bodies(),
        both("agenda", _("One item for each point, in the order of time.")),
        FieldRowPanel(
            [
                few("sectors", _("The priority sectors under which readers find it.")),
                FieldPanel("documents", help_text=_("Papers of the event that are in the library.")),
            ]
        ),
        MultiFieldPanel([source_names(), FieldPanel("source_url", help_text=SOURCE_URL_HELP)], heading=_("Source")),
    ]
    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self):
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("An event cannot end before it begins.")})

    @classmethod
    def with_details(cls, queryset):
        return queryset.with_images()

    def save(self, *args, **kwargs):
        if kwargs.get("update_fields") is None and self.starts_at:
            self.listed_on = timezone.localdate(self.starts_at)
        super().save(*args, **kwargs)

    @property
    def listed_day(self):
        return None if self.date_precision == self.Precision.MONTH else self.listed_on

    @property
    def is_past(self) -> bool:
        return (self.ends_at or self.starts_at) < begun(timezone.now())[self.date_precision]

    @property
    def starts_on(self):
        """The day it begins, in Viet Nam."""
        return timezone.localdate(self.starts_at)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["related_sectors"] = listing.public(self.sectors.all())
        context["document_ids"] = [page.pk for page in self.documents.all()]
        return context

    def structured_data(self, canonical: str) -> dict:
        data = {
            "@type": "Event",
            "name": self.title,
            "description": self.summary,
            "startDate": self._machine_date(self.starts_at),
            "inLanguage": get_language(),
            "url": canonical,
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/"
            + ("OnlineEventAttendanceMode" if self.online_url and not self.place else "OfflineEventAttendanceMode"),
            "location": {"@type": "Place", "name": self.place or _t("Not published"), "address": self.place},
            "organizer": structured_data.publisher(),
        }
        if self.ends_at:
            data["endDate"] = self._machine_date(self.ends_at)
        return data

    def _machine_date(self, moment) -> str:
        """Return an ISO 8601 date that claims no more than is known."""
        local = timezone.localtime(moment)
        if self.date_precision == self.Precision.TIME:
            return local.isoformat(timespec="minutes")
        return local.strftime("%Y-%m" if self.date_precision == self.Precision.MONTH else "%Y-%m-%d")
