"""Bring the translation state of every page in line with its newest draft, e.g. after an import into the database."""

from django.core.management.base import BaseCommand

from pages.translating.receivers import record_pages


class Command(BaseCommand):
    help = "Brings the translation state of every page in line with its newest draft."

    def handle(self, *args, **options):
        count = record_pages(only_missing=False)
        self.stdout.write(f"{count} pages looked at.")
