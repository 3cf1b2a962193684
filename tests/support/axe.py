"""The axe engine in a page: every rule of WCAG 2.2 A and AA and of best practice, over the whole document."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.support.browser import SIZES, WIDE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """options => axe.run(document, options).then(results => results.violations.flatMap(
    rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)))"""
# What is about the page as a whole.
OF_THE_PAGE = {
    "type": "rule",
    "values": [
        "bypass",
        "document-title",
        "duplicate-id-aria",
        "empty-heading",
        "heading-order",
        "html-has-lang",
        "html-lang-valid",
        "landmark-banner-is-top-level",
        "landmark-main-is-top-level",
        "landmark-no-duplicate-banner",
        "landmark-no-duplicate-contentinfo",
        "landmark-no-duplicate-main",
        "landmark-one-main",
        "landmark-unique",
        "meta-viewport",
        "page-has-heading-one",
        "region",
        "skip-link",
    ],
}
# Elements in a place of which no earlier page had one: the same tags and classes around it, the same attributes, told by numbers.
RUN_ON_NEW = """([seen, options]) => {
    const known = new Set(seen), found = new Set(), parts = [];
    function look(element, around, isInNewPart) {
        const says = [...element.attributes].map(({name, value}) =>
            name + (["class", "role", "type", "tabindex", "style"].includes(name) ? value : value ? "" : " empty"));
        const text = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
        let number = around;
        for (const letter of `${element.tagName} ${says.sort().join()} ${text}`) {
            number = (number * 31 + letter.codePointAt(0)) | 0;
        }
        const isNew = !known.has(number);
        if (isNew) found.add(number);
        if (isNew && !isInNewPart) parts.push(element);
        for (const child of element.children) look(child, number, isNew || isInNewPart);
    }
    look(document.body, 0, false);
    if (!parts.length) return [[], []];
    return axe.run({include: parts}, options).then(results => [results.violations.flatMap(
        rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)), [...found]]);
}"""
# What depends on colours; all else is the same in every theme.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# A colour half way between two others is nobody's contrast.
LIGHT = {"reduced_motion": "reduce", "color_scheme": "light", "forced_colors": "none"}
DARK = LIGHT | {"color_scheme": "dark"}
# What the reader's system asks for, and whether the portal's own contrast control is on.
THEMES = {"dark": (DARK, False), "high contrast": (LIGHT, True)}
RARER_THEMES = {
    "high contrast in the dark": (DARK, True),
    "forced colours": (DARK | {"forced_colors": "active"}, False),
}


def violations(page: Page, run_only=TAGS) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, {"runOnly": run_only, "resultTypes": ["violations"]})


def new_violations(page: Page, seen: set[int]) -> list[str]:
    """Look at a page as a whole, and at those parts of it that no earlier page had; remember them in `seen`."""
    found = violations(page, OF_THE_PAGE)
    in_parts, numbers = page.evaluate(RUN_ON_NEW, [list(seen), {"runOnly": TAGS, "resultTypes": ["violations"]}])
    seen.update(numbers)
    return list(dict.fromkeys(found + in_parts))


def violations_in_every_theme(page: Page, themes: dict = THEMES) -> list[str]:
    """Change the colours without loading the page again; a page without the contrast control has no high contrast."""
    page.emulate_media(**LIGHT)
    found = violations(page)
    for name, (media, high_contrast) in themes.items():
        page.emulate_media(**media)
        if set_contrast(page, high=high_contrast):
            found += [f"{name}: {fault}" for fault in violations(page, OF_COLOURS)]
    page.emulate_media(**LIGHT)
    set_contrast(page, high=False)
    return found


def violations_at_every_size(page: Page, language: str) -> list[str]:
    """Look at both sizes, in the other themes at one of them: the wide one in Vietnamese, the phone in English."""
    found = []
    for name, size in SIZES.items():
        page.set_viewport_size(size)
        themes = THEMES if (size == WIDE) == (language == "vi") else {}
        found += [f"{name}, {fault}" for fault in violations_in_every_theme(page, themes)]
    return found


def set_contrast(page: Page, *, high: bool) -> bool:
    """Use the page's control; return whether the page now has the contrast that was asked for."""
    is_high = "document.documentElement.dataset.contrast === 'high'"
    control = page.locator("[data-contrast-toggle]")
    if page.evaluate(is_high) != high and control.count():
        control.evaluate("button => button.click()")  # a pointer could not reach it under an open menu
    return page.evaluate(is_high) == high
