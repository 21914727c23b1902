"""The head and the steps as rows, one of them open as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from rehab_player.core.editing import MoveStep
from rehab_player.ui.editor.open_card import OpenCard
from rehab_player.ui.editor.row_paint import paint_head
from rehab_player.ui.editor.step_drag import place_for
from rehab_player.ui.editor.step_rows import StepRows, wrong_steps
from rehab_player.ui.widgets.announcing import announce
from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.ui.editor.card import EditCard
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.editor.step_drag import Place
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ROW = 40
INDENT = 24
GAP = 3


class StepList(QWidget):
    """Draws only the rows in sight, so that thousands are as quick as ten.

    Signals: `menu_wanted` for the open step; `add_wanted` by the Insert key; `delete_wanted`;
    `revealed` when the selected step is to be scrolled to; `dragged` with the place of the pointer.
    """

    menu_wanted = Signal()
    add_wanted = Signal()
    delete_wanted = Signal()
    revealed = Signal()
    dragged = Signal(QPoint)

    def __init__(
        self, theme: Theme, icons: Icons, desk: Desk, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._desk = theme, icons, desk
        self.rows = StepRows(None)
        self._opened = OpenCard(theme, icons, desk, names, self)
        self._is_open = False
        self._pressed: QPoint | None = None
        self._dragged: StepPath = ()
        self._drop: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._opened.grown.connect(self._arrange)
        self._opened.refused.connect(self._show_card)
        self._opened.menu_wanted.connect(self.menu_wanted)
        self._opened.close_wanted.connect(self.close_card)
        desk.sheet_changed.connect(self._take_sheet)
        desk.judged.connect(self._take_marks)
        desk.selected.connect(self._take_selection)
        theme.changed.connect(self.update)
        self._take_sheet()

    # What is shown

    @property
    def card(self) -> EditCard | None:
        """The open card."""
        return self._opened.card

    @property
    def step_count(self) -> int:
        """How many rows there are besides the head's."""
        return len(self.rows) - 1

    def open_card(self) -> None:
        """Show the options of the selected step."""
        if not self._is_open:
            self._is_open = True
            self._show_card()

    def close_card(self) -> None:
        """Show the selected step as a row again."""
        self.flush()
        self._is_open = False
        self._show_card()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_out(self) -> None:
        """Let a dragged step stay where it is, or else close the card."""
        if self._dragged:
            self._end_drag()
        elif self._is_open:
            self.close_card()

    def flush(self) -> None:
        """Pass on what was typed into a field and still waits."""
        self._opened.flush()

    def row_rect(self, row: int) -> QRect:
        """Where a row, or the card in its place, is drawn."""
        height = self._theme.dp(ROW)
        extra = self._extra() if row > self._open_row() >= 0 else 0
        tall = height + (self._extra() if row == self._open_row() else 0)
        left = self.rows.depth(row) * self._theme.dp(INDENT)
        return QRect(left, row * height + extra, self.width() - left, tall)

    def selected_rect(self) -> QRect:
        """Where the selected row, or the open card, is drawn."""
        return self.row_rect(self._selected_row())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(320), len(self.rows) * self._theme.dp(ROW) + self._extra())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            self._paint_row(painter, row)
        if self._drop is not None:
            left = self._drop.depth * self._theme.dp(INDENT)
            painter.fillRect(left, self._drop.y - 1, self.width() - left, 3, self._theme.color("accent"))
        painter.end()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        rect, dp = QRectF(self.row_rect(row)), self._theme.dp
        for level in range(self.rows.depth(row)):
            bar = QRectF(level * dp(INDENT) + dp(13), rect.y(), dp(3), rect.height())
            painter.fillRect(bar, self._theme.color("line"))
        is_selected = row == self._selected_row()
        if is_selected and not self._is_open:
            rounded(painter, rect.adjusted(0, 1, 0, -1), dp(8), self._theme.color("accent_tint"))
        if is_selected and self.hasFocus():
            rounded(painter, rect, dp(8), None, self._theme.color("focus"), 3)
        if not (is_selected and self._is_open):
            paint_head(painter, self._theme, self._icons, rect, self.rows.look(row))

    def _rows_between(self, top: int, bottom: int) -> range:
        height = self._theme.dp(ROW)
        first = max(0, (top - self._extra()) // height)
        return range(first, min(len(self.rows), bottom // height + 1))

    # Following the desk

    def _take_sheet(self) -> None:
        self.rows = StepRows(self._desk.document.sheet)
        self._take_marks()
        self._show_card()

    def _take_marks(self) -> None:
        judged = self._desk.document.judged
        self.rows.wrong = wrong_steps(judged.marks if judged is not None else ())
        self._opened.show_marks()
        self._tell()
        self.update()

    def _take_selection(self) -> None:
        self.flush()
        self._show_card()
        self.revealed.emit()
        if self.hasFocus():
            announce(self, self.accessibleName())

    def _show_card(self) -> None:
        row = self._selected_row()
        if self._is_open:
            self._opened.show(self.rows.step(row), self.rows.look(row))
        else:
            self._opened.drop()
        self._tell()
        self._arrange()

    def _tell(self) -> None:
        self.setAccessibleName(self.rows.words(self._selected_row()))

    # Places

    def _open_row(self) -> int:
        return self._selected_row() if self._is_open else -1

    def _selected_row(self) -> int:
        return self.rows.row_of(self._desk.selection)

    def _extra(self) -> int:
        """How much taller than a row the card is, with the gaps around it."""
        if self.card is None or not self._is_open:
            return 0
        return self._card_height() + 2 * self._theme.dp(GAP) - self._theme.dp(ROW)

    def _card_height(self) -> int:
        assert self.card is not None
        width = max(100, self.width() - self.rows.depth(self._selected_row()) * self._theme.dp(INDENT))
        layout = self.card.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.card.sizeHint().height()

    def _arrange(self) -> None:
        if self.card is not None:
            gap = self._theme.dp(GAP)
            self.card.setGeometry(self.row_rect(self._selected_row()).adjusted(0, gap, 0, -gap))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        last = len(self.rows) - 1
        here = self._selected_row()
        targets = {
            Qt.Key.Key_Up.value: here - 1,
            Qt.Key.Key_Down.value: here + 1,
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }
        if key in targets:
            self._select_row(min(max(targets[key], 0), last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Right):
            self._enter()
        elif key == Qt.Key.Key_Left and self._is_open:
            self.close_card()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self.open_card()
        if self.card is not None:
            self.card.take_focus()

    def _select_row(self, row: int) -> None:
        self._desk.select(self.rows.path(row))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(round(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            return
        if not self._dragged and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._begin_drag(self._pressed)
        if self._dragged:
            self._drop = self._place_at(at)
            self.dragged.emit(at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, path, place = self._pressed, self._dragged, self._drop
        self._end_drag()
        if path and place is not None:
            self._desk.apply(MoveStep(path, place.parent, place.at))
        elif pressed is not None and not path:
            self._select_row(self._row_at(pressed.y()) or 0)
            self.open_card()

    def _begin_drag(self, pressed: QPoint) -> None:
        """All steps become rows, so that nothing moves under the pointer but the step."""
        self._dragged = self.rows.path(self._row_at(pressed.y()) or 0)
        if self._dragged:
            self._desk.select(self._dragged)
            self.close_card()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end_drag(self) -> None:
        self._pressed, self._dragged, self._drop = None, (), None
        self.unsetCursor()
        self.update()

    def _row_at(self, y: int) -> int | None:
        rows = self._rows_between(y, y)
        return next(
            (row for row in rows if self.row_rect(row).top() <= y <= self.row_rect(row).bottom()), None
        )

    def _place_at(self, at: QPoint) -> Place | None:
        row = self._row_at(at.y())
        row = row if row is not None else (len(self.rows) - 1 if at.y() > 0 else 0)
        indent = self._theme.dp(INDENT)
        return place_for(self.rows, self._dragged, row, self.row_rect(row), at, indent)
