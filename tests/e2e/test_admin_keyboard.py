"""Everything in the admin can be done with the keyboard, and one sees where one is."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import PAGES
from tests.support.browser import Reader, wait_until
from tests.support.editor import delete, keep_nothing, number_of, sign_in
from tests.support.keyboard import walk

WALKED = (
    "",
    "bin/",
    "handbook/write/",
    "images/",
    "pages/{about}/",
    "publishing/{about}/schedule/",
    "reports/audit-trail/",
    "reports/translation/",
    "rights/",
    "rights/section/",
    "snippets/pages/organisation/",
    "snippets/pages/organisation/add/",
    "users/",
    "pages/add/pages/contentpage/{about}/",
)
IN_EVERY_RUN = ("", "pages/{about}/", "rights/section/", "pages/add/pages/contentpage/{about}/")
# What a mouse can use and the keyboard never comes to: by a marker that is put on whatever has had the focus.
MARK_FOCUSED = "document.addEventListener('focusin', ({target}) => target.setAttribute('data-was-focused', ''))"
FOR_THE_MOUSE_ALONE = """() => {
    const USED = "a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex]";
    // One of a group has the focus, the arrows lead to the others; what is above opens what is below.
    const LED_TO = "[role=tab], [type=radio], .w-minimap-item, [tabindex='-1'], :disabled";
    // The button beside a heading folds its panel as well, and a date can be typed.
    const ALSO = ".w-panel__heading, .xdsoft_datetimepicker";
    const seen = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
        && element.getBoundingClientRect().width > 2;
    const name = element => `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    const passed = [...document.querySelectorAll(USED)].filter(
        element => seen(element) && !element.matches(LED_TO) && !element.hasAttribute("data-was-focused"));
    const pointed = [...document.querySelectorAll("body *")].filter(
        element => seen(element) && getComputedStyle(element).cursor === "pointer"
            && !element.closest(`${USED}, ${ALSO}, label, [for], [role=option], svg`));
    return [...passed, ...pointed].map(name);
}"""


@pytest.fixture
def administrator(reader: Callable[..., Reader], portal) -> tuple[Reader, Page]:
    somebody = reader()
    page = sign_in(somebody, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())
    return somebody, page


def test_the_keyboard_comes_to_everything_and_the_focus_is_seen(administrator, thorough):
    somebody, page = administrator
    about = number_of(page, somebody.origin, "/gioi-thieu/")
    wrong = []
    for path in WALKED if thorough else IN_EVERY_RUN:
        page.goto(f"{somebody.origin}/admin/{path.format(about=about)}")
        page.wait_for_timeout(300)
        page.evaluate(MARK_FOCUSED)
        stops = walk(page)
        assert len(stops) > 10
        unseen = [stop for stop in stops if not (stop["outlined"] and stop["inView"] and stop["uncovered"])]
        wrong += [f"{path}: not seen: {stop}" for stop in unseen]
        wrong += [f"{path}: for the mouse alone: {name}" for name in page.evaluate(FOR_THE_MOUSE_ALONE)]
    assert not wrong, "\n".join(wrong)


def test_a_page_is_written_and_published_without_a_mouse(administrator):
    somebody, page = administrator
    section = number_of(page, somebody.origin, "/gioi-thieu/")
    page.goto(f"{somebody.origin}/admin/pages/add/pages/contentpage/{section}/")
    keyboard = page.keyboard
    page.get_by_role("tab", name="Cả hai ngôn ngữ").focus()
    keyboard.press("ArrowRight")
    expect(page.locator("#id_title_en")).to_be_hidden()
    keyboard.press("ArrowLeft")
    press_until(page, "Tab", "document.activeElement.id === 'id_title_vi'")
    keyboard.type("Trang viết bằng bàn phím")
    press_until(page, "Tab", "document.activeElement.id === 'id_title_en'")
    keyboard.type("A page written with the keyboard")
    press_until(page, "Tab", "document.activeElement.closest('[data-contentpath=body_vi]') !== null")
    press_until(page, "Tab", "document.activeElement.matches('.c-sf-add-button')")
    keyboard.press("Enter")
    expect(page.locator("[role=option]:visible").first).to_be_visible()
    press_until(page, "Tab", "document.activeElement.matches('[aria-autocomplete=list]')")
    keyboard.type("Đoạn văn")
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    wait_until(page, "document.activeElement.matches('[data-contentpath=body_vi] .public-DraftEditor-content')")
    keyboard.type("Nội dung.")
    press_until(page, "Tab", "document.activeElement.matches('footer [data-w-dropdown-target=toggle]')")
    keyboard.press("Enter")
    press_until(
        page, "Tab", "document.activeElement.name === 'action-publish' && document.activeElement.value === 'both'"
    )
    with page.expect_navigation():
        keyboard.press("Enter")
    address = page.locator(".messages a").last.get_attribute("href")
    try:
        expect(page.locator(".messages")).to_contain_text("Trang viết bằng bàn phím")
    finally:
        delete(page, somebody.origin, int(re.search(r"/pages/(\d+)/", address)[1]))


def test_the_calendar_of_a_date_goes_with_the_focus_and_with_escape(administrator):
    somebody, page = administrator
    section = number_of(page, somebody.origin, "/gioi-thieu/")
    page.route("**/add/**", keep_nothing)
    page.goto(f"{somebody.origin}/admin/pages/add/pages/contentpage/{section}/")
    date, calendar = page.locator("#id_reviewed_on"), page.locator(".xdsoft_datetimepicker")
    expect(calendar).to_have_count(1, timeout=10_000)
    date.focus()
    expect(calendar).to_be_visible()
    page.keyboard.press("Escape")
    expect(calendar).to_be_hidden()
    page.keyboard.press("Shift+Tab")
    for key in ("Tab", "Tab"):  # through it sooner than it opens
        page.keyboard.press(key)
    page.wait_for_timeout(400)
    assert page.evaluate("document.activeElement.id") != "id_reviewed_on"
    expect(calendar).to_be_hidden()
    date.click()
    expect(calendar).to_be_visible()
    calendar.locator(".xdsoft_next").first.click()
    page.wait_for_timeout(400)
    calendar.locator("td.xdsoft_date:not(.xdsoft_other_month)").first.click()
    expect(date).to_have_value(re.compile(r"^01/\d\d/\d{4}$"))


LISTS = {"projects": "project list", "library": "document list"}
# What is chosen: the form in which it is, and the name of the field.
CHOOSERS = {
    "an image": ("pages/add/projects/projectpage/{projects}/", "image"),
    "a record": ("pages/add/projects/projectpage/{projects}/", "proposer"),
    "a document": ("pages/add/documents/documentpage/{library}/", "files-0-file"),
    "a page": ("snippets/pages/banner/add/", "link_page"),
}
IN_DIALOG = "document.activeElement.closest('[role=dialog]') !== null"
ON_CHOICE = "document.activeElement.matches('[role=dialog] :is([data-chooser-modal-choice], .choose-page)')"


def test_images_records_documents_and_pages_are_chosen_without_a_mouse(administrator):
    somebody, page = administrator
    places = {name: number_of(page, somebody.origin, PAGES[listed].vi) for name, listed in LISTS.items()}
    page.route("**/add/**", keep_nothing)
    for what, (form, name) in CHOOSERS.items():
        address = f"{somebody.origin}/admin/{form.format(**places)}"
        if page.url != address:
            page.goto(address)
        chooser = page.locator(f"#id_{name}-chooser")
        rows = name.partition("-0-")[0] if "-0-" in name else None
        if rows and not chooser.count():
            page.locator(f"#id_{rows}-ADD").press("Enter")
        chooser.locator("[data-chooser-action-choose]:visible").press("Enter")
        dialog = page.get_by_role("dialog")
        choices = dialog.locator("[data-chooser-modal-choice], .choose-page")
        expect(choices.first).to_be_visible()
        wait_until(page, IN_DIALOG)
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        chooser.locator("[data-chooser-action-choose]:visible").press("Enter")
        expect(choices.first).to_be_visible()
        wait_until(page, IN_DIALOG)
        press_until(page, "Tab", ON_CHOICE)
        page.keyboard.press("Enter")
        expect(dialog).to_be_hidden()
        expect(chooser.locator("[data-chooser-title]"), what).not_to_be_empty()
        assert page.locator(f"#id_{name}").input_value(), what
        # One goes on where one was.
        wait_until(page, f"document.activeElement.closest('#id_{name}-chooser') !== null")


def press_until(page: Page, key: str, condition: str) -> None:
    for _press in range(150):
        page.keyboard.press(key)
        if page.evaluate(condition):
            return
    raise AssertionError(f"{key} never leads to: {condition}")
