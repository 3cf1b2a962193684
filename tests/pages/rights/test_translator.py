"""The translator's rule: English texts and nothing else, whichever way the content came."""

import pytest
from django.urls import reverse
from wagtail.models import Comment
from wagtail.test.utils.form_data import nested_form_data, streamfield

from accounts.roles import Role
from pages.models import BasePage, Post
from pages.rights import may_edit_english, may_edit_vietnamese
from pages.rights.english import english_fields
from pages.translating.recording import COLUMNS
from tests.support.admin import Admin, errors_of, fresh
from tests.support.people import make_person, make_workflow
from tests.support.tampering import edit_tampered, post, tampered

pytestmark = pytest.mark.django_db


@pytest.fixture
def translator(db):
    return make_person(Role.TRANSLATOR)


@pytest.fixture
def translating(translator, sign_in, interface_language) -> Admin:
    return Admin(sign_in(translator, interface_language))


def latest(page):
    return fresh(page).get_latest_revision_as_object()


def vietnamese_of(page) -> dict:
    """Everything of a page's latest version that is not an English text."""
    content = latest(page).serializable_data()
    of_the_draft = {
        "latest_revision",
        "latest_revision_created_at",
        "has_unpublished_changes",
        "wagtail_admin_comments",
    }
    to_the_microsecond = {"first_published_at", "last_published_at"}  # a revision keeps milliseconds
    left_out = {*english_fields(type(page)), "url_path_en", *COLUMNS, *of_the_draft, *to_the_microsecond}
    return {name: value for name, value in content.items() if name not in left_out}


def test_english_is_written_and_nothing_else(portal, translator, translating):
    before = vietnamese_of(portal.page)
    response = edit_tampered(
        translating,
        portal.page,
        title_en="A better title",
        intro_en="A better introduction",
        slug_en="a-better-title",
        title_vi="Bị sửa trộm",
        intro_vi="Bị sửa trộm",
        slug="bi-sua-trom",
        reviewed_on="2025-01-01",
        show_in_menus="on",
        go_live_at="2099-01-01 00:00",
    )
    assert response.status_code == 302, errors_of(response)
    after = latest(portal.page)
    assert (after.title_en, after.intro_en, after.slug_en) == (
        "A better title",
        "A better introduction",
        "a-better-title",
    )
    assert vietnamese_of(portal.page) == before
    assert fresh(portal.page).title_en == "Our page", "a translator publishes nothing"
    assert after.latest_revision.user == translator


def test_bodies_are_written_in_english_only(portal, translating):
    before = vietnamese_of(portal.page)
    blocks = {name: streamfield([("heading", {"level": "2", "text": "Mới"})]) for name in ("body_vi", "body_en")}
    response = edit_tampered(translating, portal.page, **nested_form_data(blocks))
    assert response.status_code == 302, errors_of(response)
    assert latest(portal.page).body_en[0].value["text"] == "Mới"
    assert vietnamese_of(portal.page) == before


@pytest.mark.parametrize("which", ["page", "draft"])
def test_autosave_keeps_the_rule(portal, translating, which):
    page = getattr(portal, which)
    before = vietnamese_of(page)
    answer = edit_tampered(translating, page, autosave=True, title_en="By itself", title_vi="Bị sửa trộm").json()
    assert answer["success"]
    again = edit_tampered(
        translating,
        page,
        autosave=True,
        overwrite_revision_id=answer["revision_id"],
        title_en="Once more",
        intro_vi="Bị sửa trộm",
    ).json()
    assert again["revision_id"] == answer["revision_id"]
    assert latest(page).title_en == "Once more"
    assert vietnamese_of(page) == before
    assert fresh(page).title_vi == page.title_vi


def test_publishing_and_submitting_through_the_form_is_only_saving(portal, translating):
    make_workflow(portal.home, Role.EDITOR)
    for action in ("action-publish", "action-submit", "action-restart-workflow", "action-cancel-workflow"):
        response = edit_tampered(translating, portal.draft, title_en="English", **{action: action})
        assert response.status_code == 302
    page = fresh(portal.draft)
    assert not page.live
    assert page.current_workflow_state is None


def test_hours_are_none_of_a_translators_business(portal, translating):
    make_workflow(portal.home, Role.EDITOR)
    assert 'name="action-schedule"' not in translating.text("wagtailadmin_pages:edit", portal.draft.pk)
    assert translating.client.get(reverse("portal_schedule", args=(portal.draft.pk,))).status_code == 302
    response = edit_tampered(translating, portal.draft, title_en="English", **{"action-schedule": "1"})
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=(portal.draft.pk,))


def copied(client, page, *names) -> dict:
    url = reverse("translation_copy", args=(page._meta.app_label, page._meta.model_name))
    response = client.post(url, {"copy": names, "page": page.pk})
    return response.json()["fields"] if response.status_code == 200 else {}


def test_translators_copy_the_vietnamese_that_they_may_only_read(portal, translating, posts):
    page = latest(portal.draft)
    page.title_vi = "Bản nháp mới"
    page.save_revision()
    fields = copied(translating.client, portal.draft, "title_en", "body_en")
    assert fields["title_en"]["value"].endswith(" Bản nháp mới"), "the newest draft, not what is live"
    (block,) = fields["body_en"]["value"]
    assert block["value"]["text"].endswith(" Một")
    rows = copied(translating.client, posts, "posts-1-post_en", "posts-3-post_en", "posts-9-post_en")
    assert {name: field["value"] for name, field in rows.items()} == {
        "posts-1-post_en": "[CẦN DỊCH] Chuyên viên",
        "posts-3-post_en": "[CẦN DỊCH] Thư ký",
    }


def test_nobody_copies_what_they_may_not_read(portal, sign_in):
    stranger = sign_in(make_person(Role.TRANSLATOR, sections=[portal.theirs]), "vi")
    assert copied(stranger, portal.foreign, "title_en")
    assert copied(stranger, portal.draft, "title_en") == {}


@pytest.fixture
def posts(portal):
    """The office with two posts live, and two more in its draft only, which have no number yet."""
    office = portal.office
    for name in ("Nguyễn Văn Một", "Trần Thị Hai"):
        office.posts.add(Post(name=name, post_vi="Chuyên viên", post_en="Officer"))
    office.save_revision().publish()
    office = fresh(office)
    for name in ("Lê Văn Ba", "Phạm Thị Bốn"):
        office.posts.add(Post(name=name, post_vi="Thư ký", post_en=""))
    office.save_revision()
    return office


def rows_of(page) -> list[tuple]:
    return [(row.name, row.post_vi, row.post_en) for row in latest(page).posts.all()]


def test_rows_are_translated_and_neither_added_nor_removed_nor_reordered(posts, translating):
    url = reverse("wagtailadmin_pages:edit", args=(posts.pk,))
    data = tampered(translating, url, {})
    assert "posts-0-post_en" in data
    assert "posts-0-post_vi" not in data
    assert [bool(data[f"posts-{row}-id"]) for row in range(4)] == [True, True, False, False]
    for row, english in enumerate(("Director", "Deputy", "Secretary", "Clerk")):
        data[f"posts-{row}-post_en"] = english
        data[f"posts-{row}-post_vi"] = data[f"posts-{row}-name"] = "Bị sửa trộm"
        data[f"posts-{row}-ORDER"] = str(9 - row)
    data["posts-1-DELETE"] = data["posts-3-DELETE"] = "on"
    data["posts-TOTAL_FORMS"] = "5"
    for name, value in {"id": "", "ORDER": "1", "name": "Kẻ Lạ", "post_vi": "Lạ", "post_en": "Stranger"}.items():
        data[f"posts-4-{name}"] = value
    response = post(translating, url, data)
    assert response.status_code == 302, response.context["form"].formsets["posts"].errors
    assert rows_of(posts) == [
        ("Nguyễn Văn Một", "Chuyên viên", "Director"),
        ("Trần Thị Hai", "Chuyên viên", "Officer"),
        ("Lê Văn Ba", "Thư ký", "Secretary"),
        ("Phạm Thị Bốn", "Thư ký", ""),
    ]
    assert [row.name for row in fresh(posts).posts.all()] == ["Nguyễn Văn Một", "Trần Thị Hai"]


def test_an_older_revision_gives_back_its_english_only(portal, editor, translating):
    old = latest(portal.page)
    old.title_vi, old.title_en = "Tên cũ", "An old name"
    revision = old.save_revision(user=editor)
    new = latest(portal.page)
    new.title_vi, new.title_en, new.intro_vi = "Tên mới", "A new name", "Mở đầu mới"
    new.save_revision(user=editor)
    before = vietnamese_of(portal.page)
    translating.revert(portal.page, revision)
    assert latest(portal.page).title_en == "An old name"
    assert vietnamese_of(portal.page) == before


def test_what_a_colleague_saved_meanwhile_stays(portal, translating):
    url = reverse("wagtailadmin_pages:edit", args=(portal.page.pk,))
    data = tampered(translating, url, {"title_en": "English of the morning"})
    colleague = latest(portal.page)
    colleague.title_vi = "Tên do đồng nghiệp sửa"
    colleague.save_revision()
    assert post(translating, url, data).status_code == 302
    after = latest(portal.page)
    assert (after.title_vi, after.title_en) == ("Tên do đồng nghiệp sửa", "English of the morning")


def test_vietnamese_is_shown_to_be_read(portal, posts, translating):
    html = translating.text("wagtailadmin_pages:edit", portal.page.pk)
    assert "Mở đầu" in html
    assert "Một" in html
    assert 'name="title_vi"' not in html
    assert 'name="title_en"' in html
    rows = translating.text("wagtailadmin_pages:edit", posts.pk)
    assert "Nguyễn Văn Một" in rows


def test_comments_may_be_written(portal, translator, translating):
    values = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "1000",
        "comments-0-id": "",
        "comments-0-contentpath": "title_vi",
        "comments-0-text": "Câu này nghĩa là gì?",
        "comments-0-position": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
        "comments-0-replies-MIN_NUM_FORMS": "0",
        "comments-0-replies-MAX_NUM_FORMS": "1000",
    }
    before = vietnamese_of(portal.page)
    response = edit_tampered(translating, portal.page, title_vi="Bị sửa trộm", **values)
    assert response.status_code == 302, errors_of(response)
    assert Comment.objects.get(page=portal.page).text == "Câu này nghĩa là gì?"
    assert vietnamese_of(portal.page) == before


# Ways past the form


def test_the_admins_own_interface_for_scripts_writes_nothing(portal, translating, administrator, sign_in):
    revision = portal.page.get_latest_revision()
    changed = latest(portal.page)
    changed.title_vi = "Tên mới"
    changed.save_revision()
    base = f"/admin/api/main/pages/{portal.page.pk}"
    assert translating.client.get(f"{base}/").status_code == 200
    for client in (translating.client, sign_in(administrator, "vi")):
        for action in ("revert_to_page_revision", "publish", "unpublish", "copy", "move", "delete", "create_alias"):
            answer = client.post(f"{base}/action/{action}/", {"revision_id": revision.pk}, "application/json")
            assert answer.status_code == 404, action
    assert latest(portal.page).title_vi == "Tên mới"


def test_an_alias_is_not_made_a_page_of_its_own(portal, translating):
    alias = portal.page.create_alias(parent=portal.theirs, update_slug="bi-danh")
    url = reverse("wagtailadmin_pages:convert_alias", args=(alias.pk,))
    assert translating.client.post(url).status_code == 302
    assert fresh(alias).alias_of_id == portal.page.pk


@pytest.mark.parametrize(
    "name",
    ["copy", "delete", "unpublish", "move", "lock", "set_privacy", "add_subpage"],
)
def test_other_doors_are_closed(portal, translating, name):
    before = vietnamese_of(portal.page)
    count = BasePage.objects.count()
    response = translating.client.post(reverse(f"wagtailadmin_pages:{name}", args=(portal.page.pk,)))
    assert response.status_code in {302, 403}, name
    assert vietnamese_of(portal.page) == before
    assert BasePage.objects.count() == count


def test_other_roles_are_not_touched_by_the_rule(portal, sign_in, interface_language):
    admin = Admin(sign_in(make_person(Role.EDITOR), interface_language))
    page = admin.edit(portal.page, title_vi="Tên khác", title_en="Another name")
    after = page.get_latest_revision_as_object()
    assert (after.title_vi, after.title_en) == ("Tên khác", "Another name")


def test_others_may_ask_who_edits_what(portal, translator):
    editor, reporter = make_person(Role.EDITOR), make_person(Role.REPORTER, sections=[portal.ours])
    asked = {
        user: (may_edit_vietnamese(user, portal.page), may_edit_english(user, portal.page))
        for user in (translator, editor, reporter)
    }
    assert asked == {translator: (False, True), editor: (True, True), reporter: (False, False)}
