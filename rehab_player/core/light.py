"""The light before a session: green, yellow or red, with its reasons.

Green is pain 0–2, yellow 3–5, red 6–10 or any warning sign at any number. The zones are those
of the pain-monitoring model (Thomeé 1997; Silbernagel et al. 2007, Am J Sports Med 35:897, where
pain might reach 5 during and after exercise and had to be gone the next morning); the numbers
themselves stand in `core.pain`. That yellow leaves impact out, and what the first step adds, is
our convention.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts as texts
from rehab_player.core.checkin import RedSign
from rehab_player.core.language import translate
from rehab_player.core.pain import FINE_UP_TO, LOADING_UP_TO, Zone, zone
from rehab_player.core.routine import PainRule

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCE = translate(
    "light",
    "Pain-monitoring model, Silbernagel et al. 2007; that yellow leaves out impact is our convention",
)


class Light(StrEnum):
    """From the least to the most careful."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"

    @property
    def rank(self) -> int:
        return list(Light).index(self)


def worse(*lights: Light) -> Light:
    """The most careful of these lights; green when there is none."""
    return max(lights, key=lambda light: light.rank, default=Light.GREEN)


_OF_ZONE = {Zone.FINE: Light.GREEN, Zone.CAREFUL: Light.YELLOW, Zone.STOP: Light.RED}


def light_of_pain(score: int, signs: Sequence[RedSign] = ()) -> Light:
    """The light of pain now, or worst while exercising (NRS 0–10); ValueError outside the scale."""
    by_number = _OF_ZONE[zone(PainRule.LOADING, score)]
    return Light.RED if signs else by_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the light is judged by; `usual` is the baseline of the first step, where there is one."""

    pain_now: int
    first_step: int | None = None
    usual: float | None = None
    signs: tuple[RedSign, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A light with its words: `headline`, what it `meaning`s, one line for each reason, the source.

    `may_start` is false when red; `impact` says whether hops, skips and running are allowed.
    """

    light: Light
    headline: str
    meaning: str
    reasons: tuple[str, ...]
    source: str = SOURCE

    @property
    def may_start(self) -> bool:
        return self.light is not Light.RED

    @property
    def impact(self) -> bool:
        return self.light is Light.GREEN


def judge(answers: Answers, rule: PainRule = PainRule.LOADING) -> Verdict:
    """The light before a session of a routine with pain rule `rule`."""
    light = worse(light_of_pain(answers.pain_now, answers.signs), first_step_light(answers))
    return Verdict(
        light=light,
        headline=_HEADLINES[light],
        meaning=_meaning(light, answers, rule),
        reasons=(*_sign_reasons(answers), *_number_reasons(answers)),
    )


def first_step_light(answers: Answers) -> Light:
    """What the first step of the morning adds: yellow when above the usual, never red by itself.

    First steps of a sore heel hurt most and then ease, so it is the pain now that stops a
    session. Without a usual one, and at 6 or more in any case, the number itself counts.
    """
    score, usual = answers.first_step, answers.usual
    if score is None:
        return Light.GREEN
    above = score > (FINE_UP_TO if usual is None else usual)
    return Light.YELLOW if above or score > LOADING_UP_TO else Light.GREEN


_HEADLINES = {Light.GREEN: texts.GO_AHEAD, Light.YELLOW: texts.SAME_DOSE, Light.RED: texts.NOT_TODAY}


def _meaning(light: Light, answers: Answers, rule: PainRule) -> str:
    if light is Light.RED:
        return texts.RED_BY_SIGN if answers.signs else texts.RED_BY_PAIN
    if light is Light.GREEN:
        return texts.GREEN_MEANING
    return texts.YELLOW_GENTLE if rule is PainRule.GENTLE else texts.YELLOW_MEANING


def _sign_reasons(answers: Answers) -> tuple[str, ...]:
    return tuple(texts.SIGNS[sign] for sign in answers.signs)


def _number_reasons(answers: Answers) -> tuple[str, ...]:
    first_step = (
        () if answers.first_step is None else (_first_step_reason(answers.first_step, answers.usual),)
    )
    none = () if answers.signs else (texts.NO_SIGN,)
    return (texts.pain_now(answers.pain_now, _zone_text(answers.pain_now)), *first_step, *none)


def _first_step_reason(score: int, usual: float | None) -> str:
    if usual is None:
        return texts.first_step_alone(score, _zone_text(score))
    if score > usual:
        return texts.first_step_above(score, usual)
    return texts.first_step_usual(score, usual)


def _zone_text(score: int) -> str:
    if score <= FINE_UP_TO:
        return texts.IN_SAFE
    return texts.IN_ACCEPTABLE if score <= LOADING_UP_TO else texts.IN_HIGH
