"""From an exercise's story to what is suggested."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core import suggestion_texts as texts
from rehab_player.core.morning import Settled, Settling, settled_on
from rehab_player.core.morning_trend import WEEKS_TO_STEP_BACK, Trend, weekly_trend
from rehab_player.core.pain import CAREFUL_UP_TO, FINE_UP_TO
from rehab_player.core.routine import PainRule
from rehab_player.core.suggestion import (
    SOURCE,
    SOURCE_HEEL_DROPS,
    Number,
    Suggestion,
    SuggestionKind,
    is_answered,
    made,
)
from rehab_player.core.suggestion_dose import accepted_kg
from rehab_player.core.suggestion_ladder import Rung, ladder_of, step_back, step_up
from rehab_player.core.suggestion_warnings import warnings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.suggestion_dose import Adjustment
    from rehab_player.core.suggestion_story import Played, Story

SESSIONS = 3
"""How many sessions a step up looks back on. Our convention."""
DAYS_ON_A_STEP = 7
"""Days on one step before the next one up; one trial added load once a week."""

_NEXT_MORNING = timedelta(days=1)


def suggest(story: Story, today: date) -> Suggestion:
    """The most careful suggestion; a warning that was answered gives way to the next, the dose does not."""
    dose = Judge(story, today).dose()
    found = sorted((*warnings(story, today), dose), key=lambda one: one.kind.boldness)
    return next(one for one in found if one is dose or not is_answered(one, story.answers))


class Judge:
    """Judges the dose of one exercise on one day."""

    def __init__(self, story: Story, today: date) -> None:
        self._story = story
        self._today = today
        self._sessions = [
            one for one in story.sessions if one.on_step and story.step_since <= one.day <= today
        ]
        self._recent = self._sessions[-SESSIONS:]
        self._trend = weekly_trend(story.mornings, today)
        rule = story.routine.pain_rule or PainRule.LOADING
        self._limit = CAREFUL_UP_TO[rule]

    def dose(self) -> Suggestion:
        """Step back, hold or progress: exactly one of them."""
        for judge in (self._too_much, self._pain_holds, self._record_holds, self._painless):
            found = judge()
            if found is not None:
                return found
        return self._progress("three easy sessions", texts.all_easy(SESSIONS, self._worst()), SOURCE)

    def _too_much(self) -> Suggestion | None:
        last = self._sessions[-1] if self._sessions else None
        if last is not None and last.worst is not None and last.worst > self._limit:
            reason = texts.worst_too_high(last.worst, self._limit)
            return replace(self._back("worst too high", reason), evidence=last.day)
        day, morning = self._last_told()
        if morning is not None and morning.settling is Settling.STEP_BACK:
            reason = texts.morning_too_high(morning.score, morning.usual)
            return replace(self._back("morning too high", reason), evidence=day)
        if self._sessions and self._trend.weeks_rising >= WEEKS_TO_STEP_BACK:
            found = self._back("rising twice", texts.rising_twice(), texts.TWO_WEEKS_RISING)
            return replace(found, lasts=True)
        return None

    def _pain_holds(self) -> Suggestion | None:
        if self._is_painless():
            return None
        above = [one.worst for one in self._recent if one.worst is not None and one.worst > FINE_UP_TO]
        if above:
            return self._hold("worst 3 to 5", texts.worst_in_zone(len(above), len(self._recent), max(above)))
        return None

    def _record_holds(self) -> Suggestion | None:
        morning = self._last_morning()
        if morning is not None and morning.settling is Settling.HOLD:
            return self._hold("single rise", texts.single_rise(morning.score, morning.usual))
        if self._trend.weeks_rising:
            return self._hold("rising once", _rising(self._trend))
        why = self._not_enough()
        return None if why is None or self._is_painless() else self._hold("not enough", why)

    def _not_enough(self) -> str | None:
        """What is missing for a step up, or None when nothing is."""
        days = (self._today - self._story.step_since).days
        if len(self._sessions) < SESSIONS:
            return texts.too_few(len(self._sessions), SESSIONS)
        if any(one.worst is None for one in self._recent):
            return texts.WORST_MISSING
        if not all(one.all_done for one in self._recent):
            return texts.REPS_MISSED
        if not self._all_settled():
            return texts.MORNING_MISSING
        return texts.too_soon(days, DAYS_ON_A_STEP) if days < DAYS_ON_A_STEP else None

    def _painless(self) -> Suggestion | None:
        if not self._is_painless():
            return None
        return self._progress("painless session", texts.session_painless(), SOURCE_HEEL_DROPS)

    def _is_painless(self) -> bool:
        """Whether the rule of the heel drops is met: one whole session at 0, and a settled morning."""
        days = (self._today - self._story.step_since).days
        if not ladder_of(self._story.file).painless or days < DAYS_ON_A_STEP or not self._sessions:
            return False
        last = self._sessions[-1]
        morning = self._last_morning()
        settled = morning is not None and morning.settling is Settling.SETTLED
        return last.worst == 0 and last.all_done and settled

    def _all_settled(self) -> bool:
        """Whether the mornings after the last three sessions before today were as usual."""
        earlier = [one for one in self._sessions if one.day < self._today][-SESSIONS:]
        mornings = [self._morning_after(one) for one in earlier]
        return len(earlier) == SESSIONS and all(
            one is not None and one.settling is Settling.SETTLED for one in mornings
        )

    def _morning_after(self, session: Played) -> Settled | None:
        day = session.day + _NEXT_MORNING
        return settled_on(self._story.mornings, self._story.usual, day) if day <= self._today else None

    def _last_morning(self) -> Settled | None:
        return self._last_told()[1]

    def _last_told(self) -> tuple[date, Settled | None]:
        """The newest answered morning after a session of this step, with its day."""
        for session in reversed(self._sessions):
            morning = self._morning_after(session)
            if morning is not None:
                return session.day + _NEXT_MORNING, morning
        return self._today, None

    def _worst(self) -> int:
        return max((one.worst or 0 for one in self._recent), default=0)

    def _rung(self) -> Rung:
        told = [one.load_kg for one in self._sessions if one.load_kg is not None]
        story = self._story
        return Rung(
            file=story.file,
            routine=story.routine,
            load_kg=told[-1] if told else accepted_kg(story.adjustments, story.file),
            adjustments=story.adjustments,
            in_programme=story.in_programme,
        )

    def _back(self, rule: str, reason: str, also: str = "") -> Suggestion:
        change = step_back(self._rung(), self._today)
        return self._made(SuggestionKind.STEP_BACK, rule, reason, (change,), also=also)

    def _hold(self, rule: str, reason: str) -> Suggestion:
        return self._made(SuggestionKind.HOLD, rule, reason)

    def _progress(self, rule: str, reason: str, source: str) -> Suggestion:
        change = step_up(self._rung())
        if change is None:
            return self._hold("top of the ladder", texts.TOP_REACHED)
        return self._made(SuggestionKind.PROGRESS, rule, reason, (change,), source=source)

    def _made(
        self,
        kind: SuggestionKind,
        rule: str,
        reason: str,
        changes: tuple[Adjustment, ...] = (),
        *,
        also: str = "",
        source: str = SOURCE,
    ) -> Suggestion:
        numbers = self._numbers()
        return made(
            kind,
            rule,
            self._story.file,
            reason,
            self._evidence(),
            numbers=numbers,
            changes=changes,
            also=also,
            source=source,
            lasts=kind is not SuggestionKind.STEP_BACK,
        )

    def _evidence(self) -> date:
        mornings = [one.day for one in self._story.mornings if one.day <= self._today]
        days = [one.day for one in self._sessions]
        return max((*mornings, *days), default=self._story.step_since)

    def _numbers(self) -> tuple[Number, ...]:
        morning = self._last_morning()
        return (
            Number(label=texts.WORST_LABEL, value=texts.scores([one.worst for one in self._recent])),
            *(
                ()
                if morning is None
                else (Number(label=texts.MORNING_LABEL, value=texts.against(morning.score, morning.usual)),)
            ),
            *_trend_numbers(self._trend),
            Number(label=texts.DAYS_LABEL, value=str((self._today - self._story.step_since).days)),
        )


def _trend_numbers(trend: Trend) -> Sequence[Number]:
    means = ((texts.PAIN_TREND, trend.pain), (texts.STIFFNESS_TREND, trend.stiffness))
    return [
        Number(label=label, value=texts.week_by_week(values))
        for label, values in means
        if any(value is not None for value in values)
    ]


def _rising(trend: Trend) -> str:
    for label, (now, before, *_) in (
        (texts.PAIN_TREND, trend.pain),
        (texts.STIFFNESS_TREND, trend.stiffness),
    ):
        if now is not None and before is not None and now > before:
            return texts.rising_once(label, now, before)
    raise ValueError("the trend does not rise")
