"""Walks through the portal as a reader without an account does: from both home pages, along every link."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from django.conf import settings
from django.test import Client
from django.utils import translation
from lxml import html

from tests.support.markup import Document, Node

STARTS = ("/", "/en/")
# Where a walk ends: what is no page, and the admin, which asks for a password.
NO_PAGES = ("/static/", "/media/", "/files/", f"/{settings.PORTAL_ADMIN_PATH}/")


@dataclass
class Visit:
    """One answer, with the pages that link to its address."""

    address: str
    status: int
    headers: dict[str, str]
    cookies: set[str]
    content: bytes
    linked_from: list[str] = field(default_factory=list)

    @cached_property
    def page(self) -> Document:
        return Document(self.source)

    @property
    def source(self) -> str:
        return self.content.decode()

    @property
    def is_page(self) -> bool:
        return self.headers.get("Content-Type", "").startswith("text/html")

    @property
    def language(self) -> str:
        return language_of(self.address)

    @property
    def links(self) -> list[str]:
        """The addresses of this portal that the page links to, complete from the root on."""
        if not self.content:
            return []  # it leads on to another address
        root = html.fromstring(self.source)  # much faster than `page`, of which most walks need nothing else
        found = [node.get("href", "") for node in root.iter("a")]
        found += [node.get("href", "") for node in root.iter("link") if node.get("rel") == "alternate"]
        return list(dict.fromkeys(inner for href in found if (inner := self.inner(href))))

    @property
    def references(self) -> list[str]:
        """The addresses of images, styles and scripts."""
        return list(dict.fromkeys(inner for href in references(self.page.root) if (inner := self.inner(href))))

    def inner(self, href: str) -> str:
        """Return an address of this portal from its root on, "" for one that leads elsewhere."""
        whole = urljoin(settings.PORTAL_BASE_URL + self.address, href)
        return whole.removeprefix(settings.PORTAL_BASE_URL) if whole.startswith(f"{settings.PORTAL_BASE_URL}/") else ""


def references(root: Node) -> list[str]:
    found = [node.get("src") for node in root.find("img", "script") if node.has("src")]
    found += [part.split()[0] for node in root.find("img") for part in node.get("srcset").split(",") if part.strip()]
    found += [
        node.get("href") for node in root.find("link") if node.get("rel") in {"icon", "stylesheet", "apple-touch-icon"}
    ]
    return found + [node.get("href") for node in root.find("use")]


def language_of(address: str) -> str:
    path = urlsplit(address).path
    return "en" if path == "/en" or path.startswith("/en/") else "vi"


def visit(address: str, client: Client | None = None, **headers: str) -> Visit:
    with translation.override(settings.LANGUAGE_CODE):
        response = (client or Client()).get(address, headers=headers)
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return Visit(address, response.status_code, dict(response.headers), set(response.cookies), content)


def page_at(address: str) -> Document:
    """Open one address that shows a page."""
    found = visit(address)
    assert found.status == 200
    return found.page


def kind_of(address: str) -> tuple[str, frozenset[str]]:
    """Return what addresses have in common that ask one page for other values of the same things."""
    parts = urlsplit(address)
    return parts.path, frozenset(name for name, _value in parse_qsl(parts.query, keep_blank_values=True))


def walk(of_a_kind: float = inf) -> dict[str, Visit]:
    """Return every answer that can be reached by links, or the first few of a kind, by its address without a fragment."""
    client = Client()
    visits: dict[str, Visit] = {}
    kinds: Counter = Counter()
    waiting = deque((start, "") for start in STARTS)
    while waiting:
        address, source = waiting.popleft()
        if address not in visits:
            kind = kind_of(address)
            if kinds[kind] >= of_a_kind:
                continue
            kinds[kind] += 1
            visits[address] = found = visit(address, client)
            if found.is_page and not address.startswith(NO_PAGES):
                waiting.extend((urldefrag(link).url, address) for link in found.links)
        visits[address].linked_from.append(source)
    return visits
