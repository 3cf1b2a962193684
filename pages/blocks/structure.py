"""The structure of an organisation as nested nodes, three levels deep."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class NodeBlock(blocks.StructBlock):
    name = blocks.CharBlock(max_length=200, label=_("Name"), help_text=_("Of the body or unit, e.g. “Support unit”."))
    text = blocks.TextBlock(required=False, label=_("What it is"), help_text=_("One sentence."))
    duties = blocks.ListBlock(
        blocks.CharBlock(max_length=300), default=[], label=_("Duties"), help_text=_("One line for each duty.")
    )
    dashed = blocks.BooleanBlock(
        required=False, label=_("To be confirmed"), help_text=_("Drawn with a dashed line until it is decided.")
    )


class UnitBlock(NodeBlock):
    children = blocks.ListBlock(NodeBlock(label=_("Unit")), default=[], label=_("Units under it"))


class TopNodeBlock(NodeBlock):
    children = blocks.ListBlock(UnitBlock(label=_("Unit")), default=[], label=_("Units under it"))


class StructureBlock(blocks.StreamBlock):
    node = TopNodeBlock(label=_("Top of the structure"), icon="group")
