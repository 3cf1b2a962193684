"""What follows from signing in and from a new password, beside the audit trail."""

from allauth.account.signals import password_reset
from django.contrib.auth.signals import user_logged_in

from accounts import sessions
from accounts.lockout import Attempt


def connect() -> None:
    user_logged_in.connect(sessions.begin)
    password_reset.connect(open_lock)


def open_lock(sender, request, user, **kwargs) -> None:
    """Somebody who has chosen a new password by a link need not wait: they have proved who they are."""
    Attempt.of(request, user.get_username()).forget()
