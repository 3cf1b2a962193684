"""A page that an editor has kept for some readers is nowhere to be seen by others, and neither is what lies below it."""

import pytest
from wagtail.models import PageViewRestriction

from pages.models import ContentPage
from tests.factories import make_article, make_event, make_page, make_project, make_sector
from tests.pages.publishing.test_leaks import public_addresses

WORD = "Kinkajou"


@pytest.fixture
def restricted(tree) -> list:
    sector = make_sector("Năng lượng", "Energy")
    project = make_project(f"Dự án {WORD}", f"Project {WORD}", sector=sector, code="TD-900")
    pages = [
        project,
        make_page(ContentPage, tree.about, f"Trang {WORD}", f"Page {WORD}", show_in_menus=True),
        make_article(f"Bài viết {WORD}", f"Article {WORD}", projects=[project], sectors=[sector]),
        make_event(f"Sự kiện {WORD}", f"Event {WORD}", sectors=[sector]),
    ]
    for page in pages:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return [sector, *pages]


def test_no_list_menu_or_file_shows_a_page_that_is_not_for_everybody(restricted, reader):
    own = {page.url_in(language) for page in restricted[1:] for language in ("vi", "en")}
    addresses = [address for address in public_addresses(restricted) if address not in own]
    answers = {address: reader.get(address) for address in addresses}
    assert [a for a, answer in answers.items() if WORD in answer.getvalue().decode() and "q=" not in a] == []
    PageViewRestriction.objects.all().delete()
    assert len([address for address in addresses if WORD in reader.get(address).getvalue().decode()]) > 10
