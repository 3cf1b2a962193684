"""`manage.py scan_proposal_files`: show files that still wait to the virus scanner."""

from django.core.management.base import BaseCommand

from projects.proposals.scanning import scan_waiting, scanner


class Command(BaseCommand):
    help = "Shows the files of proposals that still wait to the scanner that PORTAL_SCANNER names."

    def handle(self, *args, **options) -> None:
        if scanner() is None:
            self.stdout.write("PORTAL_SCANNER names no scanner: files of proposals stay closed.")
            return
        scanned, waiting = scan_waiting()
        self.stdout.write(f"Scanned: {scanned}. Still waiting: {waiting}.")
