"""A year with known numbers: statistics, report, CSV and JSON all say them."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.history import Zoom
from rehab_player.core.history_calendar import Fill, calendar
from rehab_player.core.history_doses import Prescription
from rehab_player.core.history_measures import Change
from rehab_player.core.history_pain import pain_lines
from rehab_player.core.light import Light
from rehab_player.core.report import Report, make_report, report_days
from rehab_player.core.routine import Side
from rehab_player.core.session import PainMoment, Reason
from rehab_player.storage.export import export_history
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import History
from rehab_player.storage.import_history import import_history
from rehab_player.storage.log import SessionLog, open_log
from tests.storage import history_year as year

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TWICE = Prescription(routine="eccentric-heel-drops.yaml", per_day=2, days_per_week=7, first=year.FIRST_DAY)
STRENGTH = Prescription(routine="ankle-strength-10", per_day=1, days_per_week=3, first=year.FIRST_DAY)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = DataFolder(tmp_path_factory.mktemp("year") / "data")
    folder.create()
    with closing(open_log(folder.log_path)) as log:
        year.fill(log)
    return folder.root


@pytest.fixture
def log(root: Path) -> Iterator[SessionLog]:
    with closing(open_log(DataFolder(root).log_path)) as log:
        yield log


@pytest.fixture
def history(log: SessionLog) -> History:
    return History(log)


@pytest.fixture
def report(history: History) -> Report:
    first, last = report_days(Zoom.ALL, year.LAST_DAY, history.choices().first_day)
    return make_report(
        history.report_data(first, last),
        first,
        last,
        prescriptions=[TWICE, STRENGTH],
        questions=["May I run?", " "],
    )


def test_the_whole_year_in_the_report(report: Report) -> None:
    assert (report.first, report.last, report.days) == (year.FIRST_DAY, year.LAST_DAY, 365)
    assert (report.sessions, report.completed) == (548, 530)
    assert report.reps == year.REPS == 365 * 45 + 165 * 20 + 18 * 10 == 19_905
    assert report.tension_ms == year.TENSION_S * 1000 == 97_515_000
    assert report.active_ms == year.ACTIVE_S * 1000 == 139_320_000
    assert report.questions == ("May I run?",)


def test_the_weeks_sum_up_to_the_year(report: Report) -> None:
    """53 weeks, of which the first has four days and the last four as well."""
    assert len(report.work) == 53
    assert sum(week.reps for week in report.work) == year.REPS
    assert sum(week.tension_ms for week in report.work) == year.TENSION_S * 1000
    assert sum(week.active_ms for week in report.work) == year.ACTIVE_S * 1000
    assert sum(week.sessions for week in report.work) == year.SESSIONS
    assert (report.work[0].sessions, report.work[1].sessions, report.work[-1].sessions) == (6, 11, 6)


def test_doses_done_against_prescribed(report: Report) -> None:
    heel_drops, strength = (each.doses for each in report.by_routine)
    assert (heel_drops.due, heel_drops.done, heel_drops.counted) == (730, 365, 365)
    assert heel_drops.share == 0.5
    assert strength.due == 51 * 3 + 2 + 2
    assert (strength.done, strength.partial) == (165, 18)
    assert report.doses.due == 730 + 157
    eleventh = report.by_week[10].doses  # days 67 to 73: evenings on 68, 70 (left early) and 72
    assert (eleventh.due, eleventh.done, eleventh.partial, eleventh.counted) == (17, 9, 1, 9)


def test_pain_of_the_year(report: Report) -> None:
    """Before each morning 4, then 3, 2 and 1: one less each hundred days."""
    before, worst, morning = report.pain
    assert [trend.moment for trend in report.pain] == [
        PainMoment.BEFORE,
        PainMoment.WORST,
        PainMoment.MORNING,
    ]
    assert sum(point.score for point in before.points) == 400 + 300 + 200 + 65
    assert sum(point.score for point in worst.points) == 500 + 400 + 300 + 130
    assert len(morning.points) == 365
    assert before.change == -3
    assert dict(report.lights) == {Light.GREEN: 65, Light.YELLOW: 300, Light.RED: 0}


def test_the_first_steps_stand_on_the_morning_after(report: Report, history: History) -> None:
    assert report.first_steps[0].day == year.FIRST_DAY + timedelta(days=1)
    assert len(report.first_steps) == 364
    assert len(history.report_data(last=date(2026, 5, 15)).mornings) == 365


def test_measures_of_the_year(report: Report) -> None:
    left, right = report.measures
    assert (left.side, left.points[0].value, left.last, len(left.points)) == (Side.LEFT, 6, 8.5, 53)
    assert (left.change, left.verdict) == (2.5, Change.REAL)
    assert (right.change, right.verdict) == (0, Change.NOT_REAL)
    (pair,) = report.left_right
    assert (pair.left, pair.right, pair.difference, pair.is_uneven) == (8.5, 11.5, 3, True)
    (load,) = report.loads
    assert [load.points[n].value for n in (0, 90, 180, 364)] == [0, 5, 10, 20]


def test_left_and_right_and_the_reasons(report: Report) -> None:
    left, right = report.sides
    assert (left.side, left.reps) == (Side.LEFT, 365 * 45 + 183 * 10)
    assert left.tension_ms == (365 * 45 * 5 + 183 * 10 * 3 + 165 * 30) * 1000
    assert (right.side, right.reps, right.tension_ms) == (Side.RIGHT, 1_650, 1_650 * 3_000)
    assert [(skip.reason, skip.segments) for skip in report.skips] == [(None, 18)]
    assert len(report.notes) == year.NOTES
    assert [(work.routine_name, work.sessions, work.completed) for work in report.routines] == [
        ("Eccentric heel drops", 365, 365),
        ("Ankle Strength 10", 183, 165),
    ]


def test_the_last_four_weeks(history: History) -> None:
    first = Zoom.FOUR_WEEKS.first_day(year.LAST_DAY)
    assert first == date(2026, 4, 17)
    rows = history.facts(first, year.LAST_DAY)
    assert len(rows) == 28 + 14
    worst = pain_lines(rows)[1]
    assert {point.score for point in worst.points} == {2}
    assert [line.points[0].day for line in pain_lines(rows)] == [first] * 3


def test_the_calendar_of_the_last_half_year(history: History) -> None:
    days = calendar(history.facts(), year.LAST_DAY, [TWICE])
    assert len(days) == 179
    assert sum(day.sessions for day in days) == 179 + 90
    assert {day.fill for day in days} == {Fill.MOST}
    assert {day.light for day in days} == {Light.YELLOW, Light.GREEN}


def test_local_dates_stay_right_across_zones_and_summer_time(history: History) -> None:
    """7:30 every morning where the person was, whatever that is in UTC."""
    mornings = [row for row in history.rows(descending=False) if row.routine_name == "Eccentric heel drops"]
    assert [row.local_date for row in mornings] == [day for _, day in year.days()]
    assert {(row.started_at.hour, row.started_at.minute) for row in mornings} == {(7, 30)}
    offsets = [row.started_at.utcoffset() for row in mornings]
    assert len(set(offsets)) == 3


# --- out ------------------------------------------------------------------------------------


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_of_sessions_says_the_same(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "year.csv"
    assert export_history(root, out).sessions == 548
    rows = table(out)
    assert len(rows) == 548
    assert sum(int(row["reps"]) for row in rows) == year.REPS
    assert sum(float(row["time_under_tension [s]"]) for row in rows) == year.TENSION_S
    assert sum(float(row["active_time [s]"]) for row in rows) == year.ACTIVE_S
    assert sum(int(row["nrs_pain_before [0-10]"] or 0) for row in rows) == 965
    assert sum(int(row["nrs_pain_worst_during [0-10]"] or 0) for row in rows) == 1_330
    assert sum(row["state"] == "partial" for row in rows) == 18
    left = [float(row["Knee to wall, left [cm]"]) for row in rows if row["Knee to wall, left [cm]"]]
    assert (left[0], left[-1], len(left)) == (8.5, 6, year.MEASURED_DAYS)
    assert [datetime.fromisoformat(row["started_at"]).utcoffset() for row in rows[:1]] == [timedelta(hours=2)]


def test_csv_of_segments_says_the_same(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "year.csv"
    export_history(root, out, segments=True)
    rows = table(out)
    assert len(rows) == 365 * 5 + 165 * 3 + 18 * 2
    assert sum(int(row["done_reps"] or 0) for row in rows) == year.REPS
    assert sum(float(row["time_under_tension [s]"]) for row in rows) == year.TENSION_S
    assert sum(float(row["done_time [s]"]) for row in rows) == year.ACTIVE_S


def test_json_says_the_same(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "year.json"
    export_history(root, out)
    told = json.loads(out.read_text("utf-8"))["sessions"]
    assert len(told) == 548
    assert sum(s["done_count"] or 0 for each in told for s in each["segments"]) == year.REPS
    assert sum(each["active_ms"] for each in told) == year.ACTIVE_S * 1000
    assert sum(p["score"] for each in told for p in each["pains"] if p["moment"] == "before") == 965
    assert {each["end_reason"] for each in told if each["state"] == "partial"} == {Reason.TIRED}


def test_exported_deleted_and_taken_in_again_nothing_differs(root: Path, tmp_path: Path) -> None:
    out, again = tmp_path / "year.json", tmp_path / "again.json"
    export_history(root, out)
    elsewhere = tmp_path / "new home"
    came = import_history(elsewhere, out)
    assert (came.new, came.same, came.updated, came.conflicts, came.left_out) == (548, 0, 0, [], [])
    with closing(open_log(DataFolder(elsewhere).log_path)) as log:
        assert {row.id: log.session(row.id) for row in log.sessions()} == {
            session.start.id: session for session in year.sessions()
        }
    export_history(elsewhere, again)
    assert again.read_bytes() == out.read_bytes()
