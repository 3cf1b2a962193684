"""What news and events lend to pages of other apps."""

from django import template

from events.models import ArticlePage, EventPage

register = template.Library()


@register.simple_tag
def home_news(lead_pk: int | None = None, count: int = 5) -> dict:
    """The lead story (the chosen one while it is public, else the newest) and the newest others, in one query and its images."""
    articles = ArticlePage.objects.live_in().with_images()
    found = list(articles.newest_first()[: count + 1])
    lead = next((article for article in found if article.pk == lead_pk), None)
    if lead is None and lead_pk:
        lead = articles.filter(pk=lead_pk).first()
    lead = lead or (found[0] if found else None)
    return {"lead": lead, "others": [article for article in found if article != lead][:count]}


@register.simple_tag
def home_events(count: int = 3) -> dict:
    """The next events, or the latest when none is planned."""
    events = EventPage.objects.live_in()
    upcoming = list(events.upcoming()[:count])
    return {"events": upcoming or list(events.past()[:count]), "are_past": not upcoming}


@register.simple_tag
def news_of_sector(sector, count: int = 4) -> list:
    return list(ArticlePage.objects.live_in().of_sector(sector).newest_first()[:count])


@register.simple_tag
def news_of_project(project, count: int = 4) -> list:
    return list(ArticlePage.objects.live_in().filter(projects=project).newest_first()[:count])


@register.simple_tag
def news_of_document(document, count: int = 4) -> list:
    return list(ArticlePage.objects.live_in().filter(documents=document).newest_first()[:count])
