"""Every page that links lead to is valid HTML and keeps what readers of any kind rely on."""

import pytest

from tests.support import accessible, validity
from tests.support.addresses import LANGUAGES, PAGES


def test_every_page_is_valid_html(pages):
    assert {found.address: errors for found in pages if (errors := validity.errors_of(found.page))} == {}


def test_every_page_has_its_landmarks_names_and_headings(pages):
    assert {found.address: errors for found in pages if (errors := accessible.complaints(found.page))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_each_type_and_state_of_page_is_valid(seen, name, language):
    """Among them those that no link leads to: nothing found, an unknown filter, a message sent, no such page."""
    page = seen(PAGES[name].in_language(language)).page
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []


def test_addresses_are_written_once_and_absolute_from_the_root(pages):
    """A link that depends on the page it stands on breaks when the page moves."""
    relative = [
        (found.address, node.get("href"))
        for found in pages
        for node in found.page.find("a", "link")
        if not node.get("href").startswith(("/", "#", "?", "https://", "http://", "mailto:", "tel:"))
    ]
    assert [pair for pair in relative if pair[1]] == []


def test_the_first_picture_in_sight_is_asked_for_at_once_and_the_others_when_they_are_needed(pages):
    for found in pages:
        eager = [node for node in found.page.main.find("img") if node.get("fetchpriority") == "high"]
        assert len(eager) <= 1, found.address


def test_pictures_come_in_several_widths_that_their_names_state(pages):
    pictures = [node for found in pages for node in found.page.find("img") if node.get("src").startswith("/media/")]
    assert pictures
    for node in pictures:
        widths = [int(part.split()[1].removesuffix("w")) for part in node.get("srcset").split(",")]
        assert len(widths) >= 2
        assert widths == sorted(set(widths))
        assert int(node.get("width")) == widths[-1]
