"""What is due: the scheduling rules 3.3, at both sides of each threshold."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import SafetyAnswer
from rehab_player.core.due import due, next_change
from rehab_player.core.due_adherence import adherence, total
from rehab_player.core.due_tasks import clash
from rehab_player.core.due_values import Diary, Due, Plans
from rehab_player.core.programme_enrolment import (
    OwnDose,
    PauseReason,
    finished,
    in_phase,
    left,
    moved,
    own_dose,
    paused,
    place,
    resumed,
)
from rehab_player.core.routine import Sides, Span
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from tests.core.due_stories import diary, done, following, plans, programmes, routines
from tests.core.pain_stories import DAY, MONDAY, at, morning, run

if TYPE_CHECKING:
    from datetime import date

DROPS = "eccentric-heel-drops"
NOTHING = Diary()


def only(found: Plans, told: Diary, day: date = MONDAY, hour: int = 9) -> Due:
    (one,) = due(found, told, at(day, hour)).due
    return one


def first_day(found: Plans, told: Diary, day: date = MONDAY) -> int | None:
    """In how many days the first is due; None when nothing is."""
    agenda = due(found, told, at(day, 9))
    soonest = agenda.due[0] if agenda.due else agenda.next
    return None if soonest is None else (soonest.day - day).days


def test_heel_drops_twice_a_day() -> None:
    one = only(plans("heel-drops-12-weeks"), NOTHING)
    assert (one.routine, one.side, one.why, one.left) == (DROPS, Sides.LEFT, "First of 2 today", 2)
    assert (one.programme, one.week, one.weeks) == ("Heel drops, 12 weeks", 1, 12)
    assert one.is_open(at(MONDAY, 9))


def test_3_3_heel_drops_six_hours_apart() -> None:
    one = only(plans("heel-drops-12-weeks"), diary(done(DROPS, MONDAY, 8)))
    assert (one.why, one.left, one.earliest) == ("Second of 2 today, from 14:00", 1, at(MONDAY, 14))
    assert not one.is_open(at(MONDAY, 13, 59))
    assert one.is_open(at(MONDAY, 14))


def test_3_3_heel_drops_at_most_two_a_day() -> None:
    told = diary(done(DROPS, MONDAY, 8), done(DROPS, MONDAY, 14))
    agenda = due(plans("heel-drops-12-weeks"), told, at(MONDAY, 21))
    assert agenda.due == ()
    assert agenda.next is not None
    assert (agenda.next.day, agenda.next.left) == (MONDAY + DAY, 2)


def test_too_late_for_the_second_is_tomorrow_then() -> None:
    assert first_day(plans("heel-drops-12-weeks"), diary(done(DROPS, MONDAY, 19))) == 1


def test_a_session_of_the_other_side_does_not_count() -> None:
    assert only(plans("heel-drops-12-weeks"), diary(done(DROPS, MONDAY, 8, Sides.RIGHT))).left == 2
    assert only(plans("heel-drops-12-weeks"), diary(done(DROPS, MONDAY, 8, Sides.BOTH))).left == 1


@pytest.mark.parametrize(
    ("name", "routine"),
    [
        ("ankle-strength", "ankle-strength-10"),
        ("heavy-slow-resistance", "heavy-slow-resistance-week-1"),
    ],
)
def test_3_3_three_times_a_week_never_on_consecutive_days(name: str, routine: str) -> None:
    sunday = MONDAY - DAY
    enrolled = plans(following(name, day=sunday))
    assert first_day(enrolled, diary(done(routine, sunday, 22))) == 1
    assert first_day(enrolled, diary(done(routine, MONDAY, 8))) == 2
    three = diary(*(done(routine, sunday + days * DAY) for days in (0, 2, 4)))
    assert first_day(enrolled, three, sunday + 6 * DAY) == 1


def test_3_3_a_day_between_also_from_one_week_to_the_next() -> None:
    last_day = MONDAY + 6 * DAY
    enrolled = plans("ankle-strength")
    assert first_day(enrolled, diary(done("ankle-strength-10", last_day)), last_day + DAY) == 1
    assert first_day(enrolled, diary(done("ankle-strength-10", last_day - DAY)), last_day + DAY) == 0


def test_a_new_phase_keeps_its_distance_from_the_one_before() -> None:
    enrolled = plans(in_phase(following("heel-raises-on-a-towel"), 1, MONDAY))
    told = diary(done("heel-raises-on-towel-weeks-1-2", MONDAY - DAY, 12))
    assert first_day(enrolled, told) == 1


@pytest.mark.parametrize(("hour", "is_open"), [(17, False), (18, True)])
def test_3_3_heel_raises_on_a_towel_48_hours_apart(hour: int, is_open: bool) -> None:
    told = diary(done("heel-raises-on-towel-weeks-1-2", MONDAY, 18))
    one = only(plans("heel-raises-on-a-towel"), told, MONDAY + 2 * DAY)
    assert (one.why, one.earliest) == ("Every other day, from 18:00", at(MONDAY + 2 * DAY, 18))
    assert one.is_open(at(MONDAY + 2 * DAY, hour)) is is_open
    assert first_day(plans("heel-raises-on-a-towel"), told, MONDAY + DAY) == 1


def test_a_session_left_early_keeps_its_distance_but_is_still_due() -> None:
    told = diary(done("heel-raises-on-towel-weeks-1-2", MONDAY, 8, counts=False))
    assert first_day(plans("heel-raises-on-a-towel"), told) == 2


def test_3_3_plantar_stretch_three_a_day_the_first_before_rising() -> None:
    one = only(plans("plantar-stretch"), NOTHING)
    assert (one.left, one.note) == (3, "The first before your first step")


BOTTLE = OwnDose(
    id="bottle",
    routine="frozen-bottle-10",
    side=Sides.LEFT,
    started_on=MONDAY,
    per_day=Span(2, 3),
    min_hours_apart=2,
)


def test_a_routine_is_followed_by_the_dose_of_its_file() -> None:
    dose = routines()["frozen-bottle-10"].dose
    assert dose is not None
    found = own_dose(dose, dose_id="bottle", routine="frozen-bottle-10", side=Sides.LEFT, day=MONDAY)
    assert found == BOTTLE


def test_3_3_frozen_bottle_two_hours_apart_two_due_three_at_most() -> None:
    told = diary(done("frozen-bottle-10", MONDAY, 8))
    one = only(plans(own=(BOTTLE,)), told, hour=8)
    assert (one.left, one.at_most, one.earliest) == (1, 2, at(MONDAY, 10))
    twice = diary(done("frozen-bottle-10", MONDAY, 8), done("frozen-bottle-10", MONDAY, 10))
    assert first_day(plans(own=(BOTTLE,)), twice) == 1


def test_3_3_recovery_plan_only_on_run_days_and_twice_a_week() -> None:
    enrolled = plans("recovery-after-runs")
    agenda = due(enrolled, NOTHING, at(MONDAY))
    assert agenda.due == ()
    assert [one.earliest for one in agenda.later] == [None]
    assert agenda.next is None
    one = only(enrolled, diary(runs=(run(MONDAY),)))
    assert one.why == "After a run, 2 times a week, 0 done"
    twice = diary(
        done("recovery-plan", MONDAY), done("recovery-plan", MONDAY + 2 * DAY), runs=(run(MONDAY + 4 * DAY),)
    )
    assert first_day(enrolled, twice, MONDAY + 4 * DAY) is None


def test_a_stretch_after_each_run() -> None:
    own = OwnDose(id="s", routine="calf-stretch", side=Sides.LEFT, started_on=MONDAY, after_runs=True)
    one = only(plans(own=(own,)), diary(runs=(run(MONDAY),)))
    assert one.why == "Before and after each run"


HOPPING = following("return-to-hopping")
HOPS = plans(in_phase(HOPPING, 1, MONDAY))


@pytest.mark.parametrize(("hours", "days"), [(8, 2), (20, 2)])
def test_3_3_hops_48_hours_apart(hours: int, days: int) -> None:
    assert first_day(HOPS, diary(done("hop-ladder", MONDAY, hours))) == days
    told = diary(done("hop-ladder", MONDAY, hours))
    assert only(HOPS, told, MONDAY + 2 * DAY).earliest == at(MONDAY + 2 * DAY, hours)


def test_3_3_both_stages_of_the_hop_ladder_keep_their_distance() -> None:
    second = plans(in_phase(HOPPING, 2, MONDAY))
    assert first_day(second, diary(done("hop-ladder", MONDAY - DAY, 12))) == 1


@pytest.mark.parametrize(("ago", "days"), [(0, 2), (1, 1), (2, 0)])
@pytest.mark.parametrize("colour", ["yellow", "red"])
def test_3_3_hops_keep_a_day_from_yellow_and_red(ago: int, days: int, colour: str) -> None:
    day = MONDAY - ago * DAY
    told = diary(yellow=(day,)) if colour == "yellow" else diary(red=(day,))
    assert first_day(HOPS, told) == days


def test_hops_inside_a_longer_routine_are_left_out_on_the_day_after_yellow() -> None:
    own = OwnDose(id="c", routine="calf-hop-and-balance-10", side=Sides.LEFT, started_on=MONDAY)
    assert only(plans(own=(own,)), diary(yellow=(MONDAY - DAY,))).without_impact
    assert not only(plans(own=(own,)), diary(yellow=(MONDAY - 2 * DAY,))).without_impact
    brittle = plans(own=(own,), safety=(SafetyAnswer.BRITTLE_BONES,))
    assert only(brittle, NOTHING).without_impact


def test_3_3_balance_five_days_a_week() -> None:
    five = diary(*(done("single-leg-balance", MONDAY + day * DAY) for day in range(5)))
    assert first_day(plans("balance"), five, MONDAY + 5 * DAY) == 2
    four = diary(*(done("single-leg-balance", MONDAY + day * DAY) for day in range(4)))
    assert first_day(plans("balance"), four, MONDAY + 6 * DAY) == 0


def test_3_3_foot_doming_three_a_week_spread_out() -> None:
    enrolled = plans("foot-doming")
    assert first_day(enrolled, diary(done("foot-doming", MONDAY))) == 2
    late = diary(done("foot-doming", MONDAY + 4 * DAY))
    assert first_day(enrolled, late, MONDAY + 5 * DAY) == 0


@pytest.mark.parametrize("other", ["heavy-slow-resistance", "heel-raises-on-a-towel"])
def test_3_3_one_plan_of_tendon_loading_at_a_time_on_a_side(other: str) -> None:
    both = plans("heel-drops-12-weeks", following(other, day=MONDAY + DAY))
    agenda = due(both, NOTHING, at(MONDAY + DAY))
    assert [one.routine for one in agenda.due] == [DROPS]
    assert agenda.held[0].why.startswith("Not together with heel drops")
    sides = plans("heel-drops-12-weeks", following(other, Sides.RIGHT))
    assert len(due(sides, NOTHING, at(MONDAY)).due) == 2
    overlapping = plans("heel-drops-12-weeks", following(other, Sides.BOTH))
    assert len(due(overlapping, NOTHING, at(MONDAY)).due) == 1


def test_3_3_soleus_work_is_of_the_family_too() -> None:
    own = OwnDose(id="s", routine="soleus-block", side=Sides.LEFT, started_on=MONDAY)
    agenda = due(plans("heel-drops-12-weeks", own=(own,)), NOTHING, at(MONDAY))
    assert [one.routine for one in agenda.held] == ["soleus-block"]
    other_foot = OwnDose(id="s", routine="soleus-block", side=Sides.RIGHT, started_on=MONDAY)
    assert due(plans("heel-drops-12-weeks", own=(other_foot,)), NOTHING, at(MONDAY)).held == ()


def test_3_3_what_was_loaded_today_outside_the_plan_counts() -> None:
    told = diary(done("soleus-block", MONDAY))
    agenda = due(plans("heel-drops-12-weeks"), told, at(MONDAY))
    assert agenda.due == ()
    assert agenda.held[0].why.startswith("Not on a day with soleus work")


def test_a_clash_is_told_before_enrolling() -> None:
    enrolled = plans("heel-drops-12-weeks")
    towel = programmes()["heel-raises-on-a-towel"]
    assert clash(towel, Sides.LEFT, enrolled, MONDAY) == (
        "Not together with Heel drops, 12 weeks: one plan of tendon loading at a time on a side."
    )
    assert clash(towel, Sides.RIGHT, enrolled, MONDAY) == ""
    assert clash(programmes()["foot-doming"], Sides.LEFT, enrolled, MONDAY) == ""


def test_safety_answers_are_respected() -> None:
    own = plans(own=(BOTTLE,), safety=(SafetyAnswer.NUMB_FEET,))
    agenda = due(own, NOTHING, at(MONDAY))
    assert agenda.due == ()
    assert agenda.held[0].why.startswith("Leave out the frozen bottle. You said “Numb feet, or diabetes”:")


def test_a_red_day_stops_all_and_the_next_waits_for_a_settled_morning() -> None:
    enrolled = plans("heel-drops-12-weeks")
    assert (
        due(enrolled, diary(red=(MONDAY,)), at(MONDAY)).stopped == "Today was a red day: nothing more is due."
    )
    red_yesterday = diary(red=(MONDAY - DAY,), usual=2)
    assert due(enrolled, red_yesterday, at(MONDAY)).stopped == "Yesterday was a red day."
    assert due(enrolled, red_yesterday, at(MONDAY)).due == ()
    for score, is_due in ((2, True), (3, False)):
        told = diary(red=(MONDAY - DAY,), usual=2, mornings=(morning(MONDAY, score),))
        assert bool(due(enrolled, told, at(MONDAY)).due) is is_due


def test_a_pause_counts_no_days_and_nothing_is_due_in_it() -> None:
    enrolled = paused(following("heel-drops-12-weeks"), PauseReason.ILL, MONDAY + 3 * DAY)
    assert due(plans(enrolled), NOTHING, at(MONDAY + 5 * DAY)).due == ()
    back = resumed(enrolled, MONDAY + 10 * DAY)
    assert only(plans(back), NOTHING, MONDAY + 10 * DAY).week == 1
    assert place(back, programmes()["heel-drops-12-weeks"], MONDAY + 14 * DAY).week == 2


def test_a_moved_day_is_not_due_and_leaving_ends_it() -> None:
    enrolled = following("heel-drops-12-weeks")
    assert first_day(plans(moved(enrolled, MONDAY, MONDAY + DAY)), NOTHING) == 1
    assert first_day(plans(left(enrolled, MONDAY)), NOTHING) is None
    assert first_day(plans(finished(enrolled, MONDAY)), NOTHING) is None
    with pytest.raises(ValueError, match="later day"):
        moved(enrolled, MONDAY, MONDAY)
    with pytest.raises(ValueError, match="ends after"):
        paused(enrolled, PauseReason.ILL, MONDAY, MONDAY)


def change(kind: AdjustmentKind, **more: object) -> Adjustment:
    return Adjustment(kind=kind, routine=DROPS, **more)  # type: ignore[arg-type]


def test_accepted_changes_are_kept_to() -> None:
    rest = plans("heel-drops-12-weeks", adjustments=(change(AdjustmentKind.REST, until=MONDAY + 3 * DAY),))
    assert first_day(rest, NOTHING) == 3
    spaced = plans("heel-drops-12-weeks", adjustments=(change(AdjustmentKind.SPACING, hours=48),))
    assert first_day(spaced, diary(done(DROPS, MONDAY))) == 2
    easier = change(AdjustmentKind.VARIANT, variant="floor-level-lowering")
    one = only(
        plans("heel-drops-12-weeks", adjustments=(easier,)), diary(done("floor-level-lowering", MONDAY))
    )
    assert (one.routine, one.prescribed, one.left) == ("floor-level-lowering", DROPS, 1)


def test_nothing_planned_is_nothing_due() -> None:
    agenda = due(plans(), NOTHING, at(MONDAY))
    assert (agenda.due, agenda.later, agenda.held, agenda.next, agenda.left) == ((), (), (), None, 0)


def test_what_can_begin_stands_first() -> None:
    told = diary(done(DROPS, MONDAY, 8))
    agenda = due(plans("heel-drops-12-weeks", "foot-doming"), told, at(MONDAY, 9))
    assert [one.routine for one in agenda.due] == ["foot-doming", DROPS]
    assert agenda.left == 2


def tallies(*sessions: object, until: int, **more: object) -> list[tuple[int, int]]:
    told = diary(*sessions, **more)  # type: ignore[arg-type]
    found = plans("heel-drops-12-weeks")
    return [
        (one.done, one.prescribed)
        for one in adherence(found.enrolments[0], found, told, MONDAY + until * DAY)
    ]


def test_adherence_a_week_done_against_prescribed() -> None:
    week = [done(DROPS, MONDAY + day * DAY, hour) for day in range(7) for hour in (8, 16)]
    assert tallies(*week[:-2], until=7) == [(12, 14), (0, 0)]


def test_adherence_today_is_not_missing_yet() -> None:
    assert tallies(done(DROPS, MONDAY), until=0) == [(1, 1)]
    assert tallies(until=1) == [(0, 2)]


def test_adherence_what_was_done_today_is_prescribed_today() -> None:
    assert tallies(done(DROPS, MONDAY), done(DROPS, MONDAY + DAY), until=1) == [(2, 3)]


def test_adherence_early_in_the_week_nothing_is_owed_yet() -> None:
    found = plans("ankle-strength")
    told = diary(*(done("ankle-strength-10", MONDAY + day * DAY) for day in (0, 2)))
    assert total(adherence(found.enrolments[0], found, told, MONDAY + 2 * DAY)) == (2, 2)


def test_adherence_the_other_foot_does_not_count() -> None:
    assert tallies(done(DROPS, MONDAY, side=Sides.RIGHT), until=1) == [(0, 2)]


def test_adherence_red_days_are_not_prescribed() -> None:
    assert tallies(until=2, red=(MONDAY,)) == [(0, 2)]


def test_adherence_pauses_and_rest_are_not_prescribed() -> None:
    enrolled = paused(
        following("heel-drops-12-weeks"), PauseReason.TRAVELLING, MONDAY + DAY, MONDAY + 6 * DAY
    )
    found = plans(enrolled)
    assert [one.prescribed for one in adherence(enrolled, found, NOTHING, MONDAY + 7 * DAY)] == [4]
    rest = (change(AdjustmentKind.REST, until=MONDAY + 3 * DAY),)
    found = plans("heel-drops-12-weeks", adjustments=rest)
    assert total(adherence(found.enrolments[0], found, NOTHING, MONDAY + 4 * DAY)) == (0, 2)


def test_adherence_three_a_week() -> None:
    found = plans("ankle-strength")
    told = diary(*(done("ankle-strength-10", MONDAY + day * DAY) for day in (0, 2, 4)))
    (first, second) = adherence(found.enrolments[0], found, told, MONDAY + 7 * DAY)
    assert (first.done, first.prescribed, first.share) == (3, 3, 1.0)
    assert (second.is_running, second.share) == (True, 1.0)


def test_the_time_is_told_in_the_zone_where_the_person_is_now() -> None:
    now = at(MONDAY, 9).astimezone(timezone(timedelta(hours=1)))
    one = due(plans("heel-drops-12-weeks"), diary(done(DROPS, MONDAY, 8)), now).due[0]
    assert one.why == "Second of 2 today, from 13:00"


# --- when it will be another -----------------------------------------------------------------


def test_it_changes_when_something_can_begin_and_else_at_midnight() -> None:
    ours = plans("heel-drops-12-weeks")
    early, late = at(MONDAY, 8), at(MONDAY, 21)
    midnight = at(MONDAY + DAY, 0)
    assert next_change(due(ours, diary(), early), early) == midnight
    told = diary(done(DROPS, MONDAY, 7))
    assert next_change(due(ours, told, early), early) == at(MONDAY, 13)
    assert next_change(due(ours, told, at(MONDAY, 13)), at(MONDAY, 13)) == midnight
    assert next_change(due(ours, told, late), late) == midnight
