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


def everything() -> list:
    """Every answer that a stranger can get, by links and by asking for it."""
    asked = ["/sitemap.xml", "/robots.txt", f"/tim-kiem/?q={SECRET}", f"/en/search/?q={SECRET}", "/healthz"]
    addresses = [page.url_in(language) for page in BasePage.objects.filter(depth__gt=1) for language in LANGUAGES]
    visits = walk()
    return [*visits.values(), *(visit(address) for address in asked + addresses if address and address not in visits)]


def without_question(answers: list) -> list:
    """The search page repeats what was asked; whether it found anything is looked at by itself."""
    return [found for found in answers if f"q={SECRET}" not in found.address]


def test_pages_that_were_never_published_stay_unseen(home):
    drafts = new_drafts(home)
    name_from_public_content(drafts, home)
    # An address that holds the word is the test's own; what is answered there must not.
    for page in drafts.values():
        for language in LANGUAGES:
            assert visit(page.url_in(language)).status == 404
    own = {page.url_in(language) for page in drafts.values() for language in LANGUAGES}
    assert leaks(each for each in without_question(everything()) if each.address not in own) == {}
    for address in (f"/tim-kiem/?q={SECRET}", f"/en/search/?q={SECRET}"):
        assert visit(address).page.find("ol", class_="search-results") == []


def test_drafts_of_live_pages_stay_unseen(home):
    before = {page.pk: (page.url_in("vi"), page.url_in("en")) for page in BasePage.objects.filter(depth__gt=1)}
    for page in BasePage.objects.filter(depth__gt=1).order_by("path"):
        draft_of(page)
    assert {page.pk: (page.url_in("vi"), page.url_in("en")) for page in BasePage.objects.filter(depth__gt=1)} == before
    assert leaks(without_question(everything())) == {}


def test_the_english_of_a_page_under_an_untranslated_one_stays_unseen(home):
    """English waits until every page above has English; until then its words are a draft."""
    above = make_page(SectionPage, home, "Mục chưa dịch", show_in_menus=True)
    below = make_page(ContentPage, above, "Trang bên dưới", f"{SECRET} below", show_in_menus=True)
    fill(below)
    below.title_vi, below.slug, below.slug_en = "Trang bên dưới", "trang-ben-duoi", "below"
    for name in below.translation_fields:
        setattr(below, f"{name}_vi", "" if name != "title" else below.title_vi)
    below.save_revision().publish()
    assert not BasePage.objects.get(pk=below.pk).live_en
    shown = visit(f"/en/{above.slug}/below/")
    assert (shown.status, shown.page.main.get("lang")) == (200, "vi")
    assert leaks(without_question(everything())) == {}


def test_a_page_that_was_taken_down_is_gone_from_everywhere(page_of):
    article = page_of("article-44-projects-2025-10")
    article.title_vi = article.title_en = SECRET
    with committed():
        article.save_revision().publish()
    addresses = [article.url_in(language) for language in LANGUAGES]
    assert len(leaks(map(visit, addresses))) == 2
    with committed():
        article.unpublish()
    assert [visit(address).status for address in addresses] == [404, 404]
    assert leaks(without_question(everything())) == {}


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
