"""What readers look for in the demonstration stands where they look: at the top."""

import pytest

from pages.models import DemoRecord
from pages.models.search import SearchEntry
from pages.search.backends import get_backend
from pages.search.query import parse

FIRST = [
    ("vi", "Bác Ái", "project-bac-ai"),
    ("vi", "bac ai", "project-bac-ai"),
    ("en", "Bac Ai", "project-bac-ai"),
    ("vi", "RMP", "about-rmp"),
    ("en", "RMP", "about-rmp"),
    ("vi", "ban thu ky", "secretariat"),
    ("vi", "Ban Thư ký", "secretariat"),
    ("en", "secretariat", "secretariat"),
    ("vi", "quyet dinh 845", "doc-845"),
    ("vi", "quyết định 845", "doc-845"),
    ("vi", "Quyết định số 845/QĐ-TTg", "doc-845"),
    ("vi", "845", "doc-845"),
    ("en", "Decision 845", "doc-845"),
    ("en", "decision no. 845", "doc-845"),
    ("en", "845/QD-TTg", "doc-845"),
    ("vi", "nghị định 57", "doc-57-2025"),
    ("en", "decree 57", "doc-57-2025"),
    ("vi", "Đặng Quốc Khánh", "secretariat"),
    ("en", "Dang Quoc Khanh", "secretariat"),
]
AMONG_THE_FIRST = [
    ("vi", "RMP", "doc-rmp"),
    ("en", "RMP", "doc-rmp"),
    ("vi", "Nguyễn Hoàng Long", "secretariat"),
    ("en", "Nguyen Hoang Long", "secretariat"),
]


def found(query: str, language: str) -> list[int]:
    return [item.page_id for item in get_backend().search(parse(query, language)).items]


@pytest.mark.parametrize(("language", "query", "key"), FIRST)
def test_the_page_that_is_meant_comes_first(page_of, language, query, key):
    assert found(query, language)[0] == page_of(key).pk


@pytest.mark.parametrize(("language", "query", "key"), AMONG_THE_FIRST)
def test_what_else_may_be_meant_comes_soon(page_of, language, query, key):
    assert page_of(key).pk in found(query, language)[:4]


def test_who_drew_a_picture_or_wrote_an_article_is_no_text_of_it():
    article = DemoRecord.objects.get(key="article-tri-an-loan-2025").target.specific
    assert article.image.credit_vi
    for language in ("vi", "en"):
        entry = SearchEntry.objects.get(page_id=article.pk, language=language)
        assert getattr(article, f"image_caption_{language}") in entry.text
        for name in ("byline", "credit"):
            made_by = getattr(article if name == "byline" else article.image, f"{name}_{language}")
            assert made_by
            assert made_by not in entry.text
