"""The few marks that the handbook is written in, made into HTML: headings, paragraphs, lists, tables, notes, pictures.

The handbook is the portal's own text. Whatever stands in it is escaped all the same.
"""

import re
from collections.abc import Callable

from django.utils.html import escape

INLINE = (
    (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"`(.+?)`"), r"<code>\1</code>"),
)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)\s]+)\)$")
ITEM = re.compile(r"^(?:(?P<bullet>[-*])|(?P<number>\d+)\.) (?P<text>.*)$")
HEADING = re.compile(r"^(#{1,4}) (.*)$")

Address = Callable[[str], str | None]


def to_html(text: str, address: Address) -> str:
    """Return the HTML of a text; `address` says where a link or picture leads, None leaves a picture out."""
    return "\n".join(_block(block, address) for block in re.split(r"\n\s*\n", text.strip()) if block.strip())


def _block(block: str, address: Address) -> str:
    lines = block.splitlines()
    if heading := HEADING.match(lines[0]):
        level = len(heading[1])
        rest = "\n".join(lines[1:])
        return f"<h{level}>{_inline(heading[2], address)}</h{level}>" + (_block(rest, address) if rest else "")
    if picture := PICTURE.match(block.strip()):
        source = address(picture[2])
        return f'<p><img src="{escape(source)}" alt="{escape(picture[1])}" loading="lazy"></p>' if source else ""
    if lines[0].startswith("|"):
        return _table(lines, address)
    if lines[0].startswith("> "):
        quoted = " ".join(line.removeprefix(">").strip() for line in lines)
        return f"<blockquote><p>{_inline(quoted, address)}</p></blockquote>"
    if ITEM.match(lines[0]):
        return _list(lines, address)
    return f"<p>{_inline(' '.join(lines), address)}</p>"


def _list(lines: list[str], address: Address) -> str:
    items: list[str] = []
    for line in lines:
        if item := ITEM.match(line):
            items.append(item["text"])
        else:  # a line that goes on
            items[-1] += f" {line.strip()}"
    tag = "ol" if ITEM.match(lines[0])["number"] else "ul"
    return f"<{tag}>" + "".join(f"<li>{_inline(item, address)}</li>" for item in items) + f"</{tag}>"


def _table(lines: list[str], address: Address) -> str:
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    head = "".join(f'<th scope="col">{_inline(cell, address)}</th>' for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell, address)}</td>" for cell in row) + "</tr>" for row in rows[2:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _inline(text: str, address: Address) -> str:
    html = escape(text)
    for pattern, replacement in INLINE:
        html = pattern.sub(replacement, html)
    return LINK.sub(lambda match: f'<a href="{escape(address(match[2]) or "")}">{match[1]}</a>', html)
