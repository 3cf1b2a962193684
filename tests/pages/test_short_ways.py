"""The tests' own short ways lead where the long ones do: to a published page, and to what an editor's form sends."""

import datetime
import re

import pytest
from django.http import QueryDict
from django.urls import reverse
from wagtail.models import ReferenceIndex

from documents.models import DocumentPage
from events.models import ArticlePage, EventPage
from pages.models import BasePage, ContentPage, SectionPage, TranslatedText
from pages.models.search import SearchEntry
from projects.models import ProjectPage
from tests.factories import body_of, make_article, make_document, make_event, make_page, make_project
from tests.support.admin import Admin, add_url, as_sent
from tools.bench.editor_form import shown_pairs

pytestmark = pytest.mark.django_db

MAKERS = {ArticlePage: make_article, EventPage: make_event, DocumentPage: make_document, ProjectPage: make_project}
FIELDS = {
    EventPage: {"starts_at": datetime.datetime(2026, 7, 8, 17, tzinfo=datetime.UTC)},
    DocumentPage: {"number": "1/QĐ-TTg"},
    ProjectPage: {"code": "TD-1"},
}
NUMBERS = ("pk", "translation_key", "latest_revision", "live_revision")
MOMENTS = (
    *("first_published_at", "last_published_at", "first_published_at_en", "last_published_at_en"),
    "latest_revision_created_at",
)
# A draft takes these from the page when it is opened.
OF_THE_PAGE = ("live", "has_unpublished_changes")


def built(model, live: bool = True, **fields):
    title = {"title_vi": "Trang", "title_en": "Page"} | FIELDS.get(model, {})
    if model in MAKERS:
        return MAKERS[model](live=live, **title, **fields)
    return make_page(model, BasePage.objects.get(depth=2), live=live, **title, **fields)


def rows_of(model, page, *without: str) -> list[dict]:
    found = model._base_manager.filter(page_id=page.pk).order_by("pk").values()
    return [{name: value for name, value in row.items() if name not in ("id", "page_id", *without)} for row in found]


def state_of(page) -> dict:
    """Return what the database holds about a page, but for numbers and moments."""
    page = type(page).objects.get(pk=page.pk)
    newest, fields = page.get_latest_revision(), page.serializable_data()
    words = rows_of(TranslatedText, page, "recorded_at")
    return {
        "fields": {name: value for name, value in fields.items() if name not in (*NUMBERS, *MOMENTS)},
        "moments": [getattr(page, name) is not None for name in MOMENTS],
        "revisions": (newest == page.live_revision, page.revisions.count()),
        "draft": {name: newest.content[name] for name in fields if name not in (*NUMBERS, *MOMENTS, *OF_THE_PAGE)},
        "search": rows_of(SearchEntry, page),
        "words": [row | {"revision_id": row["revision_id"] == newest.pk} for row in words],
        "references": ReferenceIndex.objects.filter(object_id=page.pk).count(),
    }


@pytest.mark.parametrize("model", [SectionPage, ContentPage, *MAKERS], ids=lambda model: model.__name__)
def test_a_page_from_the_builder_is_as_if_it_had_been_published(home, model):
    text = {"body_vi": body_of(("text", f'<p><a linktype="page" id="{home.pk}">về</a></p>'))}
    fields = text if hasattr(model, "body_vi") else {}
    published = built(model, live=False, **fields)
    published.get_latest_revision().publish(log_action=False)
    expected = state_of(published)
    published.delete()
    assert state_of(built(model, **fields)) == expected


def sent(client, url: str) -> QueryDict:
    """Return what the whole page of the editor would send."""
    response = client.get(url)
    return as_sent(shown_pairs(response.content, "page-edit-form", url), response.context["form"])


def without_keys(data: QueryDict) -> dict[str, list[str]]:
    """Leave the keys of paragraphs out, which are drawn anew each time a text is opened."""
    return {name: [re.sub(r'"key": "\w+"', "", value) for value in values] for name, values in data.lists()}


@pytest.mark.parametrize("model", [ContentPage, ProjectPage], ids=lambda model: model.__name__)
def test_the_bare_form_of_an_editor_sends_what_the_whole_one_does(home, administrator, sign_in, model):
    client = sign_in(administrator, "en")
    page = built(model, body_vi=body_of(("text", "<p>Lời</p>")))
    for url in (reverse("wagtailadmin_pages:edit", args=(page.pk,)), add_url(model, page.get_parent())):
        whole, bare = sent(client, url), Admin(client)._form(url)
        assert len(bare) > 10
        assert without_keys(bare) == without_keys(whole)
