"""The life of an account: invited, forgotten passwords, unused, disabled, and the way back in."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from accounts.models import User
from accounts.roles import Role
from tests.support.accounts import NEW_PASSWORD, PASSWORD, SIGN_IN

pytestmark = pytest.mark.django_db
RESET = {"vi": "/tai-khoan/mat-khau/reset/", "en": "/en/account/password/reset/"}


def link_in(message: mail.EmailMessage) -> str:
    return re.search(r"http://testserver(/\S*key/\S+)", message.body)[1]


def choose(client: Client, link: str, password: str):
    """Open a link and choose a password."""
    form = client.get(link)
    if form.status_code == 200:
        return form
    return client.post(form.headers["Location"], {"password1": password, "password2": password})


def invite(client: Client, **changed):
    data = {"username": "moi", "email": "moi@example.org", "last_name": "Trần Thị", "first_name": "Mới"}
    return client.post("/admin/users/new/", data | changed)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_invited_person_chooses_a_password_by_a_link_in_their_language(admin_client, enter, mailoutbox, language):
    group = Group.objects.get(name=Role.EDITOR.value)
    response = invite(admin_client, preferred_language=language, groups=[group.pk])
    assert response.status_code == 302
    person = User.objects.get(username="moi")
    assert not person.has_usable_password()
    (message,) = mailoutbox
    assert message.to == ["moi@example.org"]
    assert ("Kính gửi Trần Thị Mới," if language == "vi" else "Dear Trần Thị Mới,") in message.body
    assert SIGN_IN[language] in message.body
    assert "&" not in message.body
    client = Client()
    assert choose(client, link_in(message), NEW_PASSWORD).status_code == 302
    client, response = enter("moi", NEW_PASSWORD, language)
    assert response.headers["Location"] == "/admin/"
    assert f'<html lang="{language}"' in client.get("/admin/").content.decode()


def test_no_screen_asks_for_somebody_else_s_password(admin_client, editor):
    for address in ("/admin/users/new/", f"/admin/users/edit/{editor.pk}/"):
        body = admin_client.get(address).content.decode()
        assert 'type="password"' not in body
    before = User.objects.get(pk=editor.pk).password
    data = {"username": "bien-tap", "email": editor.email, "last_name": "B", "first_name": "T", "is_active": "on"}
    admin_client.post(f"/admin/users/edit/{editor.pk}/", data | {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})
    editor.refresh_from_db()
    assert (editor.first_name, editor.password) == ("T", before)


def test_an_invitation_lasts_for_days_and_another_link_for_hours(
    editor, monkeypatch, settings, admin_client, mailoutbox
):
    from accounts.passwords import PasswordLinks

    invite(admin_client)
    invited = User.objects.get(username="moi")
    links = PasswordLinks()
    tokens = {person: links.make_token(person) for person in (editor, invited)}

    def after(**passed) -> tuple[bool, bool]:
        from datetime import datetime

        monkeypatch.setattr(PasswordLinks, "_now", lambda self: datetime.now() + timedelta(**passed))
        return links.check_token(editor, tokens[editor]), links.check_token(invited, tokens[invited])

    assert after(hours=settings.PORTAL_RESET_HOURS, minutes=-1) == (True, True)
    assert after(hours=settings.PORTAL_RESET_HOURS, minutes=1) == (False, True)
    assert after(days=settings.PORTAL_INVITATION_DAYS, minutes=-1) == (False, True)
    assert after(days=settings.PORTAL_INVITATION_DAYS, minutes=1) == (False, False)


def test_a_link_works_once_and_not_for_a_disabled_account(editor, mailoutbox):
    Client().post(RESET["vi"], {"email": editor.email})
    link = link_in(mailoutbox[0])
    editor.is_active = False
    editor.save()
    assert "không còn dùng được" in Client().get(link).content.decode()
    editor.is_active = True
    editor.save()
    assert choose(Client(), link, NEW_PASSWORD).status_code == 302
    assert "không còn dùng được" in choose(Client(), link, PASSWORD).content.decode()


def test_a_forgotten_password_reveals_nothing(editor, interface_language, mailoutbox):
    answers = [
        Client().post(RESET[interface_language], {"email": address}) for address in (editor.email, "no@example.org")
    ]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    pages = [Client().get(answer.headers["Location"]).content for answer in answers]
    assert pages[0] == pages[1]
    assert [message.to for message in mailoutbox] == [[editor.email]]


def test_a_mail_server_that_is_away_changes_nothing_of_the_answer(editor, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.message.EmailMessage.send", away)
    assert Client().post(RESET["vi"], {"email": editor.email}).status_code == 302


def test_a_new_password_by_link_opens_the_lock(editor, enter, mailoutbox):
    for _ in range(5):
        enter("bien-tap", "wrong")
    Client().post(RESET["vi"], {"email": editor.email})
    choose(Client(), link_in(mailoutbox[0]), NEW_PASSWORD)
    assert enter("bien-tap", NEW_PASSWORD)[1].status_code == 302


def test_links_lead_to_the_portal_whatever_host_was_asked(editor, settings, mailoutbox):
    settings.ALLOWED_HOSTS = ["testserver", "elsewhere.example"]
    Client().post(RESET["vi"], {"email": editor.email}, headers={"host": "elsewhere.example"})
    assert "elsewhere" not in mailoutbox[0].body


def test_a_former_address_gets_no_link(editor, mailoutbox):
    Client().post(RESET["vi"], {"email": editor.email})
    editor.email = "khac@example.org"
    editor.save()
    Client().post(RESET["vi"], {"email": "bien-tap@example.org"})
    assert len(mailoutbox) == 1


def test_an_administrator_sends_a_link_again(admin_client, editor, mailoutbox):
    assert admin_client.get(f"/admin/users/{editor.pk}/send-link/").status_code == 200
    assert not mailoutbox
    admin_client.post(f"/admin/users/{editor.pk}/send-link/")
    assert choose(Client(), link_in(mailoutbox[0]), NEW_PASSWORD).status_code == 302


def test_an_invitation_that_cannot_be_sent_is_told(admin_client, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.message.EmailMessage.send", away)
    invite(admin_client)
    assert User.objects.filter(username="moi").exists()
    assert "moi@example.org" in admin_client.get("/admin/users/").content.decode()


@pytest.fixture
def keeper(django_user_model, sign_in):
    """Somebody who keeps accounts without being a superuser."""
    user = django_user_model.objects.create_user("giu", "giu@example.org", PASSWORD)
    names = ["add_user", "change_user", "delete_user", "access_admin"]
    user.user_permissions.add(*Permission.objects.filter(codename__in=names))
    return sign_in(user, "vi")


def test_whoever_keeps_accounts_makes_no_superuser(keeper, editor):
    invite(keeper, is_superuser="on")
    assert not User.objects.filter(username="moi", is_superuser=True).exists()
    data = {"username": "bien-tap", "email": editor.email, "last_name": "B", "first_name": "T", "is_active": "on"}
    for tampered, name in [({"is_superuser": "on"}, ""), ({}, "T")]:
        keeper.post(f"/admin/users/edit/{editor.pk}/", data | tampered)
        editor.refresh_from_db()
        assert (editor.first_name, editor.is_superuser) == (name, False)


def test_whoever_keeps_accounts_does_not_touch_a_superuser(keeper, administrator, mailoutbox):
    data = {"username": "quan-tri", "email": "giu2@example.org", "last_name": "B", "first_name": "T", "is_active": "on"}
    keeper.post(f"/admin/users/edit/{administrator.pk}/", data)
    keeper.post(f"/admin/users/{administrator.pk}/send-link/")
    keeper.post(f"/admin/bulk/accounts/user/set_active_state/?id={administrator.pk}", {"mark_as_active": "False"})
    administrator.refresh_from_db()
    assert administrator.email == "quan-tri@example.org"
    assert administrator.is_active
    assert not mailoutbox


def unused(person: User, days: int) -> None:
    long_ago = timezone.now() - timedelta(days=days)
    User.objects.filter(pk=person.pk).update(last_login=long_ago, date_joined=long_ago, activated_at=long_ago)


def test_accounts_that_nobody_uses_are_disabled(editor, administrator, enter, mailoutbox, capsys):
    client, _response = enter("bien-tap")
    unused(editor, 46)
    unused(administrator, 44)
    call_command("disable_idle_accounts")
    assert "Accounts disabled: 1." in capsys.readouterr().out
    editor.refresh_from_db()
    administrator.refresh_from_db()
    assert (editor.is_active, administrator.is_active) == (False, True)
    assert mailoutbox[0].to == [editor.email]
    assert client.get("/admin/").status_code == 302


def test_an_account_enabled_again_is_not_idle(editor, administrator, capsys):
    unused(editor, 46)
    call_command("disable_idle_accounts")
    editor.refresh_from_db()
    editor.is_active = True
    editor.save()
    call_command("disable_idle_accounts")
    editor.refresh_from_db()
    assert editor.is_active
    assert "Accounts disabled: 0." in capsys.readouterr().out


def test_the_last_administrator_is_spared(administrator, capsys):
    unused(administrator, 400)
    call_command("disable_idle_accounts")
    administrator.refresh_from_db()
    assert administrator.is_active
    assert "Spared" in capsys.readouterr().out


def test_the_way_back_in_from_the_server(editor, enter, telephone_of, capsys):
    telephone_of(editor)
    editor.is_active = False
    editor.save()
    call_command("restore_access", "bien-tap", "--administrator")
    link = re.search(r"http://testserver(\S+)", capsys.readouterr().out)[1]
    assert choose(Client(), link, NEW_PASSWORD).status_code == 302
    client, response = enter("bien-tap", NEW_PASSWORD)
    assert response.headers["Location"] == "/admin/"
    assert client.get("/admin/users/").status_code == 200
