"""The questions over the player, and what their answers send.

The clock stands still while one is open: what ran is paused, and goes on with the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.core.commands import End, Pause, RecordPain, Resume, Skip, StepBack
from rehab_player.core.moment import Action, Moment, State
from rehab_player.core.session import Reason
from rehab_player.core.timeline import Kind
from rehab_player.ui.player.choices import Choice, Choices
from rehab_player.ui.player.keys import Press
from rehab_player.ui.player.keys_help import KeysHelp
from rehab_player.ui.player.pain_question import PainQuestion
from rehab_player.ui.player.too_much import (
    END,
    FEWER,
    STAY,
    offers,
    second,
    title,
    too_much_choices,
)
from rehab_player.ui.player.wording import translate
from rehab_player.ui.words import clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.player.overlay import Overlay
    from rehab_player.ui.theme import Theme

_ENDS = {"enough": None, "pain": Reason.PAIN, "tired": Reason.TIRED, "time": Reason.TIME}


class Questions(QObject):
    """One of them stands at a time. `command` carries what the answers send.

    `too_much` tells a number above the limit, and whether a step of the routine had asked for it;
    `leave_exercise` that the rest of the present one is not to be done, for pain.
    """

    command = Signal(object)
    too_much = Signal(int, bool)
    leave_exercise = Signal()
    restart = Signal()
    end = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, now: Callable[[], int], page: QWidget
    ) -> None:
        super().__init__(page)
        self.pain = PainQuestion(theme, icons, layout, now, page)
        self.ending = Choices(theme, icons, layout, end_choices(), page)
        self.stopping = Choices(theme, icons, layout, too_much_choices(), page)
        self.away = Choices(theme, icons, layout, away_choices(), page)
        self.keys = KeysHelp(theme, icons, layout, page)
        self._goes_on = False
        self._is_asked = False
        self.pain.answered.connect(self._pain_told)
        self.pain.stopped.connect(self._stop_told)
        self.pain.declined.connect(self._pain_declined)
        self.ending.chosen.connect(self._end_chosen)
        self.stopping.chosen.connect(self._stopping_chosen)
        self.away.chosen.connect(self._away_chosen)

    def standing(self) -> Overlay | None:
        """The question that is open, or None."""
        return next((overlay for overlay in self._all() if overlay.is_open), None)

    def close_all(self) -> None:
        """Put no question any more, and send nothing."""
        for overlay in self._all():
            overlay.close_card()

    def set_fades(self, fades: bool) -> None:
        """Whether questions come and go by a short fade."""
        for overlay in self._all():
            overlay.set_fades(fades)

    def take_layout(self, layout: PlayerLayout) -> None:
        """Take the sizes of another layout."""
        for overlay in self._all():
            overlay.take_layout(layout)

    def follow(self, moment: Moment) -> None:
        """Ask after the machine slept; ask nothing once all is over."""
        if moment.state is State.AWAY:
            self.close_all()
            self.away.ask(away_text(moment.away_ms or 0))
        elif self.away.is_open:
            self.away.close_card()
        if moment.state in (State.FINISHED, State.ENDED):
            self.close_all()

    def ask_pain(self, moment: Moment) -> None:
        """How much does it hurt, under the segment's pain rule."""
        self._is_asked = moment.segment.kind is Kind.ASK and moment.state is State.WAITING
        self._stand_still(moment)
        self.pain.ask(moment.segment.pain_rule, moment.segment.side)

    def ask_too_much(self, score: int, moment: Moment, timeline: Timeline, *, was_asked: bool) -> None:
        """What instead: the pain is above what the routine allows."""
        self._goes_on = self._goes_on or Action.PAUSE in moment.allowed
        if Action.PAUSE in moment.allowed:
            self.command.emit(Pause())
        offered = offers(moment, timeline, was_asked=was_asked)
        self._is_asked = was_asked
        self.stopping.ask(title(score), second(offered), only=offered)

    def ask_end(self, moment: Moment, total_ms: int) -> None:
        """End here? Before the start there is nothing to keep, and nothing to ask."""
        if moment.state is State.READY:
            self.command.emit(End())
            return
        self._stand_still(moment)
        kept = translate("Player", "{done} of {total} are kept.")
        done = clock(moment.active_ms // 1000 * 1000)
        self.ending.ask(translate("Player", "End here?"), kept.format(done=done, total=clock(total_ms)))

    def show_keys(self) -> None:
        """Show what the keys do, while playing goes on."""
        self.keys.open()

    def _all(self) -> Sequence[Overlay]:
        return (self.pain, self.ending, self.stopping, self.away, self.keys)

    def _stand_still(self, moment: Moment) -> None:
        self._goes_on = Action.PAUSE in moment.allowed
        if self._goes_on:
            self.command.emit(Pause())

    def _go_on(self) -> None:
        if self._goes_on:
            self._goes_on = False
            self.command.emit(Resume())

    def _pain_told(self, score: int) -> None:
        self.command.emit(RecordPain(score))
        self._go_on()

    def _stop_told(self, score: int) -> None:
        was_asked = self._is_asked
        self.command.emit(RecordPain(score))
        self.too_much.emit(score, was_asked)

    def _stopping_chosen(self, name: str) -> None:
        """Only the present exercise is left; at a question of the routine it is over already."""
        if name == END:
            self.command.emit(End(Reason.PAIN))
            return
        if name == STAY:
            self._goes_on = False
            return
        if name == FEWER:
            self.command.emit(StepBack())
        elif not self._is_asked:
            self.leave_exercise.emit()
        self._go_on()

    def _pain_declined(self) -> None:
        if self._is_asked:
            self.command.emit(Skip())
        self._go_on()

    def _end_chosen(self, name: str) -> None:
        if name in _ENDS:
            self.command.emit(End(_ENDS[name]))
        else:
            self._go_on()

    def _away_chosen(self, name: str) -> None:
        if name == "go on":
            self.command.emit(Resume())
        elif name == "restart":
            self.restart.emit()
        else:
            self.end.emit()


def end_choices() -> tuple[Choice, ...]:
    """The answers to "End here?"."""
    return (
        Choice(
            "go on",
            translate("Player", "Go on"),
            translate("Player", "Esc"),
            (Press.ESCAPE, Press.TOGGLE, Press.READY),
            is_primary=True,
        ),
        Choice("enough", translate("Player", "End: done enough"), "1", digit=1),
        Choice("pain", translate("Player", "End: pain"), "2", (Press.PAIN,), digit=2),
        Choice("tired", translate("Player", "End: tired"), "3", digit=3),
        Choice("time", translate("Player", "End: no time"), "4", digit=4),
    )


def away_choices() -> tuple[Choice, ...]:
    """The answers after the machine slept."""
    return (
        Choice(
            "go on",
            translate("Player", "Go on"),
            translate("Player", "Space"),
            (Press.TOGGLE, Press.READY),
            is_primary=True,
        ),
        Choice("restart", translate("Player", "Restart this step"), "R", (Press.RESTART,)),
        Choice("end", translate("Player", "End"), translate("Player", "Esc"), (Press.ESCAPE,)),
    )


def away_text(away_ms: int) -> str:
    """How long the machine slept, in words."""
    seconds = away_ms // 1000
    if seconds < 60:
        return translate("Player", "You were away for %n seconds.", "", seconds)
    minutes = round(seconds / 60)
    if minutes < 120:
        return translate("Player", "You were away for %n minutes.", "", minutes)
    return translate("Player", "You were away for %n hours.", "", round(minutes / 60))
