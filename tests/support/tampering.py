"""Sends what no form of the admin would send: a form's data with anything put into it."""

from django.http import QueryDict
from django.urls import reverse

from tests.support.admin import FORM_TYPE, Admin


def tampered(admin: Admin, url: str, values: dict) -> QueryDict:
    """Return what the form at an address would send, with these values in it, whether it has such fields or not."""
    data = admin._form(url)
    for name, value in values.items():
        data[name] = value
    return data


def edit_tampered(admin: Admin, page, autosave: bool = False, **values):
    url = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    return post(admin, url, tampered(admin, url, values), autosave)


def revert_tampered(admin: Admin, page, revision, **values):
    url = reverse("wagtailadmin_pages:revisions_revert", args=(page.pk, revision.pk))
    edit = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    data = tampered(admin, edit, values)
    return post(admin, url, data)


def post(admin: Admin, url: str, data: QueryDict, autosave: bool = False):
    headers = {"accept": "application/json"} if autosave else {}
    return admin.client.post(url, data.urlencode(), FORM_TYPE, headers=headers)
