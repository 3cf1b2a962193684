"""The result page: `?q=` what is looked for, `?kind=` one kind of page, `?page=`.

Context of `pages/search.html`:

    query           str     what was typed, cleaned and cut to 200 characters; "" shows the help and the examples
    hits            list    of `SearchHit`: title, title_html (with <mark>), url, kind, kind_label,
                            excerpt (safe HTML with <mark>), listed_on (date or None)
    total           int     hits of the chosen kind, or of all
    kinds           list    of `KindOption`: value ("" = all), label, count, selected, url;
                            only kinds with hits, and the chosen one
    page            Page    Django's, for the paginator: 20 a page; its object_list is `hits`
    page_query      str     the address's query without the page: append "&page=2"
    has_more        bool    there are more hits than can be shown (MAX_RESULTS): ask for more words
    shortened       bool    the query was longer than 200 characters or 12 words; only its beginning was used
    used_folding    bool    typed without marks, found with them
    notice          str     an unknown kind in the address was left out
    suggestions     list    of `Suggestion`: text, url, hreflang; what to try when nothing was found
    examples        list    of `Suggestion`; shown with the empty form
    max_length      int     for the field's maxlength

A page number that does not exist is a 404.
"""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.core.paginator import EmptyPage, Page, Paginator
from django.db.models.functions import Substr
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from pages.bilingual import PRIMARY, SECONDARY, content_language
from pages.models.search import SearchEntry
from pages.page_context import fixed_breadcrumbs

from .backends import MAX_RESULTS, Ranked, Results, get_backend
from .highlight import EXCERPT_SOURCE, Highlighter
from .query import MAX_QUERY, Query, parse
from .sources import kind_labels

PER_PAGE = 20

# What readers of each language can look for at once: names, numbers, places.
EXAMPLES = {
    PRIMARY: ("chuyển đổi năng lượng công bằng", "Quy hoạch điện VIII", "1009/QĐ-TTg", "thủy điện tích năng"),
    SECONDARY: ("just energy transition", "pumped storage", "1009/QĐ-TTg", "Resource Mobilisation Plan"),
}


@dataclass
class SearchHit:
    title: str
    title_html: SafeString
    url: str
    kind: str
    kind_label: str
    excerpt: SafeString
    listed_on: date | None


@dataclass
class KindOption:
    value: str
    label: str
    count: int
    selected: bool
    url: str


@dataclass
class Suggestion:
    text: str
    url: str
    hreflang: str = ""


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    language = content_language(translation.get_language())
    query = parse(request.GET.get("q", ""), language)
    labels = kind_labels()
    kind = request.GET.get("kind", "")
    notice = ""
    if kind and kind not in labels:
        kind, notice = "", _("One of the filters in the address is not known here and was left out.")

    number = _page_number(request)
    results = get_backend().search(query, kind or None, offset=(number - 1) * PER_PAGE, limit=PER_PAGE)
    page = _page(results, number)
    hits, folded = _hits(request, query, results.items, labels)
    page.object_list = hits
    context = {
        "query": query.text,
        "hits": hits,
        "total": results.total,
        "kinds": _kind_options(query, kind, labels, results),
        "page": page,
        "page_query": _address_query(query, kind),
        "has_more": results.total > MAX_RESULTS,
        "shortened": query.shortened,
        "used_folding": folded,
        "notice": notice,
        "suggestions": _suggestions(query, kind, results) if query and not results.total else [],
        "examples": [] if query.text else _examples(language),
        "max_length": MAX_QUERY,
        "breadcrumbs": fixed_breadcrumbs(request, _("Search")),
    }
    response = render(request, "pages/search.html", context)
    response.headers["X-Robots-Tag"] = "noindex, follow"
    return response


def _page_number(request: HttpRequest) -> int:
    asked = request.GET.get("page", "1")
    if not (asked.isascii() and asked.isdigit() and len(asked) <= 4 and int(asked) > 0):
        raise Http404(_("There is no such page of this list."))
    return int(asked)


def _page(results: Results, number: int) -> Page:
    try:
        return Paginator(range(min(results.total, MAX_RESULTS)), PER_PAGE).page(number)
    except EmptyPage:
        raise Http404(_("There is no such page of this list.")) from None


def _hits(
    request: HttpRequest, query: Query, items: list[Ranked], labels: dict[str, str]
) -> tuple[list[SearchHit], bool]:
    """Return what is shown of each page found, and whether words typed without marks were found with them."""
    ids = [item.page_id for item in items]
    if not ids:
        return [], False
    entries = (
        SearchEntry.objects.filter(language=query.language, page_id__in=ids)
        .select_related("page")
        .only(
            "title",
            "kind",
            "listed_on",
            "page__path",
            "page__depth",
            "page__url_path",
            "page__url_path_en",
            "page__live_en",
        )
        .annotate(excerpt_source=Substr("text", 1, EXCERPT_SOURCE))
    )
    by_page = {entry.page_id: entry for entry in entries}
    highlighter = Highlighter(query)
    hits, folded = [], False
    for page_id in ids:
        entry = by_page.get(page_id)
        url = entry.page.get_url(request) if entry else None
        if not url:
            continue  # gone since it was found, or under no site
        title, excerpt = highlighter.whole(entry.title), highlighter.excerpt(entry.excerpt_source)
        folded = folded or title.folded or excerpt.folded
        hits.append(
            SearchHit(
                title=entry.title,
                title_html=title.html,
                url=url,
                kind=entry.kind,
                kind_label=labels.get(entry.kind, ""),
                excerpt=excerpt.html,
                listed_on=entry.listed_on,
            )
        )
    return hits, folded


def _address_query(query: Query, kind: str = "") -> str:
    return urlencode({"q": query.text, "kind": kind} if kind else {"q": query.text})


def _kind_options(query: Query, chosen: str, labels: dict[str, str], results: Results) -> list[KindOption]:
    if not query:
        return []
    options = [KindOption("", _("All"), sum(results.kinds.values()), not chosen, f"?{_address_query(query)}")]
    for value, label in labels.items():
        count = results.kinds.get(value, 0)
        if count or value == chosen:
            options.append(KindOption(value, label, count, value == chosen, f"?{_address_query(query, value)}"))
    return options


def _suggestions(query: Query, kind: str, results: Results) -> list[Suggestion]:
    """Other ways to something: all kinds, or the other language."""
    suggestions = []
    everywhere = sum(results.kinds.values())
    if kind and everywhere:
        text = ngettext("%(count)d result of all kinds", "%(count)d results of all kinds", everywhere)
        suggestions.append(Suggestion(text % {"count": everywhere}, f"?{_address_query(query)}"))
    other = SECONDARY if query.language == PRIMARY else PRIMARY
    found = get_backend().search(parse(query.text, other), limit=0).total
    if found:
        with translation.override(other):
            address = reverse("search")
        if other == SECONDARY:
            text = ngettext("%(count)d result in English", "%(count)d results in English", found)
        else:
            text = ngettext("%(count)d result in Vietnamese", "%(count)d results in Vietnamese", found)
        suggestions.append(Suggestion(text % {"count": found}, f"{address}?{_address_query(query)}", other))
    return suggestions


def _examples(language: str) -> list[Suggestion]:
    return [Suggestion(words, f"?{urlencode({'q': words})}") for words in EXAMPLES[language]]
