"""What is typed survives the end of the session, and is offered again; and goes when it is saved or the user signs out."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import PAGES
from tests.support.browser import Reader, wait_until
from tests.support.editor import delete, new_draft, number_of, send_name_and_password, sign_in

COUNT = """async () => {
    const database = await new Promise((resolve) => {
        const request = indexedDB.open("portal-drafts", 1);
        request.onsuccess = () => resolve(request.result);
    });
    const drafts = await new Promise((resolve) => {
        const request = database.transaction("drafts").objectStore("drafts").getAllKeys();
        request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return drafts.length;
}"""
TYPED = " Gõ sau khi hết phiên."


@pytest.fixture
def editing(reader: Callable[..., Reader], portal):
    """A draft of its own, open in the editor; deleted afterwards. That the browser complains of refused requests is meant."""
    administrator = reader()
    page = sign_in(administrator, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())
    section = number_of(page, administrator.origin, PAGES["section"].vi)
    made = new_draft(page, administrator.origin, section, f"Trang để thử bản sao {time.monotonic_ns()}")
    page.goto(f"{administrator.origin}/admin/pages/{made}/edit/")
    yield administrator, page
    page.goto("about:blank")
    delete(sign_in(administrator, portal, "vi"), administrator.origin, made)
    administrator.complaints.clear()


def lose_session(page: Page) -> None:
    """The server forgets who this is, as after the deletion of a session."""
    page.context.clear_cookies(name="sessionid")


def sign_in_beside(administrator: Reader, portal) -> None:
    other = administrator.context.new_page()
    other.goto(f"{administrator.origin}/admin/")
    send_name_and_password(other, portal)
    other.close()


def test_work_goes_on_after_signing_in_in_another_tab(editing, portal):
    administrator, page = editing
    intro = page.locator("#id_intro_vi")
    lose_session(page)
    intro.focus()
    page.keyboard.type(TYPED)
    bar = page.locator(".editing-bar--warning")
    expect(bar).to_be_visible(timeout=15_000)
    expect(bar.get_by_text("Phiên đăng nhập đã kết thúc")).to_be_visible()
    assert bar.get_by_role("link").get_attribute("target") == "_blank"
    sign_in_beside(administrator, portal)
    page.bring_to_front()
    expect(bar.get_by_text("đã được lưu")).to_be_visible(timeout=20_000)
    wait_until(page, f"({COUNT})().then((count) => count === 0)")
    page.reload()
    expect(intro).to_have_value(TYPED.strip())
    expect(page.locator(".editing-bar--kept")).to_have_count(0)


def test_work_goes_on_when_the_network_is_back(editing):
    _administrator, page = editing
    intro = page.locator("#id_intro_vi")
    page.context.set_offline(True)
    try:
        intro.focus()
        page.keyboard.type(TYPED)
        bar = page.locator(".editing-bar--warning")
        expect(bar.get_by_text("Không kết nối được với máy chủ")).to_be_visible(timeout=15_000)
        wait_until(page, f"({COUNT})().then((count) => count === 1)")
    finally:
        page.context.set_offline(False)
    expect(bar.get_by_text("đã được lưu")).to_be_visible(timeout=20_000)
    page.reload()
    expect(intro).to_have_value(TYPED.strip())


def test_what_was_typed_is_offered_when_the_page_is_opened_again(editing, portal):
    administrator, page = editing
    address = page.url
    lose_session(page)
    page.locator("#id_intro_vi").focus()
    page.keyboard.type(TYPED)
    page.wait_for_timeout(3000)
    page.goto("about:blank")  # the tab is closed without saving
    sign_in_beside(administrator, portal)
    page.goto(address)
    offer = page.locator(".editing-bar--kept")
    expect(offer).to_contain_text("Máy này còn giữ")
    with page.expect_navigation():
        offer.get_by_role("button", name="Khôi phục").click()
    expect(page.locator("#id_intro_vi")).to_have_value(TYPED.strip())
    wait_until(page, f"({COUNT})().then((count) => count === 0)")
    page.reload()
    expect(page.locator("#id_intro_vi")).to_have_value(TYPED.strip())


def test_the_copies_go_when_the_machine_is_shared(editing):
    _administrator, page = editing
    lose_session(page)
    page.locator("#id_intro_vi").focus()
    page.keyboard.type(TYPED)
    wait_until(page, f"({COUNT})().then((count) => count === 1)")
    page.get_by_label("Máy dùng chung").check()
    wait_until(page, f"({COUNT})().then((count) => count === 0)")
    page.locator("#id_intro_vi").focus()
    page.keyboard.type(TYPED)
    page.wait_for_timeout(3000)
    assert page.evaluate(COUNT) == 0
    page.goto("about:blank")


def test_the_copies_go_when_the_user_signs_out(editing):
    administrator, page = editing
    page.route("**/pages/*/edit/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.locator("#id_intro_vi").focus()
    page.keyboard.type(TYPED)
    wait_until(page, f"({COUNT})().then((count) => count === 1)")
    page.unroute("**/pages/*/edit/")
    page.locator(".sidebar-footer button, .sidebar-footer__account").first.click()
    with page.expect_navigation():
        page.locator("form[action*=logout] button").click()
    page.goto(f"{administrator.origin}/admin/login/")
    assert page.evaluate(COUNT) == 0


def test_what_is_typed_as_soon_as_the_editor_is_there_is_saved_by_itself(editing):
    _administrator, page = editing
    intro = page.locator("#id_intro_vi")
    page.reload()
    with page.expect_response(is_save, timeout=15_000):
        intro.focus()
        page.keyboard.type(TYPED)
    page.reload()
    expect(intro).to_have_value(TYPED.strip())


def test_what_is_typed_while_the_editor_saves_is_saved_next(editing):
    _administrator, page = editing
    intro, held = page.locator("#id_intro_vi"), []

    def hold_the_first(route) -> None:
        if route.request.method == "POST" and not held:
            held.append(route)
        else:
            route.fallback()

    page.route("**/edit/", hold_the_first)
    with page.expect_request(is_edit, timeout=20_000):
        intro.focus()
        page.keyboard.type(TYPED)
    page.keyboard.type("Thêm.")

    def is_next(answer) -> bool:
        return is_save(answer) and "Thêm" in answer.request.post_data

    with page.expect_response(is_next, timeout=20_000) as saved:
        held[0].continue_()
    assert saved.value.json()["success"]


def test_a_look_at_the_form_makes_no_draft(editing):
    _administrator, page = editing
    page.reload()
    page.evaluate("document.addEventListener('w-unsaved:add', () => document.body.setAttribute('data-edited', ''))")
    page.locator("#id_title_vi").click()
    page.locator("[data-contentpath=body_vi] .public-DraftEditor-content").first.click()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(3500)  # Wagtail looks at the form after two seconds, and again after half of one
    assert page.locator("[data-edited]").count() == 0


SAVE_WHILE_SAVING = """() => {
    const save = () => document.querySelector("footer [type=submit]").click();
    document.querySelector("form[data-edit-form]").addEventListener("w-autosave:save", save, {once: true});
}"""


def test_a_form_that_is_sent_waits_for_what_is_being_saved_by_itself(editing):
    _administrator, page = editing
    answers = []
    page.on("response", lambda answer: answers.append(answer.status) if is_save(answer) else None)
    page.evaluate(SAVE_WHILE_SAVING)
    page.locator("#id_intro_vi").focus()
    with page.expect_event("load"):
        page.keyboard.type(TYPED)
    assert answers == [200, 302]
    expect(page.locator("#id_intro_vi")).to_have_value(TYPED.strip())


def is_save(answer) -> bool:
    return is_edit(answer.request)


def is_edit(request) -> bool:
    return request.method == "POST" and request.url.partition("?")[0].endswith("/edit/")
