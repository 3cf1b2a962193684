"""How the library finds the document of a number that an editor types."""

from collections.abc import Iterable

from django.db.models import Q

from documents.models import DocumentPage
from pages.editing.references import folded, register_lookup


def register() -> None:
    register_lookup(documents_by_number)


def documents_by_number(numbers: Iterable[str]) -> dict[str, DocumentPage]:
    """Return public documents by the numbers as they were typed, with Vietnamese letters or without."""
    wanted = {folded(number): number for number in numbers}
    # Databases do not fold Đ; the digits before the first slash leave few to compare.
    beginnings = {number.partition("/")[0] for number in wanted}
    if not beginnings:
        return {}
    alike = Q()
    for beginning in beginnings:
        alike |= Q(number__startswith=f"{beginning}/")
    documents = DocumentPage.objects.live().filter(alike).order_by("-listed_on", "-pk")
    return {wanted[folded(page.number)]: page for page in reversed(documents) if folded(page.number) in wanted}
