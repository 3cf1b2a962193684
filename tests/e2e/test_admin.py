"""An administrator publishes a page in both languages, whatever language the admin speaks, and nothing goes wrong meanwhile."""

import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.support.addresses import LANGUAGES, PAGES
from tests.support.browser import Reader, wait_until
from tests.support.editor import delete, number_of, previewed, publish, sign_in, type_titles

EDITED = (
    "home",
    "section",
    "content",
    "secretariat",
    "contact",
    "sector index",
    "sector",
    "project list",
    "project",
    "news list",
    "article",
    "event list",
    "event",
    "document list",
    "document",
)
# Those whose forms differ most from each other.
IN_EVERY_RUN = ("home", "article", "project", "document")
NEW_PAGE = {
    "vi": ("/gioi-thieu/dai-hoi-dien-gio/", "Đại hội điện gió"),
    "en": ("/en/about/wind-power-congress/", "Wind power congress"),
}


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request) -> str:
    """The language of the interface: in one after the other, as an administrator takes a while to change it."""
    return request.param


@pytest.fixture
def signed_in(reader: Callable[..., Reader], portal, language):
    administrator = reader()
    return administrator, sign_in(administrator, portal, language)


def test_a_page_is_written_previewed_and_published_in_both_languages(signed_in, reader):
    administrator, page = signed_in
    origin = administrator.origin
    about = number_of(page, origin, PAGES["section"].vi)
    page.goto(f"{origin}/admin/pages/add/pages/contentpage/{about}/")
    type_titles(page, NEW_PAGE["vi"][1], NEW_PAGE["en"][1])
    expect(page.locator("#id_slug")).to_have_value("dai-hoi-dien-gio")
    expect(page.locator("#id_slug_en")).to_have_value("wind-power-congress")
    for language, (_address, title) in NEW_PAGE.items():
        frame = previewed(page, language)
        assert frame.locator("main h1").text_content() == title
        assert frame.locator("html").get_attribute("lang") == language
        for width in (375, 1280):
            page.locator(f"[data-side-panel=preview] [data-device-width='{width}']").check(force=True)
            wait_until(frame, f"innerWidth === {width}")
    publish(page)
    made = int(re.search(r"/pages/(\d+)/", page.locator("main .messages a, .messages a").last.get_attribute("href"))[1])
    try:
        anybody = reader(locale="en-GB")
        for language, (address, title) in NEW_PAGE.items():
            public = anybody.open(address)
            assert public.locator("main h1").text_content() == title
            assert public.locator("html").get_attribute("lang") == language
    finally:
        delete(page, origin, made)
    for address, _title in NEW_PAGE.values():
        anybody.open(address, status=404)


def test_every_type_of_page_opens_in_the_editor(signed_in, language, thorough):
    """One half of the types under either interface language, as an editor takes long to open; all types with FULL=1.

    The preview in Vietnamese comes first. The one in English is shown beside the form of every fourth type; of the others it is
    what the portal answers for the same form.
    """
    administrator, page = signed_in
    names = EDITED if thorough else IN_EVERY_RUN
    for turn, name in enumerate(names[LANGUAGES.index(language) :: len(LANGUAGES)]):
        number = number_of(page, administrator.origin, PAGES[name].vi)
        response = page.goto(f"{administrator.origin}/admin/pages/{number}/edit/")
        assert response.status == 200, name
        assert page.locator("#id_title_vi").is_visible(), name
        assert page.locator("#id_title_en").count() == 1, name  # a tab, once a preview takes the room beside it
        frame = previewed(page, "vi")
        assert frame.locator("main h1").text_content(), (name, "vi")
        if turn % 4 == 0:
            assert previewed(page, "en").locator("main h1").text_content(), (name, "en")
        else:
            answer = page.request.get(frame.url.replace("mode=vi", "mode=en"))
            preview = BeautifulSoup(answer.body(), "html.parser")
            assert preview.html["lang"] == "en", name
            assert preview.select_one("main h1").get_text(strip=True), (name, "en")


def test_titles_in_a_list_have_room_beside_the_menu_of_a_tablet(signed_in):
    administrator, page = signed_in
    page.set_viewport_size({"width": 820, "height": 1180})
    page.goto(f"{administrator.origin}/admin/pages/{number_of(page, administrator.origin, PAGES['news list'].vi)}/")
    widths = page.locator("#listing-results td.title").evaluate_all("cells => cells.map(cell => cell.clientWidth)")
    assert len(widths) > 10
    assert min(widths) > 150
    assert page.locator("#listing-results .translation-state").count() > 10
