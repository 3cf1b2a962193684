"""Sessions end by themselves; what the editor's page does by itself keeps none of them alive."""

import time
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from wagtail.test.utils.form_data import querydict_from_html

from tests.support.accounts import PASSWORD

pytestmark = pytest.mark.django_db
JSON = {"accept": "application/json"}


@pytest.fixture
def clock(monkeypatch):
    """Return a function that moves the clock of sessions on by some minutes."""
    started = time.time()
    moved = [0]

    def move(minutes: float) -> None:
        moved[0] += minutes * 60
        monkeypatch.setattr("accounts.sessions.time.time", lambda: started + moved[0])

    return move


@pytest.fixture(autouse=True)
def strict(settings):
    settings.PORTAL_IDLE_MINUTES = 15
    settings.PORTAL_SESSION_HOURS = 8


@pytest.fixture
def client(editor, enter) -> Client:
    return enter("bien-tap")[0]


def test_fifteen_minutes_without_activity_end_a_session(client, clock):
    clock(14)
    assert client.get("/admin/").status_code == 200
    clock(14)
    assert client.get("/admin/images/").status_code == 200
    clock(15)
    response = client.get("/admin/pages/")
    assert response.headers["Location"] == "/tai-khoan/dang-nhap/?next=%2Fadmin%2Fpages%2F&ended=idle"
    assert "một thời gian không có thao tác" in client.get(response.headers["Location"]).content.decode()


def test_eight_hours_end_a_session_however_busy(client, clock):
    for _ in range(47):
        clock(10)
        assert client.get("/admin/tag-autocomplete/?term=gio").status_code == 200
    clock(10)
    assert client.get("/admin/").headers["Location"].endswith("ended=time")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_way_back_speaks_the_person_s_language(editor, enter, clock, language):
    client, _response = enter("bien-tap", language=language)
    clock(16)
    location = client.get("/admin/").headers["Location"]
    assert location.startswith("/en/account/sign-in/" if language == "en" else "/tai-khoan/dang-nhap/")


@pytest.mark.parametrize("kind", ["autosave", "ping", "preview", "state", "header"])
def test_what_a_page_does_by_itself_is_no_activity(client, clock, home, kind):
    ask = {
        "autosave": lambda: client.post(f"/admin/pages/{home.pk}/edit/", {}, headers=JSON),
        "ping": lambda: client.post(f"/admin/editing-sessions/ping/pages/homepage/{home.pk}/1/"),
        "preview": lambda: client.get(f"/admin/pages/{home.pk}/edit/preview/"),
        "state": lambda: client.get("/admin/session/"),
        "header": lambda: client.get("/admin/", headers={"x-portal-background": "1"}),
    }[kind]
    for _ in range(2):
        clock(7)
        assert ask().status_code not in {302, 401}
    clock(2)
    assert client.get("/admin/").status_code == 302


def test_saving_by_hand_is_activity(client, clock, home):
    clock(10)
    client.post(f"/admin/pages/{home.pk}/edit/", {})
    clock(10)
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "headers", [JSON, {"x-requested-with": "XMLHttpRequest"}, {"sec-fetch-dest": "empty"}], ids=["json", "xhr", "fetch"]
)
@pytest.mark.parametrize("reason", ["expired", "deleted", "never"])
def test_scripts_are_told_plainly_that_nobody_is_signed_in(client, clock, home, headers, reason):
    if reason == "expired":
        clock(16)
    elif reason == "deleted":
        client.session.delete()
    else:
        client = Client()
    response = client.post(f"/admin/pages/{home.pk}/edit/", {}, headers=headers)
    assert response.status_code == 401
    assert response.json() == {"error": "session_expired", "login_url": "/tai-khoan/dang-nhap/"}


def test_one_s_sessions_are_listed_and_can_be_ended(editor, enter, interface_language):
    here, _response = enter(
        "bien-tap", language=interface_language, client=Client(headers={"user-agent": "Firefox/140 Windows"})
    )
    there, _response = enter("bien-tap", client=Client(headers={"user-agent": "Chrome/149 Android"}))
    address = {"vi": "/tai-khoan/phien-dang-nhap/", "en": "/en/account/sessions/"}[interface_language]
    response = here.get(address)
    body = response.content.decode()
    assert "Firefox · Windows" in body
    assert "Chrome · Android" in body
    (other,) = [session for session in response.context["sessions"] if session.session_key == there.session.session_key]
    assert here.post(address, {"session": other.pk}).status_code == 302
    assert there.get("/admin/").status_code == 302
    assert here.get("/admin/").status_code == 200


def test_a_session_whose_key_changed_is_still_listed(administrator, enter):
    client, _response = enter("quan-tri")
    key = client.session.session_key
    form = client.get("/admin/account/").content.decode()
    shown = next(form for form in BeautifulSoup(form, "html.parser").find_all("form") if "name_email-" in str(form))
    data = querydict_from_html(str(shown)).dict() | {"name_email-first_name": "T", "name_email-last_name": "B"}
    assert client.post("/admin/account/", data).status_code == 302
    assert client.session.session_key != key
    listed = client.get("/tai-khoan/phien-dang-nhap/").context["sessions"]
    assert [session.session_key for session in listed] == [client.session.session_key]


def test_nobody_ends_the_session_of_somebody_else(editor, administrator, enter):
    mine, _response = enter("bien-tap")
    theirs, _response = enter("quan-tri")
    (session,) = theirs.get("/tai-khoan/phien-dang-nhap/").context["sessions"]
    assert mine.post("/tai-khoan/phien-dang-nhap/", {"session": session.pk}).status_code == 404
    assert mine.post("/tai-khoan/phien-dang-nhap/", {"session": "x"}).status_code == 404
    assert theirs.get("/admin/").status_code == 200


def test_a_new_password_ends_the_other_sessions(editor, enter):
    here, there = enter("bien-tap")[0], enter("bien-tap")[0]
    new = {"oldpassword": PASSWORD, "password1": "một câu thật dài và mới", "password2": "một câu thật dài và mới"}
    here.post("/tai-khoan/mat-khau/", new)
    assert here.get("/admin/").status_code == 200
    assert there.get("/admin/").status_code == 302


def test_those_who_keep_accounts_choose_a_new_password_now_and_then(administrator, editor, enter, settings):
    settings.PORTAL_PASSWORD_DAYS = 60
    long_ago = timezone.now() - timedelta(days=61)
    for person in (administrator, editor):
        person.password_changed_at = long_ago
        person.save()
    client, _response = enter("quan-tri")
    assert client.get("/admin/").headers["Location"] == "/tai-khoan/mat-khau/"
    assert client.get("/admin/", headers=JSON).json()["error"] == "password_too_old"
    new = {"oldpassword": PASSWORD, "password1": "một câu thật dài và mới", "password2": "một câu thật dài và mới"}
    client.post("/tai-khoan/mat-khau/", new)
    assert client.get("/admin/").status_code == 200
    assert enter("bien-tap")[0].get("/admin/").status_code == 200
