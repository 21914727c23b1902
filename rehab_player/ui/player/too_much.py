"""Above the routine's limit: what can be done instead of going on, and what really happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.moment import Action
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
    if not was_asked and Action.STEP_BACK in moment.allowed:
        found.add(FEWER)
    return frozenset(found)


def title(score: int) -> str:
    """What the question says."""
    return translate("Player", "{score} is too much for this exercise").format(score=score)


def second(offered: frozenset[str]) -> str:
    """What happens with each answer, in a line or two."""
    kept = translate("Player", "What you did so far is kept.")
    if FEWER not in offered:
        return kept
    less = translate("Player", "Stepping back leaves out a third; use both legs, or a smaller range.")
    return f"{kept} {less}"


def _has_next(moment: Moment, timeline: Timeline) -> bool:
    here = moment.segment
    return any(
        segment.kind.is_work and segment.step != here.step for segment in timeline.segments[here.index + 1 :]
    )
