"""Drives two editors over HTTP, in turn, as one browser each, and keeps how long every answer took."""

import http.client
import re
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tools.run import HOST
from tools.terminal import Problem

# What the form of an editor has anew each time it is opened.
FRESH = ("csrfmiddlewaretoken", "loaded_revision_id", "loaded_revision_created_at")
ACTIONS = ("open", "autosave", "save", "publish")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Accept": "application/json"}


@dataclass
class Editor:
    """Somebody at one of the two editors."""

    name: str
    port: int
    cookie: str
    publish: str
    pages: dict[str, dict]
    csrf: str = ""
    fresh: dict[str, str] = field(default_factory=dict)
    times: dict[tuple[str, str], list[float]] = field(default_factory=dict)

    def __post_init__(self):
        self.connection = http.client.HTTPConnection(HOST, self.port, timeout=120)

    def do(self, action: str, page: str, words: str, *, keep: bool) -> None:
        """Open, autosave, save or publish a page; `words` are what was typed since, so that no save is without a change."""
        method, body, headers, wanted = "GET", None, {}, 200
        if action != "open":
            method, body, headers = "POST", self._form(action, page, words), FORM
            if action == "autosave":
                headers = FORM | JSON
            else:
                wanted = 302
        started = time.perf_counter()
        status, content = self._ask(method, self.pages[page]["address"], body, headers)
        took = time.perf_counter() - started
        if status != wanted:
            raise Problem(f"{self.name}: to {action} the page “{page}” was answered with {status}, not {wanted}.")
        if action == "open":
            self.fresh = {name: value_of(content, name) for name in FRESH}
        if keep:
            self.times.setdefault((page, action), []).append(took)

    def _form(self, action: str, page: str, words: str) -> str:
        told = self.pages[page]
        pairs = [(name, self.fresh.get(name, value)) for name, value in told["fields"]]
        pairs = [(name, f"{value} {words}" if name in told["changed"] else value) for name, value in pairs]
        pairs.append(("csrfmiddlewaretoken", self.fresh["csrfmiddlewaretoken"]))
        if action == "publish":
            pairs.append(("action-publish", self.publish))
        return urlencode(pairs)

    def _ask(self, method: str, address: str, body: str | None, headers: dict[str, str]) -> tuple[int, str]:
        cookies = "; ".join(filter(None, [self.cookie, self.csrf]))
        self.connection.request(method, address, body, headers | {"Cookie": cookies})
        response = self.connection.getresponse()
        content = response.read().decode()
        for header in response.headers.get_all("Set-Cookie") or ():
            if header.startswith("csrftoken="):
                self.csrf = header.partition(";")[0]
        return response.status, content


def value_of(html: str, name: str) -> str:
    """Return the value of a hidden input; the editors' forms have one of each name."""
    found = re.search(rf'<input[^>]*\bname="{name}"[^>]*>', html)
    value = re.search(r'\bvalue="([^"]*)"', found[0]) if found else None
    return value[1] if value else ""


def measure(editors: list[Editor], rounds: int, warm_up: int = 2) -> None:
    """Let the editors do the same things in turn, each first in every other round; the first rounds do not count."""
    for number in range(-warm_up, rounds):
        order = editors if number % 2 else editors[::-1]
        for page in editors[0].pages:
            for action in ACTIONS:
                for editor in order:
                    if action in {"save", "publish"}:  # what another save has made is opened before
                        editor.do("open", page, "", keep=False)
                    editor.do(action, page, f"{action} {number}", keep=number >= 0)
