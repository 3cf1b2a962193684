"""Blocks with pictures and films. Alternative texts and credits stand on the image, in both languages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import previews
from .choosers import ImageChooserBlock


class FigureBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Image"))
    caption = blocks.CharBlock(
        required=False, max_length=500, label=_("Caption"), help_text=_("Left empty, the image's own caption is shown.")
    )
    full_width = blocks.BooleanBlock(
        required=False,
        label=_("As wide as the page"),
        help_text=_("For large drawings and maps; photographs look best without."),
    )

    class Meta:
        icon = "image"
        label = _("Image")
        template = "blocks/figure.html"
        description = _("One image with its caption and credit.")
        preview_value = staticmethod(previews.figure)


class GalleryItemBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Image"))
    caption = blocks.CharBlock(
        required=False, max_length=500, label=_("Caption"), help_text=_("Left empty, the image's own caption is shown.")
    )


class GalleryBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    images = blocks.ListBlock(GalleryItemBlock(label=_("Image")), min_num=2, label=_("Images"))

    class Meta:
        icon = "grip"
        label = _("Gallery")
        template = "blocks/gallery.html"
        description = _("Several images side by side, each with its caption.")
        preview_value = staticmethod(previews.gallery)


class VideoBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=200, label=_("Title"), help_text=_("What the video shows."))
    url = blocks.URLBlock(label=_("Address of the video"), help_text=_("e.g. https://www.youtube.com/watch?v=…"))
    poster = ImageChooserBlock(required=False, label=_("Image shown before playing"))
    transcript = blocks.RichTextBlock(
        required=False,
        features=["bold", "italic", "ul", "ol"],
        label=_("Transcript"),
        help_text=_("What is said and shown, for readers who cannot hear or see it."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        template = "blocks/video.html"
        description = _("A link to a video with its transcript; nothing is loaded from elsewhere before a click.")
        preview_value = {"title": "Họp Ban Thư ký JETP", "url": "https://example.org/video"}
