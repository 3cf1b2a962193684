"""News: the list by date and topic, and the article."""

from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PageManager

from events.querysets import ArticleQuerySet
from pages import listing, structured_data
from pages.fields import DatePrecision
from pages.formats import machine_date
from pages.models import BasePage, Topic
from pages.models.content import body_field, intro_field
from pages.models.figures import PRECISION_HELP, SOURCE_URL_HELP, precision_field, source_names
from pages.panels import both, both_bodies, both_intros, few

RELATED = 3


class NewsIndexPage(BasePage):
    intro = intro_field()

    is_paginated = True
    translation_fields = ("intro",)
    content_panels = [*BasePage.content_panels, both_intros()]
    subpage_types = ["events.ArticlePage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        articles = ArticlePage.objects.live_in()
        topic, bad_topic = _topic_filter(request, articles)
        year, bad_year = _year_filter(request, articles)
        scope, bad_scope = _scope_filter(request, articles)
        if topic.value:
            articles = articles.filter(topics__slug=topic.value)
        if year.value:
            articles = articles.filter(published_on__year=int(year.value))
        if scope.value:
            articles = articles.filter(scope=scope.value)
        results = listing.paginate(request, articles.for_lists())
        context |= {
            "results": results,
            "total": results.paginator.count,
            "filters": [topic, scope, year],
            "filter_notice": listing.bad_filter_notice(bad_topic or bad_year or bad_scope),
        }
        return context


def _topic_filter(request, articles):
    topics = Topic.objects.filter(articles__in=articles).annotate(n=models.Count("articles")).order_by("slug")
    return listing.choose(request, "topic", _t("Topic"), [(topic.slug, topic.shown_name, topic.n) for topic in topics])


def _year_filter(request, articles):
    years = articles.values_list("published_on__year").annotate(n=models.Count("pk")).order_by("-published_on__year")
    return listing.choose(request, "year", _t("Year"), [(str(year), str(year), n) for year, n in years])


def _scope_filter(request, articles):
    counts = dict(articles.values_list("scope").annotate(n=models.Count("pk")).order_by())
    scopes = ArticlePage.Scope
    options = [(value.value, value.label, counts[value.value]) for value in scopes if counts.get(value.value)]
    return listing.choose(request, "scope", _t("Where"), options)


class ArticlePage(BasePage):
    """A piece of news with its source: who wrote it, who says so, when it was published and changed."""

    class Scope(models.TextChoices):
        VIET_NAM = "viet_nam", _("Viet Nam")
        WORLD = "world", _("World")

    class BylineRole(models.TextChoices):
        AUTHOR = "author", _("Author")
        PHOTOGRAPHER = "photographer", _("Photographer")
        TRANSLATOR = "translator", _("Translator")
        EDITOR = "editor", _("Editor")

    published_on = models.DateField(_("date of publication"), default=timezone.localdate)
    published_on_precision = precision_field()
    updated_on = models.DateField(_("updated on"), null=True, blank=True)
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences above the text."))
    body = body_field()
    byline = models.CharField(_("byline"), max_length=150, blank=True)
    byline_role = models.CharField(_("role"), max_length=12, choices=BylineRole.choices, default=BylineRole.AUTHOR)
    source_name = models.CharField(_("source"), max_length=255, blank=True)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)
    scope = models.CharField(_("where"), max_length=10, choices=Scope.choices, default=Scope.VIET_NAM, db_index=True)
    image = models.ForeignKey(
        "pages.PortalImage", verbose_name=_("image"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    image_caption = models.CharField(
        _("caption"), max_length=500, blank=True, help_text=_("Left empty, the image's own caption is shown.")
    )
    event_place = models.CharField(_("place of the event"), max_length=150, blank=True)
    topics = ParentalManyToManyField(Topic, verbose_name=_("topics"), blank=True, related_name="articles")
    sectors = ParentalManyToManyField(
        "projects.SectorPage", verbose_name=_("priority sectors"), blank=True, related_name="articles"
    )
    projects = ParentalManyToManyField(
        "projects.ProjectPage", verbose_name=_("projects"), blank=True, related_name="articles"
    )
    documents = ParentalManyToManyField(
        "documents.DocumentPage", verbose_name=_("documents"), blank=True, related_name="articles"
    )

    objects = PageManager.from_queryset(ArticleQuerySet)()

    in_site_map = False
    translation_fields = ("lead", "body", "byline", "source_name", "image_caption", "event_place")

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel(
            [
                FieldPanel("published_on", help_text=_("The day readers see, e.g. 23/01/2025.")),
                FieldPanel("published_on_precision", help_text=PRECISION_HELP),
                FieldPanel("updated_on", help_text=_("The day of the last correction that readers should know of.")),
                FieldPanel("scope"),
            ]
        ),
        both(
            "lead",
            _("Two or three sentences above the text: who, what, where, when."),
            (
                "Sáng 23/1/2025 tại Hà Nội, Bộ Công Thương công bố ba dự án đầu tiên.",
                "In Ha Noi on 23 January 2025 the Ministry of Industry and Trade named the first three projects.",
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("image", help_text=_("Shown above the text and in lists; at least 1200 pixels wide.")),
                both(
                    "image_caption",
                    _("Left empty, the image's own caption is shown."),
                    ("Lễ ký tại Hà Nội, ngày 23/1/2025.", "The signing in Ha Noi, 23 January 2025."),
                ),
            ],
            heading=_("Image"),
        ),
        both_bodies(),
        MultiFieldPanel(
            [
                both("byline", "", ("Thu Hà", "Thu Ha")),
                FieldPanel("byline_role"),
                source_names(),
                FieldPanel("source_url", help_text=SOURCE_URL_HELP),
            ],
            heading=_("Author and source"),
        ),
        both("event_place", "", ("Hà Nội", "Ha Noi")),
        FieldRowPanel(
            [
                few("topics", _("What readers can filter news by.")),
                few("sectors", _("The priority sectors under which readers find it.")),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("projects", help_text=_("Projects of the register that the text is about.")),
                FieldPanel("documents", help_text=_("Documents of the library that the text names.")),
            ]
        ),
    ]
    parent_page_types = ["events.NewsIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    @classmethod
    def with_details(cls, queryset):
        return queryset.with_images().prefetch_related("topics")

    @property
    def listed_day(self):
        return self.listed_on if self.published_on_precision == DatePrecision.DAY else None

    def save(self, *args, **kwargs):
        if kwargs.get("update_fields") is None:
            self.listed_on = self.published_on
        super().save(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        projects, documents = list(self.projects.all()), list(self.documents.all())
        context["related"] = self.related_articles(projects, documents)
        context["related_projects"] = listing.public(projects)
        context["related_sectors"] = listing.public(self.sectors.all())
        context["document_ids"] = [page.pk for page in documents]
        return context

    def structured_data(self, canonical: str) -> dict:
        # Of a quarter, which has no machine form, the year is true.
        published = machine_date(self.published_on, self.published_on_precision) or f"{self.published_on:%Y}"
        data = {
            "@type": "NewsArticle",
            "headline": self.title,
            "description": self.lead,
            "datePublished": published,
            "dateModified": machine_date(self.updated_on) if self.updated_on else published,
            "inLanguage": get_language(),
            "mainEntityOfPage": canonical,
            "publisher": structured_data.publisher(),
        }
        if self.byline:
            data["author"] = {"@type": "Organization", "name": self.byline}
        if self.source_url:
            data["isBasedOn"] = self.source_url
        return data

    def related_articles(self, projects: list, documents: list) -> list:
        """Other articles about the same projects or documents, then those that share a topic; the newest first in both."""

        def sharing(**related) -> models.Q:
            return models.Q(pk__in=ArticlePage.objects.filter(**related).order_by().values("pk"))

        same_subject = sharing(projects__in=projects) | sharing(documents__in=documents)
        same_topic = sharing(topics__in=list(self.topics.all()))
        others = ArticlePage.objects.live_in().exclude(pk=self.pk).filter(same_subject | same_topic)
        first = models.Case(models.When(same_subject, then=0), default=1)
        return list(others.with_images().order_by(first, "-listed_on", "-pk")[:RELATED])
