"""The screens for administrators, and what each person finds in the admin."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from accounts.roles import Role
from pages.rights.overview import EVERYWHERE, IN_SECTIONS, NOWHERE, roles, table
from tests.support.admin import Admin, errors_of
from tests.support.people import make_person

pytestmark = pytest.mark.django_db
WORDS = {"vi": ("Vai trò và quyền", "trong chuyên mục được giao"), "en": ("Roles and rights", "in given sections")}


@pytest.fixture
def governing(sign_in, interface_language) -> Admin:
    return Admin(sign_in(make_person(Role.ADMINISTRATOR), interface_language))


def test_the_table_is_read_from_the_groups(portal):
    make_person(Role.APPROVER, sections=[portal.ours])
    found = roles()
    reach = {str(label): dict(zip([view.role for view in found], row, strict=True)) for label, row in table(found)}
    publishing = next(row for label, row in reach.items() if "bản" in label and "lịch" in label)
    assert publishing[Role.APPROVER] == EVERYWHERE
    assert publishing[Role.EDITOR] == NOWHERE
    writing = next(iter(reach.values()))
    assert writing[Role.REPORTER] == IN_SECTIONS
    portal_group = next(view.portal for view in found if view.role is Role.APPROVER)
    portal_group.group.page_permissions.all().delete()
    found = roles()
    publishing = next(row for label, row in table(found) if "lịch" in str(label))
    assert publishing[list(Role).index(Role.APPROVER)] == IN_SECTIONS


def test_the_screen_names_roles_rights_sections_and_people(portal, governing, interface_language):
    person = make_person(Role.REPORTER, sections=[portal.ours])
    forgotten = make_person()
    html = governing.text("rights:index")
    page = BeautifulSoup(html, "html.parser").find("main").get_text(" ", strip=True)
    for words in (
        *WORDS[interface_language],
        "Chuyên mục ta",
        "Phóng viên – Chuyên mục ta",
        str(person),
        str(forgotten),
    ):
        assert words in html if words in WORDS[interface_language] else words in page


def test_a_role_in_a_section_is_given_on_one_screen(portal, governing):
    people = [make_person(), make_person(Role.TRANSLATOR)]
    data = {"role": Role.EDITOR.name, "section": portal.ours.pk, "people": [person.pk for person in people]}
    response = governing.client.post(reverse("rights:section"), data)
    assert response.status_code == 302, errors_of(response)
    for person in people:
        assert person.groups.filter(name="Biên tập – Chuyên mục ta").exists()


def test_the_whole_portal_is_no_section(portal, governing):
    data = {"role": Role.EDITOR.name, "section": portal.home.pk, "people": [make_person().pk]}
    response = governing.client.post(reverse("rights:section"), data)
    assert set(errors_of(response)) == {"section"}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_others_do_not_see_the_screens(portal, sign_in, role):
    client = sign_in(make_person(role), "vi")
    for name in ("index", "section"):
        assert client.get(reverse(f"rights:{name}")).status_code == 302
    assert reverse("rights:index") not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_the_group_editor_offers_the_translators_right(governing):
    html = governing.text("wagtailusers_groups:add")
    assert 'value="translate_basepage"' in html


@pytest.mark.parametrize("role", list(Role))
def test_every_role_finds_its_pages(portal, sign_in, interface_language, role):
    sections = () if role is Role.ADMINISTRATOR else [portal.ours]
    admin = Admin(sign_in(make_person(role, sections=sections), interface_language))
    html = admin.text("wagtailadmin_explore", portal.ours.pk)
    assert "Trang của ta" in html
    if sections:
        elsewhere = admin.client.get(reverse("wagtailadmin_explore", args=(portal.theirs.pk,)))
        assert elsewhere.status_code == 302
        assert elsewhere.url == reverse("wagtailadmin_explore", args=(portal.ours.pk,))
