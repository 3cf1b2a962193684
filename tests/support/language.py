"""Which language each visible word of a page is in, and which words cannot be in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.support.markup import SILENT, Document, Node

HERE = Path(__file__).parent
WORD = re.compile(r"[^\W\d_]+")
SPOKEN = ("alt", "title", "aria-label", "placeholder", "data-copied", "data-label")
DESCRIBED = {"description", "og:title", "og:description", "og:site_name"}
MARKS = re.compile(
    r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]",
    re.IGNORECASE,
)


class Fragment(NamedTuple):
    """A run of text with the language it is said to be in, and the element it stands in."""

    language: str
    text: str
    place: str


def fragments(page: Document) -> list[Fragment]:
    """Return every text that a reader sees or hears on a page, names of controls and pictures included."""
    frame = page.root.get("lang")
    content = page.main.get("lang") or frame
    found = [Fragment(content, page.head.only("title").text, "title")]
    for node in page.head.find("meta"):
        if {node.get("name"), node.get("property")} & DESCRIBED:
            found.append(Fragment(content, node.get("content"), "meta"))
    return found + list(spoken(page.only("body"), frame))


def spoken(node: Node, language: str) -> Iterator[Fragment]:
    language = node.get("lang") or language
    for name in SPOKEN:
        if node.get(name).strip():
            yield Fragment(language, node.get(name), f"{node.tag} {name}")
    if node.tag == "input" and node.get("type") in {"submit", "button"}:
        yield Fragment(language, node.get("value"), "input value")
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                yield Fragment(language, " ".join(child.split()), node.tag)
        elif child.tag not in SILENT and child.tag != "code":  # what stands in files is the same in all languages
            yield from spoken(child, language)


@cache
def words(language: str) -> frozenset[str]:
    """Return the words of a list that no text of the other language has."""
    lines = (HERE / f"words_{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
