"""Which fields of this app stand in both languages."""

from events import models
from pages.translation import register

register(models.NewsIndexPage)
register(models.ArticlePage)
register(models.EventIndexPage)
register(models.EventPage)
