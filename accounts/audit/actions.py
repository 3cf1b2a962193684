"""What the audit trail can say, in the words of its screen. Other apps add their own with `register_action` and
`register_words`."""

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Action(TextChoices):
    SIGNED_IN = "sign-in.done", _("signed in")
    SIGN_IN_FAILED = "sign-in.failed", _("failed to sign in")
    LOCKED = "sign-in.locked", _("locked after failed sign-ins")
    SIGNED_OUT = "session.signed-out", _("signed out")
    SESSION_ENDED = "session.ended", _("session ended")
    PASSWORD_CHANGED = "password.changed", _("changed the password")
    PASSWORD_RESET = "password.reset", _("chose a new password by a link")
    PASSWORD_LINK = "password.link-sent", _("link to choose a password sent")
    FACTOR_ADDED = "second-factor.added", _("second factor added")
    FACTOR_REMOVED = "second-factor.removed", _("second factor removed")
    FACTOR_RENEWED = "second-factor.renewed", _("recovery codes made anew")
    FACTOR_RESET = "second-factor.reset", _("second factor taken off by an administrator")
    ACCOUNT_CREATED = "account.created", _("account created")
    ACCOUNT_CHANGED = "account.changed", _("account changed")
    ACCOUNT_ENABLED = "account.enabled", _("account enabled")
    ACCOUNT_DISABLED = "account.disabled", _("account disabled")
    ACCOUNT_DELETED = "account.deleted", _("account deleted")
    ACCESS_RESTORED = "account.restored", _("access restored on the server")
    ROLE_GIVEN = "role.given", _("role given")
    ROLE_TAKEN = "role.taken", _("role taken away")
    ROLE_CHANGED = "role.changed", _("rights of a role changed")
    PUBLISHED = "content.published", _("published")
    UNPUBLISHED = "content.unpublished", _("unpublished")
    DELETED = "content.deleted", _("content deleted")
    SETTINGS_CHANGED = "settings.changed", _("settings changed")
    EXPORTED = "data.exported", _("personal data exported")
    TRIMMED = "trail.trimmed", _("old entries of the audit trail deleted")


ACTIONS: dict[str, str | Promise] = dict(Action.choices)


def register_action(name: str, label: str | Promise) -> str:
    """Let an app record something of its own; `name` is dotted, such as `proposal.accepted`. Call it in `AppConfig.ready()`."""
    if ACTIONS.setdefault(name, label) != label:
        raise ValueError(f"The action “{name}” is registered already.")
    return name


# Names and codes that entries carry in their details.
WORDS: dict[str, str | Promise] = {
    "method": _("by"),
    "password": _("password"),
    "password_reset": _("link in a mail"),
    "totp": _("authenticator app"),
    "webauthn": _("passkey"),
    "recovery_codes": _("recovery codes"),
    "reason": _("reason"),
    "disabled": _("the account is disabled"),
    "idle": _("no activity"),
    "time": _("time is up"),
    "idle_account": _("account not used"),
    "administrator": _("administrator"),
    "roles": _("roles"),
    "fields": _("fields"),
    "email": _("e-mail address"),
    "username": _("user name"),
    "first_name": _("first name"),
    "last_name": _("last name"),
    "file": _("file"),
    "entries": _("entries"),
    "count": _("number"),
    "before": _("before"),
    "step": _("step"),
    "language": _("language"),
    "vi": _("Vietnamese"),
    "en": _("English"),
    "invitation": _("invitation"),
    "kind": _("kind"),
}


def register_words(words: dict[str, str | Promise]) -> None:
    """Let an app say what codes mean that its entries carry. Call it in `AppConfig.ready()`."""
    for code, label in words.items():
        if WORDS.setdefault(code, label) != label:
            raise ValueError(f"“{code}” has words already.")


def in_words(value: object) -> str:
    """Return a name or a value of an entry's details as its reader says it."""
    if isinstance(value, list):
        return ", ".join(map(in_words, value))
    return str(WORDS.get(value, value)) if isinstance(value, str) else str(value)
