"""`make bench`: the portal's editor beside the same page in plain Wagtail with one language."""
