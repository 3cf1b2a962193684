"""Which groups the installation and administrators made for a role, and where."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import Role


class RoleGroup(models.Model):
    """The group of a role: one for the whole portal, made by the installation, and one for each section given to it.

    It outlives its group, and remembers what it was given: what an administrator has deleted or taken away stays so.
    """

    role = models.CharField(_("role"), max_length=20, choices=[(role.name, role.value) for role in Role])
    group = models.OneToOneField(
        Group, verbose_name=_("group"), null=True, blank=True, on_delete=models.SET_NULL, related_name="role_group"
    )
    section = models.ForeignKey(
        "pages.BasePage", verbose_name=_("section"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    granted = models.JSONField(default=list, editable=False)

    class Meta:
        verbose_name = _("group of a role")
        verbose_name_plural = _("groups of roles")
        constraints = [
            models.UniqueConstraint(fields=["role", "section"], name="one_group_for_role_and_section"),
            models.UniqueConstraint(
                fields=["role"], condition=models.Q(section__isnull=True), name="one_portal_group_for_role"
            ),
        ]

    def __str__(self) -> str:
        return str(self.group or self.get_role_display())
