"""The axe engine in a page: every rule of WCAG 2.2 A and AA and of best practice, over the whole document."""

from collections.abc import Iterable

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.support.browser import SIZES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """options => axe.run(document, options).then(results => results.violations.flatMap(
    rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)))"""
# The rules that look at colours. The others see the same document in every theme: they run in the light only.
COLOURS = ["color-contrast", "link-in-text-block"]
# A colour half way between two others is nobody's contrast.
LIGHT = {"reduced_motion": "reduce", "color_scheme": "light", "forced_colors": "none"}
DARK = LIGHT | {"color_scheme": "dark"}
# What the reader's system asks for, and whether the portal's own contrast control is on.
THEMES = {
    "light": (LIGHT, False),
    "dark": (DARK, False),
    "high contrast": (LIGHT, True),
    "high contrast in the dark": (DARK, True),
    "forced colours": (DARK | {"forced_colors": "active"}, False),
}
# What a page is looked at in besides the light: colours depend on the theme and the width, not on the language, so that the
# Vietnamese page shows all of them wide and the English one those that everybody can choose on a phone.
FURTHER = {
    ("vi", "wide"): ("dark", "high contrast", "high contrast in the dark", "forced colours"),
    ("en", "phone"): ("dark", "high contrast"),
}


def violations(page: Page, rules: list[str] = TAGS) -> list[str]:
    """Run the rules of these tags, or those of these names, over the whole document."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, {"runOnly": rules, "resultTypes": ["violations"]})


def violations_in_every_theme(page: Page, themes: Iterable[str] = THEMES) -> list[str]:
    """Change the colours without loading the page again; a page without the contrast control has no high contrast."""
    found = []
    for name in themes:
        media, high_contrast = THEMES[name]
        page.emulate_media(**media)
        if set_contrast(page, high=high_contrast):
            rules = TAGS if name == "light" else COLOURS
            found += [f"{name}: {fault}" for fault in violations(page, rules)]
    page.emulate_media(**LIGHT)
    return found


def violations_at_every_size(page: Page) -> list[str]:
    found, language = [], page.evaluate("document.documentElement.lang")
    for name, size in SIZES.items():
        page.set_viewport_size(size)
        themes = ("light", *FURTHER.get((language, name), ()))
        found += [f"{name}, {fault}" for fault in violations_in_every_theme(page, themes)]
    return found


def set_contrast(page: Page, *, high: bool) -> bool:
    """Use the page's control; return whether the page now has the contrast that was asked for."""
    is_high = "document.documentElement.dataset.contrast === 'high'"
    control = page.locator("[data-contrast-toggle]")
    if page.evaluate(is_high) != high and control.count():
        control.evaluate("button => button.click()")  # a pointer could not reach it under an open menu
    return page.evaluate(is_high) == high
