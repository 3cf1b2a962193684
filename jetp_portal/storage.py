"""Where collected static files go in production: hashed names, compressed, and one stylesheet over the wire."""

from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

from jetp_portal.stylesheets import bundle

STYLESHEET = "css/main.css"


class PortalStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Replace the main stylesheet by all that it imports, before names are hashed and its url()s rewritten."""

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[tuple[str, str, bool]]:
        if STYLESHEET in paths and not dry_run:
            css = bundle(STYLESHEET, lambda name: self._source(paths, name))
            if self.exists(STYLESHEET):
                self.delete(STYLESHEET)
            self._save(STYLESHEET, ContentFile(css.encode()))
            paths[STYLESHEET] = (self, STYLESHEET)
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def compress_files(self, paths: set[str]) -> Iterator[tuple[str, str]]:
        """Compress what pages link to, under its hashed name: the plain copies would take as long again for nobody."""
        return super().compress_files(paths & set(self.hashed_files.values()))

    @staticmethod
    def _source(paths: dict[str, Any], name: str) -> str:
        if name not in paths:
            raise FileNotFoundError(f"{STYLESHEET} imports {name}, which is not among the static files.")
        storage, path = paths[name]
        with storage.open(path) as file:
            return file.read().decode("utf-8")
