"""A person at the portal, whose actions are counted: a click, a chord of keys, a field filled, a paste, a file chosen."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.support.word import paste


class Actor:
    """What a person does goes through here and nowhere else; looking and waiting are no actions."""

    def __init__(self, page: Page):
        self.page = page
        self.actions: list[str] = []  # another list while it is about something else

    def click(self, target: Locator) -> None:
        self._count("click", target)
        target.click()

    def click_through(self, target: Locator) -> None:
        """Click what leads to another page, and look at that page."""
        with self.page.expect_event("load"):  # a new address alone is none: the editor gets one by saving by itself
            self.click(target)

    def press(self, target: Locator, keys: str) -> None:
        self._count(f"press {keys}", target)
        target.press(keys)

    def look_again(self) -> None:
        self.actions.append("press F5")
        self.page.reload()

    def fill(self, target: Locator, text: str) -> None:
        """Put the cursor into a field and write; the next action takes it away."""
        self._count("fill", target)
        target.fill(text)
        target.blur()

    def paste(self, target: Locator, html: str) -> None:
        self._count("paste", target)
        paste(target, html)

    def choose_file(self, target: Locator, file: Path) -> None:
        """Press the button of a file field and choose a file in the system's own window."""
        self._count(f"choose {file.name}", target)
        with self.page.expect_file_chooser() as asked:
            target.click()
        asked.value.set_files(file)

    def sign_in(self, address: str, name: str, password: str) -> None:
        self.page.goto(address)
        self.fill(self.page.get_by_label("Tên đăng nhập"), name)
        self.fill(self.page.get_by_label("Mật khẩu", exact=True), password)
        self.click_through(self.page.get_by_role("button", name="Đăng nhập", exact=True))
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Xin chào")

    def _count(self, action: str, target: Locator) -> None:
        self.actions.append(f"{action}: {target}")
