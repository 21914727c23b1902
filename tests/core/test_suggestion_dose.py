"""What accepting a suggestion changes, and the ladder of steps down and up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rehab_player.core.routine import Hold, PainRule, Play, Repeat, Reps, Routine, Sides, Work
from rehab_player.core.session import (
    Outcome,
    PainMoment,
    PainRecord,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.suggestion_dose import (
    Adjustment,
    AdjustmentKind,
    adjusted,
    file_to_play,
    hours_between,
    in_force,
    resting_until,
)
from rehab_player.core.suggestion_ladder import Rung, step_back, step_up
from rehab_player.core.suggestion_story import Played, file_of, played
from rehab_player.core.timeline import Kind
from tests.core.pain_stories import DAY, HEEL_DROPS, MONDAY, at

FILE = "eccentric-heel-drops"


def change(kind: AdjustmentKind, **more: object) -> Adjustment:
    return Adjustment(kind=kind, routine=FILE, **more)  # type: ignore[arg-type]


LOAD = change(AdjustmentKind.LOAD, kg=5)
REPS = change(AdjustmentKind.REPS, share=0.7)
TWO_LEGS = change(AdjustmentKind.TWO_LEGS)


def first(routine: Routine) -> Work:
    step = routine.steps[0]
    assert isinstance(step, Work)
    return step


def test_load_is_shown_with_the_step() -> None:
    assert first(adjusted(HEEL_DROPS, (LOAD,))).load == "5 kg"


def test_load_is_added_to_what_the_file_says() -> None:
    heavy = Routine(name="x", steps=(Reps(name="raise", count=8, each_ms=6_000, load="8RM"),))
    assert first(adjusted(heavy, (LOAD,))).load == "8RM, 5 kg"


def test_thirty_per_cent_fewer_repetitions() -> None:
    step = first(adjusted(HEEL_DROPS, (REPS,)))
    assert isinstance(step, Reps)
    assert step.count == 10


def test_as_many_as_you_can_stays_so_and_one_is_the_least() -> None:
    steps = (Reps(name="drop", count=None), Reps(name="test", count=1))
    found = adjusted(Routine(name="x", steps=steps), (REPS,)).steps
    assert [step.count for step in found if isinstance(step, Reps)] == [None, 1]


def test_on_both_legs() -> None:
    step = first(adjusted(HEEL_DROPS, (TWO_LEGS,)))
    assert (step.sides, step.name) == (Sides.NONE, "Heel drop, both legs")


def test_gentle_steps_are_left_as_they_are_also_inside_rounds() -> None:
    stretch = Hold(name="stretch", duration_ms=30_000, pain_rule=PainRule.GENTLE)
    raises = Reps(name="raise", count=10, each_ms=4_000)
    played_in = Play(file="x", steps=(raises,), pain_rule=PainRule.GENTLE)
    routine = Routine(name="x", steps=(Repeat(rounds=2, steps=(stretch, raises)), played_in))
    repeat, play = adjusted(routine, (REPS,)).steps
    assert isinstance(repeat, Repeat)
    assert repeat.steps == (stretch, Reps(name="raise", count=7, each_ms=4_000))
    assert play == played_in


def test_several_changes_together() -> None:
    step = first(adjusted(HEEL_DROPS, (LOAD, REPS, TWO_LEGS)))
    assert isinstance(step, Reps)
    assert (step.load, step.count, step.sides) == ("5 kg", 10, Sides.NONE)


def test_the_newest_of_a_kind_is_in_force_and_can_be_taken_back() -> None:
    heavier = change(AdjustmentKind.LOAD, kg=10)
    back = change(AdjustmentKind.REPS, off=True)
    assert in_force((LOAD, REPS, heavier, back), FILE) == (heavier,)
    assert in_force((LOAD,), "calf-raises") == ()


def test_what_concerns_when_and_which_file() -> None:
    variant = change(AdjustmentKind.VARIANT, variant="floor-level-lowering")
    rest = change(AdjustmentKind.REST, until=MONDAY + 3 * DAY)
    spacing = change(AdjustmentKind.SPACING, hours=48)
    every = (variant, rest, spacing)
    assert file_to_play(FILE, every) == "floor-level-lowering"
    assert file_to_play("calf-raises", every) == "calf-raises"
    assert hours_between(FILE, every) == 48
    assert resting_until(FILE, every, MONDAY + 2 * DAY) == MONDAY + 3 * DAY
    assert resting_until(FILE, every, MONDAY + 3 * DAY) is None
    assert adjusted(HEEL_DROPS, every) == HEEL_DROPS


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (LOAD, "with 5 kg from now on"),
        (REPS, "30 % fewer repetitions"),
        (TWO_LEGS, "on both legs instead of one"),
        (change(AdjustmentKind.VARIANT, variant="floor-level-lowering"), "floor level lowering instead"),
        (change(AdjustmentKind.SPACING, hours=48), "every other day at most"),
        (change(AdjustmentKind.REST, until=MONDAY), "rest until 2026-05-04"),
        (change(AdjustmentKind.PHASE, phase=1), "phase 2 of the programme"),
        (change(AdjustmentKind.WITHOUT_IMPACT), "without hops, skips and running"),
        (change(AdjustmentKind.REPS, off=True), "all repetitions again"),
        (change(AdjustmentKind.LOAD, off=True), "without extra load"),
    ],
)
def test_each_change_says_what_it_is(one: Adjustment, text: str) -> None:
    assert one.text == text


def test_4_4_the_order_of_steps_down_and_the_same_way_up() -> None:
    made: list[Adjustment] = []
    load = 10.0
    for _ in range(7):
        one = step_back(Rung(file=FILE, routine=HEEL_DROPS, load_kg=load, adjustments=tuple(made)), MONDAY)
        load = one.kg or 0 if one.kind is AdjustmentKind.LOAD else load
        made.append(one)
    assert [(one.kind, one.kg) for one in made[:2]] == [(AdjustmentKind.LOAD, 5), (AdjustmentKind.LOAD, None)]
    assert [one.kind for one in made[2:]] == [
        AdjustmentKind.REPS,
        AdjustmentKind.TWO_LEGS,
        AdjustmentKind.VARIANT,
        AdjustmentKind.SPACING,
        AdjustmentKind.REST,
    ]
    up = []
    for _ in range(5):
        step = step_up(Rung(file=FILE, routine=HEEL_DROPS, adjustments=tuple(made)))
        assert step is not None
        made.append(step)
        up.append((step.kind, step.off))
    assert up == [
        (AdjustmentKind.SPACING, True),
        (AdjustmentKind.VARIANT, True),
        (AdjustmentKind.TWO_LEGS, True),
        (AdjustmentKind.REPS, True),
        (AdjustmentKind.LOAD, False),
    ]


def test_the_top_of_a_ladder_without_load_or_harder_version() -> None:
    plain = Routine(name="x", steps=HEEL_DROPS.steps)
    assert step_up(Rung(file="foot-doming", routine=plain)) is None
    harder = step_up(Rung(file="hop-ladder", routine=plain))
    assert harder is not None
    assert harder.variant == "hop-ladder-2"
    assert step_up(Rung(file="hop-ladder", routine=plain, in_programme=True)) is None


def record(done: int | None, outcome: Outcome = Outcome.DONE, pass_no: int = 1) -> SegmentRecord:
    return SegmentRecord(
        index=0,
        pass_no=pass_no,
        kind=Kind.REPS,
        name="drop",
        side=None,
        set=1,
        sets=1,
        round=None,
        rounds=None,
        planned_ms=90_000,
        planned_count=15,
        done_ms=90_000,
        done_count=done,
        outcome=outcome,
        reason=None,
        ended_at=at(MONDAY),
    )


def logged(*segments: SegmentRecord, state: SessionState = SessionState.COMPLETED) -> Session:
    start = SessionStart(
        id="s1",
        routine_name="Heel drops",
        routine_file="C:\\routines\\eccentric-heel-drops.yaml",
        routine_hash="",
        routine_text="",
        routine_parts=(),
        affected="left",
        planned_ms=90_000,
        segment_count=1,
        started_at=at(MONDAY),
        local_date=MONDAY,
    )
    pains = (PainRecord(moment=PainMoment.DURING, score=4, at=at(MONDAY) + timedelta(minutes=1), segment=0),)
    return Session(
        start=start,
        state=state,
        ended_at=None,
        active_ms=0,
        segments=segments,
        pains=pains,
        end_reason=None if state is SessionState.COMPLETED else Reason.TIME,
    )


def test_from_a_logged_session() -> None:
    assert file_of(logged()) == "eccentric-heel-drops"
    assert played(logged(record(15))) == Played(day=MONDAY, worst=4, all_done=True, load_kg=None)
    assert not played(logged(record(12))).all_done
    assert played(logged(record(12), record(15, pass_no=2))).all_done
    assert not played(logged(record(15), state=SessionState.PARTIAL)).all_done
