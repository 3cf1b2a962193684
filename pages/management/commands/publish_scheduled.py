"""Carries out planned publications. It stands in for Wagtail's command of this name, which knows one language."""

import logging
import os
import time

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from pages.publishing import plans

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Publishes and takes down what is due, missed hours included; with --every again and again."

    def add_arguments(self, parser):
        parser.add_argument("--every", type=int, metavar="SECONDS", help="go on until stopped, looking this often")

    def handle(self, *args, every: int | None = None, verbosity: int = 1, **options):
        if every is None:
            self._once(verbosity)
            return
        try:
            self._go_on(every, verbosity)
        except KeyboardInterrupt:  # Ctrl-C reaches whoever started it, too, and is told there
            return

    def _go_on(self, every: int, verbosity: int) -> None:
        parent = os.getppid()
        # Whoever started it may be killed without a chance to stop it: it must not go on alone.
        while os.getppid() == parent:
            try:
                self._once(verbosity)
            except DatabaseError:
                logger.exception("The plans could not be read; the next look is in %s seconds", every)
            close_old_connections()
            time.sleep(every)

    def _once(self, verbosity: int) -> None:
        done, failed = plans.carry_out_due()
        if verbosity and (done or failed):
            self.stdout.write(f"{done} done, {failed} failed")
