"""Builders of news and events."""

import datetime

from django.utils import timezone

from events.models import ArticlePage, EventIndexPage, EventPage, NewsIndexPage

from .pages import make_page, only


def make_news_index() -> NewsIndexPage:
    return only(NewsIndexPage, title_vi="Tin tức", title_en="News")


def make_event_index() -> EventIndexPage:
    return only(EventIndexPage, title_vi="Sự kiện", title_en="Events")


def make_article(title_vi="", title_en="", parent=None, **fields) -> ArticlePage:
    fields = {"published_on": datetime.date(2025, 1, 23)} | fields
    return make_page(ArticlePage, parent or make_news_index(), title_vi, title_en, **fields)


def make_event(title_vi="", title_en="", parent=None, **fields) -> EventPage:
    fields = {"starts_at": timezone.now() + datetime.timedelta(days=7)} | fields
    return make_page(EventPage, parent or make_event_index(), title_vi, title_en, **fields)
