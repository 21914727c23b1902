"""The sessions as a table: found, filtered and sorted, and a day's note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.history.filter_menu import filter_menu
from rehab_player.ui.history.filters import Shown, day_words, filter_words
from rehab_player.ui.history.model import ORDERS, SessionModel
from rehab_player.ui.history.table import SessionTable
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QMenu

    from rehab_player.storage.history import History
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class SessionsCard(Card):
    """Signals: `day_cleared` when the day of the calendar no longer counts, `note_wanted` with that day."""

    day_cleared = Signal()
    note_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        history: History,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=1)
        self._icons = icons
        self._history = history
        self._today = today
        self._shown = Shown()
        self._model = SessionModel(today, self)
        self.table = SessionTable(theme, icons, self._model, self)
        self.filter = Button(theme, icons, filter_words(self._shown), self, size="small", icon="filter")
        self.find_button = IconButton(
            theme, icons, "search", self.tr("Search the sessions"), self, size="small"
        )
        self.search = Field(theme, icons, self.tr("Search in names and notes"), self, icon="search")
        self.search.setPlaceholderText(self.tr("Name or note"))
        self.search.hide()
        self._make_day_row()
        self.none_fits = self._make_none_fits()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Shown:
        """What is chosen about the table."""
        return self._shown

    def show_day(self, day: date | None, note: str = "") -> None:
        """Show the sessions of one day, or of all; `note` is what was written about the day."""
        self._note.setText(plain(note))
        self._note.setVisible(bool(note))
        self.note_button.set_label(self.tr("Edit the note") if note else self.tr("Add a note"))
        self.choose(replace(self._shown, day=day))

    def choose(self, shown: Shown) -> None:
        """Take other choices and read again."""
        had_day, self._shown = self._shown.day, shown
        if had_day is not None and shown.day is None:
            self.day_cleared.emit()
        self.refresh()

    def refresh(self) -> None:
        """Read again; the current session stays the current one."""
        before, shown = self.table.chosen, self._shown
        condition = shown.condition(self._today())
        self._model.read(
            lambda limit, offset: self._history.rows(
                condition, order=shown.order, descending=shown.descending, limit=limit, offset=offset
            )
        )
        self.table.choose(before)
        self._tell()

    def open_search(self) -> None:
        """Go to the search field."""
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def make_menu(self) -> QMenu:
        """Everything there is to filter and sort by."""
        return filter_menu(self._theme, self, self._shown, self._history.choices(), self.choose)

    def _connect(self) -> None:
        self.filter.clicked.connect(self._open_menu)
        self.find_button.clicked.connect(self._toggle_search)
        self.search.textChanged.connect(lambda text: self.choose(replace(self._shown, text=text)))
        self.table.sort_wanted.connect(lambda column: self.choose(self._shown.sorted_by(ORDERS[column])))
        self.day_chip.clicked.connect(lambda: self.choose(replace(self._shown, day=None)))
        self.note_button.clicked.connect(lambda: self.note_wanted.emit(self._shown.day))

    def _tell(self) -> None:
        """Say what is chosen, and when nothing fits."""
        shown = self._shown
        self.filter.set_label(filter_words(shown))
        column = next((column for column, order in ORDERS.items() if order is shown.order), None)
        self.table.show_order(column, descending=shown.descending)
        self._day_row.setVisible(shown.day is not None)
        if shown.day is not None:
            self.day_chip.set_label(day_words(shown.day))
        some = self._model.rowCount() > 0
        self.table.setVisible(some)
        self.none_fits.setVisible(not some)
        self._none_words.setText(
            self.tr("Nothing on this day.") if shown.day else self.tr("No session fits all of this.")
        )

    def _toggle_search(self) -> None:
        if self.search.isHidden():
            self.open_search()
        else:
            self.search.clear()
            self.search.hide()

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + self._theme.dp(4))))

    def _lay_out(self) -> None:
        dp = self._theme.dp
        self.column.setContentsMargins(1, dp(10), 1, dp(10))
        self.column.setSpacing(dp(6))
        head = QHBoxLayout()
        head.setContentsMargins(dp(16), 0, dp(16), 0)
        head.setSpacing(dp(8))
        head.addWidget(Text(self._theme, self.tr("Sessions"), self, role="title3"))
        head.addStretch(1)
        head.addWidget(self.find_button)
        head.addWidget(self.filter)
        self.column.addLayout(head)
        field = QHBoxLayout()
        field.setContentsMargins(dp(16), 0, dp(16), 0)
        field.addWidget(self.search)
        self.column.addLayout(field)
        self.column.addWidget(self._day_row)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.none_fits, 1)

    def _make_day_row(self) -> None:
        theme, dp = self._theme, self._theme.dp
        self._day_row = QWidget(self)
        rows = QVBoxLayout(self._day_row)
        rows.setContentsMargins(dp(16), 0, dp(16), 0)
        rows.setSpacing(dp(6))
        self.day_chip = Button(theme, self._icons, "", self._day_row, size="small", icon="close")
        self.day_chip.setToolTip(self.tr("Show all days again"))
        self.note_button = Button(
            theme, self._icons, self.tr("Add a note"), self._day_row, size="small", rank="quiet", icon="edit"
        )
        row = QHBoxLayout()
        row.addWidget(self.day_chip)
        row.addWidget(self.note_button)
        row.addStretch(1)
        rows.addLayout(row)
        self._note = Text(theme, "", self._day_row, color="ink2", wrap=True)
        rows.addWidget(self._note)
        self._day_row.hide()

    def _make_none_fits(self) -> QWidget:
        theme, dp = self._theme, self._theme.dp
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(dp(24), dp(24), dp(24), dp(24))
        rows.setSpacing(dp(12))
        self._none_words = Text(theme, "", box, bold=True, wrap=True)
        rows.addWidget(self._none_words)
        clear = Button(theme, self._icons, self.tr("Clear the filters"), box, size="small")
        clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.addWidget(clear)
        row.addStretch(1)
        rows.addLayout(row)
        rows.addStretch(1)
        box.hide()
        return box

    def _clear(self) -> None:
        self.search.clear()
        self.choose(self._shown.unfiltered())
