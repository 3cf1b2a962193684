"""`live_en` alone decides what English shows; these are the rules it follows."""

import datetime
import re

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone, translation

from pages.bilingual.publishing import missing_ancestor, publish_english, withdraw_english
from pages.models import BasePage, ContentPage, SectionPage
from pages.publishing import plans
from pages.publishing.scopes import Scope
from pages.signals import english_changed
from tests.factories import make_page
from tests.support.admin import fresh
from tests.support.tree import lives

pytestmark = pytest.mark.django_db


def publish(page, **fields):
    page = fresh(page)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return fresh(page)


@pytest.fixture
def changes():
    """The pages whose English came or went, with what it is now."""
    heard = []

    def hear(sender, page, **kwargs):
        heard.append((page.title_vi, page.live_en))

    english_changed.connect(hear)
    yield heard
    english_changed.disconnect(hear)


def test_english_goes_live_with_vietnamese_where_there_is_an_english_title(tree):
    assert lives(tree.wind) == (True, True)
    assert lives(tree.plain) == (True, False)


def test_a_draft_is_live_in_neither_language(tree):
    draft = make_page(ContentPage, tree.about, "Bản nháp", "A draft", live=False)
    assert lives(draft) == (False, False)
    assert not publish_english(draft)
    assert lives(draft) == (False, False)


def test_english_needs_every_ancestor_in_english(tree):
    child = make_page(ContentPage, tree.plain, "Con", "Child")
    grandchild = make_page(ContentPage, child, "Cháu", "Grandchild")
    assert lives(child) == lives(grandchild) == (True, False)
    assert missing_ancestor(child).pk == missing_ancestor(grandchild).pk == tree.plain.pk
    assert missing_ancestor(tree.offshore) is None


def test_the_highest_ancestor_that_lacks_english_is_named(tree):
    child = make_page(ContentPage, tree.plain, "Con")
    grandchild = make_page(ContentPage, child, "Cháu", "Grandchild")
    assert missing_ancestor(grandchild).pk == tree.plain.pk


def test_english_follows_once_its_ancestors_have_english(tree):
    child = make_page(ContentPage, tree.plain, "Con", "Child")
    publish(tree.plain, title_en="Translated")
    assert lives(publish(child)) == (True, True)


def test_taking_vietnamese_down_takes_english_down_with_all_under_it(tree, changes):
    fresh(tree.about).unpublish()
    assert lives(tree.about) == (False, False)
    assert lives(tree.wind) == lives(tree.offshore) == (True, False)
    assert lives(tree.other) == (True, True)
    assert {("Điện gió", False), ("Ngoài khơi", False)} <= set(changes)


def test_losing_the_english_title_takes_english_down_with_all_under_it(tree, changes):
    publish(tree.about, title_en="")
    assert lives(tree.about) == lives(tree.wind) == lives(tree.offshore) == (True, False)
    assert sorted(changes) == [("Giới thiệu", False), ("Ngoài khơi", False), ("Điện gió", False)]


def test_a_draft_without_english_leaves_english_live(tree):
    page = fresh(tree.wind)
    page.title_en = ""
    page.save_revision()
    assert lives(tree.wind) == lives(tree.offshore) == (True, True)


def test_english_can_be_withdrawn_alone(tree, changes):
    withdraw_english(fresh(tree.wind))
    assert lives(tree.wind) == lives(tree.offshore) == (True, False)
    assert lives(tree.about) == (True, True)
    assert sorted(changes) == [("Ngoài khơi", False), ("Điện gió", False)]


def test_publishing_english_is_announced(tree, changes):
    publish(tree.plain, title_en="Translated")
    assert ("Chưa dịch", True) in changes


def test_a_move_under_a_page_without_english_takes_english_down(tree, changes):
    fresh(tree.wind).move(tree.plain, pos="last-child")
    assert lives(tree.wind) == lives(tree.offshore) == (True, False)
    assert sorted(changes) == [("Ngoài khơi", False), ("Điện gió", False)]


def test_a_move_between_pages_with_english_changes_nothing(tree, changes):
    fresh(tree.wind).move(tree.other, pos="last-child")
    assert lives(tree.wind) == lives(tree.offshore) == (True, True)
    assert not changes


def test_the_first_publication_is_remembered_and_the_last_one_too(tree):
    first = fresh(tree.wind)
    assert first.first_published_at_en
    withdraw_english(fresh(tree.wind))
    again = publish(tree.wind)
    assert again.first_published_at_en == first.first_published_at_en
    assert again.last_published_at_en > first.last_published_at_en


def test_a_copy_has_not_been_published_in_english_before(tree):
    first = fresh(tree.wind).first_published_at_en
    draft = fresh(tree.wind).copy(to=tree.other, keep_live=False)
    assert fresh(draft).first_published_at_en is None
    draft.save_revision().publish()
    assert fresh(draft).first_published_at_en > first


def test_an_old_revision_does_not_say_whether_english_is_live(tree):
    revision = fresh(tree.wind).latest_revision
    withdraw_english(fresh(tree.wind))
    assert not revision.as_object().live_en
    page = publish(tree.plain, title_en="Translated")
    assert page.revisions.order_by("pk").first().as_object().live_en


def test_a_scheduled_page_is_live_in_neither_language_until_then(tree):
    page = make_page(ContentPage, tree.about, "Hẹn giờ", "Scheduled", live=False)
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    plans.make(page, "publish", Scope.BOTH, tomorrow, revision=page.latest_revision)
    plans.carry_out_due()
    assert lives(page) == (False, False)
    plans.carry_out_due(tomorrow)
    assert lives(page) == (True, True)


def test_a_page_that_expires_takes_its_english_along(tree):
    fresh(tree.wind).unpublish(set_expired=True)
    assert lives(tree.wind) == (False, False)
    assert lives(tree.offshore) == (True, False)


def test_the_database_refuses_english_without_vietnamese(tree):
    with pytest.raises(IntegrityError), transaction.atomic():
        BasePage.objects.filter(pk=tree.wind.pk).update(live=False)
    with connection.cursor() as cursor, pytest.raises(IntegrityError), transaction.atomic():
        cursor.execute("UPDATE pages_basepage SET live = %s WHERE id = %s", [False, tree.wind.pk])


def test_saving_with_named_columns_takes_english_down_too(tree):
    page = fresh(tree.wind)
    page.live = False
    page.save(update_fields=["live"])
    assert lives(tree.wind) == (False, False)


def test_readers_of_each_language_see_the_pages_that_are_live_there(tree):
    make_page(SectionPage, tree.home, "Nháp", "Draft", live=False)
    children = BasePage.objects.child_of(tree.about)
    assert {page.slug for page in children.live_in("vi")} == {"dien-gio", "chua-dich"}
    assert {page.slug for page in children.live_in("en")} == {"dien-gio"}
    with translation.override("en"):
        assert {page.slug for page in children.live_in()} == {"dien-gio"}
    with translation.override("vi"):
        assert {page.slug for page in children.live_in()} == {"dien-gio", "chua-dich"}
    assert "nhap" not in {page.slug for page in BasePage.objects.live_in("vi")}


# What a reader of English meets


def test_without_english_a_page_shows_its_vietnamese_under_a_notice(tree, reader):
    ContentPage.objects.filter(pk=tree.plain.pk).update(intro_vi="Lời mở đầu tiếng Việt")
    response = reader.get("/en/about/chua-dich/")
    html = response.content.decode()
    assert response.status_code == 200
    assert '<html lang="en"' in html
    assert 'lang="vi"' in re.search(r"<main[^>]*>", html)[0]
    assert "This page is not available in English yet" in html
    assert "Lời mở đầu tiếng Việt" in html
    assert '<link rel="canonical" href="http://testserver/gioi-thieu/chua-dich/"' in html
    assert 'hreflang="en"' not in html.split("<body")[0]


def test_with_english_a_page_shows_only_that(tree, reader):
    ContentPage.objects.filter(pk=tree.wind.pk).update(intro_vi="Lời mở đầu", intro_en="Introduction")
    html = reader.get("/en/about/wind-power/").content.decode()
    assert "Introduction" in html
    assert "Lời mở đầu" not in html
    head = html.split("<body")[0]
    assert '<link rel="canonical" href="http://testserver/en/about/wind-power/"' in head
    assert 'hreflang="vi" href="http://testserver/gioi-thieu/dien-gio/"' in head
    assert 'hreflang="en" href="http://testserver/en/about/wind-power/"' in head


def test_a_blank_english_text_is_blank(tree, reader):
    ContentPage.objects.filter(pk=tree.wind.pk).update(intro_vi="Lời mở đầu", intro_en="")
    assert "Lời mở đầu" not in reader.get("/en/about/wind-power/").content.decode()


def test_each_language_knows_only_its_own_addresses(tree, reader):
    assert reader.status("/en/gioi-thieu/") == 404
    assert reader.status("/about/") == 404
    assert reader.status("/en/about/dien-gio/") == 404


@pytest.mark.parametrize(
    ("typed", "meant"), [("/en", "/en/"), ("/gioi-thieu", "/gioi-thieu/"), ("/en/about", "/en/about/")]
)
def test_an_address_without_its_last_slash_leads_to_the_one_with_it(tree, reader, typed, meant):
    response = reader.get(typed)
    assert (response.status_code, response.headers["Location"]) == (301, meant)
