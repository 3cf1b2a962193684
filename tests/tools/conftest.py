"""A project folder of the test's own, so that nothing here touches the real one."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.files import ROOT

UNREACHABLE_INDEX = "http://127.0.0.1:9/simple"


@dataclass
class Project:
    path: Path

    def run(
        self, command: str, before: Callable[[], object] | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tools.portal", command],
            cwd=self.path,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"} | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            preexec_fn=before,
        )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A folder with the tools, requirements that no index has, and nothing else."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("requirements.txt", "requirements-dev.txt"):
        (folder / name).write_text(f"no-such-package==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    return Project(folder)


@pytest.fixture
def one_sentence() -> Callable[[subprocess.CompletedProcess[str]], str]:
    def told(result: subprocess.CompletedProcess[str]) -> str:
        assert result.returncode == 1, result.stdout + result.stderr
        assert "Traceback" not in result.stdout + result.stderr
        assert result.stderr.count("\n") == 1, result.stderr
        return result.stderr

    return told


def obey_permissions() -> None:
    """Make the program about to start obey the permissions of files even as root, who may otherwise write anywhere."""
    drop_from_bounding_set, override_permissions = 24, 1  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(drop_from_bounding_set, override_permissions, 0, 0, 0)
