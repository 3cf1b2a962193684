"""No English word in Vietnamese, none of the reverse: every text that is seen or heard, with its own language."""

import re
from functools import cache

import pytest
from django.test import Client

from documents.models import DocumentPage
from pages.models import FormerProvince, Post, Province
from pages.views import server_error
from tests.support.addresses import LANGUAGES, PAGES
from tests.support.language import MARKS, WORD, fragments, spoken, words
from tests.support.markup import Document

# What stands in another language for a reason.
NAMES_IN_VIETNAMESE = (
    # organisations, and programmes that have no Vietnamese name
    *("Bank of America", "Deutsche Bank", "Standard Chartered", "Team Europe", "GET FiT", "REACH", "AIM"),
    # newspapers, portals and data sets
    *("Tuổi Trẻ News", "T&D World", "Carbon Pulse", "Climate Policy Radar", "climate-finance-het"),
    # licences and typefaces
    *("CC BY", "Creative Commons", "Be Vietnam Pro", "Source Serif", "SIL Open Font License"),
    # what stands in requests and files as it is
    *("If-None-Match", "If-Modified-Since", "XX-TEST-NOT-REGISTERED", "ISO 4217", "“currency”", "“unit”"),
    *("(projects)", "(status_events)", "(figures)", "(finance_lines)"),
    # words that Vietnamese has taken over as they are
    *("carbon", "cookie"),
)
NAMES_IN_ENGLISH = (
    # places and projects as the register names them
    *("Bác Ái", "Trị An", "Phả Lại", "Cao Ngạn", "Đông Phù Yên", "Phước Hòa", "Bình Dương", "Đồng Nai"),
    # people, beside those whose posts and signatures the portal records
    *("Phạm Minh Chính", "Đặng Quốc Khánh", "Đỗ Đức Duy"),
    # newspapers
    *("Sài Gòn Giải Phóng", "Tuổi Trẻ"),
    # symbols of official documents: quyết định, nghị định
    *("QĐ", "NĐ"),
)
HOST = re.compile(r"\b[\w-]+(?:\.[\w-]+)+\b")
THOUSANDS = {
    "vi": re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])"),
    "en": re.compile(r"(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![\d.])"),
}
DECIMALS = {
    "vi": re.compile(r"(?<![\d.,])\d+\.\d{1,2}(?!\d) ?(?:tỷ|triệu|%|MW|GW|km)"),
    "en": re.compile(r"(?<![\d.,])\d+,\d{1,2}(?!\d)"),
}


@pytest.fixture(scope="package")
def names(django_db_setup, django_db_blocker) -> frozenset[str]:
    """The words of names that are the same in both languages: those of people, provinces and what else English names."""
    with django_db_blocker.unblock():
        people = [*Post.objects.values_list("name", flat=True), *DocumentPage.objects.values_list("signer", flat=True)]
        places = [
            *Province.objects.values_list("name_vi", flat=True),
            *FormerProvince.objects.values_list("name", flat=True),
        ]
    # Word by word: the excerpt of a search may end in the middle of a name.
    return frozenset(word for name in (*people, *places, *NAMES_IN_ENGLISH) for word in WORD.findall(name))


def without(text: str, names: tuple[str, ...]) -> str:
    for name in names:
        text = text.replace(name, " ")
    return HOST.sub(" ", text)


@cache  # most texts stand on every page
def foreign_words(language: str, text: str, names: frozenset[str]) -> list[str]:
    if language == "vi":
        return [word for word in WORD.findall(without(text, NAMES_IN_VIETNAMESE)) if word.lower() in words("en")]
    found = [word for word in WORD.findall(without(text, ())) if word not in names]
    return [word for word in found if MARKS.search(word) or word in words("vi")]


def faults(page: Document, names: frozenset[str]) -> list[tuple]:
    return [
        (word, *fragment)
        for fragment in fragments(page)
        for word in foreign_words(fragment.language, fragment.text, names)
    ]


def test_no_page_mixes_its_languages(pages, names):
    mixed = {}
    for found in pages:
        for fault in faults(found.page, names):
            mixed.setdefault(fault, found.address)
    assert mixed == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_no_type_or_state_of_page_mixes_its_languages(seen, name, language, names):
    assert faults(seen(PAGES[name].in_language(language)).page, names) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_error_of_a_form_and_no_refusal_mixes_its_languages(language, names):
    address = PAGES["contact"].in_language(language)
    answers = [
        Client().post(address, {}),
        Client().post(address, {"email": "?", "started": "forged", "website": "x"}),
        Client(enforce_csrf_checks=True).post(address, {}),
    ]
    for answer in answers:
        assert answer.status_code in {403, 422}
        assert faults(Document(answer.content.decode()), names) == []


def test_the_page_of_a_failure_speaks_both_languages_and_marks_them(names, rf):
    page = Document(server_error(rf.get("/")).content.decode())
    heard = list(spoken(page.only("body"), page.root.get("lang")))
    assert {fragment.language for fragment in heard} == {"vi", "en"}
    assert [word for said in heard for word in foreign_words(said.language, said.text, names)] == []


def test_every_fragment_in_another_language_is_rare_and_marked(pages):
    """A language switch, an untranslated page: hardly anything else needs a language of its own."""
    marked = {}
    for found in pages:
        frame = found.page.root.get("lang")
        for node in found.page.only("body").walk():
            if node.get("lang") not in {"", frame} and node.tag != "main":
                marked.setdefault((node.tag, " ".join(node.classes), node.text[:40]), found.address)
    allowed = {
        ("p", "citation"),
        ("a", "language-switch__item"),
        ("a", "button"),
        ("li", ""),
        ("a", ""),
        ("a", "chips__item"),
    }
    assert {key: address for key, address in marked.items() if key[:2] not in allowed} == {}


def test_numbers_are_written_as_their_language_writes_them(pages):
    wrong = {}
    for found in pages:
        for fragment in fragments(found.page):
            text = HOST.sub(lambda match: match[0] if match[0].replace(".", "").isdigit() else " ", fragment.text)
            for pattern in (THOUSANDS[fragment.language], DECIMALS[fragment.language]):
                for number in pattern.findall(text):
                    wrong.setdefault((number, fragment.text[:120]), found.address)
    assert wrong == {}


def test_dates_are_written_as_their_language_writes_them(pages):
    for found in pages:
        today = found.page.only("p", class_="strip__today").text
        pattern = r".*(Thứ|Chủ) \w+, ngày \d\d/\d\d/\d{4}"
        if found.page.root.get("lang") == "en":
            pattern = r".*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+ \d{4}"
        assert re.fullmatch(pattern, today), today
        assert found.page.only("p", class_="strip__today").find("time") == [], "it must not pass for the article's date"
