"""A register with one full project, made once for all tests that take it out or bring it in."""

import pytest

from tests.support.open_data import plant_register


@pytest.fixture
def planted_register(ground) -> None:
    ground.plant(plant_register)


@pytest.fixture
def project(planted_register, ground, db):
    return ground.pages().project
