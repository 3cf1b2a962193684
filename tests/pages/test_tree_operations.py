"""What editors do to single pages through the admin, under both interface languages: create, edit, rename, revert."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from pages.models import ContentPage, SectionPage
from tests.factories import body_of, make_page
from tests.support.admin import errors_of, fresh
from tests.support.tree import addresses, check_tree, lives, slugs

pytestmark = pytest.mark.django_db


def test_a_new_draft_has_both_addresses_and_answers_at_neither(tree, admin, reader):
    page = admin.create(ContentPage, tree.about, title_vi="Thủy điện", title_en="Hydropower")
    assert addresses(page) == ("/gioi-thieu/thuy-dien/", "/en/about/hydropower/")
    assert lives(page) == (False, False)
    check_tree(reader, page)


def test_a_new_page_is_published_in_both_languages(tree, admin, reader):
    page = admin.create(ContentPage, tree.about, publish=True, title_vi="Thủy điện", title_en="Hydropower")
    assert slugs(page) == ("thuy-dien", "hydropower")
    assert lives(page) == (True, True)
    check_tree(reader, page)


def test_a_new_page_without_english_answers_there_in_vietnamese(tree, admin, reader):
    page = admin.create(ContentPage, tree.about, publish=True, title_vi="Thủy điện")
    assert slugs(page) == ("thuy-dien", "")
    assert lives(page) == (True, False)
    assert addresses(page) == ("/gioi-thieu/thuy-dien/", "/en/about/thuy-dien/")
    check_tree(reader, page)


def test_a_page_needs_a_vietnamese_title(tree, admin):
    response = admin.try_create(
        ContentPage, tree.about, publish=True, title_vi="", slug="hydropower", title_en="Hydropower"
    )
    assert "title_vi" in errors_of(response)


def test_an_edited_draft_of_a_live_page_changes_nothing_public(tree, admin, reader):
    page = admin.edit(tree.wind, title_vi="Gió", title_en="Wind", slug="gio", slug_en="wind")
    assert page.title_vi == "Điện gió"
    assert page.draft_title == "Gió"
    assert slugs(page) == ("dien-gio", "wind-power")
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert not Redirect.objects.exists()
    check_tree(reader, tree.wind, tree.offshore)


def test_an_edited_draft_of_a_page_that_was_never_public_moves_at_once(home, admin, reader):
    section = make_page(SectionPage, home, "Nháp", "Draft", live=False)
    child = make_page(ContentPage, section, "Con", "Child", live=False)
    admin.edit(section, slug="ban-nhap", slug_en="first-draft")
    assert addresses(child) == ("/ban-nhap/con/", "/en/first-draft/child/")
    assert not Redirect.objects.exists()
    check_tree(reader, section, child)


@pytest.mark.parametrize(
    ("changes", "vietnamese", "english"),
    [
        ({"slug": "gio", "slug_en": "wind"}, "/gioi-thieu/gio/", "/en/about/wind/"),
        ({"slug": "gio"}, "/gioi-thieu/gio/", "/en/about/wind-power/"),
        ({"slug_en": "wind"}, "/gioi-thieu/dien-gio/", "/en/about/wind/"),
        ({"title_vi": "Gió", "title_en": "Wind"}, "/gioi-thieu/dien-gio/", "/en/about/wind-power/"),
    ],
    ids=["both", "vietnamese", "english", "titles"],
)
def test_a_renamed_page_takes_the_pages_under_it_along(tree, admin, reader, changes, vietnamese, english):
    admin.edit(tree.wind, publish=True, **changes)
    assert addresses(tree.wind) == (vietnamese, english)
    assert addresses(tree.offshore) == (f"{vietnamese}ngoai-khoi/", f"{english}offshore/")
    check_tree(reader, tree.wind, tree.offshore)


def test_a_renamed_ancestor_moves_everything_under_it_in_both_languages(tree, admin, reader):
    admin.edit(tree.about, publish=True, slug="ve-jetp", slug_en="about-jetp")
    assert addresses(tree.offshore) == ("/ve-jetp/dien-gio/ngoai-khoi/", "/en/about-jetp/wind-power/offshore/")
    assert addresses(tree.plain) == ("/ve-jetp/chua-dich/", "/en/about-jetp/chua-dich/")
    assert addresses(tree.other) == ("/tai-lieu/", "/en/library/")
    check_tree(reader, tree.about, tree.offshore, tree.plain)


def test_drafts_under_a_renamed_page_move_with_it(tree, admin, reader):
    draft = make_page(ContentPage, tree.wind, "Bản nháp", "A draft", live=False)
    admin.edit(tree.wind, publish=True, slug="gio", slug_en="wind")
    assert addresses(draft) == ("/gioi-thieu/gio/ban-nhap/", "/en/about/wind/a-draft/")
    check_tree(reader, draft)


def test_a_page_without_english_is_renamed_in_both_addresses(tree, admin, reader):
    child = make_page(ContentPage, tree.plain, "Con")
    admin.edit(tree.plain, publish=True, slug="se-dich")
    assert addresses(child) == ("/gioi-thieu/se-dich/con/", "/en/about/se-dich/con/")
    check_tree(reader, tree.plain, child)


def test_the_first_english_title_makes_the_english_slug(tree, admin, reader):
    child = make_page(ContentPage, tree.plain, "Con")
    page = admin.edit(tree.plain, publish=True, title_en="Translated at last")
    assert slugs(page) == ("chua-dich", "translated-at-last")
    assert lives(page) == (True, True)
    assert addresses(child) == ("/gioi-thieu/chua-dich/con/", "/en/about/translated-at-last/con/")
    check_tree(reader, page, child)


def test_a_draft_of_the_first_english_title_leaves_the_english_address_alone(tree, admin, reader):
    admin.edit(tree.plain, title_en="Translated at last")
    assert addresses(tree.plain) == ("/gioi-thieu/chua-dich/", "/en/about/chua-dich/")
    check_tree(reader, tree.plain)


def test_without_its_english_title_a_page_and_those_under_it_lose_their_english(tree, admin, reader):
    page = admin.edit(tree.wind, publish=True, title_en="")
    assert slugs(page) == ("dien-gio", "")
    assert lives(page) == (True, False)
    assert lives(tree.offshore) == (True, False)
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/dien-gio/offshore/")
    check_tree(reader, page, tree.offshore)


def test_both_bodies_are_kept_apart(tree, admin, reader):
    vietnamese, english = (body_of(("heading", {"level": "2", "text": text})) for text in ("Tiêu đề", "A heading"))
    ContentPage.objects.filter(pk=tree.wind.pk).update(body_vi=vietnamese, body_en=english)
    fresh(tree.wind).save_revision()
    admin.edit(tree.wind, intro_vi="Mở đầu")
    page = admin.edit(tree.wind, publish=True, intro_en="Introduction")
    assert (page.intro_vi, page.intro_en) == ("Mở đầu", "Introduction")
    assert [block.value["text"] for block in page.body_vi] == ["Tiêu đề"]
    assert [block.value["text"] for block in page.body_en] == ["A heading"]
    check_tree(reader, page)


def test_autosave_makes_a_draft_and_writes_over_it(tree, admin, reader):
    answer = admin.autosave_new(ContentPage, tree.about, title_vi="Thủy điện")
    assert answer["success"], answer
    page = ContentPage.objects.get(pk=answer["pk"])
    again = admin.autosave(page, answer["revision_id"], title_vi="Thủy điện nhỏ", title_en="Small hydropower")
    assert again["success"], again
    assert again["revision_id"] == answer["revision_id"]
    assert page.revisions.count() == 1
    assert fresh(page).title_vi == "Thủy điện nhỏ"
    assert addresses(page) == ("/gioi-thieu/thuy-dien/", "/en/about/small-hydropower/")
    check_tree(reader, page)


def test_autosave_of_a_live_page_changes_nothing_public(tree, admin, reader):
    changes = {"title_vi": "Gió", "title_en": "Wind", "slug": "gio", "slug_en": "wind"}
    answer = admin.autosave(tree.wind, **changes)
    assert answer["success"], answer
    assert admin.autosave(tree.wind, answer["revision_id"], **changes)["success"]
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert fresh(tree.wind).draft_title == "Gió"
    check_tree(reader, tree.wind, tree.offshore)


def test_autosave_of_a_taken_english_slug_says_so(tree, admin):
    answer = admin.autosave(tree.plain, title_en="Wind power")
    assert not answer["success"]
    assert fresh(tree.plain).slug_en == ""


def test_an_old_revision_comes_back_as_a_draft_and_then_in_public(tree, admin, reader):
    first = tree.wind.latest_revision
    page = admin.edit(tree.wind, publish=True, title_vi="Gió", title_en="Wind", slug="gio", slug_en="wind")
    page = admin.revert(page, first)
    assert addresses(page) == ("/gioi-thieu/gio/", "/en/about/wind/")
    assert page.draft_title == "Điện gió"
    page = admin.revert(page, first, publish=True)
    assert addresses(page) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert lives(page) == (True, True)
    check_tree(reader, page, tree.offshore)


@pytest.mark.parametrize(("field", "taken"), [("slug", "dien-gio"), ("slug_en", "wind-power")])
def test_an_old_revision_whose_slug_is_taken_by_now_is_an_error_on_the_field(tree, admin, reader, field, taken):
    first = tree.wind.latest_revision
    page = admin.edit(tree.wind, publish=True, slug="gio", slug_en="wind")
    admin.create(ContentPage, tree.about, publish=True, title_vi="Mới", title_en="New", **{field: taken})
    assert field in errors_of(admin.try_revert(page, first, publish=True))
    assert addresses(page) == ("/gioi-thieu/gio/", "/en/about/wind/")
    check_tree(reader, page)


def test_a_new_slug_of_the_home_page_changes_no_address(tree, admin, reader):
    admin.edit(tree.home, publish=True, title_vi="Cổng thông tin", title_en="Portal", slug="cong-thong-tin")
    assert addresses(tree.home) == ("/", "/en/")
    assert addresses(tree.offshore) == ("/gioi-thieu/dien-gio/ngoai-khoi/", "/en/about/wind-power/offshore/")
    assert not Redirect.objects.exists()
    check_tree(reader, tree.home, tree.offshore)


def test_a_page_saved_unchanged_stays_as_it_is(tree, admin, reader):
    page = admin.edit(tree.offshore, publish=True)
    assert (page.title_vi, page.title_en) == ("Ngoài khơi", "Offshore")
    assert slugs(page) == ("ngoai-khoi", "offshore")
    assert not page.has_unpublished_changes
    check_tree(reader, page)
