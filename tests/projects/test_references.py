"""Who refers to whom is kept up with each publication, whatever number of rows a project has."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ReferenceIndex

from projects.models import MoneyLine, ProjectPage
from tests.factories import make_money, make_organisation, make_project
from tests.support.admin import fresh


def published(project: ProjectPage) -> list[str]:
    """Publish a project's draft; return the statements that the index of references took."""
    with CaptureQueriesContext(connection) as captured:
        fresh(project).get_latest_revision().publish()
    return [each["sql"] for each in captured if "wagtailcore_referenceindex" in each["sql"]]


def test_rows_refer_from_their_publication_to_their_end(home):
    bank, project = make_organisation("Ngân hàng"), make_project("Bác Ái")
    make_money(project, "need", "1", "EUR", financier=bank)
    fresh(project).save_revision()
    ReferenceIndex.objects.all().delete()
    assert published(project)
    (found,) = ReferenceIndex.get_references_to(bank)
    assert (found.object_id, found.model_path) == (str(project.pk), "money_lines.item.financier")
    draft = fresh(project).get_latest_revision_as_object()
    draft.money_lines.set([])
    draft.save_revision()
    assert published(project)
    assert not MoneyLine.objects.exists()
    assert not ReferenceIndex.get_references_to(bank).exists()


def test_a_publication_reads_the_references_as_often_for_many_rows_as_for_one(home):
    project = make_project("Bác Ái")
    make_money(project, "need", "1", "EUR")
    fresh(project).save_revision()
    few = published(project)
    for amount in range(2, 7):
        make_money(project, "need", str(amount), "EUR")
    fresh(project).save_revision()
    assert 0 < len(published(project)) == len(few)
