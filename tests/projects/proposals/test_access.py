"""Nobody reads another's proposal: roles, guessed and old links, changed numbers, caches, logs and referrers."""

import json
import logging
import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Role
from jetp_portal.logs import JsonFormatter
from projects.models import Proposal, ProposalLink
from projects.proposals import links
from tests.support.people import make_person
from tests.support.proposals import Sender, end_links, links_in, pdf, stamp, submitted

pytestmark = pytest.mark.django_db
PRIVATE = ("proposals_step", "proposals_check", "proposals_status", "proposals_withdraw", "proposals_data")


def arguments(name: str) -> tuple:
    return (1,) if name == "proposals_step" else ()


@pytest.fixture
def an(home, criteria, province, scanner) -> Sender:
    """A sender with a draft and a file in it."""
    sender = Sender("vi", "an@example.org").begin().fill_all(provinces=province.pk)
    sender.attach(pdf())
    assert sender.proposal.files.get().is_clean
    return sender


def test_without_the_cookie_every_private_page_is_closed(an, language):
    stranger = Sender(language, "binh@example.org")
    for name in PRIVATE:
        assert stranger.get(name, *arguments(name)).status_code == 403
        assert an.proposal.reference not in stranger.html
        assert stranger.post(name, *arguments(name), sure="on", consent="on", truthful="on").status_code == 403
    assert stranger.get("proposals_file", an.proposal.files.get().pk).status_code == 403
    assert an.proposal.is_draft


def test_another_sender_reaches_neither_file_nor_question_by_its_number(an, criteria, officer):
    binh = Sender("vi", "binh@example.org").begin()
    file = an.proposal.files.get()
    assert an.get("proposals_file", file.pk).status_code == 200
    assert binh.get("proposals_file", file.pk).status_code == 404
    assert binh.post("proposals_step", 6, remove=file.pk).status_code == 404
    assert binh.post("proposals_step", 6, remove="1e400").status_code == 404
    an.submit()
    question = an.proposal.questions.create(text="Bao giờ?", asked_by=officer)
    assert binh.get("proposals_answer", question.pk).status_code == 404
    assert binh.post("proposals_answer", question.pk, answer="Không bao giờ").status_code == 404
    assert an.proposal.files.count() == 1
    question.refresh_from_db()
    assert question.answer == ""
    binh.get("proposals_step", 1)
    assert "Lưu trữ thử nghiệm" not in binh.html


def test_what_is_sent_from_the_page_of_another_proposal_is_not_written_into_the_one_open_now(an, language):
    first = an.proposal.reference
    other = Sender("vi", "binh@example.org").begin()
    other.client.cookies = an.client.cookies  # one browser: the second link was opened in another window
    other.follow(links_in(other.mails()[-1])[0])
    for reference in (first, ""):
        assert an.fill(1, name_vi="Tên vừa gõ", proposal=reference).status_code == 403
        assert "Tên vừa gõ" in an.html
        assert other.proposal.reference in an.html
        assert an.post("proposals_withdraw", sure="on", proposal=reference).status_code == 403
    assert an.fill(1, name_vi="Tên của Bình").status_code == 302
    names = dict(Proposal.objects.values_list("email", "name_vi"))
    assert names == {"an@example.org": "Lưu trữ thử nghiệm Đồng Nai", "binh@example.org": "Tên của Bình"}


def test_a_session_ends_after_idleness_and_what_was_typed_is_given_back(an, settings):
    end_links(purpose="session")
    answer = an.fill(1, name_vi="Tên vừa gõ")
    assert answer.status_code == 403
    assert "Tên vừa gõ" in an.html
    assert "grid-storage" not in an.html  # what was chosen from a list is no text to copy
    an.answer_criteria("Vì đột phá.")
    assert "Vì sao phù hợp?" in an.html
    assert "Vì đột phá." in an.html
    assert "csrfmiddlewaretoken" not in an.html.split("<main")[1]
    assert an.proposal.name_vi != "Tên vừa gõ"


def test_activity_keeps_a_session_open(an, settings):
    ProposalLink.objects.filter(purpose="session").update(expires_at=timezone.now() + timezone.timedelta(minutes=5))
    an.get("proposals_step", 2)
    left = ProposalLink.objects.get(purpose="session").expires_at - timezone.now()
    assert left > timezone.timedelta(minutes=settings.PORTAL_PROPOSAL_SESSION_MINUTES - 2)


def test_guessed_ended_and_replaced_links_open_nothing(an):
    first = links_in(an.mails()[-1])[0]
    again = Sender("vi", an.email)
    assert again.follow(first).status_code == 302  # the private link works as often as it is needed
    an.post("proposals_lost", email=an.email, website="", started=stamp())
    second = links_in(an.mails()[-1])[0]
    assert second != first
    for link in (first, first[:-1] + ("A" if first[-1] != "A" else "B"), re.sub(r"k=.*", "k=", first) + "x" * 500):
        stranger = Sender("vi")
        stranger.client.get(link)
        assert stranger.get("proposals_open").status_code == 410
        assert stranger.post("proposals_open").status_code == 410
        assert stranger.get("proposals_status").status_code == 403
    end_links(purpose="enter")
    assert Sender("vi").follow(second).status_code == 410


def test_opening_a_link_needs_the_button_so_that_a_scanner_of_mails_uses_nothing(home):
    sender = Sender()
    sender.ask()
    link = links_in(sender.mails()[0])[0]
    robot = Client()
    robot.get(robot.get(link).url)
    assert not Proposal.objects.exists()
    assert sender.follow(link).status_code == 302


def test_a_lost_link_is_answered_alike_whoever_asks(an, language):
    known, unknown = Sender(language, an.email), Sender(language, "la@example.org")
    before = len(an.mails())
    answers = [each.post("proposals_lost", email=each.email, website="", started=stamp()) for each in (known, unknown)]
    assert [(answer.status_code, answer.url, answer.content) for answer in answers][0] == (302, answers[1].url, b"")
    assert answers[0].headers.keys() == answers[1].headers.keys()
    assert len(an.mails()) == before + 1
    assert unknown.mails() == []
    pages = [re.sub(r'value="[^"]*"', "", each.get("proposals_sent").content.decode()) for each in (known, unknown)]
    assert pages[0] == pages[1]


def test_the_database_holds_no_secret_that_opens_anything(an):
    secret = links_in(an.mails()[-1])[0].partition("k=")[2]
    cookie = an.client.cookies["proposal_session_vi"].value
    stored = json.dumps(list(ProposalLink.objects.values()), default=str)
    assert secret not in stored
    assert cookie not in stored
    assert links.digest_of(secret) in stored


def test_secrets_stay_out_of_addresses_referrers_caches_and_other_pages(an, settings):
    settings.PORTAL_PAGE_CACHE = True
    link = links_in(an.mails()[-1])[0]
    browser = Client()
    moved = browser.get(link)
    assert moved.url == an.address("proposals_open")
    assert moved.headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in moved.headers["Cache-Control"]
    for name in PRIVATE:
        answer = an.get(name, *arguments(name))
        if answer.status_code == 200:
            assert answer.headers["Referrer-Policy"] == "same-origin"
            assert answer.headers["Cache-Control"] == "private, no-store"
            assert "noindex" in answer.headers["X-Robots-Tag"]
            assert "k=" not in an.html
    for name in ("proposal_session_vi", "proposal_session_en"):
        cookie = an.client.cookies[name]
        assert cookie["path"] == {"vi": "/de-xuat/", "en": "/en/proposals/"}[name[-2:]]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"


def test_the_request_log_holds_no_secret(an, caplog):
    link = links_in(an.mails()[-1])[0]
    secret = link.partition("k=")[2]
    formatter = JsonFormatter()
    with caplog.at_level(logging.DEBUG):
        Sender("vi").follow(link)
        an.get("proposals_status", k=secret)
    assert caplog.records
    written = "\n".join(formatter.format(record) for record in caplog.records)
    assert secret not in written
    assert "/de-xuat/mo/" in written


def test_leaving_closes_the_proposal_in_this_browser_for_good(an):
    cookie = an.client.cookies["proposal_session_vi"].value
    an.post("proposals_leave")
    assert an.get("proposals_step", 1).status_code == 403
    thief = Sender("vi")
    thief.client.cookies["proposal_session_vi"] = cookie
    assert thief.get("proposals_step", 1).status_code == 403


@pytest.mark.parametrize("role", list(Role))
def test_the_desk_is_open_to_the_secretariat_and_administrators_alone(role, an, sign_in):
    an.submit()
    proposal, file = an.proposal, an.proposal.files.get()
    client = sign_in(make_person(role), "vi")
    may = role in {Role.SECRETARIAT, Role.ADMINISTRATOR}
    addresses = {
        reverse("proposals_desk"): 200,
        reverse("proposals_desk") + "?export=csv": 200,
        reverse("proposals_desk_detail", args=(proposal.pk,)): 200,
        reverse("proposals_desk_file", args=(proposal.pk, file.pk)): 200,
        reverse("proposals_requests"): 200,
        reverse("wagtailsnippets_projects_criterion:list"): 200,
    }
    for address, status in addresses.items():
        answer = client.get(address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert (answer.status_code == status) is may, (address, answer.status_code)
        assert may or proposal.reference.encode() not in body
    posted = client.post(reverse("proposals_desk_action", args=(proposal.pk, "note")), {"text": "Ghi chú"})
    assert posted.status_code == 302
    assert proposal.notes.exists() is may
    assert (proposal.reference in client.get(reverse("wagtailadmin_home")).content.decode()) is may


def test_a_draft_does_not_exist_for_the_desk_and_a_file_of_another_proposal_is_not_found(an, officer, sign_in):
    client = sign_in(officer, "vi")
    draft = an.proposal
    assert client.get(reverse("proposals_desk_detail", args=(draft.pk,))).status_code == 404
    assert client.get(reverse("proposals_desk_file", args=(draft.pk, draft.files.get().pk))).status_code == 404
    assert draft.reference not in client.get(reverse("proposals_desk")).content.decode()
    other = submitted("vi", "binh@example.org", nationwide="on").proposal
    assert client.get(reverse("proposals_desk_file", args=(other.pk, draft.files.get().pk))).status_code == 404


def test_without_an_account_the_desk_asks_to_sign_in(an):
    an.submit()
    for name in ("proposals_desk_detail", "proposals_desk_page"):
        answer = an.client.get(reverse(name, args=(an.proposal.pk,)))
        assert answer.status_code == 302
        assert "dang-nhap" in answer.url or "login" in answer.url


def test_forms_without_proof_of_origin_are_refused(an):
    client = Client(enforce_csrf_checks=True)
    client.cookies = an.client.cookies
    assert client.post(an.address("proposals_withdraw"), {"sure": "on"}).status_code == 403
    assert Proposal.objects.filter(email=an.email).exists()
