"""Where pages stand: the addresses that were promised, and every other in both languages."""

import pytest
from django.test import Client

from pages.models import BasePage
from tests.support.addresses import LANGUAGES, PAGES

PROMISED = [
    ("/", "/en/"),
    ("/gioi-thieu/", "/en/about/"),
    ("/ban-thu-ky/", "/en/secretariat/"),
    ("/linh-vuc-uu-tien/", "/en/priority-sectors/"),
    ("/du-an/", "/en/projects/"),
    ("/tin-tuc/", "/en/news/"),
    ("/su-kien/", "/en/events/"),
    ("/tai-lieu/", "/en/documents/"),
    ("/tim-kiem/?q=JETP", "/en/search/?q=JETP"),
    ("/lien-he/", "/en/contact/"),
    ("/so-do-trang/", "/en/site-map/"),
]


@pytest.mark.parametrize(("vietnamese", "english"), PROMISED)
def test_the_promised_addresses_lead_to_each_other(seen, vietnamese, english):
    path, english_path = vietnamese.split("?")[0], english.split("?")[0]
    for address, language, there, other in ((vietnamese, "vi", english_path, "en"), (english, "en", path, "vi")):
        found = seen(address)
        assert found.status == 200
        assert found.page.root.get("lang") == language
        assert found.page.main.get("lang") == language
        switch = found.page.only("nav", class_="language-switch").only("a", hreflang=other)
        assert switch.get("href").split("?")[0] == there


def test_every_public_page_answers_in_both_languages(seen):
    addresses = [
        page.url_in(language) for page in BasePage.objects.live().filter(depth__gt=1) for language in LANGUAGES
    ]
    assert len(addresses) > 200
    assert {address: status for address in addresses if (status := seen(address).status) != 200} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_each_type_of_page_answers_a_head_request_as_it_answers_a_get(seen, name, language):
    address = PAGES[name].in_language(language)
    assert seen(address).status == PAGES[name].status
    assert Client().head(address).status_code == PAGES[name].status


@pytest.mark.parametrize(
    ("typed", "right"),
    [("/gioi-thieu", "/gioi-thieu/"), ("/en/about", "/en/about/"), ("/en", "/en/"), ("/so-do-trang", "/so-do-trang/")],
)
def test_a_forgotten_slash_is_put_right(typed, right):
    response = Client().get(typed)
    assert (response.status_code, response.headers["Location"]) == (301, right)


def test_the_admin_asks_for_a_password_where_the_setting_says(settings):
    response = Client().get(f"/{settings.PORTAL_ADMIN_PATH}/")
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/tai-khoan/dang-nhap/")


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("/du-an/?sector=coal&finance=signed&page=1&utm_source=x", "/en/projects/?sector=coal&finance=signed"),
        ("/en/projects/?view=table", "/du-an/?view=table"),
        # Words are of one language: in the other they would only find what is not there.
        ("/tim-kiem/?q=%C4%91i%E1%BB%87n&kind=document", "/en/search/"),
    ],
)
def test_the_other_language_is_asked_for_the_same(get, asked, offered):
    page = get(asked).page
    switch = next(node for node in page.only("body").find("a", class_="language-switch__item"))
    assert switch.get("href") == offered
