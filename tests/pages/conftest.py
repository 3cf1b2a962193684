"""The admin of each interface language, and a small tree of pages in both languages."""

from types import SimpleNamespace

import pytest

from pages.models import ContentPage, HomePage, SectionPage
from tests.factories import make_page
from tests.support.admin import Admin


@pytest.fixture
def admin(admin_client) -> Admin:
    return Admin(admin_client)


def make_tree() -> SimpleNamespace:
    home = HomePage.objects.get()
    about = make_page(SectionPage, home, "Giới thiệu", "About")
    wind = make_page(ContentPage, about, "Điện gió", "Wind power")
    offshore = make_page(ContentPage, wind, "Ngoài khơi", "Offshore")
    plain = make_page(ContentPage, about, "Chưa dịch")
    other = make_page(SectionPage, home, "Tài liệu", "Library")
    return SimpleNamespace(home=home, about=about, wind=wind, offshore=offshore, plain=plain, other=other)


@pytest.fixture
def planted_tree(ground) -> None:
    ground.plant(make_tree)


@pytest.fixture
def tree(planted_tree, ground, db) -> SimpleNamespace:
    """Two sections; under the first a page with a page below it, and a page that has no English."""
    return ground.pages()
