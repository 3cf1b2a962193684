"""What follows when an image's words change or the portal is installed."""

import swapper
from django.db.models import Q
from django.db.models.signals import post_migrate, post_save, pre_save
from wagtail.images import get_image_model
from wagtail.models import ReferenceIndex

from .recording import record, record_image
from .words import image_words

_ENGLISH = ("alt_en", "caption_en")


def connect() -> None:
    pre_save.connect(_look_at_image, sender=get_image_model(), dispatch_uid="pages.translating.image_before")
    post_save.connect(_image_saved, sender=get_image_model(), dispatch_uid="pages.translating.image_after")
    post_migrate.connect(_record_missing, dispatch_uid="pages.translating.missing")


def _look_at_image(sender, instance, raw=False, **kwargs) -> None:
    instance._stored_image = None if raw or instance._state.adding else sender.objects.filter(pk=instance.pk).first()


def _image_saved(sender, instance, raw=False, **kwargs) -> None:
    stored = instance.__dict__.pop("_stored_image", None)
    if raw or stored is None:
        return
    english_edited = any(getattr(stored, name) != getattr(instance, name) for name in _ENGLISH)
    if english_edited or image_words(stored) != image_words(instance):
        for page in _pages_with(instance):
            record_image(page, instance, english_edited=english_edited)


def _pages_with(image):
    """Return the pages that may show an image. References are known of what is live; a draft may hold any image."""
    model = swapper.load_model("wagtailcore", "Page")
    referenced = ReferenceIndex.get_references_to(image).filter(base_content_type__model="basepage")
    pks = {int(pk) for pk in referenced.values_list("object_id", flat=True)}
    pages = model.objects.filter(Q(pk__in=pks) | Q(has_unpublished_changes=True), alias_of=None, depth__gt=1)
    return list(pages.order_by("pk"))


def _record_missing(sender, **kwargs) -> None:
    """Give a state to pages that have none: those of a portal from before there were states, and those of migrations."""
    if sender.label == "pages":
        record_pages(only_missing=True)


def record_pages(*, only_missing: bool) -> int:
    """Bring the state of pages in line with their newest drafts; return how many there were."""
    model = swapper.load_model("wagtailcore", "Page")
    pages = model.objects.filter(depth__gt=1, alias_of=None).order_by("path")
    if only_missing:
        pages = pages.filter(vietnamese_words="")
    pks = list(pages.values_list("pk", flat=True))
    for pk in pks:
        record(model.objects.get(pk=pk).specific.get_latest_revision_as_object())
    return len(pks)
