"""Publishing each language for itself: now, at a set hour, or when a workflow ends (docs/adr/0006).

What is published is laid over what is live at that moment (`layers`); `actions` does it, `plans` does it at a set hour,
`workflow` does it after the last approval, and `admin` offers all of it to editors.
"""
