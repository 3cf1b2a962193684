"""What every test may need: a clean thread, the home page that migrations make, people who sign in, a reader."""

import gc
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.cache import caches
from django.http import HttpResponse
from django.test import Client
from django.utils import translation
from wagtail.models import Site
from wagtail.users.models import UserProfile

from accounts.roles import Role
from pages import sitewide
from tests.support.addresses import LANGUAGES
from tests.support.ground import Ground

GROUND = pytest.StashKey[Ground]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have a test's pages planted before its own transaction begins, and those in a row that share them.

    Tests of the demonstration, which is made once for all of them, come after all others.
    """
    for item in items:
        item.fixturenames.sort(key=lambda name: not name.startswith("planted_"))
    modules = [list(of_module) for _path, of_module in groupby(items, key=lambda item: item.path)]
    modules.sort(key=lambda module: "demo" in module[0].path.parts)
    items[:] = [item for module in modules for item in sorted(module, key=planted)]


def planted(item: pytest.Item) -> str:
    """Return the name of the pages that a test asks for, "" for none."""
    return next((name for name in item.fixturenames if name.startswith("planted_")), "")


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over what stays to the end, and look at the rest more rarely: that saves a tenth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Clear the ground before a test that asks for no pages."""
    ground = item.config.stash.get(GROUND, None)
    if ground and not planted(item):
        ground.clear()


@pytest.fixture(scope="session")
def ground(request, django_db_setup, django_db_blocker) -> Iterator[Ground]:
    made = request.config.stash[GROUND] = Ground(django_db_blocker.unblock)
    yield made
    made.clear()


@pytest.fixture(autouse=True)
def clean_thread() -> Iterator[None]:
    """The language is thread state, and workers keep things between requests: no test leaves its own to the next."""
    translation.activate(settings.LANGUAGE_CODE)
    forget_what_workers_keep()
    yield
    translation.activate(settings.LANGUAGE_CODE)
    forget_what_workers_keep()


def forget_what_workers_keep() -> None:
    sitewide.forget()
    for name in ("default", "pages", "files"):
        caches[name].clear()


@pytest.fixture
def home(db):
    from pages.models import HomePage

    return HomePage.objects.get()


@pytest.fixture
def site(db) -> Site:
    return Site.objects.get(is_default_site=True)


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    """The language of a public page."""
    return request.param


@pytest.fixture(params=LANGUAGES)
def interface_language(request) -> str:
    """The language that an editor's interface speaks; what is stored and shown must not depend on it."""
    return request.param


@pytest.fixture
def administrator(django_user_model):
    return django_user_model.objects.create_superuser("quan-tri", "quan-tri@example.org", "a long password")


@pytest.fixture
def editor(django_user_model):
    user = django_user_model.objects.create_user("bien-tap", "bien-tap@example.org", "a long password")
    user.groups.add(*Group.objects.filter(name__in=[Role.EDITOR.value, Role.APPROVER.value]))
    return user


@pytest.fixture
def sign_in() -> Callable[..., Client]:
    """Return a client of a user whose interface speaks a language."""

    def signed_in(user, language: str) -> Client:
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})
        client = Client()
        client.force_login(user)
        return client

    return signed_in


@pytest.fixture
def admin_client(administrator, sign_in, interface_language) -> Client:
    return sign_in(administrator, interface_language)


@pytest.fixture
def editor_client(editor, sign_in, interface_language) -> Client:
    return sign_in(editor, interface_language)


class Reader:
    """Somebody without an account. Workers forget what they keep before they are asked: a test never commits."""

    def __init__(self):
        self.client = Client()

    def get(self, path: str, **kwargs):
        forget_what_workers_keep()
        return self._get(path, **kwargs)

    def get_each(self, paths: Iterable[str]) -> Iterator[tuple[str, HttpResponse]]:
        """Look at one address after the other while nothing changes."""
        forget_what_workers_keep()
        for path in paths:
            yield path, self._get(path)

    def _get(self, path: str, **kwargs):
        with translation.override(settings.LANGUAGE_CODE):
            return self.client.get(path, **kwargs)

    def status(self, path: str) -> int:
        return self.get(path).status_code

    def statuses(self, page) -> tuple[int, int]:
        """Return what the Vietnamese and the English address of a page answer."""
        return self.status(page.url_in("vi")), self.status(page.url_in("en"))


@pytest.fixture
def reader(db) -> Reader:
    return Reader()
