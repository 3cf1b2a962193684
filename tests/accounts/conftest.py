"""People who sign in through the page itself, and what only a committed transaction does."""

import hashlib
import hmac
import struct
import time
from base64 import b32decode
from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client

from accounts.audit.models import AuditEntry
from tests.support.accounts import PASSWORD, SIGN_IN


@pytest.fixture
def committed(django_capture_on_commit_callbacks) -> Callable:
    """Return a context manager at whose end the transaction counts as committed: the audit trail is written then."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def trail(committed) -> Callable[[Callable], list[AuditEntry]]:
    """Return a function that does something and gives the entries that it left, oldest first."""

    def entries_of(act: Callable) -> list[AuditEntry]:
        before = AuditEntry.objects.count()
        with committed():
            act()
        return list(AuditEntry.objects.order_by("pk")[before:])

    return entries_of


@pytest.fixture
def enter() -> Callable[..., Client]:
    """Return a function that signs in through the page and gives the client and the answer."""

    def through_the_page(
        login: str, password: str = PASSWORD, language: str = "vi", client: Client | None = None, **data
    ):
        client = client or Client()
        response = client.post(SIGN_IN[language], {"login": login, "password": password, **data})
        return client, response

    return through_the_page


class Telephone:
    """An authenticator app: shows the code of this half minute, or of one nearby."""

    def __init__(self, secret: str):
        self.secret = secret

    def code(self, later: int = 0) -> str:
        counter = struct.pack(">Q", int(time.time()) // 30 + later)
        digest = hmac.new(b32decode(self.secret), counter, hashlib.sha1).digest()
        start = digest[-1] & 15
        number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
        return f"{number % 1_000_000:06}"


@pytest.fixture
def telephone_of() -> Callable[..., Telephone]:
    """Return a function that gives an account an authenticator app and recovery codes."""

    def with_app(user) -> Telephone:
        secret = generate_totp_secret()
        TOTP.activate(user, secret)
        RecoveryCodes.activate(user)
        assert Authenticator.objects.filter(user=user).count() == 2
        return Telephone(secret)

    return with_app
