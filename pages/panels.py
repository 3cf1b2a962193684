"""Editor panels that put both languages side by side."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel


def both(name: str, **kwargs) -> FieldRowPanel:
    """Return one row with the Vietnamese and the English field of a translated name."""
    return FieldRowPanel([FieldPanel(f"{name}_vi", **kwargs), FieldPanel(f"{name}_en", **kwargs)])
