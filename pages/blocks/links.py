"""Blocks that lead on."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from . import previews
from .choosers import ImageChooserBlock, PageChooserBlock


class DocumentListBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    documents = blocks.ListBlock(
        PageChooserBlock(page_type=["documents.DocumentPage"], label=_("Document")), label=_("Documents")
    )

    def get_context(self, value, parent_context=None):
        """Add `document_ids`; the library's own tag fetches what a list of documents shows, public ones only."""
        context = super().get_context(value, parent_context)
        context["document_ids"] = [page.pk for page in value["documents"] if page]
        return context

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        template = "blocks/documents.html"
        description = _("Documents of the library with number, date and files.")
        preview_value = staticmethod(previews.documents)


class CardValue(blocks.StructValue):
    @property
    def link(self) -> str:
        """Where the card leads: the public page's address in the active language, else the address typed in, else ""."""
        page = self.get("page")
        if page:
            return (page.get_url() or "") if page.live else ""
        return self.get("url") or ""


class CardBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        max_length=150, label=_("Title"), help_text=_("Where the card leads, e.g. “Register of projects”.")
    )
    text = blocks.TextBlock(required=False, label=_("Text"), help_text=_("One line on what readers find there."))
    page = PageChooserBlock(required=False, label=_("Page"))
    url = blocks.URLBlock(required=False, label=_("Or address"), help_text=_("e.g. https://chinhphu.vn/"))
    image = ImageChooserBlock(required=False, label=_("Image"))

    class Meta:
        value_class = CardValue

    def clean(self, value):
        value = super().clean(value)
        if value.get("page") and value.get("url"):
            error = ValidationError(_("Choose a page or type an address, not both."))
            raise StructBlockValidationError(block_errors={"url": error})
        return value


class CardsBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    cards = blocks.ListBlock(CardBlock(label=_("Card")), label=_("Cards"))

    class Meta:
        icon = "grid"
        label = _("Cards")
        template = "blocks/cards.html"
        description = _("Links onward, each with a title and a line of text.")
        preview_value = {"cards": [{"title": "Danh mục dự án", "text": "Ba dự án được công bố tên."}]}
