"""What the portal says about itself: it denies nothing that it has, and the privacy notice tells what the settings do."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.html import strip_tags

from pages.views import server_error
from projects.proposals.consent import period
from tests.support.accounts import SIGN_IN
from tests.support.addresses import LANGUAGES, PAGES

NOT_YET = {"vi": "Chưa có trong phiên bản này", "en": "Not in this version"}
# What each of these words speaks of is there, so it may not be denied.
PRESENT = {
    "vi": ["đề xuất", "dữ liệu mở", "tìm kiếm", "so sánh", "API", "PDF"],
    "en": ["proposal", "open data", "search", "comparison", "API", "PDF"],
}
PERSONAL = {
    "vi": ["Họ tên", "chức vụ", "số điện thoại", "thư điện tử", "tệp đính kèm", "đăng nhập", "Nhật ký hoạt động"],
    "en": ["Name", "position", "telephone", "e-mail", "files", "sign in", "Audit trail"],
}


def words(page, language: str) -> str:
    return " ".join(strip_tags(str(getattr(page, f"body_{language}"))).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_new_denies_nothing_that_there_is(page_of, language):
    told, denied = words(page_of("whats-new"), language).split(NOT_YET[language])
    assert denied
    for word in PRESENT[language]:
        assert word.lower() in told.lower()
        assert word.lower() not in denied.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_new_leads_to_proposals_and_open_data(page_of, language):
    body = str(getattr(page_of("whats-new"), f"body_{language}"))
    with translation.override(language):
        assert f'href="{reverse("proposals")}"' in body
        assert f'href="{reverse("open_data")}"' in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_privacy_notice_names_what_is_stored_and_for_how_long(page_of, language):
    told = words(page_of("privacy"), language)
    for word in PERSONAL[language]:
        assert word in told
    with translation.override(language):
        kept = [
            period(settings.PORTAL_PROPOSAL_DRAFT_DAYS),
            period(settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS),
            period(settings.PORTAL_PROPOSAL_CLOSED_DAYS),
        ]
        assert f'href="{reverse("proposals")}"' in str(getattr(page_of("privacy"), f"body_{language}"))
    for said in kept:
        assert re.search(rf"\b{said}\b", told), said
    for number in (
        settings.PORTAL_PROPOSAL_CONFIRM_HOURS,
        settings.PORTAL_PROPOSAL_SESSION_MINUTES,
        settings.PORTAL_PROPOSAL_REMIND_DAYS,
        settings.PORTAL_REQUEST_ANSWER_DAYS,
        settings.PORTAL_REQUEST_DAYS,
        settings.PORTAL_AUDIT_DAYS,
        settings.PORTAL_IDLE_ACCOUNT_DAYS,
    ):
        assert re.search(rf"\b{number}\b", told), number


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_errors_and_of_sign_in_say_that_this_is_a_demonstration(seen, client, language):
    words = {"vi": "Bản trình diễn, không phải trang chính thức", "en": "Demonstration, not an official site"}[language]
    not_found = seen(PAGES["page not found"].in_language(language)).source
    for source in (not_found, client.get(SIGN_IN[language]).content.decode(), server_error(None).content.decode()):
        assert words in source
