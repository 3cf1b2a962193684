"""Delete for good what has lain in the bin for PORTAL_BIN_DAYS; run it every night."""

from django.core.management.base import BaseCommand, CommandError

from pages.bin.binning import purge_due


class Command(BaseCommand):
    help = "Deletes for good what has lain in the bin for PORTAL_BIN_DAYS."

    def handle(self, *args, **options):
        deleted, kept = purge_due()
        self.stdout.write(f"Deleted {deleted} entries of the bin for good.")
        if kept:
            raise CommandError(f"{kept} entries could not be deleted; the log says why.")
