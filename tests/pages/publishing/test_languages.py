"""Each language is published for itself: scope by scope, from every state that a page can be in."""

import json

import pytest
from django.utils import translation
from wagtail.models import Revision

from pages.models import ContentPage, SecretariatPage
from pages.models.content import Post
from pages.publishing.actions import publish, withdraw
from pages.publishing.refusals import Refused
from pages.publishing.scopes import Scope
from tests.factories import body_of, make_page
from tests.support.admin import fresh
from tests.support.tree import addresses, check_tree, lives, slugs

pytestmark = pytest.mark.django_db

LANGUAGES = ("vi", "en")


@pytest.fixture(autouse=True, params=LANGUAGES)
def thread_language(request):
    """What is stored must not depend on the language of whoever publishes."""
    with translation.override(request.param):
        yield request.param


def texts(page) -> dict:
    page = fresh(page)
    return {name: getattr(page, name) or "" for name in ("title_vi", "title_en", "intro_vi", "intro_en")}


def draft_texts(page) -> dict:
    newest = fresh(page).get_latest_revision_as_object()
    return {name: getattr(newest, name) or "" for name in ("title_vi", "title_en", "intro_vi", "intro_en")}


OLD = {"title_vi": "Điện gió", "title_en": "Wind power", "intro_vi": "", "intro_en": ""}
NEW = {"title_vi": "Điện gió mới", "title_en": "New wind power", "intro_vi": "Lời mới", "intro_en": "New words"}


def of(values: dict, language: str) -> dict:
    return {name: value for name, value in values.items() if name.endswith(f"_{language}")}


# Live in both languages, draft ahead in both


def test_vietnamese_goes_live_while_the_older_english_stays(ahead, published, reader):
    page = published(ahead, "vi")
    assert texts(page) == of(NEW, "vi") | of(OLD, "en")
    assert str(page.reviewed_on) == "2026-01-02"
    assert lives(page) == (True, True)
    assert page.has_unpublished_changes
    assert draft_texts(page) == NEW
    newest = page.get_latest_revision_as_object()
    assert (newest.live_revision, newest.last_published_at) == (page.live_revision, page.last_published_at)
    check_tree(reader, page)


def test_english_goes_live_while_the_older_vietnamese_stays(ahead, published, reader):
    before = fresh(ahead)
    page = published(ahead, "en")
    assert texts(page) == of(OLD, "vi") | of(NEW, "en")
    assert page.reviewed_on is None
    assert lives(page) == (True, True)
    assert draft_texts(page) == NEW
    assert page.last_published_at == before.last_published_at
    assert page.last_published_at_en > before.last_published_at_en
    check_tree(reader, page)


def test_publishing_vietnamese_says_nothing_of_when_english_was_published(ahead, published):
    before = fresh(ahead)
    page = published(ahead, "vi")
    assert page.last_published_at > before.last_published_at
    assert page.last_published_at_en == before.last_published_at_en


def test_both_go_live_at_once(ahead, published, reader):
    page = published(ahead, "both")
    assert texts(page) == NEW
    assert not page.has_unpublished_changes
    check_tree(reader, page)


@pytest.mark.parametrize("order", [("vi", "en"), ("en", "vi")])
def test_one_language_after_the_other_leaves_nothing_unpublished(ahead, published, order, reader):
    for scope in order:
        page = published(ahead, scope)
    assert texts(page) == NEW
    assert str(page.reviewed_on) == "2026-01-02"
    assert not page.has_unpublished_changes
    assert page.latest_revision == page.live_revision
    check_tree(reader, page)


@pytest.mark.parametrize("scope", Scope.values)
def test_publishing_leaves_the_draft_the_newest_revision_with_its_number(ahead, published, scope):
    draft = fresh(ahead).latest_revision
    page = published(ahead, scope)
    assert page.latest_revision == draft
    assert page.latest_revision_created_at == draft.created_at
    assert draft.is_latest_revision()


def test_the_draft_goes_on_from_where_it_was(ahead, published, draft_of):
    published(ahead, "vi")
    draft_of(ahead, intro_en="Newer words")
    page = published(ahead, "en")
    assert texts(page) == NEW | {"intro_en": "Newer words"}


# Never live


@pytest.fixture
def unborn(tree):
    return make_page(ContentPage, tree.about, "Nháp", "Draft", live=False, intro_vi="Lời", intro_en="Words")


def test_vietnamese_alone_goes_live_for_the_first_time(unborn, published, reader):
    page = published(unborn, "vi")
    assert lives(page) == (True, False)
    assert texts(page) == {"title_vi": "Nháp", "title_en": "", "intro_vi": "Lời", "intro_en": ""}
    assert draft_texts(page)["intro_en"] == "Words"
    assert (page.first_published_at is None, page.first_published_at_en is None) == (False, True)
    assert addresses(page) == ("/gioi-thieu/nhap/", "/en/about/nhap/"), "the English address is a draft too"
    assert "Words" not in reader.get("/en/about/nhap/").content.decode()
    assert slugs(published(page, "en")) == ("nhap", "draft")
    assert lives(page) == (True, True)
    check_tree(reader, page)


def test_english_cannot_go_live_before_vietnamese(unborn):
    with pytest.raises(Refused) as refused:
        publish(unborn, Scope.EN)
    assert refused.value.code == "no_vietnamese"
    assert lives(unborn) == (False, False)
    assert Revision.objects.for_instance(unborn).count() == 1


def test_both_languages_go_live_for_the_first_time(unborn, published, reader):
    page = published(unborn, "both")
    assert lives(page) == (True, True)
    assert not page.has_unpublished_changes
    check_tree(reader, page)


# Live in Vietnamese only


def test_english_comes_to_a_page_that_had_none(tree, draft_of, published, reader):
    draft_of(tree.plain, title_en="Translated", title_vi="Sửa dở")
    page = published(tree.plain, "en")
    assert lives(page) == (True, True)
    assert (page.title_vi, page.title_en, page.slug_en) == ("Chưa dịch", "Translated", "translated")
    assert page.get_latest_revision_as_object().title_vi == "Sửa dở"
    check_tree(reader, page)


def test_vietnamese_is_corrected_while_english_is_only_begun(tree, draft_of, published, reader):
    draft_of(tree.plain, title_en="Half", intro_vi="Đã sửa")
    page = published(tree.plain, "vi")
    assert lives(page) == (True, False)
    assert (page.intro_vi, page.title_en or "", page.slug_en) == ("Đã sửa", "", "")
    assert page.get_latest_revision_as_object().title_en == "Half"
    check_tree(reader, page)


def test_english_without_a_title_is_refused(tree, draft_of):
    draft_of(tree.plain, intro_en="Words without a title")
    with pytest.raises(Refused) as refused:
        publish(tree.plain, Scope.EN)
    assert refused.value.code == "no_title"


def test_english_under_an_untranslated_page_is_refused_and_the_page_above_named(tree, draft_of):
    child = make_page(ContentPage, tree.plain, "Con")
    draft_of(child, title_en="Child")
    with pytest.raises(Refused) as refused:
        publish(child, Scope.EN)
    assert (refused.value.code, refused.value.detail) == ("ancestor", "Chưa dịch")


def test_of_both_languages_only_vietnamese_goes_live_under_an_untranslated_page(tree, draft_of, reader):
    child = make_page(ContentPage, tree.plain, "Con")
    draft_of(child, title_vi="Con mới", title_en="Child")
    result = publish(child, Scope.BOTH)
    assert result.held_back.detail == "Chưa dịch"
    assert lives(child) == (True, False)
    assert (result.page.title_vi, result.page.title_en or "") == ("Con mới", "")
    assert result.page.get_latest_revision_as_object().title_en == "Child"
    check_tree(reader, child)


# Taking down


def test_english_alone_is_taken_down(tree, reader):
    withdraw(tree.wind, Scope.EN)
    assert lives(tree.wind) == (True, False)
    assert lives(tree.offshore) == (True, False)
    assert 'lang="vi"' in reader.get("/en/about/wind-power/").content.decode()
    check_tree(reader, tree.wind)


def test_english_that_was_taken_down_comes_back_with_its_own_publication_only(tree, published, draft_of):
    withdraw(tree.wind, Scope.EN)
    draft_of(tree.wind, intro_vi="Đã sửa")
    assert lives(published(tree.wind, "vi")) == (True, False)
    assert slugs(tree.wind) == ("dien-gio", "wind-power"), "its address stays"
    assert lives(published(tree.wind, "en")) == (True, True)


@pytest.mark.parametrize("scope", ["vi", "both"])
def test_without_vietnamese_there_is_no_english(tree, published, scope, reader):
    withdraw(tree.wind, Scope(scope))
    assert lives(tree.wind) == (False, False)
    assert lives(published(tree.wind, "vi")) == (True, False)
    check_tree(reader, tree.wind)


# Rows under a page


def row(**values) -> Post:
    return Post(**{"name": "Nguyễn Văn A"} | values)


@pytest.fixture
def staff(tree):
    page = make_page(SecretariatPage, tree.about, "Ban Thư ký", "Secretariat", live=False)
    page.posts = [row(post_vi="Trưởng", post_en="Head"), row(post_vi="Phó", post_en="Deputy")]
    page.save_revision().publish()
    return fresh(page)


def rows(page) -> list[tuple[str, str]]:
    return [(each.post_vi, each.post_en or "") for each in fresh(page).posts.all()]


def rows_of_draft(page) -> list[tuple[str, str]]:
    newest = fresh(page).get_latest_revision_as_object()
    return [(each.post_vi, each.post_en or "") for each in newest.posts.all()]


def edit_rows(page, change) -> None:
    newest = fresh(page).get_latest_revision_as_object()
    posts = list(newest.posts.all())
    posts = change(posts)
    for number, post in enumerate(posts):
        post.sort_order = number
    newest.posts = posts
    newest.save_revision()


def test_rows_are_matched_when_they_are_reordered(staff, published):
    def change(posts):
        posts[0].post_vi, posts[0].post_en = "Trưởng ban", "Chief"
        return posts[::-1]

    edit_rows(staff, change)
    published(staff, "vi")
    assert rows(staff) == [("Phó", "Deputy"), ("Trưởng ban", "Head")]
    published(staff, "en")
    assert rows(staff) == [("Phó", "Deputy"), ("Trưởng ban", "Chief")]
    assert not fresh(staff).has_unpublished_changes


def test_english_leaves_number_and_order_of_rows_alone(staff, published):
    def change(posts):
        posts[0].post_en = "Chief"
        return [row(post_vi="Mới", post_en="New"), posts[0]]

    edit_rows(staff, change)
    published(staff, "en")
    assert rows(staff) == [("Trưởng", "Chief"), ("Phó", "Deputy")]
    assert rows_of_draft(staff) == [("Mới", "New"), ("Trưởng", "Chief")]
    published(staff, "vi")
    assert rows(staff) == [("Mới", ""), ("Trưởng", "Chief")]


def test_a_new_row_keeps_its_identity_from_one_language_to_the_other(staff, published):
    edit_rows(staff, lambda posts: [*posts, row(post_vi="Mới", post_en="New")])
    published(staff, "vi")
    assert rows(staff) == [("Trưởng", "Head"), ("Phó", "Deputy"), ("Mới", "")]
    made = {each.pk for each in fresh(staff).posts.all()}
    assert {each.pk for each in fresh(staff).get_latest_revision_as_object().posts.all()} == made
    published(staff, "en")
    assert rows(staff)[-1] == ("Mới", "New")
    assert {each.pk for each in fresh(staff).posts.all()} == made
    assert not fresh(staff).has_unpublished_changes


def test_a_row_that_is_removed_goes_with_vietnamese(staff, published):
    edit_rows(staff, lambda posts: posts[1:])
    published(staff, "en")
    assert rows(staff) == [("Trưởng", "Head"), ("Phó", "Deputy")]
    published(staff, "vi")
    assert rows(staff) == [("Phó", "Deputy")]


# Bodies, addresses, aliases


def test_bodies_go_with_their_language_blocks_and_all(ahead, published):
    newest = fresh(ahead).get_latest_revision_as_object()
    newest.body_vi = body_of(("text", "<p>Một</p>"), ("text", "<p>Hai</p>"))
    newest.body_en = body_of(("text", "<p>One</p>"))
    newest.save_revision()
    page = published(ahead, "vi")
    assert [str(block.value) for block in page.body_vi] == ["<p>Một</p>", "<p>Hai</p>"]
    assert len(page.body_en or []) == 0
    page = published(ahead, "en")
    assert len(page.body_vi) == 2
    assert "One" in json.dumps(page.body_en.get_prep_value())


def test_slugs_change_with_their_language_and_leave_redirects(ahead, draft_of, published, reader):
    draft_of(ahead, slug="gio", slug_en="wind")
    published(ahead, "vi")
    assert addresses(ahead) == ("/gioi-thieu/gio/", "/en/about/wind-power/")
    assert reader.get("/gioi-thieu/dien-gio/").headers["Location"] == "/gioi-thieu/gio/"
    published(ahead, "en")
    assert addresses(ahead) == ("/gioi-thieu/gio/", "/en/about/wind/")
    assert reader.get("/en/about/wind-power/").headers["Location"] == "/en/about/wind/"
    assert reader.status("/en/about/wind/offshore/") == 200
    check_tree(reader, ahead, tree_child(ahead))


def tree_child(page):
    return page.get_children().first().specific


def test_a_slug_that_is_taken_by_now_is_refused_and_nothing_is_changed(tree, ahead, draft_of):
    draft_of(ahead, slug_en="taken")
    other = make_page(ContentPage, tree.about, "Khác", "Taken")
    revisions = Revision.objects.for_instance(ahead).count()
    with pytest.raises(Refused) as refused:
        publish(ahead, Scope.EN)
    assert refused.value.code == "invalid"
    assert texts(ahead) == OLD
    assert Revision.objects.for_instance(ahead).count() == revisions
    assert slugs(other) == ("khac", "taken")


def test_an_alias_follows_its_source_language_by_language(tree, ahead, published, reader):
    alias = ahead.create_alias(parent=tree.other)
    published(ahead, "vi")
    assert texts(alias) == of(NEW, "vi") | of(OLD, "en")
    assert lives(alias) == (True, True)
    withdraw(ahead, Scope.EN)
    assert lives(alias) == (True, False)
    published(ahead, "en")
    assert texts(alias) == NEW
    assert lives(alias) == (True, True)
    check_tree(reader, ahead, alias)


def test_an_alias_is_not_published_by_itself(tree, ahead):
    alias = ahead.create_alias(parent=tree.other)
    with pytest.raises(Refused) as refused:
        publish(alias, Scope.BOTH)
    assert refused.value.code == "alias"


def test_vietnamese_alone_brings_no_english_to_an_alias(tree, draft_of, published):
    alias = fresh(tree.plain).create_alias(parent=tree.other)
    draft_of(tree.plain, title_en="Half", intro_vi="Đã sửa")
    published(tree.plain, "vi")
    assert lives(alias) == (True, False)
    assert texts(alias)["title_en"] == ""
    assert texts(alias)["intro_vi"] == "Đã sửa"


def test_comments_survive(ahead, published, django_user_model):
    from wagtail.models import Comment

    author = django_user_model.objects.create_user("nhan-xet")
    Comment.objects.create(page=ahead, user=author, text="Xem lại", contentpath="intro_en")
    for scope in ("vi", "en"):
        assert [each.text for each in published(ahead, scope).wagtail_admin_comments.all()] == ["Xem lại"]
