"""What the answers to the safety questions rule out, and why.

The table follows the reasons for which each exercise should be left alone: cold, warmth and
pressure on feet that do not feel or heal well, hops on bones that may break, heavy loading of a
tendon that antibiotics or an injection have weakened. It is common physiotherapists' practice, and
most of it no trial has tested. A routine is known by its figures and its pain rule, so that a copy
under another name counts as the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts as texts
from rehab_player.core.checkin import SafetyAnswer
from rehab_player.core.language import translate
from rehab_player.core.light_impact import has_impact, is_all_impact
from rehab_player.core.routine import PainRule, Play, Repeat, Routine, Step, Work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SOURCE = translate("pain_safety", "Common physiotherapists' practice; most of it no trial has tested")


class Activity(StrEnum):
    """What in a routine can be ruled out."""

    IMPACT = "impact"
    SOAK = "soak"
    ICE = "ice"
    MASSAGE = "massage"
    LEGS_UP = "legs up"
    LOADING = "loading"
    BELOW_THE_STEP = "below the step"
    CALF_STRETCH = "calf stretch"
    BLIND_BALANCE = "blind balance"
    SPLINT = "splint"


_WORDS = {
    Activity.IMPACT: translate("pain_safety", "hops, skips and running"),
    Activity.SOAK: translate("pain_safety", "the contrast soak"),
    Activity.ICE: translate("pain_safety", "the frozen bottle"),
    Activity.MASSAGE: translate("pain_safety", "pressure with ball or roller"),
    Activity.LEGS_UP: translate("pain_safety", "lying with the legs up"),
    Activity.LOADING: translate("pain_safety", "heavy loading of the tendon"),
    Activity.BELOW_THE_STEP: translate("pain_safety", "dropping the heel below a step"),
    Activity.CALF_STRETCH: translate("pain_safety", "the calf stretch"),
    Activity.BLIND_BALANCE: translate("pain_safety", "balance with closed eyes or on soft ground"),
    Activity.SPLINT: translate("pain_safety", "the night splint"),
}

FIGURES = {
    "contrast-soak-left-warm": Activity.SOAK,
    "contrast-soak-left-cold": Activity.SOAK,
    "bottle-roll": Activity.ICE,
    "ball-roll": Activity.MASSAGE,
    "foam-roll-calf": Activity.MASSAGE,
    "calf-trigger-point": Activity.MASSAGE,
    "legs-up": Activity.LEGS_UP,
    "heel-drop": Activity.BELOW_THE_STEP,
    "heel-drop-bent": Activity.BELOW_THE_STEP,
    "heel-lift-step": Activity.BELOW_THE_STEP,
    "calf-stretch": Activity.CALF_STRETCH,
    "calf-stretch-bent": Activity.CALF_STRETCH,
    "balance-pillow": Activity.BLIND_BALANCE,
}
"""The activity that a step with this figure is."""

EYES_CLOSED = ("eyes closed", "augen zu")
"""What the name of a step says that is balance without seeing, which has no figure of its own: in each
language that the bundled routines come in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`answer` rules `activity` out for `why`; with `ask` only until a professional agrees."""

    answer: SafetyAnswer
    activity: Activity
    why: str
    ask: bool = False
    instead: str = ""

    @property
    def text(self) -> str:
        """One sentence: what is left alone, and why."""
        question = texts.QUESTIONS[self.answer]
        return texts.ruled_out(_WORDS[self.activity], question, self.why, ask=self.ask)


def _rules(answer: SafetyAnswer, why: str, *activities: Activity, ask: bool = False) -> tuple[Rule, ...]:
    return tuple(Rule(answer=answer, activity=activity, why=why, ask=ask) for activity in activities)


_ALL_PRESSURE = (Activity.SOAK, Activity.ICE, Activity.MASSAGE)

RULES: tuple[Rule, ...] = (
    *_rules(SafetyAnswer.NUMB_FEET, texts.WHY_NUMB, *_ALL_PRESSURE, Activity.SPLINT),
    *_rules(SafetyAnswer.POOR_CIRCULATION, texts.WHY_COLD, Activity.SOAK, Activity.ICE, Activity.SPLINT),
    *_rules(SafetyAnswer.POOR_CIRCULATION, texts.WHY_ARTERIES, Activity.LEGS_UP, ask=True),
    *_rules(SafetyAnswer.BLOOD_THINNERS, texts.WHY_BRUISES, Activity.MASSAGE),
    *_rules(SafetyAnswer.OPEN_SKIN, texts.WHY_SKIN, *_ALL_PRESSURE, Activity.SPLINT),
    *_rules(
        SafetyAnswer.POSSIBLE_CLOT,
        texts.WHY_CLOT,
        Activity.SOAK,
        Activity.MASSAGE,
        Activity.LEGS_UP,
        Activity.LOADING,
        Activity.CALF_STRETCH,
        Activity.IMPACT,
        Activity.SPLINT,
    ),
    *_rules(SafetyAnswer.HEART_FAILURE, texts.WHY_HEART, Activity.SOAK, Activity.LEGS_UP, ask=True),
    *_rules(SafetyAnswer.PREGNANT, texts.WHY_PREGNANT, Activity.IMPACT),
    *_rules(SafetyAnswer.PREGNANT, texts.WHY_PREGNANT_SOAK, Activity.SOAK, ask=True),
    *_rules(SafetyAnswer.BRITTLE_BONES, texts.WHY_BONES, Activity.IMPACT),
    *_rules(
        SafetyAnswer.BONE_STRESS,
        texts.WHY_BONE_STRESS,
        Activity.IMPACT,
        Activity.LOADING,
        Activity.BELOW_THE_STEP,
        Activity.MASSAGE,
    ),
    *_rules(
        SafetyAnswer.SURGERY,
        texts.WHY_SURGERY,
        Activity.IMPACT,
        Activity.LOADING,
        Activity.BELOW_THE_STEP,
        ask=True,
    ),
    *_rules(
        SafetyAnswer.ANTIBIOTICS,
        texts.WHY_ANTIBIOTICS,
        Activity.LOADING,
        Activity.BELOW_THE_STEP,
        Activity.IMPACT,
    ),
    *_rules(SafetyAnswer.UNDER_16, texts.WHY_YOUNG, Activity.LOADING, Activity.IMPACT, ask=True),
    Rule(
        answer=SafetyAnswer.AT_HEEL_BONE,
        activity=Activity.BELOW_THE_STEP,
        why=texts.WHY_HEEL_BONE,
        instead="floor-level-lowering",
    ),
    *_rules(SafetyAnswer.AT_HEEL_BONE, texts.WHY_HEEL_BONE, Activity.CALF_STRETCH),
    *_rules(SafetyAnswer.FALLS, texts.WHY_FALLS, Activity.BLIND_BALANCE, Activity.IMPACT),
)


def activities(routine: Routine) -> frozenset[Activity]:
    """What the routine consists of, as far as anything can be ruled out in it."""
    found = set(_in_steps(routine.steps, routine.pain_rule or PainRule.LOADING))
    if has_impact(routine):
        found.add(Activity.IMPACT)
    return frozenset(found)


def ruled_out(answers: Iterable[SafetyAnswer], routine: Routine) -> tuple[Rule, ...]:
    """The rules that keep this routine from a person with these answers; none when it is fine.

    Hops inside a longer routine are not a reason against all of it: they are left out as on a
    yellow day, with `without_impact`, which `leaves_out_impact` says.
    """
    told = frozenset(answers)
    here = activities(routine)
    if Activity.IMPACT in here and not is_all_impact(routine):
        here -= {Activity.IMPACT}
    return tuple(rule for rule in RULES if rule.answer in told and rule.activity in here)


def leaves_out_impact(answers: Iterable[SafetyAnswer]) -> tuple[Rule, ...]:
    """The rules by which hops, skips and running are left out of any routine."""
    told = frozenset(answers)
    return tuple(rule for rule in RULES if rule.answer in told and rule.activity is Activity.IMPACT)


def splint_ruled_out(answers: Iterable[SafetyAnswer]) -> tuple[Rule, ...]:
    """The rules against a night splint."""
    told = frozenset(answers)
    return tuple(rule for rule in RULES if rule.answer in told and rule.activity is Activity.SPLINT)


def _in_steps(steps: tuple[Step, ...], rule: PainRule) -> Iterator[Activity]:
    for step in steps:
        if isinstance(step, Repeat | Play):
            own = step.pain_rule if isinstance(step, Play) else None
            yield from _in_steps(step.steps, own or rule)
        elif isinstance(step, Work):
            if (step.pain_rule or rule) is PainRule.LOADING:
                yield Activity.LOADING
            if step.figure in FIGURES:
                yield FIGURES[step.figure]
            if any(words in step.name.lower() for words in EYES_CLOSED):
                yield Activity.BLIND_BALANCE
