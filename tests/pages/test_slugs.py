"""The last part of an address: made from a Vietnamese title, never taken twice, never changed silently."""

import re
import unicodedata

import pytest
from django.core.exceptions import ValidationError
from django.urls import get_resolver
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from pages.bilingual.slugs import reserved_segments, slugify_vietnamese
from pages.models import BasePage, ContentPage, SectionPage
from tests.factories import make_page
from tests.support.admin import errors_of, fresh
from tests.support.tree import addresses, slugs

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
vietnamese = st.text(LETTERS + LETTERS.upper() + " ")
anything = st.text(st.characters(exclude_categories=("Cs",)))


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Đại hội điện gió", "dai-hoi-dien-gio"),
        ("Quyết định 1009/QĐ-TTg", "quyet-dinh-1009-qd-ttg"),
        ("Ủy ban nhân dân thành phố Huế", "uy-ban-nhan-dan-thanh-pho-hue"),
        ("  Chuyển đổi   năng lượng – công bằng!  ", "chuyen-doi-nang-luong-cong-bang"),
        ("Thuỷ điện tích năng Bác Ái (1.200 MW)", "thuy-dien-tich-nang-bac-ai-1-200-mw"),
        ("What’s new?", "whats-new"),
        ("Déclaration", "declaration"),
        ("2025", "2025"),
        ("…", ""),
        ("能源", ""),
        ("", ""),
    ],
)
def test_titles_become_addresses(title, slug):
    assert slugify_vietnamese(title) == slug


@given(vietnamese)
def test_every_vietnamese_letter_keeps_its_place(title):
    letters = [re.sub(r"[^a-z]", "", slugify_vietnamese(word)) for word in title.split()]
    assert [len(word) for word in letters] == [len(word) for word in title.split()]


@given(anything)
def test_a_slug_is_safe_short_and_stable(title):
    slug = slugify_vietnamese(title)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert len(slug) <= 255
    assert slugify_vietnamese(slug) == slug


@given(anything)
def test_composed_and_decomposed_text_have_one_slug(title):
    composed = unicodedata.normalize("NFC", title)
    assert slugify_vietnamese(unicodedata.normalize("NFD", composed)) == slugify_vietnamese(composed)


@given(anything.filter(lambda text: len(text) < 100), st.integers(min_value=1, max_value=20))
def test_a_long_title_is_cut_between_hyphens_or_letters(title, length):
    slug = slugify_vietnamese(title, max_length=length)
    assert len(slug) <= length
    assert not slug.startswith("-")
    assert not slug.endswith("-")


# On pages


@pytest.mark.django_db
def test_both_slugs_are_made_from_the_titles(home):
    page = make_page(ContentPage, home, "Đại hội điện gió", "The wind power assembly")
    assert slugs(page) == ("dai-hoi-dien-gio", "the-wind-power-assembly")


@pytest.mark.django_db
def test_a_title_of_which_nothing_can_stand_in_an_address_gets_a_word(home):
    assert slugs(make_page(ContentPage, home, "…", "？")) == ("trang", "")
    assert slugs(make_page(ContentPage, home, "能源")) == ("trang-2", "")


@pytest.mark.django_db
def test_slugs_that_stand_are_not_changed_by_new_titles(tree):
    page = fresh(tree.wind)
    page.title_vi, page.title_en = "Năng lượng gió", "Wind energy"
    page.save_revision().publish()
    assert slugs(page) == ("dien-gio", "wind-power")


@pytest.mark.django_db
def test_an_emptied_slug_is_made_again_from_its_title(tree):
    page = fresh(tree.wind)
    page.slug, page.slug_en, page.title_en = "", "", "Wind"
    page.save_revision().publish()
    assert slugs(page) == ("dien-gio", "wind")


@pytest.mark.django_db
def test_no_english_slug_is_stored_without_an_english_title(tree):
    page = make_page(ContentPage, tree.about, "Không dịch", slug_en="not-translated")
    assert slugs(page) == ("khong-dich", "")
    assert page.effective_slug_en == "khong-dich"


@pytest.mark.django_db
def test_a_page_saved_with_its_first_english_title_moves_at_once(tree):
    page = fresh(tree.plain)
    page.title_en = "Translated"
    page.save()
    assert addresses(page) == ("/gioi-thieu/chua-dich/", "/en/about/translated/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("taken", "wanted", "field"),
    [
        ({"slug": "mot", "title_en": "One"}, {"slug": "hai", "title_en": "Two", "slug_en": "one"}, "slug_en"),
        ({"slug": "mot", "title_en": "One"}, {"slug": "hai", "title_en": "One"}, "slug_en"),
        ({"slug": "mot"}, {"slug": "hai", "title_en": "Two", "slug_en": "mot"}, "slug_en"),
        ({"slug": "mot", "title_en": "One", "slug_en": "hai"}, {"slug": "hai"}, "slug"),
        ({"slug": "mot"}, {"slug": "mot"}, "slug"),
    ],
    ids=["given", "made", "vietnamese-of-another", "of-another-without-english", "vietnamese"],
)
def test_an_address_that_a_sibling_has_is_an_error_on_the_field(tree, taken, wanted, field):
    make_page(ContentPage, tree.about, "Trang một", **taken)
    with pytest.raises(ValidationError) as caught:
        make_page(ContentPage, tree.about, "Trang hai", **wanted)
    assert list(caught.value.message_dict) == [field]


@pytest.mark.django_db
def test_two_pages_swap_nothing_when_one_frees_its_english_slug(tree):
    page = make_page(ContentPage, tree.about, "Trang một", "One", slug="mot")
    other = make_page(ContentPage, tree.about, "Trang hai", "Two", slug_en="mot")
    page.title_en = ""
    with pytest.raises(ValidationError) as caught:
        page.save_revision().publish()
    assert list(caught.value.message_dict) == ["slug"]
    assert addresses(page) == ("/gioi-thieu/mot/", "/en/about/one/")
    assert addresses(other) == ("/gioi-thieu/trang-hai/", "/en/about/mot/")


@pytest.mark.django_db
def test_the_same_slug_stands_in_two_sections(tree):
    page = make_page(ContentPage, tree.other, "Điện gió", "Wind power")
    assert addresses(page) == ("/tai-lieu/dien-gio/", "/en/library/wind-power/")


@pytest.mark.django_db
@pytest.mark.parametrize("publish", [False, True], ids=["draft", "published"])
def test_a_taken_english_slug_is_an_error_in_the_editors_language(tree, admin, interface_language, publish):
    response = admin.try_edit(tree.plain, publish=publish, title_en="Wind", slug_en="wind-power")
    assert errors_of(response).keys() == {"slug_en"}
    said = "Another page in this section already has the English address “wind-power”."
    assert (said in response.content.decode()) == (interface_language == "en")
    response = admin.try_create(ContentPage, tree.about, publish=publish, title_vi="Mới", title_en="Wind power")
    assert errors_of(response).keys() == {"slug_en"}


# Words that fixed routes answer to


@pytest.mark.django_db
@pytest.mark.parametrize("word", ["en", "vi", "admin", "media", "static", "files", "search", "tim-kiem", "so-do-trang"])
def test_addresses_of_fixed_routes_are_refused_under_the_home_page(home, word):
    for names in ({"slug": word}, {"slug": "khac", "title_en": "Other", "slug_en": word}):
        with pytest.raises(ValidationError) as caught:
            make_page(SectionPage, home, "Trang", **names)
        assert list(caught.value.message_dict) == ["slug_en" if "slug_en" in names else "slug"]


@pytest.mark.django_db
def test_a_title_that_makes_a_reserved_word_is_an_error_and_not_another_slug(home, admin):
    response = admin.try_create(SectionPage, home, publish=True, title_vi="Tìm kiếm", title_en="Search")
    assert errors_of(response).keys() == {"slug", "slug_en"}
    assert not BasePage.objects.filter(title_vi="Tìm kiếm").exists()


@pytest.mark.django_db
def test_deeper_in_the_tree_these_words_are_free(tree, reader):
    page = make_page(ContentPage, tree.about, "Tìm kiếm", "Search")
    assert addresses(page) == ("/gioi-thieu/tim-kiem/", "/en/about/search/")
    assert reader.statuses(page) == (200, 200)


@pytest.mark.django_db
def test_the_admin_is_reserved_wherever_it_lies(home, settings):
    settings.PORTAL_ADMIN_PATH = "quan-tri/he-thong"
    with pytest.raises(ValidationError):
        make_page(SectionPage, home, "Quản trị", slug="quan-tri")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_fixed_route_is_reserved(language):
    with translation.override(language):
        routes = {str(pattern.pattern).lstrip("^") for pattern in get_resolver().url_patterns}
        for resolver in get_resolver().url_patterns:
            if hasattr(resolver.pattern, "prefix_default_language"):
                routes |= {str(pattern.pattern) for pattern in resolver.url_patterns}
    segments = {route.split("/")[0] for route in routes} - {""}
    # A page's slug has no dot, so robots.txt and its like need no reservation.
    assert {segment for segment in segments if "." not in segment} <= reserved_segments()
    assert {"admin", "media", "files", "healthz", "tim-kiem" if language == "vi" else "search"} <= segments
