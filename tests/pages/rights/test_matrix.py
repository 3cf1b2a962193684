"""Tries every cell of the matrix over HTTP, and looks in the database for what was done."""

from contextlib import contextmanager
from copy import copy
from types import SimpleNamespace

import pytest
from django.db import transaction
from wagtail.models import Site

from accounts.roles import Role
from tests.conftest import forget_what_workers_keep
from tests.pages.rights import actions_beside_pages, actions_on_pages, matrix
from tests.pages.rights.scene import Scene
from tests.support.people import make_person

pytestmark = pytest.mark.django_db

SECTIONS = matrix.rows(matrix.TABLE)
WHOLE_PORTAL = matrix.rows(matrix.TABLE_OF_THE_PORTAL)


def action_named(name: str):
    return getattr(actions_on_pages, name, None) or getattr(actions_beside_pages, name)


@contextmanager
def undone():
    """Leave nothing of what happens inside, so that the next role meets the same portal."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()
    forget_what_workers_keep()


def outcomes(name: str, portal, administrator, sign_in, language: str, whole_portal: bool = False) -> dict[Role, bool]:
    """Return which roles bring an action about."""
    done, forms, superior = {}, {}, sign_in(administrator, language)
    for role in matrix.ROLES:
        with undone():
            sections = () if whole_portal or role is Role.ADMINISTRATOR else [portal.ours]
            person = make_person(role, sections=sections)
            pages = SimpleNamespace(**{name: copy(page) for name, page in vars(portal).items()})
            scene = Scene(pages, person, sign_in(person, language), superior, forms)
            done[role] = action_named(name)(scene)
    return done


@pytest.mark.either_database
@pytest.mark.parametrize("name", SECTIONS)
def test_with_a_role_in_a_section(name, portal, administrator, sign_in):
    assert outcomes(name, portal, administrator, sign_in, "vi") == SECTIONS[name]


@pytest.mark.either_database
@pytest.mark.parametrize("name", WHOLE_PORTAL)
def test_with_a_role_in_the_whole_portal(name, portal, administrator, sign_in):
    assert outcomes(name, portal, administrator, sign_in, "vi", whole_portal=True) == WHOLE_PORTAL[name]


@pytest.mark.either_database
@pytest.mark.parametrize("name", matrix.IN_BOTH_LANGUAGES)
def test_under_an_english_interface(name, portal, administrator, sign_in):
    assert outcomes(name, portal, administrator, sign_in, "en") == SECTIONS[name]


def test_every_role_and_every_action_stands_in_the_matrix():
    assert set(matrix.ROLES) == set(Role)
    for table in (SECTIONS, WHOLE_PORTAL):
        assert all(action_named(name) for name in table)
    assert set(matrix.IN_BOTH_LANGUAGES) <= set(SECTIONS)
