import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from pages.blocks import BodyBlock
from tests.factories.pages import make_image, make_indicator

BODY = BodyBlock()


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
