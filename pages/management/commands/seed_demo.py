"""`manage.py seed_demo`: the demo content, and in a demonstration its accounts."""

import os
import secrets

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import translation

from accounts.demo import make_accounts
from pages.demo.builder import build_all
from pages.demo.people import give_sections


class Command(BaseCommand):
    help = "Makes the demo content that is missing; never touches what exists."

    def handle(self, *args, **options) -> None:
        given = os.environ.get("DEMO_PASSWORD")
        password = given or secrets.token_urlsafe(12)
        with translation.override("vi"), transaction.atomic():
            made_accounts = make_accounts(password) if settings.PORTAL_DEMO else []  # before what they are writing
            made = build_all(lambda line: self.stdout.write(f"  {line}"))
            give_sections(made_accounts)
        self.stdout.write(f"Demo content: {made} objects made.")
        for username in made_accounts:
            told = "the one in DEMO_PASSWORD" if given else password
            self.stdout.write(f"Account made: {username}, password: {told}")
