"""Every model under both languages: no name is blank anywhere, and the editor shows the Vietnamese one."""

import datetime
import re
from itertools import product

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.utils import timezone, translation
from modeltranslation.translator import translator
from wagtail.models import Workflow, get_page_models
from wagtail.snippets.models import get_snippet_models

from accounts.audit.actions import Action
from accounts.audit.models import AuditEntry, AuditHead
from accounts.models import User
from documents.models import DocumentAttachment, DocumentIndexPage, DocumentPage, DocumentRelation
from events.models import ArticlePage, EventIndexPage, EventPage, NewsIndexPage
from pages import models as pages
from pages.models.search import SearchEntry
from projects import models as projects
from tests.factories import make_file, make_image, make_page
from tests.support.addresses import LANGUAGES
from tests.support.admin import Admin

pytestmark = pytest.mark.django_db

OWN_APPS = {"accounts", "pages", "projects", "documents", "events"}
VIETNAMESE = "Tên tiếng Việt"
ENGLISH = "A name in English"
DAY = datetime.date(2025, 1, 23)
SOURCE = {"source_name_vi": "Nguồn", "source_name_en": "Source"}


class Everything:
    """One instance of each model of the portal, with an English name or without."""

    def __init__(self, home, english: str):
        self.english = english
        self.made = {pages.HomePage: home, pages.BasePage: pages.BasePage.objects.get(depth=1)}
        self.make_records()
        self.make_pages(home)
        self.make_rows()

    def add(self, instance, **fields):
        for name, value in fields.items():
            setattr(instance, name, value)
        if instance.pk is None:
            instance.save()
        self.made[type(instance)] = instance
        return instance

    def named(self, model, name: str = "name", **fields):
        return self.add(model(**{f"{name}_vi": VIETNAMESE, f"{name}_en": self.english} | fields))

    def page(self, model, parent, **fields):
        slugs = {"slug": f"trang-{model._meta.model_name}", "slug_en": f"page-{model._meta.model_name}"}
        return self.add(make_page(model, parent, VIETNAMESE, self.english, **slugs, **fields))

    def make_records(self) -> None:
        self.add(User(username="nguoi-dung", email="nguoi-dung@example.org"))
        self.add(pages.RoleGroup.objects.first())
        self.add(AuditEntry.objects.append(at=timezone.now(), action=Action.SIGNED_IN, actor_name="nguoi-dung"))
        self.add(AuditHead.objects.get())
        image = self.add(make_image(VIETNAMESE, title_en=self.english))
        self.add(pages.PortalRendition(image=image, filter_spec="original", file=image.file.name, width=64, height=36))
        self.add(make_file(VIETNAMESE, title_en=self.english))
        self.named(pages.Organisation, kind=pages.Organisation.Kind.BANK)
        self.named(pages.Programme)
        self.named(pages.Topic, slug="chu-de")
        self.named(pages.Province, code="00", kind=pages.Province.Kind.CITY)
        self.named(pages.Indicator, "label", key="chi-tieu")
        self.named(pages.Banner, "title")
        self.named(pages.PortalSettings, "owner_name")
        self.add(pages.Generation.objects.get())

    def make_pages(self, home) -> None:
        for model in (pages.SectionPage, pages.ContentPage, pages.SecretariatPage, pages.ContactPage):
            self.page(model, home)
        sectors = self.page(projects.SectorIndexPage, home)
        self.page(projects.SectorPage, sectors, key=projects.SectorPage.Key.COAL)
        register = self.page(projects.ProjectIndexPage, home)
        self.page(projects.ProjectPage, register, code="TD-001", kind=projects.ProjectPage.Kind.INVESTMENT)
        self.page(projects.ProjectOverviewPage, register)
        library = self.page(DocumentIndexPage, home)
        self.page(DocumentPage, library, document_type=DocumentPage.Type.LAW)
        news = self.page(NewsIndexPage, home)
        self.page(ArticlePage, news)
        calendar = self.page(EventIndexPage, home)
        self.page(EventPage, calendar, starts_at=timezone.now())

    def make_rows(self) -> None:
        made = self.made
        organisation, indicator = made[pages.Organisation], made[pages.Indicator]
        project, document = made[projects.ProjectPage], made[DocumentPage]
        self.named(pages.OrganisationName, organisation=organisation)
        self.add(pages.OrganisationRole(organisation=organisation, role=pages.OrganisationRole.Role.GFANZ))
        self.add(pages.FormerProvince(name=VIETNAMESE, province=made[pages.Province]))
        self.add(pages.IndicatorObservation(indicator=indicator, value=30, as_of=DAY, **SOURCE))
        self.add(pages.HomeFigure(page=made[pages.HomePage], indicator=indicator))
        self.add(pages.Post(page=made[pages.SecretariatPage], name=VIETNAMESE, post_vi="Chức vụ", post_en=self.english))
        self.add(pages.DemoRecord(key="khoa", target=organisation))
        message = {"name": VIETNAMESE, "email": "doc-gia@example.org", "message": "Xin chào", "language": "vi"}
        message |= {"consent_version": "1", "consented_at": timezone.now()}
        self.add(pages.ContactMessage(reference="LH-1", subject=VIETNAMESE, **message))
        self.add(pages.PlannedPublication(page=made[pages.SectionPage], due_at=timezone.now()))
        state = Workflow.objects.first().start(made[pages.SectionPage], None)
        self.made[pages.WorkflowScope] = state.publication
        entry = {"title_exact": "", "title_folded": "", "text": "", "text_exact": "", "text_folded": ""}
        text = {"english": "e", "vietnamese": "v", "words": {}, "recorded_at": timezone.now()}
        self.add(pages.TranslatedText(page=made[pages.HomePage], **text))
        self.add(SearchEntry(page=made[pages.BasePage], language="vi", kind="page", title=VIETNAMESE, **entry))
        self.make_desk()
        self.make_proposal()
        self.add(projects.ProjectLocation(project=project, province=made[pages.Province]))
        megawatt = projects.ProjectScale.Unit.MW
        self.add(projects.ProjectScale(project=project, value=300, unit=megawatt, as_of=DAY, **SOURCE))
        self.add(projects.StatusEvent(project=project, axis="screening", value="suitable", date=DAY, **SOURCE))
        line = {"kind": projects.MoneyLine.Kind.NEED, "amount": 1_000_000, "currency": "EUR", "date": DAY}
        self.add(projects.MoneyLine(project=project, **line, **SOURCE))
        kind = projects.ProjectFigure.Kind.JOBS
        self.add(projects.ProjectFigure(project=project, kind=kind, value=10, as_of=DAY, **SOURCE))
        self.add(projects.OverviewSeries(page=made[projects.ProjectOverviewPage], indicator=indicator))
        self.add(project.changes.get())
        self.add(DocumentAttachment(document=document, file=made[pages.DocumentFile]))
        self.add(DocumentRelation(document=document, target=document, kind=DocumentRelation.Kind.AMENDS))

    def make_proposal(self) -> None:
        question = {"question_vi": VIETNAMESE, "question_en": self.english}
        criterion = self.named(projects.Criterion, **question)
        sender = {"email": "nguoi-gui@example.org", "language": "vi"}
        proposal = self.add(projects.Proposal(reference="DX-1", kind="investment", **sender))
        self.add(projects.ProposalAnswer(proposal=proposal, criterion=criterion, **question))
        file = {"name": "a.pdf", "content_type": "application/pdf", "size": 1, "sha256": "0"}
        self.add(projects.ProposalFile(proposal=proposal, **file))
        now = timezone.now()
        self.add(projects.ProposalLink(purpose="enter", digest="0", proposal=proposal, expires_at=now))
        consent = {"purpose": "begin", "version": "1", "language": "vi", "text": "…", "given_at": now}
        self.add(projects.ProposalConsent(proposal=proposal, **consent))
        self.add(projects.ProposalQuestion(proposal=proposal, text="…"))
        self.add(projects.ProposalNote(proposal=proposal, text="…"))
        self.add(projects.ProposalDecision(proposal=proposal, outcome="suitable", reasons="…"))
        self.add(projects.ProposalEvent(proposal=proposal, kind="begun"))
        self.add(projects.DataRequest(kind="export", received_on=DAY, **sender))

    def make_desk(self) -> None:
        made = self.made
        page, user = made[pages.ContentPage], made[User]
        self.add(pages.BinnedPage(page=made[pages.SectionPage], title=VIETNAMESE, slug="cu", deleted_by=user))
        self.add(pages.ApprovalTask.objects.order_by("pk").first())
        page.get_workflow().start(page, user)
        self.add(pages.ApprovalTaskState.objects.latest("pk"))
        mail = {"recipient": user.email, "sender": "cong@example.org", "body": "…", "reason": "OSError"}
        self.add(pages.UndeliveredMail(subject=VIETNAMESE, **mail))


@pytest.fixture(params=[ENGLISH, ""], ids=["translated", "untranslated"])
def everything(request, home) -> dict:
    return Everything(home, request.param).made


def vietnamese_name(instance) -> str | None:
    """Return the name that a translated model has, if it has one."""
    if type(instance) not in translator.get_registered_models():
        return None
    fields = translator.get_options_for_model(type(instance)).fields
    name = next((name for name in ("title", "name", "label") if name in fields), None)
    return getattr(instance, f"{name}_vi") if name else None


def test_no_name_is_blank_and_translated_ones_are_vietnamese(everything):
    own = {model for model in apps.get_models() if model._meta.app_label in OWN_APPS}
    assert everything.keys() == own
    assert set(translator.get_registered_models()) <= own
    for model, language in product(everything, LANGUAGES):
        instance = model._default_manager.get(pk=everything[model].pk)
        with translation.override(language):
            name = str(instance)
            kinds = [str(model._meta.verbose_name), str(model._meta.verbose_name_plural)]
        assert name.strip(), model
        assert not re.search(r" object \(", name), model
        assert all(kind.strip() for kind in kinds), model
        expected = vietnamese_name(instance)
        assert expected is None or name == expected, model


def test_models_are_stored_the_same_under_every_interface(home, interface_language):
    with translation.override(interface_language):
        everything = Everything(home, ENGLISH).made
    for model, instance in everything.items():
        stored = model._default_manager.get(pk=instance.pk)
        expected = vietnamese_name(stored)
        if expected is not None and model not in (pages.HomePage, pages.BasePage):
            assert expected == VIETNAMESE, model


def shown(html: str) -> str:
    """Return what an editor reads on a page of the admin, without what is marked as English beside a Vietnamese name."""
    page = BeautifulSoup(html, "html.parser")
    for beside in page.find_all(class_="translation-cell__title", lang="en"):
        beside.decompose()
    return page.get_text(" ", strip=True)


def heading(html: str) -> str:
    """Return the title of a page of the admin."""
    return re.search(r"<title>(.*?)</title>", html, re.DOTALL)[1]


def test_lists_choosers_and_editors_show_vietnamese_names(everything, administrator, sign_in, interface_language):
    admin = Admin(sign_in(administrator, interface_language))
    check_lists_and_choosers(everything, admin)
    check_editors(everything, admin)


def check_lists_and_choosers(everything: dict, admin: Admin) -> None:
    parents = {everything[model].get_parent().pk for model in page_types()}
    lists = [(name, pk) for pk in parents for name in ("wagtailadmin_explore", "wagtailadmin_choose_page_child")]
    lists += [("wagtailimages:index",), ("wagtailimages_chooser:choose",)]
    lists += [("wagtaildocs:index",), ("wagtaildocs_chooser:choose",)]
    assert get_snippet_models()
    for views in (model.snippet_viewset for model in get_snippet_models()):
        lists += [(views.get_url_name("list"),), (views.chooser_viewset.get_url_name("choose"),)]
    for address in lists:
        text = shown(admin.text(*address))
        assert VIETNAMESE in text, address
        assert ENGLISH not in text, address


def check_editors(everything: dict, admin: Admin) -> None:
    forms = dict.fromkeys(page_types(), "wagtailadmin_pages:edit")
    forms |= {model: model.snippet_viewset.get_url_name("edit") for model in get_snippet_models()}
    forms |= {pages.PortalImage: "wagtailimages:edit", pages.DocumentFile: "wagtaildocs:edit"}
    for model, name in forms.items():
        assert VIETNAMESE in heading(admin.text(name, everything[model].pk)), model
    settings_form = admin.text("wagtailsettings:edit", "pages", "portalsettings", everything[pages.PortalSettings].pk)
    assert VIETNAMESE in settings_form


def page_types() -> list:
    return [model for model in get_page_models() if model not in (pages.BasePage, pages.HomePage)]
