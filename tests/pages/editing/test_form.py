"""The editor's form: every translated field in both languages, each with its language, its help and an example."""

import re
import unicodedata

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.blocks.base import BlockWidget
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

from pages.editing.texts import translated_names
from pages.models import BasePage, ContentPage, PortalImage, Post, SecretariatPage
from tests.factories import body_of, make_file, make_image, make_page

pytestmark = pytest.mark.django_db

TYPES = [model for model in (*get_page_models(), *get_snippet_models()) if model is not BasePage]
NAMED = {"vi": {"vi": "Tiếng Việt", "en": "Tiếng Anh"}, "en": {"vi": "Vietnamese", "en": "English"}}
NFD = unicodedata.normalize("NFD", "Điện gió ngoài khơi")
NFC = unicodedata.normalize("NFC", NFD)


def handler_of(model):
    return model.get_edit_handler() if issubclass(model, BasePage) else model.snippet_viewset.get_edit_handler()


def fields_of(panel) -> dict:
    """Return the panels of a form by the names of their fields; rows included."""
    if hasattr(panel, "child_edit_handler"):
        return fields_of(panel.child_edit_handler)
    children = {name: each for child in getattr(panel, "children", ()) for name, each in fields_of(child).items()}
    name = getattr(panel, "field_name", None)
    return children | ({name: panel} if name else {})


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_every_translated_field_stands_in_both_languages_and_says_so(model):
    panels = fields_of(handler_of(model))
    for name in translated_names(model):
        for language in ("vi", "en"):
            assert panels[f"{name}_{language}"].attrs["data-language"] == language


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_every_text_of_a_page_has_help(model):
    without = []
    for name, panel in fields_of(handler_of(model)).items():
        field = panel.model._meta.get_field(name)
        explains_itself = field.choices or field.is_relation or field.get_internal_type() == "BooleanField"
        if not (explains_itself or str(panel.help_text) or str(field.help_text) or panel.read_only):
            without.append(name)
    without = [name for name in without if name not in {"go_live_at", "expire_at"}]  # Wagtail explains these
    assert without == []


def test_inputs_carry_their_language_and_labels_name_it(home, admin, interface_language):
    page = BeautifulSoup(admin.text("wagtailadmin_pages:edit", home.pk), "html.parser")
    for language in ("vi", "en"):
        field = page.find(id=f"id_title_{language}")
        assert field["lang"] == language
        label = page.find("label", attrs={"for": field["id"]}).get_text(" ", strip=True)
        assert NAMED[interface_language][language] in label
    assert "[vi]" not in page.get_text()
    assert "[en]" not in page.get_text()


def test_the_labels_of_fields_name_the_language_everywhere(interface_language):
    with translation.override(interface_language):
        names = [str(BasePage._meta.get_field(f"title_{language}").verbose_name) for language in ("vi", "en")]
    expected = {"vi": ["tiêu đề (tiếng Việt)", "tiêu đề (tiếng Anh)"], "en": ["title (Vietnamese)", "title (English)"]}
    assert [name.lower() for name in names] == [name.lower() for name in expected[interface_language]]


@pytest.mark.parametrize("library", ["images", "docs"])
def test_images_and_files_show_both_languages(admin, interface_language, library):
    instance = make_image() if library == "images" else make_file()
    html = BeautifulSoup(admin.text(f"wagtail{library}:edit", instance.pk), "html.parser")
    names = ["title", "title_en"] + (["alt_vi", "alt_en", "caption_vi", "credit_en"] if library == "images" else [])
    for name in names:
        field = html.find(attrs={"name": name})
        language = "en" if name.endswith("_en") else "vi"
        assert (field["lang"], field["data-language"]) == (language, language)
        wrapper = field.find_parent(class_="w-field__wrapper").get_text(" ", strip=True)
        assert re.search("Ví dụ:|For example:", wrapper), name
        assert NAMED[interface_language][language].lower() in wrapper.lower()


def test_the_scripts_get_their_words_in_the_language_of_the_interface(home, admin, interface_language):
    html = admin.text("wagtailadmin_pages:edit", home.pk)
    assert {"vi": "Phiên đăng nhập đã kết thúc", "en": "Your session has ended"}[interface_language] in html
    assert not BeautifulSoup(html, "html.parser").find("script", src=re.compile("^https?:"))


def test_dates_are_written_day_first(home, admin, interface_language):
    page = make_page(ContentPage, home, reviewed_on="2025-01-23")
    field = BeautifulSoup(admin.text("wagtailadmin_pages:edit", page.pk), "html.parser").find(id="id_reviewed_on")
    assert field["value"] == "23/01/2025"
    assert str(admin.edit(page, reviewed_on="24/01/2025", publish=True).reviewed_on) == "2025-01-24"


def test_two_people_on_one_page_are_told_of_each_other(
    home, administrator, django_user_model, sign_in, interface_language
):
    colleague = django_user_model.objects.create_superuser("dong-nghiep", "dong-nghiep@example.org", "a long password")
    address = reverse("wagtailadmin_pages:edit", args=(home.pk,))
    pings = {}
    for user in (colleague, administrator):
        client = sign_in(user, interface_language)
        html = BeautifulSoup(client.get(address).content, "html.parser")
        form = html.find("form", class_="w-editing-sessions")
        pings[user] = (client, form["data-w-swap-src-value"], form)
    client, address, form = pings[administrator]
    sent = {field["name"]: field.get("value", "") for field in form.find_all("input") if field.get("name")}
    shown = BeautifulSoup(client.post(address, sent).json()["html"], "html.parser").get_text(" ", strip=True)
    assert "dong-nghiep" in shown


# Unicode's composed form, wherever a text is stored


def test_texts_of_a_draft_are_composed_blocks_and_rows_included(home):
    page = make_page(SecretariatPage, home)
    page.intro_vi, page.body_vi = NFD, body_of(("text", f"<p>{NFD}</p>"))
    page.posts.add(Post(name=NFD, post_vi=NFD))
    draft = page.save_revision().as_object()
    assert draft.intro_vi == NFC
    assert draft.body_vi[0].value.source == f"<p>{NFC}</p>"
    assert [(row.name, row.post_vi) for row in draft.posts.all()] == [(NFC, NFC)]
    page.save()
    assert Post.objects.get().name == NFC
    assert SecretariatPage.objects.get().body_vi[0].value.source == f"<p>{NFC}</p>"


def test_tags_and_images_are_composed(db):
    image = make_image(NFD)
    image.tags.add(NFD)
    stored = PortalImage.objects.get(pk=image.pk)
    assert stored.title == NFC
    assert [tag.name for tag in stored.tags.all()] == [NFC]


# What the scripts ask who is there


def test_who_is_signed_in_is_told_with_a_token_that_works(administrator, sign_in):
    client = sign_in(administrator, "vi")
    answer = client.get(reverse("editing:session")).json()
    assert answer["user"] == administrator.pk
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(administrator)
    token = strict.get(reverse("editing:session")).json()["token"]
    address, body = reverse("editing:convert"), '{"text": "x"}'
    assert strict.post(address, body, "application/json").status_code == 403
    assert strict.post(address, body, "application/json", headers={"X-CSRFToken": token}).status_code == 200


@pytest.mark.parametrize("name", ["session", "references"])
def test_strangers_are_told_nothing(db, name):
    response = Client().get(reverse(f"editing:{name}"), headers={"X-Requested-With": "XMLHttpRequest"})
    assert response.status_code in {302, 401, 403}
    assert b"token" not in response.content


def without_keys(told: str) -> str:
    """Return what the scripts are told without what chance has made: keys of empty paragraphs, ids of first items of lists."""
    return re.sub(r'(?<=key\\": \\")\w{5}(?=\\)|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', "", told)


def test_what_the_scripts_are_told_of_the_blocks_is_what_wagtail_tells_in_each_language():
    told = {}
    for language in ("vi", "en", "vi", "en"):
        with translation.override(language):
            form = ContentPage.get_edit_handler().get_form_class()()
            widget = form.fields["body_vi"].widget
            told[language] = without_keys(widget.block_json)
            assert told[language] == without_keys(BlockWidget(widget.block_def).block_json)
            assert str(widget.media) == str(BlockWidget(widget.block_def).media)
    assert told["vi"] != told["en"]


@pytest.mark.parametrize("key", ["x", "-1", "999999999", "9" * 40])
def test_a_chosen_picture_that_is_none_is_an_error_of_the_form(home, admin, key):
    page = make_page(
        ContentPage,
        home,
        "Trang",
        body_vi=body_of(("figure", {"image": make_image().pk, "caption": "", "full_width": False})),
    )
    response = admin.try_edit(page, publish=True, **{"body_vi-0-value-image": key})
    assert "body_vi" in response.context["form"].errors
