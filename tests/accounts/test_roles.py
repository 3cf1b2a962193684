"""The accounts of a demonstration."""

import re

import pytest
from django.conf import settings

from accounts.demo import ACCOUNTS, make_accounts
from accounts.roles import Role

pytestmark = pytest.mark.django_db


def test_each_role_has_an_account_in_its_group(django_user_model):
    assert set(make_accounts("a long password")) == set(ACCOUNTS)
    for username, (role, name, _fields) in ACCOUNTS.items():
        user = django_user_model.objects.get(username=username)
        assert [group.name for group in user.groups.all()] == [role.value]
        assert (user.last_name, user.first_name) == name
        assert user.check_password("a long password")
    assert {role for role, _name, _fields in ACCOUNTS.values()} == set(Role)


def test_accounts_that_exist_keep_their_groups_and_password(django_user_model):
    make_accounts("a long password")
    user = django_user_model.objects.get(username="bientap")
    user.groups.clear()
    user.groups.create(name="Nhóm riêng")
    assert make_accounts("another password") == []
    user.refresh_from_db()
    assert [group.name for group in user.groups.all()] == ["Nhóm riêng"]
    assert user.check_password("a long password")


def test_make_run_tells_every_account():
    told = (settings.BASE_DIR / "tools" / "run.py").read_text(encoding="utf-8")
    assert set(ACCOUNTS) <= set(re.findall(r"\b[a-z]+\b(?= \()", told))
