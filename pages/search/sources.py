"""What the apps above say about their page types, from `AppConfig.ready()`.

    register_source(DocumentPage, kind="document", label=_("Documents"), keywords=lambda page, language: [page.number])

`keywords` weigh as much as the title: numbers, codes, abbreviations. `text` is more running text: names of
organisations, former names of places. Both are called for each language with the page as the database has it. Pages
that are `of_a_day`, such as news, stand after lasting ones that have the query in their title as well. A page type
without a source of its own takes that of the type it derives from; the texts that the type itself translates are read
in any case.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Extra = Callable[[object, str], Iterable[str | None]]


def _nothing(page: object, language: str) -> Iterable[str]:
    return ()


@dataclass(frozen=True)
class Source:
    kind: str
    label: str | Promise
    keywords: Extra = _nothing
    text: Extra = _nothing
    of_a_day: bool = False


PAGES = Source("page", _("Pages"))
_sources: dict[type, Source] = {}


def register_source(
    model: type,
    *,
    kind: str,
    label: str | Promise,
    keywords: Extra = _nothing,
    text: Extra = _nothing,
    of_a_day: bool = False,
) -> None:
    """Give a page type its kind (the filter of the result page; several types may share one) and its extra texts."""
    _sources[model] = Source(kind, label, keywords, text, of_a_day)


def source_of(model: type) -> Source:
    return next((_sources[base] for base in model.__mro__ if base in _sources), PAGES)


def kind_labels() -> dict[str, str]:
    """Return every kind with its label in the active language, in the order of registration, other pages last."""
    labels = {source.kind: str(source.label) for source in _sources.values() if source.kind != PAGES.kind}
    return labels | {PAGES.kind: str(PAGES.label)}


def kinds_of_a_day() -> list[str]:
    return sorted({source.kind for source in _sources.values() if source.of_a_day})
