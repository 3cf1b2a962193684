"""Send again the notifications that the mail server did not take; run it by a timer."""

from django.core.management.base import BaseCommand

from pages.desk.mail_backend import send_waiting


class Command(BaseCommand):
    help = "Sends again the notifications that the mail server did not take."

    def handle(self, *args, **options):
        sent, waiting = send_waiting()
        self.stdout.write(f"Sent {sent} notifications; {waiting} still wait.")
