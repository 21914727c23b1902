"""When the next phase of a programme is suggested, and what accepting it does.

The weeks are those of the published protocols; the pain rule may hold a phase longer, never make
it shorter.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab_player.core import programme_texts as texts
from rehab_player.core.morning import Settling, baseline, in_order, settled_on
from rehab_player.core.morning_trend import WEEKS_TO_STEP_BACK, weekly_trend
from rehab_player.core.pain import CAREFUL_UP_TO, FINE_UP_TO
from rehab_player.core.programme import MoveOn, Programme
from rehab_player.core.programme_enrolment import Enrolment, Place, finished, in_phase, place, week_of
from rehab_player.core.routine import PainRule
from rehab_player.core.suggestion import Number, Suggestion, SuggestionKind, made
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind

if TYPE_CHECKING:
    from rehab_player.core.suggestion_story import Played, Story

EASY_SESSIONS = 3
QUIET_DAYS = 7
QUIET_ANSWERS = 3
"""A quiet week has at least so many answered mornings. Our convention."""
NEW_PHASE_DAYS = 7
"""A step back within so many days of a new phase goes back to the one before. Our convention."""
_DAY = timedelta(days=1)


def next_phase(enrolment: Enrolment, programme: Programme, story: Story, today: date) -> Suggestion | None:
    """To move on, to finish, or to stay for now, once the weeks of a phase are over; else None.

    `story` is that of the phase's first routine. Declined, it is suggested again next week.
    """
    here = place(enrolment, programme, today)
    if not here.weeks_over or not enrolment.is_active(today):
        return None
    why = what_is_missing(here.phase.move_on, story, here.phase_started, today)
    week = week_of(enrolment, today)[0]
    if why:
        stay = texts.phase_stays(here.phase.name, why)
        return made(SuggestionKind.HOLD, "phase stays", story.file, stay, week, source=_source(programme))
    return _moving_on(enrolment, programme, here, story.file, week)


def _moving_on(enrolment: Enrolment, programme: Programme, here: Place, file: str, week: date) -> Suggestion:
    """To the next phase, or to the end of the programme after the last."""
    number = here.phase_number + 1
    is_last = number == len(programme.phases)
    change = Adjustment(kind=AdjustmentKind.PHASE, routine=file, programme=enrolment.id, phase=number)
    found = made(
        SuggestionKind.PROGRESS,
        "programme done" if is_last else "phase done",
        file,
        _what_is_done(programme, here),
        week,
        numbers=(Number(label=here.phase.name, value=texts.in_week(here.week, programme.weeks)),),
        changes=(change,),
        also=programme.ends if is_last else "",
        source=_source(programme),
    )
    title, accept = (texts.FINISHED, texts.FINISH) if is_last else (texts.MOVE_ON, texts.MOVE_ON)
    return replace(found, title=title, accept=accept)


def _what_is_done(programme: Programme, here: Place) -> str:
    weeks = here.phase.weeks or 0
    number = here.phase_number + 1
    if number == len(programme.phases):
        return texts.programme_done(programme.name, programme.weeks or weeks)
    return texts.phase_done(here.phase.name, weeks, programme.phases[number].name)


def back_a_phase(
    suggestion: Suggestion, enrolment: Enrolment, programme: Programme, today: date
) -> Suggestion:
    """A step back in the first week of a new phase, turned into going back to the phase before.

    Days of rest, as after a warning sign, stay what they are: an easier phase is no rest.
    """
    here = place(enrolment, programme, today)
    is_new = (today - here.phase_started).days <= NEW_PHASE_DAYS
    is_rest = any(change.kind is AdjustmentKind.REST for change in suggestion.changes)
    is_ours = suggestion.kind is SuggestionKind.STEP_BACK and not is_rest
    if not is_ours or here.phase_number == 0 or not is_new:
        return suggestion
    number = here.phase_number - 1
    change = Adjustment(
        kind=AdjustmentKind.PHASE, routine=suggestion.routine, programme=enrolment.id, phase=number
    )
    reason = texts.phase_back(programme.phases[number].name, suggestion.reason)
    return replace(suggestion, title=texts.PHASE_BACK, reason=reason, changes=(change,))


def changed(enrolment: Enrolment, adjustment: Adjustment, programme: Programme, day: date) -> Enrolment:
    """The enrolment after an accepted change of phase; as it was for any other change."""
    is_ours = adjustment.kind is AdjustmentKind.PHASE and adjustment.programme == enrolment.id
    if not is_ours or adjustment.phase is None:
        return enrolment
    if adjustment.phase >= len(programme.phases):
        return finished(enrolment, day)
    return in_phase(enrolment, adjustment.phase, day)


def what_is_missing(rule: MoveOn, story: Story, since: date, today: date) -> str:
    """Why the pain rule keeps the phase, in a sentence; empty when it does not."""
    if rule is MoveOn.WEEKS:
        return ""
    sessions = [one for one in story.sessions if since <= one.day <= today]
    missing = _not_settled(story, sessions, today)
    if missing or rule is MoveOn.SETTLED:
        return missing
    if not _is_easy(story, sessions, today):
        return texts.NOT_EASY
    is_quiet = rule is not MoveOn.QUIET_WEEK or is_quiet_week(story, today)
    return "" if is_quiet else texts.NOT_QUIET


def _not_settled(story: Story, sessions: list[Played], today: date) -> str:
    before = [one for one in sessions if one.day < today]
    if not before:
        return texts.NO_SESSION
    worst = sessions[-1].worst
    limit = CAREFUL_UP_TO[story.routine.pain_rule or PainRule.LOADING]
    if worst is not None and worst > limit:
        return texts.PAIN_HIGH
    morning = settled_on(story.mornings, story.usual, before[-1].day + _DAY)
    if morning is None:
        return texts.ASK_MORNING
    if morning.settling is not Settling.SETTLED:
        return texts.NOT_SETTLED
    rising = weekly_trend(story.mornings, today).weeks_rising
    return texts.TREND_UP if rising >= WEEKS_TO_STEP_BACK else ""


def _is_easy(story: Story, sessions: list[Played], today: date) -> bool:
    last = [one for one in sessions if one.day < today][-EASY_SESSIONS:]
    recent = [*last, *(one for one in sessions if one.day == today)]
    mornings = [settled_on(story.mornings, story.usual, one.day + _DAY) for one in last]
    return (
        len(last) == EASY_SESSIONS
        and all(one.worst is not None and one.worst <= FINE_UP_TO and one.all_done for one in recent)
        and all(one is not None and one.settling is Settling.SETTLED for one in mornings)
    )


def is_quiet_week(story: Story, today: date) -> bool:
    """Whether the mornings of the last seven days were as usual: the gate before hopping."""
    first = today - timedelta(days=QUIET_DAYS - 1)
    usual = baseline(story.mornings, story.usual, first).score
    week = [one.first_step for one in in_order(story.mornings) if first <= one.day <= today]
    limit = FINE_UP_TO if usual is None else usual
    return len(week) >= QUIET_ANSWERS and all(score <= limit for score in week)


def _source(programme: Programme) -> str:
    return programme.sources[0] if programme.sources else ""
