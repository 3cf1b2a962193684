"""News and events for programs."""

from datetime import date, datetime
from typing import Literal

from django.http import HttpRequest
from django.utils import timezone
from ninja import Field, Query, Router, Schema

from events.models import ArticlePage, EventPage
from pages.api import ERRORS, Ask, Page, answer_language, map_of, name_of, of_language, or_null, page_address, paged
from pages.fields import DatePrecision
from pages.search.extract import page_texts

router = Router()

Scope = Literal[tuple(ArticlePage.Scope.values)]


class ArticleOut(Schema):
    title: str
    published_on: date
    published_on_precision: Literal[tuple(DatePrecision.values)] = Field(
        description="How much of the date is known; the rest of it only sorts."
    )
    updated_on: date | None
    lead: str | None
    text: list[str] = Field(description="The whole text, paragraph by paragraph, without marks.")
    byline: str | None
    source_name: str | None
    source_address: str | None
    scope: Scope
    topics: list[str]
    sectors: list[str] = Field(description="Keys of priority sectors.")
    projects: list[str] = Field(description="Codes of public projects that the text is about.")
    address: str | None


class AskNews(Ask):
    topic: list[str] = Field(
        [], max_length=20, description="Short names of topics, as in addresses of the list of news."
    )
    scope: list[Scope] = Field([], description="Viet Nam or the world.")
    year: int | None = Field(None, ge=1900, le=2200, description="Year of publication.")


@router.get("/news", response={200: Page[ArticleOut], **ERRORS}, summary="News, newest first", tags=["news"])
def news(request: HttpRequest, asked: Query[AskNews]):
    found = ArticlePage.objects.live_in()
    topics = [topic for topic in asked.topic if "\x00" not in topic]
    if asked.topic:
        found = found.filter(pk__in=ArticlePage.objects.filter(topics__slug__in=topics).values("pk"))
    if asked.scope:
        found = found.filter(scope__in=asked.scope)
    if asked.year:
        found = found.filter(published_on__year=asked.year)
    found = found.prefetch_related("topics", "sectors", "projects").newest_first()
    return paged(request, found, asked, map_of(_article))


def _article(page: ArticlePage) -> dict:
    lead = of_language(page, "lead")
    return {
        "title": of_language(page, "title"),
        "published_on": page.published_on,
        "published_on_precision": page.published_on_precision,
        "updated_on": page.updated_on,
        "lead": lead,
        "text": _body(page),
        "byline": of_language(page, "byline"),
        "source_name": of_language(page, "source_name"),
        "source_address": or_null(page.source_url),
        "scope": page.scope,
        "topics": [topic.slug for topic in page.topics.all()],
        "sectors": [sector.key for sector in page.sectors.all() if sector.is_shown],
        "projects": [project.code for project in page.projects.all() if project.is_shown],
        "address": page_address(page),
    }


def _body(page) -> list[str]:
    """The words of the body: what the search reads, without the fields that stand by themselves."""
    language = answer_language()
    own = {getattr(page, f"{name}_{language}", "") for name in page.translation_fields if name != "body"}
    return [text for text in page_texts(page, language) if text not in own]


class EventOut(Schema):
    title: str
    starts_at: datetime = Field(description="In the time of Viet Nam; how much of it is known says date_precision.")
    ends_at: datetime | None
    date_precision: Literal["time", "day", "month"]
    place: str | None
    online_address: str | None
    hosts: list[str]
    summary: str | None
    sectors: list[str] = Field(description="Keys of priority sectors.")
    source_name: str | None
    source_address: str | None
    address: str | None


class AskEvents(Ask):
    year: int | None = Field(None, ge=1900, le=2200, description="Year in which it begins, in Viet Nam.")


@router.get("/events", response={200: Page[EventOut], **ERRORS}, summary="Events, latest first", tags=["events"])
def events(request: HttpRequest, asked: Query[AskEvents]):
    found = EventPage.objects.live_in()
    if asked.year:
        found = found.filter(starts_at__year=asked.year)
    found = found.prefetch_related("hosts", "sectors").order_by("-starts_at", "-pk").defer_streamfields()
    return paged(request, found, asked, map_of(_event))


def _event(page: EventPage) -> dict:
    return {
        "title": of_language(page, "title"),
        "starts_at": timezone.localtime(page.starts_at),
        "ends_at": timezone.localtime(page.ends_at) if page.ends_at else None,
        "date_precision": page.date_precision,
        "place": of_language(page, "place"),
        "online_address": or_null(page.online_url),
        "hosts": [name_of(host) for host in page.hosts.all()],
        "summary": of_language(page, "summary"),
        "sectors": [sector.key for sector in page.sectors.all() if sector.is_shown],
        "source_name": of_language(page, "source_name"),
        "source_address": or_null(page.source_url),
        "address": page_address(page),
    }
