"""The number that a proposal is called by. It opens nothing."""

import secrets

from django.utils import timezone


def new_reference() -> str:
    return f"DX-{timezone.localdate():%y%m%d}-{secrets.token_hex(3).upper()}"
