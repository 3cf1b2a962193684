"""What a reader typed, as words, phrases and synonyms that each engine puts into its own language."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .synonyms import Group, group_of, longest_name
from .text import Run, Word, clean, fold, runs
from .tokens import BEGINS, ENDS

MAX_QUERY = 200
MAX_TERMS = 12
MAX_PARTS = 24

Form = Literal["exact", "folded"]


class Phrase(NamedTuple):
    """Words that follow each other; one word is a phrase of one. `exact` is empty where marks must not count."""

    exact: tuple[str, ...]
    folded: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[Word]) -> "Phrase":
        exact, folded = zip(*words, strict=True)
        return cls(exact, folded)


# One way to satisfy a clause: all of these phrases.
Way = tuple[Phrase, ...]


class Clause(NamedTuple):
    """A part of the query that a page must have, in one of several ways; the first is what was typed."""

    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Query:
    text: str
    language: str
    clauses: tuple[Clause, ...] = ()
    # The query as one phrase: as typed, then with synonyms in their places.
    phrases: tuple[Phrase, ...] = ()
    # Each word, number or code as typed.
    typed: tuple[Phrase, ...] = ()
    has_marks: bool = False
    shortened: bool = False
    synonyms: tuple[Phrase, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.clauses)


class Dialect(NamedTuple):
    """How an engine writes a boolean full-text expression."""

    conjunction: str
    disjunction: str
    phrase: Callable[[tuple[str, ...]], str]

    def all_words(self, query: Query, form: Form) -> str:
        """Write "every clause is met"; "" when the form cannot be searched for."""
        return self._join(self.conjunction, (self._clause(clause, form) for clause in query.clauses))

    def whole_phrase(self, query: Query, form: Form) -> str:
        return self._join(self.disjunction, (self._phrase(phrase, form) for phrase in query.phrases))

    def title_begins(self, query: Query) -> str:
        """Write "a title, or a keyword that counts as one, begins with the query or another name of it"."""
        return self._title(query, ())

    def title_is(self, query: Query) -> str:
        return self._title(query, (ENDS.folded,))

    def _title(self, query: Query, end: tuple[str, ...]) -> str:
        written = (self.phrase((BEGINS.folded, *phrase.folded, *end)) for phrase in query.phrases)
        return self._join(self.disjunction, written)

    def _clause(self, clause: Clause, form: Form) -> str:
        return self._join(
            self.disjunction,
            (self._join(self.conjunction, (self._phrase(phrase, form) for phrase in way)) for way in clause.ways),
        )

    def _phrase(self, phrase: Phrase, form: Form) -> str:
        words = getattr(phrase, form)
        return self.phrase(words) if words else ""

    @staticmethod
    def _join(operator: str, expressions: Iterable[str]) -> str:
        distinct = list(dict.fromkeys(filter(None, expressions)))
        return distinct[0] if len(distinct) == 1 else f"({operator.join(distinct)})" if distinct else ""


def parse(raw: str, language: str) -> Query:
    """Read what was typed. Nothing in it is syntax: quotes, operators and the rest are only what stands between
    words."""
    cleaned = clean(raw[: MAX_QUERY * 8])
    text = cleaned[:MAX_QUERY].strip()
    found = list(runs(text, language))
    kept = _within_limits(found)
    shortened = len(cleaned) > MAX_QUERY or kept != found
    if not kept:
        return Query(text=text, language=language, shortened=shortened)

    spans = list(_spans(kept, language))
    return Query(
        text=text,
        language=language,
        clauses=tuple(dict.fromkeys(span.clause() for span in spans)),
        phrases=tuple(dict.fromkeys(_phrases(kept, spans))),
        typed=tuple(dict.fromkeys(Phrase.of(run.parts) for run in kept)),
        has_marks=is_marked(text),
        shortened=shortened,
        synonyms=tuple(Phrase.of(name) for span in spans if span.group for name in span.group.names),
    )


class _Span(NamedTuple):
    """A known name, or one word, number or code."""

    before: tuple[Word, ...]
    runs: list[Run]
    after: tuple[Word, ...]
    group: Group | None

    @property
    def is_marked(self) -> bool:
        return any(is_marked(word.exact) for word in _parts(self.runs))

    def clause(self) -> Clause:
        """Several words need not follow each other; a number or code is found by its parts or as a whole."""
        ways = [tuple(Phrase.of(run.parts) for run in self.runs)]
        if any(run.joined for run in self.runs):
            ways.append(tuple(Phrase.of([run.joined] if run.joined else run.parts) for run in self.runs))
        if self.group:
            token = (self.group.token,)
            ways.append((Phrase(token if self.is_marked else (), token),))
        return Clause(tuple(ways))

    def phrases(self) -> Iterator[Phrase]:
        """The whole query with each of the names in this place.

        A name typed without marks asks for the others without marks too: otherwise a page that says them properly would
        stand above one that says what was typed.
        """
        for name in self.group.names if self.group else ():
            phrase = Phrase.of((*self.before, *name, *self.after))
            yield phrase if self.is_marked else Phrase((), phrase.folded)


def _spans(kept: list[Run], language: str) -> Iterator[_Span]:
    position = 0
    while position < len(kept):
        end, group = _longest_name_at(kept, position, language)
        yield _Span(_parts(kept[:position]), kept[position:end], _parts(kept[end:]), group)
        position = end


def _longest_name_at(kept: list[Run], position: int, language: str) -> tuple[int, Group | None]:
    for end in range(min(len(kept), position + longest_name(language)), position, -1):
        group = group_of(tuple(word.folded for word in _parts(kept[position:end])), language)
        if group:
            return end, group
    return position + 1, None


def _phrases(kept: list[Run], spans: list[_Span]) -> Iterator[Phrase]:
    yield Phrase.of(_parts(kept))
    if len(kept) == 1 and kept[0].joined:
        yield Phrase.of([kept[0].joined])
    for span in spans:
        yield from span.phrases()


def _within_limits(found: list[Run]) -> list[Run]:
    kept: list[Run] = []
    room = MAX_PARTS
    for run in found[:MAX_TERMS]:
        if len(run.parts) > room:
            return [*kept, Run(run.parts[:room], None)] if room else kept
        kept.append(run)
        room -= len(run.parts)
    return kept


def is_marked(text: str) -> bool:
    """Whether a text has any Vietnamese mark."""
    return fold(text) != text.lower()


def _parts(span: list[Run]) -> tuple[Word, ...]:
    return tuple(word for run in span for word in run.parts)
