"""The checks of the ground floor; `register` is called when the app is ready."""

from pages.editing.warnings import register_check


def register() -> None:
    from . import images, links, sources, typing, wording

    for check in (
        typing.straight_quotes,
        typing.double_spaces,
        typing.dates_without_year,
        links.links_to_nowhere,
        images.images_without_words,
        sources.figures_without_source,
        wording.skipped_headings,
        wording.short_english,
    ):
        register_check(check)
