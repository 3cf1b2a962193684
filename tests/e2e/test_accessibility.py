"""No page type has an axe violation, wide or on a phone, in either language, in any colours."""

import pytest

from tests.support.addresses import PAGES
from tests.support.axe import violations, violations_at_every_size


@pytest.mark.parametrize("name", PAGES)
def test_every_type_of_page_is_accessible(open_page, name, language):
    addresses = PAGES[name]
    page = open_page(addresses.in_language(language), status=addresses.status)
    assert violations_at_every_size(page) == []


def test_axe_finds_what_is_wrong(open_page, language):
    page = open_page(PAGES["home"].in_language(language))
    page.evaluate(
        """document.querySelector("main").insertAdjacentHTML("beforeend",
            '<img src="/static/img/mark.svg"><a href="/"></a>')"""
    )
    assert {fault.split(":")[0] for fault in violations(page)} >= {"image-alt", "link-name"}
