"""The bin: what is known of a page that was deleted and can still be brought back."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .base import BasePage


class BinnedPage(models.Model):
    """A deleted page with everything under it, and where it came from (docs/adr/0011)."""

    page = models.OneToOneField(BasePage, verbose_name=_("page"), on_delete=models.CASCADE, related_name="binned")
    title = models.CharField(_("title"), max_length=255)
    slug = models.SlugField(max_length=255)
    slug_en = models.SlugField(max_length=255, blank=True)
    former_parent = models.ForeignKey(
        BasePage, verbose_name=_("former parent page"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    former_left = models.ForeignKey(BasePage, null=True, on_delete=models.SET_NULL, related_name="+")
    address = models.TextField(_("Vietnamese address"), blank=True)
    address_en = models.TextField(_("English address"), blank=True)
    was_live = models.BooleanField(_("was live"), default=False)
    page_count = models.PositiveIntegerField(_("pages"), default=1)
    # What named the page when it was deleted, as (title, kind, address in the admin).
    referrers = models.JSONField(default=list)
    # The redirects that led to these pages: without their page they would lead nowhere.
    redirects = models.JSONField(default=list)
    deleted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("deleted by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    deleted_by_name = models.CharField(max_length=255, blank=True)
    deleted_at = models.DateTimeField(_("deleted at"), auto_now_add=True, db_index=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("page in the bin")
        verbose_name_plural = _("pages in the bin")
        ordering = ["-deleted_at", "-pk"]
        # “delete”: may empty the bin before its time.
        default_permissions = ("delete",)

    def __str__(self) -> str:
        return self.title

    @property
    def goes_on(self) -> datetime:
        """When the page is deleted for good."""
        return self.deleted_at + timedelta(days=settings.PORTAL_BIN_DAYS)
