"""What a reader with a narrow screen or large text would stumble over, found by measuring."""

from playwright.sync_api import Page

# What WCAG 1.4.12 lets a reader set.
SPACING = """
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }
"""
# Adopted, because the portal's policy refuses styles that are written into a page.
ADOPT = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""
FIND_FAULTS = """() => {
    const READ = "h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, time";
    const USED = "button, .button, nav a, summary, label, input, select, textarea";
    const APART = "h1, h2, h3, h4, p, button, .button, nav a, summary, label, input, select, textarea";
    const root = document.documentElement;
    const text = element => element.textContent.trim().replace(/\\s+/g, " ").slice(0, 50);
    const name = element => `${element.tagName.toLowerCase()} “${text(element)}”`;
    const box = element => element.getBoundingClientRect();
    const overflow = element => getComputedStyle(element).overflowX;

    function isSeen(element) {
        const unseen = ".visually-hidden, .skip-link:not(:focus), .filter-jump:not(:focus), svg";
        return element.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !element.closest(unseen)
            && !outers(element).some(outer => getComputedStyle(outer).clipPath !== "none");
    }
    function outers(element) {
        const found = [];
        for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) found.push(outer);
        return found;
    }
    function scrolls(element) {
        return outers(element).some(
            outer => ["auto", "scroll"].includes(overflow(outer)) && outer.scrollWidth > outer.clientWidth
        );
    }
    function isCutOff(element) {
        return ["hidden", "clip"].includes(overflow(element)) && (
            element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
    }
    function isWithin(inner, outer) {
        return inner.left >= outer.left - 1 && inner.right <= outer.right + 1
            && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    }
    function overlap(one, other) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 2 && down > 2;
    }

    const faults = [];
    if (root.scrollWidth > root.clientWidth) faults.push(`the page scrolls sideways: ${root.scrollWidth} px`);
    const elements = [...document.querySelectorAll(`${READ}, ${USED}`)].filter(each => isSeen(each) && !scrolls(each));
    for (const element of elements) {
        const {left, right} = box(element);
        if (left < -1 || right > root.clientWidth + 1) {
            faults.push(`${name(element)} reaches outside the page: ${Math.round(left)} to ${Math.round(right)}`);
        }
        if (element.matches("input, select, textarea")) continue;
        if (isCutOff(element)) faults.push(`${name(element)} is cut off`);
        const frames = outers(element).filter(outer => ["hidden", "clip"].includes(overflow(outer)));
        if (frames.some(frame => !isWithin(box(element), box(frame)))) faults.push(`${name(element)} is cut off by its frame`);
    }
    const apart = elements.filter(each => each.matches(APART)).map(element => [element, box(element)]);
    for (const [index, [one, its]] of apart.entries()) {
        for (const [other, others] of apart.slice(index + 1)) {
            if (!overlap(its, others) || one.contains(other) || other.contains(one)) continue;
            faults.push(`${name(one)} and ${name(other)} lie over each other`);
        }
    }
    return faults;
}"""

SMALLEST_TARGET = 24  # WCAG 2.5.8; a link in running text is as high as its line
FIND_SMALL_TARGETS = """smallest => {
    const text = node => node.textContent.trim();
    // What editors write, cells of tables, and links that stand in a sentence.
    function isInRunningText(element) {
        if (getComputedStyle(element).display !== "inline") return false;
        if (element.closest(".rich-text, th, td")) return true;
        const block = element.closest("p, li, dd, figcaption");
        return block !== null && text(block).length > text(element).length + 2;
    }
    // A link may cover its whole card.
    function target(element) {
        const covers = getComputedStyle(element, "::after").position === "absolute";
        return covers ? element.closest("[class*=card]") : element.closest("label") ?? element;
    }
    function isMeasured(element) {
        const unseen = ".visually-hidden, .skip-link, .filter-jump";
        return element.type !== "hidden" && element.checkVisibility({visibilityProperty: true}) && !element.closest(unseen);
    }
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter(each => isMeasured(each) && !isInRunningText(each))
        .map(each => [each, target(each).getBoundingClientRect()])
        .filter(([each, box]) => box.width < smallest || box.height < smallest)
        .map(([each, box]) => `${each.outerHTML.slice(0, 120)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
}"""


def faults_of_layout(page: Page, situation: str) -> list[str]:
    return [f"{situation}: {fault}" for fault in page.evaluate(FIND_FAULTS)]


def small_targets(page: Page) -> list[str]:
    return page.evaluate(FIND_SMALL_TARGETS, SMALLEST_TARGET)


def set_text_zoom(page: Page, percent: int) -> None:
    page.evaluate("size => { document.documentElement.style.fontSize = size }", f"{percent}%" if percent != 100 else "")


def set_text_spacing(page: Page, *, wide: bool) -> None:
    page.evaluate(ADOPT, SPACING if wide else "")
