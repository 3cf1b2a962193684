"""What no address of the admin leads to: an editor with everything open, errors, messages, refusals, sign-in, English."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from django.urls import resolve, reverse
from playwright.sync_api import Page, expect

from tests.support.admin_faults import faults, spoken_faults
from tests.support.admin_screens import Desk, routes
from tests.support.browser import Reader
from tests.support.editor import number_of, sign_in, speak
from tests.support.interface import texts, vietnamese_messages

ACCOUNT = "/tai-khoan/"
# Routes of one's account that show no screen without a device of one's own (tests/e2e/test_passkeys.py), or at all.
ELSEWHERE = {
    "account_set_password": "nobody here is without a password",
    "account_reset_password_from_key_done": "leads on at once",
    "mfa_reauthenticate": "for those who have no password",
    "mfa_download_recovery_codes": "a file of numbers",
    "mfa_reauthenticate_webauthn": "asks the device",
    "mfa_login_webauthn": "asks the device",
    "mfa_edit_webauthn": "needs a passkey",
    "mfa_remove_webauthn": "needs a passkey",
}
KINDS_OF_BLOCKS = "name => Object.keys(document.getElementById(`${name}-root`).rootBlock.blockDef.childBlockDefsByName)"
INSERT_BLOCKS = """([name, kinds]) => {
    const root = document.getElementById(`${name}-root`).rootBlock;
    const {initialChildStates} = root.blockDef;
    kinds.forEach((type, index) => root.insert({type, value: initialChildStates[type], id: crypto.randomUUID()}, index));
}"""


class Finds:
    """What is wrong with one state after another, told at the end all at once."""

    def __init__(self, page: Page, seen: set[int]):
        self.page = page
        self.seen = seen
        self.wrong: list[str] = []

    def look(self, state: str) -> None:
        self._settle()
        self.wrong += [f"{state}: {fault}" for fault in faults(self.page, self.seen)]

    def listen(self, state: str) -> None:
        """Listen while something is open, which may lie over parts of the page."""
        self._settle()
        found = spoken_faults(self.page, self.seen)
        self.wrong += [f"{state}: {fault}" for fault in found if "obscured" not in fault]

    def _settle(self) -> None:
        self.page.wait_for_timeout(200)  # scripts name what they build

    def tell(self) -> None:
        assert not self.wrong, "\n".join(self.wrong)


@pytest.fixture
def seen(seen_in_the_admin) -> set[int]:
    return seen_in_the_admin


@pytest.fixture
def administrator(reader: Callable[..., Reader], portal) -> tuple[Reader, Page]:
    somebody = reader()
    page = sign_in(somebody, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())
    return somebody, page


@pytest.fixture
def new_article(administrator) -> Iterator[Page]:
    """The form of a new article. Nothing is saved by itself: it would stay in the demonstration."""
    somebody, page = administrator
    page.route("**/add/**", lambda route: route.abort() if is_autosave(route.request) else route.fallback())
    news = number_of(page, somebody.origin, "/tin-tuc/")
    page.goto(f"{somebody.origin}{reverse('wagtailadmin_pages:add', args=('events', 'articlepage', news))}")
    yield page
    page.unroute("**/add/**")
    somebody.complaints[:] = [each for each in somebody.complaints if "ERR_FAILED" not in each]


def is_autosave(request) -> bool:
    return request.method == "POST" and "json" in request.headers.get("accept", "")


def test_what_opens_in_the_editor_speaks_vietnamese(new_article, seen):
    finds = Finds(new_article, seen)
    finds.listen("the form")
    new_article.locator("[data-contentpath=body_vi] .c-sf-add-button").first.click()
    expect(new_article.locator("[role=option]:visible").first).to_be_visible()
    finds.listen("the choice of blocks")
    new_article.keyboard.press("Escape")
    expect(new_article.locator("[role=option]:visible")).to_have_count(0)
    text = new_article.locator("[data-contentpath=body_vi] .public-DraftEditor-content").first
    text.click()
    new_article.keyboard.type("/")
    expect(new_article.locator("[role=option]:visible").first).to_be_visible()
    finds.listen("the commands of rich text")
    new_article.keyboard.press("Escape")
    new_article.keyboard.press("Backspace")
    new_article.keyboard.type("Chữ")
    new_article.keyboard.press("Shift+Home")
    expect(new_article.locator(".Draftail-ToolbarButton").first).to_be_visible()
    finds.listen("the buttons of rich text")
    for panel in ("status", "translation", "comments", "checks", "preview"):
        new_article.locator(f"[data-side-panel-toggle={panel}]").click()
        expect(new_article.locator(f"[data-side-panel={panel}]")).to_be_visible()
        finds.listen(f"the panel {panel}")
    new_article.locator("footer [data-w-dropdown-target=toggle]").first.click()
    finds.listen("the actions")
    finds.tell()


def test_every_block_and_what_is_refused_in_it_speak_vietnamese(new_article, seen):
    """Every second block in the Vietnamese text, the others in the English one: both texts are of the same blocks."""
    finds = Finds(new_article, seen)
    texts_of = ("body_vi", "body_en")
    kinds, same = (new_article.evaluate(KINDS_OF_BLOCKS, name) for name in texts_of)
    assert len(kinds) > 10
    assert kinds == same
    for number, name in enumerate(texts_of):
        new_article.evaluate(INSERT_BLOCKS, [name, kinds[number::2]])
    new_article.locator("#id_lead_vi").fill("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    with new_article.expect_navigation():
        new_article.locator("form[data-edit-form]").evaluate("form => form.submit()")
    expect(new_article.locator(".editing-bar--error")).to_be_visible()
    expect(new_article.locator(".messages")).to_contain_text("lỗi")
    finds.look("every block, refused")
    finds.tell()


def test_what_is_refused_or_not_there_is_said_in_vietnamese(administrator, seen):
    somebody, page = administrator
    finds = Finds(page, seen)
    for path in ("users/new/", "snippets/pages/province/add/", "rights/section/", "redirects/add/"):
        page.goto(f"{somebody.origin}/admin/{path}")
        with page.expect_navigation():
            page.locator("main form[method=post i]").last.evaluate("form => form.submit()")
        expect(page.locator(".error-message").first).to_be_visible()
        finds.look(path)
    for path in ("x/", "pages/99999/edit/"):
        assert page.goto(f"{somebody.origin}/admin/{path}").status == 404
        finds.look(path)
    finds.tell()


def test_what_is_said_after_a_change_is_vietnamese(administrator, seen):
    somebody, page = administrator
    finds = Finds(page, seen)
    page.goto(f"{somebody.origin}/admin/snippets/pages/topic/add/")
    page.locator("#id_name_vi").fill("Chủ đề để thử")
    page.locator("#id_slug").fill("chu-de-de-thu")
    with page.expect_navigation():
        page.locator("footer [type=submit]").first.click()
    expect(page.locator(".messages")).to_contain_text("Chủ đề để thử")
    finds.look("made")
    page.goto(page.locator(".messages a").first.evaluate("link => link.href").replace("/edit/", "/delete/"))
    finds.look("about to be deleted")
    with page.expect_navigation():
        page.locator("main form [type=submit]").first.click()
    expect(page.locator(".messages")).to_contain_text("Chủ đề để thử")
    finds.look("deleted")
    finds.tell()


def test_files_are_taken_in_vietnamese(administrator, tmp_path, seen):
    somebody, page = administrator
    finds = Finds(page, seen)
    wrong = tmp_path / "anh.png"
    wrong.write_bytes(b"no picture")
    right = tmp_path / "tep-de-thu.txt"
    right.write_text("Tệp để thử.", encoding="utf-8")
    page.goto(f"{somebody.origin}/admin/images/multiple/add/")
    page.locator("#fileupload").set_input_files(wrong)
    expect(page.locator("#upload-list .status-msg.failure").first).to_be_visible()
    finds.look("a refused image")
    page.goto(f"{somebody.origin}/admin/documents/multiple/add/")
    page.locator("#fileupload").set_input_files(right)
    expect(page.locator("#upload-list form")).to_be_visible()
    finds.look("a new file")
    page.locator("#upload-list .delete").click()
    expect(page.locator("#upload-list form")).to_have_count(0)
    finds.tell()


def test_what_somebody_may_not_do_is_said_in_vietnamese(reader, portal, seen):
    reporter = reader()
    page = sign_in(reporter, portal, "vi", "phongvien")
    finds = Finds(page, seen)
    for path in ("users/", "rights/", "reports/audit-trail/"):
        page.goto(f"{reporter.origin}/admin/{path}")
        finds.look(path)
    finds.tell()


class Account:
    """The pages of one's account, looked at one after the other."""

    def __init__(self, somebody: Reader, seen: set[int]):
        self.origin = somebody.origin
        self.page = somebody.open(ACCOUNT + "dang-nhap/")
        self.opened: set[str] = set()
        self.finds = Finds(self.page, seen)

    def open(self, path: str) -> None:
        self.page.goto(f"{self.origin}{ACCOUNT}{path}")
        self.look()

    def look(self) -> None:
        path = self.page.evaluate("location.pathname")
        self.opened.add(resolve(path).view_name)
        self.finds.look(path)

    def send(self, **values: str) -> None:
        for name, value in values.items():
            self.page.locator(f"main [name={name}]").fill(value)
        with self.page.expect_navigation():
            self.page.locator("main form [type=submit]").first.click()
        self.look()


def test_every_page_of_an_account_is_for_everybody_who_speaks_vietnamese(reader, portal, seen):
    from tests.accounts.conftest import Telephone

    account = Account(reader(), seen)
    account.look()
    account.send(login="khong-co-ai", password="mật khẩu nào đó")
    account.open("mat-khau/reset/")
    account.send(email="khong-co-ai@example.org")
    account.open("mat-khau/key/1-abc-def/")
    account.open("da-khoa/")
    account.open("dang-nhap/")
    account.page.locator("[name=login]").fill("dichthuat")
    account.page.locator("[name=password]").fill(portal.demo_password)
    account.page.locator("main form [type=submit]").click()
    account.page.wait_for_url("**/admin/")
    for path in ("mat-khau/", "phien-dang-nhap/", "xac-thuc-hai-lop/", "xac-thuc-hai-lop/totp/activate/"):
        account.open(path)
    account.send(password="sai")
    account.send(password=portal.demo_password)
    account.send(code="000000")
    telephone = Telephone(account.page.locator(".account__secret").text_content())
    account.send(code=telephone.code())
    try:
        for path in (
            "",
            "recovery-codes/",
            "recovery-codes/generate/",
            "webauthn/",
            "webauthn/add/",
            "totp/deactivate/",
        ):
            account.open(f"xac-thuc-hai-lop/{path}")
        account.open("xac-thuc-hai-lop/recovery-codes/")
        code = re.search(r"\d{8}", account.page.locator(".account__codes").text_content())[0]
        account.open("dang-xuat/")
        account.page.locator("main form [type=submit]").first.click()
        account.open("dang-nhap/")
        account.send(login="dichthuat", password=portal.demo_password)
        account.send(code="000000")
        account.page.locator("main [name=code]").fill(code)
        account.page.locator("main form [type=submit]").first.click()
        account.page.wait_for_url("**/admin/")
    finally:
        account.page.goto(f"{account.origin}{ACCOUNT}xac-thuc-hai-lop/totp/deactivate/")
        if account.page.locator("main [name=password]").count():
            account.send(password=portal.demo_password)
        account.send()
    account.finds.tell()
    expected = {name for name in routes(ACCOUNT.strip("/") + "/") if name not in ELSEWHERE}
    assert expected - account.opened == set()


ENGLISH = (
    "/admin/",
    "/admin/account/",
    "/admin/bin/",
    "/admin/handbook/",
    "/admin/images/",
    "/admin/pages/",
    "/admin/reports/audit-trail/",
    "/admin/reports/translation/",
    "/admin/rights/",
    "/admin/rights/section/",
    "/admin/settings/pages/portalsettings/1/",
    "/admin/snippets/pages/indicator/",
    "/admin/snippets/pages/organisation/add/",
    "/admin/users/new/",
    "/admin/groups/new/",
)
# What somebody named, as the interface names things too.
NAMES = {"Biên tập", "Phê duyệt", "Tài chính", "Tiếng Việt"}


def test_english_screens_are_quiet_and_say_no_vietnamese_words(reader, portal, thorough):
    """What a Vietnamese screen says in the interface's own words, an English one never says; with FULL=1 the whole menu is quiet.

    tests/e2e/test_admin_screens.py listens to screens in Vietnamese.
    """
    somebody = reader()
    page = sign_in(somebody, portal, "vi")
    page.on("dialog", lambda dialog: dialog.accept())
    interface = vietnamese_messages() - NAMES - set(Desk(page, somebody.origin).titles())
    read = {*ENGLISH, f"/admin/pages/add/events/articlepage/{number_of(page, somebody.origin, '/tin-tuc/')}/"}
    speak(page, somebody.origin, "en")
    try:
        props = json.loads(page.locator("#wagtail-sidebar-props").text_content())
        menu = set(re.findall(r'"(/admin/[^"]*)"', json.dumps(props))) - {"/admin/logout/"}
        assert len(menu) > 10
        wrong = []
        for path in sorted(menu | read if thorough else read):
            assert page.goto(f"{somebody.origin}{path}").status == 200, path
            if path in read:
                said = {fragment.text for fragment in texts(page) if fragment.language == "en"}
                wrong += [f"{path}: {text}" for text in said & interface]
        assert not wrong, "\n".join(wrong)
        assert somebody.complaints == []
    finally:
        speak(page, somebody.origin, "vi")
