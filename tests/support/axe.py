"""The axe engine in a page: every rule of WCAG 2.2 A and AA and of best practice, over all of it or what is new in it."""

from collections import defaultdict
from functools import partial

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
        const visible = element.checkVisibility({visibilityProperty: true});  // what is hidden was not looked at
        for (const letter of `${element.tagName} ${says.sort().join()} ${text} ${visible}`) {
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


# What was looked at before: the numbers of elements, by the size or the theme in which they were seen.
Seen = defaultdict[str, set[int]]


def violations(page: Page, run_only=TAGS) -> list[str]:
    take_axe_to(page)
    return page.evaluate(RUN, {"runOnly": run_only, "resultTypes": ["violations"]})


def violations_in_new_parts(page: Page, seen: set[int], run_only=TAGS) -> list[str]:
    """Look at those parts of a page that no earlier page had; remember them in `seen`."""
    take_axe_to(page)
    found, numbers = page.evaluate(RUN_ON_NEW, [list(seen), {"runOnly": run_only, "resultTypes": ["violations"]}])
    seen.update(numbers)
    return found


def new_violations(page: Page, seen: set[int]) -> list[str]:
    """Look at a page as a whole, and at its new parts."""
    return list(dict.fromkeys(violations(page, OF_THE_PAGE) + violations_in_new_parts(page, seen)))


def take_axe_to(page: Page) -> None:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)


def violations_in_every_theme(page: Page, themes: dict = THEMES, seen: Seen | None = None) -> list[str]:
    """Change the colours without loading the page again; a page without the contrast control has no high contrast.

    The light is looked at as a whole. In the other themes, where nothing but colours differs, `seen` spares what was seen before.
    """
    page.emulate_media(**LIGHT)
    found = violations(page)
    for name, (media, high_contrast) in themes.items():
        page.emulate_media(**media)
        if set_contrast(page, high=high_contrast):
            of_colours = partial(violations_in_new_parts, seen=seen[name]) if seen is not None else violations
            found += [f"{name}: {fault}" for fault in of_colours(page, run_only=OF_COLOURS)]
    page.emulate_media(**LIGHT)
    set_contrast(page, high=False)
    return found


def violations_at_every_size(page: Page, language: str, seen: Seen | None = None) -> list[str]:
    """Look at both sizes, at one of them as a whole and in the other themes: the wide one in Vietnamese, the phone in English.

    At the other size `seen` spares what earlier pages had.
    """
    found = []
    for name, size in SIZES.items():
        page.set_viewport_size(size)
        if (size == WIDE) == (language == "vi"):
            faults = violations_in_every_theme(page, seen=seen)
        else:
            page.emulate_media(**LIGHT)
            faults = violations(page) if seen is None else new_violations(page, seen[name])
        found += [f"{name}, {fault}" for fault in faults]
    return found


def set_contrast(page: Page, *, high: bool) -> bool:
    """Use the page's control; return whether the page now has the contrast that was asked for."""
    is_high = "document.documentElement.dataset.contrast === 'high'"
    control = page.locator("[data-contrast-toggle]")
    if page.evaluate(is_high) != high and control.count():
        control.evaluate("button => button.click()")  # a pointer could not reach it under an open menu
    return page.evaluate(is_high) == high
