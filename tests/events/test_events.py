"""Events: upcoming and past, their time in Viet Nam, and the page of one."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from events.models import EventPage
from events.querysets import next_event_change
from tests.factories import body_of, make_document, make_event, make_event_index, make_organisation
from tests.support.crawl import page_at

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def lists(language: str) -> list[list[str]]:
    """Return the titles of the upcoming and of the past events."""
    page = page_at(make_event_index().url_in(language))
    return [
        [node.text for node in section.find("h3")]
        for section in page.main.find("section")
        if section.get("aria-labelledby") in {"upcoming-title", "results-title"}
    ]


def test_the_next_event_comes_first_and_the_latest_past_one_too(home, language):
    now = timezone.now()
    for title, days in (("Sau", 20), ("Sắp tới", 2), ("Xưa", -40), ("Vừa qua", -3)):
        make_event(title, f"{title} EN", starts_at=now + timedelta(days=days))
    ending = "" if language == "vi" else " EN"
    assert lists(language) == [
        [f"{title}{ending}" for title in ("Sắp tới", "Sau")],
        [f"{title}{ending}" for title in ("Vừa qua", "Xưa")],
    ]


def test_an_event_is_upcoming_until_it_ends(home):
    now = timezone.now()
    running = make_event("Đang họp", "Running", starts_at=now - timedelta(hours=2), ends_at=now + timedelta(hours=1))
    over = make_event("Đã họp", "Over", starts_at=now - timedelta(hours=2), ends_at=now - timedelta(minutes=1))
    assert lists("en") == [["Running"], ["Over"]]
    assert (running.is_past, over.is_past) == (False, True)
    assert next_event_change(now) == running.ends_at


@pytest.mark.parametrize(
    ("precision", "days", "is_past"),
    [("day", 0, False), ("day", -1, True), ("month", 0, False), ("month", -31, True), ("time", 0, True)],
)
def test_an_event_without_an_hour_is_to_come_until_its_day_or_month_is_over(home, precision, days, is_past):
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    if precision == "month":
        midnight = midnight.replace(day=1)
    event = make_event("Hội nghị", "Meeting", starts_at=midnight + timedelta(days=days), date_precision=precision)
    assert lists("en") == ([[], ["Meeting"]] if is_past else [["Meeting"], []])
    assert event.is_past == is_past


def test_only_the_first_page_of_the_past_shows_what_is_coming(home):
    now = timezone.now()
    make_event("Sắp tới", "Coming", starts_at=now + timedelta(days=1))
    for count in range(22):
        make_event(f"Cũ {count}", f"Old {count}", starts_at=now - timedelta(days=count + 1))
    second = page_at("/en/events/?page=2")
    assert [node.text for node in second.main.find("h3")] == ["Old 20", "Old 21"]


@pytest.mark.parametrize(
    ("precision", "vietnamese", "english", "machine"),
    [
        (
            "time",
            "Thứ Năm, ngày 22/05/2025, 08:30–11:00",
            "Thursday 22 May 2025, 08:30–11:00",
            "2025-05-22T08:30+07:00",
        ),
        ("day", "Thứ Năm, ngày 22/05/2025", "Thursday 22 May 2025", "2025-05-22"),
        ("month", "tháng 5/2025", "May 2025", "2025-05"),
    ],
)
def test_time_is_that_of_viet_nam_and_as_exact_as_it_is_known(home, precision, vietnamese, english, machine):
    event = make_event(
        "Họp",
        "Meeting",
        starts_at=datetime(2025, 5, 22, 8, 30, tzinfo=HANOI),
        ends_at=datetime(2025, 5, 22, 11, 0, tzinfo=HANOI),
        date_precision=precision,
    )
    for language, shown in (("vi", vietnamese), ("en", english)):
        page = page_at(event.url_in(language))
        facts = page.only("section", aria_labelledby="event-facts-title").text
        assert shown in facts
        assert ("GMT+7" in facts) == (precision == "time")
        data = json.loads("".join(page.only("script", type="application/ld+json").children))
        assert next(item for item in data["@graph"] if item["@type"] == "Event")["startDate"] == machine


def test_an_evening_in_europe_is_the_next_day_in_viet_nam(home):
    event = make_event("Đêm", "Night", starts_at=datetime(2025, 5, 26, 20, 0, tzinfo=ZoneInfo("Europe/Paris")))
    assert "27/05/2025, 01:00" in page_at(event.url_in("vi")).main.text
    assert f"{EventPage.objects.get().listed_on}" == "2025-05-27"


def test_the_way_to_join_is_shown_before_the_event_only(home, language):
    address = "https://example.org/join"
    coming = make_event("Sắp tới", "Coming", online_url=address)
    past = make_event("Đã qua", "Past", online_url=address, starts_at=timezone.now() - timedelta(days=1))
    assert address in [node.get("href") for node in page_at(coming.url_in(language)).main.find("a")]
    assert address not in [node.get("href") for node in page_at(past.url_in(language)).main.find("a")]


def test_place_hosts_and_agenda_are_shown_in_the_language_of_the_page(home, language):
    event = make_event(
        "Họp",
        "Meeting",
        place_vi="Hà Nội",
        place_en="Ha Noi",
        agenda_vi=body_of(("item", {"time": "08:30", "title": "Khai mạc", "text": "Lời chào"})),
        agenda_en=body_of(("item", {"time": "08:30", "title": "Opening", "text": "Welcome"})),
    )
    event.hosts.add(make_organisation("Bộ Công Thương", "Ministry of Industry and Trade"))
    event.save_revision().publish()
    text = page_at(event.url_in(language)).main.text
    words = {
        "vi": ("Hà Nội", "Bộ Công Thương", "Khai mạc", "Lời chào"),
        "en": ("Ha Noi", "Ministry of Industry and Trade", "Opening", "Welcome"),
    }
    assert [word for word in words[language] if word not in text] == []


def test_what_is_not_known_reads_not_published(home):
    event = make_event("Họp", "Meeting")
    assert "chưa công bố" in page_at(event.url_in("vi")).main.text.lower()
    assert "not published" in page_at(event.url_in("en")).main.text


def test_an_event_shows_its_documents_as_far_as_readers_may_see_them(home, language):
    event = make_event("Họp", "Meeting")
    minutes, untranslated = make_document("Biên bản", "Minutes"), make_document("Chưa dịch")
    event.documents.add(minutes, untranslated, make_document("Bản thảo", "Draft", live=False))
    event.save_revision().publish()
    documents = page_at(event.url_in(language)).only("section", aria_labelledby="related-documents-title")
    shown = {link.get("href"): link.text for link in documents.find("a")}
    assert (
        shown
        == {
            "vi": {minutes.url_in("vi"): "Biên bản", untranslated.url_in("vi"): "Chưa dịch"},
            "en": {minutes.url_in("en"): "Minutes"},
        }[language]
    )
