"""HTML read without mercy into a tree: what a browser would silently repair is an error here."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Text that no reader meets as such.
SILENT = {"script", "style", "template"}


class Node:
    """An element with its attributes, its children (elements and texts) and the element around it."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: Node | None, line: int):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.line = line
        self.children: list[Node | str] = []

    def __repr__(self) -> str:
        shown = "".join(f' {name}="{value}"' for name, value in self.attributes.items() if name in {"id", "class"})
        return f"<{self.tag}{shown}> in line {self.line}"

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)

    def has(self, name: str) -> bool:
        return name in self.attributes

    @property
    def elements(self) -> list[Node]:
        return [child for child in self.children if isinstance(child, Node)]

    def walk(self) -> Iterator[Node]:
        """Go through this element and everything in it, in the order of the document."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.elements))

    def find(self, *tags: str, **attributes: str) -> list[Node]:
        """Return the elements in this one of some tags; attributes are written with _ for -, as in `aria_current="page"`."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            node
            for node in self.walk()
            if node is not self
            and (not tags or node.tag in tags)
            and all(node.attributes.get(name) == value for name, value in wanted.items())
        ]

    def only(self, *tags: str, **attributes: str) -> Node:
        found = self.find(*tags, **attributes)
        assert len(found) == 1, f"{len(found)} elements {tags} {attributes}"
        return found[0]

    def ancestors(self) -> Iterator[Node]:
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def inside(self, *tags: str) -> bool:
        return any(node.tag in tags for node in self.ancestors())

    @property
    def classes(self) -> list[str]:
        return self.get("class").split()

    @property
    def text(self) -> str:
        """The words in this element, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in SILENT:
                yield from child._texts()


class Document(HTMLParser):
    """A page as a tree (`root` is its html element) with the errors of its syntax."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=False)  # so that a bare < can be told from a written &lt;
        self.errors: list[str] = []
        self.doctype = ""
        self.top = Node("#document", {}, None, 0)
        self._open = self.top
        self.feed(source)
        self.close()
        if self._open is not self.top:
            self._wrong(f"<{self._open.tag}> of line {self._open.line} is never closed")
        if self.doctype.lower() != "doctype html":
            self.errors.append("the page does not begin with <!doctype html>")
        self.root = next(iter(self.top.elements), self.top)
        self.by_id = {node.get("id"): node for node in self.root.walk() if node.has("id")}

    def find(self, *tags: str, **attributes: str) -> list[Node]:
        return self.root.find(*tags, **attributes)

    def only(self, *tags: str, **attributes: str) -> Node:
        return self.root.only(*tags, **attributes)

    @property
    def head(self) -> Node:
        return self.root.only("head")

    @property
    def main(self) -> Node:
        return self.root.only("main")

    def _wrong(self, words: str) -> None:
        self.errors.append(f"line {self.getpos()[0]}: {words}")

    def handle_decl(self, decl: str) -> None:
        self.doctype = decl

    def unknown_decl(self, data: str) -> None:
        self._wrong(f"<![{data}")

    def handle_pi(self, data: str) -> None:
        self._wrong(f"<?{data}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = self._place(tag, attrs)
        if tag not in VOID:
            self._open = node

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = self._place(tag, attrs)
        if tag not in VOID and not node.inside("svg"):
            self._wrong(f"<{tag}/> closes itself")

    def _place(self, tag: str, attrs: list[tuple[str, str | None]]) -> Node:
        names = [name for name, _value in attrs]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self._wrong(f"<{tag}> has {name} twice")
        node = Node(tag, {name: value or "" for name, value in attrs}, self._open, self.getpos()[0])
        self._open.children.append(node)
        return node

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or tag != self._open.tag:
            self._wrong(f"</{tag}> closes <{self._open.tag}> of line {self._open.line}")
            return
        self._open = self._open.parent or self.top

    def handle_data(self, data: str) -> None:
        if self._open is self.top and data.strip():
            self._wrong(f"text outside the page: {data.strip()[:40]}")
        if "<" in data and self._open.tag not in SILENT:
            self._wrong(f"a bare < in: {data.strip()[:60]}")
        self._write(data)

    def handle_entityref(self, name: str) -> None:
        written = f"&{name};"
        if unescape(written) == written:
            self._wrong(f"{written} is no character")
        self._write(unescape(written))

    def handle_charref(self, name: str) -> None:
        self._write(unescape(f"&#{name};"))

    def _write(self, text: str) -> None:
        children = self._open.children
        if children and isinstance(children[-1], str):
            children[-1] += text
        else:
            children.append(text)
