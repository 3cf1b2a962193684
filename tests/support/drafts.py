"""Writes a word that must never be seen into drafts of every kind, and lets public content name them."""

import datetime
import json
import uuid

from django.db.models import CharField, TextField
from django.utils import timezone
from wagtail.fields import StreamField

from documents.models import DocumentPage, DocumentRelation
from events.models import ArticlePage, EventPage
from pages.models import Banner, BasePage, ContentPage, IndicatorObservation, SectionPage
from projects.models import MoneyLine, ProjectPage
from tests.factories import make_article, make_document, make_event, make_page, make_project

SECRET = "Kinkajou"  # no word of either language, nor a name that the portal knows


def fill(page: BasePage) -> None:
    """Write the secret into every text of a page, its address and both languages included."""
    for name in page.translation_fields:
        for language in ("vi", "en"):
            field = page._meta.get_field(f"{name}_{language}")
            if isinstance(field, StreamField):
                block = {"type": "text", "value": f"<p>{SECRET}</p>", "id": str(uuid.uuid4())}
                if "text" in field.stream_block.child_blocks:
                    setattr(page, field.name, json.dumps([block]))
            elif isinstance(field, CharField | TextField) and not field.choices:
                setattr(page, field.name, f"{SECRET} {name} {language}"[: field.max_length or 200])
    page.slug = page.slug_en = SECRET.lower()


def draft_of(page: BasePage) -> None:
    """Change everything about a live page in a draft that nobody has published."""
    specific = page.specific
    if specific.depth > 2:
        fill(specific)
    else:  # the home page has no address of its own to change
        specific.title_vi = specific.title_en = SECRET
        specific.message_title_vi = specific.message_title_en = SECRET
    specific.save_revision()


def new_drafts(home: BasePage) -> dict[type[BasePage], BasePage]:
    """Make a page of each kind that was never published, in the menu and with everything filled."""
    section = SectionPage.objects.child_of(home).first()
    words = {"title_vi": f"{SECRET} vi", "title_en": f"{SECRET} en", "live": False}
    made = {
        ArticlePage: make_article(**words, published_on=timezone.localdate()),
        EventPage: make_event(**words),
        DocumentPage: make_document(**words, number=f"{SECRET}/1", issued_on=timezone.localdate()),
        ProjectPage: make_project(**words, code=SECRET),
        ContentPage: make_page(ContentPage, section, **words, show_in_menus=True),
        SectionPage: make_page(SectionPage, home, **words, show_in_menus=True),
    }
    for page in made.values():
        fill(page)
        page.save()
        page.save_revision()
    return made


def name_from_public_content(drafts: dict[type[BasePage], BasePage], home: BasePage) -> None:
    """Let records and live pages name drafts wherever an editor can choose a page."""
    document, article, project = drafts[DocumentPage], drafts[ArticlePage], drafts[ProjectPage]
    Banner.objects.all().delete()
    Banner.objects.create(title_vi="Thông báo", title_en="Notice", link_page=article.basepage_ptr)
    IndicatorObservation.objects.update(source_page=document.basepage_ptr)
    MoneyLine.objects.update(source_page=document.basepage_ptr)
    home.lead_story = article.basepage_ptr
    home.save()
    for live in ArticlePage.objects.live():
        live.documents.add(document)
        live.projects.add(project)
        live.topics.add(*article.topics.all())
        live.save()
    for live in DocumentPage.objects.live():
        DocumentRelation.objects.create(document=live, kind=DocumentRelation.Kind.BASED_ON, target=document)
        DocumentRelation.objects.create(document=document, kind=DocumentRelation.Kind.AMENDS, target=live)
    article.documents.add(*DocumentPage.objects.live())
    article.projects.add(*ProjectPage.objects.live())
    article.save()
    name_in_blocks(drafts)


def name_in_blocks(drafts: dict[type[BasePage], BasePage]) -> None:
    """Publish a page whose links, cards and list of documents lead to drafts alone."""
    links = "".join(f'<a linktype="page" id="{page.pk}">một trang</a> ' for page in drafts.values())
    blocks = [
        {"type": "text", "value": f"<p>{links}</p>"},
        {"type": "documents", "value": {"title": "Tài liệu", "documents": [drafts[DocumentPage].pk]}},
        {
            "type": "cards",
            "value": {"cards": [{"title": "Thẻ", "text": "", "page": page.pk} for page in drafts.values()]},
        },
    ]
    body = json.dumps([block | {"id": str(uuid.uuid4())} for block in blocks])
    section = SectionPage.objects.live().filter(depth=3).first()
    make_page(ContentPage, section, "Trang dẫn tới bản nháp", "A page that names drafts", body_vi=body, body_en=body)


def tomorrow() -> datetime.datetime:
    return timezone.now() + datetime.timedelta(days=1)
