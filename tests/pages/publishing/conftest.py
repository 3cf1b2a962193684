"""Pages at every stage: drafts ahead of what is live, in either language."""

import pytest

from pages.models import ContentPage
from pages.publishing.actions import publish
from pages.publishing.scopes import Scope
from tests.support.admin import fresh


@pytest.fixture
def draft_of():
    """Write a draft of a page: `draft_of(page, title_vi="…")` returns its revision."""

    def draft(page, **values):
        newest = fresh(page).get_latest_revision_as_object()
        for name, value in values.items():
            setattr(newest, name, value)
        return newest.save_revision()

    return draft


@pytest.fixture
def published():
    """Publish a language of a page's draft; return the page as the database has it then."""

    def do(page, scope, **kwargs):
        publish(page, Scope(scope), **kwargs)
        return fresh(page)

    return do


@pytest.fixture
def ahead(tree, draft_of) -> ContentPage:
    """A page that is live in both languages, with a draft that changes everything about it."""
    page = tree.wind
    draft_of(
        page,
        title_vi="Điện gió mới",
        title_en="New wind power",
        intro_vi="Lời mới",
        intro_en="New words",
        reviewed_on="2026-01-02",
    )
    return fresh(page)
