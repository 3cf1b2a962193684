"""Which projects a file or an answer of the API is about."""

from django.http import QueryDict
from django.utils import translation

from projects.querysets import ProjectQuerySet
from projects.register.choice import TEXT, Choice, filtered
from projects.register.table import table


def selected(query: QueryDict, language: str) -> ProjectQuerySet:
    """Return the public projects that an address asks for, as the list finds and orders them."""
    return filtered(query, language)


def filters(query: QueryDict, language: str) -> dict[str, list[str]]:
    """Return what of an address narrows the register, as the list reads it: what the list leaves out is not there."""
    with translation.override(language):
        choice = Choice.of(query, table())
    values = {name: list(chosen) for name, chosen in choice.values.items()}
    return values | ({TEXT: [choice.text]} if choice.text else {})
