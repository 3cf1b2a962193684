"""The check of the Vietnamese catalogue really fails where a reader would meet English or nothing."""

from pathlib import Path

import pytest

from tools import messages
from tools.terminal import Problem

CODE = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
title = _("Project")
count = ngettext("%(n)s page", "%(n)s pages", 2)
verb = pgettext("verb", "Open")
"""
TEMPLATE = """
{% load i18n %}
<p title="{% translate "Title" %}">it's {{ _("In braces")|upper }} ((
      {# Translators: a heading of the list #}
  {% translate "Heading" context "news" %}
 {% blocktranslate trimmed count n=items|length %}
    {{ n }} item
 {% plural %}
    {{ n }} items
 {% endblocktranslate %}
"""
TRANSLATED = {
    "Project": "Dự án",
    "%(n)s page": "%(n)s trang",
    "Open": "Mở",
    "Title": "Tiêu đề",
    "In braces": "Trong ngoặc",
    "Heading": "Tiêu đề mục",
    "%(n)s item": "%(n)s mục",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").touch()
    (tmp_path / "app" / "models.py").write_text(CODE, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "locale" / "vi" / "LC_MESSAGES").mkdir(parents=True)
    messages.update(tmp_path)
    catalogue = messages.read(po(tmp_path))
    for message in messages.own(catalogue):
        text = TRANSLATED[messages.forms(message.id)[0]]
        message.string = text if isinstance(message.id, str) else (text,)
    po(tmp_path).write_text(messages.as_text(catalogue), encoding="utf-8")
    return tmp_path


def po(project: Path) -> Path:
    return project / "locale" / "vi" / "LC_MESSAGES" / "django.po"


def edit(project: Path, old: str, new: str) -> None:
    text = po(project).read_text(encoding="utf-8")
    assert old in text
    po(project).write_text(text.replace(old, new), encoding="utf-8")


def test_a_complete_catalogue_passes(project):
    assert messages.check(project) == []


def test_messages_of_code_and_templates_are_all_found(project):
    assert messages.keys(messages.extract(project)) == {
        ("Project", None),
        ("%(n)s page", None),
        ("Open", "verb"),
        ("Title", None),
        ("In braces", None),
        ("Heading", "news"),
        ("%(n)s item", None),
    }


def test_updating_a_catalogue_in_order_changes_nothing_and_names_no_place(project):
    before = po(project).read_text(encoding="utf-8")
    messages.update(project)
    assert po(project).read_text(encoding="utf-8") == before
    assert "models.py" not in before
    assert "Date" not in before


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('msgstr "Dự án"', 'msgstr ""', "not translated"),
        ('msgid "Project"', '#, fuzzy\nmsgid "Project"', "fuzzy"),
        ('msgstr "Dự án"', 'msgstr "Project"', "equal to its English"),
        ('msgstr[0] "%(n)s trang"', 'msgstr[0] "%(m)s trang"', "placeholders differ"),
        ('msgstr[0] "%(n)s trang"', 'msgstr[0] "trang"', "placeholders differ"),
        ('msgstr "Dự án"', 'msgstr "Dự án\\n"', "line break"),
        ('msgstr "Mở"', 'msgstr "Mơ\u0309"', "normal form"),
        ('msgid "Project"\nmsgstr "Dự án"', 'msgid "Projects"\nmsgstr "Các dự án"', "stale"),
        ('msgid "Project"\nmsgstr "Dự án"', "", "missing"),
        ('msgid "Project"\nmsgstr "Dự án"', '#~ msgid "Gone"\n#~ msgstr "Đã bỏ"', "stale"),
    ],
)
def test_each_fault_is_reported(project, old, new, fault):
    edit(project, old, new)
    assert any(fault in problem for problem in messages.check(project))


def test_a_message_used_nowhere_any_more_is_dropped_and_a_new_one_added_empty(project):
    (project / "app" / "models.py").write_text(CODE.replace("Project", "Sector"), encoding="utf-8")
    assert {problem.split(": ")[1].split(",")[0] for problem in messages.check(project)} == {"missing", "stale"}
    messages.update(project)
    assert [problem.split(": ")[1] for problem in messages.check(project)] == ["not translated"]
    assert "Project" not in po(project).read_text(encoding="utf-8")


def test_what_is_right_to_be_equal_is_listed_with_its_reason(project):
    edit(project, 'msgstr "Dự án"', 'msgstr "Project"')
    allowed = project / "locale" / "vi" / "same_as_english.txt"
    allowed.write_text("# Reasoned.\nProject — a name\n", encoding="utf-8")
    assert messages.check(project) == []
    allowed.write_text("Project — a name\nSector — used no more\n", encoding="utf-8")
    assert ["no longer used" in problem for problem in messages.check(project)] == [True]
    allowed.write_text("Project\n", encoding="utf-8")
    with pytest.raises(Problem, match="the reason"):
        messages.check(project)


def test_compiling_writes_what_django_reads_and_skips_what_is_unchanged(project, capsys):
    messages.compile_changed(project)
    assert "Dự án".encode() in po(project).with_suffix(".mo").read_bytes()
    capsys.readouterr()
    messages.compile_changed(project)
    assert capsys.readouterr().out == ""
    po(project).with_suffix(".mo").unlink()
    messages.compile_changed(project)
    assert po(project).with_suffix(".mo").exists()
    edit(project, "Dự án", "Dự án khác")
    messages.compile_changed(project)
    assert "Dự án khác".encode() in po(project).with_suffix(".mo").read_bytes()
    assert "done" in capsys.readouterr().out


def test_a_broken_catalogue_or_template_is_one_sentence(project):
    po(project).write_text('nonsense "a"\n', encoding="utf-8")
    with pytest.raises(Problem, match=r"django\.po"):
        messages.check(project)
    (project / "templates" / "page.html").write_text("{% blocktranslate %}a{% now %}", encoding="utf-8")
    with pytest.raises(Problem, match=r"page\.html"):
        messages.extract(project)
