"""People who sign in. Our own user model from the first migration on: changing it later is a data migration."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.audit.models import AuditEntry, AuditHead

__all__ = ["AuditEntry", "AuditHead", "User"]


class User(AbstractUser):
    """A person who works on the portal. Readers have no account."""

    email = models.EmailField(_("e-mail address"), unique=True)
    password_changed_at = models.DateTimeField(_("password chosen at"), default=timezone.now, editable=False)
    # Idle time counts from here on: an account that was disabled and enabled again is not idle.
    activated_at = models.DateTimeField(_("enabled at"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def get_full_name(self) -> str:
        """Return the name in Vietnamese order: family name first."""
        return f"{self.last_name} {self.first_name}".strip()

    def set_password(self, raw_password: str | None) -> None:
        super().set_password(raw_password)
        self.password_changed_at = timezone.now()
