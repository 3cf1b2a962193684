"""A deleted page waits in the bin: off the site, its addresses free, to be brought back or gone for good."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageLogEntry, Revision, WorkflowState

from events.models import NewsIndexPage
from pages.bin import place
from pages.models import BasePage, BinnedPage, ContentPage, SectionPage
from tests.factories import body_of, make_news_index, make_page
from tests.support.admin import fresh
from tests.support.tree import addresses, lives, slugs

pytestmark = pytest.mark.django_db


def the_entry() -> BinnedPage:
    return BinnedPage.objects.get()


def restore(admin, entry, parent):
    return admin.client.post(reverse("pages_bin_restore", args=(entry.pk,)), {"parent": parent.pk})


def test_a_deleted_page_is_off_the_site_with_everything_under_it(tree, admin, reader):
    vietnamese, english = tree.wind.url_in("vi"), tree.offshore.url_in("en")
    admin.delete(tree.wind)
    assert (reader.status(vietnamese), reader.status(english)) == (404, 404)
    assert lives(tree.wind) == lives(tree.offshore) == (False, False)
    assert fresh(tree.offshore).get_parent().pk == tree.wind.pk
    entry = the_entry()
    assert (entry.title, entry.page_count, entry.former_parent_id) == ("Điện gió", 2, tree.about.pk)
    assert (entry.address, entry.address_en) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")


def test_addresses_are_free_at_once_in_both_languages(tree, admin, reader):
    admin.delete(tree.wind)
    again = admin.create(ContentPage, tree.about, publish=True, title_vi="Điện gió", title_en="Wind power")
    assert slugs(again) == ("dien-gio", "wind-power")
    assert reader.statuses(again) == (200, 200)
    admin.delete(again)
    assert BinnedPage.objects.count() == 2


def test_a_binned_page_leaves_no_redirect_behind(tree, admin):
    admin.delete(tree.wind)
    assert not Redirect.objects.exists()


def test_a_restored_page_is_a_draft_at_its_old_place_and_addresses(tree, admin, reader):
    before = list(tree.about.get_children().values_list("pk", flat=True))
    admin.delete(tree.wind)
    response = restore(admin, the_entry(), tree.about)
    assert response.status_code == 302
    page = fresh(tree.wind)
    assert (slugs(page), lives(page)) == (("dien-gio", "wind-power"), (False, False))
    assert list(BasePage.objects.child_of(tree.about).values_list("pk", flat=True)) == before
    assert not BinnedPage.objects.exists()
    published = admin.edit(page, publish=True)
    admin.edit(tree.offshore, publish=True)
    assert addresses(published) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert reader.statuses(published) == reader.statuses(fresh(tree.offshore)) == (200, 200)


def test_a_taken_address_gets_a_number(tree, admin):
    admin.delete(tree.wind)
    admin.create(ContentPage, tree.about, publish=True, title_vi="Điện gió", title_en="Wind power")
    restore(admin, the_entry(), tree.about)
    assert slugs(tree.wind) == ("dien-gio-2", "wind-power-2")


def test_a_page_whose_parent_is_in_the_bin_comes_back_elsewhere(tree, admin):
    admin.delete(tree.offshore)
    entry = the_entry()
    admin.delete(tree.wind)
    assert tree.wind.pk == entry.former_parent_id
    refused = restore(admin, entry, tree.wind)
    assert refused.status_code == 200
    assert BinnedPage.objects.filter(pk=entry.pk).exists()
    assert restore(admin, entry, tree.about).status_code == 302
    assert fresh(tree.offshore).get_parent().pk == tree.about.pk


def test_redirects_go_and_come_back(tree, admin, site):
    old = Redirect.objects.create(old_path="/cu", site=site, redirect_page=tree.offshore)
    Redirect.objects.create(old_path="/khac", site=site, redirect_page=tree.other)
    page = admin.text("wagtailadmin_pages:delete", tree.wind.pk)
    assert "/cu" in page
    assert "/khac" not in page
    admin.delete(tree.wind)
    assert set(Redirect.objects.values_list("old_path", flat=True)) == {"/khac"}
    restore(admin, the_entry(), tree.about)
    assert Redirect.objects.get(old_path="/cu").redirect_page_id == old.redirect_page_id


def test_the_confirmation_names_what_links_here_and_what_goes_along(tree, admin, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        link = f'<p><a linktype="page" id="{tree.wind.pk}">gió</a></p>'
        make_page(ContentPage, tree.other, "Trang có liên kết", body_vi=body_of(("text", link)))
    text = admin.text("wagtailadmin_pages:delete", tree.wind.pk)
    assert "Trang có liên kết" in text
    assert "Ngoài khơi" not in text  # it goes along, and so do its links
    assert "1 trang con" in text or "1 child page" in text
    admin.delete(tree.wind)
    assert [row["title"] for row in the_entry().referrers] == ["Trang có liên kết"]


def test_nothing_in_the_bin_is_seen_in_explorer_and_choosers(tree, admin):
    admin.delete(tree.wind)
    bin_page, root = place.find(), BasePage.objects.get(depth=1)
    listed = {page.pk for page in admin.get("wagtailadmin_explore", root.pk).context["object_list"]}
    assert listed == {tree.home.pk}
    assert not list(admin.get("wagtailadmin_explore", bin_page.pk).context["object_list"])
    assert "Điện gió" not in admin.text("wagtailadmin_choose_page_child", bin_page.pk)
    assert "Thùng rác" not in admin.text("wagtailadmin_choose_page_child", root.pk)


def test_search_reports_and_the_api_know_nothing_of_the_bin(tree, admin):
    admin.delete(tree.wind)
    assert not list(admin.get("wagtailadmin_pages:search", q="Điện gió").context["object_list"])
    assert "Điện gió" not in admin.text("wagtailadmin_choose_page_search", q="Điện")
    assert "Điện gió" not in admin.text("wagtailadmin_reports:aging_pages")
    titles = [item["title"] for item in admin.client.get("/admin/api/main/pages/?depth=2").json().get("items", [])]
    assert "Thùng rác" not in titles
    assert "Điện gió" not in str(admin.client.get("/admin/api/main/pages/").json())


@pytest.mark.parametrize("view", ["edit", "delete", "move", "copy", "unpublish"])
def test_a_page_in_the_bin_cannot_be_worked_on(tree, admin, view):
    admin.delete(tree.wind)
    response = admin.client.post(reverse(f"wagtailadmin_pages:{view}", args=(tree.wind.pk,)), {"title_vi": "x"})
    assert response.status_code in {302, 403}
    assert fresh(tree.wind).title_vi == "Điện gió"
    assert place.holds(fresh(tree.wind))


def test_nothing_can_be_moved_into_the_bin_by_hand(tree, admin):
    admin.delete(tree.wind)
    admin.try_move(tree.other, place.find())
    assert fresh(tree.other).get_parent().pk == tree.home.pk


def test_the_bin_itself_cannot_be_deleted(tree, admin):
    admin.delete(tree.wind)
    admin.client.post(reverse("wagtailadmin_pages:delete", args=(place.find().pk,)))
    assert place.find() is not None
    assert BinnedPage.objects.count() == 1


def test_workflow_and_schedule_end_when_a_page_is_binned(tree, admin):
    admin.edit(tree.wind, title_vi="Gió")
    admin.submit(tree.wind)
    revision = tree.offshore.save_revision()
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() + timedelta(days=1))
    admin.delete(tree.wind)
    assert not WorkflowState.objects.active().exists()
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_many_pages_are_binned_at_once(tree, admin):
    query = "&".join(f"id={page.pk}" for page in (tree.wind, tree.offshore, tree.plain))
    url = f"{reverse('wagtail_bulk_action', args=('pages', 'basepage', 'delete'))}?{query}&next=/admin/"
    shown = admin.client.get(url).content.decode()
    assert "Điện gió" in shown
    assert "Chưa dịch" in shown
    assert admin.client.post(url).status_code == 302
    assert set(BinnedPage.objects.values_list("title", flat=True)) == {"Điện gió", "Chưa dịch"}
    assert place.holds(fresh(tree.offshore))


def test_the_bin_lists_what_lies_in_it(tree, admin, interface_language):
    admin.delete(tree.wind)
    text = admin.text("pages_bin")
    assert "Điện gió" in text
    assert {"vi": "Khôi phục", "en": "Restore"}[interface_language] in text
    assert "Điện gió" not in admin.text("pages_bin", q="không có")
    assert "Điện gió" in admin.text("pages_bin_restore", the_entry().pk)


def test_a_page_goes_for_good_after_its_days(tree, admin, settings, capsys):
    admin.delete(tree.wind)
    admin.delete(tree.plain)
    BinnedPage.objects.filter(title="Điện gió").update(deleted_at=timezone.now() - timedelta(days=31))
    call_command("empty_bin")
    capsys.readouterr()
    assert not BasePage.objects.filter(pk__in=[tree.wind.pk, tree.offshore.pk]).exists()
    assert BasePage.objects.filter(pk=tree.plain.pk).exists()
    assert the_entry().title == "Chưa dịch"


def test_the_history_tells_of_bin_and_return(tree, admin, interface_language):
    admin.delete(tree.wind)
    restore(admin, the_entry(), tree.about)
    actions = list(PageLogEntry.objects.filter(page=tree.wind.pk).values_list("action", flat=True))
    assert {"pages.bin", "pages.restore", "wagtail.unpublish"} <= set(actions)
    text = admin.text("wagtailadmin_pages:history", tree.wind.pk)
    wanted = {"vi": "Đã khôi phục từ thùng rác", "en": "Restored from the bin"}
    assert wanted[interface_language] in text


def test_only_an_administrator_deletes_for_good_before_time(tree, admin, editor, sign_in):
    admin.delete(tree.wind)
    url = reverse("pages_bin_purge", args=(the_entry().pk,))
    client = sign_in(editor, "vi")
    client.post(url)
    assert BasePage.objects.filter(pk=tree.wind.pk).exists()
    assert admin.client.post(url).status_code == 302
    assert not BasePage.objects.filter(pk=tree.wind.pk).exists()


def test_who_may_not_add_pages_there_cannot_restore(tree, admin, editor, sign_in):
    admin.delete(tree.wind)
    editor.groups.clear()
    assert sign_in(editor, "vi").post(
        reverse("pages_bin_restore", args=(the_entry().pk,)), {"parent": tree.about.pk}
    ).status_code in {302, 403, 404}
    assert BinnedPage.objects.exists()


def test_a_page_does_not_come_back_where_its_type_does_not_belong(tree, admin):
    make = make_page(SectionPage, tree.home, "Mục", "Part")
    admin.delete(make)
    root = BasePage.objects.get(depth=1)
    assert restore(admin, the_entry(), root).status_code == 200
    assert BinnedPage.objects.exists()


def test_a_page_that_the_site_has_once_leaves_its_place_in_the_bin(tree, admin):
    index = make_news_index()
    assert not NewsIndexPage.can_create_at(tree.home)
    admin.delete(index)
    assert NewsIndexPage.can_create_at(tree.home)
    second = make_page(NewsIndexPage, tree.home, "Tin mới", "New news")
    assert restore(admin, the_entry(), tree.home).status_code == 200
    second.delete()
    assert restore(admin, the_entry(), tree.home).status_code == 302
    assert NewsIndexPage.objects.child_of(tree.home).exists()
