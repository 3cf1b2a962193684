"""Tell by mail of steps whose deadline is near or over; run it every morning."""

from django.core.management.base import BaseCommand

from pages.desk.deadlines import remind


class Command(BaseCommand):
    help = "Tells those who decide, by mail, of steps whose deadline is near or over."

    def handle(self, *args, **options):
        near, over = remind()
        self.stdout.write(f"Reminded of {near} deadlines that are near and {over} that are over.")
