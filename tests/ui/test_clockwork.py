"""How often the clockwork makes pictures: as often as there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from rehab_player.core.commands import Pause
from rehab_player.core.routine import Hold, Move, Rest, Routine, Step
from rehab_player.ui.clockwork import BREATHING_MS, CALM_MS, FLOWING_MS, SETTLED_MS, Clockwork
from tests.ui.player.samples import Session, at

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from rehab_player.core.moment import Moment
    from rehab_player.driver import Driver


class StillDriver:
    """A driver whose clock stands still."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def wake(self) -> None:
        """Nothing comes due."""

    def next_deadline(self) -> int | None:
        return self._session.player.next_deadline()

    def moment(self) -> Moment:
        return self._session.moment()


def interval(session: Session) -> int:
    """The time between two pictures, 0 when none are made."""
    clockwork = Clockwork(cast("Driver", StillDriver(session)))
    frames = clockwork._frames
    told = frames.interval() if frames.isActive() else 0
    clockwork.stop()
    return told


@pytest.mark.parametrize(
    ("step", "into_ms", "expected"),
    [
        (Move(name="Run", duration_ms=30_000), 10_000, FLOWING_MS),
        (Hold(name="Stretch", duration_ms=30_000), 0, FLOWING_MS),
        (Hold(name="Stretch", duration_ms=30_000), SETTLED_MS - 1, FLOWING_MS),
        (Hold(name="Stretch", duration_ms=30_000), SETTLED_MS, BREATHING_MS),
        (Rest(duration_ms=30_000), 10_000, CALM_MS),
    ],
)
def test_pictures_come_as_often_as_something_moves(
    qapp: QObject, step: Step, into_ms: int, expected: int
) -> None:
    assert interval(at(Routine(name="One", steps=(step,)), 0, into_ms)) == expected


def test_nothing_is_shown_anew_in_a_pause_or_when_hidden(qapp: QObject) -> None:
    session = at(Routine(name="One", steps=(Hold(name="Stretch", duration_ms=30_000),)), 0, 5_000)
    clockwork = Clockwork(cast("Driver", StillDriver(session)))
    clockwork.set_shown(False)
    assert not clockwork._frames.isActive()
    clockwork.set_shown(True)
    assert clockwork._frames.isActive()
    clockwork.stop()
    session.do(Pause())
    assert interval(session) == 0
