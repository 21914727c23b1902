"""Sessions, time, repetitions and time under tension, by week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehab_player.core.history_work import WeekWork, loaded_ms, rep_tension_ms, tension_ms, work_by_week
from rehab_player.core.routine import Phase
from rehab_player.core.session import Outcome, SessionState
from rehab_player.core.timeline import Kind, Segment
from tests.core.history_stories import fact
from tests.storage.log_stories import segment

MONDAY = date(2026, 5, 4)


def test_the_sums_of_each_week_also_of_an_empty_one() -> None:
    rows = [
        fact(MONDAY, reps=90, tension_ms=450_000),
        fact(MONDAY + timedelta(days=6), state=SessionState.PARTIAL, active_ms=60_000, reps=5, tension_ms=0),
        fact(MONDAY + timedelta(days=14)),
        fact(MONDAY - timedelta(days=1)),
    ]
    weeks = work_by_week(rows, MONDAY, MONDAY + timedelta(days=15))
    assert weeks[0] == WeekWork(
        monday=MONDAY, sessions=2, completed=1, active_ms=900_000, reps=95, tension_ms=450_000
    )
    assert [week.sessions for week in weeks] == [2, 0, 1]


def test_a_tempo_counts_without_the_phases_in_which_the_muscle_is_let_go() -> None:
    tempo = (Phase("up", 2_000), Phase("down", 3_000), Phase("Rest", 1_500), Phase("bottom", 1_000))
    assert loaded_ms(tempo) == 6_000


@pytest.mark.parametrize(
    ("tempo", "each_ms", "tension"),
    [((Phase("up", 2_000), Phase("pause", 500)), None, 2_000), (None, 4_000, 4_000), (None, None, None)],
)
def test_the_tension_of_a_repetition(
    tempo: tuple[Phase, ...] | None, each_ms: int | None, tension: int | None
) -> None:
    reps = Segment(
        index=0, start_ms=0, duration_ms=None, kind=Kind.REPS, name="Raise", tempo=tempo, each_ms=each_ms
    )
    assert rep_tension_ms(reps) == tension


@pytest.mark.parametrize(
    ("changes", "tension"),
    [
        ({"rep_tension_ms": 5_000}, 75_000),
        ({"rep_tension_ms": 5_000, "done_count": 2, "outcome": Outcome.PARTIAL}, 10_000),
        ({}, 90_000),
        ({"planned_ms": None, "planned_count": None}, 0),
        ({"done_count": None, "rep_tension_ms": 5_000}, 0),
        ({"kind": Kind.HOLD, "done_ms": 44_500, "done_count": None}, 44_500),
        ({"kind": Kind.MOVE}, 0),
        ({"kind": Kind.REST, "done_count": None}, 0),
    ],
)
def test_the_tension_of_a_segment(changes: dict[str, object], tension: int) -> None:
    assert tension_ms(replace(segment(0), **changes)) == tension  # type: ignore[arg-type]
