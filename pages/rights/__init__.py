"""Who may do what (docs/adr/0009): roles made by the installation, rights per section, and the translator's rule.

The rule: a translator may change English texts and nothing else. It is kept where content is stored, whichever way it came.
"""


def may_edit_vietnamese(user, page) -> bool:
    """Whether a user may change all of a page: its Vietnamese, its facts and its rows, and its English with them."""
    return page.permissions_for_user(user).can_edit_vietnamese()


def may_edit_english(user, page) -> bool:
    """Whether a user may change a page's English texts, or say that they are still right."""
    return page.permissions_for_user(user).can_edit()
