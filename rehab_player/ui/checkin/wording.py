"""The words about a routine in the check-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.ui.words import clock, plain, side_word

if TYPE_CHECKING:
    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Timeline


def title_of(routine: Routine, timeline: Timeline) -> str:
    """`Eccentric heel drops, left, 14:00`; without a side where there are two or none."""
    sides = {segment.side for segment in timeline.segments if segment.kind.is_work}
    side = sides.pop() if len(sides) == 1 else None
    parts = (
        plain(routine.name),
        side_word(side) if side is not None else "",
        clock(timeline.total_ms) if timeline.total_ms else "",
    )
    return ", ".join(part for part in parts if part)
