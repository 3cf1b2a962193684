import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.search.backends.postgres import TSQUERY
from pages.search.backends.sqlite import FTS5
from pages.search.query import MAX_PARTS, MAX_QUERY, MAX_TERMS, parse
from pages.search.synonyms import SYNONYMS
from pages.search.tokens import index_texts

anything = st.text(alphabet=st.characters(exclude_categories=()), max_size=400)


def test_words_are_joined_by_and():
    assert FTS5.all_words(parse("điện gió", "vi"), "exact") == '("điện" AND "gió")'
    assert FTS5.all_words(parse("điện gió", "vi"), "folded") == '("dien" AND "gio")'
    assert TSQUERY.all_words(parse("điện gió", "vi"), "folded") == "(('dien') & ('gio'))"


def test_the_query_is_a_phrase_too():
    assert FTS5.whole_phrase(parse("điện gió", "vi"), "exact") == '"điện gió"'
    assert TSQUERY.whole_phrase(parse("điện gió", "vi"), "exact") == "('điện' <-> 'gió')"


def test_a_number_is_found_by_its_parts_or_as_a_whole():
    assert FTS5.all_words(parse("57/2025/ND-CP", "vi"), "folded") == '("57 2025 nd cp" OR "572025ndcp")'


def test_operators_are_only_words():
    assert FTS5.all_words(parse('a AND (b* NOT "c") NEAR:d ^e', "vi"), "exact") == (
        '("a" AND "and" AND "b" AND "not" AND "c" AND "near" AND "d" AND "e")'
    )


@pytest.mark.parametrize("raw", ["", "   ", '"', "'", "***", "\x00", "\ud800", "🙂", "-- ;", "%"])
def test_without_words_there_is_no_query(raw):
    assert not parse(raw, "vi")


def test_a_synonym_stands_beside_what_was_typed():
    query = parse("chuyển dịch năng lượng công bằng", "vi")
    assert FTS5.all_words(query, "exact") == (
        '((("chuyển" AND "dịch" AND "năng" AND "lượng") OR "synchuyendoinangluong") AND "công" AND "bằng")'
    )
    assert FTS5.whole_phrase(query, "exact") == (
        '("chuyển dịch năng lượng công bằng" OR "chuyển đổi năng lượng công bằng")'
    )


def test_typed_without_marks_synonyms_are_searched_without_marks():
    query = parse("chuyen dich nang luong", "vi")
    assert FTS5.all_words(query, "exact") == '("chuyen" AND "dich" AND "nang" AND "luong")'
    assert FTS5.whole_phrase(query, "exact") == '"chuyen dich nang luong"'
    assert '"chuyen doi nang luong"' in FTS5.whole_phrase(query, "folded")


@pytest.mark.parametrize("name", ["MONRE", "monre", "Bộ TN&MT", "Bộ Tài nguyên và Môi trường", "bo nn&mt"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_ministry_is_found_by_any_of_its_names(name, language):
    assert '"synmonre"' in FTS5.all_words(parse(name, language), "folded")
    assert "synmonre" in index_texts(f"theo {name}, 2025", language)[1].split()


def test_the_longest_name_wins_in_a_query_and_all_count_in_a_text():
    text = "Quan hệ đối tác chuyển đổi năng lượng công bằng"
    assert "synchuyendoinangluong" not in FTS5.all_words(parse(text, "vi"), "folded")
    assert {"synjetp", "synchuyendoinangluong"} <= set(index_texts(text, "vi")[1].split())


def test_no_name_means_two_things():
    names = [parse(name, "vi").phrases[0].folded for group in SYNONYMS for name in group]
    assert len(set(names)) == len(names)


def test_long_queries_are_cut_and_say_so():
    assert parse("điện " * 13, "vi").shortened
    assert parse("x" * (MAX_QUERY + 1), "vi").shortened
    assert len(parse("x" * 10_000, "vi").text) == MAX_QUERY
    assert not parse("điện gió", "vi").shortened


def test_a_code_of_endless_parts_is_cut_too():
    query = parse("a/" * 99, "vi")
    assert query.shortened
    assert len(query.phrases[0].folded) == MAX_PARTS


def test_the_query_is_shown_as_typed_but_composed():
    assert parse(unicodedata.normalize("NFD", " Điện  gió\n"), "vi").text == "Điện gió"


def test_marks_are_noticed():
    assert parse("điện", "vi").has_marks
    assert not parse("QD-TTg 1009", "vi").has_marks


@given(anything, st.sampled_from(["vi", "en"]))
def test_no_query_is_too_strange(raw, language):
    query = parse(raw, language)
    assert len(query.text) <= MAX_QUERY
    assert len(query.clauses) <= MAX_TERMS
    query.text.encode()
    for dialect in (FTS5, TSQUERY):
        for form in ("exact", "folded"):
            expressions = (dialect.all_words(query, form), dialect.whole_phrase(query, form))
            assert all(expressions) == bool(query)
            for expression in expressions:
                assert expression.count("(") == expression.count(")")
