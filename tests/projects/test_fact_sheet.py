"""The fact sheet as a PDF: two pages at most, in the language of its address, each number with date and source."""

import datetime
from io import BytesIO

import pytest
from pypdfium2 import PdfDocument

from projects.models import ProjectPage
from tests.factories import make_money, make_organisation, make_project, make_sector
from tests.support.commits import committed
from tests.support.crawl import visit


def sheet_at(address: str) -> tuple[PdfDocument, str]:
    """Return a sheet and its words without line breaks."""
    found = visit(address)
    assert found.status == 200
    assert found.headers["Content-Type"] == "application/pdf"
    document = PdfDocument(BytesIO(found.content))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return document, " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def address_of(project: ProjectPage, language: str) -> str:
    return {"vi": f"/to-thong-tin/{project.code}.pdf", "en": f"/en/fact-sheets/{project.code}.pdf"}[language]


@pytest.fixture
def project(home) -> ProjectPage:
    bank = make_organisation(
        "Ngân hàng Tái thiết Đức", "German development bank", abbreviation_vi="KfW", abbreviation_en="KfW"
    )
    sector = make_sector("Năng lượng tái tạo", "Renewables")
    project = make_project("Mở rộng Thủy điện Trị An", "Tri An expansion", code="TD-003", sector=sector)
    make_money(
        project, *("agreement", "65000000", "EUR"), financier=bank, date=datetime.date(2025, 6, 24), up_to=True,
        source_name_vi="Tập đoàn Điện lực Việt Nam", source_name_en="Viet Nam Electricity",
    )  # fmt: skip
    return project


def test_it_says_what_the_record_says_in_the_language_of_its_address(project, language):
    document, text = sheet_at(address_of(project, language))
    assert len(document) <= 2
    words = {
        "vi": (
            "Mở rộng Thủy điện Trị An",
            "tối đa 65 triệu EUR",
            "24/06/2025",
            "Tập đoàn Điện lực Việt Nam",
            "/ma-du-an/TD-003/",
        ),
        "en": (
            "Tri An expansion",
            "up to EUR 65 million",
            "24 Jun 2025",
            "Viet Nam Electricity",
            "/en/project-code/TD-003/",
        ),
    }
    assert [word for word in words[language] if word not in text] == []
    metadata = document.get_metadata_dict()
    assert metadata["Title"].endswith("(TD-003)")
    assert f"/Lang ({language})".encode() in visit(address_of(project, language)).content


def test_it_has_a_name_of_its_own_and_is_not_sent_twice(project, language):
    address = address_of(project, language)
    first = visit(address)
    assert first.headers["Content-Disposition"] == f'inline; filename="JETP-TD-003-{language}.pdf"'
    assert first.cookies == set()
    assert visit(address, **{"If-None-Match": first.headers["ETag"]}).status == 304
    assert visit(address, **{"If-Modified-Since": first.headers["Last-Modified"]}).status == 304
    with committed():
        project.title_vi, project.title_en = "Tên mới", "New name"
        project.save_revision().publish()
    again = visit(address, **{"If-None-Match": first.headers["ETag"]})
    assert again.status == 200
    assert {"vi": "Tên mới", "en": "New name"}[language] in sheet_at(address)[1]


def test_a_record_of_any_length_fits_on_two_pages_and_says_what_is_left_out(project, language):
    for number in range(60):
        words = {"source_name_vi": f"Nguồn dài số {number} " * 6, "source_name_en": f"A long source {number} " * 6}
        make_money(
            project, "pledge", f"{number}000000", "USD", note_vi="Chú thích " * 12, note_en="A note " * 12, **words
        )
    document, text = sheet_at(address_of(project, language))
    assert len(document) == 2
    assert {"vi": "dòng cũ hơn trên trang của dự án", "en": "older lines are on the project's page"}[language] in text


def test_letters_that_the_font_lacks_do_not_break_it(home):
    make_project("Dự án 日本 🙂 thử", "A project of 日本", code="TD-010", summary_vi="Ω & <b>")
    _document, text = sheet_at("/to-thong-tin/TD-010.pdf")
    assert "Dự án ??" in text
    assert "& <b>" in text


def test_without_english_the_english_address_leads_to_the_vietnamese_sheet(home):
    make_project("Chỉ tiếng Việt", code="TD-011")
    found = visit("/en/fact-sheets/TD-011.pdf")
    assert (found.status, found.headers["Location"]) == (302, "/to-thong-tin/TD-011.pdf")
