"""A workflow is about a language: exactly that is published when it ends, and it is not ended by another one."""

import datetime
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from pages.models import ContentPage, PlannedPublication
from pages.publishing import plans
from pages.publishing.actions import publish
from pages.publishing.scopes import Scope
from pages.publishing.workflow import scope_of_state
from tests.factories import make_article, make_page
from tests.pages.publishing.test_editor import SCHEDULE, buttons, told, writer_of
from tests.pages.publishing.test_plans import form_hour, in_hours
from tests.support.admin import Admin, fresh
from tests.support.tree import lives

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(tree, django_user_model, sign_in, interface_language) -> Admin:
    return Admin(sign_in(writer_of(tree.about, django_user_model), interface_language))


@pytest.fixture
def submitted(ahead, writer):
    def submit(scope: str):
        writer.submit(ahead, scope)
        return fresh(ahead).current_workflow_state

    return submit


def approve(admin: Admin, page):
    """Approve every step that is left, and return the last answer."""
    answer = None
    while fresh(page).workflow_in_progress:
        answer = admin.act(page, "action-workflow-action", **{"workflow-action-name": "approve"})
    return answer


def titles(page) -> tuple[str, str]:
    page = fresh(page)
    return page.title_vi, page.title_en


EXPECTED = {
    "vi": ("Điện gió mới", "Wind power"),
    "en": ("Điện gió", "New wind power"),
    "both": ("Điện gió mới", "New wind power"),
}


@pytest.mark.parametrize("scope", Scope.values)
def test_what_was_submitted_is_published_by_the_last_approval(ahead, submitted, admin, scope):
    assert scope_of_state(submitted(scope)) == scope
    assert titles(ahead) == ("Điện gió", "Wind power")
    assert approve(admin, ahead).status_code == 302
    assert titles(ahead) == EXPECTED[scope]
    assert fresh(ahead).current_workflow_state is None
    assert fresh(ahead).has_unpublished_changes == (scope != "both")


@pytest.mark.parametrize("about", Scope.values)
@pytest.mark.parametrize("now", list(Scope))
def test_a_workflow_ends_only_with_what_it_is_about(ahead, submitted, now, about):
    submitted(about)
    result = publish(ahead, now)
    assert result.ended_workflow == now.covers(Scope(about))
    assert (fresh(ahead).current_workflow_state is None) == now.covers(Scope(about))


def test_asking_for_changes_keeps_what_it_is_about(ahead, submitted, writer, admin):
    state = submitted("en")
    admin.act(ahead, "action-workflow-action", **{"workflow-action-name": "reject"})
    html = writer.text("wagtailadmin_pages:edit", ahead.pk)
    assert html.count('name="action-submit"') == 1
    assert 'value="en"' in html
    writer.submit(ahead, "en")
    state.refresh_from_db()
    assert (state.status, scope_of_state(state)) == ("in_progress", "en")
    approve(admin, ahead)
    assert titles(ahead) == EXPECTED["en"]


def test_a_new_page_is_submitted_in_one_language(tree, writer, admin):
    url = reverse("wagtailadmin_pages:add", args=("pages", "contentpage", tree.about.pk))
    data = writer._form(url)
    data.update({"title_vi": "Mới", "slug": "moi", "title_en": "New", "action-submit": "vi"})
    assert writer.client.post(url, data.dict()).status_code == 302
    page = ContentPage.objects.get(slug="moi")
    approve(admin, page)
    assert lives(page) == (True, False)


def test_approval_that_cannot_publish_english_is_kept_and_told(tree, admin, draft_of, writer):
    page = make_page(ContentPage, tree.plain, "Con")
    draft_of(page, title_vi="Con mới", title_en="Child")
    writer.submit(page, "both")
    response = approve(admin, page)
    assert "Chưa dịch" in told(response)
    assert lives(page) == (True, False)
    assert fresh(page).title_vi == "Con mới"
    assert PlannedPublication.objects.pending().get().has_failed


# A proposed hour


def test_a_writer_proposes_an_hour_that_counts_once_approved(ahead, writer, admin):
    assert SCHEDULE in buttons(writer, ahead)
    url = reverse("portal_schedule", args=(ahead.pk,))
    assert "act" not in writer.client.get(url).context["form"].fields
    writer.client.post(url, {"act": "unpublish", "scope": "vi", "due_at": form_hour(in_hours(30))})
    proposal = PlannedPublication.objects.pending().get()
    assert (proposal.act, proposal.awaits_approval, proposal.content) == ("publish", True, None)
    assert plans.carry_out_due(in_hours(40)) == (0, 0)
    writer.submit(ahead, "vi")
    approve(admin, ahead)
    assert titles(ahead) == ("Điện gió", "Wind power"), "not before its hour"
    planned = PlannedPublication.objects.pending().get()
    assert (planned.awaits_approval, planned.due_at) == (False, proposal.due_at)
    assert plans.carry_out_due(in_hours(40)) == (1, 0)
    assert titles(ahead) == EXPECTED["vi"]


def test_an_approval_after_the_proposed_hour_publishes_at_once(ahead, submitted, admin):
    submitted("vi")
    plans.make(ahead, "publish", Scope.VI, timezone.now() - datetime.timedelta(minutes=1), proposed=True)
    approve(admin, ahead)
    assert titles(ahead) == EXPECTED["vi"]
    assert not PlannedPublication.objects.pending().exists()


def test_a_writer_cancels_his_own_proposal_and_no_plan_of_others(ahead, writer, administrator):
    url = reverse("portal_schedule", args=(ahead.pk,))
    writer.client.post(url, {"scope": "vi", "due_at": form_hour(in_hours(30))})
    proposal = PlannedPublication.objects.get()
    plan = plans.make(ahead, "unpublish", Scope.BOTH, in_hours(2), administrator)
    for each in (proposal, plan):
        writer.client.post(reverse("portal_plan_cancel", args=(each.pk,)))
    assert list(PlannedPublication.objects.all()) == [plan]


# What reviewers are told


def decide(admin: Admin, page, decision: str) -> str:
    return told(admin.act(page, "action-workflow-action", **{"workflow-action-name": decision}))


def test_reviewers_are_told_where_the_page_went(ahead, submitted, admin, interface_language):
    submitted("vi")
    went_on = decide(admin, ahead, "approve")
    assert {"vi": "chuyển sang bước “Phê duyệt xuất bản”", "en": "goes on to the step"}[interface_language] in went_on
    published = {"vi": "Đã xuất bản bản tiếng Việt", "en": "The Vietnamese version of"}[interface_language]
    assert published in decide(admin, ahead, "approve")


def test_reviewers_are_told_that_a_page_went_back(ahead, submitted, admin, interface_language):
    submitted("vi")
    assert {"vi": "lại người gửi duyệt", "en": "went back"}[interface_language] in decide(admin, ahead, "reject")


def test_approvers_are_told_the_hour_that_was_proposed(ahead, submitted, admin, interface_language):
    submitted("vi")
    plans.make(ahead, "publish", Scope.VI, in_hours(30), proposed=True)
    decide(admin, ahead, "approve")
    answer = decide(admin, ahead, "approve")
    assert {"vi": "sẽ được xuất bản lúc", "en": "will be published at"}[interface_language] in answer
    assert titles(ahead) == ("Điện gió", "Wind power")


def test_a_database_whose_clock_runs_behind_changes_nothing_of_it(
    ahead, submitted, admin, interface_language, monkeypatch
):
    ahead_of_it = SimpleNamespace(now=lambda: in_hours(1), localtime=timezone.localtime)
    monkeypatch.setattr("pages.publishing.admin.editing.timezone", ahead_of_it)
    submitted("en")
    decide(admin, ahead, "approve")
    published = {"vi": "Đã xuất bản bản tiếng Anh", "en": "The English version of"}[interface_language]
    assert published in decide(admin, ahead, "approve")


def test_approving_a_page_as_it_is_makes_no_draft_of_ones_own(home, admin):
    article = make_article("Một tin", live=False)
    admin.submit(article, "vi")
    draft = fresh(article).latest_revision_id
    decide(admin, article, "approve")
    assert fresh(article).latest_revision_id == draft
