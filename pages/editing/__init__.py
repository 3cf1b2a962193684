"""Help for those who write: clean texts, warnings before publishing, nothing lost (docs/adr/0010)."""

from pages.editing.warnings import warnings_for

__all__ = ["warnings_for"]
