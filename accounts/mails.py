"""Mails to people with an account: plain text, in the receiver's language, with links that lead to pages in it."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation

from accounts.audit import Action, record
from accounts.network import NO_ADDRESS, valid_address
from accounts.passwords import PasswordLinks, lifetime

logger = logging.getLogger("portal.accounts")


def language_of(user) -> str:
    """Return the language that a person's interface speaks."""
    profile = getattr(user, "wagtail_userprofile", None)
    return (profile.preferred_language if profile else "") or settings.LANGUAGE_CODE


def absolute(path: str) -> str:
    return settings.PORTAL_BASE_URL + path


def message(template: str, user, context: dict[str, Any] | Callable[[], dict[str, Any]]) -> EmailMessage:
    """Return the mail `template`_subject.txt and `template`_message.txt to this person.

    What depends on the language (addresses) is given as a function, called while theirs is active.
    """
    with translation.override(language_of(user)):
        values = {
            "user": user,
            "portal_url": absolute("/"),
            "sign_in_url": absolute(reverse("account_login")),
            "sessions_url": absolute(reverse("usersessions_list")),
            "at": timezone.now(),
        }
        values |= context() if callable(context) else context
        subject = " ".join(render_to_string(f"{template}_subject.txt", values).split())
        body = render_to_string(f"{template}_message.txt", values).strip() + "\n"
    return EmailMessage(subject, body, to=[user.email])


def send_in_background(mail: EmailMessage) -> None:
    """Send without waiting: how long an answer takes must not tell whether an account exists."""
    if settings.PORTAL_MAIL_IN_BACKGROUND:
        threading.Thread(target=deliver, args=(mail,)).start()  # a command waits for it before it ends
    else:
        deliver(mail)


def deliver(mail: EmailMessage) -> bool:
    """Send; a mail server that fails is logged. Return whether it was sent."""
    try:
        mail.send()
    except OSError:
        logger.exception("A mail to an account could not be sent.")
        return False
    return True


def password_link(user) -> str:
    """Return the address where this person chooses a password. Whoever has it has the account: it goes to them alone."""
    names = {"uidb36": user_pk_to_url_str(user), "key": PasswordLinks().make_token(user)}
    return absolute(reverse("account_reset_password_from_key", kwargs=names))


def with_password_link(user) -> EmailMessage:
    """Return the mail that lets someone choose a first password, or a new one, and record that there is a link."""
    invited = not user.has_usable_password()
    template = "accounts/mail/invitation" if invited else "account/email/password_reset_key"
    mail = message(template, user, lambda: {"password_reset_url": password_link(user), **lasting(user)})
    record(Action.PASSWORD_LINK, target=user, data={"kind": "invitation"} if invited else None)
    return mail


def lasting(user) -> dict[str, int]:
    seconds = int(lifetime(user).total_seconds())
    return {"days": seconds // 86_400, "hours": seconds // 3600}


def notify(template: str, user, request=None) -> None:
    """Tell a person that something about their account changed."""
    address = valid_address(request) if request is not None else NO_ADDRESS
    send_in_background(message(template, user, {"address": "" if address == NO_ADDRESS else address}))
