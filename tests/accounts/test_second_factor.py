"""The second factor: asked for at sign-in, demanded where the setting says, its secrets unreadable in the database."""

import json

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from tests.support.accounts import PASSWORD

pytestmark = pytest.mark.django_db
PAGES = {"vi": "/tai-khoan/xac-thuc-hai-lop/", "en": "/en/account/second-factor/"}
CODE = {language: f"{address}authenticate/" for language, address in PAGES.items()}


def test_the_password_alone_does_not_sign_in(editor, enter, telephone_of, interface_language):
    telephone = telephone_of(editor)
    client, response = enter("bien-tap", language=interface_language)
    assert response.headers["Location"] == CODE[interface_language]
    assert client.get("/admin/").status_code == 302
    assert client.get(CODE[interface_language]).status_code == 200
    assert client.post(CODE[interface_language], {"code": "000000"}).context["form"].errors
    response = client.post(CODE[interface_language], {"code": telephone.code()})
    assert response.headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_a_code_is_taken_once_whichever_worker_asks(editor, enter, telephone_of):
    telephone = telephone_of(editor)
    code = telephone.code()
    first, _response = enter("bien-tap")
    second, _response = enter("bien-tap")
    assert first.post(CODE["vi"], {"code": code}).status_code == 302
    from django.core.cache import caches

    caches["default"].clear()
    assert second.post(CODE["vi"], {"code": code}).status_code == 200


def test_wrong_codes_lock(editor, enter, telephone_of, settings):
    telephone = telephone_of(editor)
    client, _response = enter("bien-tap")
    for _ in range(settings.PORTAL_LOCK_FAILURES):
        assert client.post(CODE["vi"], {"code": "000000"}).status_code == 200
    assert client.post(CODE["vi"], {"code": telephone.code()}).status_code == 200


def test_a_recovery_code_opens_once(editor, enter, telephone_of):
    telephone_of(editor)
    recovery = Authenticator.objects.get(user=editor, type="recovery_codes").wrap().get_unused_codes()[0]
    assert enter("bien-tap")[0].post(CODE["vi"], {"code": recovery}).status_code == 302
    assert enter("bien-tap")[0].post(CODE["vi"], {"code": recovery}).status_code == 200


def test_secrets_lie_encrypted(editor, telephone_of):
    telephone = telephone_of(editor)
    stored = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
    assert telephone.secret not in stored
    assert all(
        code not in stored for code in Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()
    )


def test_a_former_key_still_reads_them(editor, telephone_of, settings):
    telephone = telephone_of(editor)
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "the key of next year"
    assert Authenticator.objects.get(type="totp").wrap().validate_code(telephone.code())


@pytest.mark.parametrize("path", ["/admin/", "/admin/pages/", "/admin/reports/audit-trail/", "/admin/users/"])
def test_without_a_second_factor_nobody_gets_on_where_it_is_asked_for(administrator, enter, settings, path):
    settings.PORTAL_REQUIRE_MFA = True
    client, _response = enter("quan-tri")
    assert client.get(path).headers["Location"] == PAGES["vi"]
    for headers in ({"x-requested-with": "XMLHttpRequest"}, {"accept": "application/json"}):
        response = client.post(path, {}, headers=headers)
        assert response.status_code == 403
        assert response.json()["error"] == "second_factor_required"
        assert response.json()["setup_url"] == PAGES["vi"]


def test_the_admin_s_own_api_is_closed_as_well(administrator, enter, settings):
    settings.PORTAL_REQUIRE_MFA = True
    client, _response = enter("quan-tri")
    assert client.get("/admin/api/main/pages/", headers={"accept": "application/json"}).status_code == 403
    assert client.post("/admin/logout/").status_code == 302


def test_where_it_is_not_asked_for_the_admin_is_open(administrator, enter):
    assert enter("quan-tri")[0].get("/admin/").status_code == 200


def test_setting_up_asks_for_the_password_again_then_shows_codes(
    editor, enter, settings, committed, mailoutbox, interface_language
):
    from tests.accounts.conftest import Telephone

    settings.PORTAL_REQUIRE_MFA = True
    client, _response = enter("bien-tap", language=interface_language)
    page = client.get("/admin/", follow=True)
    assert ("Trước hết" if interface_language == "vi" else "Set up a second factor first") in page.content.decode()
    set_up = f"{PAGES[interface_language]}totp/activate/"
    confirm = client.get(set_up)
    assert "confirm/" in confirm.headers["Location"] or "xac-nhan/" in confirm.headers["Location"]
    assert client.post(confirm.headers["Location"], {"password": "wrong"}).context["form"].errors
    assert client.post(confirm.headers["Location"], {"password": PASSWORD}).headers["Location"] == set_up
    page = client.get(set_up)
    assert "data:image/svg+xml" in page.content.decode()
    with committed():
        response = client.post(set_up, {"code": Telephone(page.context["form"].secret).code()})
    codes = client.get(response.headers["Location"])
    assert len(codes.context["unused_codes"]) == 10
    assert "no-store" in codes.headers["Cache-Control"]
    download = client.get(f"{PAGES[interface_language]}recovery-codes/download/")
    assert download.content.decode().split() == codes.context["unused_codes"]
    assert client.get("/admin/").status_code == 200
    assert [mail.subject for mail in mailoutbox] == [
        {"vi": "Đã thiết lập ứng dụng xác thực", "en": "An authenticator app was set up"}[interface_language]
    ]


@pytest.mark.parametrize(
    "page", ["", "totp/deactivate/", "recovery-codes/", "recovery-codes/generate/", "webauthn/", "webauthn/add/"]
)
def test_every_page_of_it_opens_in_both_languages(editor, enter, telephone_of, interface_language, page):
    telephone = telephone_of(editor)
    client, _response = enter("bien-tap", language=interface_language)
    client.post(CODE[interface_language], {"code": telephone.code()})
    address = PAGES[interface_language] + page
    response = client.get(address, follow=True)
    if response.redirect_chain:
        confirm = response.redirect_chain[-1][0]
        response = client.post(confirm, {"password": PASSWORD}, follow=True)
    assert response.status_code == 200
    assert response.request["PATH_INFO"] == address
    assert f'<html lang="{interface_language}"' in response.content.decode()


def test_a_lost_one_is_taken_off_by_an_administrator_who_is_asked_first(
    admin_client, editor, enter, telephone_of, committed, mailoutbox
):
    telephone_of(editor)
    assert admin_client.get(f"/admin/users/{editor.pk}/reset-second-factor/").status_code == 200
    with committed():
        admin_client.post(f"/admin/users/{editor.pk}/reset-second-factor/")
    assert not Authenticator.objects.filter(user=editor).exists()
    assert mailoutbox[0].to == [editor.email]
    assert enter("bien-tap")[1].headers["Location"] == "/admin/"


def test_nobody_else_takes_one_off(editor_client, administrator, editor, telephone_of):
    telephone_of(administrator)
    assert editor_client.post(f"/admin/users/{administrator.pk}/reset-second-factor/").status_code == 302
    assert Authenticator.objects.filter(user=administrator).exists()


def test_not_even_for_oneself_without_the_code(admin_client, administrator, telephone_of):
    telephone_of(administrator)
    admin_client.post(f"/admin/users/{administrator.pk}/reset-second-factor/")
    assert Authenticator.objects.filter(user=administrator).exists()


def test_strangers_do_not_learn_how_somebody_signs_in():
    for page in ("", "totp/activate/", "recovery-codes/", "webauthn/add/", "authenticate/"):
        assert Client().get(PAGES["vi"] + page).status_code == 302
