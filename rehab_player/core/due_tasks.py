"""The routines that a person's plans prescribe at present, and which of them are offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core import programme_texts as texts
from rehab_player.core.due_days import Calendar, overlap
from rehab_player.core.due_values import Due, Held
from rehab_player.core.light_impact import has_impact, is_all_impact
from rehab_player.core.pain_safety import leaves_out_impact, ruled_out
from rehab_player.core.programme import Prescription, Programme, plan_of_load
from rehab_player.core.programme_enrolment import Enrolment, OwnDose, place
from rehab_player.core.routine import Sides
from rehab_player.core.suggestion_dose import file_to_play

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from rehab_player.core.due_values import Diary, Plans


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One prescription of one plan; `file` is the routine to play, after accepted changes."""

    file: str
    side: Sides
    prescription: Prescription
    plan: Enrolment | OwnDose
    calendar: Calendar
    programme: Programme | None = None
    phase: str = ""
    week: int | None = None
    has_impact: bool = False
    never_impact: bool = False

    def next_due(self, now: datetime, *, stopped: bool) -> Due | None:
        """When it is due next, at most some weeks ahead; None when it is not."""
        found = self.calendar.next_slot(now, stopped=stopped)
        if found is None:
            return None
        prescription = self.prescription
        hopless = self.never_impact or not self.calendar.may_hop(found.day)
        return Due(
            routine=self.file,
            prescribed=prescription.routine,
            side=self.side,
            why=self.calendar.why(found),
            left=found.left,
            at_most=found.at_most,
            day=found.day,
            earliest=found.earliest,
            plan=self.plan.id,
            programme="" if self.programme is None else self.programme.name,
            phase=self.phase,
            week=self.week,
            weeks=None if self.programme is None else self.programme.weeks,
            note=prescription.note,
            without_impact=self.has_impact and hopless,
            done=found.done,
        )


def offered(plans: Plans, diary: Diary, today: date) -> tuple[list[Task], tuple[Held, ...]]:
    """The tasks of all plans that are on, and what is held back of them, with the reason."""
    tasks: list[Task] = []
    held: list[Held] = []
    for task in _tasks(plans, diary, today):
        why = _why_held(task, tasks, plans, diary, today)
        if why:
            held.append(Held(routine=task.file, side=task.side, why=why, plan=task.plan.id))
        else:
            tasks.append(task)
    return tasks, tuple(held)


def clash(programme: Programme, side: Sides, plans: Plans, today: date) -> str:
    """Why a programme cannot be begun now on that side, in a sentence; empty when it can."""
    ours = {plan_of_load(routine) for routine in programme.routines} - {None}
    for enrolment in plans.enrolments:
        other = plans.programmes.get(enrolment.programme)
        if other is None or not enrolment.is_open(today) or not overlap(side, enrolment.side):
            continue
        theirs = {plan_of_load(routine) for routine in other.routines} - {None}
        if ours and theirs:
            return texts.one_load_at_a_time(other.name)
    return ""


def _tasks(plans: Plans, diary: Diary, today: date) -> Iterator[Task]:
    """The plan that was begun first comes first."""
    following = [one for one in plans.enrolments if one.is_open(today) and one.programme in plans.programmes]
    own = [
        one for one in plans.own if one.started_on <= today and (one.left_on is None or today < one.left_on)
    ]
    both: list[Enrolment | OwnDose] = [*following, *own]
    for plan in sorted(both, key=lambda one: (one.started_on, one.id)):
        if isinstance(plan, OwnDose):
            yield _task(plan, as_prescription(plan), plans, diary)
        else:
            yield from _of_enrolment(plan, plans, diary, today)


def _of_enrolment(enrolment: Enrolment, plans: Plans, diary: Diary, today: date) -> Iterator[Task]:
    programme = plans.programmes[enrolment.programme]
    here = place(enrolment, programme, today)
    for prescription in here.phase.do:
        yield _task(
            enrolment,
            prescription,
            plans,
            diary,
            programme=programme,
            phase=here.phase.name,
            week=here.week,
        )


def _task(
    plan: Enrolment | OwnDose,
    prescription: Prescription,
    plans: Plans,
    diary: Diary,
    *,
    programme: Programme | None = None,
    phase: str = "",
    week: int | None = None,
) -> Task:
    file = file_to_play(prescription.routine, plans.adjustments)
    routine = plans.routines.get(file)
    return Task(
        file=file,
        side=plan.side,
        prescription=prescription,
        plan=plan,
        calendar=Calendar(
            plan, prescription, plans, diary, hops=routine is not None and is_all_impact(routine)
        ),
        programme=programme,
        phase=phase,
        week=week,
        has_impact=routine is not None and has_impact(routine),
        never_impact=bool(leaves_out_impact(plans.safety)),
    )


def as_prescription(own: OwnDose) -> Prescription:
    """An own dose as what a phase would prescribe."""
    return Prescription(
        routine=own.routine,
        per_day=own.per_day,
        days_per_week=own.days_per_week,
        hours_apart=own.min_hours_apart,
        after_runs=own.after_runs,
    )


def _why_held(task: Task, before: list[Task], plans: Plans, diary: Diary, today: date) -> str:
    routine = plans.routines.get(task.file)
    if routine is None:
        return texts.no_file(task.file)
    rules = ruled_out(plans.safety, routine)
    if rules:
        return rules[0].text
    plan = plan_of_load(task.file)
    if plan is None:
        return ""
    for other in before:
        theirs = plan_of_load(other.file)
        if theirs not in (None, plan) and overlap(task.side, other.side):
            return texts.one_load_at_a_time(str(theirs))
    for done in diary.sessions:
        theirs = plan_of_load(done.routine)
        if done.day == today and theirs not in (None, plan) and overlap(task.side, done.side):
            return texts.loaded_today(str(theirs))
    return ""
