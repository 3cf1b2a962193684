"""What follows when something changes: English goes live or comes down, caches grow old, renditions are made."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.models import WorkflowState
from wagtail.signals import page_published, page_unpublished, post_page_move

from pages import generation
from pages.bilingual import publishing
from pages.fields import normalise_texts
from pages.models import PortalImage
from pages.pictures import make_renditions
from pages.publishing import plans
from pages.publishing.workflow import remember_scope
from pages.signals import page_binned

# Rows that say nothing to readers; writing them changes no page.
SILENT = {
    "pages.ApprovalTask",
    "pages.ApprovalTaskState",
    "pages.BinnedPage",
    "pages.ContactMessage",
    "pages.DemoRecord",
    "pages.Generation",
    "pages.PortalRendition",
    "pages.RoleGroup",
    "pages.SearchEntry",
    "pages.WorkflowScope",
    "pages.UndeliveredMail",
    "pages.TranslatedText",
}
SEEN = {"pages", "projects", "documents", "events", "wagtailredirects"}
WRITTEN = {"pages", "projects", "documents", "events", "taggit"}
SEEN_MODELS = {"wagtailcore.Site", "wagtailcore.PageViewRestriction"}


def connect() -> None:
    page_published.connect(_published, dispatch_uid="pages.published")
    page_unpublished.connect(_unpublished, dispatch_uid="pages.unpublished")
    post_page_move.connect(_moved, dispatch_uid="pages.moved")
    post_save.connect(_image_saved, sender=PortalImage, dispatch_uid="pages.image_saved")
    page_binned.connect(plans.drop, dispatch_uid="pages.plans_of_the_bin")
    post_save.connect(remember_scope, sender=WorkflowState, dispatch_uid="pages.workflow_scope")
    pre_save.connect(_normalise, dispatch_uid="pages.normalise")
    post_save.connect(_changed, dispatch_uid="pages.saved")
    post_delete.connect(_changed, dispatch_uid="pages.deleted")


def _normalise(sender, instance, raw=False, **kwargs) -> None:
    """Bring what people write into NFC, whichever record it stands in: rows of a page and tags too."""
    if not raw and sender._meta.app_label in WRITTEN and sender.__module__ != "__fake__":
        normalise_texts(instance)


def _published(sender, instance, **kwargs) -> None:
    publishing.after_publication(instance)
    generation.grow()


def _unpublished(sender, instance, **kwargs) -> None:
    publishing.withdraw_english(instance)
    generation.grow()


def _moved(sender, instance, parent_page_before, parent_page_after, **kwargs) -> None:
    if instance.live_en and not parent_page_after.live_en:
        publishing.withdraw_english(instance)
    generation.grow()


def _image_saved(sender, instance, **kwargs) -> None:
    if kwargs.get("raw") or instance.renditions_made_for == instance.file.name:
        return
    instance.renditions_made_for = instance.file.name
    transaction.on_commit(lambda: make_renditions(instance))


def _changed(sender, **kwargs) -> None:
    label = sender._meta.label
    if sender.__module__ == "__fake__":  # a model of a migration: the tables may not be there yet
        return
    if getattr(sender, "is_private", False):  # rows that no public page shows
        return
    if label in SEEN_MODELS or (sender._meta.app_label in SEEN and label not in SILENT):
        generation.grow()
