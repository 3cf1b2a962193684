"""Somebody who sends in a proposal, over HTTP and by the mails that arrive, in one language; and files they may attach."""

import io
import re
import zipfile

from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from PIL import Image

from pages import traps
from projects.models import Criterion, Proposal, ProposalLink
from projects.proposals import links

LINK = re.compile(r"http://testserver(/\S+\?k=\S+)")
KIND = "investment"
# What the form asks for, in the words of each language.
STEPS = {
    1: {
        "name_vi": "Lưu trữ thử nghiệm Đồng Nai",
        "name_en": "Dong Nai pilot storage",
        "summary_vi": "Hệ thống pin 50 MW tại Đồng Nai.",
        "summary_en": "A battery of 50 MW in Dong Nai.",
        "description_vi": "Đoạn một.\n\nĐoạn <b>hai</b> & ba.",
        "description_en": "Paragraph one.\n\nParagraph <b>two</b> & three.",
        "sector": "grid-storage",
        "scale_unit": "MW",
        "place": "Xã Thử",
    },
    2: {"proposer_side": "viet_nam", "proposing_unit": "Đơn vị Thử nghiệm", "governing_body": "Tỉnh Đồng Nai"},
    3: {"currency": "USD", "support_needed": "Vốn vay ưu đãi", "funding_sources": "Vốn tự có 30%"},
    4: {"starts_on": "Q3/2027", "ends_on": "2029", "progress": "Đã có nghiên cứu", "impact": "Việc làm"},
    7: {"contact_name": "Nguyễn Thị Ánh", "contact_position": "Trưởng phòng", "contact_mobile": "0900 000 000"},
}
NUMBERS = {
    "vi": {"scale_value": "50,5", "total_cost": "12.500.000,50", "support_amount": "10.000.000"},
    "en": {"scale_value": "50.5", "total_cost": "12,500,000.50", "support_amount": "10,000,000"},
}


def pdf(name: str = "thuyết minh.pdf", content: bytes = b"%PDF-1.7\n%%EOF\n") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "application/pdf")


def office(name: str, *parts: str) -> SimpleUploadedFile:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        for part in ("[Content_Types].xml", *parts):
            package.writestr(part, "<x/>")
    return SimpleUploadedFile(name, content.getvalue())


def picture(name: str = "anh.png", kind: str = "PNG") -> SimpleUploadedFile:
    content = io.BytesIO()
    Image.new("RGB", (8, 8)).save(content, kind)
    return SimpleUploadedFile(name, content.getvalue(), "image/png")


def stamp() -> str:
    """Return the stamp of a form that was opened a minute ago."""
    signer = traps.SIGNER
    moment = timezone.now().timestamp()
    original = signer.timestamp
    signer.timestamp = lambda: _encoded(int(moment - 60))
    try:
        return traps.fresh_stamp()
    finally:
        signer.timestamp = original


def _encoded(seconds: int) -> str:
    from django.core.signing import b62_encode

    return b62_encode(seconds)


def links_in(message) -> list[str]:
    """Return the addresses with a secret that a mail holds."""
    return LINK.findall(message.body)


class Sender:
    """A browser and a mailbox. Every answer of the portal is kept as `answer`."""

    def __init__(self, language: str = "vi", email: str = "an@example.org"):
        self.language, self.email = language, email
        self.client = Client()
        self.answer = None
        self.file = b""

    def address(self, name: str, *args) -> str:
        with translation.override(self.language):
            return reverse(name, args=args)

    def get(self, name: str, *args, **query):
        self.answer = self.client.get(self.address(name, *args), query)
        if self.answer.streaming:
            self.file = b"".join(self.answer.streaming_content)
        return self.answer

    def post(self, name: str, *args, **data):
        self.answer = self.client.post(self.address(name, *args), {"proposal": self.opened} | data)
        return self.answer

    @property
    def opened(self) -> str:
        """The reference that the forms of this browser carry, "" where no proposal is open in it."""
        cookie = self.client.cookies.get(f"proposal_session_{self.language}")
        session = cookie and ProposalLink.objects.filter(digest=links.digest_of(cookie.value)).first()
        return session.proposal.reference if session else ""

    @property
    def html(self) -> str:
        return self.answer.content.decode()

    @property
    def proposal(self) -> Proposal:
        return Proposal.objects.get(email=self.email)

    def mails(self) -> list:
        return [message for message in mail.outbox if message.to == [self.email]]

    # The way in

    def ask(self, kind: str = KIND, **changes):
        data = {"kind": kind, "email": self.email, "consent": "on", "website": "", "started": stamp()}
        return self.post("proposals_start", **data | changes)

    def follow(self, link: str, client: Client | None = None):
        """Open a link and press the button of the page it leads to."""
        client = client or self.client
        moved = client.get(link)
        assert moved.status_code == 302
        self.answer = client.post(moved.url)
        return self.answer

    def begin(self, kind: str = KIND) -> "Sender":
        self.ask(kind)
        self.follow(links_in(self.mails()[-1])[0])
        assert self.answer.status_code == 302, self.html
        return self

    # The draft

    def fill(self, number: int, **changes):
        data = STEPS[number] | NUMBERS[self.language] | changes
        return self.post("proposals_step", number, **data)

    def answer_criteria(self, text: str = "Phù hợp."):
        answers = {f"criterion_{criterion.pk}": text for criterion in Criterion.objects.all()}
        return self.post("proposals_step", 5, **answers)

    def attach(self, file):
        return self.post("proposals_step", 6, file=file)

    def fill_all(self, **first) -> "Sender":
        for number in STEPS:
            self.fill(number, **(first if number == 1 else {}))
            assert self.answer.status_code == 302, (number, self.html)
        self.answer_criteria()
        assert self.answer.status_code == 302
        return self

    def submit(self, **changes):
        return self.post("proposals_check", **{"consent": "on", "truthful": "on"} | changes)


def submitted(language: str = "vi", email: str = "an@example.org", **first) -> Sender:
    """Return a sender whose proposal has arrived."""
    sender = Sender(language, email).begin().fill_all(**first)
    sender.submit()
    assert sender.answer.status_code == 302, sender.html
    return sender


def end_links(**filters) -> None:
    """Let links end as time would."""
    ProposalLink.objects.filter(**filters).update(expires_at=timezone.now())
