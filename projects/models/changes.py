"""What changed in the public record of a project, and when: written at each publication."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .project import ProjectPage


class ProjectChange(models.Model):
    """One publication that changed the record. `facts` is the record as it was then: the next change is told by it."""

    project = models.ForeignKey(ProjectPage, on_delete=models.CASCADE, related_name="changes")
    at = models.DateTimeField(_("published"), default=timezone.now)
    items = models.JSONField(_("what changed"), default=list)
    facts = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("change of a project")
        verbose_name_plural = _("changes of projects")
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.project.code}: {timezone.localtime(self.at):%d/%m/%Y}"
