"""The document library: its list, its filters, and the page of one document."""

import datetime

import pytest

from documents.models import DocumentAttachment, DocumentPage, DocumentRelation
from tests.factories import make_article, make_document, make_document_index, make_file, make_organisation, make_sector
from tests.support.crawl import page_at, visit
from tests.support.markup import Document

Type, Validity = DocumentPage.Type, DocumentPage.Validity


def listed(page: Document) -> list[str]:
    return [node.text for node in page.only("ul", class_="item-list").find("h3")]


def in_list(language: str, query: str = "") -> Document:
    return page_at(f"{make_document_index().url_in(language)}{query}")


def test_the_newest_issue_comes_first(home, language):
    for year in (2023, 2025, 2024):
        make_document(f"Văn bản {year}", f"Document {year}", issued_on=datetime.date(year, 3, 3))
    word = {"vi": "Văn bản", "en": "Document"}[language]
    assert listed(in_list(language)) == [f"{word} {year}" for year in (2025, 2024, 2023)]


def test_pages_of_the_list_never_overlap_and_repeat_what_was_asked(home, language):
    for count in range(21):
        make_document(f"Văn bản {count}", f"Document {count}", document_type=Type.DECREE)
    first = in_list(language, "?type=decree&year=&utm_source=x")
    pager = first.only("nav", class_="pagination")
    later = pager.only("a", rel="next").get("href")
    assert later.startswith("?")
    assert set(later[1:].split("&")) == {"type=decree", "year=", "page=2"}
    second = in_list(language, later)
    assert (len(listed(first)), len(listed(second))) == (20, 1)
    assert not set(listed(first)) & set(listed(second))
    assert second.only("nav", class_="pagination").find("a", rel="next") == []


def test_filters_narrow_each_other_and_say_when_nothing_is_left(home, language):
    make_document("Luật", "Law", document_type=Type.LAW, issued_on=datetime.date(2024, 11, 30))
    make_document("Nghị định", "Decree", document_type=Type.DECREE, issued_on=datetime.date(2025, 3, 3))
    assert listed(in_list(language, "?type=law")) == [{"vi": "Luật", "en": "Law"}[language]]
    assert listed(in_list(language, "?year=2025")) == [{"vi": "Nghị định", "en": "Decree"}[language]]
    empty = in_list(language, "?type=law&year=2025")
    assert empty.find("ul", class_="item-list") == []
    clear = empty.main.find("a", class_="button button--primary")[0]
    assert clear.get("href") == make_document_index().url_in(language)
    chosen = [node.get("value") for node in empty.only("aside", id="filters").find("input", checked="")]
    assert chosen == ["law", "2025"]


def test_a_document_without_english_is_in_the_vietnamese_list_alone(home):
    make_document("Chỉ tiếng Việt")
    make_document("Có tiếng Anh", "With English")
    assert len(listed(in_list("vi"))) == 2
    assert listed(in_list("en")) == ["With English"]


def test_its_page_shows_the_legal_facts(home, language):
    issuer = make_organisation("Bộ Công Thương", "Ministry of Industry and Trade")
    document = make_document(
        "Quyết định",
        "Decision",
        number="1509/QĐ-BCT",
        signer="Nguyễn Hoàng Long",
        signer_post_vi="Thứ trưởng",
        signer_post_en="Deputy Minister",
        issued_on=datetime.date(2025, 5, 30),
        effective_on=datetime.date(2025, 6, 1),
        validity=Validity.IN_FORCE,
    )
    document.issuers.add(issuer)
    document.save_revision().publish()
    facts = page_at(document.url_in(language)).only("section", aria_labelledby="document-facts-title").text
    assert "1509/QĐ-BCT" in facts
    words = {
        "vi": ("Bộ Công Thương", "Thứ trưởng", "30/05/2025", "01/06/2025", "Còn hiệu lực"),
        "en": ("Ministry of Industry and Trade", "Deputy Minister", "30 May 2025", "1 Jun 2025", "In force"),
    }
    assert [word for word in words[language] if word not in facts] == []


def test_what_readers_expect_of_a_legal_act_and_nobody_published_is_said_to_be_unknown(home, language):
    unknown = {"vi": "chưa công bố", "en": "not published"}[language]
    decision = make_document(
        "Quyết định", "Decision", document_type=Type.DECISION, issued_on=None, validity=Validity.EXPIRED
    )
    report = make_document("Báo cáo", "Report", document_type=Type.REPORT, issued_on=None)
    counts = [
        page_at(page.url_in(language)).only("section", aria_labelledby="document-facts-title").text.count(unknown)
        for page in (decision, report)
    ]
    assert counts == [4, 1], "day of issue, signer, beginning and end; of a report the day of issue alone"


def test_a_text_of_many_partners_names_viet_nam_and_counts_the_others(home, language):
    declaration = make_document("Tuyên bố", "Declaration")
    for name in ("Canada", "Đan Mạch", "Italia"):
        declaration.issuers.add(make_organisation(name, name, kind="partner_country"))
    declaration.issuers.add(make_organisation("Thủ tướng Chính phủ", "Prime Minister", country_code="VN"))
    declaration.save_revision().publish()
    row = in_list(language).only("div", class_="document-item").text
    assert {"vi": "Việt Nam và 3 đối tác", "en": "Viet Nam and 3 partners"}[language] in row


def test_undated_documents_come_last(home):
    undated = make_document("Không ngày", "Undated", issued_on=None)
    dated = make_document("Có ngày", "Dated", issued_on=datetime.date(2020, 1, 1))
    assert list(DocumentPage.objects.newest_first()) == [dated, undated]


@pytest.mark.parametrize(
    ("precision", "vietnamese", "english"),
    [("month", "Tháng 11/2023", "November 2023"), ("year", "Năm 2023", "2023"), ("quarter", "Quý IV/2023", "Q4 2023")],
)
def test_a_date_of_issue_claims_no_more_than_is_known(home, precision, vietnamese, english):
    document = make_document("A", "B", issued_on=datetime.date(2023, 11, 1), issued_on_precision=precision)
    for language, shown in (("vi", vietnamese), ("en", english)):
        facts = page_at(document.url_in(language)).only("section", aria_labelledby="document-facts-title").text
        assert shown.lower() in facts.lower()
        assert "01/11/2023" not in facts


def test_files_say_their_type_size_pages_and_language(home, language):
    document = make_document("Kế hoạch", "Plan")
    content = b"%PDF-1.7\n" + b"x" * 2_202_000
    file = make_file("Bản tiếng Việt", content, title_en="Vietnamese text", language="vi", page_count=248)
    DocumentAttachment.objects.create(document=document, file=file)
    row = page_at(document.url_in(language)).only("ul", class_="file-list")
    words = {"vi": ("2,1 MB", "248 trang", "Tiếng Việt"), "en": ("2.1 MB", "248 pages", "Vietnamese")}
    text = row.text.replace("\N{NO-BREAK SPACE}", " ")
    assert [word for word in ("PDF", *words[language]) if word.lower() not in text.lower()] == []
    assert row.only("a").text == {"vi": "Bản tiếng Việt", "en": "Vietnamese text"}[language]
    assert visit(row.only("a").get("href")).content == content


def test_a_relation_is_read_from_both_ends_and_named_once(home, language):
    old = make_document("Quy hoạch cũ", "Old plan")
    new = make_document("Quy hoạch mới", "New plan")
    hidden = make_document("Bản nháp", "A draft", live=False)
    for target in (old, hidden):
        DocumentRelation.objects.create(document=new, kind=DocumentRelation.Kind.REPLACES, target=target)
    DocumentRelation.objects.create(document=hidden, kind=DocumentRelation.Kind.AMENDS, target=old)
    words = {"vi": ("thay thế", "được thay thế bởi"), "en": ("replaces", "is replaced by")}[language]
    from_new, from_old = (page_at(page.url_in(language)).main for page in (new, old))
    assert words[0] in from_new.text
    assert old.url_in(language) in [node.get("href") for node in from_new.find("a")]
    assert words[1] in from_old.text
    assert new.url_in(language) in [node.get("href") for node in from_old.find("a")]
    for shown in (from_new, from_old):
        assert "nháp" not in shown.text
        assert "draft" not in shown.text


def test_related_news_and_sectors_lead_on(home, language):
    document, sector = make_document("Kế hoạch", "Plan"), make_sector("Điện than", "Coal power")
    article = make_article("Một tin", "A piece of news")
    document.sectors.add(sector)
    document.save_revision().publish()
    article.documents.add(document)
    article.save_revision().publish()
    links = [node.get("href") for node in page_at(document.url_in(language)).main.find("a")]
    assert sector.url_in(language) in links
    assert article.url_in(language) in links


def test_a_document_without_file_and_address_says_so(home, language):
    document = make_document("Chưa có tệp", "Without a file")
    words = {"vi": "Chưa công bố", "en": "No file or official address"}[language]
    assert words.lower() in page_at(document.url_in(language)).main.text.lower()
