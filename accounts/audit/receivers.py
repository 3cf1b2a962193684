"""Listens for what the audit trail keeps, so that no view has to remember it."""

import re

from allauth.account import signals as account_signals
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa import signals as factor_signals
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.utils import timezone
from wagtail.contrib.settings.models import AbstractSetting
from wagtail.models import ModelLogEntry, PageLogEntry, Site, Task, Workflow

from . import Action, record

WATCHED = ("username", "email", "first_name", "last_name")
# Words of the actions that Wagtail and the portal's own publishing per language log.
PUBLICATION = {"publish": Action.PUBLISHED, "unpublish": Action.UNPUBLISHED}
SETTINGS = (AbstractSetting, Site, Workflow, Task)


def connect() -> None:
    User = get_user_model()
    user_logged_in.connect(signed_in)
    user_logged_out.connect(signed_out)
    account_signals.password_changed.connect(password_changed)
    account_signals.password_set.connect(password_changed)
    account_signals.password_reset.connect(password_reset)
    factor_signals.authenticator_added.connect(factor_added)
    factor_signals.authenticator_removed.connect(factor_removed)
    factor_signals.authenticator_reset.connect(factor_renewed)
    factor_signals.authentication_failed.connect(factor_failed)
    pre_save.connect(user_will_be_saved, sender=User)
    post_save.connect(user_was_saved, sender=User)
    post_delete.connect(user_was_deleted, sender=User)
    m2m_changed.connect(roles_changed, sender=User.groups.through)
    post_save.connect(wagtail_logged, sender=PageLogEntry)
    post_save.connect(wagtail_logged, sender=ModelLogEntry)


def signed_in(sender, request, user, **kwargs) -> None:
    records = get_authentication_records(request, user) if request is not None else []
    methods = [step.get("type") or step["method"] for step in records if not step.get("reauthenticated")]
    record(Action.SIGNED_IN, actor=user, target=user, request=request, data={"method": methods} if methods else None)


def signed_out(sender, request, user, **kwargs) -> None:
    # A session that is ended by the portal itself is recorded where that happens, with the reason.
    if user is not None and not getattr(request, "ends_by_itself", False):
        record(Action.SIGNED_OUT, actor=user, target=user, request=request)


def password_changed(sender, request, user, **kwargs) -> None:
    record(Action.PASSWORD_CHANGED, actor=user, target=user, request=request)


def password_reset(sender, request, user, **kwargs) -> None:
    record(Action.PASSWORD_RESET, actor=user, target=user, request=request)


def factor_added(sender, request, user, authenticator, **kwargs) -> None:
    record(Action.FACTOR_ADDED, actor=user, target=user, request=request, data={"kind": authenticator.type})


def factor_removed(sender, request, user, authenticator, **kwargs) -> None:
    record(Action.FACTOR_REMOVED, actor=user, target=user, request=request, data={"kind": authenticator.type})


def factor_renewed(sender, request, user, authenticator, **kwargs) -> None:
    record(Action.FACTOR_RENEWED, actor=user, target=user, request=request)


def factor_failed(sender, request, user, authenticator, **kwargs) -> None:
    record(Action.SIGN_IN_FAILED, target=user, request=request, data={"step": authenticator.type})


def user_will_be_saved(sender, instance, raw=False, update_fields=None, **kwargs) -> None:
    """Note how the account was, unless this save cannot change anything that matters (the time of a sign-in)."""
    instance.was = None
    matters = update_fields is None or {*WATCHED, "is_active", "is_superuser"} & set(update_fields)
    if raw or not matters or instance._state.adding:
        return
    instance.was = sender.objects.filter(pk=instance.pk).first()
    if instance.was is not None and instance.is_active and not instance.was.is_active:
        instance.activated_at = timezone.now()


def user_was_saved(sender, instance, created, raw=False, **kwargs) -> None:
    if raw:
        return
    if created:
        record(Action.ACCOUNT_CREATED, target=instance)
        if instance.is_superuser:
            record(Action.ROLE_GIVEN, target=instance, data={"roles": ["administrator"]})
        return
    was = instance.was
    if was is None:
        return
    if instance.is_active != was.is_active:
        record(Action.ACCOUNT_ENABLED if instance.is_active else Action.ACCOUNT_DISABLED, target=instance)
    if instance.is_superuser != was.is_superuser:
        action = Action.ROLE_GIVEN if instance.is_superuser else Action.ROLE_TAKEN
        record(action, target=instance, data={"roles": ["administrator"]})
    if changed := [name for name in WATCHED if getattr(instance, name) != getattr(was, name)]:
        record(Action.ACCOUNT_CHANGED, target=instance, data={"fields": changed})


def user_was_deleted(sender, instance, **kwargs) -> None:
    record(Action.ACCOUNT_DELETED, target=instance)


def roles_changed(sender, instance, action, reverse, model, pk_set, **kwargs) -> None:
    """Record each person whose roles change, whichever side the change was made from."""
    if action == "pre_clear":
        others = instance.user_set if reverse else instance.groups
        instance.cleared = set(others.values_list("pk", flat=True))
        return
    if action == "post_clear":
        action, pk_set = "post_remove", instance.cleared
    if action not in {"post_add", "post_remove"} or not pk_set:
        return
    what = Action.ROLE_GIVEN if action == "post_add" else Action.ROLE_TAKEN
    others = list(model.objects.filter(pk__in=pk_set))
    people = others if reverse else [instance]
    roles = [instance.name] if reverse else sorted(group.name for group in others)
    for person in people:
        record(what, target=person, data={"roles": roles})


def wagtail_logged(sender, instance, created, **kwargs) -> None:
    """Keep what Wagtail logs of publishing and of settings; its own log loses names with what they belong to."""
    if not created:
        return
    model = instance.content_type.model_class() if instance.content_type else None
    action = content_action(instance.action)
    if model is not None and issubclass(model, Group):
        action = Action.ROLE_CHANGED
    elif model is not None and issubclass(model, SETTINGS):
        action = Action.SETTINGS_CHANGED
    elif model is not None and issubclass(model, get_user_model()):
        return  # recorded by their own signals, with what changed
    if action is not None:
        languages = [word for word in words_of(instance.action) if word in {"vi", "en"}]
        data = {"language": languages} if languages else None
        record(action, actor=instance.user, target=LoggedObject(instance), data=data)


def words_of(logged: str) -> list[str]:
    return re.split(r"[._]", logged)[1:]


def content_action(logged: str) -> Action | None:
    """Return what a log's action means: `wagtail.publish`, or that of one language; a plan is no publication yet."""
    words = words_of(logged)
    if "schedule" in words:
        return None
    if words[:1] == ["delete"]:
        return Action.DELETED
    return next((PUBLICATION[word] for word in words if word in PUBLICATION), None)


class LoggedObject:
    """What a log entry of Wagtail speaks of, as the audit trail names things; it may be gone by now."""

    def __init__(self, entry):
        self.pk = entry.object_id() if callable(entry.object_id) else entry.object_id
        self.label = entry.label
        model = entry.content_type.model_class()
        self._meta = model._meta

    def __str__(self) -> str:
        return self.label
