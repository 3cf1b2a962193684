"""A passkey is made and signs in, in a browser with a device of its own that answers for its owner."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.support.browser import Reader, wait_until

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
WORDS = {
    "vi": ("/tai-khoan/dang-nhap/", "/tai-khoan/xac-thuc-hai-lop/", "Khóa truy cập"),
    "en": ("/en/account/sign-in/", "/en/account/second-factor/", "Passkeys"),
}


@pytest.fixture
def named(reader: Callable[..., Reader], portal) -> Reader:
    """A reader who knows the portal by a name: browsers make no passkey for a bare address."""
    somebody = reader(locale="vi-VN", color_scheme="light")
    somebody.origin = somebody.origin.replace("127.0.0.1", "localhost")
    return somebody


def with_device(page: Page) -> Page:
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    return page


def type_password(page: Page, password: str) -> None:
    page.locator("[name=password]").fill(password)
    page.locator("main form [type=submit]").first.click()


def test_a_passkey_is_made_and_signs_in_without_a_password(named, portal, language):
    sign_in, second_factor, heading = WORDS[language]
    page = with_device(named.open(sign_in))
    page.locator("[name=login]").fill("banthuky")
    type_password(page, portal.demo_password)
    page.goto(f"{named.origin}{second_factor}webauthn/add/")
    type_password(page, portal.demo_password)
    page.locator("#passkey-button").click()
    page.wait_for_url("**/recovery-codes/")
    page.goto(f"{named.origin}{second_factor}")
    assert page.get_by_role("heading", name=heading).is_visible()
    try:
        page.context.clear_cookies()
        page.goto(f"{named.origin}{sign_in}")
        page.locator("#passkey-button").click()
        page.wait_for_url("**/admin/")
    finally:
        page.goto(f"{named.origin}{second_factor}webauthn/")
        page.locator("main .account__list a").last.click()
        type_password(page, portal.demo_password)
        page.wait_for_url("**/remove/")
        page.locator("main form [type=submit]").first.click()
        page.wait_for_url(f"**{second_factor}webauthn/")


def test_a_device_that_refuses_is_said_in_words(named, language):
    page = named.open(WORDS[language][0])
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE | {"isUserVerified": False}})
    page.locator("#passkey-button").click()
    wait_until(page, "document.querySelector('[data-passkey-error]').textContent.length > 20")
