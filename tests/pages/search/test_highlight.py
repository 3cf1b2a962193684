import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.search.highlight import EXCERPT_LENGTH, Highlighter, flatten
from pages.search.query import parse
from pages.search.text import clean

anything = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=600)


def excerpt(query: str, text: str, language: str = "vi") -> str:
    return str(Highlighter(parse(query, language)).excerpt(text).html)


def test_found_words_are_marked_as_they_stand():
    assert excerpt("nang luong", "Năng lượng tái tạo") == "<mark>Năng lượng</mark> tái tạo"


def test_marks_that_were_typed_count():
    assert excerpt("bán", "bàn và bán") == "bàn và <mark>bán</mark>"


def test_without_an_exact_match_the_folded_one_is_marked():
    assert excerpt("bạn", "bàn") == "<mark>bàn</mark>"


def test_only_whole_words_are_marked():
    assert excerpt("an", "ban an") == "ban <mark>an</mark>"


def test_a_number_is_marked_as_one_however_it_was_typed():
    text = "Theo Nghị định 57/2025/NĐ-CP về mua bán điện"
    assert "<mark>57/2025/NĐ-CP</mark>" in excerpt("57/2025/ND-CP", text)
    assert "<mark>57/2025/NĐ-CP</mark>" in excerpt("572025ndcp", text)


def test_parts_of_a_number_are_not_marked_elsewhere():
    text = "Năm 2025 có 57 dự án theo Nghị định 57/2025/NĐ-CP"
    assert excerpt("57/2025/ND-CP", text) == "Năm 2025 có 57 dự án theo Nghị định <mark>57/2025/NĐ-CP</mark>"
    assert excerpt("Nghị định 57/2025/ND-CP", text).endswith("<mark>Nghị định 57/2025/NĐ-CP</mark>")


def test_where_the_phrase_stands_its_words_elsewhere_are_left_alone():
    assert excerpt("công bằng", "công suất, công bằng") == "công suất, <mark>công bằng</mark>"
    assert excerpt("công bằng", "công suất và bằng chứng") == "<mark>công</mark> suất và <mark>bằng</mark> chứng"


def test_a_synonym_is_marked():
    assert "<mark>Bộ Tài nguyên và Môi trường</mark>" in excerpt("Bộ TN&MT", "Bộ trưởng Bộ Tài nguyên và Môi trường")
    assert "<mark>kế hoạch</mark> của <mark>Bộ Tài nguyên và Môi trường</mark>" in excerpt(
        "kế hoạch MONRE", "theo kế hoạch của Bộ Tài nguyên và Môi trường"
    )
    assert "<mark>Bộ Tài nguyên và Môi trường</mark>" in excerpt("MONRE", "Do Bộ Tài nguyên và Môi trường chủ trì")


def test_english_variants_are_marked():
    assert excerpt("policy", "New policies", "en") == "New <mark>policies</mark>"
    assert excerpt("organisations", "An organization", "en") == "An <mark>organization</mark>"


def test_markup_in_a_text_is_shown_not_run():
    assert excerpt("script", "<script>alert(1)</script>") == (
        "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;"
    )


def test_the_extract_is_cut_around_what_was_found():
    text = " ".join(["mở đầu"] * 200 + ["điện gió ngoài khơi"] + ["kết thúc"] * 200)
    found = excerpt("điện gió", text)
    assert found.startswith("… ")
    assert found.endswith(" …")
    assert "<mark>điện gió</mark>" in found


def test_the_part_with_most_of_the_words_is_chosen():
    text = " ".join(["điện một nơi"] + ["chữ khác"] * 150 + ["điện gió ngoài khơi"] + ["chữ khác"] * 150)
    assert "<mark>điện gió ngoài khơi</mark>" in excerpt("điện gió ngoài khơi", text)


def test_words_found_with_marks_though_typed_without_are_told():
    highlighter = Highlighter(parse("dien", "vi"))
    assert highlighter.excerpt("điện").folded
    assert not highlighter.excerpt("dien").folded
    assert not Highlighter(parse("điện", "vi")).excerpt("điện").folded


def test_a_synonym_is_no_word_typed_without_marks():
    assert not Highlighter(parse("MONRE", "vi")).excerpt("Bộ Tài nguyên và Môi trường").folded


@pytest.mark.parametrize("text", ["Điện GIÓ ngoài khơi, 30 m² CO₂ – “ậ”", "Điện 韓国 İstanbul 각 ½ x\u0323 ﬁ"])
def test_flattening_folds_what_has_one_letter(text):
    assert flatten(text).startswith("dien ")
    assert len(flatten(text)) == len(text)
    assert "dien" in flatten(text.replace(" ", " điện "))


def test_small_digits_are_found_and_marked():
    assert excerpt("co2", "Phát thải CO₂") == "Phát thải <mark>CO₂</mark>"


@given(anything)
def test_flattening_keeps_every_offset(text):
    assert len(flatten(text)) == len(text)


@given(anything, anything, st.sampled_from(["vi", "en"]))
def test_an_extract_says_only_what_the_text_says(query, text, language):
    text = clean(text)
    shown = excerpt(query, text, language)
    plain = html.unescape(re.sub(r"</?mark>", "", shown))
    assert plain.removeprefix("… ").removesuffix(" …") in text
    assert len(plain) <= EXCERPT_LENGTH + 4
    assert shown.count("<mark>") == shown.count("</mark>")
