"""Links to pages inside rich text: to the page in the reader's language, at no cost once they are known."""

from collections.abc import Iterable
from html import escape

from wagtail.rich_text.pages import PageLinkHandler

from pages import sitewide


class ReaderPageLinkHandler(PageLinkHandler):
    """Wagtail's handler fetches every linked page as its own type, at each view; an address needs only the base page."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        addresses = page_addresses(int(attrs["id"]) for attrs in attrs_list if attrs.get("id", "").isdigit())
        opened = []
        for attrs in attrs_list:
            address = addresses.get(int(attrs["id"])) if attrs.get("id", "").isdigit() else None
            # A page that is gone, or not public, leaves its words without a link.
            opened.append(f'<a href="{escape(address)}">' if address else "<a>")
        return opened


def page_addresses(ids: Iterable[int]) -> dict[int, str]:
    """Return the addresses of public pages in the active language; kept until content changes."""
    from pages.models import BasePage

    known: dict[int, str | None] = sitewide.per_generation("page-addresses", dict)
    missing = set(ids) - known.keys()
    if missing:
        found = {page.pk: page.get_url() for page in BasePage.objects.live().filter(pk__in=missing)}
        known.update({pk: found.get(pk) for pk in missing})
    return {pk: address for pk, address in known.items() if address}
