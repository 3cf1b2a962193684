"""What the admin says in its own words: every text of a screen that is seen or heard, and the English words among them."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from tests.support.language import MARKS, WORD, Fragment, words
from tools import messages
from tools.files import ROOT

# Texts in the language they are said to be in, those of closed menus, dialogs and templates included. What somebody typed
# is no word of the interface: values of fields, rich text that is being written.
READ = """() => {
    const SPOKEN = ["alt", "title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "label"];
    const SHOWN_LATER = /^data-w-.*-(content|label|text|message|active)-value$/;
    const BUTTONS = "input[type=submit], input[type=button], input[type=reset]";
    const SILENT = ["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"];
    const found = [[document.documentElement.lang, document.title, "title"]];
    function hear(language, text, place) {
        const words = text.trim().replace(/\\s+/g, " ");
        if (words) found.push([language, words, place]);
    }
    function read(node, language) {
        if (node.nodeType === Node.TEXT_NODE) {
            const around = node.parentElement;
            hear(language, node.data, around ? `${around.tagName.toLowerCase()}.${around.className}` : "template");
        }
        if (node.nodeType === Node.ELEMENT_NODE) {
            if (SILENT.includes(node.tagName) || node.isContentEditable || node.translate === false) return;
            if (node.matches(NEVER_SEEN)) return;
            language = node.getAttribute("lang") || language;
            const name = node.tagName.toLowerCase();
            for (const {name: attribute, value} of node.attributes) {
                if (SPOKEN.includes(attribute) || SHOWN_LATER.test(attribute)) hear(language, value, `${name} ${attribute}`);
            }
            if (node.matches(BUTTONS)) hear(language, node.value, `${name} value`);
            if (node.content) node = node.content;
        }
        for (const child of node.childNodes) read(child, language);
    }
    read(document.body, document.documentElement.lang);
    return JSON.stringify(found);  // Playwright would take a list apart, value by value
}"""
# What no one ever sees, and why.
NEVER_SEEN = {
    ".xdsoft_save_selected": "a button of the date picker that Wagtail never switches on",
}
ALLOWED = Path(__file__).with_name("stays_in_vietnamese.txt")
# Addresses, names of files, and what programs call things.
IDENTIFIER = re.compile(r"\S*\w\.\w\S*|https?://\S*|(?<!\S)/\S*|(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+){2,}(?![\w-])")

CUT_OFF = re.compile(r"\w+…")


def texts(page: Page) -> list[Fragment]:
    hidden = ", ".join(NEVER_SEEN)
    return [Fragment(*each) for each in json.loads(page.evaluate(READ.replace("NEVER_SEEN", f"'{hidden}'")))]


def english_words(fragments: list[Fragment]) -> Iterator[tuple[str, str, str]]:
    """Yield the English words that a screen says as if they were Vietnamese, with the text and place of each."""
    for fragment in fragments:
        if fragment.language == "vi":
            for word in english_words_of(fragment.text):
                yield word, fragment.text[:120], fragment.place


@cache
def english_words_of(text: str) -> list[str]:
    rest = CUT_OFF.sub(" ", IDENTIFIER.sub(" ", text))
    return [word for word in WORD.findall(allowed().sub(" ", rest)) if word.lower() in english()]


@cache
def pairs() -> list[tuple[str, str]]:
    """Return every message in English with its Vietnamese, each form of it."""
    catalogues = [file for folder in messages.folders(ROOT) for file in folder.catalogues()]
    found = [message for file in catalogues for message in messages.own(messages.read(file))]
    return [
        (english, vietnamese)
        for message in found
        for english in messages.forms(message.id)
        for vietnamese in messages.forms(message.string)
    ]


@cache
def english() -> frozenset[str]:
    """Return the words of every message in English that no message in Vietnamese has, and those of the public site's list."""
    said = words("en") | {word.lower() for text, _vietnamese in pairs() for word in WORD.findall(text)}
    kept = {word.lower() for _english, text in pairs() for word in WORD.findall(text)}
    return frozenset(word for word in said - kept if len(word) > 1)


@cache
def vietnamese_messages() -> frozenset[str]:
    """Return what only the interface says in Vietnamese: whole messages with a mark, which are not the same in English."""
    return frozenset(text for english, text in pairs() if text != english and MARKS.search(text))


@cache
def reasons() -> dict[str, str]:
    """Return what may stand in a Vietnamese screen, with its reason: a phrase, ` — ` and why in each line."""
    lines = [line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return dict(line.split(" — ", 1) for line in lines)


@cache
def allowed() -> re.Pattern[str]:
    phrases = sorted(reasons(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)")
