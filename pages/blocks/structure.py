"""The structure of an organisation as nested nodes, three levels deep."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class NodeBlock(blocks.StructBlock):
    name = blocks.CharBlock(max_length=200, label=_("Name"))
    text = blocks.TextBlock(required=False, label=_("What it is"))
    duties = blocks.ListBlock(blocks.CharBlock(max_length=300), default=[], label=_("Duties"))
    dashed = blocks.BooleanBlock(required=False, label=_("To be confirmed"))


class UnitBlock(NodeBlock):
    children = blocks.ListBlock(NodeBlock(label=_("Unit")), default=[], label=_("Units under it"))


class TopNodeBlock(NodeBlock):
    children = blocks.ListBlock(UnitBlock(label=_("Unit")), default=[], label=_("Units under it"))


class StructureBlock(blocks.StreamBlock):
    node = TopNodeBlock(label=_("Top of the structure"), icon="group")
