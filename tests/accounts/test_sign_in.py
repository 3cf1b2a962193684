"""Sign-in: one door, in both languages, that reveals nothing."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone

from accounts.lockout import Attempt
from accounts.models import User
from tests.support.accounts import NEW_PASSWORD, PASSWORD, SIGN_IN

pytestmark = pytest.mark.django_db
OTHER = {"vi": "en", "en": "vi"}


@pytest.fixture(params=["vi", "en"])
def language(request) -> str:
    return request.param


def refusal(response) -> str:
    assert response.status_code == 200
    (message,) = response.context["form"].non_field_errors()
    return message


def test_the_page_speaks_the_language_of_its_address_and_leads_to_the_other(language):
    response = Client().get(SIGN_IN[language], {"next": "/admin/pages/"})
    body = response.content.decode()
    assert f'<html lang="{language}"' in body
    assert f'href="{SIGN_IN[OTHER[language]]}?next=%2Fadmin%2Fpages%2F"' in body
    assert ("Đăng nhập" if language == "vi" else "Sign in") in body
    assert response.headers["Content-Language"] == language


def test_nothing_is_kept_of_the_page_and_nothing_inline_is_allowed(language):
    response = Client().get(SIGN_IN[language])
    assert "no-store" in response.headers["Cache-Control"]
    policy = response.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "sessionid" not in response.cookies
    body = response.content.decode()
    assert "style=" not in body
    assert "<style" not in body


@pytest.mark.parametrize("login", ["bien-tap", "BIEN-TAP", "bien-tap@example.org"])
def test_name_and_address_both_open_the_admin(editor, enter, language, login):
    client, response = enter(login, language=language)
    assert response.status_code == 302
    assert response.headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_one_comes_back_to_where_one_was_but_never_to_another_site(editor, enter):
    assert enter("bien-tap", next="/admin/pages/")[1].headers["Location"] == "/admin/pages/"
    assert enter("bien-tap", next="https://elsewhere.example/")[1].headers["Location"] == "/admin/"


def test_the_admin_speaks_the_language_of_the_first_sign_in_until_another_is_chosen(editor, enter):
    client, _response = enter("bien-tap", language="en")
    assert '<html lang="en"' in client.get("/admin/").content.decode()
    editor.wagtail_userprofile.preferred_language = "vi"
    editor.wagtail_userprofile.save()
    client, _response = enter("bien-tap", language="en")
    assert '<html lang="vi"' in client.get("/admin/").content.decode()


def test_unknown_wrong_and_locked_read_the_same(editor, enter, language, settings):
    unknown = {refusal(enter("nobody", "wrong", language)[1]) for _ in range(settings.PORTAL_LOCK_FAILURES + 1)}
    wrong = {refusal(enter("bien-tap", "wrong", language)[1]) for _ in range(settings.PORTAL_LOCK_FAILURES + 1)}
    locked = refusal(enter("bien-tap", PASSWORD, language)[1])
    assert unknown == wrong == {locked}


def test_after_five_failures_the_right_password_is_refused_there_and_taken_elsewhere(editor, enter):
    for _ in range(3):
        enter("bien-tap", "wrong")
    for _ in range(2):
        enter("bien-tap@example.org", "wrong")
    assert refusal(enter("bien-tap")[1])
    elsewhere = Client(REMOTE_ADDR="203.0.113.9")
    assert enter("bien-tap", client=elsewhere)[1].status_code == 302


def test_the_network_of_an_ipv6_address_is_one_place(editor, enter):
    for number in range(5):
        enter("bien-tap", "wrong", client=Client(REMOTE_ADDR=f"2001:db8::{number}"))
    assert refusal(enter("bien-tap", client=Client(REMOTE_ADDR="2001:db8::ffff"))[1])
    assert enter("bien-tap", client=Client(REMOTE_ADDR="2001:db8:1::1"))[1].status_code == 302


def test_success_takes_back_only_its_own_attempt(editor, enter):
    for _ in range(4):
        enter("bien-tap", "wrong")
    for _ in range(3):
        assert enter("bien-tap")[1].status_code == 302
    enter("bien-tap", "wrong")
    assert refusal(enter("bien-tap")[1])


def test_a_lock_opens_after_its_time(editor, enter, settings, monkeypatch):
    for _ in range(5):
        enter("bien-tap", "wrong")
    later = timezone.now() + timedelta(minutes=settings.PORTAL_LOCK_MINUTES, seconds=1)
    monkeypatch.setattr("django.core.cache.backends.db.tz_now", lambda: later)
    assert enter("bien-tap")[1].status_code == 302


def test_attempts_at_the_same_moment_cannot_slip_past_the_count(rf, editor, settings):
    request = rf.post(SIGN_IN["vi"])
    attempts = [Attempt.of(request, "bien-tap") for _ in range(8)]
    assert [attempt.begin() for attempt in attempts] == [True] * settings.PORTAL_LOCK_FAILURES + [False] * 3


def test_counters_are_those_of_all_workers(editor, enter):
    for _ in range(5):
        enter("bien-tap", "wrong")
    caches["default"].clear()
    assert refusal(enter("bien-tap")[1])


def test_a_disabled_account_is_told_so_only_with_its_password(editor, enter):
    editor.is_active = False
    editor.save()
    assert refusal(enter("bien-tap", "wrong")[1])
    _client, response = enter("bien-tap")
    assert response.headers["Location"] == "/tai-khoan/da-khoa/"


def test_somebody_without_a_role_is_told_and_not_sent_in_circles(enter):
    User.objects.create_user("khach", "khach@example.org", PASSWORD)
    client, response = enter("khach", next="/admin/")
    response = client.get(response.headers["Location"], follow=True)
    assert response.status_code == 403
    assert "tai-khoan/dang-xuat" in response.content.decode()


@pytest.mark.parametrize("path", ["/admin/login/?next=/admin/pages/", "/en/account/sign-up/", "/tai-khoan/signup/"])
def test_there_is_one_door_and_no_sign_up(path):
    response = Client().get(path)
    if path.startswith("/admin"):
        assert response.headers["Location"] == "/tai-khoan/dang-nhap/?next=/admin/pages/"
    else:
        assert response.status_code == 404


def test_wagtail_s_own_ways_to_a_password_lead_to_ours(editor_client):
    for path in ("/admin/password_reset/", "/admin/password_reset/confirm/MQ/abc-def/"):
        assert Client().get(path).headers["Location"] == "/tai-khoan/mat-khau/reset/"
    assert Client().post("/admin/login/", {"username": "bien-tap", "password": PASSWORD}).status_code == 302
    account = editor_client.get("/admin/account/").content.decode()
    assert "new_password1" not in account
    assert "name_email-email" not in account
    assert "/mat-khau/" in account or "/account/password/" in account


def test_signing_out_is_asked_for_once_and_leads_back_to_the_door(editor, enter):
    client, _response = enter("bien-tap", language="en")
    assert client.get("/admin/logout/").status_code == 200
    response = client.post("/admin/logout/")
    assert response.headers["Location"] == SIGN_IN["en"]
    assert client.get("/admin/").status_code == 302


def test_readers_get_no_cookie(home):
    assert not Client().get("/").cookies


def test_a_password_is_changed_with_the_old_one_and_must_be_new_and_long(editor, enter, mailoutbox):
    client, _response = enter("bien-tap")
    address = "/tai-khoan/mat-khau/"

    def change(old, new):
        return client.post(address, {"oldpassword": old, "password1": new, "password2": new})

    assert change("wrong", NEW_PASSWORD).context["form"].errors
    for bad in ("short", PASSWORD, "12345678901234567890"):
        assert change(PASSWORD, bad).context["form"].errors, bad
    assert change(PASSWORD, NEW_PASSWORD).status_code == 302
    assert enter("bien-tap", NEW_PASSWORD)[1].status_code == 302
    assert mailoutbox[0].to == [editor.email]
