"""Which rows a page has in the search, and when they change.

A page has one row for each language it is public in: live there, named there, and under no access restriction. The
receivers follow publishing, unpublishing, moving and restricting; a deleted page takes its rows with it (foreign
key).
"""

from collections.abc import Callable, Iterable, Sequence

from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from pages.bilingual import PRIMARY, SECONDARY
from pages.models import BasePage
from pages.models.search import SearchEntry
from pages.signals import english_changed

from .backends import get_backend
from .extract import join_texts, page_texts
from .sources import source_of
from .text import clean
from .tokens import MAX_INDEXED_TEXT, index_texts, index_titles

LANGUAGES = (PRIMARY, SECONDARY)
BATCH = 100


def build_row(page: BasePage, language: str) -> SearchEntry:
    """Make the unsaved row of a page of its own type."""
    source = source_of(type(page))
    title = clean(getattr(page, f"title_{language}"))
    keywords = [clean(word) for word in source.keywords(page, language) if word]
    more = dict.fromkeys(clean(text) for text in source.text(page, language) if text)
    # What is searched is also shown: an extract says why its page was found. One form of a keyword is enough for that.
    shown = [word for place, word in enumerate(keywords) if not any(known in word for known in keywords[:place])]
    text = join_texts([*shown, *page_texts(page, language), *more])[:MAX_INDEXED_TEXT]
    title_exact, title_folded = index_titles([title, *keywords], language)
    text_exact, text_folded = index_texts(text, language)
    return SearchEntry(
        page_id=page.pk,
        language=language,
        kind=source.kind,
        listed_on=page.listed_day,
        title=title,
        title_exact=title_exact,
        title_folded=title_folded,
        text=text,
        text_exact=text_exact,
        text_folded=text_folded,
    )


def update(pages: Iterable[BasePage], languages: Sequence[str] = LANGUAGES) -> int:
    """Bring the rows of these pages in line with what is public now; return how many rows they have.

    `pages` are of their own types and as the database has them.
    """
    pages = list(pages)
    ids = {page.pk for page in pages}
    public = _public_ids(ids)
    backend = get_backend()
    for language in languages:
        if gone := ids - public[language]:
            backend.remove(gone, [language])
    rows = [build_row(page, language) for page in pages for language in languages if page.pk in public[language]]
    if rows:
        backend.replace(rows)
    return len(rows)


def update_subtree(page: BasePage) -> None:
    """Follow a move or an access restriction: rows come and go, those that stay are right as they are."""
    backend = get_backend()
    ids = list(BasePage.objects.descendant_of(page, inclusive=True).order_by().values_list("pk", flat=True))
    for batch in _batches(ids):
        public = _public_ids(batch)
        known = _known_ids(batch)
        for language in LANGUAGES:
            if gone := known[language] - public[language]:
                backend.remove(gone, [language])
            if new := public[language] - known[language]:
                update(_specific(new), [language])


def rebuild(progress: Callable[[int, int], None] = lambda done, total: None) -> int:
    """Make every row anew, without a moment in which the search is empty; return how many rows there are."""
    ids = list(BasePage.objects.filter(depth__gt=1).order_by("pk").values_list("pk", flat=True))
    rows = 0
    for number, batch in enumerate(_batches(ids), start=1):
        rows += update(_specific(batch))
        progress(min(number * BATCH, len(ids)), len(ids))
    get_backend().optimise()
    return rows


def _stored(page: BasePage) -> BasePage:
    """Fetch a page anew: one just published holds its child rows in memory, which cannot be queried like stored ones."""
    return page.specific_class._base_manager.get(pk=page.pk)


def _specific(page_ids: Iterable[int]) -> Iterable[BasePage]:
    return BasePage.objects.filter(pk__in=page_ids).specific()


def _public_ids(page_ids: Iterable[int]) -> dict[str, set[int]]:
    """Return which of the pages readers of each language may see, by language."""
    pages = BasePage.objects.filter(pk__in=page_ids, depth__gt=1, live=True).public()
    columns = list(pages.values_list("pk", "title_vi", "live_en", "title_en"))
    return {
        PRIMARY: {pk for pk, title, _live_en, _title_en in columns if title},
        SECONDARY: {pk for pk, _title, live_en, title_en in columns if live_en and title_en},
    }


def _known_ids(page_ids: Iterable[int]) -> dict[str, set[int]]:
    known: dict[str, set[int]] = {language: set() for language in LANGUAGES}
    for page_id, language in SearchEntry.objects.filter(page_id__in=page_ids).values_list("page_id", "language"):
        known[language].add(page_id)
    return known


def _batches(ids: list[int]) -> Iterable[list[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def connect() -> None:
    """Called when all apps are ready."""
    page_published.connect(_published, dispatch_uid="pages.search.published")
    page_unpublished.connect(_unpublished, dispatch_uid="pages.search.unpublished")
    english_changed.connect(_english_changed, dispatch_uid="pages.search.english_changed")
    post_page_move.connect(_moved, dispatch_uid="pages.search.moved")
    post_save.connect(_restricted, sender=PageViewRestriction, dispatch_uid="pages.search.restricted")
    post_delete.connect(_restricted, sender=PageViewRestriction, dispatch_uid="pages.search.unrestricted")


def _published(sender: type, instance: BasePage, **kwargs) -> None:
    update([_stored(instance)])


def _unpublished(sender: type, instance: BasePage, **kwargs) -> None:
    get_backend().remove([instance.pk], LANGUAGES)


def _english_changed(sender: type, page: BasePage, by_publication: bool = False, **kwargs) -> None:
    if by_publication:  # `page_published` comes here too, once everybody before has seen to the page's English
        return
    if page.live_en:
        update([_stored(page)], [SECONDARY])
    else:
        get_backend().remove([page.pk], [SECONDARY])


def _moved(sender: type, instance: BasePage, **kwargs) -> None:
    update_subtree(instance)


def _restricted(sender: type, instance: PageViewRestriction, **kwargs) -> None:
    if page := BasePage.objects.filter(pk=instance.page_id).first():
        update_subtree(page)
