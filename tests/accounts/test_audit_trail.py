"""The audit trail: what it keeps, that it stays as written, who may read it."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.utils import timezone

from accounts import audit
from accounts.audit.models import AppendOnlyError, AuditEntry, AuditHead
from accounts.models import User
from accounts.roles import Role
from tests.support.accounts import NEW_PASSWORD, PASSWORD

pytestmark = pytest.mark.django_db
SCREEN = "/admin/reports/audit-trail/"


def told(entries: list[AuditEntry]) -> list[tuple[str, str]]:
    return [(entry.action, entry.target_name) for entry in entries]


@pytest.fixture
def three(committed) -> list[AuditEntry]:
    for number in range(3):
        with committed():
            audit.record("data.exported", data={"count": number})
    return list(AuditEntry.objects.order_by("pk"))


def test_a_sign_in_is_kept_with_its_way_and_its_place(editor, enter, trail):
    (entry,) = trail(lambda: enter("bien-tap", client=Client(REMOTE_ADDR="203.0.113.9")))
    assert (entry.action, entry.actor_id, entry.actor_name) == ("sign-in.done", editor.pk, "bien-tap")
    assert (entry.address, entry.data) == ("203.0.113.9", {"method": ["password"]})


def test_failures_and_the_lock_are_kept_but_not_what_strangers_type(editor, enter, trail, settings):
    entries = trail(lambda: [enter("bien-tap", "wrong") for _ in range(settings.PORTAL_LOCK_FAILURES)])
    assert told(entries) == [("sign-in.failed", "bien-tap")] * 5 + [("sign-in.locked", "bien-tap")]
    (entry,) = trail(lambda: enter("my secret password", "x"))
    assert told([entry]) == [("sign-in.failed", "")]
    assert "secret" not in str(vars(entry))


def test_signing_out_and_the_end_of_a_session_are_told_apart(editor, enter, trail, monkeypatch, settings):
    client, _response = enter("bien-tap")
    assert told(trail(lambda: client.post("/admin/logout/"))) == [("session.signed-out", "bien-tap")]
    client, _response = enter("bien-tap")
    settings.PORTAL_IDLE_MINUTES = 0
    (entry,) = trail(lambda: client.get("/admin/"))
    assert (entry.action, entry.data) == ("session.ended", {"reason": "idle"})


def test_a_new_password_is_kept_but_not_what_it_is(editor, enter, trail):
    client, _response = enter("bien-tap")
    new = {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    (entry,) = trail(lambda: client.post("/tai-khoan/mat-khau/", new))
    assert entry.action == "password.changed"
    assert PASSWORD not in str(vars(entry))


def test_an_account_s_life_is_kept_by_name(admin_client, administrator, trail):
    group = Group.objects.get(name=Role.EDITOR.value)
    data = {"username": "moi", "email": "moi@example.org", "last_name": "Trần", "first_name": "Mới"}
    entries = trail(lambda: admin_client.post("/admin/users/new/", data | {"groups": [group.pk]}))
    assert {entry.actor_name for entry in entries} == {"quan-tri"}
    name = "Trần Mới (moi)"
    assert told(entries) == [("account.created", name), ("role.given", name), ("password.link-sent", name)]
    assert entries[1].data == {"roles": [Role.EDITOR.value]}
    person = User.objects.get(username="moi")
    change = data | {"last_name": "Lê", "is_superuser": "on"}
    entries = trail(lambda: admin_client.post(f"/admin/users/edit/{person.pk}/", change))
    assert [(entry.action, entry.data) for entry in entries] == [
        ("account.disabled", {}),
        ("role.given", {"roles": ["administrator"]}),
        ("account.changed", {"fields": ["last_name"]}),
        ("role.taken", {"roles": [Role.EDITOR.value]}),
    ]
    entries = trail(lambda: admin_client.post(f"/admin/users/delete/{person.pk}/"))
    assert ("account.deleted", "Lê Mới (moi)") in told(entries)
    assert AuditEntry.objects.filter(target_name=name).count() == 3


def test_many_accounts_at_once_are_kept_one_by_one(admin_client, editor, trail):
    other = User.objects.create_user("khac", "khac@example.org", PASSWORD)
    address = f"/admin/bulk/accounts/user/set_active_state/?id={editor.pk}&id={other.pk}"
    entries = trail(lambda: admin_client.post(address, {"mark_as_active": "False"}))
    assert sorted(told(entries)) == [("account.disabled", "bien-tap"), ("account.disabled", "khac")]
    group = Group.objects.get(name=Role.APPROVER.value)
    address = f"/admin/bulk/accounts/user/assign_role/?id={other.pk}"
    assert told(trail(lambda: admin_client.post(address, {"role": group.pk}))) == [("role.given", "khac")]


def test_publishing_is_kept_by_title(editor_client, home, trail):
    from tests.support.admin import Admin

    entries = trail(lambda: Admin(editor_client).edit(home, publish=True))
    (entry,) = [entry for entry in entries if entry.action == "content.published"]
    assert (entry.actor_name, entry.target_id) == ("bien-tap", str(home.pk))
    assert entry.target_name


def test_rights_of_a_role_and_settings_are_kept(admin_client, trail):
    from accounts.audit.receivers import content_action

    group = Group.objects.get(name=Role.EDITOR.value)
    with_rights = {"name": Role.EDITOR.value, "permissions": [Permission.objects.get(codename="access_admin").pk]}
    formsets = {}
    page = admin_client.get(f"/admin/groups/edit/{group.pk}/")
    for name in ("page_permissions", *[part.prefix for part in page.context["permission_panels"]]):
        formsets |= {f"{name}-TOTAL_FORMS": 0, f"{name}-INITIAL_FORMS": 0, f"{name}-MIN_NUM_FORMS": 0}
    entries = trail(lambda: admin_client.post(f"/admin/groups/edit/{group.pk}/", with_rights | formsets))
    assert ("role.changed", Role.EDITOR.value) in told(entries)
    assert content_action("wagtail.publish.schedule") is None
    assert content_action("portal.unpublish.en") == audit.Action.UNPUBLISHED
    assert content_action("wagtail.comments.delete") is None


def test_what_is_undone_is_not_kept(committed, editor):
    before = AuditEntry.objects.count()
    with committed(), transaction.atomic():
        audit.record("data.exported")
        transaction.set_rollback(True)
    assert AuditEntry.objects.count() == before


def test_an_action_nobody_registered_is_refused():
    with pytest.raises(ValueError, match="register_action"):
        audit.record("proposal.invented")


def test_entries_are_neither_changed_nor_deleted_by_the_program(three):
    with pytest.raises(AppendOnlyError):
        three[0].save()
    with pytest.raises(AppendOnlyError):
        three[0].delete()
    with pytest.raises(AppendOnlyError):
        AuditEntry.objects.update(action="x")
    with pytest.raises(AppendOnlyError):
        AuditEntry.objects.filter(pk=three[0].pk).delete()
    with pytest.raises(AppendOnlyError):
        AuditEntry.objects.bulk_update(three, ["action"])


@pytest.mark.parametrize(
    "statement", ["UPDATE accounts_auditentry SET action = 'x'", "DELETE FROM accounts_auditentry"]
)
def test_entries_are_neither_changed_nor_deleted_by_the_database(three, statement):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert AuditEntry.objects.count() == 3


def tampered(statement: str) -> None:
    """Change the table as somebody could who owns the database."""
    from accounts.audit import triggers

    with connection.cursor() as cursor:
        for each in (*triggers.REMOVAL[connection.vendor], statement, *triggers.CREATION[connection.vendor]):
            cursor.execute(each)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE accounts_auditentry SET actor_name = 'x' WHERE id = {1}", "changed"),
        ("DELETE FROM accounts_auditentry WHERE id = {1}", "missing"),
        ("DELETE FROM accounts_auditentry WHERE id = {2}", "After the last"),
    ],
)
def test_even_who_owns_the_database_is_found_out(three, statement, fault, capsys):
    call_command("check_audit_trail")
    tampered(statement.format(*[entry.pk for entry in three]))
    with pytest.raises(CommandError):
        call_command("check_audit_trail")
    assert fault in capsys.readouterr().out


def test_old_entries_go_by_a_command_that_tells(three, committed, settings, capsys, monkeypatch):
    later = timezone.now() + timedelta(days=settings.PORTAL_AUDIT_DAYS, minutes=1)
    with monkeypatch.context() as moved:
        moved.setattr("django.utils.timezone.now", lambda: later)
        with committed():
            audit.record("data.exported", data={"count": 9})
        with committed():
            call_command("delete_old_audit_entries")
    kept = list(AuditEntry.objects.order_by("pk"))
    assert [entry.action for entry in kept] == ["data.exported", "trail.trimmed"]
    assert kept[1].data["count"] == 3
    assert AuditHead.objects.get().removable_before is None
    call_command("check_audit_trail")
    assert "2 entries in order" in capsys.readouterr().out


def test_the_screen_shows_finds_and_exports(admin_client, administrator, editor, enter, committed, interface_language):
    with committed():
        enter("bien-tap")
        enter("bien-tap", "wrong")
        audit.record("data.exported", actor=administrator, data={"file": "=HYPERLINK()"})
    body = admin_client.get(SCREEN).content.decode()
    assert {"vi": "đăng nhập không thành công", "en": "failed to sign in"}[interface_language] in body
    found = admin_client.get(SCREEN, {"action": "sign-in.failed"}).context["object_list"]
    assert [entry.target_name for entry in found] == ["bien-tap"]
    assert not admin_client.get(SCREEN, {"actor_name": "nobody"}).context["object_list"]
    today = timezone.localdate().isoformat()
    assert admin_client.get(SCREEN, {"at_from": today, "at_to": today}).context["object_list"]
    with committed():
        response = admin_client.get(SCREEN, {"export": "csv", "actor_name": "quan-tri"})
        text = b"".join(response.streaming_content).decode()
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == 2
    assert not any(cell.startswith("=") for row in rows for cell in row)
    assert AuditEntry.objects.first().data["count"] == 1


def test_an_export_is_kept_itself_and_no_cell_is_a_formula(admin_client, committed, administrator):
    User.objects.filter(pk=administrator.pk).update(last_name="=1+1", first_name="")
    with committed():
        audit.record("data.exported", actor=User.objects.get(pk=administrator.pk))
    response = admin_client.get(SCREEN, {"export": "csv"})
    cells = [cell for row in csv.reader(io.StringIO(b"".join(response.streaming_content).decode())) for cell in row]
    assert "'=1+1 (quan-tri)" in cells


def test_only_administrators_read_it(editor_client, editor):
    assert editor_client.get(SCREEN).status_code == 302
    assert "audit-trail" not in editor_client.get("/admin/").content.decode()
    editor.user_permissions.add(Permission.objects.get(codename="view_auditentry"))
    assert editor_client.get(SCREEN).status_code == 200
