"""Small builders of test content. Each returns the object as the database has it; what is not given does not matter."""

from .documents import make_document, make_document_index
from .events import make_article, make_event, make_event_index, make_news_index
from .pages import (
    body_of,
    make_banner,
    make_file,
    make_image,
    make_indicator,
    make_organisation,
    make_page,
    make_programme,
    make_topic,
)
from .projects import make_money, make_overview, make_project, make_project_index, make_sector, make_sector_index

__all__ = [
    "body_of",
    "make_article",
    "make_banner",
    "make_document",
    "make_document_index",
    "make_event",
    "make_event_index",
    "make_file",
    "make_image",
    "make_indicator",
    "make_money",
    "make_news_index",
    "make_organisation",
    "make_overview",
    "make_page",
    "make_programme",
    "make_project",
    "make_project_index",
    "make_sector",
    "make_sector_index",
    "make_topic",
]
