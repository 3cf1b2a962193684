"""What readers of a page who cannot see it, or use no mouse, rely on; a browser test with axe looks at the rest."""

from collections import Counter
from collections.abc import Iterator

from tests.support.markup import Document, Node
from tests.support.validity import HEADINGS


def complaints(page: Document) -> list[str]:
    return [words for rule in (landmarks, headings, links, controls, images, tables) for words in rule(page)]


def landmarks(page: Document) -> Iterator[str]:
    if len(page.find("main")) != 1:
        yield "there is not exactly one main"
    body = page.only("body")
    for tag in ("header", "footer"):
        if len([node for node in body.elements if node.tag == tag]) != 1:
            yield f"there is not exactly one {tag} of the page"
    first = page.find("a")[0]
    if "skip-link" not in first.classes or page.by_id.get(first.get("href")[1:]) is not page.main:
        yield "the first link does not lead to main"
    named = [node for node in page.find("nav", "aside", "section") if name_of(page, node)]
    for node in page.find("nav", "aside"):
        if node not in named:
            yield f"{node} has no name"
    for tag in ("nav", "aside", "section"):
        names = Counter(name_of(page, node) for node in named if node.tag == tag)
        for name, times in names.items():
            if times > 1:
                yield f"{times} landmarks {tag} are called “{name}”"
    for node in page.find(role="region"):
        if not name_of(page, node):
            yield f"{node} has no name"


def headings(page: Document) -> Iterator[str]:
    firsts = page.find("h1")
    if len(firsts) != 1 or not firsts[0].inside("main"):
        yield f"there are {len(firsts)} h1"
    level = 0
    for node in page.main.find(*HEADINGS):
        step = int(node.tag[1])
        if step > level + 1:
            yield f"{node} follows a heading of level {level}"
        level = step


def links(page: Document) -> Iterator[str]:
    for node in page.find("a"):
        if not (node.text or name_of(page, node) or any(image.get("alt") for image in node.find("img"))):
            yield f"{node} has no words"


def controls(page: Document) -> Iterator[str]:
    labelled = {node.get("for") for node in page.find("label")}
    for node in page.find("input", "select", "textarea"):
        if node.get("type") == "hidden":
            continue
        if not (node.get("id") in labelled or node.inside("label") or name_of(page, node)):
            yield f"{node} has no label"
        if node.has("aria-invalid") and not node.get("aria-describedby"):
            yield f"{node} is wrong without saying why"
    for node in page.find("button", "summary"):
        if not (node.text or name_of(page, node)):
            yield f"{node} has no words"
    for node in page.find("fieldset"):
        if not node.elements or node.elements[0].tag != "legend":
            yield f"{node} has no legend"


def images(page: Document) -> Iterator[str]:
    for node in page.find("img"):
        if node.get("loading") != "lazy" and node.get("fetchpriority") != "high" and not is_decoration(node):
            yield f"{node} is neither lazy nor wanted at once"
        if node.inside("figure") and not node.get("alt"):
            yield f"{node} stands in a figure without alternative text"
        if node.has("srcset") and not node.get("sizes"):
            yield f"{node} has srcset without sizes"
    for node in page.find("svg"):
        role = "group" if node.find("a") else "img"  # what is in a picture cannot be reached
        if node.get("aria-hidden") != "true" and not (node.get("role") == role and name_of(page, node)):
            yield f"{node} is neither hidden nor named"


def is_decoration(node: Node) -> bool:
    return node.get("alt") == "" and node.get("src").startswith("/static/")


def tables(page: Document) -> Iterator[str]:
    for table in page.find("table"):
        if not table.find("th", scope="col"):
            yield f"{table} has no header cells"
        widths = {sum(int(cell.get("colspan", "1")) for cell in row.find("th", "td")) for row in table.find("tr")}
        if len(widths) != 1:
            yield f"{table} has rows of {sorted(widths)} cells"


def name_of(page: Document, node: Node) -> str:
    """The accessible name that an element is given, "" where it has none of its own."""
    if node.get("aria-labelledby"):
        return " ".join(page.by_id[name].text for name in node.get("aria-labelledby").split() if name in page.by_id)
    return node.get("aria-label").strip()
