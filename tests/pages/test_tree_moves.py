"""What editors do to parts of the tree, under both interface languages: move, copy, alias, unpublish, delete."""

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from pages.bin import place
from pages.models import BasePage, ContentPage, SectionPage
from tests.factories import make_page
from tests.support.admin import errors_of, fresh
from tests.support.tree import addresses, check_tree, lives, slugs

pytestmark = pytest.mark.django_db


def child_of(page, slug):
    return BasePage.objects.child_of(page).get(slug=slug).specific


# Move


def test_a_moved_page_takes_the_pages_under_it_along(tree, admin, reader):
    page = admin.move(tree.wind, tree.other)
    assert addresses(page) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")
    assert addresses(tree.offshore) == ("/tai-lieu/dien-gio/ngoai-khoi/", "/en/library/wind-power/offshore/")
    assert lives(page) == lives(tree.offshore) == (True, True)
    check_tree(reader, page, tree.offshore)


def test_a_page_moved_under_one_without_english_loses_its_english(tree, admin, reader):
    page = admin.move(tree.wind, tree.plain)
    assert addresses(page) == ("/gioi-thieu/chua-dich/dien-gio/", "/en/about/chua-dich/wind-power/")
    assert lives(page) == lives(tree.offshore) == (True, False)
    check_tree(reader, page, tree.offshore)


def test_a_draft_is_moved_and_edited_drafts_keep_their_edits(tree, admin, reader):
    draft = make_page(ContentPage, tree.about, "Bản nháp", "A draft", live=False)
    admin.edit(tree.wind, title_vi="Gió", slug="gio", slug_en="wind")
    admin.move(draft, tree.other)
    page = admin.move(tree.wind, tree.other)
    assert addresses(draft) == ("/tai-lieu/ban-nhap/", "/en/library/a-draft/")
    assert addresses(page) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")
    page = admin.edit(page, publish=True)
    assert page.title_vi == "Gió"
    assert addresses(tree.offshore) == ("/tai-lieu/gio/ngoai-khoi/", "/en/library/wind/offshore/")
    check_tree(reader, page, tree.offshore, draft)


@pytest.mark.parametrize(("slug", "slug_en"), [("dien-gio", "another"), ("khac", "wind-power"), ("wind-power", "")])
def test_a_page_is_not_moved_to_where_one_of_its_addresses_is_taken(tree, admin, reader, slug, slug_en):
    make_page(ContentPage, tree.other, "Trang khác", "Another" if slug_en else "", slug=slug, slug_en=slug_en)
    response = admin.try_move(tree.wind, tree.other)
    assert response.url == reverse("wagtailadmin_pages:move", args=(tree.wind.pk,))
    assert addresses(tree.wind) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    check_tree(reader, tree.wind)


def test_a_page_is_not_moved_to_where_a_fixed_page_has_its_address(tree, admin, reader):
    page = make_page(ContentPage, tree.about, "Tìm kiếm", "Search")
    response = admin.try_move(page, tree.home)
    assert response.url == reverse("wagtailadmin_pages:move", args=(page.pk,))
    assert addresses(page) == ("/gioi-thieu/tim-kiem/", "/en/about/search/")
    check_tree(reader, page)


def test_reordering_changes_no_address(tree, admin, reader):
    assert [page.slug for page in tree.about.get_children()] == ["dien-gio", "chua-dich"]
    admin.reorder(tree.plain, 0)
    assert [page.slug for page in fresh(tree.about).get_children()] == ["chua-dich", "dien-gio"]
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert lives(tree.wind) == lives(tree.offshore) == (True, True)
    assert not Redirect.objects.exists()
    check_tree(reader, tree.wind, tree.offshore)


# Copy


def test_a_copy_with_the_pages_under_it_is_a_draft_with_its_own_addresses(tree, admin, reader):
    titles = {"new_title": "Điện gió mới", "new_title_en": "New wind power"}
    page = admin.copy(tree.wind, **titles, new_slug="dien-gio-moi", new_slug_en="new-wind-power", copy_subpages="on")
    child = child_of(page, "ngoai-khoi")
    assert (page.title_vi, page.title_en) == ("Điện gió mới", "New wind power")
    assert addresses(page) == ("/gioi-thieu/dien-gio-moi/", "/en/about/new-wind-power/")
    assert addresses(child) == ("/gioi-thieu/dien-gio-moi/ngoai-khoi/", "/en/about/new-wind-power/offshore/")
    assert lives(page) == lives(child) == (False, False)
    assert fresh(tree.wind).title_vi == "Điện gió"
    check_tree(reader, page, child, tree.wind)


def test_a_published_copy_is_live_in_both_languages(tree, admin, reader):
    page = admin.copy(tree.wind, tree.other, copy_subpages="on", publish_copies="on")
    child = child_of(page, "ngoai-khoi")
    assert addresses(child) == ("/tai-lieu/dien-gio/ngoai-khoi/", "/en/library/wind-power/offshore/")
    assert lives(page) == lives(child) == (True, True)
    check_tree(reader, page, child)


def test_a_copy_under_a_page_without_english_is_live_in_vietnamese_only(tree, admin, reader):
    page = admin.copy(tree.wind, tree.plain, copy_subpages="on", publish_copies="on")
    child = child_of(page, "ngoai-khoi")
    assert lives(page) == lives(child) == (True, False)
    check_tree(reader, page, child)


def test_a_copy_can_leave_the_english_behind(tree, admin, reader):
    page = admin.copy(tree.wind, tree.other, new_title_en="", new_slug_en="", publish_copies="on", copy_subpages=None)
    assert slugs(page) == ("dien-gio", "")
    assert lives(page) == (True, False)
    check_tree(reader, page)


def test_a_page_without_english_is_copied(tree, admin, reader):
    page = admin.copy(tree.plain, new_title="Cũng chưa dịch", new_slug="cung-chua-dich", publish_copies="on")
    assert addresses(page) == ("/gioi-thieu/cung-chua-dich/", "/en/about/cung-chua-dich/")
    check_tree(reader, page)


@pytest.mark.parametrize(
    ("field", "slug", "slug_en"), [("new_slug", "dien-gio", "new"), ("new_slug_en", "moi", "wind-power")]
)
def test_a_copy_under_a_taken_slug_is_an_error_on_the_field(tree, admin, field, slug, slug_en):
    response = admin.try_copy(tree.wind, new_slug=slug, new_slug_en=slug_en)
    assert field in errors_of(response)
    assert BasePage.objects.child_of(tree.about).count() == 2


def test_a_copy_under_the_address_of_a_fixed_page_is_an_error_on_the_field(tree, admin):
    response = admin.try_copy(tree.wind, tree.home, new_slug="tim-kiem", new_slug_en="search")
    assert {"new_slug", "new_slug_en"} <= errors_of(response).keys()


def test_a_copy_of_an_edited_page_keeps_the_edits_in_its_draft(tree, admin, reader):
    admin.edit(tree.wind, intro_vi="Bản nháp", intro_en="A draft", slug="gio", slug_en="wind")
    page = admin.copy(tree.wind, tree.other, copy_subpages=None, publish_copies="on")
    assert addresses(page) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")
    assert not page.intro_vi
    check_tree(reader, page)
    page = admin.edit(page, publish=True)
    assert (page.intro_vi, page.intro_en) == ("Bản nháp", "A draft")
    check_tree(reader, page)


# Alias


def make_alias(admin, page, parent, **values):
    values = {"alias": "on", "copy_subpages": None, "publish_copies": None} | values
    return admin.copy(page, parent, **values)


def test_an_alias_lives_at_its_own_addresses_and_follows_its_source(tree, admin, reader):
    alias = make_alias(admin, tree.plain, tree.other, new_slug="bi-danh")
    admin.edit(tree.plain, publish=True, title_vi="Đã dịch", title_en="Translated", slug="da-dich")
    alias = fresh(alias)
    assert (alias.title_vi, alias.title_en) == ("Đã dịch", "Translated")
    assert addresses(alias)[0] == "/tai-lieu/bi-danh/"
    assert lives(alias) == (True, True)
    check_tree(reader, alias, tree.plain)


def test_an_alias_keeps_its_english_slug_when_the_source_gets_another(tree, admin, reader):
    alias = make_alias(admin, tree.wind, tree.other)
    admin.edit(tree.wind, publish=True, slug="gio", slug_en="wind")
    assert addresses(alias) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")
    check_tree(reader, alias, tree.wind)


def test_an_alias_stands_beside_its_source_under_slugs_of_its_own(tree, admin, reader):
    alias = make_alias(admin, tree.wind, None, new_slug="bi-danh", new_slug_en="alias")
    assert addresses(alias) == ("/gioi-thieu/bi-danh/", "/en/about/alias/")
    admin.edit(tree.wind, publish=True, intro_en="Introduction")
    assert fresh(alias).intro_en == "Introduction"
    assert addresses(alias) == ("/gioi-thieu/bi-danh/", "/en/about/alias/")
    check_tree(reader, alias, tree.wind)


def test_an_alias_under_a_page_without_english_is_live_in_vietnamese_only(tree, admin, reader):
    alias = make_alias(admin, tree.wind, tree.plain, copy_subpages="on")
    child = child_of(alias, "ngoai-khoi")
    assert lives(alias) == lives(child) == (True, False)
    check_tree(reader, alias, child)


def test_an_alias_of_a_whole_part_of_the_tree_follows_in_all_its_pages(tree, admin, reader):
    alias = make_alias(admin, tree.wind, tree.other, copy_subpages="on")
    child = child_of(alias, "ngoai-khoi")
    admin.edit(tree.offshore, publish=True, title_vi="Xa bờ", title_en="Far off shore")
    child = fresh(child)
    assert (child.title_vi, child.title_en) == ("Xa bờ", "Far off shore")
    assert addresses(child) == ("/tai-lieu/dien-gio/ngoai-khoi/", "/en/library/wind-power/offshore/")
    check_tree(reader, alias, child)


def test_an_alias_goes_down_with_its_source(tree, admin, reader):
    alias = make_alias(admin, tree.wind, tree.other)
    admin.unpublish(tree.wind)
    assert lives(alias) == (False, False)
    check_tree(reader, alias, tree.wind)


def test_an_alias_becomes_a_page_of_its_own(tree, admin, reader):
    alias = make_alias(admin, tree.wind, tree.other)
    response = admin.client.post(reverse("wagtailadmin_pages:convert_alias", args=(alias.pk,)))
    assert response.status_code == 302
    page = admin.edit(alias, publish=True, title_en="Of its own")
    assert page.alias_of is None
    assert fresh(tree.wind).title_en == "Wind power"
    assert addresses(page) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")
    check_tree(reader, page)


# Unpublish, delete


def test_an_unpublished_page_answers_nowhere_and_takes_the_english_under_it_down(tree, admin, reader):
    page = admin.unpublish(tree.wind)
    assert lives(page) == (False, False)
    assert lives(tree.offshore) == (True, False)
    check_tree(reader, page, tree.offshore)


def test_unpublished_with_all_pages_under_it_a_page_leaves_nothing_public(tree, admin, reader):
    admin.unpublish(tree.about, include_descendants="on")
    assert {lives(page) for page in (tree.about, tree.wind, tree.offshore, tree.plain)} == {(False, False)}
    check_tree(reader, tree.about, tree.offshore)


def test_a_page_published_again_has_its_addresses_again(tree, admin, reader):
    page = admin.edit(admin.unpublish(tree.wind), publish=True)
    assert addresses(page) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert lives(page) == (True, True)
    check_tree(reader, page)


def test_a_deleted_page_is_gone_with_all_under_it(tree, admin, reader):
    gone = [address for page in (tree.wind, tree.offshore) for address in addresses(page)]
    admin.delete(tree.wind)
    assert [reader.status(address) for address in gone] == [404] * 4
    assert all(place.holds(fresh(page)) for page in (tree.wind, tree.offshore))
    check_tree(reader, tree.about)


def test_the_addresses_of_a_deleted_page_are_free_again(tree, admin, reader):
    admin.delete(tree.wind)
    page = admin.create(ContentPage, tree.about, publish=True, title_vi="Điện gió", title_en="Wind power")
    assert addresses(page) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    check_tree(reader, page)


# Many pages at once


def at_once(admin, action, *pages, **values):
    url = reverse("wagtail_bulk_action", args=("pages", "basepage", action))
    response = admin.client.post(f"{url}?{'&'.join(f'id={page.pk}' for page in pages)}", values)
    assert response.status_code == 302, (action, response.status_code)
    return response


def test_many_pages_are_moved_unpublished_and_published_at_once(tree, admin, reader):
    section = make_page(SectionPage, tree.home, "Lưu trữ", "Archive")
    at_once(admin, "move", tree.wind, tree.plain, chooser=section.pk)
    at_once(admin, "unpublish", tree.wind, tree.plain, scope="both")
    assert lives(tree.wind) == lives(tree.plain) == (False, False)
    at_once(admin, "publish", tree.wind, tree.plain, scope="both")
    assert addresses(tree.wind) == ("/luu-tru/dien-gio/", "/en/archive/wind-power/")
    assert addresses(tree.plain) == ("/luu-tru/chua-dich/", "/en/archive/chua-dich/")
    assert lives(tree.wind) == (True, True)
    assert lives(tree.plain) == (True, False)
    check_tree(reader, tree.wind, tree.plain)


def test_of_many_pages_none_is_moved_while_one_address_is_taken(tree, admin, reader):
    make_page(ContentPage, tree.other, "Trang khác", "Wind power")
    at_once(admin, "move", tree.plain, tree.wind, chooser=tree.other.pk)
    assert addresses(tree.wind) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert addresses(tree.plain) == ("/gioi-thieu/chua-dich/", "/en/about/chua-dich/")
    check_tree(reader, tree.wind)
