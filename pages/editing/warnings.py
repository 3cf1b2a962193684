"""Gentle warnings before publishing: what a careful colleague would point out. None of them stands in the way.

    warnings_for(page)  # the page as it stands in memory: a draft, or what is live

Checks stand in `pages/editing/checks/`; upper apps add theirs with `register_check` from `AppConfig.ready()`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst

from pages.bilingual import PRIMARY, SECONDARY

from .texts import language_of

LANGUAGES = (PRIMARY, SECONDARY)


@dataclass(frozen=True)
class Found:
    """What may be wrong, and where: a place as `pages.editing.texts` names them."""

    code: str
    message: str
    place: str
    excerpt: str = ""
    language: str = ""  # "vi", "en", or "" where it is about the whole page

    @classmethod
    def at(cls, place: str, code: str, message: str, excerpt: str = "") -> "Found":
        """Take the language from the place."""
        return cls(code, message, place, excerpt, next(filter(None, map(language_of, place.split("."))), ""))


@dataclass(frozen=True)
class Warning:
    """What was found, as an editor reads it."""

    code: str
    message: str
    language: str
    place: str
    field: str  # the name of the field, in words
    excerpt: str

    @property
    def fragment(self) -> str:
        """What leads to the place when it follows the address of the editor."""
        return f"#:w:contentpath={quote(self.place, safe='.')}"


Check = Callable[[object], Iterable[Found]]
_checks: list[Check] = []


def register_check(check: Check) -> Check:
    if check not in _checks:
        _checks.append(check)
    return check


def warnings_for(page, languages: Iterable[str] = LANGUAGES) -> list[Warning]:
    """Return what to look at before this page is published in these languages, in the order of the form.

    Where nobody has begun to write English, nothing is said of it.
    """
    wanted = {"", *languages} if page.title_en else {"", *languages} - {SECONDARY}
    found = dict.fromkeys(each for check in _checks for each in check(page) if each.language in wanted)
    order = {name: number for number, name in enumerate(_field_names(page))}
    in_order = sorted(found, key=lambda each: order.get(_first(each.place), len(order)))
    return [
        Warning(each.code, each.message, each.language, each.place, _label(page, each.place), each.excerpt)
        for each in in_order
    ]


def _first(place: str) -> str:
    return place.partition(".")[0]


def _field_names(page) -> Iterator[str]:
    """Yield the names of the fields in the order in which the editor shows them."""

    def names(panel) -> Iterator[str]:
        name = getattr(panel, "field_name", "") or getattr(panel, "relation_name", "")
        if name:
            yield name
        for child in getattr(panel, "children", ()):
            yield from names(child)

    return names(type(page).get_edit_handler())


def _label(page, place: str) -> str:
    """Return the name of the field that a place begins with."""
    try:
        field = page._meta.get_field(_first(place))
    except FieldDoesNotExist:
        return ""
    name = getattr(field, "verbose_name", None) or field.related_model._meta.verbose_name_plural
    return capfirst(str(name))
