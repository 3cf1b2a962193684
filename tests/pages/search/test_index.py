"""Which rows a page has, from its first draft to its end."""

import pytest
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from pages.models import BasePage, ContentPage
from pages.models.search import SearchEntry
from pages.search import index, sources
from pages.search.backends import get_backend
from pages.search.query import parse

pytestmark = pytest.mark.django_db


def languages_of(page) -> set[str]:
    return set(SearchEntry.objects.filter(page_id=page.pk).values_list("language", flat=True))


def found(query: str, language: str = "vi") -> list[int]:
    return [item.page_id for item in get_backend().search(parse(query, language)).items]


def test_a_draft_is_not_found(make_page):
    page = make_page("Bản nháp", title_en="Draft", publish=False)
    page.save_revision()
    assert languages_of(page) == set()


def test_a_published_page_is_found_in_its_languages(make_page):
    assert languages_of(make_page("Chỉ tiếng Việt")) == {"vi"}
    assert languages_of(make_page("Hai thứ tiếng", title_en="Both languages")) == {"vi", "en"}


def test_a_draft_of_a_published_page_changes_nothing(make_page):
    page = make_page("Điện gió")
    page.title_vi = "Mặt trời"
    page.save_revision()
    assert found("điện gió") == [page.pk]
    assert found("mặt trời") == []


def test_publishing_again_replaces_the_text(make_page):
    page = make_page("Điện gió", "cũ")
    page.intro_vi = "mới"
    page.save_revision().publish()
    assert found("mới") == [page.pk]
    assert found("cũ") == []


def test_unpublishing_takes_both_languages_out(make_page):
    page = make_page("Điện gió", title_en="Wind")
    page.unpublish()
    assert languages_of(page) == set()


def test_an_english_title_that_goes_takes_english_out(make_page):
    page = make_page("Điện gió", title_en="Wind")
    page.title_en = ""
    page.save_revision().publish()
    assert languages_of(page) == {"vi"}
    assert found("wind", "en") == []


def test_deleting_a_subtree_takes_its_rows(make_page):
    parent = make_page("Mục", title_en="Section")
    child = make_page("Bài", title_en="Item", parent=parent)
    parent.delete()
    assert languages_of(parent) == languages_of(child) == set()
    assert found("bài") == []


def test_moving_under_a_page_without_english_takes_english_out(make_page):
    vietnamese = make_page("Chỉ tiếng Việt")
    page = make_page("Điện gió", title_en="Wind")
    page.move(vietnamese, pos="last-child")
    assert languages_of(page) == {"vi"}


def test_a_restricted_subtree_is_not_found_until_it_is_public_again(make_page):
    parent = make_page("Mục", title_en="Section")
    child = make_page("Bài", title_en="Item", parent=parent)
    restriction = PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    assert languages_of(parent) == languages_of(child) == set()
    child.save_revision().publish()
    assert languages_of(child) == set()
    restriction.delete()
    assert languages_of(parent) == languages_of(child) == {"vi", "en"}


def test_moving_out_of_a_restriction_brings_a_page_in(make_page, home):
    parent = make_page("Mục")
    child = make_page("Bài", parent=parent)
    PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    child.move(home, pos="last-child")
    assert languages_of(child) == {"vi"}


def test_texts_and_blocks_of_the_language_are_read(home):
    page = ContentPage(
        title_vi="Trang",
        title_en="Page",
        intro_vi="Lời mở đầu",
        intro_en="Opening words",
        body_vi=[
            ("heading", {"level": "2", "text": "Đề mục"}),
            ("text", "<p>Đoạn <b>văn</b></p><ul><li>một</li><li>hai</li></ul>"),
            ("accordion", {"items": [{"title": "Câu hỏi", "text": "<p>Trả lời</p>"}]}),
            ("callout", {"tone": "warning", "title": "Lưu tâm", "text": "<p>Nội dung</p>"}),
        ],
        body_en=[("quote", {"text": "Said <once>", "attribution": "Somebody", "source_url": "https://example.org/"})],
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    vietnamese = SearchEntry.objects.get(page=page, language="vi")
    english = SearchEntry.objects.get(page=page, language="en")
    assert vietnamese.text == "Lời mở đầu · Đề mục · Đoạn văn một hai · Câu hỏi · Trả lời · Lưu tâm · Nội dung"
    assert english.text == "Opening words · Said <once> · Somebody"


def test_an_app_adds_its_kind_and_its_words(make_page, monkeypatch):
    monkeypatch.setattr(sources, "_sources", {})
    sources.register_source(
        ContentPage,
        kind="special",
        label="Special",
        keywords=lambda page, language: ["845/QĐ-TTg", None],
        text=lambda page, language: ["Ninh Thuận", "", None, "Ninh Thuận"],
    )
    row = index.build_row(make_page("Bác Ái", "Thủy điện tích năng."), "vi")
    assert row.kind == "special"
    assert row.title == "Bác Ái"
    assert row.title_folded == "titlebegins bac ai titleends titlebegins 845 qd ttg titleends 845qdttg"
    assert row.text == "845/QĐ-TTg · Thủy điện tích năng. Ninh Thuận"


def test_of_keywords_that_hold_another_only_the_first_is_shown(make_page, monkeypatch):
    monkeypatch.setattr(sources, "_sources", {})
    words = ["845/QĐ-TTg", "Quyết định 845/QĐ-TTg"]
    sources.register_source(ContentPage, kind="special", label="Special", keywords=lambda page, language: words)
    row = index.build_row(make_page("Ban Thư ký"), "vi")
    assert row.text == "845/QĐ-TTg"
    assert "titlebegins 845 qd ttg titleends titlebegins quyet dinh 845 qd ttg titleends" in row.title_folded


def test_a_page_type_takes_the_source_of_the_type_it_derives_from(monkeypatch):
    monkeypatch.setattr(sources, "_sources", {})
    assert sources.source_of(ContentPage) is sources.PAGES
    assert list(sources.kind_labels()) == ["page"]
    sources.register_source(BasePage, kind="base", label="Base")
    assert sources.source_of(ContentPage).kind == "base"
    sources.register_source(ContentPage, kind="content", label="Content")
    assert sources.source_of(ContentPage).kind == "content"
    assert list(sources.kind_labels()) == ["base", "content", "page"]


def test_rebuilding_makes_what_publishing_makes(make_page, capsys):
    page = make_page("Điện gió", title_en="Wind")
    hidden = make_page("Ẩn")
    BasePage.objects.filter(pk=hidden.pk).update(live=False)
    SearchEntry.objects.filter(page=page).delete()
    call_command("rebuild_search")
    assert languages_of(page) == {"vi", "en"}
    assert languages_of(hidden) == set()
    assert f"{SearchEntry.objects.count()} rows" in capsys.readouterr().out


def test_the_tree_itself_is_not_found(make_page):
    call_command("rebuild_search", verbosity=0)
    assert not SearchEntry.objects.filter(page__depth=1).exists()
