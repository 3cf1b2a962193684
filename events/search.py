"""What the public search reads of news and events beside their own texts."""

from django.utils.translation import gettext_lazy as _

from events.models import ArticlePage, EventPage
from pages.search.sources import register_source


def register() -> None:
    register_source(ArticlePage, kind="news", label=_("News"), text=article_words, of_a_day=True)
    register_source(EventPage, kind="event", label=_("Events"), text=event_words, of_a_day=True)


def article_words(page: ArticlePage, language: str) -> list[str]:
    return [getattr(topic, f"name_{language}") for topic in page.topics.all()]


def event_words(page: EventPage, language: str) -> list[str]:
    return [getattr(host, f"name_{language}") for host in page.hosts.all()]
