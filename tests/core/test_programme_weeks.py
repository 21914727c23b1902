"""Twelve simulated weeks of each programme, with pain of every shape.

The person does whatever is due, as soon as it is due, answers every question and accepts every
suggestion. The laws are written down here again, from the protocols, and are checked against what was
done, not against how it was reckoned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.core.checkin import Complaint, MorningAnswer, RedSign
from rehab_player.core.due import due
from rehab_player.core.due_values import DayLight, Diary, Done, Due
from rehab_player.core.light import Answers, Light, judge
from rehab_player.core.morning import baseline
from rehab_player.core.programme import MoveOn, plan_of_load
from rehab_player.core.programme_enrolment import Enrolment, in_phase, place
from rehab_player.core.programme_moving import back_a_phase, changed, next_phase
from rehab_player.core.routine import Sides
from rehab_player.core.suggestion import SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.core.suggestion_rules import suggest
from rehab_player.core.suggestion_story import Played, Story
from tests.core.due_stories import following, plans, programmes, routines
from tests.core.pain_stories import DAY, MONDAY, at, check_in, morning, run

WEEKS = 12
DAYS = 7 * WEEKS
HOURS = (7, 14, 21)
RUN_WEEKDAYS = (1, 3, 5)
USUAL = 3


@dataclass
class Person:
    """Lives through a programme; `pains` are before a session, `worsts` in it, `steps` the mornings."""

    enrolments: list[Enrolment]
    pains: Sequence[int]
    worsts: Sequence[int]
    steps: Sequence[int | None]
    sessions: list[Done] = field(default_factory=list)
    played: dict[str, list[Played]] = field(default_factory=dict)
    lights: list[DayLight] = field(default_factory=list)
    mornings: list[MorningAnswer] = field(default_factory=list)
    adjustments: list[Adjustment] = field(default_factory=list)
    step_since: dict[str, date] = field(default_factory=dict)
    accepted: list[tuple[date, Adjustment]] = field(default_factory=list)
    before: dict[datetime, int] = field(default_factory=dict)
    """The pain told before each session."""
    reds: list[datetime] = field(default_factory=list)
    """When something was red: before a session, or in it."""
    phases_on: dict[date, tuple[int, ...]] = field(default_factory=dict)

    def live(self, days: int = DAYS) -> None:
        for number in range(days + 1):
            day = MONDAY + number * DAY
            step = self.steps[number % len(self.steps)]
            if step is not None:
                self.mornings.append(morning(day, step))
            self._suggestions(day)
            self.phases_on[day] = tuple(self._phase(one, day) for one in self.enrolments)
            for hour in HOURS:
                self._train(day, hour, number)

    def _phase(self, enrolment: Enrolment, day: date) -> int:
        programme = programmes()[enrolment.programme]
        over = enrolment.finished_on is not None
        return len(programme.phases) if over else place(enrolment, programme, day).phase_number

    def _diary(self, day: date) -> Diary:
        runs = tuple(run(MONDAY + n * DAY) for n in range(DAYS + 1) if n % 7 in RUN_WEEKDAYS)
        return Diary(
            sessions=tuple(self.sessions),
            runs=tuple(one for one in runs if one.day <= day),
            lights=tuple(self.lights),
            mornings=tuple(self.mornings),
            usual=USUAL,
        )

    def _train(self, day: date, hour: int, number: int) -> None:
        now = at(day, hour)
        found = plans(*self.enrolments, adjustments=tuple(self.adjustments))
        for one in due(found, self._diary(day), now).due:
            if one.is_open(now):
                self._session(one, day, hour, number)

    def _session(self, one: Due, day: date, hour: int, number: int) -> None:
        usual = baseline(self.mornings, USUAL, day).score
        step = next((m.first_step for m in self.mornings if m.day == day), None)
        pain = self.pains[number % len(self.pains)]
        verdict = judge(Answers(pain_now=pain, first_step=step, usual=usual))
        self.lights.append(DayLight(day=day, light=verdict.light))
        if not verdict.may_start:
            self.reds.append(at(day, hour))
        if not verdict.may_start or (not verdict.impact and "hop" in one.routine):
            return
        worst = self.worsts[number % len(self.worsts)]
        self.sessions.append(Done(routine=one.routine, side=one.side, at=at(day, hour), day=day))
        self.before[at(day, hour)] = pain
        self.played.setdefault(one.prescribed, []).append(Played(day=day, worst=worst))
        if worst > 5:
            self.lights.append(DayLight(day=day, light=Light.RED))
            self.reds.append(at(day, hour))

    def _suggestions(self, day: date) -> None:
        for index, enrolment in enumerate(self.enrolments):
            programme = programmes()[enrolment.programme]
            file = place(enrolment, programme, day).phase.do[0].routine
            story = self._story(file, day)
            found = back_a_phase(suggest(story, day), enrolment, programme, day)
            if found.kind is SuggestionKind.STEP_BACK or found.kind is SuggestionKind.PROGRESS:
                self._accept(found.changes, index, day)
            following_phase = next_phase(self.enrolments[index], programme, self._story(file, day), day)
            if following_phase is not None and following_phase.kind is SuggestionKind.PROGRESS:
                self._accept(following_phase.changes, index, day)

    def _accept(self, changes: tuple[Adjustment, ...], index: int, day: date) -> None:
        enrolment = self.enrolments[index]
        for change in changes:
            self.step_since[change.routine] = day
            self.accepted.append((day, change))
            if change.kind is AdjustmentKind.PHASE:
                self.enrolments[index] = changed(enrolment, change, programmes()[enrolment.programme], day)
            else:
                self.adjustments.append(change)

    def _story(self, file: str, day: date) -> Story:
        return Story(
            file=file,
            routine=routines()[file],
            step_since=self.step_since.get(file, MONDAY),
            sessions=tuple(self.played.get(file, ())),
            mornings=tuple(self.mornings),
            complaint=Complaint(area="back of ankle", side=Sides.LEFT, usual=USUAL),
            adjustments=tuple(self.adjustments),
            in_programme=True,
        )


def lived(name: str, pains: Sequence[int], worsts: Sequence[int], steps: Sequence[int | None]) -> Person:
    person = Person([following(name)], pains, worsts, steps)
    person.live()
    return person


BOUNDED = {
    "heel-drops-12-weeks": {"hours": 6, "a day": 2},
    "heel-drops-as-tolerated": {"hours": 6, "a day": 2},
    "floor-level-12-weeks": {"hours": 6, "a day": 2},
    "heavy-slow-resistance": {"days": 2, "a day": 1, "a week": 3},
    "heel-raises-on-a-towel": {"hours": 48, "a day": 1},
    "balance": {"a day": 1, "a week": 5},
    "foot-doming": {"a day": 1, "a week": 3},
    "plantar-stretch": {"hours": 2, "a day": 3},
    "ankle-strength": {"days": 2, "a day": 1, "a week": 3},
    "recovery-after-runs": {"a day": 1, "a week": 2},
    "return-to-hopping": {"a day": 1, "a week": 3},
}
WEEKS_OF_PHASES = {
    "heel-drops-12-weeks": (12,),
    "heel-drops-as-tolerated": (12,),
    "floor-level-12-weeks": (12,),
    "heavy-slow-resistance": (1, 2, 2, 3, 4),
    "heel-raises-on-a-towel": (2, 2, 8),
    "balance": (1, 1, 2),
    "foot-doming": (8,),
    "plantar-stretch": (8,),
    "ankle-strength": (),
    "recovery-after-runs": (),
    "return-to-hopping": (2, 3, 3),
}
SESSIONS_WHEN_QUIET = {
    "heel-drops-12-weeks": 168,
    "heel-drops-as-tolerated": 168,
    "floor-level-12-weeks": 168,
    "heavy-slow-resistance": 36,
    "heel-raises-on-a-towel": 42,
    "balance": 5 * 4 + 3 * 8,
    "foot-doming": 24,
    "plantar-stretch": 168,
    "ankle-strength": 36,
    "recovery-after-runs": 24,
    "return-to-hopping": 3 * 2 + 2 * 6,
}


def protocol_phase(name: str, days: int) -> int:
    """The phase that the calendar of the protocol has reached after so many days."""
    passed = 0
    for number, weeks in enumerate(WEEKS_OF_PHASES[name]):
        passed += weeks * 7
        if days < passed:
            return number
    return len(WEEKS_OF_PHASES[name])


def check_spacing(name: str, person: Person) -> None:
    bounds = BOUNDED[name]
    moments = sorted(one.at for one in person.sessions)
    days = [one.date() for one in moments]
    for before, after in pairwise(moments):
        assert after - before >= timedelta(hours=bounds.get("hours", 0))
    for before_day, after_day in pairwise(days):
        assert after_day == before_day or (after_day - before_day).days >= bounds.get("days", 1)
    for day in set(days):
        assert days.count(day) <= bounds["a day"]
    for week in range(WEEKS + 1):
        first = MONDAY + 7 * week * DAY
        in_week = [day for day in days if first <= day < first + 7 * DAY]
        assert len(in_week) <= bounds.get("a week", bounds["a day"] * 7)


def usual_before(person: Person, day: date) -> float:
    """The usual first step on a day: the median of the last seven, until there are three what was told."""
    earlier = [one.first_step for one in person.mornings if one.day < day][-7:]
    return median(earlier) if len(earlier) >= 3 else USUAL


def is_settled(person: Person, day: date) -> bool:
    """Whether that morning was answered, and no worse than usual."""
    told = [one.first_step for one in person.mornings if one.day == day]
    return bool(told) and told[0] <= usual_before(person, day)


def check_pain_rule(person: Person) -> None:
    check_lights(person)
    check_hops(person)
    check_accepted(person)


def check_lights(person: Person) -> None:
    """Nobody starts at 6 or more, nor later on a red day, nor on the next before it has settled."""
    red_days = {one.date() for one in person.reds}
    for one in person.sessions:
        assert person.before[one.at] <= 5
        assert not [red for red in person.reds if red.date() == one.day and red < one.at]
        assert one.day - DAY not in red_days or is_settled(person, one.day)


def check_hops(person: Person) -> None:
    """48 hours apart, at 0 to 2, on a green day after a green day."""
    hops = [one for one in person.sessions if "hop-ladder" in one.routine]
    worst_light = {
        day: max((one.light.rank for one in person.lights if one.day == day), default=0)
        for day in person.phases_on
    }
    for before, after in pairwise(hops):
        assert after.at - before.at >= timedelta(hours=48)
    for one in hops:
        assert person.before[one.at] <= 2
        assert worst_light.get(one.day - DAY, 0) == Light.GREEN.rank


def check_accepted(person: Person) -> None:
    """Rest and more time between are kept to, from the day on which they were accepted."""
    for day, change in person.accepted:
        if change.kind is AdjustmentKind.REST and change.until is not None:
            assert not [one for one in person.sessions if of(change, one) and day <= one.day < change.until]
        if change.kind is AdjustmentKind.SPACING and not change.off:
            over = min((d for d, one in person.accepted if d > day and takes_back(one, change)), default=None)
            spaced = [one for one in person.sessions if of(change, one) and day <= one.day]
            for before, after in pairwise([one for one in spaced if over is None or one.day < over]):
                assert after.at - before.at >= timedelta(hours=48)


def of(change: Adjustment, session: Done) -> bool:
    return session.routine == change.routine


def takes_back(later: Adjustment, change: Adjustment) -> bool:
    return later.off and (later.kind, later.routine) == (change.kind, change.routine)


def check_phases(name: str, person: Person) -> None:
    """Never sooner than by the calendar, only on a settled morning, and nothing is done after the end."""
    for day, (phase,) in person.phases_on.items():
        assert phase <= protocol_phase(name, (day - MONDAY).days)
    phases = programmes()[name].phases
    order = [phase.do[0].routine for phase in phases]
    for session in person.sessions:
        reached = person.phases_on[session.day][0]
        assert session.routine not in order or session.routine in order[: reached + 1]
        assert reached < len(phases)
    for (before, (old,)), (after, (new,)) in pairwise(person.phases_on.items()):
        if new > old and phases[old].move_on is not MoveOn.WEEKS:
            last = max(one.day for one in person.sessions if one.day < after)
            assert is_settled(person, last + DAY), (before, after)


def check_runs(name: str, person: Person) -> None:
    """The recovery plan is for days with a run."""
    if name == "recovery-after-runs":
        assert all((one.day - MONDAY).days % 7 in RUN_WEEKDAYS for one in person.sessions)


def check_all(name: str, person: Person) -> None:
    check_spacing(name, person)
    check_pain_rule(person)
    check_phases(name, person)
    check_runs(name, person)


@pytest.mark.parametrize("name", BOUNDED)
def test_quiet_weeks_end_where_the_published_protocol_says(name: str) -> None:
    person = lived(name, [1], [1], [2])
    check_all(name, person)
    assert {day: phase for day, (phase,) in person.phases_on.items()} == {
        day: protocol_phase(name, (day - MONDAY).days) for day in person.phases_on
    }
    last = MONDAY + DAYS * DAY
    assert sum(one.day < last for one in person.sessions) == SESSIONS_WHEN_QUIET[name]


def test_every_bundled_programme_is_lived_through() -> None:
    assert set(BOUNDED) == set(programmes())


SCORE = st.integers(0, 10)


@st.composite
def series(draw: st.DrawFn) -> list[int]:
    """Pain over the weeks: level, rising, falling, a flare, a saw, or any."""
    low, high = sorted((draw(SCORE), draw(SCORE)))
    shape = draw(st.sampled_from(["level", "rising", "falling", "flare", "saw", "any"]))
    span = range(DAYS + 1)
    if shape == "level":
        return [low]
    if shape == "rising":
        return [low + (high - low) * day // DAYS for day in span]
    if shape == "falling":
        return [high - (high - low) * day // DAYS for day in span]
    if shape == "flare":
        begin = draw(st.integers(0, DAYS))
        return [high if begin <= day < begin + 10 else low for day in span]
    if shape == "saw":
        return [low, low, low, high]
    return draw(st.lists(SCORE, min_size=9, max_size=23))


@st.composite
def answers(draw: st.DrawFn) -> list[int | None]:
    """Mornings of such a shape, some of them not answered."""
    told = draw(series())
    every = draw(st.sampled_from([0, 0, 2, 3, 7]))
    return [None if every and day % every == 0 else score for day, score in enumerate(told)]


FLARED = dict.fromkeys(range(20, 30), 7)
SHAPES = {
    "level at the limit": [5],
    "rising to the end": [day * 9 // DAYS for day in range(DAYS + 1)],
    "falling from the start": [9 - day * 9 // DAYS for day in range(DAYS + 1)],
    "a flare": [FLARED.get(day, 1) for day in range(DAYS + 1)],
    "a saw": [0, 1, 2, 6],
    "just above the limit": [6],
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", BOUNDED)
def test_pain_of_each_shape_that_is_felt_before_in_and_after_breaks_no_rule(name: str, shape: str) -> None:
    worsts = SHAPES[shape]
    check_all(
        name, lived(name, [max(one - 1, 0) for one in worsts], worsts, [max(one - 2, 0) for one in worsts])
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, weeks in WEEKS_OF_PHASES.items() if len(weeks) > 0])
def test_a_flare_makes_it_longer_and_then_it_ends_all_the_same(name: str) -> None:
    days = 2 * DAYS
    flared = [FLARED.get(day, 1) for day in range(days + 1)]
    person = Person([following(name)], flared, flared, [max(one - 1, 0) for one in flared])
    person.live(days)
    check_spacing(name, person)
    check_pain_rule(person)
    check_phases(name, person)
    assert person.phases_on[MONDAY + days * DAY] == (len(WEEKS_OF_PHASES[name]),)


@pytest.mark.slow
@pytest.mark.parametrize("name", BOUNDED)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(series(), series(), answers())
def test_whatever_the_pain_no_spacing_and_no_pain_rule_is_broken(
    name: str, pains: list[int], worsts: list[int], steps: list[int | None]
) -> None:
    check_all(name, lived(name, pains, worsts, steps))


@pytest.mark.slow
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["heel-drops-12-weeks", "heavy-slow-resistance", "heel-raises-on-a-towel"]),
            st.sampled_from([Sides.LEFT, Sides.RIGHT, Sides.BOTH]),
            st.integers(0, 20),
        ),
        min_size=2,
        max_size=3,
        unique_by=lambda one: one[0],
    ),
    series(),
    series(),
)
def test_one_plan_of_tendon_loading_at_a_time_on_a_side(
    chosen: list[tuple[str, Sides, int]], pains: list[int], worsts: list[int]
) -> None:
    enrolments = [following(name, side, MONDAY + day * DAY) for name, side, day in chosen]
    person = Person(enrolments, pains, worsts, [2])
    person.live(35)
    for foot in (Sides.LEFT, Sides.RIGHT):
        loading = [one for one in person.sessions if one.side in (foot, Sides.BOTH)]
        assert len({plan_of_load(one.routine) for one in loading}) <= 1
    first = min(enrolments, key=lambda one: (one.started_on, one.id))
    begun = {one.routine for one in person.sessions if one.side is first.side}
    assert begun <= {one.routine for phase in programmes()[first.programme].phases for one in phase.do} | {
        "floor-level-lowering"
    }


def test_a_new_phase_that_hurts_goes_back_to_the_one_before() -> None:
    programme = programmes()["heel-raises-on-a-towel"]
    enrolment = in_phase(following("heel-raises-on-a-towel"), 1, MONDAY + 14 * DAY)
    day = MONDAY + 16 * DAY
    file = "heel-raises-on-towel-weeks-3-4"
    story = Story(
        file=file,
        routine=routines()[file],
        step_since=MONDAY + 14 * DAY,
        sessions=(Played(day=day, worst=7),),
    )
    found = back_a_phase(suggest(story, day), enrolment, programme, day)
    assert (found.kind, found.title) == (SuggestionKind.STEP_BACK, "Back a phase")
    assert found.reason.endswith("Going back to “Weeks 1 and 2, 3 × 12” is one step.")
    back = changed(enrolment, found.changes[0], programme, day)
    assert place(back, programme, day).phase_number == 0
    limping = replace(story, sessions=(), check_ins=(check_in(day, 1, RedSign.STRIDE),))
    warned = suggest(limping, day)
    assert back_a_phase(warned, enrolment, programme, day) == warned
    assert [one.kind for one in warned.changes] == [AdjustmentKind.REST]
    late = replace(enrolment, phases=(replace(enrolment.phases[0], day=MONDAY),))
    assert back_a_phase(suggest(story, day), late, programme, day).title == "Step back"
