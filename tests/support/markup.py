"""HTML read without mercy into a tree: what a browser would silently repair is an error here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Text that no reader meets as such.
SILENT = {"script", "style", "template"}
# Tags as nearly all are written. These are read here, which is several times as fast; the parser reads the others.
PLAIN_START = re.compile(r"""<([a-zA-Z][a-zA-Z0-9:-]*)((?:\s+[a-zA-Z][\w:.-]*(?:="[^"]*")?)*)\s*(/?)>""")
PLAIN_ATTRIBUTE = re.compile(r"""([a-zA-Z][\w:.-]*)(?:="([^"]*)")?""")
PLAIN_END = re.compile(r"</([a-zA-Z][a-zA-Z0-9:-]*)>")


class Node:
    """An element with its attributes, its children (elements and texts) and the element around it."""

    __slots__ = ("_at", "_document", "_end", "attributes", "children", "parent", "place", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Node | None, document: Document, place: int):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.place = place  # in the source
        self.children: list[Node | str] = []
        self._document = document
        self._at = len(document.nodes)
        document.nodes.append(self)
        self.close()

    def close(self) -> None:
        """Let nothing that comes later in the document be in this element."""
        self._end = len(self._document.nodes)

    @property
    def line(self) -> int:
        return self._document.line_of(self.place)

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

    def walk(self) -> list[Node]:
        """Return this element and everything in it, in the order of the document."""
        return self._document.nodes[self._at : self._end]

    def find(self, *tags: str, **attributes: str) -> list[Node]:
        """Return the elements in this one of some tags; attributes are written with _ for -, as in `aria_current="page"`."""
        found = self._document.nodes[self._at + 1 : self._end]
        if tags:
            found = [node for node in found if node.tag in tags]
        for name, value in attributes.items():
            wanted = name.rstrip("_").replace("_", "-")
            found = [node for node in found if node.attributes.get(wanted) == value]
        return found

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
        found: list[str] = []
        self._collect_texts(found)
        return " ".join("".join(found).split())

    def _collect_texts(self, found: list[str]) -> None:
        for child in self.children:
            if isinstance(child, str):
                found.append(child)
            elif child.tag not in SILENT:
                child._collect_texts(found)


class Document(HTMLParser):
    """A page as a tree (`root` is its html element) with the errors of its syntax."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=False)  # so that a bare < can be told from a written &lt;
        self.errors: list[str] = []
        self.doctype = ""
        self.source = source
        self.nodes: list[Node] = []  # all of them, in the order of the document
        self._here = 0  # where the parser stands in the source
        self.top = self._open = Node("#document", {}, None, self, 0)
        self.feed(source)
        self.close()
        if self._open is not self.top:
            self._wrong(f"<{self._open.tag}> of line {self._open.line} is never closed")
        for node in (self._open, *self._open.ancestors()):
            node.close()
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

    def line_of(self, place: int) -> int:
        return self.source.count("\n", 0, place) + 1

    def _wrong(self, words: str) -> None:
        self.errors.append(f"line {self.line_of(self._here)}: {words}")

    def updatepos(self, i: int, j: int) -> int:
        """Keep the place in the source, of which the line is asked for rarely, instead of counting lines."""
        self._here = len(self.source) - len(self.rawdata) + j
        return j

    def parse_starttag(self, i: int) -> int:
        plain = PLAIN_START.match(self.rawdata, i)
        if not plain or plain[1].lower() in self.CDATA_CONTENT_ELEMENTS:
            return super().parse_starttag(i)
        attributes = [
            (name.lower(), unescape(value) if "&" in value else value)
            for name, value in PLAIN_ATTRIBUTE.findall(plain[2])
        ]
        handle = self.handle_startendtag if plain[3] else self.handle_starttag
        handle(plain[1].lower(), attributes)
        return plain.end()

    def parse_endtag(self, i: int) -> int:
        plain = None if self.cdata_elem else PLAIN_END.match(self.rawdata, i)
        if not plain:
            return super().parse_endtag(i)
        self.handle_endtag(plain[1].lower())
        return plain.end()

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
        attributes = {name: value or "" for name, value in attrs}
        if len(attributes) < len(attrs):
            names = [name for name, _value in attrs]
            for name in sorted({name for name in names if names.count(name) > 1}):
                self._wrong(f"<{tag}> has {name} twice")
        node = Node(tag, attributes, self._open, self, self._here)
        self._open.children.append(node)
        return node

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or tag != self._open.tag:
            self._wrong(f"</{tag}> closes <{self._open.tag}> of line {self._open.line}")
            return
        self._open.close()
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
