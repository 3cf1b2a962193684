"""The state of English as editors see it: page list, search, report, editor; confirming and copying."""

import json
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.models import PageLogEntry
from wagtail.test.utils.form_data import nested_form_data, streamfield

from pages.bin import place
from pages.models import BasePage, ContentPage, SecretariatPage
from pages.translating import confirm_english, counts_for, not_translated, out_of_date, untranslated_marks
from pages.translating.marks import MARK
from tests.factories import make_image, make_page, make_topic
from tests.pages.translating.test_states import change, draft_of, state_of
from tests.support.admin import errors_of
from tests.support.markup import Document

LABELS = {
    "vi": {
        "none": "Chưa có tiếng Anh",
        "draft": "Tiếng Anh là bản nháp",
        "live": "Đang đăng tiếng Anh",
        "out_of_date": "Tiếng Anh cần cập nhật",
    },
    "en": {
        "none": "No English",
        "draft": "Draft English",
        "live": "English live",
        "out_of_date": "English out of date",
    },
}


def titles(response) -> set[str]:
    return {str(page) for page in response.context["object_list"]}


# The page explorer


def test_the_page_list_says_how_the_english_of_each_page_stands(admin, tree, interface_language):
    change(tree.wind, title_vi="Điện gió trên bờ")
    html = admin.text("wagtailadmin_explore", tree.about.pk)
    assert LABELS[interface_language]["none"] in html
    assert LABELS[interface_language]["out_of_date"] in html
    assert "Wind power" in html


@pytest.mark.parametrize("state", ["none", "draft", "live", "out_of_date"])
def test_the_page_list_finds_pages_by_the_state_of_their_english(admin, tree, state):
    draft = make_page(ContentPage, tree.about, "Bản nháp", live=False)
    change(draft, title_en="A draft")
    change(tree.wind, title_vi="Điện gió trên bờ")
    expected = {"none": {"Chưa dịch"}, "draft": {"Bản nháp"}, "live": {"Ngoài khơi"}, "out_of_date": {"Điện gió"}}
    found = admin.get("wagtailadmin_explore", tree.about.pk, english=state)
    assert titles(found) == expected[state]


def test_a_search_in_the_page_list_keeps_the_filter(admin, tree):
    found = admin.get("wagtailadmin_explore", tree.home.pk, q="Wind", english="live")
    assert titles(found) == {"Điện gió"}
    assert not titles(admin.get("wagtailadmin_explore", tree.home.pk, q="Wind", english="none"))


@pytest.mark.parametrize("address", ["wagtailadmin_explore", "wagtailadmin_pages:search"])
def test_a_page_is_found_by_its_english_title_under_its_vietnamese_one(admin, tree, address):
    arguments = (tree.home.pk,) if address == "wagtailadmin_explore" else ()
    assert titles(admin.get(address, *arguments, q="Wind pow")) == {"Điện gió"}


def test_the_page_list_asks_as_much_of_the_database_for_many_pages_as_for_few(admin, tree):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            admin.get("wagtailadmin_explore", tree.other.pk)
        return len(captured)

    make_page(ContentPage, tree.other, "Một", "One")
    queries()
    few = queries()
    for number in range(5):
        make_page(ContentPage, tree.other, title_en=f"Another {number}")
    # Once a second a worker asks whether content has changed; on a slow machine that falls into some of these views.
    assert min(queries() for _view in range(4)) <= few


def test_records_without_an_english_name_are_found(admin):
    make_topic("Điện gió", name_en="Wind")
    make_topic("Điện mặt trời")
    topics = admin.get("wagtailsnippets_pages_topic:list", english="no")
    assert titles(topics) == {"Điện mặt trời"}
    assert titles(admin.get("wagtailsnippets_pages_topic:list", english="yes")) == {"Điện gió"}


# Counts and the report


def test_counts_and_lists_are_those_of_the_pages_somebody_may_edit(tree, administrator, django_user_model):
    change(tree.wind, title_vi="Điện gió trên bờ")
    assert counts_for(administrator) == {"none": 1, "draft": 0, "live": 4, "out_of_date": 1}
    assert [str(page) for page in not_translated(administrator)] == ["Chưa dịch"]
    assert [page.pk for page in out_of_date(administrator)] == [tree.wind.pk]
    nobody = django_user_model.objects.create_user("khach", "khach@example.org", "a long password")
    assert set(counts_for(nobody).values()) == {0}


def test_an_alias_is_not_counted_beside_its_source(tree, administrator):
    before = counts_for(administrator)
    tree.plain.create_alias(parent=tree.other)
    assert counts_for(administrator) == before


def test_the_report_counts_each_section_and_lists_its_pages(admin, tree, interface_language):
    response = admin.get("translation_report")
    table = Document(response.content.decode()).only("table", class_="listing translation-counts__table")
    rows = [[cell.text for cell in row.find("th", "td")] for row in table.find("tr")]
    assert rows[0][1:5] == list(LABELS[interface_language].values())
    assert ["Giới thiệu", "1", "0", "3", "0", "4"] in rows
    assert {"Điện gió", "Chưa dịch"} <= titles(response)


def test_the_report_is_filtered_by_state_and_section(admin, tree):
    assert titles(admin.get("translation_report", english="none", section=tree.about.pk)) == {"Chưa dịch"}
    assert titles(admin.get("translation_report", section=tree.other.pk)) == {"Tài liệu"}
    assert titles(admin.get("translation_report", live_en="False", live="True")) == {"Chưa dịch"}
    assert not titles(admin.get("translation_report", live="False"))


def test_the_report_does_not_offer_the_bin_as_a_section(admin, tree):
    page_of_the_bin = place.find_or_make()
    options = admin.get("translation_report").context["filters"].form.fields["section"].queryset
    assert tree.about in [each.specific for each in options]
    assert page_of_the_bin not in options


def test_the_report_as_csv_opens_in_a_spreadsheet_and_holds_no_formula(admin, tree, interface_language):
    change(tree.plain, publish=True, title_vi="=1+1")
    response = admin.client.get(reverse("translation_report"), {"export": "csv", "section": tree.about.pk})
    text = b"".join(response.streaming_content).decode()
    assert text.startswith("\ufeff")
    assert "'=1+1" in text
    assert "Điện gió,Wind power,Giới thiệu" in text
    assert {"vi": "Địa chỉ sửa", "en": "Edit at"}[interface_language] in text
    assert LABELS[interface_language]["live"] in text


def test_the_report_as_a_workbook_has_a_row_for_each_page(admin, tree):
    response = admin.client.get(reverse("translation_report"), {"export": "xlsx", "english": "none"})
    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Chưa dịch"]


def test_nobody_without_pages_to_edit_sees_the_report(tree, django_user_model, sign_in):
    user = django_user_model.objects.create_user("khach", "khach@example.org", "a long password")
    assert sign_in(user, "vi").get(reverse("translation_report")).status_code == 302


# The editor


def test_the_editor_shows_what_changed_in_the_vietnamese(admin, tree):
    change(tree.wind, title_vi="Điện gió ngoài khơi")
    panel = Document(admin.text("wagtailadmin_pages:edit", tree.wind.pk)).only("div", **{"data-translation-state": ""})
    assert [node.text.split()[-2:] for node in panel.find("ins")] == [["ngoài", "khơi"]]
    assert panel.find("button")[0].get("data-translation-seen") == draft_of(tree.wind).vietnamese_words


def test_english_is_confirmed_without_an_edit(admin, tree, administrator):
    change(tree.wind, title_vi="Điện gió ngoài khơi")
    revision = draft_of(tree.wind).latest_revision_id
    seen = draft_of(tree.wind).vietnamese_words
    response = admin.client.post(reverse("translation_confirm", args=(tree.wind.pk,)), {"seen": seen})
    assert response.status_code == 200
    assert "ins" not in response.json()["html"]
    assert state_of(tree.wind) == "live"
    assert draft_of(tree.wind).latest_revision_id == revision
    assert PageLogEntry.objects.filter(
        page_id=tree.wind.pk, action="pages.confirm_english", user=administrator
    ).exists()
    assert change(tree.wind, title_vi="Điện gió trên bờ") == "out_of_date"


def test_vietnamese_that_nobody_has_looked_at_is_not_confirmed(admin, tree):
    change(tree.wind, title_vi="Điện gió ngoài khơi")
    seen = draft_of(tree.wind).vietnamese_words
    change(tree.wind, title_vi="Điện gió trên bờ")
    response = admin.client.post(reverse("translation_confirm", args=(tree.wind.pk,)), {"seen": seen})
    assert response.status_code == 409
    assert state_of(tree.wind) == "out_of_date"


def test_a_page_without_english_cannot_be_confirmed(admin, tree):
    response = admin.client.post(reverse("translation_confirm", args=(tree.plain.pk,)))
    assert response.status_code == 409
    assert state_of(tree.plain) == "none"


def test_only_who_may_edit_a_page_confirms_its_english(tree, django_user_model, sign_in):
    change(tree.wind, title_vi="Điện gió ngoài khơi")
    user = django_user_model.objects.create_user("khach", "khach@example.org", "a long password")
    answer = sign_in(user, "vi").post(reverse("translation_confirm", args=(tree.wind.pk,)))
    assert answer.status_code in (302, 403)
    assert Client().post(reverse("translation_confirm", args=(tree.wind.pk,))).status_code == 302
    assert state_of(tree.wind) == "out_of_date"


def test_the_history_names_the_confirmation(admin, tree, administrator, interface_language):
    change(tree.wind, title_vi="Điện gió ngoài khơi")
    confirm_english(tree.wind, administrator)
    words = {"vi": "Đã xác nhận bản tiếng Anh vẫn đúng", "en": "Confirmed that the English is still right"}
    assert words[interface_language] in admin.text("wagtailadmin_pages:history", tree.wind.pk)


# Copying from Vietnamese


def copy(client, model, *names, **values):
    url = reverse("translation_copy", args=(model._meta.app_label, model._meta.model_name))
    response = client.post(url, {"copy": names} | values)
    assert response.status_code == 200, response.status_code
    return response.json()["fields"]


def test_a_plain_text_is_copied_with_the_mark(admin):
    fields = copy(admin.client, ContentPage, "title_en", "intro_en", title_vi="Điện gió", intro_vi="  ")
    assert fields == {"title_en": {"kind": "text", "value": f"{MARK} Điện gió"}}


def test_a_text_that_is_too_long_with_the_mark_is_cut(admin):
    fields = copy(admin.client, ContentPage, "title_en", title_vi="Gió " * 63)
    assert len(fields["title_en"]["value"]) == 255
    assert fields["title_en"]["value"].endswith("…")


def test_the_texts_of_rows_are_copied(admin):
    fields = copy(admin.client, SecretariatPage, "posts-0-post_en", **{"posts-0-post_vi": "Trưởng ban"})
    assert fields["posts-0-post_en"]["value"] == f"{MARK} Trưởng ban"


def test_rich_text_is_marked_in_each_paragraph_and_keeps_its_markup(admin):
    def block(text, kind, styles=()):
        return {
            "key": text,
            "text": text,
            "type": kind,
            "depth": 0,
            "inlineStyleRanges": list(styles),
            "entityRanges": [],
        }

    bold = {"offset": 0, "length": 3, "style": "BOLD"}
    raw = {"blocks": [block("Căn cứ", "unstyled", [bold]), block("2025", "unordered-list-item")], "entityMap": {}}
    fields = copy(admin.client, SecretariatPage, "legal_basis_en", legal_basis_vi=json.dumps(raw))
    copied = json.loads(fields["legal_basis_en"]["value"])["blocks"]
    assert [entry["text"] for entry in copied] == [f"{MARK} Căn cứ", "2025"]
    assert copied[0]["inlineStyleRanges"] == [{"offset": len(MARK) + 1, "length": 3, "style": "BOLD"}]


def test_blocks_are_copied_with_their_structure_and_images_and_marked_texts(admin):
    image = make_image()
    figure = {"image": image.pk, "caption": "Cánh quạt", "full_width": "on"}
    heading = {"level": "2", "text": "Mục"}
    data = nested_form_data({"body_vi": streamfield([("heading", heading), ("figure", figure)])})
    fields = copy(admin.client, ContentPage, "body_en", **data)
    first, second = fields["body_en"]["value"]
    assert first["value"]["text"] == f"{MARK} Mục"
    assert "2" in first["value"]["level"]
    assert second["value"]["caption"] == f"{MARK} Cánh quạt"
    assert second["value"]["image"]["id"] == image.pk
    assert second["value"]["full_width"] is True
    assert first["id"] != second["id"]


def test_fields_that_are_no_translations_are_not_copied(admin):
    assert copy(admin.client, ContentPage, "slug_en", "owner_en", "path_en", "posts-0-post_en", slug_vi="a") == {}


def test_only_editors_of_pages_copy(tree, django_user_model, sign_in):
    user = django_user_model.objects.create_user("khach", "khach@example.org", "a long password")
    url = reverse("translation_copy", args=("pages", "contentpage"))
    assert sign_in(user, "vi").post(url, {"copy": "title_en", "title_vi": "A"}).status_code in (302, 403)


# Marked texts stay with the editors


def test_a_draft_keeps_marked_texts_and_its_english_address_waits(admin, tree):
    admin.edit(tree.plain, title_en=f"{MARK} Chưa dịch")
    draft = draft_of(tree.plain)
    assert draft.title_en == f"{MARK} Chưa dịch"
    assert draft.slug_en == ""
    assert [(field.name, field.count) for field in untranslated_marks(draft)] == [("title", 1)]


def test_publishing_marked_english_is_refused_with_the_names_of_the_fields(admin, tree, interface_language):
    response = admin.try_edit(tree.wind, publish=True, intro_en=f"{MARK} Nắng", title_vi="Điện gió mới")
    errors = errors_of(response)
    assert MARK in errors["intro_en"][0]
    assert {"vi": "Phần giới thiệu", "en": "Introduction"}[interface_language] in errors["__all__"][0]
    live = ContentPage.objects.get(pk=tree.wind.pk)
    assert (live.title_vi, live.live_en) == ("Điện gió", True)


def test_a_page_without_an_english_title_is_published_whatever_its_english_drafts(admin, tree):
    page = admin.edit(tree.plain, publish=True, intro_en=f"{MARK} Nắng", title_vi="Tên mới")
    assert page.title_vi == "Tên mới"
    assert not page.live_en


def test_marked_english_does_not_go_live_on_any_other_way(tree, reader):
    assert change(tree.wind, publish=True, intro_en=f"{MARK} Nắng") == "draft"
    page = BasePage.objects.get(pk=tree.wind.pk)
    assert not page.live_en
    assert MARK not in reader.get(page.url_in("en")).content.decode()


def test_publishing_many_pages_is_refused_while_one_has_marked_english(admin, tree):
    change(tree.wind, intro_en=f"{MARK} Nắng")
    change(tree.offshore, title_vi="Ngoài khơi xa")
    url = reverse("wagtail_bulk_action", args=("pages", "basepage", "publish"))
    response = admin.client.post(
        f"{url}?id={tree.wind.pk}&id={tree.offshore.pk}&next=/admin/", {"scope": "both"}, follow=True
    )
    assert MARK in response.content.decode()
    assert BasePage.objects.get(pk=tree.wind.pk).live_en
    assert BasePage.objects.get(pk=tree.offshore.pk).title_vi == "Ngoài khơi"


def test_the_editor_offers_copying_to_who_may_edit(admin, tree):
    panel = Document(admin.text("wagtailadmin_pages:add", "pages", "contentpage", tree.about.pk))
    assert panel.only("div", **{"data-translation-panel": ""}).get("data-copy-url").endswith("/pages/contentpage/")


def test_a_search_counts_pages_and_says_so(admin, tree):
    text = " ".join(Document(admin.text("wagtailadmin_pages:search", q="Wind pow")).root.text.split())
    assert "None" not in text
