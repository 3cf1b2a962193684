"""Makes one stylesheet of many: puts imported files in the place of each @import, and leaves out what only people read.

Written for the portal's own stylesheets, which are plain, modern CSS; no Node build (docs/adr/0002).
"""

import posixpath
import re
from collections.abc import Callable

STRING = r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\''
COMMENT = re.compile(rf"({STRING})|/\*.*?\*/", re.DOTALL)
IMPORT = re.compile(rf"@import\s+(?:url\(\s*)?(?P<target>{STRING}|[^\s\"')]+)\s*\)?(?P<conditions>[^;]*);")
URL = re.compile(rf"url\(\s*(?P<target>{STRING}|[^\"')\s]+)\s*\)")
LAYER = re.compile(r"^layer(?:\(\s*(?P<name>[\w.-]+)\s*\))?\s*")
SUPPORTS = re.compile(r"^supports\((?P<test>(?:[^()]|\([^()]*\))*)\)\s*")
CHARSET = re.compile(r"@charset\s+[^;]+;\s*")
# Strings and url() are kept as they stand; blank space beside {, }, ; and , means nothing; elsewhere it is one space.
BLANK = re.compile(rf"({STRING}|url\([^)]*\))|\s*([{{}};,])\s*|\s+", re.DOTALL)
LAST_SEMICOLON = re.compile(rf"({STRING})|;+(?=\}})")
RELATIVE = re.compile(r"^(?![a-z][a-z0-9+.-]*:|/|#)", re.IGNORECASE)


class StylesheetError(ValueError):
    """A stylesheet that cannot be put together."""


def bundle(name: str, read: Callable[[str], str]) -> str:
    """Return the stylesheet `name` with everything it imports; `read` gives a file's text by its name."""
    return minified(_inlined(name, read, posixpath.dirname(name), ()))


def minified(css: str) -> str:
    css = COMMENT.sub(lambda match: match[1] or "", css)
    css = BLANK.sub(lambda match: match[1] or match[2] or " ", css).strip()
    return LAST_SEMICOLON.sub(lambda match: match[1] or "", css)


def _inlined(name: str, read: Callable[[str], str], home: str, within: tuple[str, ...]) -> str:
    if name in within:
        raise StylesheetError(
            f"{name} imports itself by way of {' and '.join(within[within.index(name) + 1 :]) or 'itself'}."
        )
    css = CHARSET.sub("", COMMENT.sub(lambda match: match[1] or "", read(name)))

    def imported(match: re.Match[str]) -> str:
        target = match["target"].strip("\"'")
        if not RELATIVE.match(target):
            raise StylesheetError(f"{name} imports {target}: only files of the portal can be imported.")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        return _wrapped(_inlined(path, read, home, (*within, name)), match["conditions"].strip(), name)

    def moved(match: re.Match[str]) -> str:
        target = match["target"].strip("\"'")
        if not RELATIVE.match(target):
            return match[0]
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        return f'url("{posixpath.relpath(path, home or ".")}")'

    parts = []
    position = 0
    for match in IMPORT.finditer(css):
        parts += [URL.sub(moved, css[position : match.start()]), imported(match)]
        position = match.end()
    return "".join([*parts, URL.sub(moved, css[position:])])


def _wrapped(css: str, conditions: str, name: str) -> str:
    """Put imported rules into the layer, the feature test and the media query that their @import names."""
    layer = LAYER.match(conditions)
    if layer:
        conditions = conditions[layer.end() :]
        css = f"@layer {layer['name'] or ''} {{{css}}}"
    supports = SUPPORTS.match(conditions)
    if supports:
        conditions = conditions[supports.end() :]
        test = supports["test"].strip()
        css = f"@supports {test if test.startswith(('(', 'not', 'selector')) else f'({test})'} {{{css}}}"
    if "supports(" in conditions or "layer(" in conditions:
        raise StylesheetError(f"{name} has an @import whose conditions cannot be read: {conditions}")
    return f"@media {conditions} {{{css}}}" if conditions else css
