"""Blocks that choose a record, and fetch it once while an editor's form is read, validated and published.

Wagtail fetches a chosen record when a form is read, again when it is validated, and with each look at what was stored; the two
languages of a page choose the same ones as a rule.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.images import blocks as image_blocks
from wagtail.snippets import blocks as snippet_blocks

_fetched: ContextVar[dict | None] = ContextVar("fetched", default=None)


@contextmanager
def fetching_once() -> Iterator[None]:
    """Keep chosen records until this is left, which must be before the request ends."""
    token = _fetched.set({})
    try:
        yield
    finally:
        _fetched.reset(token)


class FetchedOnce:
    def value_from_form(self, value):
        if value is None or isinstance(value, self.model_class):
            return value
        try:
            key = self.model_class._meta.pk.to_python(value)  # forms hold it as text
        except ValidationError:  # nothing that a browser would send
            return None
        known = _fetched.get()
        if known is None:
            return self.to_python(key)
        if (self.model_class, key) not in known:
            known[self.model_class, key] = self.to_python(key)
        return self._copy(known, key)

    def clean(self, value):
        if not isinstance(value, self.model_class):
            return super().clean(value)
        self.field.run_validators(value)  # what is left to do: the record was just found among those that may be chosen
        return value

    def bulk_to_python(self, values):
        known = _fetched.get()
        if known is None:
            return super().bulk_to_python(values)
        missing = list({key for key in values if key is not None and (self.model_class, key) not in known})
        if missing:
            found = super().bulk_to_python(missing)
            known.update(((self.model_class, key), record) for key, record in zip(missing, found, strict=True))
        return [self._copy(known, key) for key in values]

    def _copy(self, known: dict, key):
        """Return a record for one place: who changes it there changes it nowhere else."""
        return copy(known.get((self.model_class, key)))


class PageChooserBlock(FetchedOnce, blocks.PageChooserBlock):
    pass


class ImageChooserBlock(FetchedOnce, image_blocks.ImageChooserBlock):
    pass


class SnippetChooserBlock(FetchedOnce, snippet_blocks.SnippetChooserBlock):
    pass
