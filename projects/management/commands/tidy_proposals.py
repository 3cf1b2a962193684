"""`manage.py tidy_proposals`: keep proposals and the data of their senders no longer than the senders agreed to."""

from django.core.management.base import BaseCommand

from projects.proposals.personal_data import tidy


class Command(BaseCommand):
    help = (
        "Deletes links that have ended and drafts that nobody works on, and erases the personal data of proposals withdrawn or "
        "decided long ago (PORTAL_PROPOSAL_…_DAYS)."
    )

    def handle(self, *args, **options) -> None:
        counts = tidy()
        self.stdout.write(", ".join(f"{name}: {count}" for name, count in counts.items()))
