"""Where each page's English stands beside its Vietnamese, and what helps to bring it there (docs/adr/0007).

For other parts of the portal: `counts_for(user)` and the lists `not_translated(user)`, `out_of_date(user)`;
`untranslated_marks(page)` before English is published; `confirm_english(page, user)` for “English is still right”.
"""

from .lists import counts_for, not_translated, out_of_date
from .marks import untranslated_marks
from .recording import confirm_english
from .states import EnglishState

__all__ = [
    "EnglishState",
    "confirm_english",
    "counts_for",
    "not_translated",
    "out_of_date",
    "untranslated_marks",
]
