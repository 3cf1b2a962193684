"""The axe engine in a page: every rule of WCAG 2.2 A and AA and of best practice, over all of it or what is new in it."""

import json
from collections import defaultdict

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.support.browser import SIZES, WIDE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# axe makes thousands of colours of a page. Its build for old browsers keeps what is in them in weak maps, and each colour is read
# from its text again; as properties, and read once, they are the same in half the time.
ENGINE = (
    "((WeakMap, WeakSet) => {"
    + AXE_SCRIPT
    + """
})(...(() => {
    class Properties {
        #name = Symbol();
        has(object) { return this.#name in object; }
        get(object) { return object[this.#name]; }
        set(object, value) { object[this.#name] = value; }
        add(object) { this.set(object, true); }
    }
    return [Properties, Properties];
})());
(() => {
    const {Color} = axe.commons.color, {parseString} = Color.prototype, known = new Map();
    Color.prototype.parseString = function (text) {
        if (!known.has(text)) known.set(text, parseString.call(new Color(), text));
        const {r, g, b, alpha} = known.get(text);
        return Object.assign(this, {r, g, b, alpha});
    };
})()"""
)
# What is about the page as a whole.
OF_THE_PAGE = [
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
]
# With `seen`, rules that are not of the page get none but elements in a place of which no earlier page had one: the same tags
# and classes around it, the same attributes, told by numbers. Lists go as one text: Playwright takes others apart.
LOOK = """([seen, ofThePage, runOnly]) => {
    const known = seen && new Set(JSON.parse(seen)), found = new Set(), parts = new Set();
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
        if (isNew && !isInNewPart) parts.add(element);
        for (const child of element.children) look(child, number, isNew || isInNewPart);
    }
    function isInNewPart(node) {
        return node !== null && (parts.has(node.actualNode) || isInNewPart(node.parent));
    }
    if (known) look(document.body, 0, false);
    for (const rule of axe._audit.rules) {
        delete rule.gather;
        if (known && !ofThePage.includes(rule.id)) {
            const {gather} = rule;
            rule.gather = (...all) => gather.apply(rule, all).filter(isInNewPart);
        }
    }
    if (known && !parts.size) {
        if (!ofThePage.length) return [[], "[]"];
        runOnly = {type: "rule", values: ofThePage};
    }
    return axe.run(document, {runOnly, resultTypes: ["violations"]}).then(({violations}) => [
        violations.flatMap(({id, nodes}) => nodes.map(
            ({target, failureSummary}) => `${id}: ${target.join(" ")}: ${failureSummary}`)),
        JSON.stringify([...found]),
    ]);
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


def violations(page: Page, run_only: list[str] | dict = TAGS, seen: set[int] | None = None) -> list[str]:
    """Look at a page; with `seen`, at the page as a whole and at those parts that no earlier page had, and remember them."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(ENGINE)
    known = None if seen is None else json.dumps(list(seen))
    found, numbers = page.evaluate(LOOK, [known, OF_THE_PAGE if run_only is TAGS else [], run_only])
    if seen is not None:
        seen.update(json.loads(numbers))
    return found


def violations_in_every_theme(
    page: Page, themes: dict = THEMES, seen: Seen | None = None, seen_in_the_light: set[int] | None = None
) -> list[str]:
    """Change the colours without loading the page again; a page without the contrast control has no high contrast.

    The light is looked at as a whole, or with `seen_in_the_light` at what is new. In the other themes, where nothing but colours
    differs, `seen` spares what was seen before.
    """
    page.emulate_media(**LIGHT)
    found = violations(page, seen=seen_in_the_light)
    for name, (media, high_contrast) in themes.items():
        page.emulate_media(**media)
        if set_contrast(page, high=high_contrast):
            faults = violations(page, OF_COLOURS, None if seen is None else seen[name])
            found += [f"{name}: {fault}" for fault in faults]
    page.emulate_media(**LIGHT)
    set_contrast(page, high=False)
    return found


def violations_at_every_size(page: Page, language: str, seen: Seen | None = None) -> list[str]:
    """Look at both sizes, at one of them in the other themes too: the wide one in Vietnamese, the phone in English.

    What is looked at as a whole is the wide one in Vietnamese; elsewhere `seen` spares what earlier pages had.
    """
    found = []
    for name, size in SIZES.items():
        page.set_viewport_size(size)
        known = None if seen is None else seen[name]
        if (size == WIDE) == (language == "vi"):
            faults = violations_in_every_theme(page, THEMES, seen, None if language == "vi" else known)
        else:
            page.emulate_media(**LIGHT)
            faults = violations(page, seen=known)
        found += [f"{name}, {fault}" for fault in faults]
    return found


def set_contrast(page: Page, *, high: bool) -> bool:
    """Use the page's control; return whether the page now has the contrast that was asked for."""
    is_high = "document.documentElement.dataset.contrast === 'high'"
    control = page.locator("[data-contrast-toggle]")
    if page.evaluate(is_high) != high and control.count():
        control.evaluate("button => button.click()")  # a pointer could not reach it under an open menu
    return page.evaluate(is_high) == high
