"""Draft, review, approval, publication: the workflow that the installation makes, its deadlines and its mails."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, PageSubscription, Workflow, WorkflowPage, WorkflowState

from accounts.roles import Role
from pages.desk.workflow import STEPS, WORKFLOW, install
from pages.models import ApprovalTask, ApprovalTaskState, ContentPage, PortalSettings
from pages.working_days import working_day_after
from tests.support.admin import FORM_TYPE, fresh

pytestmark = pytest.mark.django_db


NEW_COMMENT = {
    "comments-TOTAL_FORMS": "1",
    "comments-INITIAL_FORMS": "0",
    "comments-MIN_NUM_FORMS": "0",
    "comments-MAX_NUM_FORMS": "",
    "comments-0-id": "",
    "comments-0-contentpath": "title_vi",
    "comments-0-text": "Xem lại tiêu đề",
    "comments-0-position": "",
    "comments-0-replies-TOTAL_FORMS": "0",
    "comments-0-replies-INITIAL_FORMS": "0",
    "comments-0-replies-MIN_NUM_FORMS": "0",
    "comments-0-replies-MAX_NUM_FORMS": "",
}


def step_of(page) -> ApprovalTaskState:
    return ApprovalTaskState.objects.get(pk=fresh(page).current_workflow_state.current_task_state_id)


def decide(admin, page, action: str, comment: str = ""):
    url = reverse("wagtailadmin_pages:workflow_action", args=(page.pk, action, step_of(page).pk))
    response = admin.client.post(url, {"comment": comment})
    assert response.status_code in {200, 302}, response.status_code


def mails_to(user) -> list:
    return [message for message in mail.outbox if message.to == [user.email]]


def test_the_installation_makes_one_workflow_of_two_steps(home):
    workflow = Workflow.objects.get()
    assert workflow.name == WORKFLOW
    steps = [(task.name, [group.name for group in task.specific.groups.all()]) for task in workflow.tasks]
    assert steps == [(name, [role.value]) for name, role, _days in STEPS]
    assert WorkflowPage.objects.get(workflow=workflow).page_id == home.pk


def test_what_an_administrator_changed_stays(home):
    Workflow.objects.update(name="Quy trình của Bộ", active=False)
    ApprovalTask.objects.first().groups.clear()
    install()
    assert Workflow.objects.get().name == "Quy trình của Bộ"
    assert not ApprovalTask.objects.order_by("pk").first().groups.exists()


def test_a_page_is_reviewed_approved_and_then_live(submitted, people, as_, reader):
    assert reader.status(submitted.url_in("vi")) == 404
    assert step_of(submitted).task.name == STEPS[0][0]
    decide(as_(people.editor), submitted, "approve")
    assert step_of(submitted).task.name == STEPS[1][0]
    assert reader.status(submitted.url_in("vi")) == 404
    decide(as_(people.approver), submitted, "approve")
    assert reader.statuses(fresh(submitted)) == (200, 200)


def test_an_editor_cannot_do_the_approvers_step(submitted, people, as_):
    decide(as_(people.editor), submitted, "approve")
    url = reverse("wagtailadmin_pages:workflow_action", args=(submitted.pk, "approve", step_of(submitted).pk))
    as_(people.editor).client.post(url)
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS


def test_each_is_told_in_their_own_language(submitted, people, as_):
    (to_editor,) = mails_to(people.editor)
    assert to_editor.subject == "Chờ bạn duyệt: “Bài mới”"
    assert "Hạn" in to_editor.body or "trước" in to_editor.body
    assert f"http://testserver/admin/pages/{submitted.pk}/edit/" in to_editor.body
    assert not mails_to(people.approver)
    decide(as_(people.editor), submitted, "approve")
    (to_approver,) = mails_to(people.approver)
    assert to_approver.subject == "Waiting for you: “Bài mới”"
    assert "Please decide by" in to_approver.body
    decide(as_(people.approver), submitted, "approve", comment="Rất tốt")
    (to_reporter,) = mails_to(people.reporter)
    assert to_reporter.subject == "Đã phê duyệt: “Bài mới”"
    assert "Rất tốt" in to_reporter.body
    assert "http://testserver/gioi-thieu/bai-moi/" in to_reporter.body
    assert "http://testserver/en/about/new-article/" in to_reporter.body


def test_a_rejection_carries_its_comment(submitted, people, as_):
    decide(as_(people.editor), submitted, "reject", comment="Thiếu nguồn & “dẫn chứng”")
    (message,) = mails_to(people.reporter)
    assert message.subject == "Yêu cầu sửa: “Bài mới”"
    assert "Thiếu nguồn & “dẫn chứng”" in message.body
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_who_publishes_somebody_elses_page_directly_tells_them(submitted, people, as_, tree):
    mail.outbox.clear()
    WorkflowState.objects.get().cancel(user=people.reporter)
    as_(people.approver).edit(submitted, publish=True)
    (message,) = mails_to(people.reporter)
    assert message.subject == "Đã xuất bản: “Bài mới”"
    assert not mails_to(people.approver)


def test_a_person_who_wants_no_mails_gets_none(tree, people, as_):
    people.editor.wagtail_userprofile.submitted_notifications = False
    people.editor.wagtail_userprofile.save()
    reporter = as_(people.reporter)
    page = reporter.create(ContentPage, tree.about, title_vi="Bài mới")
    reporter.submit(page)
    assert not mails_to(people.editor)


def test_a_comment_reaches_the_owner_in_their_language(submitted, people, as_):
    mail.outbox.clear()
    PageSubscription.objects.update_or_create(
        page=submitted, user=people.reporter, defaults={"comment_notifications": True}
    )
    admin = as_(people.editor)
    url = reverse("wagtailadmin_pages:edit", args=(submitted.pk,))
    data = admin._form(url)
    data.update(NEW_COMMENT)
    assert admin.client.post(url, data.urlencode(), FORM_TYPE).status_code == 302
    (message,) = mails_to(people.reporter)
    assert "nhận xét" in message.subject
    assert "Xem lại tiêu đề" in message.body


# Deadlines


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 11, 19), 1, date(2026, 11, 20)),  # Thursday to Friday
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday to Monday
        (date(2026, 11, 20), 2, date(2026, 11, 24)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # Saturday to Monday
    ],
)
def test_weekends_are_no_working_days(start, days, end):
    assert working_day_after(start, days) == end


def test_public_holidays_that_the_settings_list_are_no_working_days(db):
    settings = PortalSettings.objects.create(public_holidays="02/09/2027\n\n05/02/2027 - 11/02/2027\n")
    assert working_day_after(date(2027, 9, 1), 1) == date(2027, 9, 3)
    assert working_day_after(date(2027, 2, 4), 1) == date(2027, 2, 12)
    for mistake in ("31/02/2027", "tháng 2", "11/02/2027 - 05/02/2027", "05/02/2027 - 11/02/2028", "2027-09-02"):
        settings.public_holidays = mistake
        with pytest.raises(ValidationError, match=mistake.split()[0]):
            settings.clean_fields()


def test_a_step_gets_its_deadline_and_who_sent_the_page_may_change_it(submitted, people, as_):
    step = step_of(submitted)
    assert step.due_on == working_day_after(timezone.localdate(), 2)
    reporter = as_(people.reporter)
    wanted = timezone.localdate() + timedelta(days=9)
    url = reverse("pages_desk_deadline", args=(step.pk,))
    assert url in reporter.text("wagtailadmin_pages:edit", submitted.pk)
    assert reporter.client.get(url).status_code == 200
    assert reporter.client.post(url, {"due_on": wanted.strftime("%d/%m/%Y")}).status_code == 302
    assert step_of(submitted).due_on == wanted
    assert PageLogEntry.objects.filter(page=submitted.pk, action="pages.deadline").exists()
    assert f"đến ngày {wanted:%d/%m/%Y}" in reporter.text("wagtailadmin_pages:history", submitted.pk)


def test_a_deadline_in_the_past_is_refused(submitted, people, as_):
    step = step_of(submitted)
    past = timezone.localdate() - timedelta(days=1)
    response = as_(people.reporter).client.post(
        reverse("pages_desk_deadline", args=(step.pk,)), {"due_on": past.strftime("%d/%m/%Y")}
    )
    assert response.status_code == 200
    assert step_of(submitted).due_on == step.due_on


def test_others_cannot_change_a_deadline(submitted, people, as_):
    step = step_of(submitted)
    response = as_(people.approver).client.post(
        reverse("pages_desk_deadline", args=(step.pk,)), {"due_on": "31/12/2099"}
    )
    assert response.status_code == 302
    assert step_of(submitted).due_on == step.due_on


def test_reminders_come_once_when_near_and_once_when_over(submitted, people, capsys):
    step = step_of(submitted)
    step.put_off(timezone.localdate() + timedelta(days=30))
    mail.outbox.clear()
    call_command("remind_deadlines")
    assert not mail.outbox
    step.put_off(timezone.localdate())
    mail.outbox.clear()
    call_command("remind_deadlines")
    call_command("remind_deadlines")
    (near,) = mails_to(people.editor)
    assert near.subject.startswith("Đến hạn")
    ApprovalTaskState.objects.filter(pk=step.pk).update(due_on=timezone.localdate() - timedelta(days=1))
    mail.outbox.clear()
    call_command("remind_deadlines")
    call_command("remind_deadlines")
    (over,) = mails_to(people.editor)
    assert over.subject == "Quá hạn: “Bài mới”"
    capsys.readouterr()


def test_groups_of_the_steps_are_those_of_the_roles(home):
    names = {name for task in ApprovalTask.objects.all() for name in task.groups.values_list("name", flat=True)}
    assert names == {Role.EDITOR.value, Role.APPROVER.value}
