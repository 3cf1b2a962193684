"""What goes wrong where Wagtail meets two languages on one page, and must not here: what editors meet."""

import re
from datetime import date

import pytest
from django.conf import settings
from django.core import checks
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format, get_format, number_format
from wagtail.admin.localization import get_available_admin_languages
from wagtail.models import GroupPagePermission

from accounts.roles import Role
from pages.listing import vietnamese_order
from pages.models import BasePage, ContentPage, Organisation
from tests.factories import make_organisation
from tests.support.admin import Admin
from tests.support.tree import lives

pytestmark = pytest.mark.django_db


# Slugs of Vietnamese titles (more in test_slugs)


def test_the_editor_writes_slugs_with_our_own_script(tree, admin):
    html = admin.text("wagtailadmin_pages:edit", tree.wind.pk)
    for name in ("slug", "slug_en"):
        field = re.search(rf'<input[^>]*name="{name}"[^>]*>', html)[0]
        assert 'data-controller="vietnamese-slug"' in field
        assert "->w-slug#" not in field
    assert "js/admin/vietnamese-slug.js" in html
    assert settings.WAGTAIL_ALLOW_UNICODE_SLUGS is False


# A preview renders in its language and carries the public policy


@pytest.mark.parametrize(
    ("mode", "shown", "hidden"), [("vi", "Mở đầu mới", "New introduction"), ("en", "New introduction", "Mở đầu mới")]
)
def test_a_preview_is_in_its_language_and_carries_the_public_policy(tree, admin, mode, shown, hidden):
    response = admin.preview(tree.wind, mode, intro_vi="Mở đầu mới", intro_en="New introduction")
    html = response.content.decode()
    assert f'<html lang="{mode}"' in html
    assert shown in html
    assert hidden not in html
    policy = response.headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "'unsafe-inline'" not in policy
    assert policy == admin.client.get("/").headers["Content-Security-Policy"]
    assert response.headers["X-Frame-Options"] == "SAMEORIGIN"


def test_a_preview_of_english_that_is_not_live_yet_is_in_english(tree, admin):
    html = admin.preview(tree.plain, "en", title_en="Translated", intro_en="An introduction").content.decode()
    assert '<html lang="en"' in html
    assert "An introduction" in html
    assert "This page is not available in English yet" not in html


@pytest.mark.parametrize("mode", ["vi", "en"])
def test_a_page_is_previewed_before_it_is_saved(tree, admin, mode):
    names = {"title_vi": "Trang mới", "title_en": "A new page"}
    response = admin.preview_new(ContentPage, tree.about, mode, **names)
    html = response.content.decode()
    assert response.status_code == 200
    assert f'<html lang="{mode}"' in html
    assert names[f"title_{mode}"] in html
    assert BasePage.objects.child_of(tree.about).count() == 2


def test_the_page_after_a_preview_speaks_the_language_of_the_interface(tree, admin, interface_language):
    admin.preview(tree.wind, "vi" if interface_language == "en" else "en")
    assert f'<html lang="{interface_language}"' in admin.text("wagtailadmin_explore", tree.about.pk)


# The base page is our own: names of permissions change with it, and Wagtail's apps may not know it


def test_groups_that_the_installation_makes_may_do_with_pages_what_their_names_say(home, editor_client, editor):
    codenames = set(GroupPagePermission.objects.values_list("group__name", "permission__codename"))
    editors, approvers = Role.EDITOR.value, Role.APPROVER.value
    assert {(editors, "add_basepage"), (editors, "change_basepage")} <= codenames
    assert {(approvers, "publish_basepage"), (approvers, "lock_basepage")} <= codenames
    assert (editors, "publish_basepage") not in codenames
    page = Admin(editor_client).create(
        ContentPage, home, publish=True, title_vi="Của biên tập viên", title_en="By an editor"
    )
    assert lives(page) == (True, True)
    editor.groups.set(editor.groups.filter(name=editors))
    page = Admin(editor_client).create(ContentPage, home, publish=True, title_vi="Bản nháp", title_en="A draft")
    assert lives(page) == (False, False)


def test_all_installed_apps_accept_the_base_page():
    assert checks.run_checks(app_configs=None, include_deployment_checks=False) == []


# The editor's search finds a page by either title


@pytest.mark.parametrize("words", ["Điện gió", "Wind power", "wind"])
def test_an_editor_finds_a_page_by_either_title(tree, admin, words):
    found = admin.text("wagtailadmin_pages:search", q=words)
    assert f'href="{reverse("wagtailadmin_pages:edit", args=(tree.wind.pk,))}"' in found
    assert "Điện gió" in found
    chosen = admin.text("wagtailadmin_choose_page_search", q=words)
    assert "Điện gió" in chosen


# Vietnamese order, Monday, dates and numbers


def test_names_are_in_vietnamese_order():
    names = [
        "Ănghen",
        "Ba",
        "An",
        "Đà Nẵng",
        "Âu",
        "Da",
        "Dũng",
        "Ê-đê",
        "Em",
        "Á",
        "A",
        "Ơn",
        "Ôn",
        "On",
        "Ưng",
        "Ung",
    ]
    for name in names:
        make_organisation(name)
    ordered = Organisation.objects.order_by(vietnamese_order("name_vi")).values_list("name_vi", flat=True)
    expected = [
        "A",
        "Á",
        "An",
        "Ănghen",
        "Âu",
        "Ba",
        "Da",
        "Dũng",
        "Đà Nẵng",
        "Em",
        "Ê-đê",
        "On",
        "Ôn",
        "Ơn",
        "Ung",
        "Ưng",
    ]
    assert list(ordered) == expected


@pytest.mark.parametrize(
    ("language", "day", "number"), [("vi", "23/01/2025", "7.039,03"), ("en", "23 January 2025", "7,039.03")]
)
def test_weeks_begin_on_monday_and_dates_and_numbers_follow_the_language(language, day, number):
    with translation.override(language):
        assert get_format("FIRST_DAY_OF_WEEK") == 1
        assert date_format(date(2025, 1, 23)) == day
        assert date_format(date(2025, 1, 23), "SHORT_DATE_FORMAT") == "23/01/2025"
        assert number_format(7039.03, 2, force_grouping=True) == number
        assert get_format("DATE_INPUT_FORMATS")[0] == "%d/%m/%Y"


def test_the_editors_calendar_begins_on_monday_and_takes_dates_as_they_are_written_here(tree, admin):
    html = admin.text("wagtailadmin_pages:edit", tree.wind.pk)
    assert re.search(r"dayOfWeekStart(&quot;|\")?: ?1\b", html)
    assert not re.search(r"dayOfWeekStart(&quot;|\")?: ?0\b", html)
    page = admin.edit(tree.wind, publish=True, reviewed_on="02/03/2025")
    assert page.reviewed_on == date(2025, 3, 2)


# The interface speaks both languages


def test_editors_may_choose_vietnamese_or_english():
    assert [code for code, _name in get_available_admin_languages()] == ["vi", "en"]
