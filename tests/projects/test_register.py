"""The register of projects: its list with three status axes, and the page of one project."""

import datetime
from decimal import Decimal

from pages.models import Province
from projects.models import Finance, Implementation, MoneyLine, ProjectFigure, ProjectPage, Screening, StatusEvent
from projects.models.records import ProjectLocation, ProjectScale
from projects.models.status import Axis
from tests.factories import (
    body_of,
    make_article,
    make_document,
    make_organisation,
    make_project,
    make_project_index,
    make_sector,
)
from tests.support.commits import committed
from tests.support.crawl import page_at
from tests.support.markup import Document

SPACE = "\N{NO-BREAK SPACE}"


def in_list(language: str, query: str = "") -> Document:
    return page_at(f"{make_project_index().url_in(language)}{query}")


def listed(page: Document) -> list[str]:
    return [node.text for node in page.main.find("h3", class_="item-title")]


def with_status(project: ProjectPage, axis: Axis, value: str, day="2025-05-26", **fields) -> ProjectPage:
    project.status_events.add(
        StatusEvent(axis=axis, value=value, date=datetime.date.fromisoformat(day), source_name_vi="Nguồn", **fields)
    )
    project.save_revision().publish()
    return ProjectPage.objects.get(pk=project.pk)


def money(project: ProjectPage, kind: str, amount: str, currency: str, **fields) -> MoneyLine:
    fields = {"date": datetime.date(2025, 5, 26), "source_name_vi": "Nguồn", "source_name_en": "A source"} | fields
    return MoneyLine.objects.create(project=project, kind=kind, amount=Decimal(amount), currency=currency, **fields)


def test_the_register_is_in_the_order_of_codes_and_filters_by_each_axis(home, language):
    second = make_project("Hai", "Two", code="TD-002")
    first = make_project("Một", "One", code="TD-001")
    with_status(first, Axis.FINANCE, Finance.SIGNED)
    with_status(second, Axis.SCREENING, Screening.SUITABLE)
    one, two = {"vi": ("Một", "Hai"), "en": ("One", "Two")}[language]
    assert listed(in_list(language)) == [one, two]
    assert listed(in_list(language, "?finance=signed")) == [one]
    assert listed(in_list(language, "?screening=suitable")) == [two]
    assert listed(in_list(language, "?finance=signed&screening=suitable")) == []


def test_the_axes_do_not_speak_for_each_other(home):
    project = with_status(make_project("Dự án", "Project"), Axis.FINANCE, Finance.MOU)
    assert (project.screening, project.finance, project.implementation) == ("", "mou", "")
    status = in_list("en").only("dl", class_="project-card__status")
    assert [node.text for node in status.find("dd")] == [
        "not published",
        "Memorandum or letter of intent",
        "not published",
    ]


def test_a_project_stands_where_its_newest_record_says(home):
    project = make_project("Dự án", "Project")
    with_status(project, Axis.IMPLEMENTATION, Implementation.IMPLEMENTATION, "2025-06-24")
    project = with_status(project, Axis.IMPLEMENTATION, Implementation.PIPELINE, "2023-12-01")
    assert project.implementation == Implementation.IMPLEMENTATION
    track = page_at(project.url_in("en")).only("section", aria_labelledby="status-implementation")
    assert track.only("h3").text == "Implementation: Under implementation"
    assert [node.text for node in track.find("span", class_="timeline__title")] == ["Pipeline", "Under implementation"]
    assert "24 Jun 2025" in track.text


def test_cards_and_table_show_the_same_projects(home, language):
    make_project("Dự án", "Project", sector=make_sector("Điện than", "Coal power"))
    switch = in_list(language).only("nav", class_="view-switch")
    table = in_list(language, switch.find("a")[1].get("href"))
    rows = table.main.only("table").find("th", scope="row")
    assert [node.text for node in rows] == listed(in_list(language))
    assert table.only("nav", class_="view-switch").find("a")[0].get("href") == "?"
    assert table.only("aside", id="filters").only("input", name="view").get("value") == "table"


def test_amounts_keep_their_currency_their_kind_and_are_never_added_up(home, language):
    project = make_project("Trị An", "Tri An")
    bank = make_organisation("Ngân hàng Tái thiết Đức", "KfW Development Bank")
    whole = money(project, "total_cost", "2210000000000", "VND")
    money(project, "agreement", "65000000", "EUR", financier=bank, instrument="concessional_loan", part_of=whole)
    money(
        project,
        *("mou", "480000000", "EUR"),
        up_to=True,
        reported_usd=Decimal("557000000"),
        usd_date=datetime.date(2025, 10, 16),
    )
    main = page_at(project.url_in(language)).main
    text = main.text.replace(SPACE, " ")
    words = {
        "vi": (
            "2.210 tỷ đồng",
            "65 triệu EUR",
            "480 triệu EUR",
            "557 triệu USD",
            "16/10/2025",
            "Ngân hàng Tái thiết Đức",
        ),
        "en": ("VND 2.21 trillion", "EUR 65 million", "EUR 480 million", "USD 557 million", "16 Oct 2025", "KfW"),
    }
    assert [word for word in words[language] if word not in text] == []
    groups = [table.find("th", scope="row") for table in main.find("table")]
    assert [len(rows) for rows in groups] == [1, 1, 1], "one table for each kind"
    assert "545" not in text, "65 and 480 million euros are different things"


def test_the_source_of_a_line_is_linked_in_the_library_or_outside(home, language):
    project, report = make_project("Dự án", "Project"), make_document("Báo cáo", "Report")
    money(project, "need", "1", "USD", source_page=report.basepage_ptr)
    money(project, "pledge", "1", "USD", source_url="https://example.org/tin")
    links = [node.get("href") for node in page_at(project.url_in(language)).main.find("a")]
    assert report.url_in(language) in links
    assert "https://example.org/tin" in links


def test_places_carry_their_old_names_and_a_dot_on_the_map(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    ProjectLocation.objects.create(
        project=project,
        province=Province.objects.get(code="56"),
        former_place_vi="huyện Bác Ái, tỉnh Ninh Thuận cũ",
        former_place_en="Bac Ai district, former Ninh Thuan province",
    )
    panel = page_at(project.url_in(language)).only("section", aria_labelledby="map-title")
    assert {"vi": "Khánh Hòa", "en": "Khanh Hoa"}[language] in panel.only("h2").text
    assert "Ninh Thu" in panel.text
    assert len(panel.find("circle", class_="locator-map__dot")) == 1
    picture = panel.only("svg")
    assert {"vi": "Hoàng Sa", "en": "Hoang Sa"}[language] in picture.only("title").text


def test_what_is_not_known_reads_not_published(home):
    project = make_project("Dự án", "Project")
    vietnamese, english = (page_at(project.url_in(language)).main.text.lower() for language in ("vi", "en"))
    assert vietnamese.count("chưa công bố") >= 4
    assert english.count("not published") >= 4
    assert "no amount has been published" in english


def test_scale_and_expected_results_take_the_form_of_the_language(home, language):
    project = make_project("Bác Ái", "Bac Ai")
    ProjectScale.objects.create(
        project=project, value="1200.000", unit="MW", note_vi="bốn tổ máy", note_en="four units"
    )
    ProjectScale.objects.create(
        project=project, value="2700", unit="units", note_vi="Cửa hàng xăng dầu", note_en="Petrol stations"
    )
    ProjectFigure.objects.create(
        project=project,
        kind="tco2e_per_year",
        value="1250.5",
        unit_vi="nghìn tấn CO2",
        unit_en="thousand tonnes of CO2",
        qualifier="about",
        as_of=datetime.date(2025, 5, 1),
        as_of_precision="month",
        source_name_vi="Báo cáo",
        source_name_en="A report",
    )
    text = page_at(project.url_in(language)).main.text
    words = {
        "vi": (
            "1.200 MW (bốn tổ máy)",
            "2.700 cửa hàng xăng dầu",
            "≈ 1.250,5 nghìn tấn CO2",
            "tháng 5/2025",
            "Báo cáo",
        ),
        "en": (
            "1,200 MW (four units)",
            "2,700 petrol stations",
            "≈ 1,250.5 thousand tonnes of CO2",
            "May 2025",
            "A report",
        ),
    }
    assert [word for word in words[language] if word not in text] == []


def test_a_project_leads_to_its_sector_only_while_that_is_public(home, language):
    sector = make_sector("Điện than", "Coal power")
    project = make_project("Dự án", "Project", sector=sector)
    assert sector.url_in(language) in [node.get("href") for node in page_at(project.url_in(language)).main.find("a")]
    with committed():
        sector.unpublish()
    kicker = page_at(project.url_in(language)).main.find("p", class_="kicker")[0]
    assert kicker.find("a") == []
    assert kicker.text


def test_a_sector_counts_and_shows_its_own_projects_and_further_ones(home, language):
    coal, grid = make_sector("Điện than", "Coal power"), make_sector("Lưới điện", "Grid")
    make_project("Chính", "Main", sector=coal)
    further = make_project("Phụ", "Further", sector=grid)
    further.further_sectors.add(coal)
    further.save_revision().publish()
    make_project("Nháp", "Draft", sector=coal, live=False)
    assert set(listed(page_at(coal.url_in(language)))) == {"vi": {"Chính", "Phụ"}, "en": {"Main", "Further"}}[language]
    index = page_at({"vi": "/linh-vuc-uu-tien/", "en": "/en/priority-sectors/"}[language])
    assert [node.text.split()[0] for node in index.main.find("span", class_="sector-list__count")] == ["1", "1"]


def test_a_sector_says_what_it_covers_and_shows_its_documents_and_news(home, language):
    coal = make_sector(
        *("Điện than", "Coal power"),
        intro_vi="Các nhà máy đang chạy",
        intro_en="Plants in operation",
        body_vi=body_of(("text", "<p>Đốt kèm sinh khối</p>")),
        body_en=body_of(("text", "<p>Biomass burnt with coal</p>")),
    )
    grid = make_sector("Lưới điện", "Grid")
    for sector, live, words in ((coal, True, "than, coal"), (coal, False, "nháp, draft"), (grid, True, "lưới, grid")):
        vietnamese, english = words.split(", ")
        paper = make_document(f"Văn bản {vietnamese}", f"Paper on {english}", live=live)
        article = make_article(f"Tin {vietnamese}", f"News of {english}", live=live)
        for page in (paper, article):
            page.sectors.add(sector)
            page.save()
    main = page_at(coal.url_in(language)).main
    for words in {
        "vi": ("Các nhà máy đang chạy", "Đốt kèm sinh khối"),
        "en": ("Plants in operation", "Biomass burnt with coal"),
    }[language]:
        assert words in main.text
    titles = {
        name: [link.text for link in main.only("section", aria_labelledby=f"related-{name}-title").find("a")]
        for name in ("documents", "articles")
    }
    assert (
        titles
        == {
            "vi": {"documents": ["Văn bản than"], "articles": ["Tin than"]},
            "en": {"documents": ["Paper on coal"], "articles": ["News of coal"]},
        }[language]
    )


def test_a_status_that_sources_date_differently_stands_in_the_comparison_with_each(home, language):
    signed = with_status(make_project("Trị An", "Tri An", code="TD-003"), Axis.FINANCE, Finance.MOU, "2025-01-15")
    for day, source in (("2025-06-24", "EVN"), ("2025-06-26", "EEAS")):
        signed.status_events.add(
            StatusEvent(
                axis=Axis.FINANCE, value=Finance.SIGNED, date=datetime.date.fromisoformat(day), source_name_vi=source,
                source_name_en=source,
            )
        )  # fmt: skip
    signed.save_revision().publish()
    make_project("Bác Ái", "Bac Ai", code="TD-001")
    address = {"vi": "/so-sanh-du-an/", "en": "/en/compare-projects/"}[language]
    text = page_at(f"{address}?code=TD-001&code=TD-003").only("table").text
    words = {"vi": ("24/06/2025", "26/06/2025"), "en": ("24 June 2025", "26 June 2025")}[language]
    assert [word for word in (*words, "EVN", "EEAS") if word not in text] == []
    assert {"vi": "15/01/2025", "en": "15 January 2025"}[language] not in text


def test_an_empty_register_says_so_and_offers_no_filters_to_clear(home, language):
    page = in_list(language)
    assert (
        page.main.only("div", class_="empty-state flow").only("h2").text
        == ({"vi": "Chưa có dự án nào được công bố", "en": "No project has been published yet"}[language])
    )
    assert [link.get("href") for link in page.main.only("p", class_="cluster").find("a")] == [
        {"vi": "/tim-kiem/", "en": "/en/search/"}[language]
    ]
