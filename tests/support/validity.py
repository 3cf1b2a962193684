"""What the HTML standard says of elements, attributes and their places, as far as the portal uses them.

Whatever is not named here is an error: a new element or attribute is added together with its rules.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from tests.support.markup import Document, Node

GLOBAL = {"id", "class", "lang", "role", "tabindex", "popover", "hidden", "title"}
ATTRIBUTES = {
    "a": {"href", "hreflang", "rel", "download"},
    "blockquote": {"cite"},
    "button": {"type", "form", "popovertarget", "popovertargetaction", "name", "value", "disabled"},
    "data": {"value"},
    "details": {"open", "name"},
    "form": {"action", "method", "novalidate", "enctype"},
    "img": {"src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "fetchpriority"},
    "input": {
        *("type", "name", "value", "checked", "required", "maxlength", "minlength", "placeholder", "autocomplete"),
        *("disabled", "form", "inputmode", "accept", "step"),
    },
    "label": {"for"},
    "link": {"rel", "href", "type", "sizes", "hreflang", "crossorigin", "as", "media"},
    "meta": {"charset", "name", "content", "property"},
    "ol": {"start", "reversed"},
    "option": {"value", "selected"},
    "script": {"src", "type", "defer", "async"},
    "select": {"name", "required", "form"},
    "td": {"headers", "colspan", "rowspan"},
    "textarea": {"name", "rows", "cols", "maxlength", "required"},
    "th": {"scope", "headers", "colspan", "rowspan"},
    "time": {"datetime"},
}
REQUIRED = {
    "a": {"href"},
    "data": {"value"},
    "form": {"action", "method"},
    "html": {"lang"},
    "img": {"src", "alt", "width", "height"},
    "input": {"type"},
    "label": set(),
    "link": {"rel", "href"},
    "option": {"value"},
    "select": {"name"},
    "textarea": {"name"},
    "th": {"scope"},
}
SVG = {"svg", "g", "path", "circle", "rect", "line", "use", "title", "desc", "text", "a"}
SVG_ATTRIBUTES = {
    *("viewbox", "width", "height", "preserveaspectratio", "d", "cx", "cy", "r", "x", "y", "fill", "stroke"),
    *("href", "transform", "points", "x1", "x2", "y1", "y2", "text-anchor"),
}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
SECTIONING = {"article", "aside", "nav", "section"}
PHRASING = {
    *(
        "a",
        "abbr",
        "b",
        "bdi",
        "br",
        "button",
        "cite",
        "code",
        "data",
        "em",
        "i",
        "img",
        "input",
        "label",
        "mark",
        "q",
        "s",
    ),
    *("script", "select", "small", "span", "strong", "sub", "sup", "svg", "textarea", "time", "wbr"),
}
FLOW = PHRASING | HEADINGS | SECTIONING
FLOW |= {
    "address",
    "blockquote",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "header",
    "hr",
    "main",
}
FLOW |= {"ol", "p", "table", "ul"}
KNOWN = FLOW | {"html", "head", "body", "title", "meta", "link", "li", "dt", "dd", "figcaption", "summary", "legend"}
KNOWN |= {"option", "optgroup", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"}
# Elements whose children are these alone, without text between them.
CHILDREN = {
    "html": {"head", "body"},
    "head": {"title", "meta", "link", "script"},
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd", "div"},
    "table": {"caption", "colgroup", "thead", "tbody", "tfoot", "tr"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
    "select": {"option", "optgroup"},
}
PARENTS = {
    "li": {"ul", "ol"},
    "dt": {"dl", "div"},
    "dd": {"dl", "div"},
    "figcaption": {"figure"},
    "summary": {"details"},
    "legend": {"fieldset"},
    "caption": {"table"},
    "option": {"select", "optgroup"},
    "main": {"body"},
}
# Elements that hold phrasing content only; some take a heading too.
ONLY_PHRASING = {
    "p",
    "span",
    "b",
    "strong",
    "em",
    "i",
    "small",
    "label",
    "button",
    "time",
    "mark",
    "sub",
    "sup",
    "cite",
}
ONLY_PHRASING |= HEADINGS | {"q", "abbr", "code", "s", "option", "title"}
PHRASING_OR_HEADING = {"summary", "legend"}
INTERACTIVE = {"a", "button", "input", "select", "textarea", "label", "details", "summary"}
NOT_INSIDE = {
    "a": INTERACTIVE,
    "button": INTERACTIVE,
    "label": {"label"},
    "form": {"form"},
    "address": HEADINGS | SECTIONING | {"address", "header", "footer"},
    "dt": HEADINGS | SECTIONING | {"header", "footer"},
    "th": HEADINGS | SECTIONING | {"header", "footer"},
    "header": {"main"},
    "footer": {"main", "footer"},
    "caption": {"table"},
}
FIRST = {"summary": "details", "legend": "fieldset", "caption": "table"}
ROLES = {"alert", "img", "list", "note", "region", "search", "status", "group"} | {
    # A table that stands as a list on phones keeps what it is (static/css/components/data_table.css).
    *("table", "rowgroup", "row", "columnheader", "rowheader", "cell"),
}
ARIA = {
    *("aria-label", "aria-labelledby", "aria-describedby", "aria-current", "aria-hidden", "aria-live", "aria-invalid"),
    *("aria-pressed", "aria-expanded", "aria-controls"),
}
REFERENCES = {"aria-labelledby", "aria-describedby", "aria-controls", "for", "form", "popovertarget", "headers"}
BOOLEAN = {"checked", "disabled", "hidden", "novalidate", "open", "required", "reversed", "selected"}
TOKENS = {
    ("input", "type"): {"text", "search", "email", "hidden", "checkbox", "radio", "file"},
    ("button", "type"): {"button", "submit"},
    ("form", "method"): {"get", "post"},
    ("th", "scope"): {"col", "row", "rowgroup"},
    ("img", "loading"): {"lazy", "eager"},
    ("img", "decoding"): {"async"},
    ("img", "fetchpriority"): {"high"},
    ("script", "type"): {"module", "application/ld+json"},
}
DATETIME = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?)?)?")
WHOLE_NUMBER = re.compile(r"\d+")

Rule = Callable[[Node], Iterator[str]]


def errors_of(page: Document) -> list[str]:
    """Return everything that is wrong with a page, as sentences that name the line."""
    found = list(page.errors)
    for node in page.root.walk():
        in_svg = node.tag == "svg" or node.inside("svg")
        for rule in (svg_element,) if in_svg else (element, place, values):
            found += [f"{node}: {words}" for words in rule(node)]
        found += [f"{node}: {words}" for words in references(page, node)]
    ids = Counter(node.get("id") for node in page.root.walk() if node.has("id"))
    found += [f"the id {name} stands {times} times" for name, times in ids.items() if times > 1]
    return found


def svg_element(node: Node) -> Iterator[str]:
    if node.tag not in SVG:
        yield "is no known element of SVG"
    for name in node.attributes:
        if name not in SVG_ATTRIBUTES | ARIA | {"class", "id", "role"}:
            yield f"has the unknown attribute {name}"


def element(node: Node) -> Iterator[str]:
    if node.tag not in KNOWN:
        yield "is no known element"
    allowed = GLOBAL | ARIA | ATTRIBUTES.get(node.tag, set())
    for name in node.attributes:
        if name not in allowed and not re.fullmatch(r"data-[a-z-]+", name):
            yield f"has the unknown attribute {name}"
    for name in sorted(REQUIRED.get(node.tag, set()) - node.attributes.keys()):
        yield f"lacks {name}"


def place(node: Node) -> Iterator[str]:
    parent = node.parent
    if node.tag in PARENTS and parent.tag not in PARENTS[node.tag]:
        yield f"stands in {parent}"
    if node.tag in FIRST and parent.elements[0] is not node:
        yield f"is not the first in {parent}"
    if node.tag == "figcaption" and node not in (parent.elements[0], parent.elements[-1]):
        yield f"stands in the middle of {parent}"
    if node.tag in CHILDREN:
        for child in node.children:
            if isinstance(child, str) and child.strip():
                yield f"has the text “{child.strip()[:40]}” in it"
            elif isinstance(child, Node) and child.tag not in CHILDREN[node.tag]:
                yield f"has {child} in it"
    for outer in node.ancestors():
        if outer.tag in ONLY_PHRASING | PHRASING_OR_HEADING and node.tag not in PHRASING:
            if outer.tag in PHRASING_OR_HEADING and node.tag in HEADINGS:
                continue
            yield f"is no phrasing content, but stands in {outer}"
        if node.tag in NOT_INSIDE.get(outer.tag, set()):
            if outer.tag == "label" or (node.tag == "input" and node.get("type") == "hidden"):
                continue
            yield f"must not stand in {outer}"
    if node.tag == "label" and len(node.find("input", "select", "textarea", "button")) > 1:
        yield "labels more than one field"


def values(node: Node) -> Iterator[str]:
    for name, value in node.attributes.items():
        if name in BOOLEAN and value not in {"", name}:
            yield f"{name} is “{value}”"
        if (allowed := TOKENS.get((node.tag, name))) and value not in allowed:
            yield f"{name} is “{value}”"
        if name in {"width", "height", "rows", "maxlength", "minlength"} and not WHOLE_NUMBER.fullmatch(value):
            yield f"{name} is “{value}”"
    if node.has("id") and not re.fullmatch(r"[A-Za-z][\w-]*", node.get("id")):
        yield "its id is no single word"
    if node.has("lang") and node.get("lang") not in {"vi", "en"}:
        yield f"its language is “{node.get('lang')}”"
    if node.has("role") and node.get("role") not in ROLES:
        yield f"its role is “{node.get('role')}”"
    if node.has("tabindex") and node.get("tabindex") not in {"0", "-1"}:
        yield f"tabindex is {node.get('tabindex')}"
    for name in ("href", "src", "action", "cite"):
        if node.has(name) and not is_address(node.get(name), empty=node.tag == "a"):
            yield f"{name} is no address: “{node.get(name)}”"
    if node.tag == "time" and not DATETIME.fullmatch(node.get("datetime") if node.has("datetime") else node.text):
        yield f"its moment is “{node.get('datetime')}”"
    if node.tag in {"title", *HEADINGS, "figcaption", "caption", "legend", "summary", "dt"} and not node.text:
        yield "is empty"


def is_address(text: str, empty: bool) -> bool:
    """Whether a text is written as an address; an empty one leads to the page itself."""
    return not re.search(r"[\s<>\"{}|\\^`]", text) and (bool(text) or empty)


def references(page: Document, node: Node) -> Iterator[str]:
    """Whatever names an id names one that is there, a link into the page included."""
    for name in REFERENCES & node.attributes.keys():
        for wanted in node.get(name).split() or [""]:
            if wanted not in page.by_id:
                yield f"{name} names “{wanted}”, which is not there"
    href = node.get("href")
    if href.startswith("#") and href != "#" and href[1:] not in page.by_id:
        yield f"leads to {href}, which is not there"
