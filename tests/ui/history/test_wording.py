"""What History says about sessions: no window needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehab_player.core.routine import Side
from rehab_player.core.session import MeasureRecord, Outcome, Reason, SegmentRecord, SessionState
from rehab_player.core.timeline import Kind
from rehab_player.ui.history.wording import (
    answers,
    day_text,
    done_text,
    head_text,
    line_of,
    measure_text,
    segment_row,
)
from tests.ui import samples


def test_a_completed_session_in_the_table() -> None:
    line = line_of(samples.row(), samples.TODAY)
    assert (line.day, line.time, line.routine, line.length) == (
        "14 May",
        "7:58",
        "Eccentric heel drops",
        "14:00",
    )
    assert (line.worst, line.morning, line.light) == ("4", "open", "yellow")
    assert line.spoken == "14 May, 7:58, Eccentric heel drops, 14:00, worst 4, next morning open, yellow"


def test_a_partial_session_in_the_table() -> None:
    row = samples.row(state=SessionState.PARTIAL, active_ms=385_000, planned_ms=600_000)
    line = line_of(row, samples.TODAY)
    assert line.length == "6:25 of 10:00, partial"


def test_what_is_special_about_a_session_is_told() -> None:
    row = samples.row(by_hand=True, twin_of="another")
    assert line_of(row, samples.TODAY).length == "14:00, by hand, other version"


def test_without_any_pain_there_is_no_light() -> None:
    row = samples.row(pain_before=None, pain_worst=None, pain_after=None)
    line = line_of(row, samples.TODAY)
    assert line.light == ""
    assert line.spoken.endswith("worst –, next morning open")


def test_an_old_morning_stays_unanswered() -> None:
    row = samples.row(pain_worst=None, local_date=samples.TODAY - timedelta(days=3))
    line = line_of(row, samples.TODAY)
    assert (line.worst, line.morning) == ("–", "–")


def test_a_session_of_waits_alone_has_no_planned_length() -> None:
    row = samples.row(state=SessionState.PARTIAL, planned_ms=0, active_ms=65_000, segments_done=3)
    line = line_of(row, samples.TODAY)
    assert line.length == "1:05, partial"


def test_the_year_is_told_when_it_is_another_one() -> None:
    assert day_text(date(2025, 12, 31), samples.TODAY) == "31 Dec 2025"


def test_names_are_shown_in_one_line() -> None:
    assert line_of(samples.row(routine_name="two\nlines"), samples.TODAY).routine == "two lines"


def test_the_head_of_the_details() -> None:
    whole = samples.session(samples.row())
    assert head_text(whole) == "Thursday 14 May 2026, 7:58 to 8:12"
    assert done_text(whole) == "14:00, done"
    stopped = replace(whole, state=SessionState.OPEN, ended_at=None, active_ms=60_000)
    assert head_text(stopped) == "Thursday 14 May 2026, from 7:58"
    partial = replace(whole, state=SessionState.PARTIAL, active_ms=60_000, end_reason=Reason.PAIN)
    assert done_text(partial) == "1:00 of 14:00, partial, pain"


def test_answers_with_dashes_for_what_was_not_told() -> None:
    whole = samples.session(samples.row(effort=None))
    assert answers(whole) == (
        ("Before", "2"),
        ("Worst", "4"),
        ("After", "3"),
        ("Next morning", "–"),
        ("Effort", "–"),
    )


def test_measures_with_side_and_unit() -> None:
    record = MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=9.0)
    assert measure_text(record) == ("Knee to wall, left", "9 cm")
    assert measure_text(replace(record, unit="", side=None, value=2.5)) == ("Knee to wall", "2.5")


REPS = samples.session(samples.row()).segments[0]
HOLD = replace(
    REPS,
    kind=Kind.HOLD,
    name="Calf stretch",
    planned_count=None,
    done_count=None,
    planned_ms=90_000,
    done_ms=90_000,
)


@pytest.mark.parametrize(
    ("record", "name", "amount"),
    [
        (REPS, "Heel drop, knee straight, left, set 1 of 3", "15 reps"),
        (
            replace(REPS, done_count=9, outcome=Outcome.PARTIAL),
            "Heel drop, knee straight, left, set 1 of 3",
            "9 of 15 reps",
        ),
        (
            replace(REPS, planned_count=None, done_count=22, sets=1),
            "Heel drop, knee straight, left",
            "22 reps",
        ),
        (replace(HOLD, sets=1), "Calf stretch, left", "1:30"),
        (
            replace(HOLD, sets=1, side=None, done_ms=40_000, outcome=Outcome.PARTIAL),
            "Calf stretch",
            "0:40 of 1:30",
        ),
        (replace(HOLD, sets=1, pass_no=2), "Calf stretch, left, again", "1:30"),
        (
            replace(HOLD, sets=1, outcome=Outcome.SKIPPED, reason=Reason.EQUIPMENT),
            "Calf stretch, left",
            "skipped: equipment",
        ),
        (replace(HOLD, sets=1, outcome=Outcome.SKIPPED), "Calf stretch, left", "skipped"),
        (replace(HOLD, sets=1, planned_ms=None, done_ms=12_000), "Calf stretch, left", "0:12"),
    ],
)
def test_segments_planned_and_done(record: SegmentRecord, name: str, amount: str) -> None:
    row = segment_row(record)
    assert (row.name, row.amount) == (name, amount)
    assert row.pale is (record.outcome is Outcome.SKIPPED)
