from datetime import date

import pytest

from pages.models import ContentPage


@pytest.fixture
def make_page(home):
    """Return a function that makes and publishes a page."""

    def make(title, text="", *, title_en="", text_en="", parent=None, listed_on=None, publish=True, model=ContentPage):
        page = model(
            title_vi=title, title_en=title_en, intro_vi=text, intro_en=text_en, listed_on=listed_on, live=False
        )
        (parent or home).add_child(instance=page)
        if publish:
            page.save_revision().publish()
            page.refresh_from_db()
        return page

    return make


@pytest.fixture
def day():
    return lambda number: date(2025, 1, number)
