"""Today: what it picks from log and routines, and its buttons."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from rehab_player.core.pain import Zone
from rehab_player.core.session import Session, SessionState
from rehab_player.ui.today.page import TodayPage
from rehab_player.ui.today.view import TodayView, interrupted_of, today_view
from rehab_player.ui.widgets.button import Button
from tests.ui import samples
from tests.ui.hands import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

CARDS = samples.shelf().cards


def open_session(**values: object) -> Session:
    """A session that was interrupted yesterday."""
    facts: dict[str, object] = {
        "routine_name": "Ankle Strength 10",
        "state": SessionState.OPEN,
        "active_ms": 385_000,
        "planned_ms": 600_000,
        "segments_done": 5,
    }
    return samples.session(samples.row(2, **(facts | values)))


def view(count: int = 4, *interrupted: Session) -> TodayView:
    """Today after some sessions."""
    return today_view(samples.log(count).rows, interrupted, CARDS, samples.TODAY)


def test_nothing_done_yet_offers_heel_drops() -> None:
    empty = view(0)
    assert empty.day == "Thursday 14 May"
    assert empty.first is not None
    assert empty.first.name == "Eccentric heel drops"
    assert (empty.recent, empty.last_pain) == ((), None)


def test_without_heel_drops_the_first_routine_is_offered_and_without_any_none() -> None:
    others = [card for card in CARDS if card.name != "Eccentric heel drops"]
    offered = today_view([], [], others, samples.TODAY).first
    assert offered is others[0]
    assert today_view([], [], [], samples.TODAY).first is None


def test_each_routine_is_offered_again_once_with_its_last_day() -> None:
    rows = [
        samples.row(2, routine_name="Contrast Soak"),
        *samples.log(4).rows,
        samples.row(9, routine_name="Gone"),
    ]
    shown = today_view(rows, [], CARDS, samples.TODAY)
    assert [(recent.card.name, recent.told) for recent in shown.recent] == [
        ("Contrast Soak", "last yesterday, 2–3 a week"),
        ("Eccentric heel drops", "last today, 2 a day"),
    ]
    assert shown.first is None


@pytest.mark.parametrize(("score", "zone"), [(2, Zone.FINE), (4, Zone.CAREFUL), (6, Zone.STOP)])
def test_the_last_pain_with_its_light(score: int, zone: Zone) -> None:
    rows = [samples.row(0, pain_worst=None), samples.row(2, pain_worst=score)]
    pain = today_view(rows, [], CARDS, samples.TODAY).last_pain
    assert pain is not None
    assert (pain.zone, pain.told) == (zone, f"Worst {score} yesterday, Eccentric heel drops")


def test_an_interrupted_session_in_words() -> None:
    yesterday = interrupted_of(open_session(), samples.TODAY)
    assert (yesterday.name, yesterday.told) == ("Ankle Strength 10", "stopped yesterday at 6:25 of 10:00")
    earlier = interrupted_of(open_session(), samples.TODAY + timedelta(days=3))
    assert earlier.told == "stopped on 13 May at 6:25 of 10:00"
    waits_only = interrupted_of(open_session(planned_ms=0), samples.TODAY)
    assert waits_only.told == "stopped yesterday after 6:25"


class TestPage:
    @pytest.fixture
    def page(self, show: Show, theme: Theme, icons: Icons, drawings: Drawings) -> TodayPage:
        page = TodayPage(theme, icons, drawings, lambda: view(4, open_session()))
        show(page, size=(1190, 790))
        return page

    def press(self, qtbot: QtBot, page: QWidget, words: str) -> None:
        (button,) = (
            one for one in page.window().findChildren(Button) if one.label == words and one.isVisible()
        )
        click(button)

    def test_resume_and_keep_tell_the_session(self, qtbot: QtBot, page: TodayPage) -> None:
        with qtbot.waitSignal(page.resume_wanted) as told:
            self.press(qtbot, page, "Resume")
        assert told.args == ["session-2"]
        with qtbot.waitSignal(page.keep_wanted) as told:
            self.press(qtbot, page, "Keep as it is")
        assert told.args == ["session-2"]

    def test_discard_is_asked_first(self, qtbot: QtBot, page: TodayPage) -> None:
        told: list[str] = []
        page.discard_wanted.connect(told.append)
        self.press(qtbot, page, "Discard")
        self.press(qtbot, page, "Go back")
        assert told == []
        self.press(qtbot, page, "Discard")
        self.press(qtbot, page, "Discard it")
        assert told == ["session-2"]

    def test_start_tells_the_routine(self, qtbot: QtBot, page: TodayPage) -> None:
        with qtbot.waitSignal(page.start_wanted) as told:
            self.press(qtbot, page, "Start")
        assert told.args[0].name == "Eccentric heel drops"
        with qtbot.waitSignal(page.choose_wanted):
            self.press(qtbot, page, "Choose another")

    def test_refresh_shows_what_is_new(
        self, qtbot: QtBot, show: Show, theme: Theme, icons: Icons, drawings: Drawings
    ) -> None:
        views = iter((view(0), view(2)))
        page = TodayPage(theme, icons, drawings, lambda: next(views))
        show(page, size=(1190, 790))
        texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        assert "Start with 14 quiet minutes" in texts
        page.refresh()
        texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        assert "Once more" in texts
        assert "Start with 14 quiet minutes" not in texts
