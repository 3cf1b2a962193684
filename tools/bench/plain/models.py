"""A news item and a content page with the fields of the portal's, each in one language, and what their fields point at."""

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from .blocks import BodyBlock


class Topic(models.Model):
    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        return self.name


@register_snippet
class Indicator(models.Model):
    name = models.CharField(max_length=255)

    def __str__(self) -> str:
        return self.name


class OtherPage(Page):
    """What is neither measured nor offered in a field."""


class SectorPage(Page):
    pass


class ProjectPage(Page):
    pass


class DocumentPage(Page):
    pass


class ContentPage(Page):
    intro = models.TextField(blank=True)
    body = StreamField(BodyBlock(), blank=True)
    reviewed_on = models.DateField(null=True, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body"), FieldPanel("reviewed_on")]


class ArticlePage(Page):
    published_on = models.DateField()
    updated_on = models.DateField(null=True, blank=True)
    lead = models.TextField(blank=True)
    body = StreamField(BodyBlock(), blank=True)
    byline = models.CharField(max_length=150, blank=True)
    byline_role = models.CharField(
        max_length=12, choices=[(role, role) for role in ("author", "photographer", "translator", "editor")]
    )
    source_name = models.CharField(max_length=255, blank=True)
    source_url = models.URLField(max_length=500, blank=True)
    scope = models.CharField(max_length=10, choices=[("viet_nam", "viet_nam"), ("world", "world")])
    image = models.ForeignKey("wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    image_caption = models.CharField(max_length=500, blank=True)
    event_place = models.CharField(max_length=150, blank=True)
    topics = ParentalManyToManyField(Topic, blank=True)
    sectors = ParentalManyToManyField(SectorPage, blank=True, related_name="+")
    projects = ParentalManyToManyField(ProjectPage, blank=True, related_name="+")
    documents = ParentalManyToManyField(DocumentPage, blank=True, related_name="+")

    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("published_on"), FieldPanel("updated_on"), FieldPanel("scope")]),
        FieldPanel("lead"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_caption")], heading="Image"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("byline"),
                FieldPanel("byline_role"),
                FieldPanel("source_name"),
                FieldPanel("source_url"),
            ],
            heading="Author and source",
        ),
        FieldPanel("event_place"),
        FieldRowPanel([FieldPanel("topics"), FieldPanel("sectors")]),
        FieldRowPanel([FieldPanel("projects"), FieldPanel("documents")]),
    ]
