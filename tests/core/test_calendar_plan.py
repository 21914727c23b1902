"""What is followed, laid out for a calendar: times of day, weekdays, ends, pauses, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.calendar_plan import CalendarEntry, calendar_entries
from rehab_player.core.checkin import SafetyAnswer
from rehab_player.core.due_values import Diary, Plans
from rehab_player.core.programme_enrolment import OwnDose, PauseReason, in_phase, left, moved, paused
from rehab_player.core.reminder_hours import Hours
from rehab_player.core.routine import Sides, Span
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from tests.core.due_stories import diary, done, following, plans, programmes
from tests.core.pain_stories import DAY, MONDAY, at

if TYPE_CHECKING:
    from collections.abc import Sequence

WEEK = timedelta(weeks=1)
DROPS = "eccentric-heel-drops"


def entries(found: Plans, told: Diary | None = None, day: date = MONDAY) -> Sequence[CalendarEntry]:
    return calendar_entries(found, told or Diary(), at(day, 9), Hours(), Sides.RIGHT)


def own(**values: object) -> OwnDose:
    usual: dict[str, object] = {
        "id": "own", "routine": "towel-stretch", "side": Sides.LEFT, "started_on": MONDAY,
    }  # fmt: skip
    return OwnDose(**(usual | values))  # type: ignore[arg-type]


def test_heel_drops_twice_a_day_for_twelve_weeks() -> None:
    morning, evening = entries(plans("heel-drops-12-weeks"))
    assert (morning.at, evening.at) == (time(8), time(14, 30))
    assert (morning.routine_name, morning.minutes) == ("Eccentric heel drops", 14)
    assert morning.note.splitlines()[0] == "Heel drops, 12 weeks"
    assert (morning.first, evening.last) == (MONDAY, MONDAY + 12 * WEEK - DAY)
    assert morning.identity != evening.identity


def test_made_again_later_it_begins_on_that_day_and_keeps_identity_and_end() -> None:
    (first, _), (later, _) = (
        entries(plans("heel-drops-12-weeks"), day=day) for day in (MONDAY, MONDAY + 3 * DAY)
    )
    assert later.first == MONDAY + 3 * DAY
    assert (later.identity, later.last) == (first.identity, first.last)


def test_the_phases_to_come_follow_by_their_weeks() -> None:
    found = entries(plans("heavy-slow-resistance"))
    assert [one.first for one in found] == [MONDAY + weeks * WEEK for weeks in (0, 1, 3, 5, 8)]
    assert all(a.last is not None and a.last + DAY == b.first for a, b in pairwise(found))
    assert all(one.weekdays == {0, 2, 4} for one in found)


def test_a_phase_whose_weeks_are_over_stays_for_a_week() -> None:
    late = MONDAY + 2 * WEEK
    first, second, *_ = entries(plans("heavy-slow-resistance"), day=late)
    assert (first.first, first.last, second.first) == (late, late + WEEK - DAY, late + WEEK)
    moved_on = in_phase(following("heavy-slow-resistance"), 1, late)
    assert [one.first for one in entries(plans(moved_on), day=late)][:2] == [late, late + 2 * WEEK]


def test_weekdays_are_spread_from_the_day_on_which_it_was_begun() -> None:
    thursday = following("ankle-strength", day=MONDAY + 3 * DAY)
    (one,) = entries(plans(thursday))
    assert one.first == MONDAY + 3 * DAY
    assert one.weekdays == {3, 5, 0}


def test_every_other_day_goes_on_from_the_last_session() -> None:
    raises = "heel-raises-on-towel-weeks-1-2"
    found = entries(plans("heel-raises-on-a-towel"), diary(done(raises, MONDAY, 8)), MONDAY)
    assert (found[0].first, found[0].every_days) == (MONDAY + 2 * DAY, 2)


def test_a_pause_is_left_out_and_one_without_an_end_ends_it() -> None:
    ill = paused(following("heel-drops-12-weeks"), PauseReason.ILL, MONDAY + 2 * DAY, MONDAY + 5 * DAY)
    found = entries(plans(ill))
    days = [(one.first, one.last) for one in found]
    after = (MONDAY + 5 * DAY, MONDAY + 12 * WEEK + 3 * DAY - DAY)
    assert days == [(MONDAY, MONDAY + DAY)] * 2 + [after] * 2
    assert len({one.identity for one in found}) == 4
    away = paused(following("heel-drops-12-weeks"), PauseReason.OTHER, MONDAY)
    assert entries(plans(away)) == ()


def test_a_day_that_was_moved_is_left_out() -> None:
    (first, _) = entries(plans(moved(following("heel-drops-12-weeks"), MONDAY + DAY, MONDAY + 2 * DAY)))
    assert first.but_not == {MONDAY + DAY}


def test_what_was_left_or_has_no_file_is_not_there() -> None:
    assert entries(plans(left(following("heel-drops-12-weeks"), MONDAY))) == ()
    assert entries(plans(following("no-such-programme"))) == ()
    assert entries(plans(own=(own(left_on=MONDAY),))) == ()
    assert entries(replace(plans("heel-drops-12-weeks"), routines={})) == ()


def test_what_is_due_after_runs_is_left_out_as_no_calendar_knows_the_runs() -> None:
    assert entries(plans("recovery-after-runs")) == ()
    assert entries(plans(own=(own(after_runs=True),))) == ()


def test_what_the_answers_rule_out_or_another_plan_holds_back_is_left_out() -> None:
    names = {one.routine_name for one in entries(plans("return-to-hopping"))}
    careful = plans("return-to-hopping", safety=(SafetyAnswer.UNDER_16,))
    allowed = {one.routine_name for one in entries(careful)}
    assert allowed < names
    both = plans("heel-drops-12-weeks", following("heavy-slow-resistance", day=MONDAY + DAY))
    assert {one.routine_name for one in entries(both, day=MONDAY + 2 * DAY)} == {"Eccentric heel drops"}


def test_an_own_dose_without_an_end_and_its_hours_apart() -> None:
    dose = own(per_day=Span(3, 3), days_per_week=Span(7, 7), min_hours_apart=5)
    found = entries(plans(own=(dose,)))
    assert [one.at for one in found] == [time(8), time(13), time(18)]
    assert {(one.first, one.last) for one in found} == {(MONDAY, None)}


def test_an_accepted_spacing_counts() -> None:
    spacing = Adjustment(kind=AdjustmentKind.SPACING, routine=DROPS, hours=48)
    (one,) = entries(plans("heel-drops-12-weeks", adjustments=(spacing,)))
    assert (one.at, one.every_days) == (time(8), 2)


def test_an_accepted_variant_takes_its_place_and_a_rest_puts_it_off() -> None:
    variant = Adjustment(kind=AdjustmentKind.VARIANT, routine=DROPS, variant="floor-level-lowering")
    rest = Adjustment(kind=AdjustmentKind.REST, routine=DROPS, until=MONDAY + 3 * DAY)
    first, _ = entries(plans("heel-drops-12-weeks", adjustments=(variant, rest)))
    assert first.routine_name != "Eccentric heel drops"
    assert first.first == MONDAY + 3 * DAY


@pytest.mark.parametrize("name", sorted(programmes()))
def test_every_programme_that_comes_along_can_be_laid_out(name: str) -> None:
    found = entries(plans(name))
    assert len({one.identity for one in found}) == len(found)
    assert all(one.last is None or one.first <= one.last for one in found)
