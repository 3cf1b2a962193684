"""What may be wrong with a screen of the admin: words in the other language, what axe finds, what a phone cannot show."""

import re

from playwright.sync_api import Page

from tests.support.axe import violations
from tests.support.browser import PHONE, WIDE
from tests.support.interface import english_words, texts
from tests.support.layout import ADOPT

MISSING_ICONS = """() => [...document.querySelectorAll("use")].map(use => use.getAttribute("href"))
    .filter(name => name?.startsWith("#") && !document.getElementById(name.slice(1)))
    .map(name => `the icon ${name} does not exist`)"""
# Boxes that stick out of the page where nothing scrolls to them.
OUT_OF_REACH = """() => {
    const READ_OR_USED = "a, button, input, select, textarea, td, th, h1, h2, h3, p, label";
    const MOVED_AWAY = ".sidebar, .form-side, .w-minimap, .jcrop-keymgr, .skip-link";
    const scrolls = element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
        && element.scrollWidth > element.clientWidth;
    return [...document.querySelectorAll(READ_OR_USED)].filter(element => {
        const {left, right} = element.getBoundingClientRect();
        if ((left >= -1 && right <= innerWidth + 1) || element.closest(MOVED_AWAY)) return false;
        if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
        for (let outer = element; outer !== document.body; outer = outer.parentElement) {
            if (scrolls(outer) || outer.offsetWidth < 3 || outer.offsetHeight < 3) return false;
        }
        return true;
    }).map(element => `${element.tagName} “${element.textContent.trim().slice(0, 40)}” sticks out of the page`);
}"""
STILL = "* { transition: none !important; animation: none !important }"
# What axe finds in Wagtail's own markup, which the portal's templates do not touch: rule, place, and what it is. Each was found
# in plain Wagtail 8.0.1 too (tools/bench/plain), on the screen in brackets.
KNOWN_OF_WAGTAIL = {
    r"landmark-unique: #(block-[0-9a-f-]+|panel-\S+)-section:": (
        "blocks of one kind, and a panel, are sections of one name (the editor)"
    ),
    r"scrollable-region-focusable: \.w-minimap__list:": "the minimap (the editor)",
    r"aria-dialog-name: \.modal:": "a chooser has a heading, its frame no name (the chooser of images)",
    r"empty-table-header: ": "columns of buttons (a workflow's detail)",
    r"aria-allowed-role: h2\[role=\"alert\"\]:": "how many pages were found (the search for pages)",
    r"heading-order: #other-searches-title:": "the way from a search to others (the search for pages)",
    r"(heading-order|list|listitem): \S*(workflow-tasks|\[data-w-tooltip-content-value)": (
        "the steps of a workflow (the list of workflows)"
    ),
    r"empty-heading: .*td:nth-child\(4\) > h2:": "a heading without a text (the report of workflows)",
    r"label: (\.ui-autocomplete-input|#fileupload):": (
        "the field of tags, the button of uploads (an image, the screen that takes several)"
    ),
    r"aria-required-parent: \.w-w-fit:": "the way from one tab of a new user to the next (a new user)",
    r"aria-required-children: .*downshift-": "buttons that show a block (the editor, blocks with a preview)",
}


def faults(page: Page, seen: set[int] | None = None) -> list[str]:
    """Look at a screen as it stands; on a phone as well. Of several, `seen` remembers what axe has looked at."""
    found = spoken_faults(page, seen)
    page.set_viewport_size(PHONE)
    found += page.evaluate(OUT_OF_REACH)
    page.set_viewport_size(WIDE)
    return found


def spoken_faults(page: Page, seen: set[int] | None = None) -> list[str]:
    """Listen to a screen, and let axe look at it."""
    page.evaluate(ADOPT, STILL)  # half way through a movement, colours and places are nobody's
    found = [f"“{word}” in “{text}” ({place})" for word, text, place in english_words(texts(page))]
    found += [fault for fault in violations(page, seen=seen) if not re.match("|".join(KNOWN_OF_WAGTAIL), fault)]
    return [" ".join(fault.split()) for fault in found + page.evaluate(MISSING_ICONS)]
