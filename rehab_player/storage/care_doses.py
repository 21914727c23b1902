"""What a log says was prescribed, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.history_plans import prescribed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.programme import Programme
    from rehab_player.storage.care import CareLog


def prescriptions_in(care: CareLog, programmes: Mapping[str, Programme]) -> tuple[Prescription, ...]:
    """Doses of all that was followed; `programmes` by file name without ending. Raises LogProblem."""
    return prescribed(care.enrolments(), care.own_doses(), programmes)
