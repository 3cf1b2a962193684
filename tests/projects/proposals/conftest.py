"""People of the Secretariat, the criteria questions, and a register to write to."""

from types import SimpleNamespace

import pytest
from django.core.cache import caches

from accounts.roles import Role
from pages.models import Province
from projects.models import Criterion, SectorPage
from tests.factories import make_project_index, make_sector
from tests.support.people import make_person


@pytest.fixture(autouse=True)
def nobody_has_asked_yet(db):
    caches["shared"].clear()


@pytest.fixture
def criteria(db) -> list[Criterion]:
    words = {"question_vi": "Vì sao phù hợp?", "question_en": "Why does it fit?"}
    return [
        Criterion.objects.create(name_vi="Quy hoạch", name_en="Plans", sort_order=1, **words),
        Criterion.objects.create(
            name_vi="Đột phá",
            name_en="Breakthrough",
            question_vi="Điều gì mới?",
            question_en="What is new?",
            sort_order=2,
        ),
    ]


@pytest.fixture
def province(db) -> Province:
    return Province.objects.get(name_vi="Đồng Nai")


def make_register() -> SimpleNamespace:
    index = make_project_index()
    return SimpleNamespace(index=index, sector=make_sector("Lưới điện", "Grid", key=SectorPage.Key.GRID_STORAGE))


@pytest.fixture
def planted_register(ground) -> None:
    ground.plant(make_register)


@pytest.fixture
def register(planted_register, ground, db) -> SimpleNamespace:
    return ground.pages()


@pytest.fixture
def officer(db):
    return make_person(Role.SECRETARIAT)


@pytest.fixture
def scanner(settings) -> None:
    settings.PORTAL_SCANNER = "tests.support.scanners.clean"
