"""What is pinned is what was asked for, whole and hashed, and names no machine or index."""

import re

import pytest
from packaging.requirements import Requirement

from tools.files import ROOT

PIN = re.compile(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==(\S+) \\$", re.MULTILINE)
FILES = ("requirements", "requirements-dev")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name: str) -> dict[str, str]:
    return {normal(package): version for package, version in PIN.findall(text(f"{name}.txt"))}


def direct(name: str) -> list[tuple[Requirement, str]]:
    lines = [line for line in text(f"{name}.in").splitlines() if line and not line.startswith(("#", "-"))]
    return [(Requirement(line.split("#")[0].strip()), line.partition("#")[2].strip()) for line in lines]


@pytest.mark.parametrize("name", FILES)
def test_every_direct_requirement_has_a_reason_and_a_pin_that_fits(name):
    pinned = pins(name)
    for requirement, reason in direct(name):
        assert reason, requirement
        assert pinned[normal(requirement.name)] in requirement.specifier, f"run make requirements: {requirement}"


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_pinned_that_was_not_asked_for(name):
    asked = {normal(requirement.name) for file in FILES for requirement, _reason in direct(file)}
    claimed = re.findall(r"^([a-z0-9._-]+)==[^#]*?# via(?: |\n    #   )-r", text(f"{name}.txt"), re.MULTILINE)
    assert {normal(package) for package in claimed} <= asked, "run make requirements"


@pytest.mark.parametrize("name", FILES)
def test_every_pin_is_hashed_and_no_place_is_named(name):
    lines = [line for line in text(f"{name}.txt").splitlines() if line and not line.lstrip().startswith("#")]
    packages = [line for line in lines if not line.startswith(" ")]
    assert len(packages) == len(pins(name))
    assert all(re.fullmatch(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines if line.startswith(" "))
    assert "://" not in text(f"{name}.txt") + text(f"{name}.in")


def test_development_uses_the_versions_that_production_runs():
    development = pins("requirements-dev")
    assert {name: development.get(name) for name in pins("requirements")} == pins("requirements")
