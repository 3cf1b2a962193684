"""Where files of proposals lie: outside of every folder that is served, under names that say nothing."""

import uuid

from django.conf import settings
from django.core.files.storage import FileSystemStorage


class PrivateStorage(FileSystemStorage):
    """A folder without addresses, readable by the portal's own user alone."""

    def __init__(self):
        super().__init__(
            location=settings.PORTAL_PRIVATE_ROOT, file_permissions_mode=0o600, directory_permissions_mode=0o700
        )

    def url(self, name):
        raise ValueError("Private files have no address: a view hands them out.")


def private_storage() -> PrivateStorage:
    return PrivateStorage()


def private_name(instance, filename: str) -> str:
    """Return the name a file gets in the folder; the sender's own name for it is a column, never a path."""
    return f"proposals/{uuid.uuid4().hex}"
