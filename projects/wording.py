"""Money lines and sizes in a few words, in the active language."""

from collections.abc import Iterable
from itertools import groupby

from django.utils.translation import gettext as _

from pages.templatetags.portal import money, number


def amount_of(line) -> str:
    """The amount in its own currency, as a ceiling where it is one."""
    amount = money(line.amount, line.currency)
    return _("up to %(amount)s") % {"amount": amount} if line.up_to else amount


def financier_of(line) -> str:
    """The financier in short: its abbreviation where it has one, "" where none is stated."""
    if line.financier is None:
        return ""
    return line.financier.abbreviation or line.financier.shown_name


def size_of(scale) -> str:
    return f"{number(scale.value)}\N{NO-BREAK SPACE}{scale.shown_unit}"


def said(scale) -> tuple:
    """What a size shares with others of the same date and source."""
    return scale.as_of, scale.as_of_precision, scale.source_name, scale.source_url, scale.source_page_id


def by_source(scales: Iterable) -> list[list]:
    """Group sizes that follow each other with the same date and source: one line then names both for all of them."""
    return [list(group) for _said, group in groupby(scales, key=said)]
