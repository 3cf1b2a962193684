"""Editor panels that put both languages side by side, and say so.

On wide screens a row shows Vietnamese and English beside each other; on narrow ones a switch above the form shows one of
them (static/js/admin/editing/languages.js). Help texts stand here and not on the model fields: the two languages of a field
need different examples, and a better word in a help text is no migration.
"""

from django.forms import CheckboxSelectMultiple
from django.utils.functional import Promise, lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, TitleFieldPanel

from pages.bilingual import PRIMARY, SECONDARY

Words = str | Promise
LANGUAGE_NAMES = {PRIMARY: _("Vietnamese"), SECONDARY: _("English")}


format_html_lazy = lazy(format_html, SafeString)


def with_example(help_text: Words, example: Words, language: str = PRIMARY) -> Words:
    """Return a help text that ends with an example, which is in the language of the field it stands at."""
    if not example:
        return help_text
    marked = format_html('<span lang="{}">{}</span>', language, example)
    if not help_text:
        return format_html_lazy(_("For example: {example}"), example=marked)
    return format_html_lazy(_("{help_text} For example: {example}"), help_text=help_text, example=marked)


class _InLanguage:
    """What both kinds of panel share: one field, in one language."""

    def __init__(self, field_name: str, **kwargs):
        language = field_name.rpartition("_")[2]
        kwargs["attrs"] = {"data-language": language} | (kwargs.get("attrs") or {})
        super().__init__(field_name, **kwargs)

    @property
    def language(self) -> str:
        return self.attrs["data-language"]


class _BoundInLanguage:
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        if self.bound_field is None:
            return
        # Spelling checkers and screen readers follow it. Rich text and blocks get theirs from the script.
        self.bound_field.field.widget.attrs["lang"] = self.panel.language
        # The row names the field; a column says its language, and both to those who hear it.
        name = capfirst(self.panel.db_field.translated_field.verbose_name)
        self.heading = format_html(
            '<span class="w-sr-only">{} – </span>{}', name, capfirst(LANGUAGE_NAMES[self.panel.language])
        )


class LanguagePanel(_InLanguage, FieldPanel):
    class BoundPanel(_BoundInLanguage, FieldPanel.BoundPanel):
        pass


class LanguageTitlePanel(_InLanguage, TitleFieldPanel):
    class BoundPanel(_BoundInLanguage, TitleFieldPanel.BoundPanel):
        pass


class BilingualRow(FieldRowPanel):
    """The Vietnamese and the English field of one name, under that name."""

    def __init__(self, children=(), classname: str = "", **kwargs):
        super().__init__(children, classname=classname or "bilingual-row", **kwargs)

    def on_model_bound(self) -> None:
        super().on_model_bound()
        if not self.heading:
            self.heading = capfirst(self.children[0].db_field.translated_field.verbose_name)

    class BoundPanel(FieldRowPanel.BoundPanel):
        pass


def both(name: str, help_text: Words = "", examples: tuple[str, str] = ("", ""), **kwargs) -> BilingualRow:
    """Return one row with the Vietnamese and the English field of a translated name.

    `help_text` says what the field is for, `examples` show it in Vietnamese and in English.
    """
    return _row(LanguagePanel, name, help_text, examples, ({}, {}), kwargs)


def both_titles(name: str, help_text: Words = "", examples: tuple[str, str] = ("", "")) -> BilingualRow:
    """Return the row of a page's titles; while a page is new, each writes the slug of its language."""
    targets = ({"targets": ["slug"]}, {"targets": ["slug_en"], "apply_if_live": False})
    return _row(LanguageTitlePanel, name, help_text, examples, targets, {"placeholder": False})


def _row(panel, name: str, help_text: Words, examples: tuple[str, str], own: tuple[dict, dict], shared: dict):
    return BilingualRow(
        [
            panel(f"{name}_{language}", help_text=with_example(help_text, example, language), **(shared | options))
            for language, example, options in zip((PRIMARY, SECONDARY), examples, own, strict=True)
        ]
    )


def few(name: str, help_text: Words) -> FieldPanel:
    """Return the panel of a choice of several among few, each with its box: in a list that holds several, a click without Ctrl
    takes back all the others."""
    return FieldPanel(name, help_text=help_text, widget=CheckboxSelectMultiple)


def both_intros() -> BilingualRow:
    return both(
        "intro",
        _("One or two sentences under the title that say what the page is about."),
        (
            "Những văn bản đặt nền móng cho JETP tại Việt Nam.",
            "The documents that JETP in Viet Nam is built on.",
        ),
    )


def both_bodies() -> BilingualRow:
    return both(
        "body",
        _(
            "The text of the page in blocks. What you paste from Word keeps headings, lists, links and tables, and loses colours "
            "and typefaces."
        ),
    )
