"""Steps of workflows know the borders of sections."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import GroupApprovalTask, TaskState, Workflow, WorkflowTask

from accounts.roles import Role
from pages.rights.reviewing import ReviewedInSections
from tests.support.people import make_person

pytestmark = pytest.mark.django_db


class SectionTask(ReviewedInSections, GroupApprovalTask):
    """A step as the portal's own are; it adds no column."""

    class Meta:
        proxy = True
        app_label = "tests"


@pytest.fixture
def step() -> SectionTask:
    task = GroupApprovalTask.objects.create(name="Phê duyệt")
    task.groups.add(Group.objects.get(name=Role.APPROVER.value))
    return SectionTask.objects.get(pk=task.pk)


@pytest.fixture
def reviewers(portal) -> dict:
    return {
        "everywhere": make_person(Role.APPROVER),
        "ours": make_person(Role.APPROVER, sections=[portal.ours]),
        "theirs": make_person(Role.APPROVER, sections=[portal.theirs]),
        "editor": make_person(Role.EDITOR),
        "translator": make_person(Role.TRANSLATOR),
    }


def test_a_step_is_open_where_its_role_is_held(portal, step, reviewers):
    may = {name for name, person in reviewers.items() if step.get_actions(portal.page, person)}
    assert may == {"everywhere", "ours"}
    assert {name for name, person in reviewers.items() if not step.locked_for_user(portal.page, person)} == may
    assert {name for name, person in reviewers.items() if step.user_can_access_editor(portal.page, person)} == may


def test_a_member_of_the_steps_group_without_a_right_here_decides_nothing(portal, step, reviewers):
    step.groups.add(*reviewers["theirs"].groups.all())
    assert not step.get_actions(portal.page, reviewers["theirs"])
    assert step.get_actions(portal.foreign, reviewers["theirs"])


def test_a_translator_in_the_steps_group_still_changes_english_only(portal, reviewers):
    translator = reviewers["translator"]
    task = GroupApprovalTask.objects.create(name="Đọc bản tiếng Anh")
    task.groups.add(*translator.groups.all())
    workflow = Workflow.objects.create(name="Quy trình thử")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    workflow.start(portal.draft, reviewers["editor"])
    rights = portal.draft.permissions_for_user(translator)
    assert rights.can_edit()
    assert not rights.can_edit_vietnamese()


def test_each_sees_the_steps_of_their_sections(portal, step, reviewers):
    workflow = Workflow.objects.create(name="Quy trình thử")
    WorkflowTask.objects.create(workflow=workflow, task=step)
    for page in (portal.draft, portal.foreign):
        workflow.start(page, reviewers["editor"])
    waiting = {
        name: {state.workflow_state.content_object.pk for state in step.get_task_states_user_can_moderate(person)}
        for name, person in reviewers.items()
    }
    here, there = portal.draft.pk, portal.foreign.pk
    assert waiting == {
        "everywhere": {here, there},
        "ours": {here},
        "theirs": {there},
        "editor": set(),
        "translator": set(),
    }
    assert TaskState.objects.count() == 2
