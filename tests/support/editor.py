"""What an editor does in the admin, step by step, in a browser."""

import re

from django.urls import reverse
from playwright.sync_api import Frame, Page, Route

from pages.bilingual.slugs import slugify_vietnamese
from tests.support.admin_screens import Desk
from tests.support.browser import Reader, wait_until
from tests.support.portal import Portal
from tools.bench.editor_form import shown_pairs

ADMINISTRATOR = "quantri"
# What scripts send of two bodies: a blank text in the Vietnamese one, nothing in the other.
EMPTY_BODIES = {
    "body_vi-count": "1",
    "body_vi-0-type": "text",
    "body_vi-0-order": "0",
    "body_vi-0-deleted": "",
    "body_vi-0-id": "",
    "body_vi-0-value": "null",
    "body_en-count": "0",
}
# The cookies of whoever has signed in, by portal and name. They stay good until somebody signs out.
SESSIONS: dict[tuple[str, str], list[dict]] = {}


def sign_in(reader: Reader, portal: Portal, interface_language: str, username: str = ADMINISTRATOR) -> Page:
    """Return a page of somebody who is signed in: by the form the first time, on a blank page with the same session later."""
    page, kept = reader.new_page(), (reader.origin, username)
    reader.context.add_cookies(SESSIONS.get(kept, []))
    spoken = signed_in_language(page, reader.origin)
    if spoken is None:
        page.goto(f"{reader.origin}/admin/")
        send_name_and_password(page, portal, username)
        SESSIONS[kept] = reader.context.cookies(reader.origin)
        spoken = page.locator("html").get_attribute("lang")
    if spoken != interface_language:
        speak(page, reader.origin, interface_language)
    return page


def signed_in_language(page: Page, origin: str) -> str | None:
    """Return the language in which the admin greets whoever has this page's cookies; None for a stranger."""
    answer = page.request.get(f"{origin}/admin/", max_redirects=0)
    return re.search(r'<html[^>]* lang="(\w+)"', answer.text())[1] if answer.status == 200 else None


def send_name_and_password(page: Page, portal: Portal, username: str = ADMINISTRATOR) -> None:
    page.locator("[name=login]").fill(username)
    page.locator("[name=password]").fill(portal.demo_password)
    with page.expect_navigation():
        page.locator("form [type=submit]").click()


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


def new_draft(page: Page, origin: str, parent: int, title: str) -> int:
    """Send the form of a new page without opening it in the browser; return the page's number."""
    address = f"{origin}{reverse('wagtailadmin_pages:add', args=('pages', 'contentpage', parent))}"
    form = dict(shown_pairs(page.request.get(address).body(), "page-edit-form"))
    slug = slugify_vietnamese(title)
    Desk(page, origin).post(address.removeprefix(origin), **form | EMPTY_BODIES | {"title_vi": title, "slug": slug})
    return number_of(page, origin, slug)


def delete(page: Page, origin: str, page_id: int) -> None:
    Desk(page, origin).post("wagtailadmin_pages:delete", page_id)
