"""Draw the main pages of a running demonstration, in both languages, into docs/screenshots. Needs Chromium and Playwright."""

import shutil
import sys
from io import BytesIO

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.files import ROOT

FOLDER = ROOT / "docs" / "screenshots"
WIDTHS = (390, 820, 1360)
TALLEST = 2400  # what a reader of the README looks at
PAGES = {
    "home": ("/", "/en/"),
    "secretariat": ("/ban-thu-ky/", "/en/secretariat/"),
    "projects": ("/du-an/", "/en/projects/"),
    "project": ("/du-an/thuy-dien-tich-nang-bac-ai/", "/en/projects/bac-ai-pumped-storage/"),
    "overview": ("/du-an/tong-quan/", "/en/projects/overview/"),
    "proposals": ("/de-xuat/", "/en/proposals/"),
    "news": ("/tin-tuc/", "/en/news/"),
    "documents": ("/tai-lieu/", "/en/documents/"),
}
SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 60));
  }
  window.scrollTo(0, 0);
}"""


def main() -> int:
    base = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:8000"
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"]
        )
        for width in WIDTHS:
            page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
            for name, addresses in PAGES.items():
                for language, address in zip(("vi", "en"), addresses, strict=True):
                    page.goto(base + address, wait_until="networkidle")
                    page.evaluate(SCROLL)  # pictures come when they are scrolled to
                    page.wait_for_load_state("networkidle")
                    save(page.screenshot(full_page=True), f"{name}-{language}-{width}")
        browser.close()
    return 0


def save(png: bytes, name: str) -> None:
    picture = Image.open(BytesIO(png)).convert("RGB")
    picture = picture.crop((0, 0, picture.width, min(picture.height, TALLEST)))
    picture.quantize(colors=128, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    sys.exit(main())
