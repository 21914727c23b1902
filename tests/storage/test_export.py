"""What goes out as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.storage.export_csv import (
    SEGMENT_COLUMNS,
    SESSION_COLUMNS,
    safe,
    write_segments,
    write_sessions,
)
from rehab_player.storage.export_json import write_json, write_to
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.log import memory_log, open_log
from tests.storage.export_stories import BALANCE, fill
from tests.storage.log_files import names_in
from tests.storage.log_stories import FIRST, start
from tests.storage.test_log_laws import sessions

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.session import Session


@pytest.fixture
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("data")).parent


@pytest.fixture
def log_path(root: Path) -> Path:
    return DataFolder(root).log_path


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# --- CSV ------------------------------------------------------------------------------------


def test_a_row_for_each_session(log_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert write_sessions(log_path, out) == 2
    second, first = table(out)
    assert (first["session"], first["date"], first["started_at"]) == (
        FIRST,
        "2026-05-06",
        "2026-05-06T08:00:00+02:00",
    )
    assert (first["planned_time [s]"], first["active_time [s]"]) == ("90.5", "600")
    assert (first["reps"], first["time_under_tension [s]"]) == ("30", "165")
    assert (first["nrs_pain_before [0-10]"], first["nrs_pain_worst_during [0-10]"]) == ("2", "5")
    assert (first["nrs_pain_after [0-10]"], first["nrs_pain_first_step_next_morning [0-10]"]) == ("", "0")
    assert (first["rpe_cr10 [0-10]"], first["srpe_load [CR10*min]"]) == ("6", "60.0")
    assert (first["state"], first["end_reason"], first["areas"]) == ("partial", "pain", "calf; under heel")
    assert first["note"] == 'He said "no",\nthen; yes'
    assert (first["Knee to wall, left [cm]"], second["Knee to wall, left [cm]"]) == ("9.5", "")
    assert (second["routine"], second["rpe_cr10 [0-10]"]) == ("Gleichgewicht übén", "")


def test_a_row_for_each_segment(log_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert write_segments(log_path, out) == 2
    first, second = table(out)
    assert (first["segment"], first["side"], first["set"]) == ("1", "left", "1")
    assert (first["done_time [s]"], first["done_reps"]) == ("90", "15")
    assert (first["time_under_tension [s]"], second["time_under_tension [s]"]) == ("75", "90")
    assert datetime.fromisoformat(second["ended_at"]).utcoffset() == timedelta(hours=2)


def test_only_some_days(log_path: Path, tmp_path: Path) -> None:
    assert write_sessions(log_path, tmp_path / "a.csv", first=date(2026, 5, 7)) == 1
    assert write_segments(log_path, tmp_path / "b.csv", last=date(2026, 5, 5)) == 0
    assert table(tmp_path / "b.csv") == []
    assert "Knee to wall, left [cm]" not in table(tmp_path / "a.csv")[0]


def test_spreadsheets_know_the_letters_and_the_lines(log_path: Path, tmp_path: Path) -> None:
    write_sessions(log_path, tmp_path / "a.csv")
    content = (tmp_path / "a.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfsession,date,")
    assert "übén".encode() in content
    assert content.count(b"\r\n") == 3


def test_every_number_says_its_unit() -> None:
    for column in (*SESSION_COLUMNS, *SEGMENT_COLUMNS):
        if any(word in column for word in ("time", "pain", "rpe", "load", "tension")):
            assert column.endswith("]"), column


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49 170", "'+49 170"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("  =1", "'  =1"),
        ("\r=1", "' =1"),
        ("＝1", "'＝1"),
        ("|calc", "'|calc"),
        ("a=1", "a=1"),
        ("a\x00b\x1fc", "a b c"),
        ("two\r\nlines", "two\nlines"),
        ("", ""),
    ],
)
def test_no_cell_starts_a_formula(text: str, cell: str) -> None:
    assert safe(text) == cell


def test_neither_does_a_heading_or_a_name(log_path: Path, tmp_path: Path) -> None:
    write_sessions(log_path, tmp_path / "a.csv")
    _, first = table(tmp_path / "a.csv")
    assert first["routine"] == "'=HYPERLINK(1)"
    assert first["'+cm"] == "-1.5"


@given(st.text())
def test_any_text_is_safe_and_comes_back_from_the_table(text: str) -> None:
    cell = safe(text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "%"))
    file = io.StringIO(newline="")
    csv.writer(file).writerow(["before", cell, "behind"])
    file.seek(0)
    assert next(csv.reader(file)) == ["before", cell, "behind"]
    assert safe(cell) == cell


# --- JSON -----------------------------------------------------------------------------------


@given(st.lists(sessions(), max_size=3, unique_by=lambda session: session.start.id), st.booleans())
def test_json_has_all_that_the_sessions_have(told: list[Session], by_hand: bool) -> None:
    told = [replace(session, by_hand=by_hand, edited_at=session.start.started_at) for session in told]
    with closing(memory_log()) as log:
        History(log).apply(Change(put_in=tuple(map(KeptSession, told))))
        file = io.StringIO()
        assert write_to(log, file) == len(told)
    written = json.loads(file.getvalue())
    assert (written["format"], written["program"], written["day_notes"]) == (2, "rehab-player", [])
    in_order = sorted(told, key=lambda session: session.start.started_at, reverse=True)
    assert sorted(written["sessions"], key=lambda each: each["id"]) == sorted(
        map(session_as_dict, told), key=lambda each: str(each["id"])
    )
    starts = [datetime.fromisoformat(each["started_at"]) for each in written["sessions"]]
    assert [round(at.timestamp(), 3) for at in starts] == [
        round(session.start.started_at.timestamp(), 3) for session in in_order
    ]


def test_json_has_the_notes_of_days(log_path: Path, tmp_path: Path) -> None:
    write_json(log_path, tmp_path / "a.json")
    notes = json.loads((tmp_path / "a.json").read_text("utf-8"))["day_notes"]
    assert notes == [{"day": "2026-05-07", "text": "Ten kilometres."}]


def test_twice_in_a_row_json_is_the_same(log_path: Path, tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        write_json(log_path, tmp_path / name)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_progress_is_told_and_can_end_the_job(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(open_log(path)) as log:
        many = (replace(BALANCE, start=start(f"{n:08}-1111-4111-8111-111111111111")) for n in range(250))
        History(log).apply(Change(put_in=tuple(map(KeptSession, many))))
    told: list[float] = []
    write_json(path, tmp_path / "a.json", tell=told.append)
    assert told == [0.4, 0.8]

    def enough(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_json(path, tmp_path / "b.json", tell=enough)
    assert names_in(tmp_path) == {"history.sqlite3", "a.json"}
