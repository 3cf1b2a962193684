"""The register as readers ask it: which projects, how many of each kind, what may be added up (docs/adr/0012).

`filtered` is for other doors to the same list (downloads, feeds): the projects that an address's query asks for;
`unknown_values` is what such a door has to refuse.
"""

from .choice import filtered, unknown_values

__all__ = ["filtered", "unknown_values"]
