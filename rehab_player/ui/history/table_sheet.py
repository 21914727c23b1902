"""A chart's numbers as a table over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.scroll import thin_bars
from rehab_player.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from rehab_player.ui.history.chart_values import Table
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
ROWS_SEEN = 12
ROW_HEIGHT = 30


def show_table(theme: Theme, icons: Icons, host: QWidget, table: Table) -> Sheet:
    """Cover the window with the numbers behind a chart."""
    sheet = Sheet(theme, host, table.title)
    view = NumbersView(theme, table, sheet)
    sheet.body.addWidget(view)
    close = Button(theme, icons, QCoreApplication.translate("History", "Close"), rank="primary", hint="Esc")
    close.clicked.connect(sheet.shut)
    sheet.buttons.addWidget(close)
    sheet.open()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet


class NumbersView(QTableView):
    """Rows of plain text under their headings."""

    def __init__(self, theme: Theme, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(_Numbers(table, self))
        self.setAccessibleName(table.title)
        self.setFont(theme.digits())
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        thin_bars(theme, self)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.dp(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.dp(ROW_HEIGHT))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        rows = min(ROWS_SEEN, max(1, len(table.rows)))
        self.setFixedHeight(theme.dp(ROW_HEIGHT) * (rows + 1))


class _Numbers(QAbstractTableModel):
    def __init__(self, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.heads[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.heads[index.column()]} {cell}"
        return cell if role == Qt.ItemDataRole.DisplayRole else None
