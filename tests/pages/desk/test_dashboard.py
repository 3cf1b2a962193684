"""The start page says what each person has to do, in few queries, in the language of their interface."""

import re
from datetime import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Role
from pages.desk.panels import SHOWN
from pages.models import BasePage, ContactMessage, ContentPage, PlannedPublication
from pages.publishing import plans
from pages.publishing.scopes import Scope
from tests.factories import make_news_index, make_page
from tests.support.admin import fresh

pytestmark = pytest.mark.django_db


def panels(admin) -> dict:
    """Return the panels of the start page by name, in their order."""
    page = BeautifulSoup(admin.text("wagtailadmin_home"), "html.parser")
    found = page.select(".desk-panel")
    return {next(c for c in panel["class"] if c.startswith("desk-panel--"))[12:]: panel for panel in found}


def links(panel) -> list[str]:
    return [link.get_text(" ", strip=True) for link in panel.select("a")]


def message(status="new") -> ContactMessage:
    return ContactMessage.objects.create(
        reference=f"LH-{ContactMessage.objects.count()}",
        name="Độc giả",
        email="doc-gia@example.org",
        subject="Hỏi về dự án",
        message="…",
        language="vi",
        consent_version="1",
        consented_at=timezone.now(),
        status=status,
    )


def test_drafts_of_ones_own_are_there_and_those_of_others_are_not(submitted, tree, people, as_):
    mine = panels(as_(people.reporter))["drafts"]
    assert links(mine) == ["Bài mới"]
    assert "đang chờ duyệt" in mine.get_text()
    assert "Bài mới" not in str(panels(as_(people.approver)).get("drafts"))


def test_a_page_waits_for_those_who_decide_with_its_deadline(submitted, people, as_):
    waiting = panels(as_(people.editor))["waiting"]
    assert links(waiting) == ["Bài mới"]
    assert "hạn " in waiting.get_text()
    assert links(panels(as_(people.approver))["waiting"]) == []
    assert "waiting" not in panels(as_(people.reporter))


def test_pages_without_english_are_listed_for_those_who_may_change_them(tree, people, as_):
    assert "Chưa dịch" in links(panels(as_(people.editor))["translation"])
    assert "translation" not in panels(as_(people.reporter))


def test_english_that_is_out_of_date_stands_above_what_has_none(tree, people, as_):
    page = fresh(tree.wind)
    page.title_vi = "Điện gió ngoài khơi"
    page.save_revision()
    panel = panels(as_(people.editor))["translation"]
    assert [part.get_text(" ", strip=True) for part in panel.select("h3")] == ["Cần cập nhật 1", "Chưa dịch 1"]
    assert links(panel)[:2] == ["Điện gió", "Chưa dịch"]


def test_what_is_planned_is_shown_with_its_hour_to_those_who_may_edit_it(tree, people, as_):
    hour = timezone.make_aware(datetime(2099, 9, 2, 8))
    plans.make(tree.wind, PlannedPublication.Act.UNPUBLISH, Scope.EN, hour, people.approver)
    planned = panels(as_(people.editor))["planned"]
    assert links(planned)[0] == "Điện gió"
    assert "08:00 02/09/2099" in planned.get_text()
    assert "planned" not in panels(as_(people.reporter))


def test_the_portal_at_a_glance_counts_each_language(tree, people, as_):
    numbers = panels(as_(people.editor))["glance"].get_text(" ", strip=True)
    live = BasePage.objects.filter(depth__gt=1, live=True)
    for count in (live.count(), live.filter(live_en=True).count()):
        assert re.search(rf"\b{count}\b", numbers), numbers


def test_messages_are_shown_to_those_who_answer_them(tree, people, as_):
    message()
    message(status="answered")
    assert "feedback" not in panels(as_(people.editor))
    secretariat, _made = Group.objects.get_or_create(name=Role.SECRETARIAT.value)
    secretariat.permissions.add(Permission.objects.get(codename="change_contactmessage"))
    people.editor.groups.add(secretariat)
    shown = panels(as_(people.editor))
    assert links(shown["feedback"])[0] == "Hỏi về dự án"
    assert list(shown)[0] == "feedback"  # what the Secretariat looks for first
    assert "1" in shown["feedback"].h2.get_text()


def test_the_shortest_way_to_a_news_item_is_open_to_those_who_may_write_there(tree, people, as_):
    news = make_news_index()
    (link,) = panels(as_(people.reporter))["actions"].select("a")
    address, _mark, comes_back_to = link["href"].partition("?next=")
    assert address == reverse("wagtailadmin_pages:add", args=("events", "articlepage", news.pk))
    assert comes_back_to == reverse("wagtailadmin_home")
    people.reporter.groups.get().page_permissions.all().delete()
    assert "actions" not in panels(as_(people.reporter))


def test_the_start_page_speaks_the_language_of_the_interface(tree, admin, interface_language):
    wanted = {"vi": "Toàn cảnh cổng thông tin", "en": "The portal at a glance"}
    text = admin.text("wagtailadmin_home")
    assert wanted[interface_language] in text
    assert (wanted["en"] in text) == (interface_language == "en")


def test_a_page_in_the_bin_is_nobodys_draft(tree, people, as_):
    reporter = as_(people.reporter)
    page = reporter.create(ContentPage, tree.about, title_vi="Bỏ đi")
    assert "Bỏ đi" in links(panels(reporter)["drafts"])
    reporter.delete(page)
    assert "Bỏ đi" not in str(panels(reporter)["drafts"])


def test_more_of_everything_costs_no_more_queries(submitted, tree, people, as_):
    editor = as_(people.editor)

    def make_more(first: int) -> None:
        for number in range(first, first + SHOWN + 1):
            make_page(ContentPage, tree.about, f"Chưa dịch {number}")
            waiting = make_page(ContentPage, tree.about, f"Bài {number}", live=False)
            waiting.get_workflow().start(waiting, people.reporter)
            draft = make_page(ContentPage, tree.about, f"Nháp {number}", live=False)
            draft.owner = people.editor
            draft.save()

    def queries() -> int:
        editor.text("wagtailadmin_home")
        with CaptureQueriesContext(connection) as captured:
            editor.text("wagtailadmin_home")
        return len(captured)

    make_more(0)
    before = queries()
    make_more(100)
    assert queries() <= before
    assert before < 50
