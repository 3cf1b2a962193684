from django.core.management.base import BaseCommand

from pages.search import index


class Command(BaseCommand):
    help = "Makes the rows of the public search anew from what is published; the search answers meanwhile."

    def handle(self, *args, **options) -> None:
        def progress(done: int, total: int) -> None:
            if options["verbosity"] > 1:
                self.stdout.write(f"{done}/{total}")

        rows = index.rebuild(progress)
        self.stdout.write(f"{rows} rows in the search.")
