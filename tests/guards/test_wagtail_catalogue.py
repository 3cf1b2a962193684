"""Wagtail is whole in Vietnamese: held against the catalogues of the Wagtail that is installed, and against the glossary."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import wagtail
from babel.messages.catalog import Message
from django.conf import settings
from django.utils.translation.trans_real import DjangoTranslation

from tools import messages
from tools.files import ROOT

UPSTREAM = Path(wagtail.__file__).parent
OURS = ROOT / "locale_wagtail"
GLOSSARY = ROOT / "docs" / "editors" / "glossary.md"
NOT_WORDS = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}|<code>.*?</code>|<[^>]*>|https?://\S+")
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]{2,}")
MISTYPED = re.compile(r"\.\.\.|'|\"(?!\))|\s-\s|\s{2,}|\s[,.:;?!](?:\s|$)")
# English in which a word of the glossary is not the glossary's thing.
OTHER_MEANINGS = re.compile(
    r"go[ -]live|(?:from|to|by the|the) public|task submitted by|report this error|decorative image|to embed|unsaved edits",
    re.IGNORECASE,
)
# Words of the editors' own part of the glossary that Wagtail's messages hold to as well.
OF_EDITORS_TOO = {"page", "draft", "publish", "unpublish", "revision", "slug", "alias", "redirect", "menu", "account"}


def catalogues() -> dict[str, tuple[Path, Path]]:
    """Return upstream's English catalogue and ours for each app, e.g. `contrib_redirects/django.po`."""
    found = {}
    for english in sorted(UPSTREAM.rglob("locale/en/LC_MESSAGES/*.po")):
        app = "_".join(english.relative_to(UPSTREAM).parts[:-4]) or "core"
        found[f"{app}/{english.name}"] = english, OURS / app / "vi" / "LC_MESSAGES" / english.name
    return found


CATALOGUES = catalogues()
each_catalogue = pytest.mark.parametrize("name", CATALOGUES)


def translated(name: str) -> list[Message]:
    return list(messages.own(messages.read(CATALOGUES[name][1])))


def english(message: Message) -> str:
    return messages.forms(message.id)[-1]


def vietnamese(message: Message) -> str:
    (text,) = messages.forms(message.string)
    return text


def table(file: Path, heading: str) -> Iterator[list[str]]:
    """Yield the rows of the table under a heading, each as its cells."""
    section = re.split(r"^#+ ", file.read_text(encoding="utf-8").split(f"# {heading}\n")[1], flags=re.MULTILINE)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return ([cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:])


def listed(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",")]


def paired(rows: Iterator[list[str]]) -> Iterator[tuple[str, str]]:
    """Yield English and Vietnamese; several words in a cell stand for each other in order."""
    for row in rows:
        yield from zip(listed(row[0]), listed(row[1]), strict=False)


def terms() -> list[tuple[re.Pattern[str], str]]:
    """Return the glossary's terms, the longest first: “view restriction” is not a “restriction” that one views."""
    pairs = [pair for pair in paired(table(GLOSSARY, "Editing")) if pair[0] in OF_EDITORS_TOO]
    pairs += paired(table(GLOSSARY, "Administration pages"))
    pairs.sort(key=lambda pair: len(pair[0]), reverse=True)
    return [(re.compile(rf"\b{re.escape(term)}(?:s|es)?\b", re.IGNORECASE), text.lower()) for term, text in pairs]


TERMS = terms()
NOT_USED = [word for row in table(GLOSSARY, "Not used there") for word in listed(row[0])]
STAYS = {row[0].lower() for row in table(OURS / "README.md", "Words that stay")}


def test_each_catalogue_of_wagtail_has_one_of_ours_and_ours_no_more():
    assert len(CATALOGUES) > 15
    assert {ours for _english, ours in CATALOGUES.values()} == set(OURS.glob("*/vi/LC_MESSAGES/*.po"))


@each_catalogue
def test_no_message_is_missing_or_gone_from_wagtail(name):
    def keys(file, language):
        return {
            (*messages.forms(message.id), message.context) for message in messages.own(messages.read(file, language))
        }

    upstream, ours = keys(CATALOGUES[name][0], "en"), keys(CATALOGUES[name][1], "vi")
    assert {"missing": upstream - ours, "gone": ours - upstream} == {"missing": set(), "gone": set()}


@each_catalogue
def test_every_message_is_translated_with_its_placeholders(name):
    faults = {english(message): list(messages.faults(message, {})) for message in translated(name)}
    assert {text: found for text, found in faults.items() if found} == {}
    assert not messages.read(CATALOGUES[name][1]).obsolete


@each_catalogue
def test_markup_and_the_spaces_around_a_message_are_kept(name):
    def frame(text):
        return sorted(TAG.findall(text)), text[: -len(text.lstrip())], text[len(text.rstrip()) :]

    changed = [message.id for message in translated(name) if frame(english(message)) != frame(vietnamese(message))]
    assert changed == []


@each_catalogue
def test_no_english_word_is_left(name):
    def words(text):
        return {word.lower() for word in WORD.findall(NOT_WORDS.sub(" ", text))}

    left = {
        vietnamese(message): shared
        for message in translated(name)
        if (shared := words(" ".join(messages.forms(message.id))) & words(vietnamese(message)) - STAYS)
    }
    assert left == {}


@each_catalogue
def test_marks_are_those_of_vietnamese_print(name):
    texts = [TAG.sub("·", vietnamese(message)).strip() for message in translated(name)]
    assert [text for text in texts if MISTYPED.search(text)] == []
    assert [text for text in texts if unicodedata.normalize("NFC", text) != text] == []


@each_catalogue
def test_one_thing_has_the_name_that_the_glossary_gives_it(name):
    drifted = []
    for message in translated(name):
        rest, text = OTHER_MEANINGS.sub(" ", NOT_WORDS.sub(" ", english(message))), vietnamese(message).lower()
        for term, right in TERMS:
            if term.search(rest) and right not in text:
                drifted.append((right, english(message), vietnamese(message)))
            rest = term.sub(" ", rest)
    assert drifted == []


@each_catalogue
def test_no_word_is_used_that_the_glossary_rules_out(name):
    ruled_out = re.compile(rf"\b(?:{'|'.join(map(re.escape, NOT_USED))})\b", re.IGNORECASE)
    texts = [NOT_WORDS.sub(" ", vietnamese(message)) for message in translated(name)]
    assert [text for text in texts if ruled_out.search(text)] == []


def test_a_message_that_several_catalogues_share_reads_the_same_in_all():
    # Django lays all catalogues over each other: the portal's “owner” would become that of every page in the administration.
    wagtails = {messages.key_of(message) for name in CATALOGUES for message in translated(name)}
    texts: dict[messages.Key, set[str]] = {}
    for file in [file for folder in messages.folders() for file in folder.catalogues()]:
        for message in messages.own(messages.read(file)):
            texts.setdefault(messages.key_of(message), set()).add(vietnamese(message))
    assert {key: found for key, found in texts.items() if key in wagtails and len(found) > 1} == {}


def test_django_looks_into_every_folder_after_the_portal_s_own():
    assert settings.LOCALE_PATHS[0] == ROOT / "locale"
    assert {ours.parents[2] for _english, ours in CATALOGUES.values()} <= set(settings.LOCALE_PATHS[1:])


@pytest.mark.parametrize(
    ("domain", "message", "text"),
    [
        ("django", "Restart workflow ", "Bắt đầu lại quy trình duyệt "),  # upstream says “continue the workflow”
        ("djangojs", "Delete error", "Lỗi khi xóa"),  # upstream says “delete the error”
    ],
)
def test_the_texts_arrive(domain, message, text):
    assert DjangoTranslation("vi", domain=domain).gettext(message) == text
