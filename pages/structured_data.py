"""JSON-LD for search engines (https://schema.org): who publishes, what the page is, the way to it."""

from django.conf import settings
from django.templatetags.static import static
from django.utils.translation import gettext as _

from pages import sitewide

LOGO = "img/apple-touch-icon.png"  # the mark as a raster image: search engines take no SVG everywhere


def of_page(page, crumbs: list, canonical: str, image_url: str) -> dict:
    """Return one graph with the publisher, the breadcrumb and what the page type says of itself."""
    graph = [organization()]
    if crumbs:
        graph.append(breadcrumb_list(crumbs))
    own = page.structured_data(canonical)
    if own:
        graph.append(own | ({"image": [image_url]} if image_url else {}))
    return {"@context": "https://schema.org", "@graph": graph}


def organization() -> dict:
    owner = sitewide.portal_settings()
    data = {
        "@type": "Organization",
        "@id": f"{settings.PORTAL_BASE_URL}/#publisher",
        "name": owner.owner_name or _("JETP Viet Nam portal"),
        "url": settings.PORTAL_BASE_URL + "/",
        "logo": settings.PORTAL_BASE_URL + static(LOGO),
    }
    if owner.email:
        data["email"] = owner.email
    return data


def publisher() -> dict:
    return {"@id": f"{settings.PORTAL_BASE_URL}/#publisher"}


def breadcrumb_list(crumbs: list) -> dict:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": crumb.title,
                "item": settings.PORTAL_BASE_URL + crumb.url,
            }
            for position, crumb in enumerate(crumbs, start=1)
        ],
    }
