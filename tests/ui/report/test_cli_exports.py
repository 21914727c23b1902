"""Export and import from the command line: the numbers of a year, and one line per trouble."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import uuid
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from rehab_player.cli import main
from rehab_player.core.programme_enrolment import Enrolment, PhaseStart
from rehab_player.core.routine import Sides
from rehab_player.storage.care import CareLog
from rehab_player.storage.log import open_log
from tests.storage import history_year
from tests.ui.report.test_report import text_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(home: Path) -> Path:
    """The data folder, with a year in it."""
    root = home / "rehab-player"
    root.mkdir()
    log = open_log(root / "history.sqlite3")
    history_year.fill(log)
    log.close()
    return root


def test_csv_has_the_sums_of_the_year(root: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = home / "year.csv"
    assert main(["export", str(out)]) == 0
    assert capsys.readouterr().out == f"548 sessions written to {out}.\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == history_year.SESSIONS
    assert sum(int(row["reps"]) for row in rows) == history_year.REPS
    assert sum(float(row["time_under_tension [s]"]) for row in rows) == history_year.TENSION_S
    assert sum(float(row["active_time [s]"]) for row in rows) == history_year.ACTIVE_S


def test_a_row_for_each_set_since_a_day(root: Path, home: Path) -> None:
    out = home / "sets.csv"
    assert main(["export", "--segments", "--since", "2026-05-14", str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["date"] for row in csv.DictReader(file)] == ["2026-05-14"] * 8


def test_json_goes_out_and_comes_in_again(root: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, other = home / "year.json", home / "other"
    assert main(["export", str(out)]) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["sessions"]) == history_year.SESSIONS
    capsys.readouterr()
    assert main(["--data-dir", str(other), "import", str(out)]) == 0
    assert main(["--data-dir", str(other), "import", str(out)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "548 sessions new, 0 already here.",
        "0 sessions new, 548 already here.",
    ]
    again = home / "again.json"
    assert main(["--data-dir", str(other), "export", str(again)]) == 0
    assert again.read_bytes() == out.read_bytes()


def test_the_calendar_has_an_event_for_each_session(root: Path, home: Path) -> None:
    out = home / "year.ics"
    assert main(["export", "--done", str(out)]) == 0
    assert out.read_text(encoding="utf-8").count("BEGIN:VEVENT") == history_year.SESSIONS


def test_a_calendar_has_what_is_planned(root: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    today = datetime.now().astimezone().date()
    log = open_log(root / "history.sqlite3")
    CareLog(log).put(
        Enrolment(id=str(uuid.uuid4()), programme="heel-drops-12-weeks", side=Sides.LEFT, started_on=today)
    )
    log.close()
    (root / "settings.ini").write_text("[reminders]\nremind_from = 7\n", encoding="utf-8")
    out = home / "plan.ics"
    assert main(["export", str(out)]) == 0
    assert capsys.readouterr().out == f"2 reminders repeat in {out}.\n"
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["Eccentric heel drops"] * 2
    starts = [event.decoded("DTSTART").isoformat() for event in events]
    assert starts == [f"{today}T07:00:00", f"{today}T14:00:00"]
    assert main(["export", str(out)]) == 2
    assert main(["export", "--replace", str(out)]) == 0
    again = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert [event["UID"] for event in again] == [event["UID"] for event in events]


def test_a_report_needs_no_screen(root: Path, home: Path) -> None:
    out = home / "year.pdf"
    nowhere = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT_" not in key}
    command = [sys.executable, "-m", "rehab_player", "export", str(out), "--since", "2025-05-15"]
    done = subprocess.run(command, capture_output=True, text=True, env=nowhere, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"548 sessions written to {out}.\n"
    assert "548" in text_of(out)[0]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("year.txt", "year.txt: the name has to end in .csv, .json, .ics or .pdf."),
        ("nowhere/year.csv", "cannot be written: No such file or directory. Nothing was changed."),
        ("nowhere/year.pdf", "cannot be written: No such file or directory. Nothing was changed."),
    ],
)
def test_what_cannot_be_written_is_one_line(
    qapp: object, root: Path, home: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    assert main(["export", str(home / name)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("rehab-player: ")
    assert line.endswith(told)


def test_a_file_that_is_there_is_replaced_only_when_asked(
    root: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = home / "mine.csv"
    out.write_text("mine", encoding="utf-8")
    assert main(["export", str(out)]) == 2
    assert "already there" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "mine"
    assert main(["export", "--replace", str(out)]) == 0
    assert out.stat().st_size > 1000


def test_a_day_that_is_none(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as told:
        main(["export", "--since", "soon", str(home / "a.csv")])
    assert told.value.code == 2
    assert '"soon" is no day such as 2026-05-14' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "status", "told"),
    [
        (None, 2, "there is no such file"),
        ("[1]", 1, "This is no history that this program has written."),
        ('{"format": 99, "program": "rehab-player", "sessions": []}', 1, "a newer version"),
        ('{"format": 1, "program": "rehab-player", "sessions": [', 1, "it was cut short"),
    ],
)
def test_what_cannot_be_taken_in_is_one_line(
    home: Path, capsys: pytest.CaptureFixture[str], content: str | None, status: int, told: str
) -> None:
    file = home / "in.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    assert main(["import", str(file)]) == status
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line


def test_a_session_that_cannot_be_is_left_out_and_told(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / "in.json"
    content = {"format": 1, "program": "rehab-player", "sessions": [{"id": "x"}], "day_notes": []}
    file.write_text(json.dumps(content), encoding="utf-8")
    assert main(["import", str(file)]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "0 sessions new, 0 already here."
    assert second.startswith("Session 1 of the file was left out: ")


def test_the_report_knows_what_is_followed(home: Path) -> None:
    today = datetime.now().astimezone().date()
    begun = today - timedelta(days=20)
    root = home / "data"
    root.mkdir()
    with closing(open_log(root / "history.sqlite3")) as log:
        CareLog(log).put(
            Enrolment(
                id=str(uuid.uuid4()),
                programme="heel-drops-12-weeks",
                side=Sides.LEFT,
                started_on=begun,
                phases=(PhaseStart(phase=0, day=begun),),
            )
        )
    out = home / "report.pdf"
    assert main(["--data-dir", str(root), "export", str(out)]) == 0
    assert "doses due" in " ".join(text_of(out))
