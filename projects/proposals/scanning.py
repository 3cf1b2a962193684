"""The door to a virus scanner: clamd by its own protocol, or any callable that PORTAL_SCANNER names.

A callable takes an open binary file and returns the name of what it found, "" for nothing. As long as no scanner has looked at a
file, nobody opens it: not the sender, not the Secretariat.
"""

import logging
import socket
import struct
from collections.abc import Callable
from typing import BinaryIO
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from django.utils.module_loading import import_string

from . import history
from .models import ProposalFile
from .records import ProposalEvent

logger = logging.getLogger("portal.proposals")
CHUNK = 64 * 1024
SECONDS = 30


class ScannerError(Exception):
    """The scanner is away, or did not say whether the file is clean."""


def scanner() -> Callable[[BinaryIO], str] | None:
    """Return the scanner of the installation, or None where there is none."""
    named = settings.PORTAL_SCANNER
    if not named:
        return None
    if named.startswith("clamd:"):
        return lambda file: ask_clamd(named, file)
    return import_string(named)


def look_at(stored: ProposalFile) -> None:
    """Have a file scanned. One that the scanner refuses goes at once; without an answer it waits."""
    scan = scanner()
    if scan is None:
        return
    try:
        with stored.file.open("rb") as file:
            found = scan(file)
    except (ScannerError, OSError) as error:
        logger.error("The virus scanner gave no answer: %s", type(error).__name__)
        return
    stored.scan = ProposalFile.Scan.INFECTED if found else ProposalFile.Scan.CLEAN
    stored.scanned_at = timezone.now()
    stored.save(update_fields=["scan", "scanned_at"])
    if found:
        logger.warning("The virus scanner refused a file of proposal %s.", stored.proposal)
        stored.file.delete(save=True)
        history.add(stored.proposal, ProposalEvent.Kind.FILE_REFUSED)


def scan_waiting() -> tuple[int, int]:
    """Scan what still waits; return how many files were looked at and how many wait on."""
    waiting = ProposalFile.objects.filter(scan=ProposalFile.Scan.WAITING).select_related("proposal")
    before = waiting.count()
    for stored in waiting:
        look_at(stored)
    after = waiting.count()
    return before - after, after


def ask_clamd(address: str, file: BinaryIO) -> str:
    """Send a file to clamd (INSTREAM, https://docs.clamav.net/manual/Usage/Scanning.html#clamd) and return what it found."""
    with connected(address) as line:
        line.sendall(b"zINSTREAM\0")
        while chunk := file.read(CHUNK):
            line.sendall(struct.pack("!L", len(chunk)) + chunk)
        line.sendall(struct.pack("!L", 0))
        reply = b""
        while not reply.endswith(b"\0") and (part := line.recv(4096)):
            reply += part
    answer = reply.decode("utf-8", "replace").strip("\0 \n").removeprefix("stream: ")
    if answer == "OK":
        return ""
    if answer.endswith(" FOUND"):
        return answer.removesuffix(" FOUND")
    raise ScannerError(answer[:100])


def connected(address: str) -> socket.socket:
    """Open a line to `clamd:/path/of/a/socket` or `clamd://host:port`."""
    parts = urlsplit(address)
    if parts.hostname:
        return socket.create_connection((parts.hostname, parts.port or 3310), timeout=SECONDS)
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.settimeout(SECONDS)
    try:
        line.connect(parts.path)
    except OSError:
        line.close()
        raise
    return line
