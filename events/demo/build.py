"""The demo's news and events."""

from django.contrib.auth import get_user_model

from events.demo import content_drafts, content_events, content_news
from events.models import ArticlePage, EventIndexPage, EventPage, NewsIndexPage
from pages.demo.builder import Builder, moment

# The latest state of the whole partnership in Viet Nam opens the home page.
LEAD_STORY = "article-moit-report-2026-07"
INDEXES = {"NewsIndexPage": NewsIndexPage, "EventIndexPage": EventIndexPage}


def build(builder: Builder) -> None:
    for data in content_events.PAGES:
        builder.page(INDEXES[data["type"]], data)
    lead_is_new = builder.find(LEAD_STORY) is None
    for data in content_news.ARTICLES:
        builder.page(
            ArticlePage,
            {"parent": "news"} | data,
            lambda page, data=data: _fill_article(builder, page, data),
        )
    for writer in get_user_model().objects.filter(username__in=content_drafts.DRAFTS):
        data = content_drafts.DRAFTS[writer.username]
        builder.page(
            ArticlePage,
            {"parent": "news"} | data,
            lambda page, data=data: _fill_article(builder, page, data),
            owner=writer,
        )
    for data in content_events.EVENTS:
        builder.page(
            EventPage,
            {"parent": "events"} | data,
            lambda page, data=data: _fill_event(builder, page, data),
            starts_at=moment(data["starts_at"]),
            ends_at=moment(data["ends_at"], hour=23) if data["ends_at"] else None,
            date_precision=data["date_precision"],
        )
    if lead_is_new:
        _lead_the_home_page(builder.get("home"), builder.get(LEAD_STORY))


def _lead_the_home_page(home, article: ArticlePage) -> None:
    """Name the lead story, unless an editor has named one."""
    if home.lead_story_id is None:
        home.lead_story = article.get_base_page()
        home.save_revision().publish(log_action=False)


def _fill_article(builder: Builder, page: ArticlePage, data: dict) -> None:
    names = ("published_on", "updated_on", "byline", "byline_role", "source_name", "source_url", "scope")
    names += ("published_on_precision", "image_caption", "event_place")
    builder.assign(page, {name: data[name] for name in names if data.get(name)})
    if data.get("drawing"):
        page.image = builder.get(f"image-{data['drawing']}")
    for name in ("topics", "sectors", "projects", "documents"):
        getattr(page, name).set([builder.get(key) for key in data[name]])


def _fill_event(builder: Builder, page: EventPage, data: dict) -> None:
    builder.assign(page, {name: data[name] for name in ("place", "source_name", "source_url") if data.get(name)})
    if data.get("drawing"):
        page.image = builder.get(f"image-{data['drawing']}")
    agenda = tuple([("item", item) for item in items or []] for items in data.get("agenda") or ([], []))
    builder.assign_streams(page, "agenda", agenda)
    for name in ("hosts", "sectors", "documents"):
        getattr(page, name).set([builder.get(key) for key in data[name]])
