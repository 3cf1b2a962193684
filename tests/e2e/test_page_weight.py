"""What the first view of the home page costs over the wire."""

import pytest
from playwright.sync_api import Page

from tests.support.addresses import PAGES

KIBIBYTE = 1024
TEXT = {"Document", "Stylesheet", "Script"}


def measure(page: Page, address: str) -> dict[str, int]:
    """Return the bytes of each kind of resource, headers included, as the browser counted them on the wire."""
    kinds: dict[str, str] = {}
    sizes: dict[str, int] = {}

    def received(event):
        kinds[event["requestId"]] = event["type"]

    def finished(event):
        kind = kinds.get(event["requestId"], "Other")
        sizes[kind] = sizes.get(kind, 0) + event["encodedDataLength"]

    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})
    network.on("Network.responseReceived", received)
    network.on("Network.loadingFinished", finished)
    page.goto(address, wait_until="networkidle")
    network.detach()
    return sizes


@pytest.mark.parametrize("density", [1, 2])
def test_the_first_view_of_the_home_page_is_light(reader, language, size, density):
    fresh = reader(viewport=size, device_scale_factor=density)
    sizes = measure(fresh.new_page(), f"{fresh.origin}{PAGES['home'].in_language(language)}")
    assert sum(sizes.get(kind, 0) for kind in TEXT) <= 60 * KIBIBYTE, sizes
    assert sizes["Font"] <= 100 * KIBIBYTE, sizes
    assert sum(sizes.values()) <= 350 * KIBIBYTE, sizes
    assert {"Document", "Stylesheet", "Script", "Font", "Image"} <= set(sizes)
