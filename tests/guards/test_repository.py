"""What must hold for every file of the project, whoever writes it."""

import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from tools.files import ROOT

TEXT = re.compile(r"\.(?:cfg|css|html|in|js|json|md|po|py|sh|svg|toml|txt|xml|yml)$")
CODE = {".css", ".html", ".js", ".py"}
LONGEST = 400
# A home folder, a checkout's place or a package index belongs to somebody's machine, not to the project.
PLACES = re.compile(r"/(?:home|Users|root|work|workspace)/\w|pypi\.org/simple|files\.pythonhosted|registry\.npmjs")
LEFT_OPEN = re.compile(r"\b(?:TODO|FIXME|XXX)\b|(?i:lorem ipsum)")


def project_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git is wherever the PATH says
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("the project is not a git work tree here, so its own files cannot be told from others")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file() and TEXT.search(name)]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    here = Path(__file__)
    return {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in project_files() if file != here}


def test_no_file_names_a_machine_or_an_index(texts):
    assert [name for name, text in texts.items() if PLACES.search(text)] == []


def test_no_file_leaves_something_open(texts):
    assert [name for name, text in texts.items() if LEFT_OPEN.search(text)] == []


def test_no_file_is_too_long_to_know_one_s_way_in(texts):
    long = {name: len(text.splitlines()) for name, text in texts.items() if Path(name).suffix in CODE}
    assert {name: lines for name, lines in long.items() if lines > LONGEST and "/migrations/" not in name} == {}


def test_every_text_is_in_unicode_normal_form_c(texts):
    assert [name for name, text in texts.items() if unicodedata.normalize("NFC", text) != text] == []
