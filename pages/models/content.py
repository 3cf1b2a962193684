"""Pages of running content: home, sections, articles of the site itself, the Secretariat, contact."""

from django.db import models
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from pages import listing
from pages.blocks import BodyBlock, StructureBlock
from pages.blocks.text import PLAIN_TEXT_FEATURES
from pages.contact import ContactForm, known_reference, serve_contact
from pages.fields import BodyField
from pages.panels import both, both_bodies, both_intros

from .base import BasePage
from .figures import SOURCE_URL_HELP, Sourced, period_panels, precision_field, source_names
from .records import partner_groups
from .site import Banner


def intro_field() -> models.TextField:
    return models.TextField(
        _("introduction"), blank=True, help_text=_("One or two sentences that say what the page is about.")
    )


def body_field() -> BodyField:
    return BodyField(BodyBlock(), verbose_name=_("content"), blank=True)


class HomePage(BasePage):
    """The front door."""

    message_title = models.CharField(_("message"), max_length=150, blank=True)
    message_text = models.TextField(_("text under the message"), blank=True)
    lead_story = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("lead story"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Left empty, the newest news item leads."),
    )

    translation_fields = ("message_title", "message_text")

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                both(
                    "message_title",
                    _("The sentence that stands largest on the home page."),
                    ("Chuyển đổi năng lượng công bằng", "A just energy transition"),
                ),
                both(
                    "message_text",
                    _("One or two sentences under it."),
                    (
                        "Việt Nam và các đối tác quốc tế cùng hướng tới phát thải ròng bằng “0” vào năm 2050.",
                        "Viet Nam and its international partners work towards net zero by 2050.",
                    ),
                ),
            ],
            heading=_("Message"),
        ),
        InlinePanel(
            "figures",
            label=_("Key figure"),
            heading=_("Key figures"),
            help_text=_("Up to four indicators; each shows its newest value with date and source."),
            max_num=4,
        ),
        PageChooserPanel("lead_story", "events.ArticlePage"),
    ]
    parent_page_types = ["pages.BasePage"]
    max_count = 1

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @property
    def head_title(self) -> str:
        """The portal's name: “Home” would tell nobody whose."""
        return self.seo_title or _t("JETP Viet Nam portal")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["banner"] = Banner.now_running()
        context["partner_groups"] = partner_groups()
        return context

    def key_figures(self) -> list:
        """The newest observation of each chosen indicator, in the editor's order."""
        chosen = [figure.indicator_id for figure in self.figures.all()]
        found = listing.observations()
        return [found[pk][0] for pk in chosen if pk in found]


class HomeFigure(Orderable):
    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="figures")
    indicator = models.ForeignKey(
        "pages.Indicator", verbose_name=_("indicator"), on_delete=models.CASCADE, related_name="+"
    )

    panels = [FieldPanel("indicator")]

    class Meta(Orderable.Meta):
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")

    def __str__(self) -> str:
        return str(self.indicator)


class SectionPage(BasePage):
    """A section: its own text, and the pages under it."""

    intro = intro_field()
    body = body_field()

    translation_fields = ("intro", "body")
    content_panels = [*BasePage.content_panels, both_intros(), both_bodies()]

    class Meta:
        verbose_name = _("section page")
        verbose_name_plural = _("section pages")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["children"] = listing.children(self)
        return context


class ContentPage(BasePage):
    """A page of text and blocks."""

    intro = intro_field()
    body = body_field()
    reviewed_on = models.DateField(_("content checked on"), null=True, blank=True)

    translation_fields = ("intro", "body")
    content_panels = [
        *BasePage.content_panels,
        both_intros(),
        both_bodies(),
        FieldPanel(
            "reviewed_on", help_text=_("The day somebody last read the page and found it right, e.g. 23/01/2025.")
        ),
    ]

    class Meta:
        verbose_name = _("content page")
        verbose_name_plural = _("content pages")


class SecretariatPage(BasePage):
    """Who the Secretariat is: legal basis, structure, duties, posts (Decree 42/2022, Art. 4)."""

    intro = intro_field()
    legal_basis = RichTextField(_("legal basis"), blank=True, features=PLAIN_TEXT_FEATURES)
    structure = BodyField(StructureBlock(), verbose_name=_("structure"), blank=True)
    body = body_field()

    translation_fields = ("intro", "legal_basis", "structure", "body")
    content_panels = [
        *BasePage.content_panels,
        both_intros(),
        both(
            "legal_basis",
            _("The decisions the Secretariat stands on, each with number and date."),
            ("Quyết định số 845/QĐ-TTg ngày 14/7/2023", "Decision 845/QĐ-TTg of 14 July 2023"),
        ),
        both("structure", _("Bodies and units, from the top down, with what each of them does.")),
        both_bodies(),
        InlinePanel(
            "posts",
            label=_("Post"),
            heading=_("Posts"),
            help_text=_("Who holds which post, with work contacts only, never private ones."),
        ),
    ]

    class Meta:
        verbose_name = _("Secretariat page")
        verbose_name_plural = _("Secretariat pages")


class Post(Sourced, Orderable):
    """A post of the Secretariat and who holds, or held, it; work contacts only (Law 91/2025/QH15)."""

    page = ParentalKey(SecretariatPage, on_delete=models.CASCADE, related_name="posts")
    name = models.CharField(_("name"), max_length=150)
    post = models.CharField(_("post"), max_length=200)
    unit = models.CharField(_("unit"), max_length=200, blank=True)
    phone = models.CharField(_("work phone"), max_length=50, blank=True)
    email = models.EmailField(_("work e-mail"), blank=True)
    since = models.DateField(_("since"), null=True, blank=True)
    since_precision = precision_field()
    until = models.DateField(_("until"), null=True, blank=True)
    until_precision = precision_field()
    note = models.CharField(_("note"), max_length=255, blank=True)

    translation_fields = ("post", "unit", "note", "source_name")
    panels = [
        FieldPanel("name", help_text=_("As it is written in Vietnamese, e.g. Nguyễn Văn A.")),
        both("post", "", ("Chánh Văn phòng", "Chief of Office")),
        both("unit", "", ("Bộ Công Thương", "Ministry of Industry and Trade")),
        FieldRowPanel(
            [
                FieldPanel("phone", help_text=_("e.g. 024 2220 2222")),
                FieldPanel("email", help_text=_("e.g. jetp@example.gov.vn")),
            ]
        ),
        *period_panels(),
        both("note", "", ("Kiêm nhiệm", "Held beside another post")),
        source_names(),
        FieldPanel("source_url", help_text=SOURCE_URL_HELP),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("post")
        verbose_name_plural = _("posts")

    def __str__(self) -> str:
        return self.name


class ContactPage(BasePage):
    """The contact form, with words around it."""

    intro = intro_field()
    body = body_field()

    translation_fields = ("intro", "body")
    content_panels = [*BasePage.content_panels, both_intros(), both_bodies()]
    allowed_http_methods = ["GET", "HEAD", "OPTIONS", "POST"]

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")

    def serve(self, request, *args, **kwargs):
        return serve_contact(self, request, super().serve)

    def get_context(self, request, *args, form=None, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["form"] = form or ContactForm()
        context["sent"] = known_reference(request.GET.get("sent", ""))
        return context
