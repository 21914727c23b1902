"""The main window: the side bar, a stack of pages, and the player over all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from rehab_player.ui.side_bar import Entry, SideBar
from rehab_player.ui.widgets.signs_wanted import SIGNS_WANTED

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

FIRST_SIZE = (1280, 820)
ROOMY = (1600, 950)
"""On a smaller screen the window begins maximised."""
LEAST_SIZE = (560, 380)
RAIL_BELOW = 1100


@dataclass(frozen=True, slots=True)
class Page:
    """An entry of the side bar; `factory` builds its page when it is first shown."""

    name: str
    icon: str
    title: str
    factory: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Signals: `shown` with the name of the page that is now seen; `closing` before the window goes.

    `may_close` is asked before the window closes. Where `stays` says so, closing it only hides
    it, and `leave` ends the program. `geometry` is what `saved_geometry` gave last time. A page
    may have `refresh()`, called each time it is shown, and `focus_search()`, called by Ctrl+F.
    """

    shown = Signal(str)
    closing = Signal()
    signs_wanted = Signal()
    """Somebody wants to read the warning signs; from a page, not from what has the whole window."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        pages: Sequence[Page],
        *,
        geometry: bytes = b"",
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._pages = {page.name: page for page in pages}
        self._built: dict[str, QWidget] = {}
        self._current = pages[0].name
        self._may_close = may_close
        self.stays: Callable[[], bool] = lambda: False
        self._leaves = False
        self.setWindowTitle(self.tr("Rehab Player"))
        self.setWindowIcon(icons.window_icon())
        self.setMinimumSize(*LEAST_SIZE)
        self.side_bar = SideBar(theme, icons, [Entry(page.name, page.icon, page.title) for page in pages])
        self._stack = QStackedWidget()
        self._layers = QStackedWidget()
        self._build()
        self._add_keys()
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self._take_first_size()

    def show_page(self, name: str) -> QWidget:
        """Go to a page, building it where it is new; KeyError for a name that no page has."""
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._current = name
        self.side_bar.mark(name)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self.shown.emit(name)
        return page

    @property
    def current_page(self) -> str:
        """The name of the page that is seen, or was when a widget took the window."""
        return self._current

    def page(self, name: str) -> QWidget:
        """A page, built where it is new."""
        if name not in self._built:
            self._built[name] = self._pages[name].factory()
            self._stack.addWidget(self._built[name])
        return self._built[name]

    def take_over(self, widget: QWidget) -> None:
        """Let `widget` (the player, the end page) have the whole window."""
        if self._layers.indexOf(widget) < 0:
            self._layers.addWidget(widget)
        self._layers.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> None:
        """Show the pages again."""
        self._layers.setCurrentIndex(0)

    def take_away(self, widget: QWidget) -> None:
        """Be rid of a widget that had the whole window."""
        self._layers.removeWidget(widget)
        widget.deleteLater()

    @property
    def is_taken_over(self) -> bool:
        """True while a widget has the whole window."""
        return self._layers.currentIndex() != 0

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def come_forward(self) -> None:
        """Raise the window, out of the task bar too."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close for good, now or once what is asked before has been answered; the program ends with it."""
        self._leaves = True
        if self.close():
            QCoreApplication.quit()

    def saved_geometry(self) -> bytes:
        """Size, place and state, to be handed in next time."""
        return bytes(self.saveGeometry().data())

    def customEvent(self, event: QEvent) -> None:
        if event.type() is SIGNS_WANTED and not self.is_taken_over:
            event.accept()
            self.signs_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_bar.set_rail(rail=self.width() < self._theme.dp(RAIL_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        if self.stays() and not self._leaves and not _is_session_ending():
            event.ignore()
            self.hide()
            return
        event.accept()

    def _take_first_size(self) -> None:
        """The whole of a small screen, a window on a large one."""
        room = self.screen().availableGeometry()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
        if room.width() < ROOMY[0] or room.height() < ROOMY[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _build(self) -> None:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self._stack, 1)
        self._layers.addWidget(frame)
        self.setCentralWidget(self._layers)
        self.side_bar.chosen.connect(self.show_page)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence("Ctrl+Q"), self.leave),
            (QKeySequence("Ctrl+F"), self._search),
            (QKeySequence("F11"), self.toggle_full_screen),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _search(self) -> None:
        page = self._stack.currentWidget()
        search = getattr(page, "focus_search", None)
        if search is not None and not self.is_taken_over:
            search()


def _is_session_ending() -> bool:
    """Whether the whole desktop is being left: a window that only hid would hold it up."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
