"""Who may do something about a page's English."""

from pages import rights


def may_edit_english(user, page) -> bool:
    """Return whether a person may write, copy or confirm the English of a page."""
    return page.alias_of_id is None and rights.may_edit_english(user, page)
