"""What is pointed out before publishing, where it is, and that none of it stands in the way."""

import datetime

import pytest
from django.urls import reverse

from events.models import ArticlePage
from pages.editing import warnings_for
from pages.editing.checks.typing import dates_without_year, double_spaces, straight_quotes
from pages.models import ContentPage
from projects.models import ProjectPage, StatusEvent
from tests.factories import body_of, make_article, make_file, make_image, make_page, make_project

pytestmark = pytest.mark.django_db


def content(home, **fields):
    count = home.get_children().count()
    return make_page(ContentPage, home, f"Trang thử {count}", f"Test page {count}", **fields)


def found(page, code: str) -> list[tuple[str, str]]:
    return [(each.language, each.place.partition(".")[0]) for each in warnings_for(page) if each.code == code]


def test_a_careful_page_gets_none(home):
    text = "Ngày 23/1/2025, Bộ Công Thương công bố “ba dự án”."
    assert warnings_for(content(home, intro_vi=text, body_vi=body_of(("text", f"<p>{text}</p>")))) == []


@pytest.mark.parametrize(("text", "count"), [('Gọi là "JETP"', 1), ("Gọi là “JETP”", 0), ('màn hình 24" mới', 0)])
def test_straight_quotes(home, text, count):
    assert len(list(straight_quotes(ContentPage(title_vi="Trang", intro_vi=text)))) == count


@pytest.mark.parametrize(("text", "count"), [("hai  dấu", 1), ("một \u00a0dấu", 1), ("một dấu", 0), ("dòng  \nmới", 0)])
def test_double_spaces(home, text, count):
    assert len(list(double_spaces(ContentPage(title_vi="Trang", intro_vi=text)))) == count


@pytest.mark.parametrize(
    ("field", "text", "count"),
    [
        ("intro_vi", "họp ngày 12/5 tại Hà Nội", 1),
        ("intro_vi", "họp ngày 12 tháng 5", 1),
        ("intro_vi", "họp ngày 12/5/2025", 0),
        ("intro_vi", "họp ngày 12 tháng 5 năm 2025", 0),
        ("intro_vi", "từ ngày 12/5 đến ngày 14/5/2025", 0),
        ("intro_vi", "theo mục 12/5", 0),
        ("intro_en", "met on 12 May in Ha Noi", 1),
        ("intro_en", "met on May 12", 1),
        ("intro_en", "met on 12 May 2025", 0),
        ("intro_en", "You may 12 times", 0),
    ],
)
def test_a_date_without_a_year(home, field, text, count):
    assert len(list(dates_without_year(ContentPage(title_vi="Trang", title_en="Page", **{field: text})))) == count


def test_rich_text_is_read_without_its_markup(home):
    page = content(home, body_vi=body_of(("text", '<p>a <a href="https://example.org/x">b</a></p><p>c</p>')))
    assert warnings_for(page) == []
    page.body_vi = body_of(("text", "<p>Gọi là &quot;JETP&quot;</p>"))
    page.save()
    assert found(ContentPage.objects.get(pk=page.pk), "straight-quotes") == [("vi", "body_vi")]


def test_links_that_lead_nowhere(home):
    draft, gone = content(home, live=False, slug="nhap"), make_page(ContentPage, home, "Sẽ xóa", slug="xoa")
    file = make_file()
    links = [
        f'<a linktype="page" id="{home.pk}">được</a>',
        f'<a linktype="document" id="{file.pk}">được</a>',
        '<a href="https://example.org/">được</a>',
        f'<a linktype="page" id="{draft.pk}">bản nháp</a>',
        f'<a linktype="page" id="{gone.pk}">đã xóa</a>',
        f'<a linktype="document" id="{file.pk + 1}">tệp</a>',
        '<a href="#">trống</a>',
    ]
    page = content(home, slug="lien-ket", body_vi=body_of(("text", f"<p>{' '.join(links)}</p>")))
    gone.delete()
    page = ContentPage.objects.get(pk=page.pk)
    assert [each.excerpt for each in warnings_for(page) if each.code == "link-to-nowhere"] == [
        "bản nháp",
        "đã xóa",
        "tệp",
        "trống",
    ]


def test_images_without_words_are_named_for_the_language_that_shows_them(home):
    bare = make_image("Ảnh trần", alt_en="")
    block = ("figure", {"image": bare.pk, "caption": "", "full_width": False})
    page = content(home, body_vi=body_of(block), body_en=body_of(block))
    assert found(page, "no-alt") == [("en", "body_en")]
    assert found(page, "no-caption") == [("vi", "body_vi"), ("en", "body_en")]
    assert ("vi", "body_vi") in found(page, "no-credit")
    bare.is_decorative = True
    bare.save()
    assert warnings_for(ContentPage.objects.get(pk=page.pk)) == []


def test_the_image_of_an_article_may_have_its_caption_on_the_article(home):
    image = make_image(credit_vi="Ảnh: EVN")
    article = make_article("Tin", "News", image=image, image_caption_vi="Lễ ký")
    assert found(article, "no-caption") == [("en", "image")]


def test_a_figure_without_a_source(home):
    project = make_project()
    project.status_events.add(StatusEvent(axis="screening", value="suitable", date=datetime.date(2025, 1, 23)))
    project.save()
    assert found(ProjectPage.objects.get(pk=project.pk), "no-source") == [("", "status_events")]


def test_a_heading_that_skips_a_level_is_said_and_does_not_keep_the_page_from_being_saved(home, admin):
    page = content(home, body_vi=body_of(*(("heading", {"level": level, "text": "A"}) for level in "24")))
    assert found(page, "heading-skipped") == [("vi", "body_vi")]
    admin.edit(page, publish=True)
    in_order = content(home, slug="b", body_vi=body_of(("text", "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>")))
    assert found(in_order, "heading-skipped") == []


def test_english_that_is_far_shorter_than_the_vietnamese(home):
    long = "Một đoạn văn dài bằng tiếng Việt. " * 20
    assert found(content(home, intro_vi=long, intro_en="Short."), "short-english") == [("en", "intro_en")]
    assert found(content(home, slug="b", intro_vi=long, intro_en=long), "short-english") == []


def test_nothing_is_said_of_english_where_there_is_none(home):
    image = make_image(alt_en="", credit_vi="Ảnh: EVN", caption_vi="Chú thích")
    article = make_article("Tin", image=image)
    assert isinstance(article, ArticlePage)
    assert warnings_for(article) == []


def test_one_language_can_be_asked_for(home):
    page = content(home, intro_vi='"vi"', intro_en='"en"')
    assert {each.language for each in warnings_for(page, ["en"])} == {"en"}


# In the editor


WORDS = {"vi": "Dấu ngoặc kép thẳng", "en": "Straight quotation marks"}


def test_the_list_is_of_the_latest_draft_in_the_words_of_the_interface(home, admin, interface_language):
    page = content(home)
    admin.edit(page, intro_vi='Gọi là "JETP"')
    html = admin.client.get(reverse("editing:warnings", args=(page.pk,))).content.decode()
    assert WORDS[interface_language] in html
    assert 'href="#:w:contentpath=intro_vi"' in html
    assert 'data-warnings-count="1"' in html


def test_only_who_may_edit_the_page_sees_its_warnings(home, django_user_model, sign_in):
    page = content(home)
    stranger = sign_in(django_user_model.objects.create_user("la", "la@example.org", "a long password"), "vi")
    response = stranger.get(reverse("editing:warnings", args=(page.pk,)))
    assert response.status_code in {302, 403}
    assert b"data-warnings-count" not in response.content


def test_the_number_of_queries_does_not_grow_with_the_links(home, django_assert_max_num_queries):
    links = " ".join(f'<a linktype="page" id="{home.pk}">{number}</a>' for number in range(30))
    page = content(home, body_vi=body_of(("text", f"<p>{links}</p>")))
    with django_assert_max_num_queries(6):
        warnings_for(ContentPage.objects.get(pk=page.pk))
