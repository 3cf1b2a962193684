"""News and events, one section on Vietnamese government sites."""

from .events import EventIndexPage, EventPage
from .news import ArticlePage, NewsIndexPage

__all__ = ["ArticlePage", "EventIndexPage", "EventPage", "NewsIndexPage"]
