"""What a screen reader toggles does the same as a click: Qt then tells no click, but a change of state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehab_player.core.history import Zoom
from rehab_player.core.routine import PainRule
from rehab_player.ui.checkin.tick_list import TickList
from rehab_player.ui.history.zoom_chips import ZoomChips
from rehab_player.ui.side_bar import Entry, SideBar
from rehab_player.ui.widgets.pain_keys import PainKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


@pytest.fixture(params=["toggle", "click"])
def use(request: pytest.FixtureRequest) -> Callable[[QAbstractButton], None]:
    """Either way to use a button that can be checked."""
    way: str = request.param
    return lambda button: getattr(button, way)()


def test_an_entry_of_the_side_bar_opens_its_page_once(
    qtbot: QtBot, theme: Theme, icons: Icons, use: Callable[[QAbstractButton], None]
) -> None:
    bar = SideBar(theme, icons, [Entry(name, "today", name.title()) for name in ("today", "guide")])
    qtbot.addWidget(bar)
    bar.mark("today")
    told = _told(bar.chosen)
    use(_button(bar, "Guide"))
    bar.mark("guide")
    assert told == ["guide"]


def test_the_entry_of_the_shown_page_goes_back_to_its_beginning(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    bar = SideBar(theme, icons, [Entry("today", "today", "Today")])
    qtbot.addWidget(bar)
    bar.mark("today")
    told = _told(bar.chosen)
    _button(bar, "Today").click()
    assert told == ["today"]


def test_a_pain_key_chooses_and_takes_back(
    qtbot: QtBot, theme: Theme, use: Callable[[QAbstractButton], None]
) -> None:
    keys = PainKeys(theme, "Pain now", 44, PainRule.LOADING)
    qtbot.addWidget(keys)
    told = _told(keys.chosen)
    use(_button(keys, "4, yellow, same dose"))
    use(_button(keys, "2, green, fine"))
    use(_button(keys, "2, green, fine"))
    assert told == [4, 2, None]
    assert keys.score is None


def test_none_of_these_and_the_others_exclude_each_other(
    qtbot: QtBot, theme: Theme, icons: Icons, use: Callable[[QAbstractButton], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ticks = TickList(
        theme, icons, "Signs", {"sharp": "Sharp", "warm": "Warm"}, columns=2, none="None", parent=window
    )
    found = []
    for button in (ticks.none, ticks.answers()["warm"], ticks.answers()["warm"]):
        use(button)
        found.append((ticks.told, ticks.none.isChecked()))
    assert found == [((), True), (("warm",), False), (None, False)]


def test_a_stretch_of_time_is_chosen(
    qtbot: QtBot, theme: Theme, icons: Icons, use: Callable[[QAbstractButton], None]
) -> None:
    first, second = list(Zoom)[:2]
    chips = ZoomChips(theme, icons, first)
    qtbot.addWidget(chips)
    told = _told(chips.chosen)
    buttons = chips.findChildren(QAbstractButton)
    use(buttons[1])
    use(buttons[1])
    assert told == [second]
    assert [button.isChecked() for button in buttons[:2]] == [False, True]


def _told(signal: Any) -> list[object]:
    found: list[object] = []
    signal.connect(found.append)
    return found


def _button(inside: QWidget, name: str) -> QAbstractButton:
    return next(one for one in inside.findChildren(QAbstractButton) if one.accessibleName() == name)
