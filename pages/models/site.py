"""What the whole site shows: the owner's lines in the footer, and banners of the home page."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from pages import sitewide
from pages.fields import normalise_texts
from pages.rights.forms import TranslatedRecordForm


@register_setting(icon="home", order=1)
class PortalSettings(BaseGenericSetting):
    """Who owns the portal and how to reach them (owner line of Vietnamese state portals)."""

    owner_name = models.CharField(pgettext_lazy("portal", "owner"), max_length=255, blank=True)
    responsible_person = models.CharField(_("responsible person"), max_length=255, blank=True)
    address = models.CharField(_("address"), max_length=255, blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    fax = models.CharField(_("fax"), max_length=50, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    reuse_line = models.CharField(_("line on re-use"), max_length=500, blank=True)
    footer_section = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("section whose pages the footer lists"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    translation_fields = ("owner_name", "responsible_person", "address", "reuse_line")
    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("owner_name_vi"), FieldPanel("owner_name_en")]),
                FieldRowPanel([FieldPanel("responsible_person_vi"), FieldPanel("responsible_person_en")]),
                FieldRowPanel([FieldPanel("address_vi"), FieldPanel("address_en")]),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("fax"), FieldPanel("email")]),
                FieldRowPanel([FieldPanel("reuse_line_vi"), FieldPanel("reuse_line_en")]),
            ],
            heading=pgettext_lazy("portal", "Owner"),
        ),
        PageChooserPanel("footer_section"),
    ]

    class Meta:
        verbose_name = _("portal")
        verbose_name_plural = _("portal")

    def save(self, *args, **kwargs):
        normalise_texts(self)
        super().save(*args, **kwargs)


class Banner(models.Model):
    """A notice on the home page, from one moment to another."""

    title = models.CharField(_("title"), max_length=150)
    text = models.TextField(_("text"), blank=True)
    link_page = models.ForeignKey(
        "pages.BasePage", verbose_name=_("page"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    link_url = models.URLField(_("or address"), blank=True)
    starts_at = models.DateTimeField(_("shown from"), null=True, blank=True)
    ends_at = models.DateTimeField(_("shown until"), null=True, blank=True)

    translation_fields = ("title", "text")
    base_form_class = TranslatedRecordForm
    panels = [
        FieldRowPanel([FieldPanel("title_vi"), FieldPanel("title_en")]),
        FieldRowPanel([FieldPanel("text_vi"), FieldPanel("text_en")]),
        FieldRowPanel([PageChooserPanel("link_page"), FieldPanel("link_url")]),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    ]

    class Meta:
        verbose_name = _("banner")
        verbose_name_plural = _("banners")
        ordering = ["-starts_at", "-pk"]

    def __str__(self) -> str:
        return self.title_vi or f"#{self.pk}"

    def save(self, *args, **kwargs):
        normalise_texts(self)
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The banner must end after it begins.")})

    @classmethod
    def now_running(cls) -> "Banner | None":
        """Return the banner whose time has come and is not over, in the active language; the list is kept, the clock is not."""
        banners = sitewide.per_generation("banners", lambda: list(cls.objects.select_related("link_page")))
        now = timezone.now()
        return next((banner for banner in banners if banner.title and banner.is_running(now)), None)

    def is_running(self, at) -> bool:
        return (not self.starts_at or self.starts_at <= at) and (not self.ends_at or at < self.ends_at)
