"""What every page shares, and the pages that are no pages of the tree: errors, site map, the untranslated."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import Http404
from django.test import Client, override_settings
from django.urls import path
from django.utils import timezone, translation

from jetp_portal import urls
from pages.models import ContentPage, PortalSettings, SectionPage
from tests.factories import make_article, make_event, make_page
from tests.support import accessible, validity
from tests.support.commits import committed
from tests.support.markup import Document


def refuse(_request):
    raise PermissionDenied("a secret reason")


def break_down(_request):
    raise RuntimeError("a secret reason")


def lose(_request):
    raise Http404("a secret reason")


urlpatterns = [path("tu-choi/", refuse), path("en/refused/", refuse), path("hong/", break_down), *urls.urlpatterns]
handler403, handler404, handler500 = urls.handler403, urls.handler404, urls.handler500


def page_at(address: str, status: int = 200) -> Document:
    answer = Client(raise_request_exception=False).get(address)
    assert answer.status_code == status
    page = Document(answer.content.decode())
    assert validity.errors_of(page) == []
    return page


@pytest.mark.parametrize(
    ("address", "language", "words"),
    [("/khong/co/", "vi", "404"), ("/en/no/such/", "en", "404"), ("/en", "en", None)],
)
def test_what_is_not_there_is_said_in_the_language_of_the_address(home, address, language, words):
    if words is None:
        assert Client().get(address).status_code == 301
        return
    page = page_at(address, 404)
    assert page.root.get("lang") == page.main.get("lang") == language
    assert words in page.main.text
    assert accessible.complaints(page) == []
    search = page.main.only("form", role="search")
    assert search.get("action") == {"vi": "/tim-kiem/", "en": "/en/search/"}[language]
    assert page.only("a", class_="skip-link")


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(("address", "language"), [("/tu-choi/", "vi"), ("/en/refused/", "en")])
def test_a_refusal_says_so_and_keeps_its_reason_to_itself(home, address, language):
    page = page_at(address, 403)
    assert page.root.get("lang") == language
    assert "403" in page.main.text
    assert "secret" not in page.root.text
    assert accessible.complaints(page) == []


@override_settings(ROOT_URLCONF=__name__)
def test_a_failure_speaks_both_languages_and_keeps_its_reason_to_itself(home):
    page = page_at("/hong/", 500)
    assert "500" in page.main.text
    assert {node.get("lang") for node in page.main.find("p", "span", "a") if node.has("lang")} == {"en"}
    assert "secret" not in page.root.text


@pytest.mark.parametrize("address", ["/", "/en/", "/so-do-trang/", "/khong/co/"])
def test_a_database_that_is_away_is_answered_with_the_page_of_a_failure(home, monkeypatch, address):
    def away(*_args):
        raise OperationalError("a secret reason")

    monkeypatch.setattr("django.db.models.sql.compiler.SQLCompiler.execute_sql", away)
    page = page_at(address, 500)
    assert "500" in page.main.text
    assert "secret" not in page.root.text


def test_the_site_map_is_a_tree_of_what_is_live_in_each_language(home):
    section = make_page(SectionPage, home, "Giới thiệu", "About")
    make_page(ContentPage, section, "Mục tiêu", "Goals")
    make_page(ContentPage, section, "Chưa dịch")
    make_page(ContentPage, section, "Bản nháp", "A draft", live=False)
    make_article("Một tin", "A piece of news")
    make_event("Một sự kiện", "An event")
    for address, titles in (
        ("/so-do-trang/", ["Giới thiệu", "Mục tiêu", "Chưa dịch", "Tin tức", "Sự kiện"]),
        ("/en/site-map/", ["About", "Goals", "News", "Events"]),
    ):
        tree = page_at(address).only("ul", class_="site-map")
        assert [node.text for node in tree.find("a")] == titles
        assert len(tree.elements[0].find("li")) == len(titles) - 3, "the pages of a section stand under it"


@pytest.mark.parametrize(
    ("moment", "vietnamese", "english"),
    [
        # Five in the evening of the 22nd in London is the first hour of the 23rd in Ha Noi.
        ("2025-01-22T17:30:00+00:00", "Thứ Năm, ngày 23/01/2025", "Thursday 23 January 2025"),
        ("2025-01-22T16:30:00+00:00", "Thứ Tư, ngày 22/01/2025", "Wednesday 22 January 2025"),
        ("2026-02-01T03:00:00+00:00", "Chủ Nhật, ngày 01/02/2026", "Sunday 1 February 2026"),
    ],
)
def test_todays_date_is_that_of_viet_nam(home, monkeypatch, moment, vietnamese, english):
    class Clock(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.datetime.fromisoformat(moment).astimezone(tz)

    monkeypatch.setattr("pages.templatetags.portal.datetime", Clock)
    for address, date in (("/", vietnamese), ("/en/", english)):
        line = page_at(address).only("p", class_="strip__today")
        assert line.text.endswith(date)
        assert line.find("time") == []
        assert line.has("data-nosnippet")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_owners_lines_stand_in_the_footer_as_editors_wrote_them(home, language):
    section = make_page(SectionPage, home, "Về cổng", "About this portal")
    make_page(ContentPage, section, "Điều khoản", "Terms", show_in_menus=True)
    PortalSettings.objects.create(
        owner_name_vi="Cơ quan chủ quản",
        owner_name_en="The owner",
        responsible_person_vi="Nguyễn Văn A",
        responsible_person_en="Mr A",
        address_vi="54 Hai Bà Trưng",
        address_en="54 Hai Ba Trung Street",
        phone="024 2220 2222 / 023",
        email="jetp@example.org",
        reuse_line_vi="Ghi rõ nguồn khi phát hành lại.",
        reuse_line_en="Name the source when you publish it again.",
        footer_section=section.basepage_ptr,
    )
    page = page_at({"vi": "/", "en": "/en/"}[language])
    footer = page.only("body").elements[-1]
    stored = PortalSettings.objects.get()
    for name in ("owner_name", "responsible_person", "address", "reuse_line"):
        assert getattr(stored, f"{name}_{language}") in footer.text
        other = {"vi": "en", "en": "vi"}[language]
        assert getattr(stored, f"{name}_{other}") not in footer.text
    hrefs = [node.get("href") for node in footer.find("a")]
    assert "tel:02422202222" in hrefs
    assert "mailto:jetp@example.org" in hrefs
    assert {"vi": "Điều khoản", "en": "Terms"}[language] in footer.text


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_menu_shows_what_belongs_to_it_in_the_order_of_the_tree(home, language):
    first, second = (
        make_page(SectionPage, home, *titles, show_in_menus=True) for titles in (("Một", "One"), ("Hai", "Two"))
    )
    make_page(SectionPage, home, "Không ở trình đơn", "Not in the menu")
    below = make_page(ContentPage, second, "Bên dưới", "Below", show_in_menus=True)
    make_page(ContentPage, second, "Không ở dưới", "Not below")

    def menu() -> list[str]:
        shown = page_at(second.url_in(language)).only("nav", class_="menu")
        addresses = [node.get("href") for node in shown.find("a")]
        ours = [page.url_in(language) for page in SectionPage.objects.all()] + [below.url_in(language)]
        return [address for address in addresses if address in ours]

    assert menu() == [page.url_in(language) for page in (first, second, below)]
    with committed():
        second.move(first, pos="left")
    second, below = SectionPage.objects.get(pk=second.pk), ContentPage.objects.get(pk=below.pk)
    assert menu() == [page.url_in(language) for page in (second, below, first)]


def test_an_untranslated_page_stays_out_of_everything_english(home):
    section = make_page(SectionPage, home, "Giới thiệu", "About", show_in_menus=True)
    page = make_page(ContentPage, section, "Chưa dịch", show_in_menus=True, intro_vi="Lời dẫn")
    shown = page_at(page.url_in("en"))
    assert (shown.root.get("lang"), shown.main.get("lang")) == ("en", "vi")
    assert "Lời dẫn" in shown.main.text
    assert "not available in English" in shown.root.text
    assert accessible.complaints(shown) == []
    for address in ("/en/", "/en/about/", "/en/site-map/", "/en/search/?q=Chưa dịch"):
        assert page.url_in("en") not in [node.get("href") for node in page_at(address).main.find("a")]
    for address in ("/gioi-thieu/", "/so-do-trang/", "/tim-kiem/?q=Chưa dịch"):
        assert page.url_in("vi") in [node.get("href") for node in page_at(address).main.find("a")]


def test_the_interface_language_of_the_thread_does_not_matter_to_readers(home):
    with translation.override("en"):
        assert page_at("/").root.get("lang") == "vi"
    with translation.override("vi"):
        assert page_at("/en/").root.get("lang") == "en"


def test_a_page_says_when_its_content_was_checked(home):
    page = make_page(ContentPage, home, "Trang", "A page", reviewed_on=timezone.localdate().replace(2025, 5, 9))
    assert "09/05/2025" in page_at(page.url_in("vi")).main.text
    assert "9 May 2025" in page_at(page.url_in("en")).main.text
