"""Which fields of this app stand in both languages."""

from documents import models
from pages.translation import register

register(models.DocumentIndexPage)
register(models.DocumentPage)
