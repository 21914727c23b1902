"""Gives the whole program its look: Fusion in the theme's colours, now and after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from rehab_player.ui.theme import Scheme, Theme

_FRAMES: dict[Scheme, Qt.ColorScheme] = {
    "auto": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

STYLE = ("-style", "fusion")
"""For Qt's command line: a style that Python set would bring hundreds of names before the first window."""


def dress(app: QApplication, theme: Theme) -> None:
    """Set the palette, and follow the theme from now on."""
    _paint(app, theme)
    theme.changed.connect(lambda: _paint(app, theme))


def choose_scheme(app: QApplication, theme: Theme, scheme: Scheme) -> None:
    """Follow another setting, the frames that the system draws included."""
    app.styleHints().setColorScheme(_FRAMES[scheme])
    theme.set_scheme(scheme)


def _paint(app: QApplication, theme: Theme) -> None:
    palette = theme.palette()
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    QToolTip.setFont(theme.font("small"))
