"""Where to start, from where it hurts and from the answers to the safety questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.pain_safety import ruled_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rehab_player.core.checkin import SafetyAnswer
    from rehab_player.core.guide import Guide, Help
    from rehab_player.core.programme import Programme
    from rehab_player.core.routine import Routine

UNSURE = "general"
"""The spot for who does not know where it hurts."""


def where_to_start(
    guide: Guide,
    area: str,
    answers: Sequence[SafetyAnswer],
    routines: Mapping[str, Routine],
    programmes: Mapping[str, Programme],
) -> Help | None:
    """The first thing that the guide offers for an area and no safety answer rules out.

    None when everything is ruled out: then to ask a professional is where to start.
    """
    spot = next((one for one in guide.spots if one.area == area), guide.spot(UNSURE))
    for offer in spot.helps:
        files = _routines_of(offer, programmes)
        found = [routines[file] for file in files if file in routines]
        if found and not any(ruled_out(answers, routine) for routine in found):
            return offer
    return None


def _routines_of(offer: Help, programmes: Mapping[str, Programme]) -> tuple[str, ...]:
    if offer.kind == "routine":
        return (offer.file,)
    programme = programmes.get(offer.file)
    return () if programme is None else programme.routines
