"""What the tests of the pages share: a theme, icons and drawings, in the light scheme."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from rehab_player.ui.icons import Icons
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot
from PySide6.QtWidgets import QVBoxLayout, QWidget

Show = Callable[..., QWidget]
"""Puts widgets into a window, one below the other, and shows it."""


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Windows that live as long as the test."""
    kept: list[QWidget] = []

    def make(*widgets: QWidget, size: tuple[int, int] = (700, 300)) -> QWidget:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        rows = QVBoxLayout(window)
        for widget in widgets:
            rows.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.resize(*size)
        return window

    return make


@pytest.fixture(autouse=True)
def _texts_are_english(qapp: QObject) -> None:
    """Also where a test asks for words without a widget: the plurals of English come from its translator."""


@pytest.fixture
def theme(qapp: QObject) -> Theme:
    return Theme("light")


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def drawings(theme: Theme, icons: Icons) -> Drawings:
    return Drawings(theme, icons)
