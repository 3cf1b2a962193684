"""`make requirements`: compile the direct requirements into files that pin every version and every file's hash."""

import os
import subprocess
from pathlib import Path

from tools import environment
from tools.files import ROOT, only_one
from tools.terminal import from_output, step

# No release younger than this: a bad one is usually noticed within days.
AGE_IN_DAYS = 7
OPTIONS = [
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",
    # The files must not depend on the machine or the package index that they were compiled with.
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--no-emit-options",
    "--pip-args",
    f"--uploaded-prior-to P{AGE_IN_DAYS}D",
]


def requirements() -> int:
    with only_one():
        compiler = environment.ensure(development=True).parent / "pip-compile"
    upgrade = ["--upgrade"] if os.environ.get("UPGRADE") else []
    for name in ("requirements", "requirements-dev"):
        _compile(compiler, name, upgrade)
    return 0


def _compile(compiler: Path, name: str, upgrade: list[str]) -> None:
    with step(f"Compiling {name}.in"):
        result = subprocess.run(
            [str(compiler), "--quiet", *OPTIONS, *upgrade, f"{name}.in", "-o", f"{name}.txt"],
            cwd=ROOT,
            env=os.environ | {"CUSTOM_COMPILE_COMMAND": "make requirements"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if result.returncode:
            raise from_output(result.stdout, f"compiling {name}.in")
