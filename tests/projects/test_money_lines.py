"""Money lines in the editor: one can be part of another one of the same project, and of none that is part of itself."""

import pytest

from projects.models import MoneyLine, ProjectPage
from tests.factories import make_money, make_project
from tests.support.admin import Admin, errors_of, fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(admin_client) -> Admin:
    return Admin(admin_client)


@pytest.fixture
def project(home) -> ProjectPage:
    project = make_project("Bác Ái", "Bac Ai", code="TD-001")
    for kind, amount in (("agreement", "900"), ("disbursement", "300")):
        make_money(project, kind, amount, "EUR")
    project = fresh(project)
    project.save_revision().publish()
    return fresh(project)


def line(project: ProjectPage, amount: int) -> MoneyLine:
    return MoneyLine.objects.get(project=project, amount=amount)


def test_a_line_is_said_to_be_part_of_another_one(project, admin):
    whole = line(project, 900)
    admin.edit(project, publish=True, **{"money_lines-1-part_of": whole.pk})
    assert line(project, 300).part_of == whole
    assert line(project, 900).part_of is None
    admin.edit(project, publish=True, **{"money_lines-1-part_of": ""})
    assert line(project, 300).part_of is None


def test_two_lines_are_not_part_of_each_other(project, admin):
    whole, part = line(project, 900), line(project, 300)
    answer = admin.try_edit(
        project, publish=True, **{"money_lines-0-part_of": part.pk, "money_lines-1-part_of": whole.pk}
    )
    assert answer.status_code == 200
    faults = answer.context["form"].formsets["money_lines"].errors
    assert [list(fault) for fault in faults] == [["part_of"], ["part_of"]]
    assert line(project, 300).part_of is None


def test_a_line_of_another_project_is_none_of_the_choices(project, admin):
    stranger = make_money(make_project("Trị An", code="TD-002"), "need", "70", "EUR")
    answer = admin.try_edit(project, publish=True, **{"money_lines-1-part_of": stranger.pk})
    assert "part_of" in answer.context["form"].formsets["money_lines"].errors[1]
    assert errors_of(answer) is not None
