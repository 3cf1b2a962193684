"""`manage.py restore_access`: the way back in when nobody can sign in any more."""

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts import mails, sessions
from accounts.audit import Action, record


class Command(BaseCommand):
    help = (
        "Gives one account access again: enables it, takes the second factor off, ends its sessions and prints a link to "
        "choose a password. It is written into the audit trail."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("username")
        parser.add_argument("--administrator", action="store_true", help="also make the account an administrator's")

    def handle(self, *args, username: str, administrator: bool, **options) -> None:
        user = get_user_model().objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no account “{username}”.")
        with transaction.atomic():
            user.is_active = True
            user.is_superuser = user.is_superuser or administrator
            user.set_unusable_password()
            user.save()
            Authenticator.objects.filter(user=user).delete()
            record(Action.ACCESS_RESTORED, target=user)
        sessions.end_all_of(user)
        mails.notify("accounts/mail/second_factor_reset", user)
        self.stdout.write(f"{username} chooses a password here: {mails.password_link(user)}")
