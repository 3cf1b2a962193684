import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pages.search.text import MAX_WORD, clean, fold, runs, stem_english, word_forms
from pages.search.tokens import index_texts

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxy" + "".join(
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in "\u0300\u0301\u0309\u0303\u0323"
)

# Anything a request or an editor's paste can hold, lone surrogates and controls among it.
anything = st.text(alphabet=st.characters(exclude_categories=()), max_size=300)


def words(text: str, language: str = "vi") -> str:
    return index_texts(text, language)[0]


def folded(text: str, language: str = "vi") -> str:
    return index_texts(text, language)[1]


def test_every_vietnamese_letter_folds_to_ascii():
    for letter in VIETNAMESE + VIETNAMESE.upper():
        assert fold(letter).isascii()
        assert len(fold(letter)) == 1


def test_composed_and_decomposed_text_are_one():
    text = "Quyết định về chuyển đổi năng lượng"
    assert index_texts(unicodedata.normalize("NFD", text), "vi") == index_texts(text, "vi")


@pytest.mark.parametrize(
    ("newer", "older"),
    [("hoà", "hòa"), ("HOẠ", "họa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("uý", "úy"), ("loã", "lõa")],
)
def test_both_places_of_the_tone_mark_are_one(newer, older):
    assert words(newer) == words(older)


def test_closed_syllables_keep_their_tone_mark():
    assert words("hoàn toàn thuyết") == "hoàn toàn thuyết"


def test_a_document_number_is_kept_as_parts_and_as_a_whole():
    assert folded("số 57/2025/NĐ-CP ngày") == "so 57 2025 nd cp ngay 572025ndcp"


def test_a_figure_is_one_word_in_the_form_of_either_language():
    assert "703903" in folded("7.039,03 triệu").split()
    assert "703903" in folded("7,039.03 million", "en").split()


def test_full_stops_and_commas_between_words_join_nothing():
    assert folded("điện.gió, mặt trời. Hết") == "dien gio mat troi het"


def test_compatibility_forms_meet_their_plain_ones():
    assert folded("CO₂ ＣＯ２ m²") == "co2 co2 m2"


def test_invisible_characters_part_no_word():
    assert words("năng\u200b lư\u00adợng") == "năng lượng"


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("projects", "project"), ("policies", "policy"), ("processes", "process"), ("decarbonization", "decarbonisation")],
)
def test_english_variants_meet(plural, singular):
    assert stem_english(plural) == stem_english(singular)


@pytest.mark.parametrize("word", ["gas", "status", "process", "analysis", "điện", "57s"])
def test_what_is_no_plural_is_left_alone(word):
    assert stem_english(word) == word


def test_vietnamese_words_lose_no_s():
    assert folded("EVNs") == "evns"


@given(anything)
@example("an \u00ad invisible hyphen between spaces")
def test_cleaning_is_done_once_and_for_all(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    assert "\x00" not in cleaned


@given(anything, st.sampled_from(["vi", "en"]))
def test_words_are_letters_and_digits_whatever_comes(text, language):
    for run in runs(clean(text), language):
        for word in (*run.parts, *([run.joined] if run.joined else [])):
            assert word.exact.isalnum()
            assert word.folded.isalnum()
            assert len(word.exact) <= MAX_WORD


@given(anything)
def test_both_forms_have_the_same_number_of_words(text):
    exact, without_marks = index_texts(text, "vi")
    assert len(exact.split()) == len(without_marks.split())


@given(st.text(alphabet=VIETNAMESE, min_size=1, max_size=12))
def test_folding_a_word_with_marks_gives_the_word_without(word):
    plain = fold(word)
    assert word_forms(word, "vi").folded == word_forms(plain, "vi").folded
