"""The front door: what it shows, from when to when."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from pages import sitewide
from pages.models import HomeFigure, HomePage, IndicatorObservation
from tests.factories import (
    make_article,
    make_banner,
    make_document,
    make_event,
    make_indicator,
    make_organisation,
    make_project,
    make_sector,
)
from tests.support import accessible, validity
from tests.support.markup import Document


@pytest.fixture
def front(home, language):
    """Return a function that opens the home page anew."""

    def opened() -> Document:
        sitewide.forget()
        page = Document(Client().get({"vi": "/", "en": "/en/"}[language]).content.decode())
        assert validity.errors_of(page) == []
        assert accessible.complaints(page) == []
        return page

    return opened


@pytest.fixture(autouse=True)
def without_page_cache(settings):
    settings.PORTAL_PAGE_CACHE = False


def titles(page: Document, section: str) -> list[str]:
    return [node.text for node in page.only("section", aria_labelledby=section).find("h3")]


def test_an_empty_portal_has_a_front_door_too(front):
    page = front()
    assert page.only("h1").text
    assert page.find("section", aria_labelledby="news-title") == []


def test_the_newest_news_leads_unless_an_editor_chose_another(front, home, language):
    day = datetime.date(2025, 4, 9)
    made = [make_article(f"Tin {n}", f"Item {n}", published_on=day + datetime.timedelta(days=n)) for n in range(7)]
    word = {"vi": "Tin", "en": "Item"}[language]
    assert titles(front(), "news-title") == [f"{word} {n}" for n in (6, 5, 4, 3, 2, 1)]
    HomePage.objects.update(lead_story=made[0].basepage_ptr)
    assert titles(front(), "news-title") == [f"{word} {n}" for n in (0, 6, 5, 4, 3, 2)]
    made[0].unpublish()
    assert titles(front(), "news-title")[0] == f"{word} 6"


def test_next_events_or_the_latest_when_none_is_planned(front, language):
    now = timezone.now()
    make_event("Đã qua", "Past", starts_at=now - datetime.timedelta(days=2))
    band = front().main.find("section")[-1].text
    assert {"vi": "Đã qua", "en": "Past"}[language] in band
    make_event("Sắp tới", "Coming", starts_at=now + datetime.timedelta(days=2))
    page = front()
    band = next(node for node in page.main.find("section") if node.get("aria-label"))
    assert {"vi": "Sắp tới", "en": "Coming"}[language] in band.text
    assert {"vi": "Đã qua", "en": "Past"}[language] not in band.text


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [(None, None, True), (-1, 1, True), (1, 2, False), (-2, -1, False), (None, -1, False), (1, None, False)],
)
def test_a_banner_is_shown_between_its_dates(front, language, starts, ends, shown):
    now = timezone.now()
    times = {
        name: now + datetime.timedelta(hours=hours)
        for name, hours in (("starts_at", starts), ("ends_at", ends))
        if hours is not None
    }
    make_banner("Thông báo quan trọng", title_en="Important notice", **times)
    banners = front().find("section", class_="banner")
    assert bool(banners) == shown
    if shown:
        assert {"vi": "Thông báo quan trọng", "en": "Important notice"}[language] in banners[0].text


def test_a_banner_without_english_is_vietnamese_only(front, language):
    make_banner("Chỉ tiếng Việt")
    assert bool(front().find("section", class_="banner")) == (language == "vi")


def test_each_figure_shows_the_newest_value_with_date_comparison_and_source(front, home, language):
    indicator = make_indicator("Đỉnh điện than", "37", label_en="Coal peak", unit_vi="GW", unit_en="GW", decimals=1)
    IndicatorObservation.objects.create(
        indicator=indicator,
        value="30.2",
        qualifier="at_most",
        as_of=datetime.date(2025, 12, 14),
        baseline_value="37",
        baseline_label_vi="quy hoạch trước",
        baseline_label_en="earlier plan",
        source_name_vi="Tuyên bố chính trị",
        source_name_en="Political Declaration",
        source_url="https://example.org/tuyen-bo",
    )
    HomeFigure.objects.create(page=home, indicator=indicator)
    figure = front().only("article", class_="key-figure")
    text = figure.text.replace("\N{NO-BREAK SPACE}", " ")
    words = {
        "vi": ("Đỉnh điện than", "≤ 30,2 GW", "37", "quy hoạch trước", "14/12/2025", "Tuyên bố chính trị"),
        "en": ("Coal peak", "≤ 30.2 GW", "37", "earlier plan", "14 December 2025", "Political Declaration"),
    }
    assert [word for word in words[language] if word not in text] == []
    assert "37,0" not in text
    assert "37.0" not in text
    assert figure.only("a").get("href") == "https://example.org/tuyen-bo"


def test_sectors_documents_and_parties_are_shown(front, language):
    make_project("Dự án", "Project", sector=make_sector("Điện than", "Coal power"))
    make_document("Quyết định", "Decision")
    make_organisation("Vương quốc Anh", "United Kingdom", roles=["ipg"])
    text = front().main.text
    words = {
        "vi": ("Điện than", "Quyết định", "Vương quốc Anh"),
        "en": ("Coal power", "Decision", "United Kingdom"),
    }
    assert [word for word in words[language] if word not in text] == []


def test_who_has_left_is_no_present_party(front, language):
    gone = make_organisation("Hoa Kỳ", "United States", roles=["ipg"])
    gone.roles.update(until=datetime.date(2025, 3, 6))
    assert {"vi": "Hoa Kỳ", "en": "United States"}[language] not in front().main.text


def test_the_tab_names_the_portal_unless_an_editor_has_another_title(home, front, language):
    named = {"vi": "Cổng thông tin JETP Việt Nam", "en": "JETP Viet Nam portal"}
    assert front().head.only("title").text == named[language]
    home.seo_title_vi, home.seo_title_en = "Chuyển đổi năng lượng", "Energy transition"
    home.save()
    assert front().head.only("title").text == {"vi": home.seo_title_vi, "en": home.seo_title_en}[language]
