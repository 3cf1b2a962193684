"""A section with a unit's pages beside the rest of the portal."""

from types import SimpleNamespace

import pytest

from pages.models import ContentPage, HomePage, SecretariatPage, SectionPage
from pages.rights.sections import ROLES_OF_SECTIONS, group_for_section, section_collection
from tests.factories import body_of, make_page


def heading(text: str) -> str:
    return body_of(("heading", {"level": "2", "text": text}))


def make_portal() -> SimpleNamespace:
    home = HomePage.objects.get()
    ours = make_page(SectionPage, home, "Chuyên mục ta", "Our section")
    theirs = make_page(SectionPage, home, "Chuyên mục bạn", "Their section")
    words = {"intro_vi": "Mở đầu", "intro_en": "Introduction"}
    bodies = {"body_vi": heading("Một"), "body_en": heading("One")}
    page = make_page(ContentPage, ours, "Trang của ta", "Our page", **words, **bodies)
    draft = make_page(ContentPage, ours, "Bản nháp", "Draft", live=False, **words, **bodies)
    foreign = make_page(ContentPage, theirs, "Trang của bạn", "Their page", **words)
    office = make_page(SecretariatPage, ours, "Ban Thư ký", "Secretariat")
    for section in (ours, theirs):
        section_collection(section)
    for role in ROLES_OF_SECTIONS:  # people with roles come and go in each test, their groups stay
        group_for_section(role, ours)
    return SimpleNamespace(home=home, ours=ours, theirs=theirs, page=page, draft=draft, foreign=foreign, office=office)


@pytest.fixture
def planted_portal(ground) -> None:
    ground.plant(make_portal)


@pytest.fixture
def portal(planted_portal, ground, db) -> SimpleNamespace:
    """The section “ours” that a unit has, with a live page and a draft in both languages; and “theirs”."""
    return ground.pages()
