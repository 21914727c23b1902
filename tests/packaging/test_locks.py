"""The locks pin everything that pyproject.toml asks for, on every Python and system, with hashes."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-dev.txt": PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"],
    "requirements-bundle.txt": PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["bundle"],
}


def entries(lock: str) -> Iterator[tuple[Requirement, int]]:
    """Each pinned requirement of a lock, with the number of its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield Requirement(line.partition(" --hash")[0]), line.count("--hash=sha256:")


def machine(python: str, system: str) -> dict[str, str]:
    names = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
    return {
        "python_version": python,
        "python_full_version": f"{python}.5",
        "sys_platform": system,
        "platform_system": names[system],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }


def pinned(lock: str, where: dict[str, str]) -> dict[str, str]:
    """Name and version of everything that the lock installs on a machine."""
    wanted = [pin for pin, _ in entries(lock) if pin.marker is None or pin.marker.evaluate(where)]
    names = [canonicalize_name(pin.name) for pin in wanted]
    assert len(names) == len(set(names))
    return {name: str(pin.specifier).removeprefix("==") for name, pin in zip(names, wanted, strict=True)}


@pytest.mark.parametrize("lock", WANTED)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_every_dependency_is_pinned_within_its_bounds(lock: str, python: str, system: str) -> None:
    where = machine(python, system)
    versions = pinned(lock, where)
    for asked in map(Requirement, WANTED[lock]):
        if asked.marker is None or asked.marker.evaluate(where):
            assert asked.specifier.contains(versions[canonicalize_name(asked.name)]), asked


@pytest.mark.parametrize("lock", WANTED)
def test_every_pin_is_exact_and_has_hashes(lock: str) -> None:
    for pin, hashes in entries(lock):
        assert re.fullmatch(r"==[\w.!+-]+", str(pin.specifier)), pin
        assert hashes, pin


@pytest.mark.parametrize("lock", WANTED)
def test_a_lock_names_no_place_to_download_from(lock: str) -> None:
    assert "//" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("python", ["3.11", "3.13"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_tests_run_on_the_versions_that_the_program_gets(python: str, system: str) -> None:
    where = machine(python, system)
    assert pinned("requirements.txt", where).items() <= pinned("requirements-dev.txt", where).items()


@pytest.mark.parametrize(("python", "version"), [("3.11", "6.11.3"), ("3.12", "6.12.0"), ("3.13", "6.12.0")])
def test_pyside_is_one_that_counts_references_rightly(python: str, version: str) -> None:
    versions = pinned("requirements.txt", machine(python, "linux"))
    assert {versions[name] for name in ("pyside6-essentials", "pyside6-addons", "shiboken6")} == {version}


def test_the_big_pyside_package_is_not_asked_for() -> None:
    names = {canonicalize_name(pin.name) for pin, _ in chain.from_iterable(map(entries, WANTED))}
    assert "pyside6" not in names
