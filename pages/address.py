"""PORTAL_BASE_URL is the one place where the portal's address stands; Wagtail's site row follows it at every migration."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db.models.signals import post_migrate


def connect() -> None:
    post_migrate.connect(_follow, dispatch_uid="pages.address")


def _follow(sender, **kwargs) -> None:
    if sender.name == "pages":
        bring_site_in_line(kwargs.get("using", "default"))


def bring_site_in_line(using: str = "default") -> None:
    """Write host and port of PORTAL_BASE_URL into the default site, if they differ."""
    from wagtail.models import Site

    base = urlsplit(settings.PORTAL_BASE_URL)
    port = base.port or (443 if base.scheme == "https" else 80)
    site = Site.objects.using(using).filter(is_default_site=True).first()
    if site and (site.hostname, site.port) != (base.hostname, port):
        site.hostname, site.port = base.hostname, port
        site.save(using=using)
