"""What both sides of the comparison tell the measuring: who is signed in, which pages are edited, and what their forms send."""

import json
import os
from pathlib import Path

from django.test import Client
from django.test.utils import setup_test_environment, teardown_test_environment
from django.urls import reverse

from .editor_form import editor_form

EDITOR = "pheduyet"  # who publishes, without being a superuser: to one of those no right is asked for


def tell(user, pages: dict, changed: dict[str, list[str]], publish: str) -> None:
    """Write into BENCH_FILE the session of `user` and, of each page by name, its address and what its form sends.

    `changed` names the fields that each save changes, `publish` is what the button of publishing sends.
    """
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(user)
    cookie = next(morsel for name, morsel in client.cookies.items() if "session" in name)
    setup_test_environment()  # else an answer does not tell the form it was made of
    try:
        forms = {name: _opened(client, page) for name, page in pages.items()}
    finally:
        teardown_test_environment()
    told = {
        "cookie": f"{cookie.key}={cookie.value}",
        "publish": publish,
        "pages": {
            name: {"address": _address(page), "fields": forms[name], "changed": changed[name]}
            for name, page in pages.items()
        },
    }
    Path(os.environ["BENCH_FILE"]).write_text(json.dumps(told), encoding="utf-8")


def _opened(client: Client, page) -> list[tuple[str, str]]:
    response = client.get(_address(page))
    if response.status_code != 200:
        raise RuntimeError(f"The editor of {page} answered {response.status_code}.")
    return editor_form(response)


def _address(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=(page.pk,))
