"""The handbook: the same chapters in both languages, shown in the admin, with pictures that the script makes."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from pages.desk import handbook
from pages.desk.markdown import to_html
from tools.handbook_screenshots import PICTURES

CHAPTERS = handbook.chapters("vi")


def texts(language: str) -> list[Path]:
    return sorted((handbook.FOLDER / language).glob("*.md"))


def test_both_languages_have_the_same_chapters():
    assert [file.name for file in texts("vi")] == [file.name for file in texts("en")]
    assert len(CHAPTERS) == len(texts("vi")) >= 10


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_link_leads_to_a_chapter_and_every_picture_is_drawn_by_the_script(language):
    names = {file.name for file in texts(language)}
    drawn = {picture.name for picture in PICTURES}
    shown = set()
    for file in texts(language):
        for target in re.findall(r"\]\(([^)]+)\)", file.read_text(encoding="utf-8")):
            picture = handbook.PICTURE.match(target)
            assert picture or target in names, (file.name, target)
            if picture:
                assert picture["language"] == language
                shown.add(picture["name"])
    assert shown == drawn


@pytest.mark.django_db
@pytest.mark.parametrize("chapter", [chapter.name for chapter in CHAPTERS])
def test_every_chapter_is_shown_to_everybody_who_signs_in(chapter, editor_client, interface_language):
    html = editor_client.get(reverse("pages_handbook_chapter", args=(chapter,))).content.decode()
    page = BeautifulSoup(html, "html.parser")
    article = page.select_one(".handbook__text")
    assert article["lang"] == interface_language
    wanted = next(item for item in handbook.chapters(interface_language) if item.name == chapter)
    assert article.h2.get_text(strip=True) == wanted.title
    assert "**" not in article.get_text()
    assert "](" not in article.get_text()


@pytest.mark.django_db
def test_the_other_language_can_be_read_too(editor_client, interface_language):
    other = {"vi": "en", "en": "vi"}[interface_language]
    html = editor_client.get(reverse("pages_handbook_chapter", args=("bin",)), {"language": other}).content.decode()
    assert BeautifulSoup(html, "html.parser").select_one(".handbook__text")["lang"] == other


@pytest.mark.django_db
def test_the_help_menu_leads_to_the_handbook_and_not_to_other_sites(admin_client):
    html = admin_client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("pages_handbook") in html
    assert "guide.wagtail.org" not in html
    assert "docs.wagtail.org" not in html


@pytest.mark.django_db
def test_what_is_no_chapter_and_no_picture_is_not_found(admin_client):
    assert admin_client.get(reverse("pages_handbook_chapter", args=("khong-co",))).status_code == 404
    assert admin_client.get(reverse("pages_handbook_picture", args=("vi", "khong-co"))).status_code == 404


@pytest.mark.django_db
def test_readers_do_not_get_the_handbook(client):
    assert client.get(reverse("pages_handbook")).status_code == 302


def test_the_marks_become_html_and_everything_else_is_escaped():
    text = "## Một\n\n- **hai** <b>\n- ba\n  bốn\n\n1. năm\n\n> sáu\n\n| a | b |\n|---|---|\n| c | d |\n\n[bảy](x.md)"
    html = to_html(text, lambda target: f"/{target}")
    assert html == "\n".join(
        [
            "<h2>Một</h2>",
            "<ul><li><strong>hai</strong> &lt;b&gt;</li><li>ba bốn</li></ul>",
            "<ol><li>năm</li></ol>",
            "<blockquote><p>sáu</p></blockquote>",
            '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>'
            "<tbody><tr><td>c</td><td>d</td></tr></tbody></table>",
            '<p><a href="/x.md">bảy</a></p>',
        ]
    )


def test_a_picture_that_is_not_there_is_left_out():
    assert to_html("![Tổng quan](../images/vi/khong-co.png)", handbook.address_of) == ""
