"""A typed number of a document finds the library's entry."""

import pytest
from django.urls import reverse

from pages.editing.references import entries_for, numbers_in
from tests.factories import make_document

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Theo Nghị định 57/2025/NĐ-CP, điều 3", ["57/2025/NĐ-CP"]),
        ("theo 57/2025/ND-CP.", ["57/2025/ND-CP"]),
        ("Quyết định số 845/QĐ-TTg và Luật 61/2024/QH15", ["845/QĐ-TTg", "61/2024/QH15"]),
        ("ngày 23/1/2025", []),
        ("tỷ lệ 1/2", []),
        ("https://example.org/57/2025/NĐ-CP", []),
    ],
)
def test_numbers_are_found_in_texts(text, numbers):
    assert numbers_in(text) == numbers


def test_a_number_finds_its_document_with_vietnamese_letters_or_without(home):
    document = make_document("Nghị định về mua bán điện", number="57/2025/NĐ-CP")
    make_document("Văn bản khác", number="57/2024/NĐ-CP")
    for number in ("57/2025/NĐ-CP", "57/2025/ND-CP"):
        assert {key: page.pk for key, page in entries_for([number]).items()} == {number: document.pk}


def test_a_document_that_readers_do_not_see_is_not_offered(home):
    make_document("Bản nháp", number="57/2025/NĐ-CP", live=False)
    assert entries_for(["57/2025/NĐ-CP"]) == {}


def test_the_editor_gets_what_a_link_needs(home, admin_client):
    document = make_document("Nghị định về mua bán điện", number="57/2025/NĐ-CP")
    answer = admin_client.get(reverse("editing:references"), {"text": "57/2025/ND-CP"}).json()
    assert answer["entries"] == [
        {
            "number": "57/2025/ND-CP",
            "id": document.pk,
            "parentId": document.get_parent().pk,
            "title": "Nghị định về mua bán điện",
            "url": document.url_in("vi"),
        }
    ]
