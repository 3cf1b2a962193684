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
        from pages.desk.quick_actions import QuickAction, register_quick_action

        generation.register_clock(next_event_change)
        sitewide.register_section("news", "events.NewsIndexPage")
        sitewide.register_section("events", "events.EventIndexPage")
        search.register()
        register_demo(4, build_demo)
        register_quick_action(
            10, QuickAction(_("Write a news item"), "events.ArticlePage", "events.NewsIndexPage", "edit")
        )
        register_quick_action(
            20, QuickAction(_("Announce an event"), "events.EventPage", "events.EventIndexPage", "calendar-alt")
        )


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from events.demo.build import build

    build(builder)
