"""The icon in the tray: the way back to the window, and a way to tell where there is no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSystemTrayIcon

from rehab_player.ui.reminders.notifier import Notifier
from rehab_player.ui.widgets.menu import themed_menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


def has_tray() -> bool:
    """Whether this desktop has a tray; many do not."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(Notifier):
    """Signals besides a notifier's: `show_wanted`, `due_wanted`, `quit_wanted`, from the icon's menu."""

    show_wanted = Signal()
    due_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._icon = QSystemTrayIcon(icons.window_icon(), self)
        self._icon.setToolTip(self.tr("Rehab Player"))
        self._icon.messageClicked.connect(self.clicked)
        self._icon.activated.connect(self._activated)
        self.menu = themed_menu(theme, window)
        for words, signal in (
            (self.tr("Show"), self.show_wanted),
            (self.tr("What is due"), self.due_wanted),
            (self.tr("Quit"), self.quit_wanted),
        ):
            self.menu.addAction(words).triggered.connect(lambda _=False, signal=signal: signal.emit())
        self._icon.setContextMenu(self.menu)
        self._icon.show()

    def tell(self, title: str, text: str) -> None:
        if QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, self._icon.icon())
        else:
            self.refused.emit(title, text)

    def close(self) -> None:
        super().close()
        self._icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()
