"""The portal's side, over the demonstration: which pages are measured, and what plain Wagtail needs to have the same ones."""

import json
import os
from pathlib import Path

import django


def main() -> None:
    django.setup()
    from django.contrib.auth import get_user_model

    from events.models import ArticlePage
    from pages.models import ContentPage

    from .sides import EDITOR, tell

    pages = {"article": longest(ArticlePage), "content": longest(ContentPage)}
    Path(os.environ["BENCH_CONTENT"]).write_text(json.dumps(content(pages), default=str), encoding="utf-8")
    changed = {"article": ["lead_vi", "lead_en"], "content": ["intro_vi", "intro_en"]}
    tell(get_user_model().objects.get(username=EDITOR), pages, changed, publish="both")


def longest(model: type):
    """Return the page of a type with the longest body, of those that are whole in both languages."""
    whole = [page for page in model.objects.live_in("en") if page.body_vi and page.body_en]
    return max(whole, key=lambda page: (len(json.dumps(list(page.body_vi.raw_data), ensure_ascii=False)), page.pk))


def content(pages: dict) -> dict:
    """Return the Vietnamese side of the pages, and all that their fields offer or hold, as plain data."""
    from documents.models import DocumentPage
    from pages.models import BasePage, Indicator, PortalImage, Topic
    from projects.models import ProjectPage, SectorPage

    article, other = pages["article"], pages["content"]
    offered = {"SectorPage": SectorPage, "ProjectPage": ProjectPage, "DocumentPage": DocumentPage}
    kinds = {pk: kind for kind, model in offered.items() for pk in model.objects.values_list("pk", flat=True)}
    return {
        "topics": [[topic.pk, topic.name_vi] for topic in Topic.objects.all()],
        "indicators": [[indicator.pk, indicator.label_vi] for indicator in Indicator.objects.all()],
        "images": [[image.pk, image.title, image.file.path] for image in PortalImage.objects.all()],
        "pages": [
            [pk, kinds.get(pk, "OtherPage"), title]
            for pk, title in BasePage.objects.filter(depth__gt=2).values_list("pk", "title_vi")
            if pk not in {article.pk, other.pk}
        ],
        "article": common(article)
        | {
            "published_on": article.published_on,
            "updated_on": article.updated_on,
            "lead": article.lead_vi,
            "byline": article.byline_vi,
            "byline_role": article.byline_role,
            "source_name": article.source_name_vi,
            "source_url": article.source_url,
            "scope": article.scope,
            "image_id": article.image_id,
            "image_caption": article.image_caption_vi,
            "event_place": article.event_place_vi,
        },
        "article_chosen": {
            name: [each.pk for each in getattr(article, name).all()]
            for name in ("topics", "sectors", "projects", "documents")
        },
        "content": common(other) | {"intro": other.intro_vi, "reviewed_on": other.reviewed_on},
    }


def common(page) -> dict:
    return {
        "pk": page.pk,
        "title": page.title_vi,
        "slug": page.slug,
        "seo_title": page.seo_title_vi or "",
        "search_description": page.search_description_vi or "",
        "body": json.dumps(list(page.body_vi.raw_data)),
    }


if __name__ == "__main__":
    main()
