"""The workflow that the installation makes: edited by one group, approved by another, then published."""

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models.signals import post_migrate

from accounts.roles import Role

WORKFLOW = "Biên tập và phê duyệt"
# Names are data, in Vietnamese as all names of records are: step, group, working days.
STEPS = (
    ("Biên tập duyệt", Role.EDITOR, 2),
    ("Phê duyệt xuất bản", Role.APPROVER, 2),
)
WAGTAILS_OWN = "Moderators approval"


def connect() -> None:
    post_migrate.connect(_install, dispatch_uid="pages.desk.workflow")


def _install(sender, **kwargs) -> None:
    if sender.name == "pages" and kwargs.get("using", "default") == "default":
        install()


@transaction.atomic
def install() -> None:
    """Make the workflow unless one was ever made: what an administrator renames, changes or switches off stays so."""
    from wagtail.models import Site, Workflow, WorkflowPage, WorkflowTask

    from pages.models import ApprovalTask

    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None or ApprovalTask.objects.exists():
        return
    workflow = Workflow.objects.create(name=WORKFLOW)
    for order, (name, role, days) in enumerate(STEPS):
        group, _made = Group.objects.get_or_create(name=role.value)
        task = ApprovalTask.objects.create(
            name=name, days=days, content_type=ContentType.objects.get_for_model(ApprovalTask)
        )
        task.groups.add(group)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    WorkflowPage.objects.get_or_create(page=site.root_page, defaults={"workflow": workflow})
    _remove_wagtails_own()


def _remove_wagtails_own() -> None:
    """Take away the English workflow of Wagtail's migrations, unless somebody has used it."""
    from wagtail.models import Task, Workflow

    unused = Workflow.objects.filter(name=WAGTAILS_OWN, workflow_states__isnull=True)
    if unused.exists():
        unused.delete()
        Task.objects.filter(name=WAGTAILS_OWN, workflow_tasks__isnull=True, task_states__isnull=True).delete()
