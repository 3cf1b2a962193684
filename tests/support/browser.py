"""Chromium for tests: where it is, and pages whose complaints are collected."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    ViewportSize,
    sync_playwright,
)

# The first is Chromium without its windows: lighter, where a system has it.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
# What a browser does for its owner would look like a request of the portal, or slow the tests.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
STORED = "local_storage,indexeddb"
WIDE: ViewportSize = {"width": 1360, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SIZES = {"wide": WIDE, "phone": PHONE}
# So that every lazy picture is asked for.
SCROLL_TO_THE_END = """async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo({top: y, behavior: "instant"});
        await new Promise(requestAnimationFrame);
    }
}"""


def find_browser() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def launched(executable: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


def wait_until(page: Page, expression: str, seconds: float = 10) -> None:
    """Wait for an expression to be true. Playwright's own way would evaluate text in the page, which its policy refuses."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"{expression} is still not true"
        page.wait_for_timeout(20)


def follow(link: Locator) -> None:
    """Click what leads to another page and wait until it is there: a click alone ends before, on a busy machine."""
    with link.page.expect_navigation():
        link.click()


class Reader:
    """Opens pages of the portal and remembers every complaint of the browser and every request that left the portal."""

    def __init__(self, context: BrowserContext, origin: str):
        self.context = context
        self.origin = origin
        self.complaints: list[str] = []
        self.requests: list[Request] = []
        self._answered: set[str] = set()  # addresses of whole pages, which tests ask for with any status
        self._pages: list[Page] = []

    def open(self, path: str, *, status: int = 200, wait_until: str = "load", page: Page | None = None) -> Page:
        """Open a page of the portal, in a page of the browser that is open already or in a new one, which costs as much again."""
        page = page or self.new_page()
        response = page.goto(f"{self.origin}{path}", wait_until=wait_until)
        assert response.status == status, f"{path} answered {response.status}"
        return page

    def new_page(self) -> Page:
        page = self.context.new_page()
        self._pages.append(page)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"error in a script: {error}"))
        page.on("request", self._see_request)
        page.on("requestfailed", self._see_failure)
        page.on("response", self._see_response)
        return page

    def close(self) -> None:
        """Close the pages and forget what they stored: the next test finds the browser as new."""
        while self._pages:
            page = self._pages.pop()
            if not self._pages:
                page.goto("about:blank")  # where no script of the portal stores anything any more
                storage = self.context.new_cdp_session(page)
                storage.send("Storage.clearDataForOrigin", {"origin": self.origin, "storageTypes": STORED})
            page.close()
        self.context.clear_cookies()

    def complained(self) -> list[str]:
        """Return the complaints so far, and forget them: the next test begins without any."""
        complaints, self.complaints = self.complaints, []
        return complaints

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and message.location["url"] not in self._answered:
            self.complaints.append(f"console {message.type}: {message.text} ({message.location['url']})")

    def _see_request(self, request: Request) -> None:
        self.requests.append(request)
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob", "about"} and f"{parts.scheme}://{parts.netloc}" != self.origin:
            self.complaints.append(f"request to somebody else: {request.url}")

    def _see_failure(self, request: Request) -> None:
        # A page that is left while its pictures still arrive gives them up: nobody's fault.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed request: {request.url} ({request.failure})")

    def _see_response(self, response: Response) -> None:
        if response.request.is_navigation_request():
            self._answered.add(response.url)
        elif response.status >= 400:
            self.complaints.append(f"request answered with {response.status}: {response.url}")
