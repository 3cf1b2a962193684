"""The audit trail: who did what to whom and when, for those who must answer for the portal.

`record` is for every app. An entry copies the names of what it speaks of and points at nothing, so that it outlives them;
nothing in it is secret: no password, no code, no link, and what a stranger typed only when it names an account.
"""

from typing import Any

from django.db import models, transaction
from django.http import HttpRequest
from django.utils import timezone, translation

from .actions import ACTIONS, Action, register_action, register_words

__all__ = ["Action", "record", "register_action", "register_words"]


def record(
    action: str,
    *,
    actor: Any = None,
    target: models.Model | None = None,
    request: HttpRequest | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Write an entry once the transaction around it is committed: what is undone has not happened.

    Without an `actor` it is who is signed in, without a `request` the one being answered. `data` holds short plain values.
    """
    from .context import current_actor, current_request

    if action not in ACTIONS:
        raise ValueError(f"“{action}” is no action of the audit trail: register it with register_action().")
    request = request or current_request()
    actor = actor or current_actor(request)
    with translation.override("vi"):
        fields = {
            "at": timezone.now(),
            "action": str(action),
            "actor_id": getattr(actor, "pk", None),
            "actor_name": named(actor),
            "target_type": target._meta.label if target is not None else "",
            "target_id": str(target.pk) if target is not None else "",
            "target_name": named(target),
            "data": data or {},
        }
    if request is not None:
        from accounts.network import valid_address

        fields["address"] = valid_address(request)
    transaction.on_commit(lambda: append(fields))


def append(fields: dict[str, Any]) -> None:
    from .models import AuditEntry

    AuditEntry.objects.append(**fields)


def named(what: models.Model | None) -> str:
    """Return the name to keep; that of an account holds its user name, for two people may have one name."""
    if what is None:
        return ""
    username = getattr(what, "username", "")
    shown = str(what)
    return (f"{shown} ({username})" if username and username != shown else shown)[:255]
