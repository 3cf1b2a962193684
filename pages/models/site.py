"""What the whole site shows: the owner's lines in the footer, and banners of the home page."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from pages import sitewide
from pages.editing.forms import RecordForm
from pages.panels import both
from pages.rights.forms import TranslatedRecordForm
from pages.working_days import validate_holidays


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
    public_holidays = models.TextField(
        _("public holidays"),
        blank=True,
        validators=[validate_holidays],
        help_text=_(
            "No working days of the deadlines of approvals and of the requests about personal data. One day or one stretch of "
            "days on each line, as the Government announces them each year, days off in lieu included: 02/09/2027, or "
            "05/02/2027 - 11/02/2027."
        ),
    )
    footer_section = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("section whose pages the footer lists"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    base_form_class = RecordForm
    translation_fields = ("owner_name", "responsible_person", "address", "reuse_line")
    panels = [
        MultiFieldPanel(
            [
                both("owner_name", "", ("Bộ Công Thương", "Ministry of Industry and Trade")),
                both("responsible_person", "", ("Ông Nguyễn Văn A, Vụ trưởng", "Mr Nguyen Van A, Director General")),
                both("address", "", ("54 Hai Bà Trưng, Hà Nội", "54 Hai Ba Trung Street, Ha Noi")),
                FieldRowPanel(
                    [
                        FieldPanel("phone", help_text=_("e.g. 024 2220 2222")),
                        FieldPanel("fax", help_text=_("e.g. 024 2220 2525")),
                        FieldPanel("email", help_text=_("e.g. jetp@example.gov.vn")),
                    ]
                ),
                both(
                    "reuse_line",
                    _("What others must do who use texts of the portal."),
                    ("Ghi rõ nguồn khi sử dụng thông tin của cổng.", "Name the source when you use this information."),
                ),
            ],
            heading=pgettext_lazy("portal", "Owner"),
        ),
        PageChooserPanel("footer_section"),
        FieldPanel("public_holidays"),
    ]

    class Meta:
        verbose_name = _("portal")
        verbose_name_plural = _("portal")


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
        both("title", "", ("Đang lấy ý kiến dự thảo Nghị định", "Draft decree open for comments")),
        both("text", "", ("Gửi ý kiến trước ngày 31/12/2026.", "Send your comments by 31 December 2026.")),
        PageChooserPanel("link_page", help_text=_("Where the banner leads: a page of the portal…")),
        FieldPanel("link_url", help_text=_("… or an address elsewhere, e.g. https://chinhphu.vn/")),
        FieldRowPanel(
            [
                FieldPanel("starts_at", help_text=_("Left empty: at once. E.g. 23/01/2025 08:00.")),
                FieldPanel("ends_at", help_text=_("Left empty: until somebody takes it down.")),
            ]
        ),
    ]

    class Meta:
        verbose_name = _("banner")
        verbose_name_plural = _("banners")
        ordering = ["-starts_at", "-pk"]

    def __str__(self) -> str:
        return self.title_vi or f"#{self.pk}"

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
