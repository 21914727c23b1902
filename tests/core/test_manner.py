"""With which changes, for which side and with how much impact a routine is played."""

from __future__ import annotations

from datetime import timedelta

from rehab_player.core.due import due
from rehab_player.core.light_impact import has_impact, without_impact
from rehab_player.core.manner import Manner, manner_for, manner_of
from rehab_player.core.routine import Reps, Routine, Sides
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from tests.core.due_stories import diary, following, plans, routines
from tests.core.pain_stories import DAY, MONDAY, at

FILE = "eccentric-heel-drops"
FLOOR = "floor-level-lowering"
PROGRAMME = "heel-drops-12-weeks"


def change(kind: AdjustmentKind, routine: str = FILE, **more: object) -> Adjustment:
    return Adjustment(kind=kind, routine=routine, **more)  # type: ignore[arg-type]


FEWER = change(AdjustmentKind.REPS, share=0.7)
HEAVIER = change(AdjustmentKind.LOAD, kg=5)
SPACED = change(AdjustmentKind.SPACING, hours=48)
TO_FLOOR = change(AdjustmentKind.VARIANT, variant=FLOOR)
HOPS = "calf-hop-and-balance-10"


def counts(routine: Routine) -> list[int | None]:
    return [step.count for step in routine.steps if isinstance(step, Reps)]


def test_what_is_due_is_played_with_what_was_accepted_for_its_side() -> None:
    ours = plans(following(PROGRAMME, Sides.RIGHT), adjustments=(HEAVIER, SPACED, FEWER))
    (one,) = (one for one in due(ours, diary(), at(MONDAY, 8)).due if one.routine == FILE)
    manner = manner_of(one, ours)
    assert manner == Manner(adjustments=(HEAVIER, FEWER), side=Sides.RIGHT)
    assert counts(routines()[FILE])[0] == 15
    assert counts(manner.of(routines()[FILE]))[0] == 10
    assert manner.changes == "with 5 kg from now on, 30 % fewer repetitions"


def test_the_variant_is_played_with_what_was_accepted_about_the_routine_it_replaces() -> None:
    ours = plans(following(PROGRAMME), adjustments=(FEWER, TO_FLOOR))
    (one,) = (one for one in due(ours, diary(), at(MONDAY, 8)).due if one.prescribed == FILE)
    assert one.routine == FLOOR
    assert manner_of(one, ours).adjustments == (FEWER,)
    assert manner_for(FLOOR, plans(adjustments=(FEWER, TO_FLOOR)), diary(), at(MONDAY)).adjustments == (
        FEWER,
    )


def test_chosen_elsewhere_it_is_played_as_its_plan_has_it_even_on_a_day_of_rest() -> None:
    ours = plans(following(PROGRAMME, Sides.RIGHT, MONDAY + DAY), adjustments=(FEWER,))
    assert manner_for(FILE, ours, diary(), at(MONDAY + DAY)).side is Sides.RIGHT
    assert manner_for(FILE, ours, diary(), at(MONDAY)) == Manner(adjustments=(FEWER,))
    assert manner_for("calf-stretch", ours, diary(), at(MONDAY)) == Manner()


def test_what_was_taken_back_is_in_force_no_more() -> None:
    back = change(AdjustmentKind.REPS, off=True)
    assert manner_for(FILE, plans(adjustments=(FEWER, back)), diary(), at(MONDAY)) == Manner()


def test_hops_wait_on_a_yellow_day_and_the_day_after_and_come_back_then() -> None:
    told = diary(yellow=(MONDAY,))
    for days, impact in ((0, False), (1, False), (2, True)):
        now = at(MONDAY + timedelta(days=days))
        assert manner_for(HOPS, plans(), told, now).impact is impact


def test_as_written_takes_back_what_was_accepted_and_not_what_a_rule_leaves_out() -> None:
    manner = Manner(adjustments=(FEWER,), side=Sides.LEFT, impact=False)
    assert manner.as_written == Manner(side=Sides.LEFT, impact=False)
    assert not has_impact(manner.as_written.of(routines()[HOPS]))


def test_what_a_session_keeps_makes_the_same_routine_again() -> None:
    manner = Manner(adjustments=(change(AdjustmentKind.REPS, HOPS, share=0.7),)).without_impact
    kept = manner.kept(HOPS)
    assert [one.kind for one in kept] == [AdjustmentKind.REPS, AdjustmentKind.WITHOUT_IMPACT]
    assert Manner(adjustments=kept).of(routines()[HOPS]) == manner.of(routines()[HOPS])
    assert Manner(adjustments=kept).without_impact.kept(HOPS) == kept
    assert Manner().without_impact.of(routines()[HOPS]) == without_impact(routines()[HOPS]).routine
