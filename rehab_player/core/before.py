"""The check-in before a session: what it is about, what was told, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts as texts
from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer, RedSign, Run, SafetyAnswer
from rehab_player.core.light import Answers, Light, Verdict, judge
from rehab_player.core.light_impact import WithoutImpact, without_impact
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.morning import baseline
from rehab_player.core.pain_safety import Rule, leaves_out_impact, ruled_out
from rehab_player.core.pain_start import UNSURE
from rehab_player.core.routine import PainRule, Routine
from rehab_player.core.suggestion_dose import adjusted
from rehab_player.core.timeline import Timeline

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the questions are about.

    `written` is the routine as its file has it, `manner` how it would be played, `timeline_of` its
    segments for that side. `area` is where it hurts, in the routines' words. The first step is asked
    while `is_morning`; `morning` is today's answer where there is one, `usual` the first-step pain of a
    usual morning. `safety` are the answers to the safety questions.
    """

    written: Routine
    timeline_of: Callable[[Routine], Timeline]
    area: str
    manner: Manner = AS_WRITTEN
    is_morning: bool = False
    morning: MorningAnswer | None = None
    usual: float | None = None
    safety: tuple[SafetyAnswer, ...] = ()

    @property
    def routine(self) -> Routine:
        """The routine with what was accepted; what a rule leaves out of it is judged with the answers."""
        return adjusted(self.written, self.manner.adjustments)

    @property
    def timeline(self) -> Timeline:
        """The segments of that."""
        return self.timeline_of(self.routine)

    @property
    def rule(self) -> PainRule:
        """The routine's pain rule."""
        return self.routine.pain_rule or PainRule.LOADING

    @property
    def ruled_out(self) -> tuple[Rule, ...]:
        """Why the person's own safety answers keep this routine from them."""
        return ruled_out(self.safety, self.routine)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The answers so far. `signs` is None until that question is answered."""

    pain_now: int | None = None
    first_step: int | None = None
    signs: tuple[RedSign, ...] | None = None

    @property
    def is_complete(self) -> bool:
        """Whether there is enough to begin a session."""
        return self.pain_now is not None and self.signs is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What follows from the answers: the light, what is left of the routine, and whether it may start."""

    verdict: Verdict
    playable: WithoutImpact
    ruled_out: tuple[Rule, ...] = ()

    @property
    def may_start(self) -> bool:
        """Whether anything may be played today."""
        blocked = any(not rule.ask for rule in self.ruled_out)
        return self.verdict.may_start and not self.playable.is_empty and not blocked

    @property
    def is_blocked(self) -> bool:
        """Whether it is not the light that keeps the person from this routine, but the routine itself."""
        return self.verdict.may_start and not self.may_start

    def manner(self, wanted: Manner) -> Manner:
        """How it may be played today, where it was to be played as `wanted`."""
        return wanted.without_impact if self.playable.left_out else wanted

    @property
    def left_out(self) -> str:
        """What is not for this person today, and why; empty when all is."""
        if not self.verdict.may_start:
            return ""
        by_answer = {rule.answer: rule.text for rule in reversed(self.ruled_out)}
        return " ".join(reversed(by_answer.values())) or self.playable.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """Everything that was told before a session; `morning` and `run` where there is something new.

    `manner` is how the routine may be played today: with its impact, or without.
    """

    check_in: CheckIn
    manner: Manner
    light: Light
    morning: MorningAnswer | None = None
    run: Run | None = None


NOON = 12
"""The first step is asked about until this hour."""


def about(
    written: Routine,
    manner: Manner,
    timeline_of: Callable[[Routine], Timeline],
    *,
    now: datetime,
    complaint: Complaint | None = None,
    mornings: Sequence[MorningAnswer] = (),
    safety: tuple[SafetyAnswer, ...] = (),
) -> About:
    """What a check-in at `now`, where the person is, is about; `mornings` are those of `area_of`."""
    area = area_of(written, complaint)
    told = None if complaint is None or complaint.area != area else complaint.usual
    return About(
        written=written,
        manner=manner,
        timeline_of=timeline_of,
        area=area,
        is_morning=now.hour < NOON,
        morning=next((one for one in mornings if one.day == now.date()), None),
        usual=baseline(mornings, told, now.date()).score,
        safety=safety,
    )


def area_of(routine: Routine, complaint: Complaint | None) -> str:
    """Where it hurts: as told, if the routine is for that; else the routine's first area."""
    if complaint is not None and (complaint.area in routine.areas or not routine.areas):
        return complaint.area
    return routine.areas[0] if routine.areas else UNSURE


def judged(view: About, told: Told) -> Judged | None:
    """What follows from the answers so far; None before the first one that counts."""
    verdict = _verdict(view, told)
    if verdict is None:
        return None
    return Judged(verdict=verdict, playable=_playable(view, verdict), ruled_out=view.ruled_out)


def _verdict(view: About, told: Told) -> Verdict | None:
    signs = told.signs or ()
    if told.pain_now is None:
        if not signs:
            return None
        found = judge(Answers(pain_now=0, signs=signs), view.rule)
        return replace(found, reasons=tuple(texts.SIGNS[sign] for sign in signs))
    answers = Answers(pain_now=told.pain_now, first_step=told.first_step, usual=view.usual, signs=signs)
    found = judge(answers, view.rule)
    if told.signs is None:
        return replace(found, reasons=tuple(r for r in found.reasons if r != texts.NO_SIGN))
    return found


def _playable(view: About, verdict: Verdict) -> WithoutImpact:
    by_safety = leaves_out_impact(view.safety)
    if by_safety:
        return without_impact(view.routine, by_safety[0].why)
    if verdict.light is Light.YELLOW:
        return without_impact(view.routine)
    if not view.manner.impact:
        return without_impact(view.routine, texts.LEFT_OUT_DAY_AFTER)
    return WithoutImpact(routine=view.routine, left_out=())
