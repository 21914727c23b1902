"""Leaving impact out of a routine on a day that is not green."""

from __future__ import annotations

import pytest

from rehab_player.core.flatten import flatten
from rehab_player.core.light_impact import has_impact, is_all_impact, without_impact
from rehab_player.core.routine import Hold, Move, PainRule, Play, Repeat, Rest, Routine, Setup, Step
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_file import read_routine

HOP = Move(name="hop", duration_ms=15_000, pain_rule=PainRule.IMPACT)
STAND = Hold(name="stand", duration_ms=30_000)
REST = Rest(duration_ms=60_000)


def left(*steps: Step, rule: PainRule | None = None) -> tuple[Step, ...]:
    return without_impact(Routine(name="routine", steps=steps, pain_rule=rule)).routine.steps


def test_impact_steps_go_with_what_leads_up_to_them() -> None:
    assert left(STAND, REST, Setup(text="clear the floor"), HOP, REST, STAND) == (STAND, REST, STAND)


def test_nothing_is_left_hanging_at_the_ends() -> None:
    assert left(HOP, REST, STAND, REST, HOP) == (STAND,)
    assert left(STAND, HOP, REST) == (STAND,)


def test_a_routine_without_impact_is_the_same() -> None:
    routine = Routine(name="routine", steps=(REST, STAND, REST))
    assert without_impact(routine).routine is routine
    assert without_impact(routine).text == ""
    assert not has_impact(routine)


def test_the_rule_of_the_routine_holds_for_steps_without_one() -> None:
    walk = Move(name="walk", duration_ms=1_000, pain_rule=PainRule.GENTLE)
    run = Move(name="run", duration_ms=1_000)
    assert left(run, walk, rule=PainRule.IMPACT) == (walk,)


def test_inside_rounds_and_played_routines() -> None:
    played = Play(file="hops", steps=(Hold(name="jump", duration_ms=1_000),), pain_rule=PainRule.IMPACT)
    mixed = Repeat(rounds=2, steps=(HOP, STAND))
    found = without_impact(Routine(name="routine", steps=(mixed, played)))
    assert found.routine.steps == (Repeat(rounds=2, steps=(STAND,)),)
    assert [(one.name, one.step) for one in found.left_out] == [("hop", (0, 0)), ("jump", (1, 0))]
    assert all(one.why == "hops, skips and running wait for a green light" for one in found.left_out)


def test_nothing_left_is_told() -> None:
    routine = Routine(name="routine", steps=(Setup(text="shoes on"), HOP))
    assert without_impact(routine).is_empty
    assert without_impact(routine).text.startswith("Everything in this routine is hops")
    assert is_all_impact(routine)


def bundled(name: str) -> Routine:
    routine = read_routine(routines_dir() / f"{name}.yaml").routine
    assert routine is not None
    return routine


def test_the_ten_minutes_with_hops_keep_raises_and_balance() -> None:
    found = without_impact(bundled("calf-hop-and-balance-10"))
    names = [segment.name for segment in flatten(found.routine).segments if segment.kind.is_work]
    assert set(names) == {"Single-leg calf raise", "Single-leg balance"}
    assert [one.name for one in found.left_out] == ["Single-leg hops in place"]
    assert found.text == "Left out: Single-leg hops in place; hops, skips and running wait for a green light."
    setups = [step.text for step in found.routine.steps if isinstance(step, Setup)]
    assert setups == ["Stand at a wall or rail", "Shoes off, near a support"]


@pytest.mark.parametrize("name", ["hop-ladder", "hop-ladder-2", "high-knees-and-a-skips", "cadence-drill"])
def test_hops_skips_and_running_are_all_impact(name: str) -> None:
    assert is_all_impact(bundled(name))
