"""What an editor does in the admin, step by step, in a browser."""

import re

from playwright.sync_api import Frame, Page, Route

from tests.support.browser import Reader, wait_until
from tests.support.portal import Portal

ADMINISTRATOR = "quantri"


def sign_in(reader: Reader, portal: Portal, interface_language: str, username: str = ADMINISTRATOR) -> Page:
    page = reader.open("/admin/")
    page.locator("[name=login]").fill(username)
    page.locator("[name=password]").fill(portal.demo_password)
    with page.expect_navigation():
        page.locator("form [type=submit]").click()
    if page.locator("html").get_attribute("lang") != interface_language:
        speak(page, reader.origin, interface_language)
    return page


def speak(page: Page, origin: str, interface_language: str) -> None:
    page.goto(f"{origin}/admin/account/")
    page.locator("[name=locale-preferred_language]").select_option(interface_language)
    page.locator("form:has([name=locale-preferred_language]) [type=submit]").last.click()
    wait_until(page, f"document.documentElement?.lang === '{interface_language}'")


def number_of(page: Page, origin: str, address: str) -> int:
    """Return the number that the page at this Vietnamese address has in the admin."""
    slug = address.strip("/").rpartition("/")[2]
    question = f"slug={slug}" if slug else "type=pages.HomePage"
    return page.request.get(f"{origin}/admin/api/main/pages/?{question}").json()["items"][0]["id"]


def keep_nothing(route: Route) -> None:
    """Answer what the editor saves by itself, so that the demonstration stays as it is."""
    if route.request.method == "POST":
        route.fulfill(json={"success": False, "error_code": "locked", "error_message": "A test is looking."})
    else:
        route.fallback()


def type_titles(page: Page, vietnamese: str, english: str) -> None:
    """Type both titles key by key, as the slugs follow what is typed."""
    page.locator("#id_title_vi").press_sequentially(vietnamese)
    page.locator("#id_title_en").press_sequentially(english)
    page.locator("#id_title_en").blur()


def previewed(page: Page, language: str) -> Frame:
    """Show the preview of a language beside the form and return its frame."""
    panel = page.locator("[data-side-panel=preview]")
    if not panel.is_visible():
        page.locator("[data-side-panel-toggle=preview]").click()
    chosen = panel.locator("select[name=preview_mode], select").first
    wanted = re.compile(rf"/preview/\?.*\bmode={language}\b")
    wait_until(page, "document.querySelector('[data-side-panel=preview] iframe[src]') !== null")
    for _attempt in range(400):
        if chosen.input_value() != language:  # the first save of a new page shows the first mode again
            chosen.select_option(language)
        for frame in page.frames:
            if wanted.search(frame.url) and frame.locator("main h1").count():
                return frame
        page.wait_for_timeout(50)
    raise AssertionError(f"The preview in {language} never came: {[frame.url for frame in page.frames]}")


def publish(page: Page) -> None:
    page.locator("footer .w-dropdown button, footer [data-w-dropdown-target=toggle]").first.click()
    with page.expect_navigation():
        page.locator("[name=action-publish][value=both]").click()


def delete(page: Page, origin: str, page_id: int) -> None:
    page.goto(f"{origin}/admin/pages/{page_id}/delete/")
    with page.expect_navigation():
        page.locator("main form[action*='/delete/'] [type=submit]").click()
