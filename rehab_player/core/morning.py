"""What a morning tells about the day before: settled, hold or step back.

The next-morning rule is that of the pain-monitoring model (Silbernagel et al. 2007, Am J Sports
Med 35:897): pain should be back to its usual level by the next morning. Two points are the usual
important change on the scale of 0–10. How the usual level is reckoned is our convention.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core.pain import FINE_UP_TO, LOADING_UP_TO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.checkin import MorningAnswer

BASELINE_MORNINGS = 7
"""How many of the last mornings make the usual one. Our convention."""
ENOUGH_MORNINGS = 3
"""Until there are these, the answer of the first start stands for them. Our convention."""
STEP_BACK_ABOVE = 2
"""Points above the usual at which the load was too much: the usual important change on the scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The usual first step, `score` None when nothing is known; from how many mornings."""

    score: float | None
    mornings: int


def baseline(mornings: Sequence[MorningAnswer], told: int | None, before: date) -> Baseline:
    """The median of the last 7 mornings before a day, else `told`, the answer of the first start."""
    earlier = [one.first_step for one in in_order(mornings) if one.day < before][-BASELINE_MORNINGS:]
    if len(earlier) < ENOUGH_MORNINGS:
        return Baseline(score=told, mornings=len(earlier))
    return Baseline(score=median(earlier), mornings=len(earlier))


class Settling(StrEnum):
    """SETTLED at the usual or below, HOLD up to two points above it, STEP_BACK from there."""

    SETTLED = "settled"
    HOLD = "hold"
    STEP_BACK = "step back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """How a morning compares: its score, the usual one, and what follows."""

    score: int
    usual: float | None
    settling: Settling


def settling(score: int, usual: float | None) -> Settling:
    """The next-morning rule; without a usual morning the zones of loading stand in for it."""
    if usual is None:
        low, high = FINE_UP_TO, LOADING_UP_TO + 1
        return _by(score, low, high)
    return _by(score, usual, usual + STEP_BACK_ABOVE)


def _by(score: int, usual: float, too_much: float) -> Settling:
    if score <= usual:
        return Settling.SETTLED
    return Settling.STEP_BACK if score >= too_much else Settling.HOLD


def settled_on(mornings: Sequence[MorningAnswer], told: int | None, day: date) -> Settled | None:
    """How the morning of `day` compares with those before it; None when it was not answered."""
    answer = morning_of(mornings, day)
    if answer is None:
        return None
    usual = baseline(mornings, told, day).score
    return Settled(score=answer.first_step, usual=usual, settling=settling(answer.first_step, usual))


def morning_of(mornings: Sequence[MorningAnswer], day: date) -> MorningAnswer | None:
    """The answer of that morning; the later one when it was changed."""
    told = [one for one in mornings if one.day == day]
    return max(told, key=lambda one: one.at, default=None)


def in_order(mornings: Sequence[MorningAnswer]) -> list[MorningAnswer]:
    """One answer a day, oldest first."""
    by_day = {one.day: one for one in sorted(mornings, key=lambda one: one.at)}
    return [by_day[day] for day in sorted(by_day)]


def median(values: Sequence[float]) -> float:
    """The middle value, or the mean of the two in the middle; ValueError when there is none."""
    if not values:
        raise ValueError("no values, no median")
    ranked = sorted(values)
    middle = len(ranked) // 2
    return float(ranked[middle]) if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2
