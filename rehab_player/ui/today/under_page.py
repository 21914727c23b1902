"""What the pages under Today share: a way back, a title, and a column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk

translate = QCoreApplication.translate

TODAY_WIDEST = 1086
"""As wide as Today, so that the titles stand at the same place in a wide window."""
WIDEST = 860


class UnderPage(QWidget):
    """A page whose `cards` are made anew by each `refresh`. Esc and its first button go back."""

    back_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, desk: TodayDesk, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._desk = desk
        self._title = title
        self._page: ScrollPage | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        desk.changed.connect(self._refresh_when_seen)

    def cards(self) -> Sequence[QWidget]:
        """What stands below the title, from the present state."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the present state."""
        focused: QWidget | None = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = ScrollPage(self._theme, self._contents(), self)
        self._outer.addWidget(self._page)
        self._page.show()
        if had_focus:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_to(self, card: QWidget) -> None:
        """Bring a card into view."""
        if self._page is not None:
            self._page.show_rect(card, card.rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _contents(self) -> QWidget:
        theme = self._theme
        content = QWidget()
        sides = QHBoxLayout(content)
        sides.setContentsMargins(*(theme.dp(n) for n in (40, 26, 40, 24)))
        middle = QWidget(content)
        middle.setMaximumWidth(theme.dp(TODAY_WIDEST))
        sides.addWidget(middle)
        left = QHBoxLayout(middle)
        left.setContentsMargins(0, 0, 0, 0)
        column = QWidget(middle)
        column.setMaximumWidth(theme.dp(WIDEST))
        left.addWidget(column, 1)
        left.addStretch(0)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(14))
        rows.addLayout(self._head())
        for card in self.cards():
            rows.addWidget(card)
        rows.addStretch(1)
        return content

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        row.addWidget(Text(theme, self._title, role="title1"), 1)
        self.back = Button(
            theme,
            self._icons,
            translate("UnderPage", "Back to Today"),
            icon="chev_l",
            size="small",
            hint=translate("UnderPage", "Esc"),
        )
        self.back.clicked.connect(lambda: self.back_wanted.emit())
        row.addWidget(self.back)
        return row
