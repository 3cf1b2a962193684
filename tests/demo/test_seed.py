"""Seeding: what is there, what a second run leaves alone, and that every figure has its source."""

from io import StringIO

import pytest
from django.core.management import call_command

from documents.models import DocumentPage
from events.models import ArticlePage, EventPage
from pages.models import BasePage, DemoRecord, IndicatorObservation, OrganisationRole
from projects.models import MoneyLine, ProjectFigure, ProjectPage, SectorPage, StatusEvent


def seed() -> str:
    out = StringIO()
    call_command("seed_demo", stdout=out)
    return out.getvalue()


def state() -> list:
    return list(BasePage.objects.order_by("pk").values_list("pk", "title_vi", "live", "live_en", "latest_revision_id"))


def test_a_second_run_makes_nothing_and_changes_nothing():
    before = state()
    assert "0 objects made" in seed()
    assert state() == before


def test_what_an_editor_has_changed_stays(page_of):
    page = page_of("about-what")
    page.title_vi, page.slug = "Tiêu đề của biên tập viên", "duong-dan-moi"
    page.save_revision().publish()
    seed()
    page.refresh_from_db()
    assert (page.title_vi, page.slug) == ("Tiêu đề của biên tập viên", "duong-dan-moi")


def test_what_is_missing_is_made_again(page_of):
    page_of("article-rmp-cop28").delete()
    assert "1 objects made" in seed()
    assert page_of("article-rmp-cop28").live


def test_the_demonstration_has_what_a_newcomer_should_find():
    about = BasePage.objects.get(slug="gioi-thieu")
    assert about.get_children().live().count() >= 8
    assert SectorPage.objects.live().count() == 8
    assert ArticlePage.objects.live().count() >= 15
    assert ArticlePage.objects.live().filter(live_en=False).count() == 2
    assert EventPage.objects.live().count() >= 14
    assert DocumentPage.objects.live().count() >= 20
    assert DocumentPage.objects.live().exclude(files=None).count() >= 3


def test_the_register_has_the_three_named_projects_and_twelve_rows_of_the_plan_with_annex_and_number():
    with_money = ProjectPage.objects.live().exclude(money_lines=None).distinct()
    assert with_money.count() == 3
    cited = ProjectPage.objects.live().exclude(rmp_annex="").exclude(rmp_number="")
    assert cited.count() >= 12


@pytest.mark.parametrize("model", [IndicatorObservation, MoneyLine, StatusEvent, ProjectFigure])
def test_every_figure_says_its_source_in_both_languages(model):
    assert not model.objects.filter(source_name_vi="").exists()
    assert not model.objects.filter(source_name_en="").exists()


def test_every_role_in_the_partnership_says_its_source():
    assert not OrganisationRole.objects.filter(source_name_vi="").exists()


def test_every_record_of_the_demonstration_still_leads_to_its_object():
    assert all(record.target is not None for record in DemoRecord.objects.all())


def test_money_of_different_kinds_is_never_added_up(get):
    for address in ("/du-an/", "/en/projects/"):
        assert "<tfoot" not in get(address).source
