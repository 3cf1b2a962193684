"""What Wagtail keeps about who refers to whom: read from a page as seldom as is enough."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def references_read_once(page) -> Iterator[None]:
    """Let Wagtail's index of references read a page once it is stored with all of its rows.

    By itself it reads the whole page again for each row: of a project with thirty money lines that was most of the time.
    Nothing but the page and its rows may be saved meanwhile: the references of anything else would not be read.
    """
    # It imports models, which are not there yet when those of the portal import this module.
    from wagtail.signal_handlers import (
        disable_reference_index_auto_update,
        reference_index_auto_update_disabled,
        update_reference_index_on_save,
    )

    if getattr(reference_index_auto_update_disabled, "value", False):  # somebody sees to all of it afterwards
        yield
        return
    with disable_reference_index_auto_update():
        yield
    update_reference_index_on_save(page)
