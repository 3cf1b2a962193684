"""`manage.py delete_old_messages`: keep contact messages no longer than their senders agreed to."""

from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from pages.models import ContactMessage


class Command(BaseCommand):
    help = (
        "Deletes contact messages older than PORTAL_MESSAGE_DAYS (Law 91/2025/QH15: no longer than the purpose needs)."
    )

    def handle(self, *args, **options) -> None:
        oldest = timezone.now() - timedelta(days=settings.PORTAL_MESSAGE_DAYS)
        deleted, _by_model = ContactMessage.objects.filter(sent_at__lt=oldest).delete()
        self.stdout.write(f"Contact messages deleted: {deleted}.")
