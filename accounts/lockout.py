"""Failed sign-ins, counted by person and place in the cache that all workers share.

Each attempt takes one of a few slots before the password is looked at, so that attempts at the same moment cannot slip
past the count; success gives the slot back. With the last slot taken, all of them are held for the whole time.
"""

import hashlib
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.db.models import Q
from django.http import HttpRequest

from accounts.network import network_of, valid_address


def find_user(login: str):
    """Return the account that a user name or an e-mail address names, None when there is not exactly one."""
    User = get_user_model()
    found = list(User.objects.filter(Q(username__iexact=login) | Q(email__iexact=login))[:2])
    return found[0] if len(found) == 1 else None


@dataclass
class Attempt:
    """One sign-in that is being tried."""

    key: str
    slot: int | None = None

    @classmethod
    def of(cls, request: HttpRequest, login: str) -> "Attempt":
        """Name and address of one account count together; a name that nobody has counts as well, so that both look alike."""
        user = find_user(login)
        who = f"user:{user.pk}" if user else f"name:{login.casefold()}"
        place = network_of(valid_address(request))
        return cls("sign-in:" + hashlib.sha256(f"{who}|{place}".encode()).hexdigest())

    def begin(self) -> bool:
        """Take a slot; False when the person is locked here."""
        for slot in range(settings.PORTAL_LOCK_FAILURES):
            if caches["shared"].add(f"{self.key}:{slot}", True, self.seconds):
                self.slot = slot
                return True
        return False

    def failed(self) -> bool:
        """Keep the slot; return whether this failure was the one that locks."""
        names = [f"{self.key}:{slot}" for slot in range(settings.PORTAL_LOCK_FAILURES)]
        if len(caches["shared"].get_many(names)) < len(names):
            return False
        caches["shared"].set_many(dict.fromkeys(names, True), self.seconds)
        return True

    def succeeded(self) -> None:
        caches["shared"].delete(f"{self.key}:{self.slot}")

    def forget(self) -> None:
        """Open the lock: the person has proved by mail who they are."""
        caches["shared"].delete_many(f"{self.key}:{slot}" for slot in range(settings.PORTAL_LOCK_FAILURES))

    @property
    def seconds(self) -> int:
        return settings.PORTAL_LOCK_MINUTES * 60
