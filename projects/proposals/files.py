"""Which files are taken: what a file is, is read from its content, and has to agree with its name."""

import hashlib
import re
import warnings
import zipfile
from pathlib import PurePosixPath

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _
from PIL import Image

from pages.fields import nfc

from . import history, scanning
from .models import Proposal, ProposalFile
from .records import ProposalEvent

OFFICE = "application/vnd.openxmlformats-officedocument."
TYPES = {
    ".pdf": "application/pdf",
    ".docx": f"{OFFICE}wordprocessingml.document",
    ".xlsx": f"{OFFICE}spreadsheetml.sheet",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}
PARTS = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx"}
PICTURES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
PROGRAMS = re.compile(r"vbaproject\.bin$|/macrosheets/|/activex/", re.IGNORECASE)
MOST_PARTS = 5_000
MOST_UNPACKED = 250 * 1024**2
UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:\"/\\|?*]")


def megabytes(count: int) -> int:
    return count * 1024**2


def safe_name(name: str) -> str:
    """Return the sender's name of a file without folders, control characters and signs that turn the writing around."""
    name = nfc(name).replace("\\", "/").rpartition("/")[2]
    name = " ".join(UNSAFE.sub(" ", name).split()).strip(". ")
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix.lower()
    return f"{stem[: 140 - len(suffix)].strip() or 'file'}{suffix}"


def type_of(file: UploadedFile) -> str:
    """Return the ending that a file's content deserves, "" for what is not taken."""
    file.seek(0)
    head = file.read(1024)
    file.seek(0)
    if head.startswith(b"PK\x03\x04"):
        return office_type(file)
    if zipfile.is_zipfile(file):  # a package behind a document or picture: two files in one
        return ""
    file.seek(0)
    if head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"%PDF-"):
        return ".pdf"
    return picture_type(file)


def office_type(file: UploadedFile) -> str:
    """Look into a package of Office: one that unpacks to a flood, or brings a program along, is not taken."""
    try:
        with zipfile.ZipFile(file) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ""
    names = {part.filename for part in parts}
    floods = len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED
    if floods or "[Content_Types].xml" not in names or any(PROGRAMS.search(name) for name in names):
        return ""
    return next((ending for part, ending in PARTS.items() if part in names), "")


def picture_type(file: UploadedFile) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=tuple(PICTURES)) as picture:
                found = picture.format or ""
                picture.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return ""
    finally:
        file.seek(0)
    return PICTURES.get(found, "")


class FileForm(forms.Form):
    """One file at a time: what a slow line or a full server loses is one file."""

    file = forms.FileField(
        label=_("File"),
        max_length=500,
        error_messages={
            "required": _("Choose a file first."),
            "empty": _("This file is empty."),
            "missing": _("No file arrived. Choose it once more."),
        },
        widget=forms.FileInput(attrs={"accept": ",".join(TYPES)}),
    )
    use_required_attribute = False

    def clean_file(self) -> UploadedFile:
        file = self.cleaned_data["file"]
        limit = settings.PORTAL_PROPOSAL_FILE_MB
        if file.size > megabytes(limit):
            raise ValidationError(_("This file is larger than %(limit)d MB."), params={"limit": limit})
        suffix = PurePosixPath(safe_name(file.name)).suffix
        found = type_of(file)
        if not found or TYPES.get(suffix) != TYPES[found]:
            raise ValidationError(
                _("Only PDF, DOCX and XLSX files without macros and PNG, JPEG and WebP pictures can be added.")
            )
        return file


class TooManyError(ValueError):
    """The proposal has as many files as it may."""


def add(proposal: Proposal, file: UploadedFile) -> ProposalFile:
    """Keep a file that the form has taken, and show it to the scanner at once where there is one.

    The second of two clicks finds the file there already.
    """
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    name = safe_name(file.name)
    with transaction.atomic():
        history.locked(proposal)
        same = proposal.files.filter(sha256=digest.hexdigest(), name=name).exclude(scan=ProposalFile.Scan.INFECTED)
        if stored := same.first():
            return stored
        if proposal.files.count() >= settings.PORTAL_PROPOSAL_FILES:
            raise TooManyError
        stored = ProposalFile.objects.create(
            proposal=proposal,
            file=file,
            name=name,
            content_type=TYPES[PurePosixPath(name).suffix],
            size=file.size,
            sha256=digest.hexdigest(),
        )
        history.add(proposal, ProposalEvent.Kind.FILE_ADDED)
        history.touched(proposal)
    scanning.look_at(stored)
    return stored


def delete_with_row(sender, instance: ProposalFile, **kwargs) -> None:
    """Take a file off the disk once its row is really gone."""
    if instance.file:
        name, storage = instance.file.name, instance.file.storage
        transaction.on_commit(lambda: storage.delete(name))


def connect() -> None:
    post_delete.connect(delete_with_row, sender=ProposalFile, dispatch_uid="proposals.files")
