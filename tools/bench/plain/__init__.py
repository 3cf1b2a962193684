"""A Wagtail project as its documentation makes one: one language, Wagtail's own page, the fields of two of the portal's types."""
