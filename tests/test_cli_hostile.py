"""Names made to command a terminal, a spreadsheet or a calendar: printed and exported as mere words."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rehab_player.cli import main
from rehab_player.storage.export_calendar import write_done
from rehab_player.storage.folders import DataFolder
from tests.pdf import Pdf
from tests.storage.export_stories import HEEL_DROPS, written
from tests.storage.log_stories import BERLIN_MORNING

if TYPE_CHECKING:
    from pathlib import Path

CLEAR_SCREEN = "\x1b[2J\x1b]0;title\x07\x9b31m"
TURNED = "\u202egnp.exe"
HOSTILE = f"{CLEAR_SCREEN}{TURNED}\r\nBEGIN:VALARM\n=HYPERLINK(1)<img src='x'>"
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.fixture
def root(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A history that came from somebody else."""
    session = replace(
        HEEL_DROPS,
        start=replace(HEEL_DROPS.start, routine_name=HOSTILE, routine_file=HOSTILE, areas=(HOSTILE,)),
        segments=tuple(replace(record, name=HOSTILE) for record in HEEL_DROPS.segments),
        measures=tuple(replace(record, name=HOSTILE, unit=HOSTILE) for record in HEEL_DROPS.measures[:1]),
        note=HOSTILE,
    )
    file = written(tmp_path / "laptop.json", session, replace(session, note="another"))
    assert main(["import", str(file), "--data-dir", str(tmp_path / "data")]) == 0
    assert UNSEEN.search(capsys.readouterr().out) is None
    return tmp_path / "data"


def test_the_history_is_one_line_each(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "--data-dir", str(root)]) == 0
    said = capsys.readouterr().out
    assert UNSEEN.search(said) is None
    assert "BEGIN:VALARM" in said
    assert len(said.splitlines()) == 2


@pytest.mark.parametrize("more", [(), ("--segments",)])
def test_no_cell_begins_a_formula_or_holds_a_command(
    root: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", str(out), *more, "--data-dir", str(root)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if re.match(r"\s*[=+@|%]", cell)]
    assert not [cell for cell in cells if re.search("[\x00-\x08\x0b-\x1f]", cell)]


def test_a_name_adds_nothing_to_a_calendar(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.ics"
    assert write_done(DataFolder(root).log_path, out, BERLIN_MORNING) == 2
    lines = out.read_bytes().decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert "BEGIN:VALARM" not in lines
    assert any("BEGIN:VALARM" in line and line.startswith("SUMMARY") for line in lines)
    assert not [line for line in lines if re.search("[\x00-\x08\x0b-\x1f]", line)]


def test_a_name_is_printed_on_paper_as_it_is_written(qapp: object, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert main(["export", str(out), "--since", "2026-01-01", "--data-dir", str(root)]) == 0
    assert "<imgsrc='x'>" in "".join(Pdf(out).text.split())


def test_the_name_of_a_file_commands_no_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (f"a{CLEAR_SCREEN}.yaml", "b\nfake.yaml: ok.yaml", f"{TURNED}.yaml"):
        path = tmp_path / name.replace("/", "")
        path.write_text("format: 1\nname: a\nsteps: [{rest: 1}]\n")
        assert main(["check", str(path)]) == 0
        path.write_text(f'format: 1\n"{CLEAR_SCREEN!r}": 1\n')
        assert main(["check", str(path)]) == 1
        path.unlink()
        assert main(["check", str(path)]) == 2
    told = capsys.readouterr()
    assert UNSEEN.search(told.out + told.err) is None
    assert all(re.match(r"(rehab-player: )?/", line) for line in (told.out + told.err).splitlines())
