"""How mails leave the portal: a mail server that fails never breaks what an editor was doing.

Wagtail's notifications (and ours, which are sent the same way) carry `Auto-Submitted: auto-generated`. They wait until the
work that caused them is stored; what the server does not take then is logged, kept, shown on the dashboard and sent again by
`send_waiting_mails`. Any other mail goes straight through, and its sender hears of a failure: a link to set a password must
not lie in a table.
"""

import logging
from datetime import timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from wagtail.log_actions import get_active_log_context

from pages.models import UndeliveredMail

logger = logging.getLogger("portal.mail")

FAILURES = (OSError, SMTPException)  # OSError: no route, no name, no answer in time
KEPT_DAYS = 7


class PatientBackend(BaseEmailBackend):
    """Sends through MAIL_TRANSPORT; notifications after the transaction, and never at the cost of the request."""

    def __init__(self, fail_silently=False, **kwargs):
        super().__init__(fail_silently=fail_silently)
        self.options = kwargs

    def send_messages(self, email_messages) -> int:
        notices = [message for message in email_messages if is_notice(message)]
        others = [message for message in email_messages if not is_notice(message)]
        sent = transport(fail_silently=self.fail_silently, **self.options).send_messages(others) if others else 0
        if notices:
            causer = get_active_log_context().user
            transaction.on_commit(lambda: deliver(notices, causer), robust=True)
        return (sent or 0) + len(notices)


def transport(**options) -> BaseEmailBackend:
    """Return the connection to the real mail server."""
    return get_connection(settings.MAIL_TRANSPORT, **options)


def is_notice(message: EmailMessage) -> bool:
    return message.extra_headers.get("Auto-Submitted") == "auto-generated"


def deliver(notices: list[EmailMessage], causer) -> None:
    """Send notifications over one connection; keep those that could not be sent."""
    connection = transport()
    try:
        connection.open()
    except FAILURES as error:
        keep(notices, causer, error)
        return
    try:
        for notice in notices:
            try:
                connection.send_messages([notice])
            except FAILURES as error:
                keep([notice], causer, error)
    finally:
        close(connection)


def close(connection: BaseEmailBackend) -> None:
    try:
        connection.close()
    except FAILURES as error:
        logger.warning("The mail server hung up: %s", type(error).__name__)


def keep(notices: list[EmailMessage], causer, error: Exception) -> None:
    logger.error("%d notifications were not sent: %s", len(notices), type(error).__name__)
    UndeliveredMail.objects.bulk_create(
        UndeliveredMail(
            recipient=recipient,
            sender=notice.from_email,
            subject=notice.subject[:500],
            body=notice.body,
            caused_by=causer,
            reason=describe(error),
        )
        for notice in notices
        for recipient in notice.recipients()
    )


def describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:255]


def send_waiting() -> tuple[int, int]:
    """Send again what the mail server did not take; return how many left now and how many still wait."""
    too_old = timezone.now() - timedelta(days=KEPT_DAYS)
    dropped, _rows = UndeliveredMail.objects.filter(failed_at__lt=too_old).delete()
    if dropped:
        logger.error("%d notifications were given up after %d days", dropped, KEPT_DAYS)
    sent = 0
    for mail in UndeliveredMail.objects.all():
        message = EmailMessage(
            mail.subject,
            mail.body,
            mail.sender,
            [mail.recipient],
            headers={"Auto-Submitted": "auto-generated"},
            connection=transport(),
        )
        try:
            message.send()
        except FAILURES as error:
            UndeliveredMail.objects.filter(pk=mail.pk).update(attempts=F("attempts") + 1, reason=describe(error))
            if not isinstance(error, SMTPException):
                break  # the server is away: the others need not wait for it one by one
        else:
            mail.delete()
            sent += 1
    return sent, UndeliveredMail.objects.count()
