"""English with texts that are still marked as to be translated stays a draft, whichever way it is published."""

import pytest

from pages.models import ContentPage, SecretariatPage
from pages.models.content import Post
from pages.publishing.actions import publish
from pages.publishing.refusals import Refused
from pages.publishing.scopes import Scope
from tests.factories import body_of, make_page
from tests.support.admin import fresh

pytestmark = pytest.mark.django_db

MARKED = "Under 30 < 45 MW [CẦN DỊCH] Điện gió > 5 MW"


@pytest.mark.parametrize("where", ["text", "stream", "row"])
def test_english_with_marks_is_never_published(home, where):
    page = make_page(SecretariatPage if where == "row" else ContentPage, home, "Trang", "Page")
    if where == "text":
        page.intro_en = MARKED
    elif where == "stream":
        page.body_en = body_of(("text", "<p><b>[CẦN</b> DỊCH] Điện gió</p>"))
    else:
        page.posts = [Post(post_vi="Trưởng ban", post_en="[CẦN DỊCH] Trưởng ban", name="Họ và tên")]
    page.title_en = "New name"
    page.save_revision()
    with pytest.raises(Refused) as refused:
        publish(page, Scope.EN)
    assert refused.value.code == "marks"
    result = publish(page, Scope.BOTH)
    assert (result.scope, result.held_back.code) == (Scope.VI, "marks")
    assert fresh(page).title_en == "Page"
