"""The way of a proposal from an address to its receipt, in both languages."""

import datetime
import re
import unicodedata
from decimal import Decimal

import pytest
from django.core import mail
from django.http import QueryDict
from django.test import Client
from django.utils import timezone, translation
from django.utils.html import escape

from pages.fields import DatePrecision
from pages.models import PortalSettings
from projects.models import Criterion, Proposal, ProposalEvent, ProposalLink
from projects.proposals import consent, links
from projects.proposals.forms import ProgressForm
from tests.support import accessible, validity
from tests.support.markup import Document
from tests.support.proposals import STEPS, Sender, links_in, submitted

pytestmark = pytest.mark.django_db
LANDING = {"vi": "/de-xuat/", "en": "/en/proposals/"}
WORDS = {
    "vi": {"missing": "Còn thiếu", "number": "1.234.567,5", "received": "Đã tiếp nhận", "saved": "Đã lưu."},
    "en": {"missing": "Still missing", "number": "1,234,567.5", "received": "received", "saved": "Saved."},
}


def sound(html: str) -> Document:
    """Check that a page is valid and says what its fields are."""
    page = Document(html)
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []
    return page


def test_the_landing_page_says_what_is_asked_and_sets_no_cookie(home, criteria, language):
    answer = Client().get(LANDING[language])
    html = answer.content.decode()
    assert answer.status_code == 200
    assert not answer.cookies
    assert {"vi": "Vì sao phù hợp?", "en": "Why does it fit?"}[language] in html
    assert "91/2025/QH15" in html
    sound(html)


def test_a_proposal_goes_from_an_address_to_a_receipt(home, criteria, province, officer, language):
    PortalSettings.objects.create(email="jetp@example.gov.vn")
    sender = Sender(language)
    assert "checked" not in sender.get("proposals_start").content.decode()  # no box is ticked for anybody
    sound(sender.html)
    assert sender.ask().status_code == 302
    assert not Proposal.objects.exists()  # nothing is begun before the address is confirmed
    sender.follow(links_in(sender.mails()[0])[0])
    assert sender.answer.url == sender.address("proposals_step", 1)
    proposal = sender.proposal
    assert (proposal.kind, proposal.language, proposal.state) == ("investment", language, "draft")
    for number in range(1, 8):
        assert sender.get("proposals_step", number).status_code == 200
        sound(sender.html)
    sender.get("proposals_check")
    assert WORDS[language]["missing"] in sender.html
    assert sender.submit().status_code == 422
    assert sender.proposal.is_draft
    sender.fill_all(provinces=province.pk)
    sender.get("proposals_check")
    assert WORDS[language]["missing"] not in sender.html
    assert {"vi": "12.500.000,5\xa0USD", "en": "12,500,000.5\xa0USD"}[
        language
    ] in sender.html  # nothing is rounded here
    sound(sender.html)
    assert sender.submit(consent="").status_code == 422
    assert sender.submit().url == sender.address("proposals_status") + "?arrived=1"
    arrived = sender.get("proposals_status", arrived=1).content.decode()
    assert arrived.count(sender.email) == 1
    assert sender.submit().url == sender.address("proposals_status")
    proposal = sender.proposal
    assert proposal.state == "received"
    assert proposal.submitted_at is not None
    assert (proposal.total_cost, proposal.scale_value) == (Decimal("12500000.50"), Decimal("50.5"))
    assert (proposal.starts_on, proposal.starts_precision) == (datetime.date(2027, 7, 1), DatePrecision.QUARTER)
    receipt = sender.mails()[-1]
    assert proposal.reference in receipt.subject
    assert WORDS[language]["received"] in receipt.subject
    assert links_in(receipt) == []
    greeting, farewell = {"vi": ("Kính gửi Quý vị,", "Trân trọng,"), "en": ("Dear Sir or Madam,", "Yours faithfully,")}[
        language
    ]
    for message in sender.mails():
        assert message.body.startswith(greeting)
        assert farewell in message.body
        assert message.reply_to == ["jetp@example.gov.vn"]
    assert [message.to for message in mail.outbox if proposal.reference in message.subject][-1] == [officer.email]
    agreed = list(proposal.consents.values_list("purpose", "version", "language"))
    assert agreed == [(consent.BEGIN, consent.VERSION, language), (consent.SUBMIT, consent.VERSION, language)]
    with translation.override(language):
        assert proposal.consents.last().text == consent.words(consent.SUBMIT)
    sender.get("proposals_status")
    assert proposal.reference in sender.html
    sound(sender.html)


def test_the_consent_is_kept_in_the_language_it_was_given_in(home, criteria):
    sender = Sender("vi").begin().fill_all(nationwide="on")
    sender.language = "en"
    sender.submit()
    kept = sender.proposal.consents.get(purpose=consent.SUBMIT)
    assert kept.language == "en"
    assert kept.text.startswith("I agree")


def test_what_is_submitted_cannot_be_changed(home, criteria, province):
    sender = submitted(provinces=province.pk)
    before = Proposal.objects.values().get()
    for number in (1, 3, 7):
        assert sender.fill(number, name_vi="Khác", contact_name="Khác").url == sender.address("proposals_status")
    sender.answer_criteria("Khác")
    sender.submit()
    assert Proposal.objects.values().get() == before
    assert set(sender.proposal.answers.values_list("text", flat=True)) == {"Phù hợp."}
    assert sender.proposal.events.filter(kind=ProposalEvent.Kind.SUBMITTED).count() == 1


def test_a_step_can_be_saved_half_filled_in_and_says_so(home, language):
    sender = Sender(language).begin()
    name = f"name_{language}"
    answer = sender.post("proposals_step", 1, **{name: "Một tên", "go": "stay"})
    assert answer.status_code == 302
    page = sender.client.get(answer.url).content.decode()
    assert WORDS[language]["saved"] in page
    assert "Một tên" in page


def test_two_windows_save_two_steps_without_undoing_each_other(home):
    sender = Sender("vi").begin()
    stale = sender.proposal
    sender.fill(2, proposing_unit="Đơn vị vừa ghi")
    form = ProgressForm(QueryDict("progress=Đã xong&starts_on=2027"), instance=stale)
    assert form.is_valid()
    form.save()
    stored = sender.proposal
    assert (stored.proposing_unit, stored.progress) == ("Đơn vị vừa ghi", "Đã xong")
    assert stored.starts_precision == DatePrecision.YEAR


def test_a_text_as_long_as_the_browser_lets_it_be_is_not_too_long(home):
    sender = Sender("vi").begin()
    summary = ("à" * 99 + "\n") * 5
    sent = unicodedata.normalize("NFD", summary).replace("\n", "\r\n")
    assert sender.fill(1, summary_vi=sent).status_code == 302
    assert sender.proposal.summary_vi == summary.strip()
    assert sender.fill(1, summary_vi="à" * 501).status_code == 422
    assert "à" * 501 in sender.html


UNREADABLE = [
    (1, {"scale_value": "năm mươi"}, "scale_value"),
    (1, {"scale_unit": ""}, "scale_unit"),
    (1, {"sector": "moon"}, "sector"),
    (1, {"provinces": "999999"}, "provinces"),
    (1, {"name_vi": "x" * 300}, "name_vi"),
    (3, {"currency": ""}, "currency"),
    (3, {"total_cost": "1", "support_amount": "2"}, "support_amount"),
    (3, {"total_cost": "-1"}, "total_cost"),
    (3, {"total_cost": "9" * 40}, "total_cost"),
    (3, {"rate_of_return": "0,123"}, "rate_of_return"),
    (4, {"starts_on": "31/02/2027"}, "starts_on"),
    (4, {"starts_on": "sắp tới"}, "starts_on"),
    (4, {"starts_on": "2030", "ends_on": "2028"}, "ends_on"),
]
CHOSEN = {"sector", "provinces", "scale_unit", "currency", "proposer_side"}


def test_what_cannot_be_read_is_named_beside_its_field_and_nothing_typed_is_lost(home):
    sender = Sender("vi").begin()
    before = Proposal.objects.values().get()
    for number, changes, field in UNREADABLE:
        assert sender.fill(number, **changes).status_code == 422, changes
        assert f'<a href="#id_{field}">' in sender.html, changes
        assert f'id="id_{field}"' in sender.html, changes
        for name, value in (STEPS[number] | changes).items():
            assert name in CHOSEN or escape(value) in sender.html, (changes, name)
    assert Proposal.objects.values().get() == before
    sound(sender.html)


def test_each_language_reads_its_own_numbers_and_refuses_the_other_s(home, language):
    sender = Sender(language).begin()
    wrong = {"vi": "12,500,000.50", "en": "12.500.000,50"}[language]
    assert sender.fill(3, total_cost=wrong).status_code == 422
    assert WORDS[language]["number"] in sender.html
    sender.fill(3)
    sender.get("proposals_step", 3)
    shown = re.search(r'name="total_cost" value="([^"]*)"', sender.html)[1]
    assert sender.fill(3, total_cost=shown).status_code == 302
    assert sender.proposal.total_cost == Decimal("12500000.50")


def test_technical_assistance_has_its_own_questions(home, criteria):
    Criterion.objects.create(name_vi="Riêng", question_vi="Chỉ hỏi đầu tư?", kind="investment")
    sender = Sender("vi").begin("technical_assistance")
    sender.get("proposals_step", 1)
    assert "assistance_detail" in sender.html
    assert "scale_value" not in sender.html
    sender.get("proposals_step", 3)
    assert "rate_of_return" not in sender.html
    sender.get("proposals_step", 5)
    assert "Chỉ hỏi đầu tư?" not in sender.html


def test_an_answer_keeps_the_words_of_its_question(home, criteria, province):
    sender = submitted(provinces=province.pk)
    criteria[0].question_vi = "Câu hỏi đã khác"
    criteria[0].save()
    criteria[1].delete()
    sender.get("proposals_status")
    assert "Vì sao phù hợp?" in sender.html
    assert "Điều gì mới?" in sender.html
    assert "Câu hỏi đã khác" not in sender.html


def test_robots_and_floods_are_turned_away_without_a_mail(home, settings):
    sender = Sender()
    assert sender.ask(website="https://spam.example").status_code == 422
    assert sender.ask(started="forged").status_code == 422
    assert sender.ask(consent="").status_code == 422
    assert sender.ask(email="khong phai thu").status_code == 422
    assert sender.ask(kind="gift").status_code == 422
    assert sender.mails() == []
    answers = [sender.ask().status_code for _ in range(settings.PORTAL_PROPOSAL_STARTS_PER_EMAIL + 1)]
    assert answers == [302] * settings.PORTAL_PROPOSAL_STARTS_PER_EMAIL + [422]
    settings.PORTAL_PROPOSAL_STARTS_PER_ADDRESS = 5
    others = [Sender(email=f"so{n}@example.org").ask().status_code for n in range(3)]
    assert others[-1] == 422


def test_a_mail_server_that_is_away_breaks_nothing(home, criteria, province, settings):
    sender = Sender("vi").begin().fill_all(provinces=province.pk)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert Sender("vi", "khac@example.org").ask().status_code == 302
    settings.EMAIL_BACKEND = "pages.desk.mail_backend.PatientBackend"
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    assert sender.submit().status_code == 302
    assert sender.proposal.state == "received"


def test_a_confirmation_is_begun_once_however_often_it_is_pressed(home):
    sender = Sender()
    sender.ask()
    link = links_in(sender.mails()[0])[0]
    sender.follow(link)
    other = Client()
    first, count = sender.proposal, len(sender.mails())
    assert sender.follow(link, other).status_code == 302  # a browser shows the answer to the second of two clicks
    assert Proposal.objects.get() == first
    assert len(sender.mails()) == count
    ProposalLink.objects.filter(purpose="confirm").update(used_at=timezone.now() - links.SECOND_CLICK)
    assert sender.follow(link, Client()).status_code == 410
    assert Proposal.objects.count() == 1
    assert ProposalLink.objects.filter(purpose="confirm", used_at=None).count() == 0
