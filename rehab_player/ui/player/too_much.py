"""Above the routine's limit: what can be done instead of going on, and what really happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.commands import TakeTime
from rehab_player.core.moment import Action
from rehab_player.core.suggestion_dose import FEWER_REPS
from rehab_player.ui.player.choices import Choice
from rehab_player.ui.player.keys import Press
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from rehab_player.core.moment import Moment
    from rehab_player.core.timeline import Timeline

END, NEXT, FEWER, STAY = "end", "next", "fewer", "stay"


def too_much_choices() -> tuple[Choice, ...]:
    """All answers that there can be; `offers` says which of them make sense."""
    return (
        Choice(
            END,
            translate("Player", "Stop for today"),
            translate("Player", "Enter"),
            (Press.READY,),
            digit=1,
            is_primary=True,
        ),
        Choice(NEXT, translate("Player", "Go on with the next exercise"), "2", (Press.SKIP,), digit=2),
        Choice(FEWER, translate("Player", "Step back: fewer, on both legs"), "3", (Press.TAKE,), digit=3),
        Choice(
            STAY, translate("Player", "Not now"), translate("Player", "Esc"), (Press.ESCAPE, Press.TOGGLE)
        ),
    )


def offers(moment: Moment, timeline: Timeline, *, was_asked: bool) -> frozenset[str]:
    """What can be offered at a moment; `was_asked` by a step of the routine, with nothing begun since."""
    found = {END, STAY}
    if was_asked or _has_next(moment, timeline):
        found.add(NEXT)
    if not was_asked and less_of(moment) is not None:
        found.add(FEWER)
    return frozenset(found)


def less_of(moment: Moment) -> TakeTime | None:
    """What makes the present set 30 % shorter; None where nothing of it would be left to do."""
    segment = moment.segment
    if Action.TAKE_TIME not in moment.allowed or not segment.kind.is_work or segment.duration_ms is None:
        return None
    ms = round(segment.duration_ms * (1 - FEWER_REPS))
    left = segment.longer(-ms).duration_ms or 0
    return TakeTime(ms) if left > moment.elapsed_ms else None


def title(score: int) -> str:
    """What the question says."""
    return translate("Player", "{score} is too much for this exercise").format(score=score)


def second(offered: frozenset[str]) -> str:
    """What happens with each answer, in a line or two."""
    kept = translate("Player", "What you did so far is kept.")
    if FEWER not in offered:
        return kept
    less = translate("Player", "Stepping back takes a third off this set; use both legs, or a smaller range.")
    return f"{kept} {less}"


def _has_next(moment: Moment, timeline: Timeline) -> bool:
    here = moment.segment
    return any(
        segment.kind.is_work and segment.step != here.step for segment in timeline.segments[here.index + 1 :]
    )
