"""What is suggested after a session or a morning: progress, hold, step back, or see someone.

Progress: the worst pain at most 2 in the last three sessions, all repetitions done, the mornings
after as usual, and a week on this step (our convention). Heel drops: after one whole session without
pain, 5 kg more (Alfredson et al. 1998; a later trial added at most 5 kg a week, up to 60 kg). Step
back: worst above 5, or a morning two points above the usual (Silbernagel et al. 2007), or mornings
that get worse two weeks in a row. Everything else holds. A suggestion is never carried out by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from rehab_player.core import suggestion_texts as texts
from rehab_player.core.language import translate
from rehab_player.core.light import Light
from rehab_player.core.suggestion_dose import Adjustment


class SuggestionKind(StrEnum):
    """From the most careful to the boldest."""

    SEE_SOMEONE = "see someone"
    STEP_BACK = "step back"
    HOLD = "hold"
    PROGRESS = "progress"

    @property
    def boldness(self) -> int:
        return list(SuggestionKind).index(self)


LIGHTS = {
    SuggestionKind.SEE_SOMEONE: Light.RED,
    SuggestionKind.STEP_BACK: Light.YELLOW,
    SuggestionKind.HOLD: Light.YELLOW,
    SuggestionKind.PROGRESS: Light.GREEN,
}

TITLES = {
    SuggestionKind.SEE_SOMEONE: texts.SEE_SOMEONE,
    SuggestionKind.STEP_BACK: texts.STEP_BACK,
    SuggestionKind.HOLD: texts.HOLD,
    SuggestionKind.PROGRESS: texts.PROGRESS,
}
ACCEPTS = {
    SuggestionKind.SEE_SOMEONE: texts.WHAT_TO_DO,
    SuggestionKind.STEP_BACK: texts.ACCEPT_BACK,
    SuggestionKind.HOLD: texts.KEEP,
    SuggestionKind.PROGRESS: texts.ACCEPT_UP,
}

SOURCE = translate(
    "suggestion", "Pain-monitoring model, Silbernagel et al. 2007; steps and sessions are our convention"
)
SOURCE_HEEL_DROPS = translate(
    "suggestion", "Alfredson et al. 1998: when a whole session is painless, 5 kg more"
)
SOURCE_DURATION = translate("suggestion", "NHS advice: two weeks of care at home, then see somebody")
AGAIN_AFTER = timedelta(days=7)
"""What lasts is told again a week after an answer to it: as long as a step takes. Our convention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number behind a suggestion, with what it is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What is suggested about `routine`, for the person to accept or to decline.

    `reason` is one sentence, `numbers` what stands behind it, `changes` what accepting changes
    (nothing, when it is to go on as now), `accept` the word on its button, `also` a sentence
    for below, and `rule` names the rule that spoke. `evidence` is the newest day it rests on:
    with the same key it has been answered already. What it says `lasts` when it is as true on the
    next day: an answer to it stands for a week.
    """

    kind: SuggestionKind
    rule: str
    routine: str
    title: str
    reason: str
    accept: str
    evidence: date
    numbers: tuple[Number, ...] = ()
    changes: tuple[Adjustment, ...] = ()
    also: str = ""
    source: str = SOURCE
    lasts: bool = False

    @property
    def light(self) -> Light:
        return LIGHTS[self.kind]

    @property
    def effect(self) -> str:
        """What accepting changes, in words; empty when nothing does."""
        return ", ".join(change.text for change in self.changes)

    @property
    def key(self) -> str:
        """The same for the same suggestion on the same evidence."""
        return f"{self.routine}/{self.rule}/{self.evidence.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionAnswer:
    """That a suggestion was accepted or declined, as it is kept in the log."""

    id: str
    at: datetime
    day: date
    key: str
    kind: SuggestionKind
    rule: str
    routine: str
    reason: str
    accepted: bool
    changes: tuple[Adjustment, ...] = ()


def made(
    kind: SuggestionKind,
    rule: str,
    file: str,
    reason: str,
    evidence: date,
    *,
    numbers: tuple[Number, ...] = (),
    changes: tuple[Adjustment, ...] = (),
    also: str = "",
    source: str = SOURCE,
    lasts: bool = False,
) -> Suggestion:
    """A suggestion about a routine file, with the usual title and button of its kind."""
    return Suggestion(
        kind=kind,
        rule=rule,
        routine=file,
        title=TITLES[kind],
        reason=reason,
        accept=ACCEPTS[kind],
        evidence=evidence,
        numbers=numbers,
        changes=changes,
        also=also,
        source=source,
        lasts=lasts,
    )


def answered(
    suggestion: Suggestion, *, accepted: bool, answer_id: str, at: datetime, day: date
) -> SuggestionAnswer:
    """The record of an answer; a declined suggestion changes nothing."""
    return SuggestionAnswer(
        id=answer_id,
        at=at,
        day=day,
        key=suggestion.key,
        kind=suggestion.kind,
        rule=suggestion.rule,
        routine=suggestion.routine,
        reason=suggestion.reason,
        accepted=accepted,
        changes=suggestion.changes if accepted else (),
    )


def is_answered(suggestion: Suggestion, answers: tuple[SuggestionAnswer, ...]) -> bool:
    """Whether the person has answered this one already; a new reason makes a new one."""
    return any(one.routine == suggestion.routine and stands_for(one, suggestion) for one in answers)


def stands_for(answer: SuggestionAnswer, suggestion: Suggestion) -> bool:
    """Whether an answer was to the same rule for the same reason, of whichever routine."""
    if answer.rule != suggestion.rule:
        return False
    is_same_day = answer.key.endswith(f"/{suggestion.evidence.isoformat()}")
    return is_same_day or (suggestion.lasts and suggestion.evidence - answer.day < AGAIN_AFTER)


def accepted_changes(answers: tuple[SuggestionAnswer, ...]) -> tuple[Adjustment, ...]:
    """All that was accepted, oldest first: what `in_force` and `due` ask for."""
    return tuple(change for one in sorted(answers, key=lambda one: one.at) for change in one.changes)
