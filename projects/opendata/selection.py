"""Which projects a file or an answer of the API is about."""

from django.http import QueryDict

from projects.querysets import ProjectQuerySet
from projects.register.choice import filtered


def selected(query: QueryDict, language: str) -> ProjectQuerySet:
    """Return the public projects that an address asks for, as the list finds them, in the order of the register."""
    return filtered(query, language).order_by("code")
