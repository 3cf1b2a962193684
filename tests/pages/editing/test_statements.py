"""What the editor asks of the database: hardly more for two languages than for one, and no more the longer a page is.

`make bench` measures the time that it takes beside plain Wagtail.
"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pages import generation
from pages.models import ContentPage
from pages.models.generation import Generation
from tests.factories import body_of, make_image, make_page
from tests.support.admin import Admin

# For comparison: Wagtail's own editor of one language asks about 40, 60, 80 and 100.
BUDGETS = {"open": 45, "save": 45, "autosave": 75, "publish": 100}


@pytest.fixture(autouse=True)
def without_looks_at_the_clock(monkeypatch):
    monkeypatch.setattr(generation, "READ_EVERY", 3600.0)  # else a slow moment would ask once more


@pytest.fixture
def admin(editor, sign_in) -> Admin:
    return Admin(sign_in(editor, "vi"))


@pytest.fixture
def do(admin, monkeypatch):
    """Let an editor do something to a page, and return the statements of the last answer; savepoints are none."""
    found = []

    def counted(ask):
        def asking(*args, **kwargs):
            with CaptureQueriesContext(connection) as captured:
                answer = ask(*args, **kwargs)
            found[:] = [query["sql"] for query in captured if "SAVEPOINT" not in query["sql"]]
            return answer

        return asking

    for method in ("get", "post"):
        monkeypatch.setattr(admin.client, method, counted(getattr(admin.client, method)))
    actions = {
        "open": lambda page: admin.get("wagtailadmin_pages:edit", page.pk),
        "save": lambda page: admin.edit(page, intro_vi="Một câu.", intro_en="One sentence."),
        "autosave": lambda page: admin.autosave(page, intro_vi="Hai câu.", intro_en="Two sentences."),
        "publish": lambda page: admin.edit(page, publish=True, intro_vi="Ba câu.", intro_en="Three sentences."),
    }

    def done(action: str, page) -> list[str]:
        actions[action](page)  # what workers keep is there then
        actions[action](page)
        return list(found)

    return done


@pytest.fixture
def make(home):
    """Return a live page whose two bodies have so many times a heading, a paragraph and one of two pictures."""
    pictures = [make_image(), make_image()]

    def make(times: int) -> ContentPage:
        blocks = [
            block
            for number in range(times)
            for block in (
                ("heading", {"level": "2", "text": f"Hiện trạng {number}"}),
                ("text", f"<p>Điện gió <b>ngoài khơi</b>, phần {number}.</p>"),
                ("figure", {"image": pictures[number % 2].pk, "caption": "", "full_width": False}),
            )
        ]
        body = body_of(*blocks)
        return make_page(ContentPage, home, f"Trang {times}", f"Page {times}", body_vi=body, body_en=body)

    return make


@pytest.mark.parametrize("action", BUDGETS)
def test_what_an_editor_does_keeps_within_its_budget(do, make, action):
    found = do(action, make(2))
    assert len(found) <= BUDGETS[action], "\n".join(found)


@pytest.mark.parametrize("action", BUDGETS)
def test_a_longer_page_costs_no_further_statement(do, make, action):
    short = len(do(action, make(2)))
    assert len(do(action, make(6))) <= short


def test_a_draft_leaves_alone_what_readers_have(admin, make, django_capture_on_commit_callbacks):
    """Else everything that is kept for readers would be thrown away with each pause in an editor's typing."""
    page = make(1)
    connection.run_on_commit.clear()  # what was made here waits there, for a commit that a test never makes
    before = Generation.read()
    with django_capture_on_commit_callbacks(execute=True):
        admin.edit(page, intro_vi="Bản nháp.")
        admin.autosave(page, intro_vi="Bản nháp khác.")
    assert Generation.read() == before
    with django_capture_on_commit_callbacks(execute=True):
        admin.edit(page, publish=True, intro_vi="Bản đăng.")
    assert Generation.read() > before
