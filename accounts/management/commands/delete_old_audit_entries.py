"""`manage.py delete_old_audit_entries`: keep the audit trail as long as the rules ask, and no longer."""

from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.audit import Action, record
from accounts.audit.models import AuditEntry


class Command(BaseCommand):
    help = "Deletes entries of the audit trail older than PORTAL_AUDIT_DAYS, and records that."

    def handle(self, *args, **options) -> None:
        before = timezone.now() - timedelta(days=settings.PORTAL_AUDIT_DAYS)
        deleted = AuditEntry.objects.trim(before)
        if deleted:
            record(Action.TRIMMED, data={"count": deleted, "before": before.date().isoformat()})
        self.stdout.write(f"Entries of the audit trail deleted: {deleted}.")
