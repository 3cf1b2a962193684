"""News: the list by date and topic, and the article with its source."""

import datetime
import json

import pytest

from events.models import ArticlePage
from pages.models.search import SearchEntry
from tests.factories import body_of, make_article, make_document, make_image, make_news_index, make_project, make_topic
from tests.support.crawl import page_at


def listed(query: str = "", language: str = "en") -> list[str]:
    page = page_at(f"{make_news_index().url_in(language)}{query}")
    return [node.text for listing in page.find("ul", class_="item-list") for node in listing.find("h3")]


def with_topics(article: ArticlePage, *topics) -> ArticlePage:
    article.topics.add(*topics)
    article.save_revision().publish()
    return article


def test_the_newest_comes_first_and_equal_days_keep_an_order(home, language):
    days = [datetime.date(2025, 4, 9), datetime.date(2026, 1, 5), datetime.date(2025, 4, 9)]
    for count, day in enumerate(days):
        make_article(f"Tin {count}", f"Item {count}", published_on=day)
    word = {"vi": "Tin", "en": "Item"}[language]
    assert listed(language=language) == [f"{word} 1", f"{word} 2", f"{word} 0"]


def test_topic_place_and_year_narrow_the_list(home):
    finance, policy = make_topic("Tài chính", name_en="Finance"), make_topic("Chính sách", name_en="Policy")
    with_topics(make_article("A", "Loan", published_on=datetime.date(2025, 6, 24)), finance)
    with_topics(make_article("B", "Decree", published_on=datetime.date(2025, 3, 3)), policy, finance)
    make_article("C", "Abroad", published_on=datetime.date(2024, 1, 1), scope=ArticlePage.Scope.WORLD)
    assert listed(f"?topic={policy.slug}") == ["Decree"]
    assert listed(f"?topic={finance.slug}") == ["Loan", "Decree"]
    assert listed("?scope=world") == ["Abroad"]
    assert listed("?year=2024") == ["Abroad"]
    assert listed(f"?topic={policy.slug}&year=2024") == []


def test_a_topic_that_no_article_has_is_not_offered(home):
    used, unused = make_topic("Dùng", name_en="Used"), make_topic("Không dùng", name_en="Unused")
    with_topics(make_article("A", "B"), used)
    with_topics(make_article("Chỉ tiếng Việt"), unused)
    offered = {node.get("value") for node in page_at("/en/news/").find("input", name="topic")}
    assert used.slug in offered
    assert unused.slug not in offered


def test_an_article_names_author_source_and_both_dates(home, language):
    article = make_article(
        "Một tin",
        "An item",
        published_on=datetime.date(2025, 4, 9),
        updated_on=datetime.date(2025, 4, 11),
        byline_vi="Ban biên tập",
        byline_en="The editors",
        byline_role=ArticlePage.BylineRole.TRANSLATOR,
        source_name_vi="Báo Công Thương",
        source_name_en="Cong Thuong newspaper",
        source_url="https://example.org/bai-viet",
        lead_vi="Lời dẫn.",
        lead_en="The lead.",
    )
    main = page_at(article.url_in(language)).main
    words = {
        "vi": ("Người dịch", "Ban biên tập", "09/04/2025", "11/04/2025", "Lời dẫn."),
        "en": ("Translator", "The editors", "9 April 2025", "11 April 2025", "The lead."),
    }
    assert [word for word in words[language] if word not in main.text] == []
    assert [node.get("datetime") for node in main.find("time")][:2] == ["2025-04-09", "2025-04-11"]
    source = main.only("section", aria_labelledby="source-title").only("a")
    assert source.get("href") == "https://example.org/bai-viet"
    assert source.text == {"vi": "Báo Công Thương", "en": "Cong Thuong newspaper"}[language]


def test_print_and_share_are_plain_links_of_this_page(home, language):
    article = make_article("Một tin & hai", "One & two")
    share = page_at(article.url_in(language)).only("section", class_="share")
    links = [node.get("href") for node in share.find("a")]
    assert [link.split("?")[0] for link in links] == ["mailto:", "https://www.facebook.com/sharer/sharer.php"]
    assert all(f"%2F{article.slug_en if language == 'en' else article.slug}%2F" in link for link in links)
    assert len(share.find("button")) == 2
    assert page_at(article.url_in(language)).find("iframe") == []


def test_a_picture_has_its_words_its_caption_and_who_made_it(home, language):
    image = make_image(caption_vi="Chú thích", caption_en="A caption", credit_vi="Người chụp", credit_en="Somebody")
    article = make_article("Một tin", "An item", image=image, image_caption_vi="Chú thích riêng")
    figure = page_at(article.url_in(language)).main.find("figure")[0]
    assert figure.only("img").get("alt") == getattr(image, f"alt_{language}")
    caption = figure.only("figcaption").text
    assert {"vi": "Chú thích riêng", "en": "A caption"}[language] in caption
    assert {"vi": "Người chụp", "en": "Somebody"}[language] in caption


def test_a_picture_inside_the_text_has_its_place_in_both_languages(home, language):
    image = make_image(is_decorative=True)
    body = body_of(("figure", {"image": image.pk, "caption": "", "full_width": True}), ("text", "<p>đoạn</p>"))
    article = make_article("Một tin", "An item", body_vi=body, body_en=body)
    picture = page_at(article.url_in(language)).main.only("div", class_="prose flow").only("img")
    assert picture.get("alt") == ""
    assert picture.get("loading") == "lazy"


def test_related_news_share_a_topic_and_leave_out_itself_and_the_unseen(home, language):
    topic = make_topic("Chung", name_en="Shared")
    article = with_topics(make_article("Gốc", "Origin"), topic)
    other = with_topics(make_article("Liên quan", "Related"), topic)
    gone = with_topics(make_article("Đã gỡ", "Taken down"), topic)
    ArticlePage.objects.get(pk=gone.pk).unpublish()
    make_article("Khác chủ đề", "Another topic")
    band = page_at(article.url_in(language)).only("section", aria_labelledby="related-title")
    assert [node.get("href") for node in band.find("a")] == [other.url_in(language)]


def test_news_of_the_same_project_or_document_come_before_newer_news_of_the_same_topic(home):
    topic, project, document = make_topic("Chung", name_en="Shared"), make_project("Dự án"), make_document("Văn bản")

    def item(number: int, *, projects=(), documents=(), topics=()) -> ArticlePage:
        article = make_article(f"Tin {number}", published_on=datetime.date(2025, 1, number))
        article.projects.add(*projects)
        article.documents.add(*documents)
        return with_topics(article, *topics)

    article = item(9, projects=[project], documents=[document], topics=[topic])
    by_project, by_document = item(2, projects=[project]), item(3, documents=[document], topics=[topic])
    newest, _newer = item(8, topics=[topic]), item(7, topics=[topic])
    band = page_at(article.url_in("vi")).only("section", aria_labelledby="related-title")
    assert [node.get("href") for node in band.find("a")] == [
        page.url_in("vi") for page in (by_document, by_project, newest)
    ]


PRECISE = {
    "month": ({"vi": "tháng 1/2026", "en": "January 2026"}, "2026-01", "2026-01"),
    "quarter": ({"vi": "quý I/2026", "en": "Q1 2026"}, None, "2026"),
}


@pytest.mark.parametrize("precision", PRECISE)
def test_a_date_known_to_the_month_or_quarter_shows_no_day(home, language, precision):
    shown, machine, stated = PRECISE[precision]
    article = make_article(
        "Một tin", "An item", published_on=datetime.date(2026, 1, 31), published_on_precision=precision
    )
    page = page_at(article.url_in(language))
    listed = page_at(make_news_index().url_in(language))
    for place in (page.main, listed.main):
        assert shown[language] in place.text
        assert "31" not in place.text
        assert [node.get("datetime") for node in place.find("time")] == ([machine] if machine else [])
    block = json.loads("".join(page.only("script", type="application/ld+json").children))
    item = next(item for item in block["@graph"] if item["@type"] == "NewsArticle")
    assert (item["datePublished"], item["dateModified"]) == (stated, stated)
    meta = [node.get("content") for node in page.find("meta", property="article:published_time")]
    assert meta == ([machine] if machine else [])


def test_programs_are_told_how_exactly_a_date_is_known(home, client):
    make_article("Một tin", "An item", published_on=datetime.date(2026, 1, 31), published_on_precision="month")
    item = client.get("/api/v1/news").json()["results"][0]
    assert (item["published_on"], item["published_on_precision"]) == ("2026-01-31", "month")


def test_a_search_shows_no_day_that_is_not_known(home):
    article = make_article(
        "Một tin", "An item", published_on=datetime.date(2026, 1, 31), published_on_precision="month"
    )
    assert set(SearchEntry.objects.filter(page=article).values_list("listed_on", flat=True)) == {None}
    article.published_on_precision = "day"
    article.save_revision().publish()
    assert set(SearchEntry.objects.filter(page=article).values_list("listed_on", flat=True)) == {article.published_on}


def test_projects_and_documents_of_an_article_are_shown_where_they_are_public(home, language):
    article = make_article("Một tin", "An item")
    shown = [make_project("Dự án", "Project"), make_document("Văn bản", "Document")]
    hidden = [make_project("Nháp", "Draft", live=False), make_document("Nháp", "Draft", live=False)]
    article.projects.add(shown[0], hidden[0])
    article.documents.add(shown[1], hidden[1])
    article.save_revision().publish()
    links = [node.get("href") for node in page_at(article.url_in(language)).main.find("a")]
    assert [page for page in shown if page.url_in(language) not in links] == []
    assert [page for page in hidden if page.url_in(language) in links] == []


def test_what_search_engines_read_is_safe_in_a_page(home):
    article = make_article("Tên </script><script>alert(1)</script>", "A & B")
    page = page_at(article.url_in("vi"))
    block = page.only("script", type="application/ld+json")
    data = json.loads("".join(block.children))
    assert any(item.get("headline") == article.title_vi for item in data["@graph"])
    assert len([node for node in page.find("script") if not node.has("src")]) == 1
