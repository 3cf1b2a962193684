"""The Secretariat's desk in the admin: proposals that were submitted, and requests about personal data."""

PERMISSION = "projects.change_proposal"


def may_handle(user) -> bool:
    """Whether proposals are this person's business: the Secretariat's and administrators'."""
    return user.is_active and user.has_perm(PERMISSION)
