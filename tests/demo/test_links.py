"""Links: they reach every page, and none of them, nor any picture, style or script, is missing."""

from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from django.contrib.staticfiles import finders
from django.core.files.storage import default_storage

from pages.models import BasePage
from tests.support.crawl import NO_PAGES, Visit, visit
from tests.support.markup import Document

# They stay when a page moves, so they always go a long way round.
PERMANENT = ("/ma-du-an/", "/en/project-code/")


def test_links_reach_every_page_in_both_languages(visits):
    public = BasePage.objects.live().filter(depth__gt=1)
    expected = {page.url_in("vi") for page in public} | {page.url_in("en") for page in public if page.live_en}
    assert expected - visits.keys() == set()


def test_english_pages_are_reached_without_passing_through_vietnamese(pages):
    """What only the language switch leads to is no part of the English portal."""
    by_address = {found.address: found for found in pages}
    seen, waiting = set(), ["/en/"]
    while waiting:
        address = waiting.pop()
        if address in seen or address not in by_address:
            continue
        seen.add(address)
        waiting += [urldefrag(link).url for link in by_address[address].links if link.startswith("/en/")]
    expected = {page.url_in("en") for page in BasePage.objects.filter(depth__gt=1, live_en=True)}
    assert expected - seen == set()


def test_every_page_leads_to_itself_in_the_other_language_and_back(seen, pages):
    for found in pages:
        there = seen(in_the_other_language(found))
        assert (there.status, there.language) == (200, {"vi": "en", "en": "vi"}[found.language]), found.address
        assert urlsplit(in_the_other_language(there)).path == urlsplit(found.address).path


def in_the_other_language(found: Visit) -> str:
    return found.page.only("nav", class_="language-switch").only("a").get("href")


def test_no_link_is_broken_or_goes_a_long_way_round(visits):
    admin = NO_PAGES[-1]
    broken = {
        found.address: (found.status, found.linked_from[:3])
        for found in visits.values()
        if found.status != 200 and not found.address.startswith((admin, *PERMANENT))
    }
    assert broken == {}


def test_permanent_addresses_lead_to_the_page_that_names_them(visits):
    permanent = [found for found in visits.values() if found.address.startswith(PERMANENT)]
    assert len(permanent) >= 36
    for found in permanent:
        assert found.status == 302
        assert visits[found.headers["Location"]].status == 200


def test_no_link_leads_to_the_admin_or_to_a_draft(visits):
    assert [address for address in visits if address.startswith(NO_PAGES[-1])] == []


def test_links_into_another_page_find_their_place(visits, pages):
    missing = []
    for found in pages:
        for link in found.links:
            address, fragment = urldefrag(link)
            if fragment and address in visits and fragment not in visits[address].page.by_id:
                missing.append((found.address, link))
    assert missing == []


def test_every_picture_style_and_script_is_there(pages):
    wanted = {reference: found.address for found in pages for reference in found.references}
    assert len(wanted) > 100
    missing = {reference: address for reference, address in wanted.items() if not is_there(reference)}
    assert missing == {}


def is_there(reference: str) -> bool:
    path, symbol = urldefrag(reference)
    if path.startswith("/static/"):
        file = finders.find(path.removeprefix("/static/"))
        return bool(file) and (not symbol or symbol in Document(Path(file).read_text(encoding="utf-8")).by_id)
    return path.startswith("/media/") and default_storage.exists(path.removeprefix("/media/"))


def test_pictures_are_served_in_a_format_that_saves_room(pages):
    pictures = {link for found in pages for link in found.references if link.startswith("/media/")}
    types = {visit(link).headers["Content-Type"] for link in sorted(pictures)[:20]}
    assert types <= {"image/webp", "image/avif"}


def test_files_are_handed_out_with_their_type_and_name(visits):
    files = [found for found in visits.values() if found.address.startswith("/files/")]
    assert len(files) >= 6
    for found in files:
        assert found.headers["Content-Type"] == "application/pdf"
        assert found.headers["Content-Disposition"].startswith(("inline", "attachment"))
        assert found.content.startswith(b"%PDF")
        assert found.headers["X-Content-Type-Options"] == "nosniff"
