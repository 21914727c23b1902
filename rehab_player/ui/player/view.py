"""From a moment to what the page shows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.moment import Action, Moment, State
from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.ui.player import measures
from rehab_player.ui.player.place import GAPS, Place
from rehab_player.ui.player.values import PlayerView, Primary
from rehab_player.ui.player.wording import translate
from rehab_player.ui.words import whole_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.routine import Routine


def changes(moment: Moment) -> tuple[object, ...]:
    """What a view depends on: equal for two moments whose views are equal."""
    return (
        moment.state,
        moment.segment,
        moment.rep,
        moment.phase,
        measures.number_seconds(moment),
        measures.cue_turn(moment),
        moment.allowed,
        whole_seconds(moment.active_ms) if moment.state in measures.OVER else None,
    )


def view_of(
    timeline: Timeline,
    routine: Routine,
    moment: Moment,
    drawn: Callable[[Segment], bool],
    word: Callable[[Segment, str], str],
) -> PlayerView:
    """The view of `moment`.

    `drawn` says whether a segment's figure can be drawn, `word` what a phase of its tempo is called.
    """
    place = Place(timeline, routine, moment, drawn, word)
    number = measures.number(moment)
    return PlayerView(
        place=place.line(),
        state=place.state_row(),
        number=number,
        number_cells=measures.number_cells(moment, number),
        counts=measures.counts(moment),
        pace=measures.pace(moment, word),
        pace_color="k_setup" if moment.countdown_ms is not None else f"k_{moment.segment.kind}",
        ready=place.ready(),
        cues=place.cues(),
        cue_turn=measures.cue_turn(moment),
        next_label=place.next_label(),
        next=place.next(),
        stage=place.stage(),
        primary=_primary(moment, filled=place.ready() is None),
        ask_pain=moment.state is State.RUNNING and moment.segment.kind in GAPS,
    )


def _primary(moment: Moment, *, filled: bool) -> Primary:
    if moment.state is State.READY:
        return Primary(translate("Player", "Start"), "play", filled)
    if Action.RESUME in moment.allowed:
        return Primary(translate("Player", "Go on"), "play", filled)
    if Action.DONE in moment.allowed and Action.PAUSE not in moment.allowed:
        word = translate("Player", "Ready")
        if moment.segment.kind is Kind.REPS:
            word = translate("Player", "Done")
        elif moment.segment.kind is Kind.ASK:
            word = translate("Player", "Answer")
        return Primary(word, "play", filled)
    return Primary(translate("Player", "Pause"), "pause", filled)
