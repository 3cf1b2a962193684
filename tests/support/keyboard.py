"""Where the Tab key leads, and what is seen there."""

from playwright.sync_api import Page

MOST_STOPS = 400
# What the reader sees of the element that has the focus; no answer once the focus has left the page.
FOCUSED = """async () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const label = element.labels?.[0] ?? element;
    const style = getComputedStyle(element);
    const isInView = () => {
        const box = element.getBoundingClientRect();
        return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    };
    const isUncovered = () => [...element.getClientRects()].some(line => {
        const x = Math.min(Math.max(line.left + line.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(line.top + line.height / 2, 0), innerHeight - 1);
        const hit = document.elementFromPoint(x, y);
        return element.contains(hit) || label.contains(hit) || hit?.contains(element);
    });
    // Where a page scrolls smoothly, what is not seen yet may be on its way; and what was said of the last stop fades away.
    for (const since = performance.now(); performance.now() - since < 1000 && !(isInView() && isUncovered()); ) {
        await new Promise(requestAnimationFrame);
    }
    return {
        name: `${element.tagName.toLowerCase()} ${element.className} “${element.textContent.trim().slice(0, 40)}”`,
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        inView: isInView(),
        uncovered: isUncovered(),
        isFirst: document.querySelector("a, button, input") === element,
    };
}"""


def walk(page: Page) -> list[dict]:
    """Press Tab through the whole page and tell about every stop."""
    stops = []
    for _step in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None or (stop["isFirst"] and stops):
            return stops
        stops.append(stop)
    raise AssertionError("The focus never leaves this page.")
