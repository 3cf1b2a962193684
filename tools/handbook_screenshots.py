"""Draw the pictures of the editors' handbook from a running demonstration, in both languages, into docs/editors/images.

`python -m tools.handbook_screenshots http://127.0.0.1:8000`, with DEMO_PASSWORD set. Needs Chromium and Playwright. Nothing is
changed but the interface language of the account, which goes back to Vietnamese.
"""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tools.files import ROOT
from tools.terminal import Problem, run_main, say

FOLDER = ROOT / "docs" / "editors" / "images"
ACCOUNT = "quantri"
SIZE = {"width": 1280, "height": 860}
LARGEST = 300 * 1024


@dataclass(frozen=True)
class Picture:
    """One picture: its name in the chapters, and how to come to what it shows."""

    name: str
    go: Callable[["Admin"], None]


class Admin:
    """The admin in a browser, in one language."""

    def __init__(self, page: Page, base: str):
        self.page, self.base = page, base

    def open(self, path: str) -> None:
        self.page.goto(f"{self.base}/admin/{path}", wait_until="networkidle")

    def sign_in(self) -> None:
        self.open("")
        self.page.locator("[name=username], [name=login]").first.fill(ACCOUNT)
        self.page.locator("[name=password]").fill(os.environ["DEMO_PASSWORD"])
        self.page.locator("form:has([name=password]) [type=submit]").first.click()
        self.page.wait_for_url("**/admin/")

    def speak(self, language: str) -> None:
        self.open("account/")
        first, last = (self.page.locator(f"[name$={name}]") for name in ("first_name", "last_name"))
        if first.count() and not first.input_value():  # the form asks for both, the demonstration gives one
            family, _space, given = last.input_value().rpartition(" ")
            last.fill(family)
            first.fill(given)
        self.page.locator("[name=locale-preferred_language]").select_option(language)
        self.page.locator("form:has([name=locale-preferred_language]) [type=submit]").last.click()
        self.page.locator(f"html[lang='{language}']").wait_for(state="attached")

    def number_of(self, kind: str) -> int:
        """Return the number of the newest page of a type."""
        for offset in range(0, 10_000, 20):
            url = f"{self.base}/admin/api/main/pages/?order=-id&limit=20&offset={offset}"
            items = self.page.request.get(url).json()["items"]
            if found := next((item["id"] for item in items if item["meta"]["type"] == kind), None):
                return found
            if not items:
                break
        raise Problem(f"There is no page of the type {kind}. Is this the demonstration?")

    def edit(self, kind: str) -> None:
        self.open(f"pages/{self.number_of(kind)}/edit/")


def show_actions(admin: Admin) -> None:
    admin.edit("events.ArticlePage")
    admin.page.locator("footer [data-w-dropdown-target=toggle]").first.click()


def show_translation(admin: Admin) -> None:
    admin.edit("events.ArticlePage")
    admin.page.locator("#id_title_en").scroll_into_view_if_needed()


def show_waiting(admin: Admin) -> None:
    """Open what waits for approval, where something does."""
    admin.open("")
    waiting = admin.page.locator(".desk-panel--waiting a").first
    if waiting.count():
        waiting.click()
        admin.page.wait_for_load_state("networkidle")
    else:
        admin.edit("events.ArticlePage")
    admin.page.locator("footer [data-w-dropdown-target=toggle]").first.click()


PICTURES = (
    Picture("dashboard", lambda admin: admin.open("")),
    Picture("editor", lambda admin: admin.edit("events.ArticlePage")),
    Picture("images", lambda admin: admin.open("images/")),
    Picture("translate", show_translation),
    Picture("approve", show_waiting),
    Picture("publish", show_actions),
    Picture("document", lambda admin: admin.edit("documents.DocumentPage")),
    Picture("project", lambda admin: admin.edit("projects.ProjectPage")),
    Picture("delete", lambda admin: admin.open(f"pages/{admin.number_of('events.ArticlePage')}/delete/")),
    Picture("bin", lambda admin: admin.open("bin/")),
    Picture("users", lambda admin: admin.open("users/")),
)


def main() -> int:
    base = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:8000"
    if not os.environ.get("DEMO_PASSWORD"):
        raise Problem("Set DEMO_PASSWORD to the password of the demonstration accounts.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"]
        )
        admin = Admin(browser.new_page(viewport=SIZE, reduced_motion="reduce"), base)
        admin.sign_in()
        for language in ("en", "vi"):
            admin.speak(language)
            for picture in PICTURES:
                picture.go(admin)
                admin.page.wait_for_timeout(300)
                save(admin.page.screenshot(), language, picture.name)
        browser.close()
    return 0


def save(png: bytes, language: str, name: str) -> None:
    """Keep a picture with as many colours as its size allows."""
    file = FOLDER / language / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.open(BytesIO(png)).convert("RGB")
    for colours in (256, 128, 64, 32):
        picture.quantize(colors=colours, dither=Image.Dither.NONE).save(file, optimize=True)
        if file.stat().st_size <= LARGEST:
            say(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1024} KB")
            return
    raise Problem(f"{file.relative_to(ROOT)} is larger than {LARGEST // 1024} KB.")


if __name__ == "__main__":
    sys.exit(run_main(main))
