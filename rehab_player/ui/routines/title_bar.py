"""The top of the Routines page: its title, Import, New, and what else can be done with own routines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class TitleBar(QWidget):
    """Signals: `import_wanted`, `new_wanted`, `paste_wanted` and `folder_wanted`."""

    import_wanted = Signal()
    new_wanted = Signal()
    paste_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title = Text(theme, self.tr("Routines"), role="title1")
        title.setFixedHeight(theme.dp(42))
        self.bring_in = Button(theme, icons, self.tr("Import"), icon="import")
        self.bring_in.clicked.connect(self.import_wanted)
        self.new = Button(theme, icons, self.tr("New"), icon="plus")
        self.new.clicked.connect(self.new_wanted)
        self.more = IconButton(theme, icons, "more", self.tr("More"), rank="secondary")
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(10))
        row.addWidget(title, 1)
        for button in (self.bring_in, self.new, self.more):
            row.addWidget(button)

    def make_menu(self) -> QMenu:
        """Pasting, and the folder of the person's own routines."""
        menu = themed_menu(self._theme, self)
        key = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        # The key itself is the page's: the menu only names it.
        paste = menu.addAction(f"{self.tr('Paste a routine')}\t{key}")
        paste.triggered.connect(self.paste_wanted)
        menu.addAction(self.tr("Open the folder")).triggered.connect(self.folder_wanted)
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        below = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height() + self._theme.dp(4))
        menu.popup(self.more.mapToGlobal(below))
