"""A proposal from the front page of proposals to a project in the register, in each language, with files and mails."""

import re
import time
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.support.browser import Reader
from tests.support.editor import delete, publish, sign_in
from tests.support.portal import Portal

WORDS = {
    "vi": {
        "landing": "/de-xuat/",
        "begin": "Bắt đầu đề xuất",
        "send": "Gửi liên kết",
        "confirm": "Xác nhận và bắt đầu",
        "on": "Lưu và tiếp tục",
        "add": "Thêm tệp này",
        "go": "Tiếp tục",
        "submit": "Gửi đề xuất",
        "receipt": "Đã tiếp nhận đề xuất",
        "decision": "Kết luận về đề xuất",
        "link": "Dự án trong danh mục",
        "number": "12.500.000,5",
    },
    "en": {
        "landing": "/en/proposals/",
        "begin": "Begin a proposal",
        "send": "Send the link",
        "confirm": "Confirm and begin",
        "on": "Save and go on",
        "add": "Add this file",
        "go": "Go on",
        "submit": "Submit the proposal",
        "receipt": "received",
        "decision": "The decision on proposal",
        "link": "The project in the register",
        "number": "12,500,000.5",
    },
}
LINK = re.compile(r"https?://\S+\?k=\S+")


def mail_to(portal: Portal, email: str, number: int):
    """Wait for the mail of this number to somebody, and return it."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        files = (
            sorted(portal.mails.glob("*"), key=lambda file: file.stat().st_mtime_ns) if portal.mails.exists() else []
        )
        found = [
            message
            for file in files
            for part in file.read_bytes().split(b"-" * 79)
            if (message := message_from_bytes(part.lstrip(), policy=policy.default))["To"] == email
        ]
        if len(found) > number and found[number].get_content().strip():
            return found[number]
        time.sleep(0.2)
    raise AssertionError(f"Mail {number} to {email} never came.")


def press(page: Page, name: str) -> None:
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.locator("main").get_by_role("button", name=name, exact=True).click()


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        field = page.locator(f"main [name={name}]")
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    document, picture = tmp_path / "thuyết minh.pdf", tmp_path / "mặt bằng.png"
    document.write_bytes(b"%PDF-1.7\n%%EOF\n")
    Image.new("RGB", (40, 30), "#1f6b4c").save(picture)
    return [document, picture]


def send_in(page: Page, portal: Portal, words: dict[str, str], language: str, email: str, files: list[Path]) -> str:
    """Do everything that a sender does up to the receipt; return the project's name."""
    page.locator("main").get_by_role("link", name=words["begin"]).first.click()
    page.wait_for_load_state("domcontentloaded")
    opened = time.monotonic()
    page.locator("main [name=kind][value=investment]").check()
    fill(page, email=email)
    assert not page.locator("main [name=consent]").is_checked()
    page.locator("main [name=consent]").check()
    page.wait_for_timeout(max(0, opened + 3.2 - time.monotonic()) * 1000)  # who is faster is a robot
    press(page, words["send"])
    page.goto(LINK.search(mail_to(portal, email, 0).get_content())[0])
    assert "k=" not in page.url
    press(page, words["confirm"])
    name = f"Pin thử nghiệm {language} {time.time_ns()}"
    fill(page, name_vi=name, name_en=f"Pilot {name}", summary_vi="Tóm tắt.", summary_en="Summary.")
    fill(page, description_vi="Mô tả.", description_en="Description.", sector="grid-storage")
    fill(page, scale_value=words["number"][0] + words["number"][-2:], scale_unit="MW")
    page.locator("main [name=provinces]").first.check()
    press(page, words["on"])
    fill(page, proposer_side="viet_nam", proposing_unit="Đơn vị thử nghiệm", governing_body="Bộ thử nghiệm")
    press(page, words["on"])
    fill(page, total_cost=words["number"], currency="USD", support_needed="Vốn vay", funding_sources="Vốn tự có")
    press(page, words["on"])
    fill(page, starts_on="Q3/2027", progress="Đã nghiên cứu", impact="Việc làm")
    press(page, words["on"])
    for field in page.locator("main textarea").all():
        field.fill("Phù hợp.")
    press(page, words["on"])
    for file in files:
        page.locator("main [name=file]").set_input_files(file)
        press(page, words["add"])
        expect(page.locator("main")).to_contain_text(file.name)
    page.locator("main").get_by_role("link", name=words["go"], exact=True).click()
    fill(page, contact_name="Người thử", contact_position="Chuyên viên", contact_mobile="0900 000 000")
    press(page, words["on"])
    page.locator("main [name=consent]").check()
    page.locator("main [name=truthful]").check()
    press(page, words["submit"])
    assert words["receipt"] in mail_to(portal, email, 2)["Subject"]
    return name


def test_a_proposal_becomes_a_published_project(
    reader: Callable[..., Reader], portal: Portal, language: str, files: list[Path]
):
    if portal.mails is None:
        pytest.skip("the mails of a portal that runs elsewhere cannot be read")
    words, email = WORDS[language], f"nguoi-gui-{language}-{time.time_ns()}@example.org"
    sender = reader(locale={"vi": "vi-VN", "en": "en-GB"}[language])
    page = sender.open(words["landing"])
    name = send_in(page, portal, words, language, email, files)
    admin = sign_in(reader(person="quantri"), portal, "vi")
    admin.goto(f"{portal.url}/admin/proposals/?words={quote(name)}")
    admin.get_by_role("link", name=re.compile(r"^DX-")).first.click()
    expect(admin.locator("main")).to_contain_text(name)
    for file in files:
        expect(admin.locator("main")).to_contain_text(file.name)
        assert admin.get_by_role("link", name=file.name).count() == 0  # no scanner has seen it
    admin.locator("#do-decide select").select_option("suitable")
    admin.locator("#do-decide textarea").fill("Đáp ứng các tiêu chí.")
    admin.locator("#do-decide [type=submit]").click()
    assert words["decision"] in mail_to(portal, email, 3)["Subject"]
    admin.locator("form[action$='/page/'] [type=submit]").click()
    admin.wait_for_url(re.compile(r"/admin/pages/\d+/edit/"))
    made = int(re.search(r"/pages/(\d+)/", admin.url)[1])
    try:
        assert admin.locator("#id_title_vi").input_value() == name
        publish(admin)
        page.reload()
        with page.expect_navigation():
            page.locator("main").get_by_role("link", name=words["link"]).click()
        expect(page.locator("main h1")).to_contain_text(name)
        expect(page.locator("html")).to_have_attribute("lang", language)
    finally:
        delete(admin, portal.url, made)
