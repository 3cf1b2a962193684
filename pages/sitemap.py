"""sitemap.xml: every public page in each language it is live in, with its alternates.

A portal of more pages than one file may list has further ones, `sitemap.xml?p=2` and so on; robots.txt names them all.
"""

from django.conf import settings
from django.contrib.sitemaps import Sitemap

from pages.bilingual import PRIMARY, SECONDARY
from pages.models import BasePage


class PortalSitemap(Sitemap):
    limit = 10_000  # two addresses a page stay under the format's 50,000

    def addresses(self) -> list[str]:
        """Return where each part of the map is found."""
        whole = f"{settings.PORTAL_BASE_URL}/sitemap.xml"
        return [whole if number == 1 else f"{whole}?p={number}" for number in self.paginator.page_range]

    def items(self):
        return BasePage.objects.live_in(PRIMARY).filter(depth__gt=1).order_by("path").defer_streamfields()

    def get_urls(self, page=1, site=None, protocol=None):
        """One entry per page and language (https://www.sitemaps.org/protocol.html); alternates only where English is live."""
        entries = []
        for item in self.paginator.page(page).object_list:
            addresses = {PRIMARY: settings.PORTAL_BASE_URL + (item.url_in(PRIMARY) or "")}
            if item.live_en:
                addresses[SECONDARY] = settings.PORTAL_BASE_URL + (item.url_in(SECONDARY) or "")
            alternates = [{"location": url, "lang_code": language} for language, url in addresses.items()]
            alternates.append({"location": addresses[PRIMARY], "lang_code": "x-default"})
            changed = {PRIMARY: item.last_published_at, SECONDARY: item.last_published_at_en}
            for language, url in addresses.items():
                entries.append(
                    {
                        "item": item,
                        "location": url,
                        "lastmod": changed[language],
                        "changefreq": None,
                        "priority": "",
                        "alternates": alternates if len(addresses) > 1 else [],
                    }
                )
        return entries
