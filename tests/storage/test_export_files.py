"""Calendar files, and that every file is there whole or not at all."""

from __future__ import annotations

import csv
import errno
import os
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from rehab_player.core.calendar_plan import CalendarEntry
from rehab_player.storage.export import export_history
from rehab_player.storage.export_calendar import write_done, write_plan
from rehab_player.storage.export_file import ABANDONED_AFTER_S, ExportFault, ExportProblem, whole_file
from rehab_player.storage.folders import DataFolder
from tests.storage.export_stories import fill
from tests.storage.log_files import names_in
from tests.storage.log_stories import BERLIN_MORNING, FIRST

if TYPE_CHECKING:
    from pathlib import Path
from typing import Any

NOW = BERLIN_MORNING + timedelta(days=1)


@pytest.fixture
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("data")).parent


@pytest.fixture
def log_path(root: Path) -> Path:
    return DataFolder(root).log_path


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# --- iCalendar ------------------------------------------------------------------------------


def events(path: Path) -> list[Any]:
    return list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_sessions_as_events(log_path: Path, tmp_path: Path) -> None:
    assert write_done(log_path, tmp_path / "a.ics", NOW) == 2
    _, first = events(tmp_path / "a.ics")
    assert first["SUMMARY"] == "=HYPERLINK(1)"
    assert first["UID"] == f"{FIRST}@rehab-player"
    assert first["DTSTART"].dt == datetime(2026, 5, 6, 6, 0, tzinfo=UTC)
    assert first["DTEND"].dt - first["DTSTART"].dt == timedelta(minutes=10)
    assert first["DESCRIPTION"].splitlines() == [
        "Partly done", "Pain before 2", "Worst pain 5", "Pain next morning 0", "Effort 6",
    ]  # fmt: skip
    assert write_done(log_path, tmp_path / "b.ics", NOW, first=date(2026, 5, 8)) == 0
    assert events(tmp_path / "b.ics") == []


def entry(**values: object) -> CalendarEntry:
    usual: dict[str, object] = {
        "identity": "plan|0", "routine_name": "Raises", "at": time(7), "first": date(2026, 5, 14),
    }  # fmt: skip
    return CalendarEntry(**(usual | values))  # type: ignore[arg-type]


def test_doses_repeat_and_ring_at_the_time_of_day(tmp_path: Path) -> None:
    week = entry(
        identity="plan|1",
        routine_name="Soleus\x00 block; left, right",
        at=time(18, 30),
        last=date(2026, 6, 30),
        weekdays=frozenset({0, 2, 4}),
        but_not=frozenset({date(2026, 5, 18)}),
        minutes=15,
    )
    other_day = entry(every_days=2, note="Rail")
    assert write_plan(tmp_path / "a.ics", [week, other_day], NOW) == 2
    weekly, second = events(tmp_path / "a.ics")
    assert weekly["SUMMARY"] == "Soleus block; left, right"
    assert weekly["DTSTART"].dt == datetime(2026, 5, 15, 18, 30)  # noqa: DTZ001
    assert weekly["DTEND"].dt - weekly["DTSTART"].dt == timedelta(minutes=15)
    assert weekly["RRULE"].to_ical() == b"FREQ=WEEKLY;UNTIL=20260630T235959;BYDAY=MO,WE,FR"
    assert weekly["EXDATE"].to_ical() == b"20260518T183000"
    assert second["RRULE"].to_ical() == b"FREQ=DAILY;INTERVAL=2"
    assert second["DESCRIPTION"] == "Rail"
    (alarm,) = second.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(0))


def test_written_again_it_takes_the_place_of_what_was_imported(tmp_path: Path) -> None:
    found = []
    for hour, now in ((7, NOW), (9, NOW + timedelta(minutes=1))):
        out = tmp_path / f"{hour}.ics"
        write_plan(out, [entry(at=time(hour)), entry(identity="plan|1")], now)
        found.append([(str(each["UID"]), each["SEQUENCE"]) for each in events(out)])
    (first, other), (again, _) = found
    assert first[0] == again[0] != other[0]
    assert again[1] > first[1]


@pytest.mark.parametrize(
    "wrong", [{"weekdays": frozenset()}, {"weekdays": frozenset({7})}, {"every_days": 0}, {"minutes": 0}]
)
def test_an_entry_that_makes_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="weekdays"):
        entry(**wrong)


# --- files ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.ics"])
def test_a_file_that_is_there_is_asked_for(root: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_text("precious")
    with pytest.raises(ExportProblem) as caught:
        export_history(root, out)
    assert caught.value.kind is ExportFault.EXISTS
    assert caught.value.message == f"{out} is already there. Choose another name, or replace it."
    assert out.read_text() == "precious"
    summary = export_history(root, out, replace=True)
    assert (summary.sessions, summary.text) == (2, f"2 sessions written to {out}.")
    assert out.stat().st_size > 100
    assert names_in(tmp_path) == {name}


def test_an_ending_that_says_no_format(root: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem) as caught:
        export_history(root, tmp_path / "a.xlsx")
    assert caught.value.kind is ExportFault.ENDING
    assert caught.value.message == "a.xlsx: the name has to end in .csv, .json or .ics."


def test_a_folder_that_is_not_there(root: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem) as caught:
        export_history(root, tmp_path / "nowhere" / "a.csv")
    assert caught.value.kind is ExportFault.NOT_WRITTEN
    assert "No such file or directory" in caught.value.message


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "a.txt"
    out.write_text("precious")

    def write() -> None:
        with whole_file(out, replace=True) as file:
            file.write("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()
    assert out.read_text() == "precious"
    assert names_in(tmp_path) == {"a.txt"}


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    out = tmp_path / "a.txt"

    def write() -> None:
        with whole_file(out, replace=False) as file:
            file.write("ours")
            out.write_text("theirs")

    with pytest.raises(ExportProblem):
        write()
    assert out.read_text() == "theirs"


def test_where_a_file_can_have_only_one_name_it_is_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On FAT, for example."""

    def no_second_name(source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_second_name)
    with whole_file(tmp_path / "a.txt", replace=False) as file:
        file.write("whole")
    assert (tmp_path / "a.txt").read_text() == "whole"
    assert names_in(tmp_path) == {"a.txt"}


def test_what_a_killed_program_left_goes_with_the_next_export(root: Path, tmp_path: Path) -> None:
    old, young = tmp_path / ".a[1].csv.999.part", tmp_path / ".a[1].csv.998.part"
    for left in (old, young):
        left.write_text("half")
    then = old.stat().st_mtime - ABANDONED_AFTER_S - 1
    os.utime(old, (then, then))
    export_history(root, tmp_path / "a[1].csv")
    assert names_in(tmp_path) == {"a[1].csv", young.name}


def test_without_a_log_there_is_nothing_to_write_and_nothing_is_made(tmp_path: Path) -> None:
    assert export_history(tmp_path / "none", tmp_path / "a.csv").sessions == 0
    assert not (tmp_path / "none").exists()
    assert table(tmp_path / "a.csv") == []
