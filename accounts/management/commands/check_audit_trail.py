"""`manage.py check_audit_trail`: whether the audit trail is as it was written."""

from django.core.management.base import BaseCommand, CommandError

from accounts.audit.models import AuditEntry, AuditHead


class Command(BaseCommand):
    help = "Checks every seal of the audit trail; prints the newest one, to be kept elsewhere."

    def handle(self, *args, **options) -> None:
        faults = list(AuditEntry.objects.faults())
        for fault in faults:
            self.stdout.write(fault)
        if faults:
            raise CommandError(f"The audit trail is not as it was written: {len(faults)} faults.")
        head = AuditHead.objects.filter(pk=1).first()
        self.stdout.write(
            f"{AuditEntry.objects.count()} entries in order. Newest seal: {head.seal if head else 'none'}"
        )
