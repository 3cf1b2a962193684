"""What allauth's own code says in Vietnamese is held against the allauth that is installed; its templates are all ours."""

import io
from pathlib import Path

import allauth
import pytest
from babel.messages.extract import extract
from django.template.loader import get_template

from tools import messages
from tools.files import ROOT

PACKAGE = Path(allauth.__file__).parent
CATALOGUE = ROOT / "locale_wagtail" / "packages" / "allauth" / "vi" / "LC_MESSAGES" / "django.po"
APPS = ("account", "mfa", "usersessions")
KEYWORDS = {"_": None, "gettext": None, "gettext_lazy": None, "pgettext": ((1, "c"), 2)}
# What no page of ours leads to: sign-up, addresses to confirm, telephones, codes by mail, trusted browsers.
UNUSED = (
    "account/email.html",
    "account/email_",
    "account/signup",
    "account/phone",
    "account/verif",
    "account/confirm_",
    "account/request_login_code",
    "account/snippets/",
    "account/base_",
    "account/messages/cannot_delete",
    "account/messages/email_",
    "account/messages/login_code",
    "account/messages/phone_",
    "account/messages/primary_email",
    "account/messages/unverified",
    "account/email/account_already",
    "account/email/base_",
    "account/email/email_",
    "account/email/login_code",
    "account/email/password_reset_code",
    "account/email/unknown_account",
    "mfa/base_",
    "mfa/totp/base",
    "mfa/webauthn/base",
    "mfa/webauthn/signup",
    "mfa/webauthn/snippets/",
    "mfa/recovery_codes/base",
    "mfa/trust",
    "usersessions/base_",
)


def said_by_allauth() -> set[messages.Key]:
    found = set()
    for app in APPS:
        for file in (PACKAGE / app).rglob("*.py"):
            if file.name != "admin.py":  # Django's admin, which the portal does not have
                for _line, text, _comments, context in extract("python", io.BytesIO(file.read_bytes()), KEYWORDS):
                    found.add((text, context))
    return found


def templates() -> list[str]:
    root = PACKAGE / "templates"
    names = [str(file.relative_to(root)) for app in APPS for file in (root / app).rglob("*.*")]
    return sorted(name for name in names if not name.startswith(UNUSED))


def test_every_message_of_allauth_is_there_and_no_other():
    ours = messages.keys(messages.read(CATALOGUE))
    assert {"missing": said_by_allauth() - ours, "gone": ours - said_by_allauth()} == {"missing": set(), "gone": set()}


def test_no_message_is_left_in_english():
    faults = {message.id: list(messages.faults(message, {})) for message in messages.own(messages.read(CATALOGUE))}
    assert {text: found for text, found in faults.items() if found} == {}


@pytest.mark.parametrize("name", templates())
def test_every_template_that_a_page_or_a_mail_can_need_is_ours(name):
    assert Path(get_template(name).origin.name).is_relative_to(ROOT / "templates")


def test_there_are_templates_to_look_at():
    assert len(templates()) > 30
