"""The editor's screens over HTTP: which buttons there are, what they publish, what the editor is told."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, PageLogEntry

from pages.models import BasePage, ContentPage, PlannedPublication
from pages.publishing import plans
from pages.publishing.actions import withdraw
from pages.publishing.scopes import Scope
from tests.factories import make_page
from tests.support.admin import Admin, fresh
from tests.support.tree import lives

pytestmark = pytest.mark.django_db


def buttons(admin: Admin, page) -> set[tuple[str, str]]:
    return buttons_of(admin.text("wagtailadmin_pages:edit", page.pk))


def buttons_of(html: str) -> set[tuple[str, str]]:
    found = BeautifulSoup(html, "html.parser").select("footer button[name^=action-]")
    return {(button["name"], button["value"]) for button in found if button["name"] != "action-submit"}


def told(response) -> str:
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


PUBLISH_VI, PUBLISH_EN, PUBLISH_BOTH = [("action-publish", scope) for scope in ("vi", "en", "both")]
SCHEDULE = ("action-schedule", "1")


def test_each_language_has_its_button(tree, admin):
    assert buttons(admin, tree.wind) == {PUBLISH_VI, PUBLISH_EN, PUBLISH_BOTH, SCHEDULE}


def test_english_alone_is_not_offered_before_vietnamese_is_live(tree, admin):
    page = make_page(ContentPage, tree.about, "Nháp", live=False)
    assert buttons(admin, page) == {PUBLISH_VI, PUBLISH_BOTH, SCHEDULE}


def test_english_is_not_offered_under_an_untranslated_page_which_is_named(tree, admin, interface_language):
    page = make_page(ContentPage, tree.plain, "Con", "Child")
    assert buttons(admin, page) == {PUBLISH_VI, SCHEDULE}
    html = admin.text("wagtailadmin_pages:edit", page.pk)
    panel = BeautifulSoup(html, "html.parser").select_one("section[aria-labelledby=status-language-en]")
    assert "Chưa dịch" in panel.text
    assert panel.a["href"] == reverse("wagtailadmin_pages:edit", args=(tree.plain.pk,))


def test_buttons_about_english_say_so_to_the_script_that_hides_them_without_an_english_title(tree, admin):
    shown = BeautifulSoup(admin.text("wagtailadmin_pages:edit", tree.plain.pk), "html.parser")
    told = {(button["name"], button["value"]) for button in shown.select("footer button[data-needs-english]")}
    assert {value for name, value in told if name == "action-publish"} == {"en", "both"}
    assert not [value for _name, value in told if value == "vi"]


def test_a_new_page_is_published_in_vietnamese_or_in_both(tree, admin):
    url = reverse("wagtailadmin_pages:add", args=("pages", "contentpage", tree.about.pk))
    assert buttons_of(admin.client.get(url).content.decode()) == {PUBLISH_VI, PUBLISH_BOTH}
    page = admin.create(ContentPage, tree.about, publish="vi", title_vi="Mới", title_en="New")
    assert lives(page) == (True, False)
    assert page.get_latest_revision_as_object().title_en == "New"
    page = admin.create(ContentPage, tree.about, publish="both", title_vi="Mới nữa", title_en="Newer")
    assert lives(page) == (True, True)


@pytest.mark.parametrize("scope", ["vi", "en", "both"])
def test_a_button_publishes_its_language(tree, admin, scope):
    response = admin.try_edit(tree.wind, publish=scope, title_vi="Gió", title_en="Wind")
    assert response.status_code == 302
    page = fresh(tree.wind)
    assert page.title_vi == ("Gió" if scope != "en" else "Điện gió")
    assert page.title_en == ("Wind" if scope != "vi" else "Wind power")
    newest = page.get_latest_revision_as_object()
    assert (newest.title_vi, newest.title_en) == ("Gió", "Wind")
    assert page.title_vi in told(response)


def test_a_refusal_saves_the_draft_and_says_why(tree, admin, interface_language):
    response = admin.try_edit(tree.plain, publish="en", intro_en="Words", title_vi="Sửa")
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=(tree.plain.pk,))
    expected = {"vi": "Thiếu tiêu đề tiếng Anh", "en": "The English title is missing"}
    assert expected[interface_language] in told(response)
    assert fresh(tree.plain).title_vi == "Chưa dịch"
    assert fresh(tree.plain).get_latest_revision_as_object().intro_en == "Words"


def test_english_that_is_held_back_is_told_with_the_page_above(tree, admin):
    page = make_page(ContentPage, tree.plain, "Con")
    response = admin.try_edit(page, publish="both", title_vi="Con mới", title_en="Child")
    assert "Chưa dịch" in told(response)
    assert lives(page) == (True, False)
    assert fresh(page).title_vi == "Con mới"


def test_a_tampered_form_of_somebody_who_may_not_publish_saves_a_draft_only(
    tree, sign_in, django_user_model, interface_language
):
    writer = writer_of(tree.about, django_user_model)
    admin = Admin(sign_in(writer, interface_language))
    assert buttons(admin, tree.wind) == {SCHEDULE}, "an hour may be proposed"
    for scope in ("vi", "en", "both"):
        admin.try_edit(tree.wind, publish=scope, title_vi="Gió", title_en="Wind")
    assert (fresh(tree.wind).title_vi, fresh(tree.wind).title_en) == ("Điện gió", "Wind power")
    below = reverse("portal_english_below", args=(tree.about.pk,))
    assert admin.client.get(below).status_code == admin.client.post(below, {}).status_code == 302
    outside = reverse("portal_schedule", args=(tree.other.pk,))
    assert admin.client.get(outside).status_code == admin.client.post(outside, {}).status_code == 302
    admin.client.post(reverse("wagtailadmin_pages:unpublish", args=(tree.wind.pk,)), {"scope": "en"})
    for action in ("publish", "unpublish"):
        url = reverse("wagtail_bulk_action", args=("pages", "basepage", action))
        admin.client.post(f"{url}?id={tree.wind.pk}", {"scope": "en"})
    plan = plans.make(tree.wind, "unpublish", Scope.BOTH, timezone.now() + datetime.timedelta(days=1))
    admin.client.post(reverse("portal_plan_cancel", args=(plan.pk,)))
    assert lives(tree.wind) == (True, True)
    assert list(PlannedPublication.objects.pending()) == [plan]


def writer_of(section, django_user_model):
    """Somebody who may write under a section, and not publish."""
    group = Group.objects.create(name="Writers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_basepage", "change_basepage"):
        permission = Permission.objects.get(codename=codename)
        GroupPagePermission.objects.create(group=group, page=BasePage.objects.get(pk=section.pk), permission=permission)
    user = django_user_model.objects.create_user("nguoi-viet", "nguoi-viet@example.org", "a long password")
    user.groups.add(group)
    return user


# Autosave and conflicts


def test_autosave_goes_on_in_another_window_after_a_publication(tree, admin, published):
    first = admin.autosave(tree.wind, intro_en="Half a")
    published(tree.wind, "vi")
    second = admin.autosave(tree.wind, first["revision_id"], intro_en="Half a sentence")
    assert (second["success"], second["revision_id"]) == (True, first["revision_id"])
    page = fresh(tree.wind)
    assert page.get_latest_revision_as_object().intro_en == "Half a sentence"
    assert (page.intro_en or "", page.has_unpublished_changes) == ("", True)
    assert admin.edit(tree.wind, publish="en").intro_en == "Half a sentence"


def test_reverting_publishes_one_language_of_the_old_version(tree, admin):
    old = fresh(tree.wind).latest_revision
    admin.edit(tree.wind, publish=True, title_vi="Gió", title_en="Wind")
    page = admin.revert(tree.wind, old, publish="en")
    assert (page.title_vi, page.title_en) == ("Gió", "Wind power")
    assert page.get_latest_revision_as_object().title_vi == "Điện gió"


# Taking down


def test_taking_english_down_is_offered_first_and_says_what_it_costs(tree, admin, interface_language):
    html = admin.text("wagtailadmin_pages:unpublish", tree.about.pk)
    shown = BeautifulSoup(html, "html.parser")
    assert [radio["value"] for radio in shown.select("[name=scope]")] == ["en", "both"]
    assert shown.select_one("[name=scope][checked]")["value"] == "en"
    expected = {"vi": "2 trang bên dưới", "en": "2 pages below"}
    assert expected[interface_language] in shown.text
    admin.unpublish(tree.about, scope="en")
    assert lives(tree.about) == lives(tree.wind) == (True, False)


def test_without_english_there_is_no_choice(tree, admin):
    assert 'name="scope"' not in admin.text("wagtailadmin_pages:unpublish", tree.plain.pk)
    admin.unpublish(tree.plain)
    assert lives(tree.plain) == (False, False)


def test_english_below_is_offered_and_comes_back_as_it_was(tree, admin, draft_of):
    withdraw(tree.offshore, Scope.EN)
    withdraw(tree.about, Scope.EN)
    draft_of(tree.wind, title_en="A draft", title_vi="Bản nháp")
    response = admin.try_edit(tree.about, publish="en")
    assert tree.about.title_vi in told(response)
    url = reverse("portal_english_below", args=(tree.about.pk,))
    boxes = BeautifulSoup(admin.client.get(url).content, "html.parser").select("[name=page]")
    assert {box["value"]: box.has_attr("checked") for box in boxes} == {
        str(tree.wind.pk): True,
        str(tree.offshore.pk): False,
    }
    admin.client.post(url, {"page": [tree.wind.pk]})
    assert lives(tree.wind) == (True, True)
    assert lives(tree.offshore) == (True, False)
    assert fresh(tree.wind).title_en == "Wind power"
    assert fresh(tree.wind).get_latest_revision_as_object().title_en == "A draft"


# Many at once


def bulk(admin: Admin, action: str, *pages, **values):
    url = reverse("wagtail_bulk_action", args=("pages", "basepage", action))
    question = "&".join(f"id={page.pk}" for page in pages)
    response = admin.client.post(f"{url}?{question}", values)
    assert response.status_code == 302, response.status_code
    return response


def test_many_pages_are_published_in_one_language_and_refusals_are_told(tree, admin, draft_of):
    draft_of(tree.wind, title_vi="Gió", title_en="Wind")
    draft_of(tree.plain, intro_vi="Lời")
    response = bulk(admin, "publish", tree.wind, tree.plain, scope="en")
    assert (fresh(tree.wind).title_vi, fresh(tree.wind).title_en) == ("Điện gió", "Wind")
    assert "Chưa dịch" in told(response)
    bulk(admin, "publish", tree.wind, tree.plain, scope="vi")
    assert fresh(tree.wind).title_vi == "Gió"
    assert fresh(tree.plain).intro_vi == "Lời"


def test_many_pages_lose_english_or_everything(tree, admin):
    bulk(admin, "unpublish", tree.wind, tree.other, scope="en")
    assert lives(tree.wind) == lives(tree.other) == (True, False)
    bulk(admin, "unpublish", tree.about, scope="both", include_descendants="on")
    assert lives(tree.about) == lives(tree.wind) == lives(tree.plain) == (False, False)
    bulk(admin, "publish", tree.about, scope="both", include_descendants="on")
    assert lives(tree.about) == lives(tree.wind) == lives(tree.offshore) == (True, True)


def test_the_language_of_a_bulk_action_is_asked_for(tree, admin):
    for action in ("publish", "unpublish"):
        url = reverse("wagtail_bulk_action", args=("pages", "basepage", action))
        assert 'name="scope"' in admin.client.get(f"{url}?id={tree.wind.pk}").content.decode()


# History and comparison


def test_the_history_tells_which_language_was_published(tree, admin, interface_language):
    admin.edit(tree.wind, publish="vi", title_vi="Gió", title_en="Wind")
    admin.unpublish(tree.wind, scope="en")
    html = admin.text("wagtailadmin_pages:history", tree.wind.pk)
    expected = {
        "vi": ("Đã xuất bản bản tiếng Việt", "Đã gỡ bản tiếng Anh"),
        "en": ("Published in Vietnamese", "English unpublished"),
    }
    for words in expected[interface_language]:
        assert words in html
    entry = next(
        row for row in BeautifulSoup(html, "html.parser").select("tr") if expected[interface_language][0] in row.text
    )
    assert {"vi": "Bản đang đăng", "en": "Live version"}[interface_language].lower() in entry.text.lower()
    live = fresh(tree.wind).live_revision_id
    assert reverse("wagtailadmin_pages:revisions_view", args=(tree.wind.pk, live)) in str(entry)
    assert PageLogEntry.objects.filter(page=tree.wind.pk, action="portal.publish.vi").count() == 1


def test_versions_are_compared_by_language(tree, admin, draft_of):
    draft_of(tree.wind, title_vi="Gió", title_en="Breeze")
    args = (tree.wind.pk, "live", "latest")

    def compared(language: str) -> str:
        html = admin.text("wagtailadmin_pages:revisions_compare", *args, language=language)
        return BeautifulSoup(html, "html.parser").select_one("table.listing").text

    assert "Gió" in compared("vi")
    assert "Breeze" not in compared("vi")
    assert "Breeze" in compared("en")
    assert "Gió" not in compared("en")
    assert "Breeze" in compared("both")
    assert "Gió" in compared("both")
