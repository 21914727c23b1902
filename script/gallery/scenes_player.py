"""The ways to the states of the check-in, the player and the end page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab_player.core.checkin import RedSign
from rehab_player.ui.checkin.page import CheckInPage
from script.gallery.person import DROPS, RESET, SOAK

if TYPE_CHECKING:
    from script.gallery.visit import Visit

KEY = Qt.Key


def check_in(visit: Visit) -> CheckInPage:
    """Before the first routine that is due."""
    visit.press("Start")
    (page,) = visit.window.findChildren(CheckInPage)
    return page


def green(visit: Visit) -> None:
    _answer(visit, 1)


def yellow(visit: Visit) -> None:
    _answer(visit, 4)


def red(visit: Visit) -> None:
    _answer(visit, 6, RedSign.STRIDE)


def _answer(visit: Visit, pain: int, *signs: RedSign) -> None:
    page = check_in(visit)
    page.questions.pain.set_score(pain)
    page.questions.signs.tell(signs)
    visit.settle()


def lead_in(visit: Visit) -> None:
    from rehab_player.resources import routines_dir

    visit.program.starting.file(routines_dir() / f"{RESET}.yaml", start=True)
    visit.pass_s(4)


def setup(visit: Visit) -> None:
    visit.play(DROPS)


def reps(visit: Visit) -> None:
    """Rep 7 of 15, lowering."""
    visit.play(DROPS)
    visit.key(KEY.Key_Return)
    visit.pass_s(3 + 6 * 6 + 3.2)


def rest(visit: Visit) -> None:
    """22 s into the rest after the first set."""
    visit.play(DROPS)
    visit.key(KEY.Key_Return)
    visit.pass_s(3 + 15 * 6 + 22)


def hold(visit: Visit) -> None:
    """The first position that is held, a while in."""
    visit.play("calf-stretch", 28)


def move(visit: Visit) -> None:
    visit.play(RESET, 16)


def switch(visit: Visit) -> None:
    visit.play("calf-stretch", 28)
    visit.key(KEY.Key_Right)
    visit.pass_s(2)


def soak(visit: Visit) -> None:
    visit.play(SOAK)
    visit.key(KEY.Key_Return)
    visit.pass_s(21)


def paused(visit: Visit) -> None:
    reps(visit)
    visit.key(KEY.Key_Space)


def skipped(visit: Visit) -> None:
    """After a skip the player asks why, with one key."""
    reps(visit)
    visit.key(KEY.Key_Right)


def pain(visit: Visit) -> None:
    reps(visit)
    visit.key(KEY.Key_P)
    visit.key(KEY.Key_4)


def above_the_limit(visit: Visit) -> None:
    reps(visit)
    visit.key(KEY.Key_P)
    visit.key(KEY.Key_7)
    visit.key(KEY.Key_Return)


def end(visit: Visit) -> None:
    reps(visit)
    visit.key(KEY.Key_Escape)


def away(visit: Visit) -> None:
    """The machine slept for twelve minutes."""
    reps(visit)
    visit.passing.ms += 12 * 60_000
    visit.pass_s(1)


def keys(visit: Visit) -> None:
    reps(visit)
    visit.key(KEY.Key_Question, "?")


def end_page(visit: Visit) -> None:
    """Ended early, being tired."""
    rest(visit)
    visit.key(KEY.Key_Escape)
    visit.key(KEY.Key_3)
    visit.settle(200)
