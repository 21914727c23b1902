"""The zones of the three pain rules."""

from __future__ import annotations

import pytest

from rehab_player.core.pain import Zone, zone, zones
from rehab_player.core.routine import PainRule

ALL = {
    PainRule.LOADING: "fff" + "ccc" + "sssss",
    PainRule.GENTLE: "fff" + "c" + "sssssss",
    PainRule.IMPACT: "fff" + "ssssssss",
}


@pytest.mark.parametrize("rule", PainRule)
def test_every_score_has_its_zone(rule: PainRule) -> None:
    assert "".join(zone(rule, score).value[0] for score in range(11)) == ALL[rule]


@pytest.mark.parametrize("score", [-1, 11])
def test_outside_the_scale(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        zone(PainRule.LOADING, score)


@pytest.mark.parametrize("rule", PainRule)
def test_zones_cover_the_scale_once(rule: PainRule) -> None:
    covered = [(s, found) for found, first, last in zones(rule) for s in range(first, last + 1)]
    assert covered == [(score, zone(rule, score)) for score in range(11)]


def test_impact_has_nothing_between_fine_and_stop() -> None:
    assert [found for found, _, _ in zones(PainRule.IMPACT)] == [Zone.FINE, Zone.STOP]
