"""What is told besides the sessions, as the pure functions take it; what cannot be is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer, Run, SafetyAnswer, SafetyRecord
from rehab_player.core.due import due
from rehab_player.core.light import Light
from rehab_player.core.programme_enrolment import Enrolment, OwnDose, in_phase, left, paused, resumed
from rehab_player.core.programme_enrolment import PauseReason as Why
from rehab_player.core.routine import Routine, Sides, Span
from rehab_player.core.session import PainMoment, SessionState
from rehab_player.core.suggestion_dose import in_force
from rehab_player.storage.care import CareLog
from rehab_player.storage.care_kinds import kind_of
from rehab_player.storage.care_schema import CARE_TABLES
from rehab_player.storage.care_values import ToldComplaint, UnknownShoes
from rehab_player.storage.log import SessionLog, memory_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.storage.care_stories import (
    ALL,
    CHECK_IN,
    COMPLAINT,
    OWN_DOSE,
    RUN,
    SHOES,
    SPLINT_NIGHT,
    SUGGESTION,
    an_id,
)
from tests.storage.log_stories import FIRST, SECOND, THIRD, after, pain, segment, start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.storage.care_values import CareValue

TODAY = date(2026, 5, 7)
NOW = after(25 * 60)
ROUTINE = Routine(name="Heel drops", steps=(), areas=("calf",))
PLAN = Enrolment(id=an_id(50), programme="heel-drops", side=Sides.LEFT, started_on=date(2026, 3, 1))


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        yield log


@pytest.fixture
def care(log: SessionLog) -> CareLog:
    return CareLog(log)


def check_in(number: int, day: int, area: str = "calf", pain_now: int = 1) -> CheckIn:
    at = after((day - 6) * 24 * 60)
    return CheckIn(id=an_id(number), at=at, day=at.date(), area=area, pain_now=pain_now)


def morning(number: int, day: int, area: str = "calf", first_step: int = 1) -> MorningAnswer:
    at = after((day - 6) * 24 * 60)
    return MorningAnswer(id=an_id(number), at=at, day=at.date(), area=area, first_step=first_step)


def play(log: SessionLog, session_id: str, at: datetime, worst: int = 2) -> None:
    log.begin(start(session_id, at))
    for index in range(3):
        log.record(session_id, segment(index))
    log.pain(session_id, pain(PainMoment.WORST, worst))
    log.finish(session_id, state=SessionState.COMPLETED, ended_at=at, active_ms=1, reason=None)


# --- answers --------------------------------------------------------------------------------


def test_answers_come_by_day_and_area_oldest_first(care: CareLog) -> None:
    told = [check_in(1, 8), check_in(2, 6, "under heel"), check_in(3, 7)]
    mornings = [morning(4, 9), morning(5, 7), morning(6, 8, "under heel")]
    care.put(*told, *mornings)
    assert [one.id for one in care.check_ins()] == [an_id(2), an_id(3), an_id(1)]
    assert [one.id for one in care.check_ins(area="calf")] == [an_id(3), an_id(1)]
    assert [one.id for one in care.check_ins(date(2026, 5, 7), date(2026, 5, 7))] == [an_id(3)]
    assert [one.id for one in care.mornings(date(2026, 5, 8))] == [an_id(6), an_id(4)]
    assert [one.id for one in care.mornings(last=date(2026, 5, 8), area="calf")] == [an_id(5)]


def test_of_the_check_ins_of_a_session_the_last_is_given(log: SessionLog, care: CareLog) -> None:
    log.begin(start())
    assert care.check_in_of(FIRST) is None
    early, late = replace(CHECK_IN, session=FIRST), replace(CHECK_IN, id=an_id(9), at=NOW, session=FIRST)
    care.put(late, early)
    assert care.check_in_of(FIRST) == late


def test_the_newest_safety_answers_count(care: CareLog) -> None:
    assert (care.safety_record(), care.safety()) == (None, ())
    care.put(SafetyRecord(at=after(5), answers=()), SafetyRecord(at=after(0), answers=(SafetyAnswer.FALLS,)))
    assert care.safety_record() == SafetyRecord(at=after(5), answers=())
    assert care.safety() == ()


def test_of_each_area_the_complaint_told_last_counts(care: CareLog) -> None:
    assert (care.complaint(), care.complaint("calf")) == (None, None)
    calf = Complaint(area="calf", side=Sides.RIGHT)
    worse = replace(COMPLAINT, usual=6)
    care.tell_complaint(COMPLAINT, after(0))
    care.tell_complaint(calf, after(1))
    care.tell_complaint(worse, after(2))
    assert care.complaints() == (worse, calf)
    assert (care.complaint(), care.complaint("calf"), care.complaint("toes")) == (worse, calf, worse)


# --- suggestions and plans ------------------------------------------------------------------


def test_an_enrolment_is_kept_as_it_goes_on(care: CareLog) -> None:
    for now in (
        PLAN,
        paused(PLAN, Why.ILL, TODAY),
        resumed(paused(PLAN, Why.ILL, TODAY), TODAY + timedelta(days=2)),
        in_phase(PLAN, 2, TODAY),
        left(PLAN, TODAY),
    ):
        care.put(now)
        assert care.enrolments() == (now,)
    assert care.enrolments(TODAY) == ()
    assert care.enrolments(TODAY - timedelta(days=1)) == (left(PLAN, TODAY),)


def test_own_doses_are_open_from_their_first_day_to_their_last(care: CareLog) -> None:
    dose = OwnDose(
        id=an_id(60), routine="scrunch", side=Sides.LEFT, started_on=TODAY, left_on=date(2026, 5, 9)
    )
    care.put(dose)
    assert [bool(care.own_doses(date(2026, 5, day))) for day in (6, 7, 8, 9)] == [False, True, True, False]


def test_what_was_accepted_is_in_force(care: CareLog) -> None:
    declined = replace(SUGGESTION, id=an_id(70), at=after(60), accepted=False, changes=())
    care.put(declined, SUGGESTION)
    assert care.suggestion_answers("heel-drops") == (SUGGESTION, declined)
    assert care.suggestion_answers("balance") == ()
    plans = care.plans({}, {})
    assert plans.adjustments == care.adjustments() == SUGGESTION.changes
    assert [change.kg for change in in_force(plans.adjustments, "heel-drops")] == [5.0]


# --- runs and shoes -------------------------------------------------------------------------


def test_shoes_that_are_deleted_leave_their_runs_and_undone_have_them_again(care: CareLog) -> None:
    care.put(SHOES, RUN)
    undo = care.take_out(SHOES)
    assert (care.shoes(), care.runs()) == ((), (replace(RUN, shoes=None),))
    care.apply(undo)
    assert (care.shoes(), care.runs()) == ((SHOES,), (RUN,))


def test_a_night_told_again_takes_the_place_of_that_night(care: CareLog) -> None:
    care.put(SPLINT_NIGHT)
    undo = care.put(replace(SPLINT_NIGHT, hours=2.0))
    assert care.splint_nights() == (replace(SPLINT_NIGHT, hours=2.0),)
    care.apply(undo)
    assert care.splint_nights(SPLINT_NIGHT.day, SPLINT_NIGHT.day) == (SPLINT_NIGHT,)


def test_runs_come_by_day(care: CareLog) -> None:
    days = (date(2026, 5, 9), date(2026, 5, 1), date(2026, 5, 5))
    care.put(*(Run(id=an_id(number), day=day, km=5) for number, day in enumerate(days, 1)))
    assert [run.day for run in care.runs(date(2026, 5, 2))] == [date(2026, 5, 5), date(2026, 5, 9)]


# --- what the pure functions take -----------------------------------------------------------


def test_the_diary_reaches_back_to_the_oldest_plan_or_four_weeks(log: SessionLog, care: CareLog) -> None:
    old, older = TODAY - timedelta(days=28), TODAY - timedelta(days=29)
    care.put(Run(id=an_id(1), day=old, km=5), Run(id=an_id(2), day=older, km=5))
    assert [run.day for run in care.diary(TODAY).runs] == [old]
    care.put(PLAN)
    assert [run.day for run in care.diary(TODAY).runs] == [older, old]
    care.put(left(PLAN, TODAY))
    assert [run.day for run in care.diary(TODAY).runs] == [old]


def test_the_diary_has_what_was_done_and_each_light(log: SessionLog, care: CareLog) -> None:
    play(log, FIRST, after(0), worst=4)
    log.begin(start(SECOND, after(60)))
    care.put(check_in(1, 7, pain_now=7), morning(2, 8, first_step=1))
    care.tell_complaint(COMPLAINT, after(0))
    diary = care.diary(TODAY)
    assert [done.routine for done in diary.sessions] == ["heel-drops"]
    assert [(told.day.day, told.light) for told in diary.lights] == [
        (7, Light.RED),
        (8, Light.GREEN),
        (6, Light.YELLOW),
    ]
    assert (diary.usual, len(diary.mornings)) == (COMPLAINT.usual, 1)
    agenda = due(care.plans({}, {"heel-drops": ROUTINE}), diary, NOW)
    assert agenda.stopped


def test_a_routine_by_its_own_dose_is_due_until_it_was_played(log: SessionLog, care: CareLog) -> None:
    care.put(
        OwnDose(id=an_id(60), routine="heel-drops", side=Sides.LEFT, started_on=TODAY, per_day=Span(1, 1))
    )
    plans = care.plans({}, {"heel-drops": ROUTINE})
    assert due(plans, care.diary(TODAY), NOW).left == 1
    play(log, FIRST, after(24 * 60))
    assert due(plans, care.diary(TODAY), NOW).left == 0


def test_a_story_has_the_sessions_of_its_file_and_the_answers_of_its_area(
    log: SessionLog, care: CareLog
) -> None:
    play(log, FIRST, after(0), worst=3)
    care.put(
        morning(1, 7), morning(2, 8, "under heel"), check_in(3, 7), check_in(4, 7, "under heel"), SUGGESTION
    )
    care.tell_complaint(COMPLAINT, after(0))
    story = care.story("heel-drops", ROUTINE, in_programme=True)
    assert [(one.day, one.worst) for one in story.sessions] == [(date(2026, 5, 6), 3)]
    assert ([one.area for one in story.mornings], [one.area for one in story.check_ins]) == (
        ["calf"],
        ["calf"],
    )
    assert (story.complaint, story.answers, story.in_programme) == (COMPLAINT, (SUGGESTION,), True)
    assert story.step_since == SUGGESTION.day
    assert care.story("balance", ROUTINE).sessions == ()
    assert (
        len(care.story("balance", replace(ROUTINE, areas=()), files=frozenset({"heel-drops"})).mornings) == 2
    )
    assert care.story("heel-drops", ROUTINE, since=TODAY + timedelta(days=1)).sessions == ()


def test_of_two_versions_of_a_session_the_diary_has_one(log: SessionLog, care: CareLog) -> None:
    play(log, FIRST, after(0))
    play(log, SECOND, after(1))
    with log.writing() as db:
        db.execute("UPDATE session SET twin_of = ? WHERE id = ?", (FIRST, SECOND))
    assert [session.start.id for session in care.sessions()] == [FIRST]


# --- what cannot be -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        replace(check_in(1, 6), pain_now=11),
        replace(check_in(1, 6), pain_now=-1),
        replace(check_in(1, 6), id="one"),
        replace(check_in(1, 6), at=datetime(2026, 5, 6, 8, 0)),  # noqa: DTZ001
        replace(morning(1, 6), first_step=11),
        replace(morning(1, 6), stiff_min=-1),
        replace(RUN, shoes=None, worst=11),
        ToldComplaint(at=after(0), complaint=replace(COMPLAINT, usual=11)),
        replace(RUN, shoes=None, km=-0.1),
        replace(RUN, shoes=None, km=float("nan")),
        replace(SHOES, km_before=float("inf")),
        replace(SPLINT_NIGHT, hours=24.1),
        replace(OWN_DOSE, per_day=Span(3, 2)),
    ],
    ids=repr,
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    log: SessionLog, care: CareLog, value: CareValue
) -> None:
    with pytest.raises(ValueError, match=r".+"):
        care.put(SHOES, value)
    assert care.shoes() == ()


@pytest.mark.parametrize("score", [0, 10])
def test_both_ends_of_the_scale_are_on_it(care: CareLog, score: int) -> None:
    care.put(check_in(1, 6, pain_now=score), morning(2, 6, first_step=score))
    care.tell_complaint(replace(COMPLAINT, usual=score, worst_ever=score), after(0))
    assert (care.check_ins()[0].pain_now, care.mornings()[0].first_step) == (score, score)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("check_in", "pain_now"),
        ("morning", "first_step"),
        ("run", "worst"),
        ("complaint", "worst_ever"),
        ("complaint", "usual"),
    ],
)
@pytest.mark.parametrize("score", [-1, 11])
def test_the_file_itself_refuses_what_is_not_on_the_scale(
    log: SessionLog, care: CareLog, table: str, column: str, score: int
) -> None:
    log.begin(start(THIRD))
    care.put(*ALL)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"), log.writing() as db:
        db.execute(f"UPDATE {table} SET {column} = ?", (score,))


def test_a_run_in_shoes_that_are_not_there_is_refused(care: CareLog) -> None:
    with pytest.raises(UnknownShoes):
        care.put(RUN)
    assert care.runs() == ()


def everything_in(care: CareLog) -> tuple[object, ...]:
    return (
        *(care.check_ins(), care.mornings(), care.shoes(), care.runs(), care.splint_nights()),
        *(care.safety_record(), care.complaints(), care.enrolments(), care.own_doses()),
        care.suggestion_answers(),
    )


@pytest.mark.parametrize("table", CARE_TABLES)
def test_a_row_that_means_nothing_is_damage(log: SessionLog, care: CareLog, table: str) -> None:
    log.begin(start(THIRD))
    care.put(*ALL)
    assert all(everything_in(care))
    with log.writing() as db:
        column = {"safety": "at", "complaint": "at", "enrolment": "started_on", "own_dose": "started_on"}
        column |= {"shoes": "first_worn"}
        db.execute(f"UPDATE {table} SET {column.get(table, 'day')} = 'some day'")
    with pytest.raises(LogProblem) as caught:
        everything_in(care)
    assert caught.value.kind is LogFault.DAMAGED


def test_there_is_a_table_for_each_kind() -> None:
    assert {kind_of(value).table for value in ALL} == set(CARE_TABLES)
