"""What the demonstration holds: enough of everything, each figure with its source, nothing that is not known."""

import re

import pytest
from django.db.models import Q
from django.test import Client

from documents.models import DocumentPage
from events.models import ArticlePage, EventPage
from pages.models import BasePage, DemoRecord, IndicatorObservation, OrganisationRole, PortalImage, SecretariatPage
from pages.translating.states import EnglishState, english_state
from projects.models import MoneyLine, ProjectFigure, ProjectPage, SectorPage, StatusEvent
from tests.support.addresses import LANGUAGES, PAGES
from tests.support.crawl import visit
from tests.support.markup import Node

# The dates of the calendar (Viet Nam), as far as they are published.
EVENT_DAYS = {
    *("2022-12-14", "2023-07-14", "2023-08-11", "2023-10-27", "2023-08-31", "2023-12-01", "2024-10-01", "2025-03-05"),
    *("2025-03-12", "2025-04-09", "2025-05-22", "2025-05-26", "2025-06-24", "2025-07-08", "2025-09-04", "2025-10-09"),
    *("2025-10-16", "2025-12-27", "2026-01-31", "2026-03-23", "2026-03-24", "2026-07-09"),
}
# Of the milestones that stand among the news, those that readers look for by their day.
NEWS_DAYS = {"2021-10-14", "2022-10-24", "2024-01-11", "2024-01-17", "2025-04-09"}
DOCUMENTS = {
    *("845/QĐ-TTg", "1009/QĐ-TTg", "458/QĐ-TTg", "500/QĐ-TTg", "768/QĐ-TTg", "1509/QĐ-BCT", "893/QĐ-TTg"),
    *("61/2024/QH15", "56/2025/NĐ-CP", "57/2025/NĐ-CP", "58/2025/NĐ-CP", "61/2025/NĐ-CP", "888/QĐ-TTg", "896/QĐ-TTg"),
    *("882/QĐ-TTg", "876/QĐ-TTg", "70-NQ/TW", "2634/QĐ-TTg"),
}
FURTHER_PAGES = [
    *("world-south-africa", "world-indonesia", "world-senegal"),
    *("access-to-information", "terms", "links", "accessibility", "privacy", "whats-new"),
]
# Numbers and days that are remembered, not read in a source: they may not be published.
UNPROVEN = ["72/2020/QH14", "253/2025/QH15", "06/2022/NĐ-CP", "280/QĐ-TTg"]
DEMONSTRATION = {"vi": "trình diễn", "en": "demonstration"}


def live(model):
    return model.objects.live()


def test_there_is_enough_of_everything(page_of):
    assert live(BasePage).descendant_of(page_of("about"), inclusive=True).count() >= 8
    assert live(SectorPage).count() == len(SectorPage.Key) == 8
    assert live(ArticlePage).count() >= 15
    assert live(ArticlePage).filter(live_en=False).count() == 2
    assert live(DocumentPage).count() >= 20
    assert live(ProjectPage).exclude(rmp_annex="").exclude(rmp_number="").count() >= 12
    assert PortalImage.objects.count() >= 10


@pytest.mark.parametrize("key", ["project-bac-ai", "project-binh-duong-dong-nai", "project-tri-an"])
def test_the_three_named_projects_are_told_in_full(page_of, key):
    project = page_of(key)
    for language in LANGUAGES:
        assert len(getattr(project, f"body_{language}")) >= 3
        assert getattr(project, f"summary_{language}")
    assert project.sector
    assert project.locations.exists()
    assert project.money_lines.count() >= 2
    assert project.status_events.count() >= 2
    assert project.scales.exists()
    assert project.implementation or project.finance


def test_no_other_project_has_money():
    assert ProjectPage.objects.live().exclude(money_lines=None).distinct().count() == 3


def test_the_calendar_has_every_event_that_is_known():
    days = {f"{event.starts_on:%Y-%m-%d}" for event in live(EventPage)}
    assert EVENT_DAYS - days == set()


def test_the_milestones_of_the_partnership_are_news_items():
    days = {f"{article.published_on:%Y-%m-%d}" for article in live(ArticlePage)}
    assert NEWS_DAYS - days == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FURTHER_PAGES)
def test_what_other_countries_do_and_how_this_portal_works_is_told_in_both_languages(page_of, seen, key, language):
    page = page_of(key)
    assert (page.live, page.live_en) == (True, True)
    main = seen(page.url_in(language)).page.main
    assert main.get("lang") == language
    assert main.only("h1").text == getattr(page, f"title_{language}")
    told = " ".join(node.text for node in main.find("div", class_="rich-text"))
    assert len(re.findall(r"\w+", told)) >= 150


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["doc-rmp", "doc-458"])
def test_a_document_leads_to_its_official_text(page_of, seen, key, language):
    page = page_of(key)
    assert page.official_url.startswith("https://")
    assert page.official_url in [link.get("href") for link in seen(page.url_in(language)).page.main.find("a")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_shows_sectors_figures_a_lead_story_and_the_parties(seen, language):
    main = seen(PAGES["home"].in_language(language)).page.main
    sectors = [link.get("href") for link in main.only("section", aria_labelledby="sectors-title").find("a")]
    assert {sector.url_in(language) for sector in live(SectorPage)} <= set(sectors)
    assert len(main.only("ul", class_="sector-list auto-grid").elements) == 8
    figures = main.find("article", class_="key-figure")
    assert len(figures) >= 4
    assert all(re.search(r"\d", figure.only("div", class_="key-figure__value").text) for figure in figures)
    lead = main.only("article", class_="story story--lead")
    assert lead.find("a")[0].get("href") in [article.url_in(language) for article in live(ArticlePage)]
    assert lead.find("img")
    parties = [node.text for node in main.only("section", aria_labelledby="partners-title").find("li")]
    partners = OrganisationRole.objects.filter(role=OrganisationRole.Role.IPG).select_related("organisation")
    for partner in partners:
        name = getattr(partner.organisation, f"name_{language}")
        assert any(party.startswith(name) for party in parties) == (partner.until is None), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_parties_says_when_one_joined_and_left(seen, language):
    name, *dates = {
        "vi": ("Hoa Kỳ", "14/12/2022", "tháng 3/2025"),
        "en": ("United States", "14 Dec 2022", "March 2025"),
    }[language]
    rows = seen(PAGES["long page"].in_language(language)).page.main.find("tr")
    shown_dates = [
        [cell.text for cell in row.find("td")][:2]
        for row in rows
        if row.find("th", scope="row") and row.only("th").text.startswith(name)
    ]
    assert dates in shown_dates


@pytest.mark.parametrize("key", ["doc-factsheet", "doc-project-guide", "doc-glossary"])
def test_papers_of_the_demonstration_come_in_both_languages(page_of, key):
    files = [attachment.file for attachment in page_of(key).files.all()]
    assert {file.language for file in files} == {"vi", "en"}
    for file in files:
        assert file.page_count
        assert file.title_en
        assert file.sha256


def test_the_secretariat_has_units_duties_and_posts(page_of):
    page = page_of("secretariat")
    assert isinstance(page, SecretariatPage)
    for language in LANGUAGES:
        top = getattr(page, f"structure_{language}")[0].value
        assert sum(len(node["children"]) for node in top["children"]) >= 4
        assert getattr(page, f"legal_basis_{language}")
    assert page.posts.count() >= 3


def shown(entries: Node) -> list[tuple]:
    """Return the bodies that a list shows, each with its duties and those under it."""
    found = []
    for entry in entries.elements:
        body, *below = entry.elements
        duties = [duty.text for of_body in body.find("ul", class_="structure__duties") for duty in of_body.elements]
        under = [node for bodies in below for node in shown(bodies)]
        found.append((body.only("h3").children[0].strip(), duties, under))
    return found


def stored(nodes) -> list[tuple]:
    return [(node["name"], list(node["duties"]), stored(node.get("children", []))) for node in nodes]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_secretariats_page_shows_who_stands_under_whom_with_which_duties(page_of, seen, language):
    main = seen(PAGES["secretariat"].in_language(language)).page.main
    (top,) = found = shown(main.only("ul", class_="structure"))
    assert found == stored(block.value for block in getattr(page_of("secretariat"), f"structure_{language}"))
    ((_secretariat, duties, units),) = top[2]
    assert len(duties) >= 4
    assert len(units) >= 4
    assert all(duties for _unit, duties, _under in units)


@pytest.mark.parametrize("model", [IndicatorObservation, MoneyLine, StatusEvent, ProjectFigure])
def test_every_figure_names_its_source_in_both_languages(model):
    assert model.objects.exists() or model is ProjectFigure  # none has been published yet
    assert not model.objects.filter(Q(source_name_vi="") | Q(source_name_en="")).exists()


def test_every_role_in_the_partnership_names_its_source_and_one_with_dates_does_in_both_languages():
    roles = OrganisationRole.objects.all()
    dated = roles.exclude(since=None, until=None)
    assert dated.exists()
    assert not roles.filter(source_name_vi="").exists()
    assert not dated.filter(source_name_en="").exists()


def test_money_of_different_kinds_is_never_added_up(seen):
    for address in ("/du-an/", "/en/projects/"):
        assert "<tfoot" not in seen(address).source


def test_articles_and_posts_name_their_source(page_of):
    for row in [*live(ArticlePage), *page_of("secretariat").posts.all()]:
        assert row.source_name_vi, row
        assert row.source_url.startswith("https://") or not row.source_url


def words_of(article: ArticlePage, language: str) -> list[str]:
    """Return the words of the lead and of the running text; tables and figures are no stories."""
    text = getattr(article, f"lead_{language}")
    for block in getattr(article, f"body_{language}"):
        if block.block_type in {"text", "callout"}:
            text += " " + " ".join(block.block.get_searchable_content(block.value))
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_are_stories_and_no_stubs(language):
    articles = [article for article in live(ArticlePage) if language == "vi" or article.live_en]
    lengths = {article.slug: len(words_of(article, language)) for article in articles}
    assert {slug: length for slug, length in lengths.items() if not 150 <= length <= 500} == {}


def test_the_library_has_every_document_that_is_known():
    numbers = {number: page for page in live(DocumentPage) if (number := page.number)}
    assert set(numbers) == DOCUMENTS
    for number, page in numbers.items():
        assert page.issuers.exists(), number
        assert page.issued_on, number
        assert page.abstract_vi, number
        assert page.abstract_en, number


def test_nothing_unproven_is_published(pages):
    for found in pages:
        text = found.page.main.text
        assert [number for number in UNPROVEN if number in text] == [], found.address


def test_every_page_says_that_it_is_a_demonstration(pages):
    for found in pages:
        language = found.page.root.get("lang")
        strip = found.page.only("p", class_="strip__statement")
        footer = next(node for node in found.page.only("body").elements if node.tag == "footer")
        assert DEMONSTRATION[language] in strip.text.lower(), found.address
        assert DEMONSTRATION[language] in footer.text.lower(), found.address


def test_papers_say_so_too(page_of):
    import pypdfium2

    for attachment in page_of("doc-factsheet").files.all():
        with attachment.file.file.open() as stream:
            document = pypdfium2.PdfDocument(stream.read())
            text = document[0].get_textpage().get_text_range()
            document.close()
        assert DEMONSTRATION[attachment.file.language] in text.lower()


def test_every_object_of_the_demonstration_has_a_key():
    assert DemoRecord.objects.count() >= 200
    assert [record.key for record in DemoRecord.objects.all() if record.target is None] == []


def test_images_say_in_both_languages_what_they_show_and_that_they_were_drawn():
    for image in PortalImage.objects.all():
        for language in LANGUAGES:
            assert image.is_decorative or len(getattr(image, f"alt_{language}")) > 20
            assert getattr(image, f"credit_{language}")


def test_editors_find_something_to_do(page_of, django_user_model):
    corrected, draft = page_of("article-tri-an-loan-2025"), page_of("article-draft-eib-techcombank")
    assert (corrected.live_en, english_state(corrected)) == (True, EnglishState.OUT_OF_DATE)
    assert (draft.live, draft.owner.username) == (False, "phongvien")
    for username, page in {"dichthuat": corrected, "phongvien": draft}.items():
        client = Client()
        client.force_login(django_user_model.objects.get(username=username))
        assert page.title_vi in visit("/admin/", client).source


def test_readers_see_the_corrected_words_and_nothing_of_what_is_being_written(page_of, pages):
    corrected, draft = page_of("article-tri-an-loan-2025"), page_of("article-draft-eib-techcombank")
    assert visit(draft.url_in("vi")).status == 404
    assert [found.address for found in pages if draft.title_vi in found.source or "dự kiến chạy" in found.source] == []
    for language in LANGUAGES:
        assert getattr(corrected, f"lead_{language}") in visit(corrected.url_in(language)).page.main.text
