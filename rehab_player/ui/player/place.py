"""One moment of a session in words: state, side, cue, what is next, and what the stage shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rehab_player.core.language import inside
from rehab_player.core.moment import Moment, State
from rehab_player.core.routine import Routine, Side
from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.ui.player import wording
from rehab_player.ui.player.measures import BEFORE, OVER, counted
from rehab_player.ui.player.values import Ready, StageView, StateRow
from rehab_player.ui.player.wording import translate
from rehab_player.ui.words import described, kind_word, part, plain, whole_seconds

GAPS = (Kind.REST, Kind.SWITCH)
_STILL = (State.PAUSED, State.AWAY)
_PHASE_ICONS = {
    "up": "ph_up",
    "raise": "ph_up",
    "top": "ph_top",
    "down": "ph_down",
    "lower": "ph_down",
    "bottom": "ph_bottom",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One moment of a routine's timeline, told in words.

    `drawn` says whether a segment's figure can be drawn, `word` what a phase of its tempo is called.
    """

    timeline: Timeline
    routine: Routine
    moment: Moment
    drawn: Callable[[Segment], bool]
    word: Callable[[Segment, str], str]

    @property
    def segment(self) -> Segment:
        return self.moment.segment

    @property
    def segments(self) -> Sequence[Segment]:
        return self.timeline.segments

    @property
    def index(self) -> int:
        return self.segment.index

    @property
    def following(self) -> Segment | None:
        return self.segments[self.index + 1] if self.index + 1 < len(self.segments) else None

    def line(self) -> str:
        if self.moment.state in OVER:
            return plain(self.timeline.name)
        if self.moment.state in BEFORE:
            first = self.segment if self.segment.kind.is_work else self.next_work()
            return wording.before_text(first)
        return wording.place_text(self.segments, self.index)

    def next_work(self) -> Segment | None:
        return wording.work_after(self.segments, self.index)

    def state_row(self) -> StateRow:
        state, segment = self.moment.state, self.segment
        if state in OVER:
            return StateRow(translate("Player", "Done"), "check", "accent", None)
        if state in _STILL:
            return StateRow(translate("Player", "Paused"), "pause", "ink2", self.side())
        if state in (*BEFORE, State.COUNT_IN):
            return StateRow(translate("Player", "Get ready"), "k_setup", "k_setup", self.side())
        if segment.tempo and self.moment.phase is not None:
            name = segment.tempo[self.moment.phase].name
            icon = _PHASE_ICONS.get(name, "k_reps")
            return StateRow(self.word(segment, name), icon, "k_reps", self.side())
        color = f"k_{segment.kind}"
        return StateRow(kind_word(segment.kind), color, color, self.side())

    def side(self) -> Side | None:
        """The side to work on; in a setup that of what it leads to, in a gap none: the stage tells it."""
        if self.segment.kind is Kind.SETUP:
            following = self.next_work()
            return following.side if following is not None else None
        return self.segment.side

    def cues(self) -> tuple[str, ...]:
        """The technique cues of a step, or one sentence for what else there is to say."""
        if self.segment.kind.is_work and self.moment.state in (State.RUNNING, State.WAITING, State.COUNT_IN):
            cues = tuple(plain(cue).rstrip(".") for cue in self.segment.technique)
            return cues if self.drawn(self.segment) else cues[1:]
        sentence = self._sentence()
        return (sentence,) if sentence else ()

    def _sentence(self) -> str:
        state, segment = self.moment.state, self.segment
        if state in _STILL:
            return self._paused_text()
        if state is State.READY or segment.kind is Kind.SETUP:
            return self._setup_cue()
        if segment.kind is Kind.REST and state not in OVER:
            return self._rest_cue()
        following = segment if state is State.LEAD_IN else self.next_work()
        if state is State.LEAD_IN or segment.kind is Kind.SWITCH:
            return plain(following.technique[0]) if following and following.technique else ""
        return ""

    def _setup_cue(self) -> str:
        if self.moment.state not in BEFORE and not self.segment.is_wait:
            return plain(self.segment.name)
        if not self.routine.equipment or self.index > 0:
            return ""
        things = ", ".join(plain(thing) for thing in self.routine.equipment)
        return translate("Player", "You need: {things}").format(things=things)

    def _rest_cue(self) -> str:
        before = wording.work_before(self.segments, self.index)
        if before is None or before.set is None or (before.sets or 1) < 2:
            return translate("Player", "How much does it hurt? Press P")
        text = translate("Player", "Set {set} done. How much does it hurt? Press P")
        return text.format(set=before.set)

    def _paused_text(self) -> str:
        numbers = self._count_in_numbers()
        if not numbers:
            return translate("Player", "Paused. Space goes on.")
        return translate("Player", "Paused. Space goes on after {numbers}.").format(numbers=numbers)

    def _count_in_numbers(self) -> str:
        count = whole_seconds(self.timeline.count_in_ms)
        return ", ".join(str(n) for n in range(min(count, 5), 0, -1))

    def next_label(self) -> str:
        if self.moment.state in OVER:
            return ""
        if self._next_is_on_stage() and self.next():
            return translate("Player", "After that")
        return translate("Player", "Next") if self.next() else ""

    def next(self) -> str:
        if self.moment.state in OVER:
            return ""
        if self.moment.state in BEFORE:
            return wording.next_text(self.segments, self.index)
        if self._next_is_on_stage():
            return wording.after_text(self.segments, self.index)
        return wording.next_text(self.segments, self.index)

    def _next_is_on_stage(self) -> bool:
        return self.moment.state is State.LEAD_IN or (
            self.segment.kind in GAPS and self.moment.state not in BEFORE
        )

    def ready(self) -> Ready | None:
        state, segment = self.moment.state, self.segment
        if state is State.READY:
            text = plain(self.routine.caution or self.routine.summary)
            return Ready(translate("Player", "Start"), self._start_text(), text)
        if state is State.PAUSED and segment.is_wait and self.moment.phase is None:
            text = "" if counted(segment) else self._wait_text()
            return Ready(translate("Player", "Go on"), self._then_go_on_text(), text)
        if state is not State.WAITING or self.moment.phase is not None:
            return None
        text = self._wait_text()
        if segment.kind is Kind.ASK:
            return Ready(translate("Player", "Answer"), translate("Player", "a number from 0 to 10"), text)
        if segment.kind is Kind.REPS:
            return Ready(translate("Player", "Done"), self._then_text(), text)
        return Ready(translate("Player", "Ready"), self._then_text(), text)

    def _wait_text(self) -> str:
        """What the person is asked to do in a wait."""
        if self.segment.kind is Kind.ASK:
            return translate("Player", "How much does it hurt right now?")
        return self._own_pace_text() if self.segment.kind is Kind.REPS else plain(self.segment.name)

    def _then_go_on_text(self) -> str:
        numbers = self._count_in_numbers()
        return translate("Player", "after {numbers}").format(numbers=numbers) if numbers else ""

    def _start_text(self) -> str:
        seconds = whole_seconds(self.timeline.lead_in_ms)
        if seconds < 1:
            return ""
        return translate("Player", "%n seconds to get ready", "", seconds)

    def _then_text(self) -> str:
        following = self.following
        if following is None:
            return translate("Player", "then it is done")
        if self.segment.kind is Kind.SETUP and following.kind.is_work and self.timeline.count_in_ms:
            what = _first_of(following)
            return translate("Player", "then 3, 2, 1 and {what}").format(what=what)
        text = wording.next_text(self.segments, self.index)
        if following.kind in GAPS:
            text = inside(text)
        return translate("Player", "then {what}").format(what=text)

    def _own_pace_text(self) -> str:
        if counted(self.segment):
            return ""
        return translate("Player", "As many as you can, at your own pace.")

    def stage(self) -> StageView:
        tint = f"s_{_TINTS[self.segment.kind]}"
        if self.moment.state is State.LEAD_IN:
            return self._next_stage("s_setup", self.segment)
        if self.segment.kind in GAPS and self.following is not None and self.moment.state is not State.READY:
            return self._next_stage(tint, self.following)
        if self.segment.kind.is_work:
            return self._work_stage(tint, self.segment)
        return self._place_stage(tint)

    def _next_stage(self, tint: str, following: Segment) -> StageView:
        return StageView(
            tint=tint,
            segment=following,
            next_label=translate("Player", "Next"),
            side=following.side,
            name=plain(following.name) if following.kind.is_work else described(following),
            pass_text=wording.set_text(following),
            faded=self.moment.state in _STILL,
        )

    def _work_stage(self, tint: str, segment: Segment) -> StageView:
        first = segment.technique[0] if segment.technique else segment.name
        return StageView(
            tint=tint,
            segment=segment,
            words=plain(first),
            icon=f"k_{segment.kind}",
            icon_color=f"k_{segment.kind}",
            faded=self.moment.state in _STILL,
        )

    def _place_stage(self, tint: str) -> StageView:
        """Getting into place: the figure of what it leads to, else the words."""
        following = self.next_work()
        if self.segment.kind is Kind.SETUP and not self.segment.is_wait:
            words = plain(self.segment.name)
        elif following is not None:
            words = plain(following.name)
        else:
            words = described(self.segment)
        color = f"k_{self.segment.kind}"
        return StageView(
            tint=tint,
            segment=following,
            words=words,
            icon=color,
            icon_color=color,
            faded=self.moment.state in _STILL,
        )


_TINTS = {
    Kind.REPS: "reps",
    Kind.HOLD: "hold",
    Kind.MOVE: "move",
    Kind.REST: "rest",
    Kind.SWITCH: "switch",
    Kind.SETUP: "setup",
    Kind.ASK: "switch",
}


def _first_of(following: Segment) -> str:
    if following.kind is Kind.REPS:
        return translate("Player", "the first rep")
    return part(following.name)
