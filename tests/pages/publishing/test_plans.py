"""Plans: what is published at a set hour, over what is live then; late, twice at a time, and when something is wrong."""

import datetime
import logging

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from pages import generation
from pages.models import BasePage, ContentPage, PlannedPublication
from pages.models.publishing import MAX_ATTEMPTS
from pages.publishing import plans
from pages.publishing.actions import publish, withdraw
from pages.publishing.scopes import Scope
from tests.factories import make_page
from tests.support.admin import Admin, fresh
from tests.support.tree import check_tree, lives

pytestmark = pytest.mark.django_db


def in_hours(hours: float) -> datetime.datetime:
    return timezone.now() + datetime.timedelta(hours=hours)


def plan(page, act="publish", scope="both", hours=1.0, **kwargs) -> PlannedPublication:
    page = fresh(page)
    revision = page.latest_revision if act == "publish" else None
    return plans.make(page, act, Scope(scope), in_hours(hours), revision=revision, **kwargs)


def hour_strikes(hours: float = 2) -> tuple[int, int]:
    return plans.carry_out_due(in_hours(hours))


# Carrying out


def test_nothing_happens_before_the_hour(ahead):
    plan(ahead)
    assert plans.carry_out_due() == (0, 0)
    assert fresh(ahead).title_vi == "Điện gió"


@pytest.mark.parametrize(("scope", "expected"), [("vi", (True, False)), ("en", (False, True)), ("both", (True, True))])
def test_at_the_hour_the_planned_language_goes_live(ahead, scope, expected, reader):
    plan(ahead, scope=scope)
    assert hour_strikes() == (1, 0)
    page = fresh(ahead)
    assert (page.title_vi == "Điện gió mới", page.title_en == "New wind power") == expected
    check_tree(reader, page)
    assert hour_strikes() == (0, 0), "once"


def test_what_is_written_after_planning_is_not_published(ahead, draft_of):
    plan(ahead)
    draft_of(ahead, title_vi="Viết sau", title_en="Written later")
    hour_strikes()
    page = fresh(ahead)
    assert (page.title_vi, page.title_en) == ("Điện gió mới", "New wind power")
    assert page.get_latest_revision_as_object().title_en == "Written later"
    assert page.has_unpublished_changes


def test_autosave_into_the_planned_revision_is_not_published(ahead, sign_in, administrator):
    admin = Admin(sign_in(administrator, "vi"))
    saved = admin.autosave(ahead, intro_vi="Đã duyệt")
    plan(ahead)
    admin.autosave(ahead, saved["revision_id"], intro_vi="Đang gõ dở")
    hour_strikes()
    assert fresh(ahead).intro_vi == "Đã duyệt"


def test_a_plan_is_laid_over_what_is_live_when_it_fires(ahead, draft_of):
    plan(ahead, scope="en")
    draft_of(ahead, title_vi="Sửa gấp", reviewed_on="2026-03-04")
    publish(ahead, Scope.VI)
    hour_strikes()
    page = fresh(ahead)
    assert (page.title_vi, page.title_en, str(page.reviewed_on)) == ("Sửa gấp", "New wind power", "2026-03-04")


def test_missed_hours_are_made_up_in_their_order(ahead):
    plan(ahead, hours=-5)
    plan(ahead, act="unpublish", hours=-1)
    plan(ahead, scope="vi", hours=-3)
    assert plans.carry_out_due() == (3, 0)
    page = fresh(ahead)
    assert lives(page) == (False, False)
    assert page.expired
    assert page.first_published_at


def test_english_expires_alone_and_vietnamese_takes_it_along(tree, reader):
    plan(tree.wind, act="unpublish", scope="en")
    plan(tree.other, act="unpublish", scope="vi")
    assert hour_strikes() == (2, 0)
    assert lives(tree.wind) == (True, False)
    assert lives(tree.other) == (False, False)
    check_tree(reader, tree.wind, tree.other)


def test_taking_down_what_is_down_already_is_no_trouble(tree):
    plan(tree.wind, act="unpublish", scope="en")
    withdraw(tree.wind, Scope.EN)
    assert hour_strikes() == (1, 0)
    assert not PlannedPublication.objects.pending().exists()


def test_publishing_now_loses_no_plan(ahead):
    kept = [plan(ahead, scope=scope) for scope in Scope.values]
    kept.append(plan(ahead, act="unpublish", hours=9))
    for scope in Scope:
        publish(ahead, scope)
    assert set(PlannedPublication.objects.pending()) == set(kept)
    page = fresh(ahead)
    assert page.go_live_at == min(each.due_at for each in kept[:3] if each.scope != "en")
    assert page.expire_at == page.expire_at_en == kept[-1].due_at


def test_the_same_plan_made_again_takes_the_place_of_the_first(ahead):
    plan(ahead, scope="en", hours=1)
    second = plan(ahead, scope="en", hours=5)
    assert list(PlannedPublication.objects.pending()) == [second]


# Trouble


def test_one_that_fails_stops_no_other_and_is_told(tree, ahead, draft_of, caplog):
    first = plan(tree.plain, scope="en", hours=0.5)
    plan(ahead)
    with caplog.at_level(logging.WARNING):
        assert hour_strikes() == (1, 1)
    assert fresh(ahead).title_vi == "Điện gió mới"
    assert "no_title" in caplog.text
    first.refresh_from_db()
    assert (first.problem, first.has_failed) == ("no_title", True)
    assert hour_strikes() == (0, 0), "it is not tried for ever"


def test_an_unforeseen_error_is_logged_and_undone(ahead, monkeypatch, caplog):
    broken = plan(ahead)

    def fail(*args, **kwargs):
        BasePage.objects.filter(pk=ahead.pk).update(title_vi="Half done")
        raise RuntimeError("broken")

    monkeypatch.setattr("pages.publishing.actions.publish", fail)
    assert hour_strikes() == (0, 1)
    assert "RuntimeError" in caplog.text
    assert fresh(ahead).title_vi == "Điện gió"
    broken.refresh_from_db()
    assert (broken.problem, broken.done_at) == ("error", None)


def test_a_plan_in_trouble_is_shown_on_the_page_and_can_be_tried_again(tree, draft_of, admin, interface_language):
    child = make_page(ContentPage, tree.plain, "Con")
    draft_of(child, title_en="Child")
    stuck = plan(child, scope="en")
    assert hour_strikes() == (0, 1)
    assert "Chưa dịch" in admin.text("portal_schedule", child.pk)
    status = admin.text("wagtailadmin_pages:edit", child.pk)
    assert {"vi": "Chưa thực hiện được", "en": "Not done"}[interface_language] in status
    draft_of(tree.plain, title_en="Translated")
    publish(tree.plain, Scope.BOTH)
    admin.client.post(reverse("portal_plan_retry", args=(stuck.pk,)))
    assert hour_strikes() == (1, 0)
    assert lives(child) == (True, True)


def test_english_that_cannot_go_along_leaves_a_plan_in_trouble(tree, draft_of):
    child = make_page(ContentPage, tree.plain, "Con")
    draft_of(child, title_vi="Con mới", title_en="Child")
    plan(child)
    assert hour_strikes() == (1, 0)
    assert lives(child) == (True, False)
    assert fresh(child).title_vi == "Con mới"
    left = PlannedPublication.objects.pending().get()
    assert (left.scope, left.problem, left.problem_detail, left.attempts) == (
        "en",
        "ancestor",
        "Chưa dịch",
        MAX_ATTEMPTS,
    )


def test_a_page_outside_the_site_is_not_published(tree):
    page = make_page(ContentPage, BasePage.objects.get(depth=1), "Ngoài", live=False)
    plan(page)
    assert hour_strikes() == (0, 1)
    assert lives(page) == (False, False)


def test_a_deleted_page_takes_its_plans_with_it(ahead):
    plan(ahead)
    fresh(ahead).delete()
    assert hour_strikes() == (0, 0)


def test_a_copy_has_no_plans(tree, ahead):
    plan(ahead)
    copy = fresh(fresh(ahead).copy(to=tree.other))
    assert copy.go_live_at is None
    assert PlannedPublication.objects.pending().count() == 1


def test_one_that_is_being_carried_out_is_not_taken_by_another(ahead, monkeypatch):
    plan(ahead)
    meanwhile = []

    def publish_slowly(*args, **kwargs):
        meanwhile.append(hour_strikes())
        return publish(*args, **kwargs)

    monkeypatch.setattr("pages.publishing.actions.publish", publish_slowly)
    assert hour_strikes() == (1, 0)
    assert meanwhile == [(0, 0)]


# What lists and caches know


def test_lists_show_the_next_hour_of_each_language(tree, ahead, admin, interface_language):
    plan(ahead, scope="en", hours=3)
    page = fresh(ahead)
    assert (page.go_live_at, page.go_live_at_en is None) == (None, False)
    html = admin.text("wagtailadmin_explore", tree.about.pk)
    assert {"vi": "đã lên lịch", "en": "scheduled"}[interface_language] in html.lower()


def test_saving_a_draft_of_a_page_that_is_down_keeps_its_hours(tree, sign_in, administrator):
    page = make_page(ContentPage, tree.about, "Nháp", live=False)
    planned = plan(page)
    Admin(sign_in(administrator, "vi")).edit(page, intro_vi="Sửa")
    assert fresh(page).go_live_at == planned.due_at


def test_whole_pages_are_not_kept_past_the_next_plan(ahead):
    morning = timezone.localtime(in_hours(24)).replace(hour=9)
    noon = morning.replace(hour=12)
    planned = plans.make(ahead, "publish", Scope.EN, noon, revision=fresh(ahead).latest_revision)
    assert generation.next_change(morning) == noon
    plans.cancel(planned)
    assert generation.next_change(morning) > noon


def test_readers_see_it_at_the_hour(ahead, reader):
    plan(ahead, hours=-1)
    assert "Điện gió mới" not in reader.get("/gioi-thieu/dien-gio/").content.decode()
    call_command("publish_scheduled", verbosity=0)
    assert "Điện gió mới" in reader.get("/gioi-thieu/dien-gio/").content.decode()


# The screen


def send(admin: Admin, page, **values):
    url = reverse("portal_schedule", args=(page.pk,))
    return admin.client.post(url, {"act": "publish", "scope": "both"} | values)


def form_hour(moment: datetime.datetime) -> str:
    return timezone.localtime(moment).strftime("%d/%m/%Y %H:%M")


def test_a_publication_is_planned_in_the_hours_of_viet_nam(ahead, admin):
    moment = in_hours(30).replace(second=0, microsecond=0)
    assert send(admin, ahead, scope="en", due_at=form_hour(moment)).status_code == 302
    made = PlannedPublication.objects.pending().get()
    assert (made.act, made.scope, made.due_at, made.awaits_approval) == ("publish", "en", moment, False)
    html = admin.text("portal_schedule", ahead.pk)
    assert reverse("portal_plan_cancel", args=(made.pk,)) in html
    admin.client.post(reverse("portal_plan_cancel", args=(made.pk,)))
    assert not PlannedPublication.objects.exists()
    assert fresh(ahead).go_live_at_en is None


def test_the_button_saves_what_is_typed_and_goes_to_the_plans(tree, admin):
    response = admin.act(tree.wind, "action-schedule", title_vi="Đã gõ")
    assert response.headers["Location"] == reverse("portal_schedule", args=(tree.wind.pk,))
    send(admin, tree.wind, scope="vi", due_at=form_hour(in_hours(30)))
    hour_strikes(40)
    assert fresh(tree.wind).title_vi == "Đã gõ"


def test_an_hour_that_has_passed_and_english_without_a_title_are_refused(tree, admin, draft_of):
    assert "due_at" in send(admin, tree.plain, due_at=form_hour(in_hours(-1))).context["form"].errors
    assert "due_at" in send(admin, tree.plain, due_at="tomorrow").context["form"].errors
    draft_of(tree.wind, title_en="")
    for page in (tree.plain, tree.wind):
        errors = send(admin, page, scope="en", due_at=form_hour(in_hours(30))).context["form"].errors
        assert "scope" in errors
    assert not PlannedPublication.objects.exists()


def test_plans_are_changed_by_sending_a_form_only(ahead, admin):
    made = plan(ahead)
    assert admin.client.get(reverse("portal_plan_cancel", args=(made.pk,))).status_code == 405
    assert PlannedPublication.objects.pending().exists()


def test_nothing_is_planned_on_a_page_that_somebody_else_has_locked(ahead, admin, editor):
    BasePage.objects.filter(pk=ahead.pk).update(locked=True, locked_by=editor, locked_at=timezone.now())
    assert send(admin, ahead, due_at=form_hour(in_hours(30))).status_code == 302
    assert not PlannedPublication.objects.exists()


def test_english_is_offered_where_there_is_english(tree, admin, draft_of):
    def offered(page) -> tuple[str, list[str]]:
        field = admin.client.get(reverse("portal_schedule", args=(page.pk,))).context["form"].fields["scope"]
        return field.initial, [value for value, _label in field.choices]

    assert offered(tree.plain) == ("vi", ["vi"])
    assert offered(tree.wind) == ("both", ["vi", "en", "both"])
    draft_of(tree.wind, title_en="")
    assert offered(tree.wind)[1] == ["vi", "en", "both"], "what is live can be taken down"
    draft_of(tree.plain, title_en="Translated")
    assert offered(tree.plain) == ("both", ["vi", "en", "both"])
