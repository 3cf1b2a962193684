"""Links that lead nowhere: empty ones, pages that are gone or not public, files that are gone."""

from collections.abc import Iterator

import swapper
from bs4 import BeautifulSoup
from django.utils.translation import gettext as _t
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField

from pages.editing.texts import language_of, leaves_of, rows_of, texts_of
from pages.editing.warnings import Found

CODE = "link-to-nowhere"
EMPTY = {"", "#", "http://", "https://"}


def links_to_nowhere(page) -> Iterator[Found]:
    yield from _links_in_texts(page)
    yield from _chosen_in_blocks(page)
    yield from _chosen_pages(page, "")
    for _name, _position, row, place in rows_of(page):
        yield from _chosen_pages(row, f"{place}.")


def _links_in_texts(page) -> Iterator[Found]:
    links = [
        (text.place, link)
        for text in texts_of(page)
        if text.is_html and "<a" in text.value
        for link in BeautifulSoup(text.value, "html.parser").find_all("a")
    ]
    numbers = {
        kind: {link.get("id") for _place, link in links if link.get("linktype") == kind}
        for kind in ("page", "document")
    }
    pages = swapper.load_model("wagtailcore", "Page").objects.filter(pk__in=_whole(numbers["page"]))
    public = {str(pk): live for pk, live in pages.values_list("pk", "live")} if numbers["page"] else {}
    files = get_document_model().objects.filter(pk__in=_whole(numbers["document"]))
    there = {str(pk) for pk in files.values_list("pk", flat=True)} if numbers["document"] else set()
    for place, link in links:
        if message := _fault(link, public, there):
            yield Found.at(place, CODE, message, link.get_text(" ", strip=True))


def _whole(numbers: set) -> list[int]:
    return [int(number) for number in numbers if number and str(number).isdecimal()]


def _fault(link, public: dict[str, bool], there: set[str]) -> str:
    kind, number = link.get("linktype"), link.get("id")
    if kind == "page":
        if number not in public:
            return _t("The link leads to a page that was deleted.")
        return "" if public[number] else _t("The link leads to a page that readers do not see: it is not published.")
    if kind == "document":
        return "" if number in there else _t("The link leads to a file that was deleted.")
    return _t("The link has no address.") if (link.get("href") or "").strip() in EMPTY else ""


def _chosen_in_blocks(page) -> Iterator[Found]:
    for field in page._meta.concrete_fields:
        if not isinstance(field, StreamField) or not language_of(field.name):
            continue  # a bare column only repeats one of the languages
        for leaf in leaves_of(field.value_from_object(page), field.name):
            if not isinstance(leaf.block, blocks.PageChooserBlock | DocumentChooserBlock):
                continue
            if leaf.value is None and leaf.block.required:
                yield Found.at(leaf.place, CODE, _t("What was chosen here has been deleted."))
            elif leaf.value is not None and not getattr(leaf.value, "live", True):
                message = _t("The link leads to a page that readers do not see: it is not published.")
                yield Found.at(leaf.place, CODE, message, str(leaf.value))


def _chosen_pages(instance, place: str) -> Iterator[Found]:
    model = swapper.load_model("wagtailcore", "Page")
    for field in instance._meta.concrete_fields:
        is_page = field.is_relation and field.editable and issubclass(field.related_model, model)
        if not is_page or field.remote_field.parent_link or getattr(instance, field.attname) is None:
            continue
        chosen = getattr(instance, field.name)
        if not chosen.live:
            message = _t("The page chosen here is not published: readers do not see it.")
            yield Found.at(f"{place}{field.name}", CODE, message, str(chosen))
