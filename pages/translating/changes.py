"""What has changed in the Vietnamese since the English was right, as an editor reads it."""

import difflib
from collections import Counter
from dataclasses import dataclass, field

from django.core.exceptions import FieldDoesNotExist

from .marks import field_label
from .words import Words, with_images_together

SIMILAR = 0.35  # two paragraphs with less in common are one taken out and one put in
CONTEXT = 12  # words shown on either side of a change


@dataclass
class Piece:
    """Words of a paragraph: kept, added or removed; `kept` with no words stands for a part that is left out."""

    kind: str
    text: str


@dataclass
class FieldChange:
    """What changed in one field: a list of paragraphs, each a list of pieces."""

    name: str
    label: str
    paragraphs: list[list[Piece]] = field(default_factory=list)


def changes(model: type, before: Words, now: Words) -> list[FieldChange]:
    """Return the changes of each field whose words differ, in the order of the page."""
    before, now = with_images_together(before), with_images_together(now)
    names = [*now, *(name for name in before if name not in now)]
    found = []
    for name in names:
        paragraphs = _changed_paragraphs(_paragraphs(before.get(name, [])), _paragraphs(now.get(name, [])))
        if paragraphs:
            found.append(FieldChange(name, _label(model, name), paragraphs))
    return found


def _label(model: type, name: str) -> str:
    try:
        return field_label(model, name)
    except (FieldDoesNotExist, KeyError):  # a field that the page type had when the words were recorded
        return name


def _paragraphs(texts: list[str]) -> list[str]:
    return [" ".join(line.split()) for text in texts for line in text.splitlines() if line.strip()]


def _changed_paragraphs(before: list[str], now: list[str]) -> list[list[Piece]]:
    """Pair the paragraphs that are new with those that are gone; moved ones are in neither."""
    gone = list((Counter(before) - Counter(now)).elements())
    new = list((Counter(now) - Counter(before)).elements())
    shown = []
    for text in new:
        old = _most_similar(text, gone)
        if old is None:
            shown.append([Piece("added", text)])
        else:
            gone.remove(old)
            shown.append(_compared(old, text))
    return [*shown, *([Piece("removed", text)] for text in gone)]


def _most_similar(text: str, candidates: list[str]) -> str | None:
    words = text.split()
    best, best_ratio = None, SIMILAR
    for candidate in candidates:
        matcher = difflib.SequenceMatcher(None, candidate.split(), words, autojunk=False)
        if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio:
            ratio = matcher.ratio()
            if ratio > best_ratio:
                best, best_ratio = candidate, ratio
    return best


def _compared(before: str, now: str) -> list[Piece]:
    old, new = before.split(), now.split()
    pieces = []
    opcodes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for index, (kind, old_from, old_to, new_from, new_to) in enumerate(opcodes):
        if kind == "equal":
            pieces += _context(new[new_from:new_to], first=index == 0, last=index == len(opcodes) - 1)
            continue
        if old_to > old_from:
            pieces.append(Piece("removed", " ".join(old[old_from:old_to])))
        if new_to > new_from:
            pieces.append(Piece("added", " ".join(new[new_from:new_to])))
    return pieces


def _context(words: list[str], *, first: bool, last: bool) -> list[Piece]:
    """Return the unchanged words around a change, without those far from it."""
    head = [] if first else words[:CONTEXT]
    tail = [] if last else words[-CONTEXT:]
    if len(words) <= len(head) + len(tail):
        return [Piece("kept", " ".join(words))]
    parts = [Piece("kept", " ".join(head)), Piece("left_out", "…"), Piece("kept", " ".join(tail))]
    return [piece for piece in parts if piece.text]
