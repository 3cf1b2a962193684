"""Rules of passwords, and the links by which people choose one."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.http import base36_to_int
from django.utils.translation import gettext as _t


class NewPasswordValidator:
    """A new password is another one than before: else a rule to change it would mean nothing."""

    def validate(self, password: str, user=None) -> None:
        if user is not None and user.pk and user.password and user.check_password(password):
            raise ValidationError(_t("This is your present password. Choose another one."), code="password_not_new")

    def get_help_text(self) -> str:
        return _t("Your password must be another one than before.")


class PasswordLinks(PasswordResetTokenGenerator):
    """Tokens that work once: signing in, a new password and a new e-mail address each end them.

    Whoever has never had a password holds an invitation, which lasts for days; any other link lasts for hours.
    """

    def check_token(self, user, token: str) -> bool:
        if not user or not user.is_active or not self._is_ours(user, token):
            return False
        written = base36_to_int(token.partition("-")[0])
        return self._num_seconds(self._now()) - written <= lifetime(user).total_seconds()

    def _is_ours(self, user, token: str) -> bool:
        # Django's own limit is the longest that a link of ours may last: settings.PASSWORD_RESET_TIMEOUT.
        return bool(token) and super().check_token(user, token)


def lifetime(user) -> timedelta:
    """Return how long a link lasts that lets this person choose a password."""
    if user.has_usable_password():
        return timedelta(hours=settings.PORTAL_RESET_HOURS)
    return timedelta(days=settings.PORTAL_INVITATION_DAYS)


def is_too_old(user) -> bool:
    """Whether someone who manages accounts has kept a password longer than the rules allow."""
    if not settings.PORTAL_PASSWORD_DAYS or not user.has_usable_password():
        return False
    oldest = timezone.now() - timedelta(days=settings.PORTAL_PASSWORD_DAYS)
    return user.password_changed_at < oldest and user.has_perm("accounts.change_user")
