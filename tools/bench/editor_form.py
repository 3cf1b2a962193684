"""What a browser sends when an editor saves a page: the form as it was opened, bodies of blocks included.

Wagtail's editor builds the inputs of a body by script, from what the page holds; here they follow from the same blocks.
"""

from collections.abc import Iterable, Iterator

from lxml import html
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, Block, FieldBlock, ListBlock
from wagtail.blocks.base import BlockField
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.rich_text import RichText

Pairs = Iterator[tuple[str, str]]
# Inputs that send nothing of their own while another button is pressed.
NO_TEXT = {"submit", "image", "button", "reset", "file"}


def editor_form(response) -> list[tuple[str, str]]:
    """Return the pairs of name and value that the form of an opened editor would send, in Django's test client's answer."""
    return [*shown_pairs(response.content, "page-edit-form"), *body_pairs(response.context["form"])]


def shown_pairs(page: bytes, number: str = "", action: str = "") -> list[tuple[str, str]]:
    """Return what the fields of one form in a page would send: the one of this id or, failing that, of this address."""
    forms = html.fromstring(page, parser=html.HTMLParser(encoding="utf-8")).forms
    return pairs_of(
        next(each for each in forms if each.get("id") == number or (action and each.get("action") == action))
    )


def pairs_of(form: html.FormElement) -> list[tuple[str, str]]:
    return [
        (field.name, value)
        for field in form.inputs
        if field.name and field.name != "csrfmiddlewaretoken" and field.get("disabled") is None
        for value in _values(field)
    ]


def _values(field: html.InputElement | html.SelectElement | html.TextareaElement) -> Iterable[str]:
    if isinstance(field, html.SelectElement):
        return field.value if field.multiple else [field.value or ""]
    if isinstance(field, html.TextareaElement):
        return [field.value or ""]
    if field.type in NO_TEXT or (field.checkable and not field.checked):
        return []
    return [field.get("value", "on" if field.checkable else "")]


def body_pairs(form) -> Pairs:
    """Yield what the editor's scripts would send for the bodies in a form as it was opened."""
    for name, field in form.fields.items():
        if isinstance(field, BlockField):
            value = form.get_initial_for_field(field, name)
            yield from block_pairs(field.block, name, field.block.normalize(value))


def block_pairs(block: Block, name: str, value) -> Pairs:
    if isinstance(block, BaseStreamBlock):
        yield f"{name}-count", str(len(value))
        for number, child in enumerate(value):
            yield f"{name}-{number}-type", child.block_type
            yield from _placed(f"{name}-{number}", number, child.id or "")
            yield from block_pairs(child.block, f"{name}-{number}-value", child.value)
    elif isinstance(block, ListBlock):
        yield f"{name}-count", str(len(value))
        for number, child in enumerate(value.bound_blocks):
            yield from _placed(f"{name}-{number}", number, child.id or "")
            yield from block_pairs(child.block, f"{name}-{number}-value", child.value)
    elif isinstance(block, BaseStructBlock):
        for child_name, child in block.child_blocks.items():
            yield from block_pairs(child, f"{name}-{child_name}", value[child_name])
    elif isinstance(block, TypedTableBlock):
        yield from _table_pairs(name, value)
    elif isinstance(block, FieldBlock):
        yield from _field_pairs(block, name, value)


def _placed(name: str, number: int, identity: str) -> Pairs:
    yield f"{name}-order", str(number)
    yield f"{name}-deleted", ""
    yield f"{name}-id", identity


def _table_pairs(name: str, table) -> Pairs:
    yield f"{name}-caption", table.caption
    yield f"{name}-column-count", str(len(table.columns))
    yield f"{name}-row-count", str(len(table.row_data))
    for number, column in enumerate(table.columns):
        yield f"{name}-column-{number}-type", column["block"].name
        yield f"{name}-column-{number}-heading", column["heading"]
        yield f"{name}-column-{number}-order", str(number)
        yield f"{name}-column-{number}-deleted", ""
    for row_number, row in enumerate(table.row_data):
        yield f"{name}-row-{row_number}-order", str(row_number)
        yield f"{name}-row-{row_number}-deleted", ""
        for number, (column, cell) in enumerate(zip(table.columns, row["values"], strict=True)):
            yield from block_pairs(column["block"], f"{name}-cell-{row_number}-{number}", cell)


def _field_pairs(block: FieldBlock, name: str, value) -> Pairs:
    if isinstance(value, bool):
        if value:  # a box that is not ticked sends nothing
            yield name, "on"
        return
    if isinstance(value, RichText):
        value = value.source
    shown = block.field.widget.format_value(block.field.prepare_value(value))
    if isinstance(shown, list | tuple):  # of a choice
        shown = next(iter(shown), "")
    if hasattr(value, "pk"):
        shown = value.pk
    yield name, "" if shown is None else str(shown)
