"""Texts in TCVN3 and VNI: recognised, converted, refused where they were typed, and never seen where there are none."""

import json

import pytest
from django.urls import reverse

from pages.editing.encodings import TCVN3, VNI, from_tcvn3, from_vni, recognise
from pages.editing.syllables import is_vietnamese
from pages.models import ContentPage, Organisation
from tests.factories import body_of, make_organisation, make_page

UNICODE = "Cộng hòa xã hội chủ nghĩa Việt Nam"
TCVN3_TEXT = "Céng hßa x· héi chñ nghÜa ViÖt Nam"
VNI_TEXT = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"
LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"


@pytest.mark.parametrize(
    ("old", "name", "expected"),
    [
        (TCVN3_TEXT, "TCVN3 (ABC)", UNICODE),
        (VNI_TEXT, "VNI", UNICODE),
        ("Bé C«ng Th\xad¬ng c«ng bè quyÕt ®Þnh", "TCVN3 (ABC)", "Bộ Công Thương công bố quyết định"),
        (
            "QuyÕt ®Þnh vÒ n¨ng l\xadîng t¸i t¹o vµ l\xadíi ®iÖn",
            "TCVN3 (ABC)",
            "Quyết định về năng lượng tái tạo và lưới điện",
        ),
        ("Boä Coâng Thöông coâng boá quyeát ñònh", "VNI", "Bộ Công Thương công bố quyết định"),
        ("Naêng löôïng taùi taïo vaø löôùi ñieän", "VNI", "Năng lượng tái tạo và lưới điện"),
        ("• Ph¸t triÓn bÒn v÷ng, 24 MW", "TCVN3 (ABC)", "• Phát triển bền vững, 24 MW"),
        ("Ñöôøng daây 500 kV ÑAÕ hoaøn thaønh", "VNI", "Đường dây 500 kV ĐÃ hoàn thành"),
    ],
)
def test_an_old_text_is_recognised_and_converted(old, name, expected):
    found = recognise(old)
    assert (found.name, found.text) == (name, expected)


@pytest.mark.parametrize(
    "text",
    [
        UNICODE,
        "Hà Nội có hòa và là",  # letters that Western languages have too
        "Chính phủ Vương quốc Anh",
        "The Rising Tides: façade, naïve, café, résumé, coöperation, Zoë and Noël",
        "L'événement a été organisé à Paris, où l'État a créé une société privilégiée, né du thé, « près de là »",
        "Die Änderung für Köln und München: größere Übertragungsnetze, schöne Möglichkeiten",
        "El año pasado la señora Muñoz presentó más información técnica en Perú y España",
        "São Paulo: ações, energia eólica, produção, não, avó",
        "10 µm, 20 µg, ½ giờ, 25 °C, © EVN, «báo»",
        "Plain ASCII",
        "",
    ],
)
def test_other_texts_are_left_alone(text):
    assert recognise(text) is None


def test_both_tables_know_every_letter():
    assert {letter for letter in TCVN3.values() if letter.islower()} == set(LETTERS)
    assert set(LETTERS) <= set(VNI.values())
    assert {letter.upper() for letter in LETTERS} <= set(VNI.values())


@pytest.mark.parametrize(("convert", "table"), [(from_tcvn3, TCVN3), (from_vni, VNI)])
def test_each_letter_comes_back_from_its_code(convert, table):
    for old, letter in table.items():
        assert convert(old) == letter


@pytest.mark.parametrize(
    "word", ["nghiệp", "gì", "giếng", "quyết", "khuỷu", "Việt", "ở", "uống", "thuở", "Yên", "xoong"]
)
def test_syllables_are_known(word):
    assert is_vietnamese(word)


@pytest.mark.parametrize("word", ["événement", "ViÖt", "für", "señor", "hßa", "caật", "cã́t", "strong"])
def test_other_words_are_no_syllables(word):
    assert not is_vietnamese(word)


# On the way in


REFUSED = {"vi": "bảng mã cũ", "en": "old encoding"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("intro_vi", TCVN3_TEXT),
        ("intro_en", VNI_TEXT),
        ("title_vi", VNI_TEXT),
    ],
)
def test_a_page_with_an_old_text_is_not_saved_and_says_why(home, admin, interface_language, field, value):
    values = {"title_vi": "Trang", "slug": "trang", field: value}
    response = admin.try_create(ContentPage, home, **values)
    assert response.status_code == 200
    [message] = response.context["form"].errors[field]
    assert REFUSED[interface_language] in message
    assert UNICODE in message
    assert not ContentPage.objects.filter(slug="trang").exists()


def test_blocks_are_looked_at_too(home, admin):
    quote = ("quote", {"text": TCVN3_TEXT, "attribution": "", "source_url": ""})
    response = admin.try_edit(make_page(ContentPage, home, body_vi=body_of(quote)))
    assert list(response.context["form"].errors) == ["body_vi"]
    assert "TCVN3" in response.content.decode()


def test_records_are_looked_at_too(db, admin_client):
    organisation = make_organisation()
    address = reverse(Organisation.snippet_viewset.get_url_name("edit"), args=(organisation.pk,))
    empty = {f"{rows}-{name}": "0" for rows in ("roles", "former_names") for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    response = admin_client.post(address, {"name_vi": VNI_TEXT, "kind": "bank"} | empty)
    assert list(response.context["form"].errors) == ["name_vi"]
    saved = admin_client.post(address, {"name_vi": UNICODE, "kind": "bank"} | empty)
    assert saved.status_code == 302


def test_pasted_text_is_converted_with_its_markup(db, admin_client):
    answer = ask(admin_client, text=f"<p><b>{TCVN3_TEXT}</b></p>", plain=TCVN3_TEXT)
    assert answer == {"encoding": "TCVN3 (ABC)", "text": f"<p><b>{UNICODE}</b></p>"}
    assert ask(admin_client, text="Résumé") == {"encoding": None}


@pytest.mark.parametrize("body", ["", "[]", '{"text": 5}', '{"plain": "x"}'])
def test_a_question_without_text_is_answered_as_wrong(db, admin_client, body):
    response = admin_client.post(reverse("editing:convert"), body, "application/json")
    assert response.status_code == 400


def ask(client, **question) -> dict:
    response = client.post(reverse("editing:convert"), json.dumps(question), "application/json")
    assert response.status_code == 200
    return response.json()
