"""What an editor is shown of a change in the Vietnamese, and what is marked for translation."""

import pytest

from pages.models import ContentPage, SecretariatPage
from pages.translating.changes import changes
from pages.translating.marks import MARK, mark_rich_text, mark_text
from pages.translating.words import digest, paragraphs


def shown(before: dict, now: dict) -> list:
    """Return (label, paragraphs) with each piece as “+added”, “-removed” or the words themselves."""
    signs = {"added": "+", "removed": "-", "kept": "", "left_out": ""}
    return [
        (change.label, [[signs[piece.kind] + piece.text for piece in pieces] for pieces in change.paragraphs])
        for change in changes(SecretariatPage, before, now)
    ]


def test_a_change_is_shown_word_by_word_in_its_paragraph():
    before, now = {"intro": ["Ba dự án\nđã ký"]}, {"intro": ["Bốn dự án\nđã ký"]}
    assert shown(before, now) == [("Phần giới thiệu", [["-Ba", "+Bốn", "dự án"]])]


def test_moved_paragraphs_are_no_change():
    assert not shown({"intro": ["Một\nHai"]}, {"intro": ["Hai\nMột"]})


def test_paragraphs_with_little_in_common_are_taken_out_and_put_in():
    before, now = {"body": ["Điện gió ngoài khơi"]}, {"body": ["Hội nghị lần thứ ba"]}
    assert shown(before, now) == [("Nội dung", [["+Hội nghị lần thứ ba"], ["-Điện gió ngoài khơi"]])]


def test_words_far_from_a_change_are_left_out():
    many = " ".join(str(number) for number in range(40))
    ((_label, ((*pieces,),)),) = shown({"intro": [many]}, {"intro": [f"{many} mới"]})
    assert pieces == ["…", " ".join(str(number) for number in range(28, 40)), "+mới"]


def test_fields_and_images_that_come_or_go_are_shown_by_their_names():
    before, now = {"image:1": ["Tua-bin"]}, {"posts.unit": ["Vụ A"], "image:2": ["Tua-bin", "Con đập"]}
    assert shown(before, now) == [
        ("Chức vụ: đơn vị", [["+Vụ A"]]),
        ("Văn bản thay thế và chú thích của hình ảnh", [["+Con đập"]]),
    ]


def test_a_field_that_is_gone_from_the_page_type_does_not_stop_the_list():
    assert changes(ContentPage, {"no_such_field": ["Cũ"]}, {})[0].name == "no_such_field"


def test_digests_do_not_see_order_or_spacing_but_every_word():
    words = {"body": ["Một  hai", "Ba"], "intro": ["Bốn"]}
    assert digest(words) == digest({"intro": ["Bốn"], "body": ["Ba", "Một\nhai"]})
    assert digest(words) != digest({"intro": ["Bốn"], "body": ["Ba", "Hai một"]})
    assert digest(words) != digest({"body": ["Bốn"], "intro": ["Ba", "Một hai"]})
    assert digest({}) == ""


def test_paragraphs_stand_on_lines_of_their_own():
    assert paragraphs("<h2>A &amp; B</h2><ul><li>c</li><li><b>d</b></li></ul>").split("\n")[:3] == ["A & B", "c", "d"]


@pytest.mark.parametrize("same", ["", "2025", "—", "57/2025", f"{MARK} Gió"])
def test_what_needs_no_translation_or_is_marked_already_stays(same):
    assert mark_text(same) == same


def test_each_item_of_a_list_is_marked_once():
    assert mark_rich_text("<ul><li>Một</li><li><b>Hai</b></li></ul>") == (
        f"<ul><li>{MARK} Một</li><li>{MARK} <b>Hai</b></li></ul>"
    )
