"""Nothing of what is not public is seen by readers, wherever they look, whichever language it was left unpublished in."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect

from pages.models import ContentPage, SectionPage
from pages.publishing import plans
from pages.publishing.actions import publish, withdraw
from pages.publishing.scopes import Scope
from projects.opendata.files import FILE_OF
from tests.factories import make_article, make_document, make_event, make_news_index, make_page, make_project
from tests.pages.conftest import make_tree
from tests.pages.publishing.test_plans import hour_strikes, in_hours
from tests.support.addresses import LANGUAGES
from tests.support.admin import fresh

pytestmark = pytest.mark.django_db

SECRET = "Kinkajou"
CODE = "TD-900"
OF_THE_API = ("projects", f"projects/{CODE}", "sectors", "news", "events", "documents", "openapi.json")
TEXTS = ("title", "intro", "summary", "seo_title", "search_description")


def write_secret(page, language: str, slug: bool = True):
    """Write the secret into the draft's texts of one language, its address included, and return the revision."""
    newest = fresh(page).get_latest_revision_as_object()
    for name in TEXTS:
        if name in newest.translation_fields or name in ("title", "seo_title", "search_description"):
            setattr(newest, f"{name}_{language}", f"{SECRET} {name}")
    if slug:
        setattr(newest, "slug" if language == "vi" else "slug_en", f"kinkajou-{page.pk}")
    newest.show_in_menus = True
    return newest.save_revision()


def make_kinds() -> SimpleNamespace:
    tree = make_tree()
    return SimpleNamespace(
        wind=tree.wind,
        other=tree.other,
        article=make_article("Bài viết", "An article"),
        event=make_event("Sự kiện", "An event"),
        document=make_document("Văn bản", "A document"),
        project=make_project("Dự án", "A project", code=CODE),
    )


@pytest.fixture
def planted_kinds(ground) -> None:
    ground.plant(make_kinds)


@pytest.fixture
def kinds(planted_kinds, ground, db) -> list:
    """A live page of each kind that lists, feeds, data and the search know."""
    return list(vars(ground.pages()).values())


def public_addresses(pages) -> list[str]:
    found = ["/", "/en/", "/sitemap.xml", "/robots.txt", "/healthz", reverse("site_map"), "/en/site-map/"]
    found += [f"/tim-kiem/?q={SECRET}", f"/en/search/?q={SECRET}", "/tim-kiem/?q=gio", "/en/search/?q=wind"]
    for page in pages:
        above = [each.specific for each in fresh(page).get_ancestors(inclusive=True).filter(depth__gt=1)]
        found += [each.url_in(language) for each in above for language in LANGUAGES]
    for language in LANGUAGES:
        with translation.override(language):
            found += [reverse("open_data_file", args=(name,)) for name in FILE_OF if name.endswith((".csv", ".json"))]
            found += [f"{reverse('compare_projects')}?code={CODE}", reverse("project_by_code", args=(CODE,))]
        found += [f"{reverse('api-1:api-root')}{name}?lang={language}" for name in OF_THE_API]
    return [address for address in dict.fromkeys(found) if address]


def leaks(reader, pages) -> Iterator[str]:
    """Look everywhere, and yield each address at which the secret is told."""
    for address, response in reader.get_each(public_addresses(pages)):
        text = f"{response.getvalue().decode(errors='replace')} {response.headers}"
        if "q=" in address:  # the search repeats what was asked; what it found is another matter
            results = BeautifulSoup(text, "html.parser").find("ol", class_="search-results")
            text = str(results or "")
        if SECRET.lower() in text.lower():
            yield address


def test_the_word_is_found_once_it_is_public(kinds, reader):
    for page in kinds:
        publish(page, Scope.BOTH, revision=write_secret(page, "vi"))
    found = list(leaks(reader, kinds))
    assert len(found) > len(kinds), "else this file looks in the wrong places"
    for place in (
        "/api/v1/news",
        "/api/v1/projects/",
        "/tim-kiem/",
        ".csv",
        ".json",
        "/so-sanh-du-an/",
        "/sitemap.xml",
    ):
        assert any(place in address for address in found), place


@pytest.mark.parametrize(("drafted", "done"), [("en", "vi"), ("vi", "en")])
def test_a_draft_in_one_language_stays_unseen_when_the_other_is_published(kinds, reader, drafted, done):
    for page in kinds:
        revision = write_secret(page, drafted)
        if done == "en":  # shared facts go with Vietnamese
            revision.content["show_in_menus"] = False
        publish(page, Scope(done), revision=revision)
    assert list(leaks(reader, kinds)) == []
    assert not Redirect.objects.filter(old_path__icontains=SECRET).exists()


def test_english_that_never_was_public_stays_unseen_with_its_address(tree, reader):
    parent = make_page(SectionPage, tree.home, "Mục mới", live=False)
    page = make_page(ContentPage, tree.about, "Trang mới", live=False)
    for each in (parent, page):
        write_secret(each, "en")
        publish(each, Scope.VI)
    assert list(leaks(reader, [parent, page])) == []


def test_what_is_planned_stays_unseen_until_its_hour(kinds, reader):
    for page in kinds:
        revision = write_secret(page, "en")
        plans.make(page, "publish", Scope.EN, in_hours(1), revision=revision)
        plans.make(page, "publish", Scope.BOTH, in_hours(1), revision=write_secret(page, "vi"))
    plans.carry_out_due()
    assert list(leaks(reader, kinds)) == []
    hour_strikes()
    assert any(leaks(reader, kinds))


@pytest.mark.parametrize(
    ("scope", "expired"), [(Scope.VI, False), (Scope.EN, True), (Scope.BOTH, True), (Scope.BOTH, False)]
)
def test_what_was_taken_down_is_gone(kinds, reader, scope, expired):
    language = "en" if scope == Scope.EN else "vi"
    for page in kinds:
        publish(page, Scope.BOTH, revision=write_secret(page, language, slug=False))
    assert any(leaks(reader, kinds))
    for page in kinds:
        withdraw(page, scope, expired=expired)
    assert list(leaks(reader, kinds)) == []


def test_previews_and_revisions_ask_for_sign_in_and_the_right_to_edit(tree, sign_in, django_user_model):
    revision = write_secret(tree.wind, "en")
    addresses = [
        reverse("wagtailadmin_pages:view_draft", args=(tree.wind.pk,)) + "?mode=en",
        reverse("wagtailadmin_pages:preview_on_edit", args=(tree.wind.pk,)) + "?mode=en",
        reverse("wagtailadmin_pages:revisions_view", args=(tree.wind.pk, revision.pk)),
        reverse("wagtailadmin_pages:revisions_compare", args=(tree.wind.pk, "live", "latest")),
        reverse("portal_schedule", args=(tree.wind.pk,)),
        reverse("portal_english_below", args=(tree.about.pk,)),
    ]
    stranger = sign_in(django_user_model.objects.create_user("nguoi-la", "la@example.org", "a long password"), "vi")
    for client in (Client(), stranger):
        for address in addresses:
            response = client.get(address)
            assert response.status_code in {302, 403}, address
            assert SECRET not in response.content.decode()


def test_a_news_list_shows_the_published_english_only(reader, draft_of):
    article = make_article("Bài viết", "An article")
    draft_of(article, title_en=SECRET, summary_en=SECRET)
    publish(article, Scope.VI)
    listed = reader.get(make_news_index().url_in("en")).content.decode()
    assert "An article" in listed
    assert SECRET not in listed
