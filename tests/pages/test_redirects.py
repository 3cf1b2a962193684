"""Old public addresses lead to where their pages are now, in both languages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from pages.bilingual import paths
from pages.models import BasePage, ContentPage
from tests.factories import make_page
from tests.support.admin import fresh
from tests.support.markup import Document
from tests.support.tree import addresses

pytestmark = pytest.mark.django_db


def publish(page, **fields):
    """Change a page and publish it, as an editor does."""
    page = fresh(page)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return fresh(page)


def lead(reader, old: str) -> str:
    """Return where an address leads at the end, following redirects; each of them is permanent."""
    response = reader.get(old, follow=True)
    assert response.status_code == 200, old
    assert {status for _address, status in response.redirect_chain} <= {301}
    assert len(response.redirect_chain) <= 1, response.redirect_chain
    return response.request["PATH_INFO"]


def test_a_renamed_page_and_those_under_it_are_found_at_their_old_addresses(tree, reader):
    publish(tree.wind, slug="gio", slug_en="wind")
    assert lead(reader, "/gioi-thieu/dien-gio/") == "/gioi-thieu/gio/"
    assert lead(reader, "/en/about/wind-power/") == "/en/about/wind/"
    assert lead(reader, "/gioi-thieu/dien-gio/ngoai-khoi/") == "/gioi-thieu/gio/ngoai-khoi/"
    assert lead(reader, "/en/about/wind-power/offshore/") == "/en/about/wind/offshore/"
    assert Redirect.objects.count() == 4


def test_under_a_renamed_ancestor_every_page_is_found(tree, reader):
    publish(tree.about, slug="ve-jetp", slug_en="about-jetp")
    assert lead(reader, "/gioi-thieu/dien-gio/ngoai-khoi/") == "/ve-jetp/dien-gio/ngoai-khoi/"
    assert lead(reader, "/en/about/wind-power/offshore/") == "/en/about-jetp/wind-power/offshore/"
    assert lead(reader, "/gioi-thieu/chua-dich/") == "/ve-jetp/chua-dich/"
    assert lead(reader, "/en/about/chua-dich/") == "/en/about-jetp/chua-dich/"
    assert Redirect.objects.count() == 8


def test_a_moved_page_and_those_under_it_are_found(tree, reader):
    fresh(tree.wind).move(tree.other, pos="last-child")
    assert lead(reader, "/gioi-thieu/dien-gio/ngoai-khoi/") == "/tai-lieu/dien-gio/ngoai-khoi/"
    assert lead(reader, "/en/about/wind-power/offshore/") == "/en/library/wind-power/offshore/"
    assert Redirect.objects.count() == 4


def test_one_language_renamed_leaves_no_redirect_in_the_other(tree, reader):
    publish(tree.wind, slug_en="wind")
    assert {redirect.old_path for redirect in Redirect.objects.all()} == {
        "/en/about/wind-power",
        "/en/about/wind-power/offshore",
    }
    assert reader.status("/gioi-thieu/dien-gio/") == 200


def test_the_first_english_slug_leads_on_from_the_vietnamese_one(tree, reader):
    publish(tree.plain, title_en="Translated")
    assert lead(reader, "/en/about/chua-dich/") == "/en/about/translated/"
    assert reader.status("/gioi-thieu/chua-dich/") == 200


def test_the_query_of_an_old_address_is_not_needed_to_find_the_page(tree, reader):
    publish(tree.wind, slug="gio")
    assert lead(reader, "/gioi-thieu/dien-gio/?utm_source=bao-chi") == "/gioi-thieu/gio/"


def test_back_at_its_first_address_a_page_answers_there_and_does_not_lead_in_circles(tree, reader):
    publish(tree.wind, slug="gio", slug_en="wind")
    publish(tree.wind, slug="dien-gio", slug_en="wind-power")
    assert reader.status("/gioi-thieu/dien-gio/") == 200
    assert lead(reader, "/gioi-thieu/gio/ngoai-khoi/") == "/gioi-thieu/dien-gio/ngoai-khoi/"
    assert lead(reader, "/en/about/wind/") == "/en/about/wind-power/"
    assert addresses(tree.wind)[0].rstrip("/") not in {redirect.old_path for redirect in Redirect.objects.all()}
    assert Redirect.objects.count() == 4


def test_after_several_renames_every_old_address_leads_straight_to_the_page(tree, reader):
    for slug, slug_en in (("b", "y"), ("c", "z"), ("d", "w")):
        publish(tree.wind, slug=slug, slug_en=slug_en)
    for slug in ("dien-gio", "b", "c"):
        assert lead(reader, f"/gioi-thieu/{slug}/ngoai-khoi/") == "/gioi-thieu/d/ngoai-khoi/"
    for slug in ("wind-power", "y", "z"):
        assert (
            lead(reader, f"/en/about/{slug}/ngoai-khoi/".replace("ngoai-khoi", "offshore")) == "/en/about/w/offshore/"
        )


def test_two_pages_can_change_places(tree, reader):
    publish(tree.wind, slug="tam")
    publish(tree.plain, slug="dien-gio")
    publish(tree.wind, slug="chua-dich")
    assert reader.status("/gioi-thieu/dien-gio/") == 200
    assert reader.status("/gioi-thieu/chua-dich/") == 200
    assert lead(reader, "/gioi-thieu/tam/ngoai-khoi/") == "/gioi-thieu/chua-dich/ngoai-khoi/"
    assert lead(reader, "/gioi-thieu/dien-gio/ngoai-khoi/") == "/gioi-thieu/chua-dich/ngoai-khoi/"


def test_a_new_page_at_an_old_address_answers_there_itself(tree, reader):
    publish(tree.wind, slug="gio")
    page = make_page(ContentPage, tree.about, "Điện gió", "Another")
    response = reader.get("/gioi-thieu/dien-gio/")
    assert response.status_code == 200
    assert response.context["page"].pk == page.pk
    publish(page, slug="dien-gio-moi")
    assert lead(reader, "/gioi-thieu/dien-gio/") == "/gioi-thieu/dien-gio-moi/"


def test_nothing_leads_to_or_from_a_draft(tree, reader):
    draft = make_page(ContentPage, tree.wind, "Bản nháp", "A draft", live=False)
    draft.slug = "nhap"
    draft.save()
    assert not Redirect.objects.exists()
    publish(tree.wind, slug="gio", slug_en="wind")
    assert not Redirect.objects.filter(redirect_page_id=draft.pk).exists()
    assert reader.status("/gioi-thieu/dien-gio/ban-nhap/") == 404


def test_a_draft_of_a_rename_leaves_no_redirect(tree, reader):
    page = fresh(tree.wind)
    page.slug, page.slug_en = "gio", "wind"
    page.save_revision()
    assert not Redirect.objects.exists()
    assert reader.statuses(fresh(tree.wind)) == (200, 200)


def test_an_old_address_leads_nowhere_while_its_page_is_taken_down(tree, reader):
    publish(tree.wind, slug="gio", slug_en="wind").unpublish()
    assert reader.get("/gioi-thieu/dien-gio/", follow=True).status_code == 404
    assert reader.get("/en/about/wind-power/", follow=True).status_code == 404


def test_the_redirects_of_a_deleted_page_go_with_it(tree, reader):
    publish(tree.wind, slug="gio", slug_en="wind").delete()
    assert not Redirect.objects.exists()
    assert reader.status("/en/about/wind-power/") == 404


def test_an_address_that_an_editor_redirected_by_hand_leads_to_the_page_that_had_it_last(tree, site, reader):
    Redirect.objects.create(old_path="/gioi-thieu/dien-gio", site=site, redirect_link="/tai-lieu/")
    publish(tree.wind, slug="gio")
    assert lead(reader, "/gioi-thieu/dien-gio/") == "/gioi-thieu/gio/"


def test_paths_and_redirects_are_stored_together_or_not_at_all(tree, monkeypatch):
    def fail(page, before):
        raise RuntimeError("no redirects today")

    monkeypatch.setattr(paths, "record_redirects", fail)
    page = fresh(tree.wind)
    page.slug, page.slug_en = "gio", "wind"
    with pytest.raises(RuntimeError, match="no redirects today"):
        page.save()
    assert addresses(tree.wind) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    with pytest.raises(RuntimeError, match="no redirects today"):
        fresh(tree.wind).move(tree.other, pos="last-child")
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert fresh(tree.wind).get_parent().pk == tree.about.pk


def test_a_rename_costs_the_same_however_many_pages_are_under_it(tree):
    def cost(slug):
        page = BasePage.objects.get(pk=tree.about.pk).specific
        page.slug = slug
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page.save()
        return len(queries)

    cost("lan-dau")  # fills what Django keeps, e.g. content types
    few = cost("mot")
    for _ in range(10):
        make_page(ContentPage, tree.wind)
    assert cost("hai") == few


def test_a_page_that_comes_from_outside_the_site_redirects_nothing(tree, reader):
    root = BasePage.objects.get(depth=1)
    outside = make_page(ContentPage, root, "Ngoài cổng", "Outside")
    fresh(outside).move(tree.about, pos="last-child")
    assert addresses(outside) == ("/gioi-thieu/ngoai-cong/", "/en/about/outside/")
    assert not Redirect.objects.exists()
    assert reader.status("/") == 200


def test_the_list_of_redirects_can_be_narrowed_in_the_editors_language(admin_client, interface_language):
    """Wagtail says these words in the language in which it was started."""
    page = Document(admin_client.get(reverse("wagtailredirects:index")).content.decode())
    words = {"vi": ["Tất cả", "Vĩnh viễn", "Tạm thời"], "en": ["All", "Permanent", "Temporary"]}[interface_language]
    choices = [node for node in page.find("label") if node.find("input", name="is_permanent")]
    assert [node.text.strip() for node in choices] == words
