"""Addresses. Fixed routes first, then the page tree; English under /en/."""

from allauth.account import views as account_views
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path, re_path
from django.utils.translation import gettext_lazy as _
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from jetp_portal import health, media
from jetp_portal.api import api_urls
from pages import views
from pages.sitemap import PortalSitemap
from projects.register.compare import compare

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PortalSitemap()}}, name="sitemap"),
    path("favicon.ico", RedirectView.as_view(url=f"{settings.STATIC_URL}img/favicon.ico"), name="favicon"),
    # Wagtail's own doors lead to ours.
    path(f"{settings.PORTAL_ADMIN_PATH}/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path(f"{settings.PORTAL_ADMIN_PATH}/logout/", account_views.logout),
    re_path(
        f"^{settings.PORTAL_ADMIN_PATH}/password_reset/", RedirectView.as_view(pattern_name="account_reset_password")
    ),
    path(f"{settings.PORTAL_ADMIN_PATH}/", include(wagtailadmin_urls)),
    path("files/", include(wagtaildocs_urls)),
    re_path(r"^media/(?P<path>.+)$", media.media, name="media"),
    path("api/v1/", api_urls),
]
urlpatterns += i18n_patterns(
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("search/"), views.search, name="search"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("site-map/"), views.site_map, name="site_map"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("compare-projects/"), compare, name="compare_projects"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("data/"), include("projects.opendata.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("account/"), include("accounts.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("project-code/"), include("projects.detail.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("fact-sheets/"), include("projects.factsheet.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("register-charts/"), include("projects.charts.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("proposals/"), include("projects.proposals.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler403 = "pages.views.forbidden"
handler404 = "pages.views.not_found"
handler500 = "pages.views.server_error"
