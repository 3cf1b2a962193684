"""`manage.py disable_idle_accounts`: close accounts that nobody has used for a while (run it by a daily timer)."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.db.models import Q
from django.utils import timezone

from accounts import mails, sessions
from accounts.audit import Action, record


class Command(BaseCommand):
    help = "Disables accounts not used for PORTAL_IDLE_ACCOUNT_DAYS. The last administrator is spared."

    def handle(self, *args, **options) -> None:
        if not settings.PORTAL_IDLE_ACCOUNT_DAYS:
            self.stdout.write("Idle accounts are not disabled: PORTAL_IDLE_ACCOUNT_DAYS is 0.")
            return
        oldest = timezone.now() - timedelta(days=settings.PORTAL_IDLE_ACCOUNT_DAYS)
        never_since = Q(last_login__lt=oldest) | Q(last_login=None, date_joined__lt=oldest)
        idle = get_user_model().objects.filter(never_since, is_active=True, activated_at__lt=oldest)
        disabled = [user for user in idle.order_by("is_superuser", "last_login") if self._disable(user)]
        self.stdout.write(f"Accounts disabled: {len(disabled)}.")

    def _disable(self, user) -> bool:
        others = get_user_model().objects.filter(is_active=True, is_superuser=True).exclude(pk=user.pk)
        if user.is_superuser and not others.exists():
            self.stdout.write(f"Spared, because nobody else could enable it again: {user.get_username()}.")
            return False
        # Not by save(): the receiver would record it a second time, without the reason.
        get_user_model().objects.filter(pk=user.pk).update(is_active=False)
        sessions.end_all_of(user)
        record(Action.ACCOUNT_DISABLED, target=user, data={"reason": "idle_account"})
        mails.deliver(
            mails.message("accounts/mail/account_disabled", user, {"days": settings.PORTAL_IDLE_ACCOUNT_DAYS})
        )
        return True
