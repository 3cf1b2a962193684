"""Blocks of running text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

PLAIN_TEXT_FEATURES = [
    "bold",
    "italic",
    "superscript",
    "subscript",
    "ol",
    "ul",
    "link",
    "document-link",
    "document-number",
]
RICH_TEXT_FEATURES = ["h2", "h3", "h4", *PLAIN_TEXT_FEATURES]

HEADING_LEVELS = [("2", _("Heading 2")), ("3", _("Heading 3")), ("4", _("Heading 4"))]


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs):
        super().__init__(**{"features": RICH_TEXT_FEATURES, "required": False} | kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/text.html"
        description = _("Paragraphs, lists and links, with headings where needed.")
        preview_value = (
            "<p>Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) được thiết lập ngày 14/12/2022.</p>"
            "<ul><li>Việt Nam</li><li>Nhóm các đối tác quốc tế (IPG)</li></ul>"
        )


class HeadingBlock(blocks.StructBlock):
    level = blocks.ChoiceBlock(choices=HEADING_LEVELS, default="2", label=_("Level"))
    text = blocks.CharBlock(
        max_length=200, label=_("Heading"), help_text=_("Short, without a full stop, e.g. “From declaration to plan”.")
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading.html"
        description = _("A heading; levels follow each other without a gap.")
        preview_value = {"level": "2", "text": "Từ tuyên bố đến kế hoạch"}


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), help_text=_("The words alone: quotation marks are added."))
    attribution = blocks.CharBlock(
        required=False,
        max_length=200,
        label=_("Who said it, where and when"),
        help_text=_("e.g. Political Declaration on JETP, 14/12/2022"),
    )
    source_url = blocks.URLBlock(
        required=False, label=_("Address of the source"), help_text=_("e.g. https://example.org/text")
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "blocks/quote.html"
        description = _("Words of a person or a document, with who said them.")
        preview_value = {"text": "…", "attribution": "Tuyên bố chính trị thiết lập JETP, 14/12/2022"}


class CalloutBlock(blocks.StructBlock):
    tone = blocks.ChoiceBlock(
        choices=[("note", _("Note")), ("important", _("Important")), ("warning", _("Warning"))],
        default="note",
        label=_("Tone"),
    )
    title = blocks.CharBlock(required=False, max_length=150, label=_("Title"), help_text=_("e.g. “Please note”"))
    text = blocks.RichTextBlock(
        features=PLAIN_TEXT_FEATURES, label=_("Text"), help_text=_("Two or three sentences at most.")
    )

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        template = "blocks/callout.html"
        description = _("A short remark set apart from the text.")
        preview_value = {"tone": "note", "title": "Lưu ý", "text": "<p>Bản ghi nhớ không phải là hợp đồng vay.</p>"}


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=200, label=_("Title"), help_text=_("Best as a question, e.g. “What is JETP?”"))
    text = blocks.RichTextBlock(features=PLAIN_TEXT_FEATURES, label=_("Text"))


class AccordionBlock(blocks.StructBlock):
    items = blocks.ListBlock(AccordionItemBlock(label=_("Item")), label=_("Items"))

    class Meta:
        icon = "list-ul"
        label = _("Accordion")
        template = "blocks/accordion.html"
        description = _("Questions and answers that open one by one.")
        preview_value = {
            "items": [{"title": "JETP là gì?", "text": "<p>Một quan hệ đối tác về chuyển đổi năng lượng.</p>"}]
        }
