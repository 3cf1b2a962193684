"""Nothing of a draft is seen by readers: not on its own address, not through anything that names it."""

import pytest
from django.test import Client

from pages.models import BasePage, ContentPage, SectionPage
from tests.factories import make_page
from tests.support.addresses import LANGUAGES
from tests.support.commits import committed
from tests.support.crawl import visit, walk
from tests.support.drafts import SECRET, draft_of, fill, name_from_public_content, new_drafts


def leaks(visits) -> dict[str, str]:
    """Return the surroundings of the secret word in every answer that shows it."""
    found = {}
    for each in visits:
        text = f"{each.content.decode(errors='replace')} {each.headers}".lower()
        if SECRET.lower() in text:
            place = text.index(SECRET.lower())
            found[each.address] = text[max(0, place - 120) : place + 60]
    return found


def everything(thorough: bool) -> list:
    """Every answer that a stranger can get, by links and by asking for it: of a list that is narrowed, one or two."""
    asked = ["/sitemap.xml", "/robots.txt", f"/tim-kiem/?q={SECRET}", f"/en/search/?q={SECRET}", "/healthz"]
    addresses = [page.url_in(language) for page in BasePage.objects.filter(depth__gt=1) for language in LANGUAGES]
    visits = walk(of_a_kind=1 + thorough)  # which value a filter has changes what is found, not what may be shown
    return [*visits.values(), *(visit(address) for address in asked + addresses if address and address not in visits)]


def without_question(answers: list) -> list:
    """The search page repeats what was asked; whether it found anything is looked at by itself."""
    return [found for found in answers if f"q={SECRET}" not in found.address]


def test_nothing_of_a_draft_is_seen_anywhere(home, page_of, thorough):
    """One look at the whole portal, as looking takes long, while it holds drafts of every kind."""
    taken_down = take_down(page_of("article-44-projects-2025-10"))
    under_untranslated = write_below_an_untranslated_page(home)
    addresses = {page.pk: addresses_of(page) for page in BasePage.objects.filter(depth__gt=1)}
    for page in BasePage.objects.filter(depth__gt=1, live=True).exclude(pk=under_untranslated.pk).order_by("path"):
        draft_of(page)
    assert {page.pk: addresses_of(page) for page in BasePage.objects.filter(depth__gt=1)} == addresses
    drafts = new_drafts(home)
    name_from_public_content(drafts, BasePage.objects.get(pk=home.pk).specific)

    # An address that holds the word is the test's own; what is answered there must not.
    own = {address for page in (taken_down, *drafts.values()) for address in addresses_of(page)}
    assert {visit(address).status for address in own} == {404}
    shown = visit(under_untranslated.url_in("en"))
    assert (shown.status, shown.page.main.get("lang")) == (200, "vi")
    for address in (f"/tim-kiem/?q={SECRET}", f"/en/search/?q={SECRET}"):
        assert visit(address).page.find("ol", class_="search-results") == []
    assert leaks(each for each in without_question(everything(thorough)) if each.address not in own) == {}


def addresses_of(page: BasePage) -> tuple[str, ...]:
    return tuple(page.url_in(language) for language in LANGUAGES)


def take_down(article: BasePage) -> BasePage:
    """Publish the secret, see that it shows, and unpublish it."""
    article.title_vi = article.title_en = SECRET
    with committed():
        article.save_revision().publish()
    assert len(leaks(map(visit, addresses_of(article)))) == 2
    with committed():
        article.unpublish()
    return article


def write_below_an_untranslated_page(home: BasePage) -> BasePage:
    """English waits until every page above has English; until then its words are a draft."""
    above = make_page(SectionPage, home, "Mục chưa dịch", show_in_menus=True)
    below = make_page(ContentPage, above, "Trang bên dưới", f"{SECRET} below", show_in_menus=True)
    fill(below)
    below.title_vi, below.slug, below.slug_en = "Trang bên dưới", "trang-ben-duoi", "below"
    for name in below.translation_fields:
        setattr(below, f"{name}_vi", "" if name != "title" else below.title_vi)
    below.save_revision().publish()
    below.refresh_from_db()
    assert not below.live_en
    return below


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_editor_sees_the_draft_in_a_preview_only(page_of, django_user_model, language):
    client = Client()
    client.force_login(django_user_model.objects.get(username="quantri"))
    draft_of(page_of("article-44-projects-2025-10"))
    page = page_of("article-44-projects-2025-10")
    assert SECRET not in visit(page.url_in(language), client).source
    shown = visit(f"/admin/pages/{page.pk}/view_draft/?mode={language}", client)
    assert shown.status == 200
    assert SECRET in shown.source
    assert shown.headers["Content-Security-Policy"]
