"""Money lines in a few words, in the active language."""

from django.utils.translation import gettext as _

from pages.templatetags.portal import money


def amount_of(line) -> str:
    """The amount in its own currency, as a ceiling where it is one."""
    amount = money(line.amount, line.currency)
    return _("up to %(amount)s") % {"amount": amount} if line.up_to else amount


def financier_of(line) -> str:
    """The financier in short: its abbreviation where it has one, "" where none is stated."""
    if line.financier is None:
        return ""
    return line.financier.abbreviation or line.financier.shown_name
