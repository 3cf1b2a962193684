"""Blocks of facts: figures, dates, tables, parties, people."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from pages import listing
from pages.fields import DatePrecision

from . import previews
from .choosers import SnippetChooserBlock
from .text import PLAIN_TEXT_FEATURES

PRECISIONS = [
    (DatePrecision.DAY.value, _("day")),
    (DatePrecision.MONTH.value, _("month")),
    (DatePrecision.QUARTER.value, _("quarter")),
    (DatePrecision.YEAR.value, _("year")),
]


class KeyFiguresBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    indicators = blocks.ListBlock(SnippetChooserBlock("pages.Indicator", label=_("Indicator")), label=_("Indicators"))
    show_series = blocks.BooleanBlock(required=False, label=_("Show all dated values, not only the newest"))

    def get_context(self, value, parent_context=None):
        """Add `figures`: of each indicator the newest observation, and all of them."""
        context = super().get_context(value, parent_context)
        series = listing.observations()
        shown = [series[indicator.pk] for indicator in value["indicators"] if indicator and indicator.pk in series]
        context["figures"] = [{"newest": found[0], "all": found} for found in shown]
        return context

    class Meta:
        icon = "order"
        label = _("Key figures")
        template = "blocks/key_figures.html"
        description = _("Figures of the register of indicators, each with its date and source.")
        preview_value = staticmethod(previews.key_figures)


class TimelineItemBlock(blocks.StructBlock):
    date = blocks.DateBlock(label=_("Date"), help_text=_("e.g. 14/12/2022"))
    precision = blocks.ChoiceBlock(choices=PRECISIONS, default="day", label=_("Date known to the"))
    title = blocks.CharBlock(max_length=200, label=_("Title"), help_text=_("What happened, in one line."))
    text = blocks.RichTextBlock(required=False, features=PLAIN_TEXT_FEATURES, label=_("Text"))


class TimelineBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    items = blocks.ListBlock(TimelineItemBlock(label=_("Milestone")), label=_("Milestones"))

    class Meta:
        icon = "history"
        label = _("Timeline")
        template = "blocks/timeline.html"
        description = _("Milestones in the order of their dates.")
        preview_value = {
            "items": [
                {
                    "date": date(2022, 12, 14),
                    "precision": "day",
                    "title": "Tuyên bố chính trị thiết lập JETP",
                    "text": "",
                }
            ]
        }


class DataTableBlock(blocks.StructBlock):
    caption = blocks.CharBlock(max_length=200, label=_("Caption"), help_text=_("What the table shows, and as of when."))
    table = TypedTableBlock(
        [
            ("text", blocks.CharBlock(required=False, label=_("Text"))),
            (
                "rich_text",
                blocks.RichTextBlock(required=False, features=PLAIN_TEXT_FEATURES, label=_("Text with links")),
            ),
            ("number", blocks.CharBlock(required=False, label=_("Number"))),
        ],
        label=_("Table"),
    )
    note = blocks.CharBlock(
        required=False,
        max_length=500,
        label=_("Note and source"),
        help_text=_("e.g. “Source: Resource Mobilisation Plan, 2023.”"),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table.html"
        description = _("A table with a caption; the first column names the row.")
        preview_value = staticmethod(previews.table)


class PersonBlock(blocks.StructBlock):
    name = blocks.CharBlock(max_length=150, label=_("Name"), help_text=_("e.g. Nguyễn Văn A"))
    post = blocks.CharBlock(required=False, max_length=200, label=_("Post"))
    unit = blocks.CharBlock(required=False, max_length=200, label=_("Unit"))
    phone = blocks.CharBlock(required=False, max_length=50, label=_("Work phone"), help_text=_("e.g. 024 2220 2222"))
    email = blocks.EmailBlock(required=False, label=_("Work e-mail"), help_text=_("e.g. jetp@example.gov.vn"))
    since = blocks.DateBlock(required=False, label=_("Since"), help_text=_("e.g. 14/07/2023"))


class PeopleBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    people = blocks.ListBlock(PersonBlock(label=_("Person")), label=_("People"))

    class Meta:
        icon = "group"
        label = _("People")
        template = "blocks/people.html"
        description = _("Officials with their posts and work contacts; never private ones.")
        preview_value = {"people": [{"name": "Họ và tên", "post": "Chức vụ", "unit": "Đơn vị"}]}


def role_choices():
    from pages.models import OrganisationRole  # the models are made of these blocks

    return OrganisationRole.Role.choices


class PartnersBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("A heading above the block; may stay empty.")
    )
    role = blocks.ChoiceBlock(choices=role_choices, label=_("Role"))
    show_former = blocks.BooleanBlock(required=False, default=True, label=_("Also those who have left, with the date"))

    def get_context(self, value, parent_context=None):
        """Add `members` and `former_members`: roles with their organisations, in the order of names."""
        context = super().get_context(value, parent_context)
        present, former = listing.roles(value["role"])
        context["members"] = present
        context["former_members"] = former if value["show_former"] else []
        return context

    class Meta:
        icon = "group"
        label = _("Partners")
        template = "blocks/partners.html"
        description = _(
            "Organisations of one role, from the register of organisations, with the dates they joined or left."
        )
        preview_value = {"role": "ipg", "show_former": True}
