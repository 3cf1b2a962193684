from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("News and events")

    def ready(self) -> None:
        from events import search
        from events.querysets import next_event_change
        from pages import generation, sitewide
        from pages.demo.builder import register_demo

        generation.register_clock(next_event_change)
        sitewide.register_section("news", "events.NewsIndexPage")
        sitewide.register_section("events", "events.EventIndexPage")
        search.register()
        register_demo(4, build_demo)


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from events.demo.build import build

    build(builder)
