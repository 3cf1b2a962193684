"""StreamField blocks. Each language of a page has its own stream."""

from .body import BodyBlock
from .structure import StructureBlock

__all__ = ["BodyBlock", "StructureBlock"]
