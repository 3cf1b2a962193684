"""The entries of the audit trail: only ever added to, each sealed over the one before it.

The database refuses changes as well: triggers.py. On SQLite a migration that alters the table of entries drops its triggers
and must make them again. Rows go only through `AuditEntry.objects.trim`.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext_lazy as _

from .actions import ACTIONS, in_words

SEALED = ("at", "action", "actor_id", "actor_name", "target_type", "target_id", "target_name", "address", "data")


class AppendOnlyError(TypeError):
    """Somebody tried to change what has happened."""


class AuditHead(models.Model):
    """One row: the seal of the newest entry, so that entries cut off the end are missed, and what may be deleted now."""

    seal = models.CharField(max_length=64, blank=True)
    # Set only inside the transaction that deletes old entries; the triggers look here.
    removable_before = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.seal

    @classmethod
    def locked(cls) -> "AuditHead":
        """Return the row, held until the transaction ends: seals follow each other in one line."""
        cls.objects.get_or_create(pk=1)
        return cls.objects.select_for_update().get(pk=1)


class AuditQuerySet(models.QuerySet):
    def update(self, *args, **kwargs):
        raise AppendOnlyError("Entries of the audit trail are not changed.")

    def delete(self):
        raise AppendOnlyError("Entries of the audit trail are deleted by age only: delete_old_audit_entries.")

    def bulk_create(self, *args, **kwargs):
        raise AppendOnlyError("Entries of the audit trail are added one by one, each sealed over the last.")

    bulk_update = update

    @transaction.atomic
    def append(self, **fields: Any) -> "AuditEntry":
        head = AuditHead.locked()
        entry = AuditEntry(previous=head.seal, **fields)
        entry.seal = entry.make_seal(settings.SECRET_KEY)
        entry.save(force_insert=True)
        head.seal = entry.seal
        head.save(update_fields=["seal"])
        return entry

    @transaction.atomic
    def trim(self, before: datetime) -> int:
        """Delete what is older, and return how much that was."""
        head = AuditHead.locked()
        head.removable_before = before
        head.save(update_fields=["removable_before"])
        deleted = self.filter(at__lt=before)._raw_delete(self.db)
        head.removable_before = None
        head.save(update_fields=["removable_before"])
        return deleted

    def faults(self) -> Iterator[str]:
        """Yield what does not fit: an entry that was changed, one that is missing, an end that was cut off."""
        last = None
        for entry in self.order_by("pk").iterator(chunk_size=1000):
            if last is not None and entry.previous != last:
                yield f"Before entry {entry.pk} something is missing."
            if not entry.is_sealed():
                yield f"Entry {entry.pk} was changed."
            last = entry.seal
        head = AuditHead.objects.filter(pk=1).first()
        if last is not None and (head is None or head.seal != last):
            yield "After the last entry something is missing."


class AuditEntry(models.Model):
    """Somebody did something: names as they were then, and no reference that could be lost."""

    at = models.DateTimeField(_("time"), db_index=True)
    action = models.CharField(_("action"), max_length=64, db_index=True)
    actor_id = models.BigIntegerField(null=True, db_index=True)
    actor_name = models.CharField(_("person"), max_length=255, blank=True)
    target_type = models.CharField(max_length=100, blank=True)
    target_id = models.CharField(max_length=64, blank=True)
    target_name = models.CharField(_("concerns"), max_length=255, blank=True)
    address = models.GenericIPAddressField(_("network address"), null=True, blank=True)
    data = models.JSONField(_("details"), default=dict, blank=True)
    previous = models.CharField(max_length=64, blank=True)
    seal = models.CharField(max_length=64)

    objects = AuditQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the audit trail")
        verbose_name_plural = _("entries of the audit trail")
        ordering = ["-pk"]
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor_name}: {self.action}"

    def save(self, *args, force_insert: bool = False, **kwargs) -> None:
        if not force_insert or self.pk:
            raise AppendOnlyError("Entries of the audit trail are not changed.")
        super().save(*args, force_insert=True, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnlyError("Entries of the audit trail are deleted by age only: delete_old_audit_entries.")

    @property
    def action_label(self) -> str:
        return str(ACTIONS.get(self.action, self.action))

    @property
    def details(self) -> str:
        return "; ".join(f"{in_words(name)}: {in_words(value)}" for name, value in self.data.items())

    def make_seal(self, key: str) -> str:
        content = [self.previous, *[getattr(self, name) for name in SEALED]]
        text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=plain)
        return salted_hmac("accounts.audit", text, secret=key, algorithm="sha256").hexdigest()

    def is_sealed(self) -> bool:
        keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        return any(constant_time_compare(self.seal, self.make_seal(key)) for key in keys)


def plain(value: object) -> str:
    """Write what JSON has no form for; a time as the moment it is, whatever zone it was read in."""
    return f"{value.timestamp():.6f}" if isinstance(value, datetime) else str(value)
