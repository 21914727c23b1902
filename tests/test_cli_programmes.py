"""The command line and programme files: checked as routines are, and not played by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.resources import routines_dir
from tests.test_cli import GOOD, run

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """format: 1
programme: Calf
phases:
  - name: First
    weeks: 1
    do:
      - {routine: evening, per_day: 1}
    move_on: {when: settled}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "evening.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "programmes").mkdir()
    return tmp_path / "programmes"


def test_check_says_how_long_a_programme_is(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    path = folder / "calf.yaml"
    path.write_text(PROGRAMME, encoding="utf-8")
    assert run(capsys, "check", path) == (0, f"{path}: ok, 1 week, 1 phase\n", "")
    endless = folder / "endless.yaml"
    endless.write_text(PROGRAMME.replace("    weeks: 1\n", "").replace("    move_on: {when: settled}\n", ""))
    assert run(capsys, "check", endless) == (0, f"{endless}: ok, no end, 1 phase\n", "")


def test_check_names_each_problem_with_its_line(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    path = folder / "calf.yaml"
    path.write_text(PROGRAMME.replace("evening", "noon").replace("weeks: 1", "weeks: 0"), encoding="utf-8")
    status, out, _ = run(capsys, "check", path)
    assert status == 1
    assert [line.split(":")[1] for line in out.splitlines()] == ["5", "7"]


def test_every_bundled_programme_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    paths = sorted((routines_dir() / "programmes").glob("*.yaml"))
    status, out, err = run(capsys, "check", *paths)
    assert (status, err) == (0, "")
    assert out.count(": ok, ") == len(paths) >= 11
    assert "heel-drops-12-weeks.yaml: ok, 12 weeks, 1 phase\n" in out


def test_a_programme_is_no_timeline_and_its_routines_are_named(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    path = folder / "calf.yaml"
    path.write_text(PROGRAMME, encoding="utf-8")
    status, out, err = run(capsys, "timeline", path)
    assert (status, out) == (2, "")
    assert err == f"rehab-player: {path}: this is a programme; choose one of its routines: evening\n"


def test_a_broken_routine_in_a_folder_of_programmes_is_still_a_routine(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    path = folder / "stray.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert run(capsys, "check", path)[1].endswith("8 segments\n")
