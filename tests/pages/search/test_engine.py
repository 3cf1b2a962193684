"""What is found and in which order, on whichever database the tests run."""

import unicodedata

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pages.models import BasePage, ContentPage, SectionPage
from pages.models.search import SearchEntry
from pages.search import sources
from pages.search.backends import get_backend
from pages.search.query import parse
from pages.search.sources import register_source

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_sources(monkeypatch):
    """What a test says about a page type ends with it."""
    monkeypatch.setattr(sources, "_sources", dict(sources._sources))


DECREE = "Nghị định 57/2025/NĐ-CP quy định cơ chế mua bán điện trực tiếp"


def find(query: str, language: str = "vi", **options) -> list[str]:
    """Return the titles found, best first."""
    items = get_backend().search(parse(query, language), **options).items
    titles = dict(SearchEntry.objects.filter(language=language).values_list("page_id", "title"))
    return [titles[item.page_id] for item in items]


@pytest.mark.parametrize(
    "query",
    [
        "chuyển đổi năng lượng",
        "chuyen doi nang luong",
        "CHUYỂN ĐỔI NĂNG LƯỢNG",
        unicodedata.normalize("NFD", "chuyển đổi năng lượng"),
        "năng lượng chuyển đổi",
        "chuyển dịch năng lượng",
        "chuyen dich nang luong",
    ],
)
def test_energy_transition_is_found_however_it_is_typed(make_page, query):
    make_page("Chuyển đổi năng lượng công bằng")
    make_page("Điện mặt trời")
    assert find(query) == ["Chuyển đổi năng lượng công bằng"]


@pytest.mark.parametrize(
    "query",
    ["57/2025/NĐ-CP", "57/2025/ND-CP", "57/2025/nd-cp", "nghị định 57", "57 2025 ND CP", "572025NDCP", "ND-CP"],
)
def test_a_decree_is_found_by_its_number(make_page, query):
    make_page(DECREE)
    make_page("Quyết định 157/2025/QĐ-TTg")
    assert find(query) == [DECREE]


def test_letters_of_a_number_need_no_marks(make_page):
    make_page("Quyết định 1009/QĐ-TTg")
    assert find("QD-TTg") == ["Quyết định 1009/QĐ-TTg"]
    assert find("1009/QD-TTG") == ["Quyết định 1009/QĐ-TTg"]


@pytest.mark.parametrize("query", ["hoà bình", "hòa bình", "hoa binh"])
def test_both_places_of_the_tone_mark_are_found(make_page, query):
    make_page("Hoà Bình")
    make_page("Hòa Bình mở rộng")
    assert set(find(query)) == {"Hoà Bình", "Hòa Bình mở rộng"}


def test_a_ministry_is_found_by_its_other_names(make_page):
    make_page("Kế hoạch của Bộ Tài nguyên và Môi trường")
    make_page("Kế hoạch của Bộ NN&MT")
    assert len(find("MONRE")) == 2


def test_exact_matches_stand_above_folded_ones(make_page, day):
    make_page("Bàn điện", listed_on=day(9))
    make_page("Bán điện", listed_on=day(1))
    assert find("bán điện") == ["Bán điện", "Bàn điện"]
    assert find("bàn điện") == ["Bàn điện", "Bán điện"]


def test_typed_without_marks_what_stands_without_marks_comes_first(make_page, day):
    make_page("Hội thân hữu", listed_on=day(9))
    make_page("Nhà máy điện than", listed_on=day(1))
    assert find("than") == ["Nhà máy điện than", "Hội thân hữu"]


def test_an_exact_match_in_the_text_stands_above_a_folded_one_in_the_title(make_page):
    make_page("Bàn điện")
    make_page("Thị trường", "Giá bán điện")
    assert find("bán điện") == ["Thị trường", "Bàn điện"]


def test_phrases_stand_above_scattered_words(make_page, day):
    make_page("Một", "gió và điện", listed_on=day(9))
    make_page("Hai", "điện gió", listed_on=day(1))
    assert find("điện gió") == ["Hai", "Một"]
    assert find("dien gio") == ["Hai", "Một"]


def test_the_title_weighs_more_than_the_text(make_page, day):
    make_page("Tin", "điện gió " * 20, listed_on=day(9))
    make_page("Điện gió", "một lần", listed_on=day(1))
    assert find("điện gió") == ["Điện gió", "Tin"]


def test_a_title_that_is_the_query_stands_above_one_that_begins_with_it(make_page, day):
    make_page("Về điện gió", "điện gió " * 20, listed_on=day(9))
    make_page("Điện gió ngoài khơi", "điện gió " * 20, listed_on=day(8))
    make_page("Điện gió", "một lần", listed_on=day(1))
    expected = ["Điện gió", "Điện gió ngoài khơi", "Về điện gió"]
    assert find("điện gió") == find("dien gio") == expected


def test_a_title_that_is_another_name_of_the_query_counts_as_the_query(make_page, day):
    make_page("Phụ lục RMP", "RMP", listed_on=day(9))
    make_page("Kế hoạch huy động nguồn lực", "Gọi tắt là RMP.", listed_on=day(1))
    assert find("RMP") == ["Kế hoạch huy động nguồn lực", "Phụ lục RMP"]


def test_a_keyword_counts_as_a_title(make_page, day):
    make_page("Giới thiệu Quyết định 845", "Quyết định 845/QĐ-TTg " * 5, listed_on=day(9))
    words = ["845/QĐ-TTg", "Quyết định 845/QĐ-TTg"]
    register_source(ContentPage, kind="page", label="Pages", keywords=lambda page, language: words)
    make_page("Thành lập Ban Thư ký", listed_on=day(1))
    for query in ("845", "845/QĐ-TTg", "quyet dinh 845", "Quyết định 845/QĐ-TTg"):
        assert find(query)[0] == "Thành lập Ban Thư ký", query


def test_lasting_pages_stand_above_those_of_a_day_where_titles_are_alike(make_page, day):
    register_source(SectionPage, kind="bulletin", label="Bulletins", of_a_day=True)
    make_page("Ký kết điện gió", listed_on=day(9), model=SectionPage)
    make_page("Dự án điện gió", listed_on=day(1))
    make_page("Chuyện khác", "điện gió", listed_on=day(8))
    make_page("Chuyện khác nữa", "điện gió", listed_on=day(9), model=SectionPage)
    assert find("điện gió")[:2] == ["Dự án điện gió", "Ký kết điện gió"]


def test_what_is_alike_is_ordered_by_date(make_page, day):
    for number in (2, 3, 1):
        make_page(f"Điện gió {number}", listed_on=day(number))
    assert find("điện gió") == ["Điện gió 3", "Điện gió 2", "Điện gió 1"]


def test_all_words_must_be_there(make_page):
    make_page("Điện gió")
    assert find("điện than") == []


def test_words_may_stand_in_title_and_text(make_page):
    make_page("Điện gió", "ngoài khơi")
    assert find("gió khơi") == ["Điện gió"]


def test_each_language_is_searched_alone(make_page):
    make_page("Tài liệu JETP", title_en="JETP documents")
    make_page("Chỉ có tiếng Việt về JETP")
    assert find("JETP", "en") == ["JETP documents"]
    assert find("documents", "vi") == []


@pytest.mark.parametrize(
    ("query", "title"),
    [("project", "Projects"), ("projects", "The project"), ("Vietnam", "Viet Nam"), ("viet nam", "Vietnam")],
)
def test_english_variants_are_found(make_page, query, title):
    make_page("Trang", title_en=title)
    assert find(query, "en") == [title]


def test_kinds_are_counted_whatever_is_chosen(make_page):
    pages = [make_page(f"Điện {number}") for number in range(3)]
    SearchEntry.objects.filter(page=pages[0]).update(kind="project")
    query = parse("điện", "vi")
    everything = get_backend().search(query)
    projects = get_backend().search(query, "project")
    assert everything.kinds == projects.kinds == {"page": 2, "project": 1}
    assert (everything.total, projects.total) == (3, 1)
    assert [item.page_id for item in projects.items] == [pages[0].pk]


def test_pages_of_results_neither_overlap_nor_leave_out(make_page):
    for number in range(4):
        make_page(f"Điện {number}")
    together = [title for offset in (0, 2) for title in find("điện", offset=offset, limit=2)]
    assert together == find("điện")
    assert len(set(together)) == 4


def test_what_was_found_as_typed_is_told(make_page):
    make_page("Bán điện")
    search = get_backend().search
    assert search(parse("bán", "vi")).items[0].exact
    assert not search(parse("ban", "vi")).items[0].exact


def test_the_index_follows_its_rows(make_page):
    page = make_page("Điện gió")
    rows = SearchEntry.objects.filter(page=page)
    rows.update(title_exact="mặt trời", title_folded="mat troi")
    assert find("điện gió") == []
    assert find("mặt trời") == ["Điện gió"]
    rows.delete()
    assert find("mặt trời") == []


def test_rows_are_replaced_not_added(make_page):
    page = make_page("Điện gió")
    row = SearchEntry.objects.get(page=page, language="vi")
    row.pk = None
    row.title_exact = row.title_folded = "song"
    get_backend().replace([row])
    assert SearchEntry.objects.filter(page=page).count() == 1
    assert find("song") == ["Điện gió"]
    assert find("điện") == []


def test_clearing_leaves_nothing(make_page):
    make_page("Điện gió", title_en="Wind power")
    get_backend().clear()
    assert not SearchEntry.objects.exists()
    assert find("điện") == find("wind", "en") == []


def test_a_long_text_is_no_error(make_page):
    page = make_page("Văn bản", "điện " * 60_000 + "cuối")
    assert find("văn bản điện") == ["Văn bản"]
    assert SearchEntry.objects.get(page=page).text


def test_the_number_of_statements_is_constant(make_page):
    for number in range(3):
        make_page(f"Điện {number}")
    with CaptureQueriesContext(connection) as few:
        find("điện")
    for number in range(4):
        make_page(f"Điện {number}")
    with CaptureQueriesContext(connection) as more:
        find("điện")
    assert len(few) == len(more) == 3


anything = st.text(alphabet=st.characters(exclude_categories=()), max_size=250)
hostile = st.lists(
    st.sampled_from(
        [
            '"',
            "'",
            "*",
            "(",
            ")",
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            "title:",
            "^",
            "-",
            "+",
            "{",
            "}",
            ":",
            "<->",
            "&",
            "|",
            "!",
        ]
        + [
            "\\",
            "%",
            "%s",
            "%(language)s",
            ";",
            "--",
            "\x00",
            "\ud800",
            "🙂",
            "đ",
            "điện",
            "1e5",
            "57/2025",
            "ﬁ",
            "½",
            "ª",
        ]
    ),
    max_size=30,
).map("".join)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(anything | hostile, st.sampled_from(["vi", "en"]))
def test_no_query_is_an_error(home, query, language):
    get_backend().search(parse(query, language), kind="page")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=hostile)
def test_any_text_can_be_indexed_and_found_by_itself(home, text):
    from pages.search.tokens import index_texts

    page = BasePage.objects.get(pk=home.pk)
    exact, folded = index_texts(text, "vi")
    row = SearchEntry(page=page, language="vi", kind="page", title="x", title_exact="x", title_folded="x")
    row.text, row.text_exact, row.text_folded = exact, exact, folded
    get_backend().replace([row])
    query = parse(text, "vi")
    if query and not query.shortened:
        assert get_backend().search(query).total == 1
