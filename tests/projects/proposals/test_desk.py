"""The Secretariat's desk, over HTTP: from the arrival of a proposal to the draft of its page in the register."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse
from django.utils import timezone, translation

from accounts.audit.models import AuditEntry
from accounts.roles import Role
from pages.models import Organisation
from pages.rights.sections import group_for_section
from projects.models import ProjectPage, Proposal, ProposalEvent
from tests.support.people import make_person
from tests.support.proposals import Sender, submitted

pytestmark = pytest.mark.django_db


class Desk:
    """One colleague's browser."""

    def __init__(self, client, proposal: Proposal):
        self.client, self.proposal = client, proposal

    def do(self, name: str, **data):
        return self.client.post(reverse("proposals_desk_action", args=(self.proposal.pk, name)), data)

    def show(self) -> str:
        return self.client.get(reverse("proposals_desk_detail", args=(self.proposal.pk,))).content.decode()

    def fresh(self) -> Proposal:
        self.proposal.refresh_from_db()
        return self.proposal


@pytest.fixture
def sender(register, criteria, province, language) -> Sender:
    return submitted(language, provinces=province.pk)


@pytest.fixture
def desk(sender, officer, sign_in, language) -> Desk:
    return Desk(sign_in(officer, language), sender.proposal)


def test_a_proposal_is_assigned_checked_asked_about_and_decided_and_each_step_names_its_person(desk, sender, officer):
    assert desk.do("assign", person=officer.pk).status_code == 302
    assert desk.fresh().state == "under_review"
    first, second = desk.proposal.answers.all()
    data = {f"verdict_{first.pk}": "met", f"note_{first.pk}": "Có trong QĐ 768", f"verdict_{second.pk}": ""}
    desk.do("check", **data, **{f"note_{second.pk}": ""})
    desk.do("note", text="Hỏi thêm Cục Điện lực")
    desk.do("ask", text="Bao giờ có mặt bằng?")
    question = desk.proposal.questions.get()
    asked = sender.mails()[-1]
    assert "Bao giờ có mặt bằng?" in asked.body
    assert asked.subject.startswith({"vi": "Câu hỏi", "en": "A question"}[sender.language])
    sender.get("proposals_status")
    assert "Bao giờ có mặt bằng?" in sender.html
    assert "Hỏi thêm Cục Điện lực" not in sender.html
    assert "Có trong QĐ 768" not in sender.html
    assert sender.post("proposals_answer", question.pk, answer="").status_code == 422
    sender.post("proposals_answer", question.pk, answer="Quý I/2027.")
    assert mail.outbox[-1].to == [officer.email]
    assert "Quý I/2027." in desk.show()
    assert desk.do("decide", outcome="suitable", reasons="Đáp ứng các tiêu chí.").status_code == 302
    assert desk.fresh().state == "suitable"
    told = sender.mails()[-1]
    assert "Đáp ứng các tiêu chí." in told.body
    sender.get("proposals_status")
    assert "Đáp ứng các tiêu chí." in sender.html
    kinds = ["assigned", "checked", "noted", "asked", "decided"]
    steps = desk.proposal.events.filter(kind__in=kinds)
    assert [step.kind for step in steps] == kinds
    assert {step.actor for step in steps} == {officer}
    assert all(officer.username in step.actor_name for step in steps)
    log = BeautifulSoup(desk.show(), "html.parser").select_one(".proposal__main table").get_text(" ", strip=True)
    sent, decided = {"vi": ("đã gửi người gửi", "Phù hợp"), "en": ("submitted the sender", "Suitable")}[sender.language]
    assert sent in log
    assert log.endswith(decided)


def test_a_form_that_is_not_filled_in_says_so_and_changes_nothing(desk):
    for name, data in {"ask": {"text": ""}, "decide": {"outcome": "suitable", "reasons": ""}, "note": {}}.items():
        assert desk.do(name, **data).status_code == 422
    assert desk.do("decide", outcome="withdrawn", reasons="x").status_code == 422
    assert desk.do("assign", person=999999).status_code == 422
    assert desk.do("dance").status_code == 302
    assert desk.fresh().state == "received"
    assert not desk.proposal.decisions.exists()


def test_the_second_of_two_clicks_does_nothing_again(desk, sender):
    before = len(sender.mails())
    for _ in range(2):
        desk.do("note", text="Ghi chú")
        desk.do("ask", text="Bao giờ?")
    assert (desk.proposal.notes.count(), desk.proposal.questions.count()) == (1, 1)
    for _ in range(2):
        desk.do("decide", outcome="suitable", reasons="Đáp ứng.")
    assert desk.proposal.decisions.count() == 1
    assert len(sender.mails()) == before + 2
    kinds = ("noted", "asked", "decided")
    assert desk.proposal.events.filter(kind__in=kinds).count() == len(kinds)


def test_two_colleagues_check_at_once_and_neither_undoes_what_the_other_found(desk, officer):
    first, second = desk.proposal.answers.all()
    page = BeautifulSoup(desk.show(), "html.parser")
    form = {each["name"]: each.get("value", "") for each in page.select("#do-check input")}
    assert f"initial-note_{first.pk}" in form
    empty = {f"{name}_{answer.pk}": "" for name in ("verdict", "note") for answer in (first, second)}
    desk.do("check", **form | empty | {f"verdict_{first.pk}": "met", f"note_{first.pk}": "Đã rõ"})
    desk.do("check", **form | empty | {f"verdict_{second.pk}": "not_met"})
    assert list(desk.proposal.answers.values_list("verdict", "verdict_note")) == [("met", "Đã rõ"), ("not_met", "")]
    assert desk.proposal.events.filter(kind="checked").count() == 2


def test_what_is_closed_takes_no_question_and_a_later_decision_stands_beside_the_first(desk, sender):
    desk.do("decide", outcome="not_suitable", reasons="Chưa đủ.")
    desk.do("ask", text="Muộn rồi")
    assert not desk.proposal.questions.exists()
    desk.do("decide", outcome="conditionally_suitable", reasons="Bổ sung quy hoạch.")
    assert [each.outcome for each in desk.proposal.decisions.all()] == ["not_suitable", "conditionally_suitable"]
    sender.post("proposals_withdraw", sure="on")
    desk.do("decide", outcome="suitable", reasons="Muộn.")
    assert desk.fresh().state == "withdrawn"


def test_steps_are_only_added(desk):
    step = desk.proposal.events.first()
    with pytest.raises(TypeError):
        step.save()
    with pytest.raises(TypeError):
        step.delete()
    with pytest.raises(TypeError):
        ProposalEvent.objects.all().delete()
    with pytest.raises(TypeError):
        ProposalEvent.objects.update(detail="")


@pytest.fixture
def writer(officer, register):
    """A colleague who may write in the section of projects."""
    officer.groups.add(group_for_section(Role.SECRETARIAT, register.index))
    return officer


def test_a_suitable_proposal_fills_a_draft_of_the_register_with_nothing_typed_again(desk, sender, writer, register):
    address = reverse("proposals_desk_page", args=(desk.proposal.pk,))
    assert desk.client.post(address).url == reverse("wagtailadmin_home")  # not decided yet
    Organisation.objects.create(name_vi="đơn vị thử nghiệm", kind=Organisation.Kind.COMPANY)
    desk.do("assign", person=writer.pk)
    desk.do("decide", outcome="suitable", reasons="Đáp ứng.")
    assert address in desk.show()
    answer = desk.client.post(address)
    page = ProjectPage.objects.get()
    assert answer.url == reverse("wagtailadmin_pages:edit", args=(page.pk,))
    assert desk.client.get(answer.url).status_code == 200
    assert (page.live, page.live_en, page.owner) == (False, False, writer)
    assert (page.title_vi, page.title_en) == ("Lưu trữ thử nghiệm Đồng Nai", "Dong Nai pilot storage")
    assert (page.slug, page.slug_en) == ("luu-tru-thu-nghiem-dong-nai", "dong-nai-pilot-storage")
    assert (page.summary_vi, page.summary_en) == ("Hệ thống pin 50 MW tại Đồng Nai.", "A battery of 50 MW in Dong Nai.")
    assert page.sector == register.sector
    assert page.proposer.name_vi == page.owner_organisation.name_vi == "đơn vị thử nghiệm"
    assert Organisation.objects.count() == 1
    assert [place.province.name_vi for place in page.locations.all()] == ["Đồng Nai"]
    assert [(scale.value, scale.unit) for scale in page.scales.all()] == [(50.5, "MW")]
    today = timezone.localdate()
    lines = {line.kind: line for line in page.money_lines.all()}
    assert (lines["total_cost"].amount, lines["total_cost"].currency) == (12_500_000.5, "USD")
    assert lines["need"].amount == 10_000_000
    assert {line.date for line in lines.values()} == {today}
    steps = [(event.axis, event.value, event.date) for event in page.status_events.all()]
    assert steps == [("screening", step, today) for step in ("received", "under_review", "suitable")]
    for record in [*lines.values(), *page.status_events.all()]:
        assert record.source_name_vi == f"Đề xuất {desk.proposal.reference}, Ban Thư ký JETP"
        assert record.source_name_en == f"Proposal {desk.proposal.reference}, JETP Secretariat"
    assert page.screening == "suitable"
    bodies = {"vi": str(page.body_vi), "en": str(page.body_en)}
    assert "Đoạn &lt;b&gt;hai&lt;/b&gt; &amp; ba." in bodies["vi"]
    assert "Paragraph &lt;b&gt;two&lt;/b&gt; &amp; three." in bodies["en"]
    assert "Đã có nghiên cứu" in bodies[sender.language]
    assert "Xã Thử" in bodies[sender.language]
    assert "Tỉnh Đồng Nai" in bodies[sender.language]
    assert not any(place.former_place_vi or place.former_place_en for place in page.locations.all())
    other = "en" if sender.language == "vi" else "vi"
    assert "Đã có nghiên cứu" not in bodies[other]
    stored = BeautifulSoup(desk.client.get(answer.url).content, "html.parser").get_text()
    for private in ("0900 000 000", "Nguyễn Thị Ánh", "Trưởng phòng", sender.email):
        assert private not in stored
        assert private not in str(vars(page))
    desk.client.post(address)  # a second click opens the page that is there
    assert ProjectPage.objects.count() == 1


def test_without_the_right_to_write_projects_no_page_is_made(desk):
    desk.do("decide", outcome="suitable", reasons="Đáp ứng.")
    desk.client.post(reverse("proposals_desk_page", args=(desk.proposal.pk,)))
    assert not ProjectPage.objects.exists()


def test_the_sender_finds_the_project_once_it_is_public(desk, sender, writer):
    desk.do("decide", outcome="suitable", reasons="Đáp ứng.")
    desk.client.post(reverse("proposals_desk_page", args=(desk.proposal.pk,)))
    page = ProjectPage.objects.get()
    sender.get("proposals_status")
    assert page.url_in(sender.language) not in sender.html
    page.get_latest_revision().publish()
    sender.get("proposals_status")
    assert page.url_in(sender.language) in sender.html


def test_the_list_filters_and_its_file_is_safe_and_recorded(
    desk, sender, officer, criteria, django_capture_on_commit_callbacks
):
    other = submitted("vi", "binh@example.org", nationwide="on", name_vi='=HYPERLINK("http://x")', name_en="").proposal
    desk.do("assign", person=officer.pk)
    address = reverse("proposals_desk")
    found = {
        "words=thử nghiệm Đồng": {desk.proposal.reference},
        "words=ĐỒNG nai THỬ": {desk.proposal.reference},
        "words=dong nai": {desk.proposal.reference},
        "words=Đồng Tháp": set(),
        f"words={other.reference}": {other.reference},
        "state=under_review": {desk.proposal.reference},
        f"assigned_to={officer.pk}": {desk.proposal.reference},
        "unassigned=true": {other.reference},
        "kind=technical_assistance": set(),
        f"submitted_at_from={timezone.localdate() + datetime.timedelta(days=1)}": set(),
    }
    for query, expected in found.items():
        html = desk.client.get(f"{address}?{query}").content.decode()
        results = BeautifulSoup(html, "html.parser").find(id="listing-results").get_text()
        shown = {reference for reference in (desk.proposal.reference, other.reference) if reference in results}
        assert shown == expected, query
    with django_capture_on_commit_callbacks(execute=True):
        answer = desk.client.get(f"{address}?export=csv")
        written = b"".join(answer.streaming_content).decode()
    assert "'=HYPERLINK" in written
    assert "0900 000 000" in written
    entry = AuditEntry.objects.filter(action="data.exported").latest("pk")
    assert (entry.actor_id, entry.data["count"]) == (officer.pk, 2)


def test_the_audit_trail_says_in_words_what_was_decided(desk, language, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        desk.do("decide", outcome="conditionally_suitable", reasons="Bổ sung quy hoạch.")
    with translation.override(language):
        details = AuditEntry.objects.get(action="proposal.decided").details
    assert details == {"vi": "loại: Phù hợp có điều kiện", "en": "kind: Conditionally suitable"}[language]


def test_the_secretariat_edits_the_criteria_questions(officer, sign_in, criteria, home):
    client = sign_in(officer, "vi")
    address = reverse("wagtailsnippets_projects_criterion:edit", args=(criteria[0].pk,))
    data = {"name_vi": "Quy hoạch", "name_en": "Plans", "question_vi": "Câu mới?", "question_en": "A new one?"}
    answer = client.post(address, data | {"kind": "", "sort_order": 5, "is_required": "on", "is_active": "on"})
    assert answer.status_code == 302
    criteria[0].refresh_from_db()
    assert (criteria[0].question_vi, criteria[0].sort_order) == ("Câu mới?", 5)
    for language, words in {"vi": "Câu mới?", "en": "A new one?"}.items():
        sender = Sender(language)
        sender.get("proposals")
        assert words in sender.html


def test_mails_to_colleagues_speak_their_language_and_only_those_who_may_get_them(home, criteria, sign_in):
    english, editor = make_person(Role.SECRETARIAT), make_person(Role.EDITOR)
    sign_in(english, "en")
    submitted(nationwide="on")
    told = {message.to[0]: message for message in mail.outbox}
    assert told[english.email].subject.startswith("New proposal")
    assert editor.email not in told
