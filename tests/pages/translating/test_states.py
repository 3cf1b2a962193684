"""When English counts as right, and when as out of date."""

import pytest
from wagtail.models import Revision

from pages.models import BasePage, ContentPage, SecretariatPage, TranslatedText
from pages.translating import EnglishState
from pages.translating.states import in_states
from tests.factories import body_of, make_image, make_page
from tests.support.admin import fresh


def draft_of(page):
    return BasePage.objects.get(pk=page.pk).specific.get_latest_revision_as_object()


def change(page, publish=False, user=None, **values):
    """Save a draft of a page with these values, as code does; return the page's state then."""
    draft = draft_of(page)
    for name, value in values.items():
        setattr(draft, name, value)
    revision = draft.save_revision(user=user)
    if publish:
        revision.publish()
    return state_of(page)


def state_of(page) -> str:
    """Return the state by the page's row, having asked the database for the same."""
    row = BasePage.objects.get(pk=page.pk)
    for state in EnglishState:
        found = BasePage.objects.filter(in_states([state]), pk=page.pk).exists()
        assert found == (row.english_state == state), state
    return str(row.english_state.value)


@pytest.fixture
def page(tree):
    return make_page(
        ContentPage, tree.about, "Điện mặt trời", "Solar power", intro_vi="Nắng nhiều.", intro_en="Much sun."
    )


def test_a_page_without_english_has_none(tree):
    assert state_of(tree.plain) == "none"


def test_a_page_published_in_both_languages_is_live(page):
    assert state_of(page) == "live"


@pytest.mark.parametrize("known", [True, False], ids=["as_it_was_made", "as_it_was_stored"])
def test_a_revision_published_over_what_code_has_changed_brings_back_its_state(page, known):
    revision = draft_of(page).save_revision()
    revision.publish()
    row = fresh(page)
    row.intro_vi = "Nắng rất nhiều."
    row.save()
    assert state_of(page) == "out_of_date"
    if not known:
        revision = Revision.objects.get(pk=revision.pk)
    revision.publish()
    assert (fresh(page).intro_vi, state_of(page)) == ("Nắng nhiều.", "live")


def test_a_page_that_migrations_made_has_a_state(home):
    assert BasePage.objects.get(pk=home.pk).vietnamese_words


def test_english_that_was_never_published_is_a_draft(tree):
    assert change(tree.plain, title_en="Not live yet") == "draft"


def test_vietnamese_words_that_change_put_english_out_of_date(page):
    assert change(page, intro_vi="Nắng rất nhiều.") == "out_of_date"


def test_english_that_is_a_draft_goes_out_of_date_too(tree):
    change(tree.plain, title_en="A draft")
    assert change(tree.plain, title_vi="Tên khác") == "out_of_date"


def test_editing_the_english_brings_it_up_to_date(page):
    change(page, intro_vi="Nắng rất nhiều.")
    assert change(page, intro_en="Very much sun.") == "live"


def test_both_languages_changed_in_one_draft_are_right(page):
    assert change(page, intro_vi="Ít nắng.", intro_en="Little sun.") == "live"


def test_publishing_the_vietnamese_does_not_bring_english_up_to_date(page):
    assert change(page, publish=True, intro_vi="Nắng rất nhiều.") == "out_of_date"


def test_going_back_to_the_old_vietnamese_makes_english_right_again(page):
    change(page, intro_vi="Nắng rất nhiều.")
    assert change(page, intro_vi="Nắng nhiều.") == "live"


@pytest.mark.parametrize(
    "same",
    [
        "<p>Gió  và\nnắng</p>",
        "<p><b>Gió</b> và <i>nắng</i></p>",
        '<p><a href="https://example.org">Gió</a> và nắng</p>',
    ],
)
def test_markup_and_white_space_are_no_words(tree, same):
    page = make_page(
        SecretariatPage,
        tree.home,
        "Ban Thư ký",
        "Secretariat",
        legal_basis_vi="<p>Gió và nắng</p>",
        legal_basis_en="<p>W</p>",
    )
    assert change(page, legal_basis_vi=same) == "live"
    assert change(page, legal_basis_vi="<p>Gió và mưa</p>") == "out_of_date"


def test_the_order_of_blocks_and_rows_is_no_text(tree):
    first, second = ("text", "<p>Một</p>"), ("quote", {"text": "Hai", "attribution": "", "source_url": ""})
    page = make_page(ContentPage, tree.about, "Khối", "Blocks", body_vi=body_of(first, second), body_en=body_of(first))
    assert change(page, body_vi=body_of(second, first)) == "live"
    assert change(page, body_vi=body_of(second)) == "out_of_date"


def test_rows_under_a_page_count_by_their_words_alone(tree):
    page = make_page(SecretariatPage, tree.home, "Ban Thư ký", "Secretariat")
    draft = draft_of(page)
    draft.posts.create(name="A", post_vi="Trưởng ban", post_en="Head", sort_order=0)
    draft.posts.create(name="B", post_vi="Phó ban", post_en="Deputy", sort_order=1)
    draft.save_revision()
    draft = draft_of(page)
    first, second = draft.posts.all()
    first.sort_order, second.sort_order, first.name = 1, 0, "Người khác"
    draft.posts = [second, first]
    draft.save_revision()
    assert state_of(page) == "live"
    draft = draft_of(page)
    row = draft.posts.first()
    row.unit_vi = "Vụ Hợp tác quốc tế"
    draft.posts = [row, *draft.posts.all()[1:]]
    draft.save_revision()
    assert state_of(page) == "out_of_date"


def test_another_image_with_the_same_alternative_text_changes_nothing(tree):
    words = {"alt_vi": "Tua-bin", "alt_en": "Turbine"}
    image, same, other = make_image(**words), make_image(**words), make_image(alt_vi="Con đập", alt_en="Dam")

    def body(image):
        return body_of(("figure", {"image": image.pk, "caption": "", "full_width": False}))

    page = make_page(ContentPage, tree.about, "Ảnh", "Pictures", body_vi=body(image), body_en=body(image))
    assert change(page, body_vi=body(same)) == "live"
    assert change(page, body_vi=body(other)) == "out_of_date"


def test_an_alternative_text_that_changes_puts_the_pages_that_show_it_out_of_date(tree):
    image = make_image(alt_vi="Tua-bin", alt_en="Turbine")
    body = body_of(("figure", {"image": image.pk, "caption": "", "full_width": False}))
    page = make_page(ContentPage, tree.about, "Ảnh", "Pictures", body_vi=body, body_en=body)
    image.alt_vi = "Hai tua-bin"
    image.save()
    assert state_of(page) == "out_of_date"
    image.alt_en = "Two turbines"
    image.save()
    assert state_of(page) == "live"


def test_translating_an_alternative_text_says_nothing_of_other_words(tree):
    image = make_image(alt_vi="Tua-bin", alt_en="Turbine")
    body = body_of(("figure", {"image": image.pk, "caption": "", "full_width": False}))
    page = make_page(ContentPage, tree.about, "Ảnh", "Pictures", body_vi=body, body_en=body)
    change(page, intro_vi="Lời dẫn mới")
    image.alt_vi, image.alt_en = "Hai tua-bin", "Two turbines"
    image.save()
    assert state_of(page) == "out_of_date"


def test_removing_the_english_of_a_draft_leaves_no_english(tree):
    change(tree.plain, title_en="A draft")
    assert change(tree.plain, title_en="") == "none"


def test_english_brought_back_is_as_right_as_it_was(page):
    old = draft_of(page).latest_revision
    change(page, intro_vi="Nắng rất nhiều.")
    stale = draft_of(page).latest_revision
    change(page, intro_en="Very much sun.")
    stale.as_object().save_revision(previous_revision=stale)
    assert state_of(page) == "out_of_date"
    old.as_object().save_revision(previous_revision=old)
    assert state_of(page) == "live"


def test_saving_the_live_english_and_then_the_draft_again_edits_neither(page):
    change(page, intro_en="Very much sun.")
    change(page, intro_vi="Nắng rất nhiều.")
    draft = draft_of(page)
    merged = draft_of(page)
    merged.intro_en = "Much sun."  # what is live
    merged.save_revision()
    assert state_of(page) == "out_of_date"
    draft.save_revision()
    assert state_of(page) == "out_of_date"


def test_a_copy_begins_as_right_as_its_source(page):
    right = page.copy(
        update_attrs={"title_vi": "Bản sao", "title_en": "A copy", "slug": "ban-sao", "slug_en": "a-copy"}
    )
    assert state_of(right) == "live"
    change(page, intro_vi="Nắng rất nhiều.")
    stale = draft_of(page).copy(update_attrs={"title_en": "Another copy", "slug": "ban-sao-2", "slug_en": "another"})
    assert state_of(stale) == "out_of_date"
    assert change(stale, intro_en="Very much sun.") == "live"


def test_an_alias_has_the_state_of_its_source(tree, page):
    alias = page.create_alias(parent=tree.other)
    assert state_of(alias) == "live"
    change(page, publish=True, intro_vi="Nắng rất nhiều.")
    assert state_of(alias) == "out_of_date"


def test_taking_a_page_down_leaves_its_english_a_draft(page):
    draft_of(page).unpublish()
    assert state_of(page) == "draft"


def test_a_row_saved_without_a_draft_is_looked_at_too(page):
    row = ContentPage.objects.get(pk=page.pk)
    row.intro_vi = "Nhập từ nơi khác."
    row.save()
    assert state_of(page) == "out_of_date"


def test_autosave_writes_one_record_over_and_over(page, administrator):
    draft = draft_of(page)
    draft.intro_en = "V"
    revision = draft.save_revision(user=administrator)
    count = TranslatedText.objects.filter(page=page).count()
    for typed in ("Ve", "Ver", "Very"):
        draft = draft_of(page)
        draft.intro_en = typed
        draft.save_revision(user=administrator, overwrite_revision=revision)
    assert TranslatedText.objects.filter(page=page).count() == count
    assert state_of(page) == "live"


def test_the_command_brings_states_in_line_with_the_drafts(page, capsys):
    from django.core.management import call_command

    BasePage.objects.update(vietnamese_words="", english_words="", translated_words="")
    TranslatedText.objects.all().delete()
    call_command("rebuild_translation_state")
    assert "pages looked at" in capsys.readouterr().out
    assert state_of(page) == "live"
