"""How much pain is allowed: the zones of the three pain rules on the scale 0–10.

The numbers are those of the pain-monitoring model: up to 2 is safe, up to 5 acceptable while
a tendon is loaded, provided that it has settled by the next morning, above 5 is too much
(Thomeé 1997, Phys Ther 77:1690; Silbernagel et al. 2007, Am J Sports Med 35:897, who let pain
reach 5 during and after the exercise). Other leaflets draw the lines at 3 and 5 or at 3 and 7;
these are the strictest of them.
"""

from __future__ import annotations

from enum import StrEnum

from rehab_player.core.routine import PainRule

WORST = 10
"""The scale ends here: the worst pain imaginable."""
FINE_UP_TO = 2
"""Safe under every rule."""
LOADING_UP_TO = 5
"""Silbernagel 2007: tendon loading may hurt this much, when it settles by the next morning."""
GENTLE_UP_TO = 3
"""Mobility, balance, stretching and massage stay at 0 to 3 and never turn sharp."""
IMPACT_UP_TO = FINE_UP_TO
"""Hops, skips and running drills start at 0 to 2 and stop at 3: nothing between fine and stop."""

CAREFUL_UP_TO = {
    PainRule.LOADING: LOADING_UP_TO,
    PainRule.GENTLE: GENTLE_UP_TO,
    PainRule.IMPACT: IMPACT_UP_TO,
}


class Zone(StrEnum):
    """FINE goes on, CAREFUL goes on at the same dose or softer, STOP ends for today."""

    FINE = "fine"
    CAREFUL = "careful"
    STOP = "stop"


def zone(rule: PainRule, score: int) -> Zone:
    """The zone of pain `score` (NRS 0–10) under `rule`; ValueError outside the scale."""
    if not 0 <= score <= WORST:
        raise ValueError(f"pain is 0 to {WORST}, not {score}")
    if score <= FINE_UP_TO:
        return Zone.FINE
    return Zone.CAREFUL if score <= CAREFUL_UP_TO[rule] else Zone.STOP


def zones(rule: PainRule) -> tuple[tuple[Zone, int, int], ...]:
    """The zones of `rule` that exist, lowest first: zone, first and last score."""
    careful = CAREFUL_UP_TO[rule]
    found = (
        (Zone.FINE, 0, FINE_UP_TO),
        (Zone.CAREFUL, FINE_UP_TO + 1, careful),
        (Zone.STOP, careful + 1, WORST),
    )
    return tuple(entry for entry in found if entry[1] <= entry[2])
