"""People with roles, and the workflows they work in."""

import itertools

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from accounts.roles import Role
from pages.rights.sections import group_for_section

number = itertools.count(1)


def make_person(*roles: Role, sections=()):
    """Make a user who has the roles in these sections; in the whole portal where no section is named."""
    username = f"nguoi-{next(number)}"
    user = get_user_model().objects.create_user(
        username, f"{username}@example.org", "a long password", last_name=username
    )
    for role in roles:
        if sections:
            user.groups.add(*(group_for_section(role, section) for section in sections))
        else:
            user.groups.add(Group.objects.get(name=role.value))
    return user


def make_workflow(page, *roles: Role) -> Workflow:
    """Make a workflow for everything under a page, with one step for each role."""
    workflow = Workflow.objects.create(name="Quy trình thử")
    for order, role in enumerate(roles):
        task = GroupApprovalTask.objects.create(name=f"Bước {role.value}")
        task.groups.add(Group.objects.get(name=role.value))
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    WorkflowPage.objects.update_or_create(page=page.get_base_page(), defaults={"workflow": workflow})
    return workflow
