"""The portal's blocks in Wagtail's own words: the same types with the same children, as one would write them without the portal.

tests/tools/test_bench.py compares the two. Labels, help texts and templates are the portal's own business; the editor shows
Wagtail's default labels here.
"""

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

LINE = ["bold", "italic", "superscript", "subscript", "ol", "ul", "link", "document-link"]
TEXT = ["h2", "h3", "h4", *LINE]
TRANSCRIPT = ["bold", "italic", "ul", "ol"]


def choices(*values: str, **kwargs) -> blocks.ChoiceBlock:
    return blocks.ChoiceBlock(choices=[(value, value) for value in values], **kwargs)


def char(max_length: int, required: bool = True) -> blocks.CharBlock:
    return blocks.CharBlock(max_length=max_length, required=required)


def rich_text(features: list[str], required: bool = True) -> blocks.RichTextBlock:
    return blocks.RichTextBlock(features=features, required=required)


def titled(**children: blocks.Block) -> blocks.StructBlock:
    return blocks.StructBlock([("title", char(150, required=False)), *children.items()])


def struct(**children: blocks.Block) -> blocks.StructBlock:
    return blocks.StructBlock(list(children.items()))


class BodyBlock(blocks.StreamBlock):
    text = rich_text(TEXT)
    heading = struct(level=choices("2", "3", "4", default="2"), text=char(200))
    quote = struct(
        text=blocks.TextBlock(), attribution=char(200, required=False), source_url=blocks.URLBlock(required=False)
    )
    callout = struct(
        tone=choices("note", "important", "warning", default="note"),
        title=char(150, required=False),
        text=rich_text(LINE),
    )
    accordion = struct(items=blocks.ListBlock(struct(title=char(200), text=rich_text(LINE))))
    figure = struct(
        image=ImageChooserBlock(),
        caption=char(500, required=False),
        full_width=blocks.BooleanBlock(required=False),
    )
    gallery = titled(
        images=blocks.ListBlock(struct(image=ImageChooserBlock(), caption=char(500, required=False)), min_num=2)
    )
    video = struct(
        title=char(200),
        url=blocks.URLBlock(),
        poster=ImageChooserBlock(required=False),
        transcript=rich_text(TRANSCRIPT, required=False),
    )
    key_figures = titled(
        indicators=blocks.ListBlock(SnippetChooserBlock("plain.Indicator")),
        show_series=blocks.BooleanBlock(required=False),
    )
    timeline = titled(
        items=blocks.ListBlock(
            struct(
                date=blocks.DateBlock(),
                precision=choices("day", "month", "quarter", "year", default="day"),
                title=char(200),
                text=rich_text(LINE, required=False),
            )
        )
    )
    table = struct(
        caption=char(200),
        table=TypedTableBlock(
            [
                ("text", blocks.CharBlock(required=False)),
                ("rich_text", rich_text(LINE, required=False)),
                ("number", blocks.CharBlock(required=False)),
            ]
        ),
        note=char(500, required=False),
    )
    people = titled(
        people=blocks.ListBlock(
            struct(
                name=char(150),
                post=char(200, required=False),
                unit=char(200, required=False),
                phone=char(50, required=False),
                email=blocks.EmailBlock(required=False),
                since=blocks.DateBlock(required=False),
            )
        )
    )
    partners = titled(
        role=choices(
            "ipg", "ipg_co_lead", "gfanz", "standing_agency", "secretariat_member", "working_unit", "financier"
        ),
        show_former=blocks.BooleanBlock(required=False, default=True),
    )
    documents = titled(documents=blocks.ListBlock(blocks.PageChooserBlock(page_type=["plain.DocumentPage"])))
    cards = titled(
        cards=blocks.ListBlock(
            struct(
                title=char(150),
                text=blocks.TextBlock(required=False),
                page=blocks.PageChooserBlock(required=False),
                url=blocks.URLBlock(required=False),
                image=ImageChooserBlock(required=False),
            )
        )
    )
