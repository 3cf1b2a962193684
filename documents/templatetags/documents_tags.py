"""What the library lends to pages of other apps."""

from django import template

from documents.models import DocumentPage

register = template.Library()


@register.simple_tag
def newest_documents(count: int = 4) -> list:
    """The documents issued last, as the home page lists them: without issuers and files, in one query."""
    return list(DocumentPage.objects.live_in().newest_first()[:count])


@register.simple_tag
def documents_of_sector(sector, count: int = 5) -> list:
    return list(DocumentPage.objects.live_in().of_sector(sector).newest_first()[:count])


@register.simple_tag
def documents_by_id(ids: list[int]) -> list:
    """Public documents in the order of `ids`, for the block that lists documents."""
    found = {page.pk: page for page in DocumentPage.objects.live_in().filter(pk__in=ids).for_lists()}
    return [found[pk] for pk in ids if pk in found]
