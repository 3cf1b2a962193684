from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.html import strip_tags
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from pages.blocks import BodyBlock
from pages.models import ContentPage
from tests.factories import body_of, make_image, make_indicator, make_page
from tests.support.crawl import page_at

BODY = BodyBlock()
PROMISED = {
    *("text", "heading", "figure", "gallery", "key_figures", "timeline", "table", "accordion"),
    *("quote", "callout", "documents", "cards", "people", "partners", "video"),
}


def stream(*blocks):
    return BODY.to_python([{"type": kind, "value": value} for kind, value in blocks])


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", list(BODY.child_blocks))
def test_every_block_says_what_it_is_for_and_shows_itself_in_the_picker(db, name, language):
    make_image()
    make_indicator()
    block = BODY.child_blocks[name]
    with translation.override(language):
        assert str(block.label)
        assert str(block.get_description())
        assert block.is_previewable
        assert block.render(block.get_preview_value()).strip()


def test_editors_have_every_block_that_was_promised():
    assert set(BODY.child_blocks) == PROMISED


def test_the_labels_of_the_blocks_differ_between_the_languages(db):
    for name, block in BODY.child_blocks.items():
        labels = []
        for language in ("vi", "en"):
            with translation.override(language):
                labels.append(str(block.label))
        assert labels[0] != labels[1], name


def test_a_card_leads_to_a_page_or_to_an_address_but_not_to_both(home):
    card = {"title": "Đi đâu", "text": "", "page": home.pk, "url": "https://example.org/", "image": None}
    with pytest.raises(ValidationError):
        BODY.clean(stream(("cards", {"title": "", "cards": [card]})))


def test_an_empty_body_opens_with_a_blank_text(db):
    (blank,) = BODY.get_form_state(stream())
    assert blank["type"] == "text"
    assert BODY.get_form_state(stream(("heading", {"level": "2", "text": "Mục"})))[0]["type"] == "heading"


@pytest.mark.parametrize("blank", ["", "<p></p>", "<p>&nbsp;</p>"])
def test_a_text_that_stays_blank_is_not_kept(db, blank):
    blocks = [("text", rich_text(blank, features=["bold"])), ("text", rich_text("<p>Chữ</p>", features=["bold"]))]
    sent = nested_form_data({"body": streamfield(blocks)})
    assert [strip_tags(child.value.source) for child in BODY.value_from_datadict(sent, {}, "body")] == ["Chữ"]


def test_a_figure_whose_image_is_still_to_come_can_be_previewed(db):
    assert "Lễ ký" in str(stream(("figure", {"image": None, "caption": "Lễ ký"}))[0].render())


@pytest.mark.parametrize(
    "address", ["https://video.example.org/watch?v=jetp", f"{settings.PORTAL_BASE_URL}/media/hop.mp4"]
)
def test_a_video_is_a_link_and_nothing_of_it_is_loaded_before_a_click(home, language, address):
    value = {"title": "Họp Ban Thư ký", "url": address, "poster": make_image().pk}
    body = body_of(("video", value))
    page = page_at(make_page(ContentPage, home, "Phim", "A film", body_vi=body, body_en=body).url_in(language))
    link = page.main.only("figure", class_="video").only("a")
    assert (link.get("href"), "Họp Ban Thư ký" in link.text) == (address, True)
    assert page.find("iframe", "video", "audio", "source", "object", "embed") == []
    named = [node for node in page.root.walk() if any(address in value for value in node.attributes.values())]
    assert named == [link]
    hosts = [
        urlsplit(part).netloc for node in page.root.walk() for part in (node.get("src"), *node.get("srcset").split())
    ]
    assert set(hosts) == {""}
    if "video.example.org" in address:
        assert {"vi": "Xem tại video.example.org", "en": "Watch on video.example.org"}[language] in link.text
