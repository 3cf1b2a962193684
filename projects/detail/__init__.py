"""What the page of one project shows, put together from its record."""

from pages import listing
from projects.charts.finance import finance_charts

from .changes import shown_changes
from .citation import citations, permanent_address
from .money import by_kind, same_money
from .results import by_result
from .timeline import timeline

__all__ = ["detail_context"]


def detail_context(page) -> dict:
    """Return the context of templates/projects/project_page.html, in the active language."""
    lines = list(page.money_lines.all())
    return {
        "money_groups": by_kind(lines),
        "finance_charts": finance_charts(lines),
        "same_money": same_money(lines),
        "results": by_result(page.figures.all()),
        "timeline": timeline(page.status_events.all(), lines),
        "related_documents": newest_first(page.documents.all()),
        "related_events": newest_first(page.events.all()),
        "changes": shown_changes(page),
        "permalink": permanent_address(page.code),
        "citations": citations(page),
    }


def newest_first(pages) -> list:
    """Return those of some related pages that readers see, as dated lists order them."""
    return sorted(listing.public(pages), key=lambda page: (page.listed_on is not None, page.listed_on), reverse=True)
