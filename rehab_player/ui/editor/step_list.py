"""The head and the steps as rows, one of them open as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from rehab_player.core.editing import MoveStep, SetField, SetHead
from rehab_player.ui.editor.card import EditCard
from rehab_player.ui.editor.layouts import HEAD
from rehab_player.ui.editor.row_paint import RowLook, paint_head
from rehab_player.ui.editor.wording import head_name, kind_color, kind_icon, step_amount, step_name
from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_sheet import Sheet, StepView
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ROW = 40
INDENT = 24
GAP = 3


class Place(NamedTuple):
    """Where a dragged step would go: before the step `at` inside `parent`; the line is drawn at `y`."""

    parent: StepPath
    at: int
    y: int
    depth: int


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
        self._theme, self._icons, self._desk, self._names = theme, icons, desk, names
        self._rows: list[StepView | None] = [None]
        self._index: dict[StepPath, int] = {(): 0}
        self._wrong: frozenset[StepPath] = frozenset()
        self.card: EditCard | None = None
        self._is_open = False
        self._pressed: QPoint | None = None
        self._drop: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.sheet_changed.connect(self._take_sheet)
        desk.judged.connect(self._take_marks)
        desk.selected.connect(self._take_selection)
        theme.changed.connect(self.update)
        self._take_sheet()

    # What is shown

    @property
    def step_count(self) -> int:
        """How many rows there are besides the head's."""
        return len(self._rows) - 1

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

    def flush(self) -> None:
        """Pass on what was typed into a field and still waits."""
        if self.card is not None:
            self.card.flush()

    def row_rect(self, row: int) -> QRect:
        """Where a row, or the card in its place, is drawn."""
        height = self._theme.dp(ROW)
        extra = self._extra() if row > self._open_row() >= 0 else 0
        tall = height + (self._extra() if row == self._open_row() else 0)
        left = self._depth(row) * self._theme.dp(INDENT)
        return QRect(left, row * height + extra, self.width() - left, tall)

    def selected_rect(self) -> QRect:
        """Where the selected row, or the open card, is drawn."""
        return self.row_rect(self._selected_row())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(320), len(self._rows) * self._theme.dp(ROW) + self._extra())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def look(self, row: int) -> RowLook:
        """What a row shows."""
        step = self._rows[row]
        sheet = self._desk.document.sheet
        if step is None:
            name = (head_name(sheet) if sheet else "") or self.tr("No name yet")
            about = self.tr("about this routine")
            return RowLook("info", "k_ask", name, about, movable=False, wrong=() in self._wrong)
        wrong = step.path in self._wrong
        return RowLook(
            kind_icon(step.kind), kind_color(step.kind), step_name(step), step_amount(step), wrong=wrong
        )

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
        for level in range(self._depth(row)):
            bar = QRectF(level * dp(INDENT) + dp(13), rect.y(), dp(3), rect.height())
            painter.fillRect(bar, self._theme.color("line"))
        is_selected = row == self._selected_row()
        if is_selected and not self._is_open:
            rounded(painter, rect.adjusted(0, 1, 0, -1), dp(8), self._theme.color("accent_tint"))
        if is_selected and self.hasFocus():
            rounded(painter, rect, dp(14 if self._is_open else 8), None, self._theme.color("focus"), 3)
        if not (is_selected and self._is_open):
            paint_head(painter, self._theme, self._icons, rect, self.look(row))

    def _rows_between(self, top: int, bottom: int) -> range:
        height = self._theme.dp(ROW)
        first = max(0, (top - self._extra()) // height)
        return range(first, min(len(self._rows), bottom // height + 1))

    # Following the desk

    def _take_sheet(self) -> None:
        sheet = self._desk.document.sheet
        self._rows = [None, *_flat(sheet)] if sheet is not None else [None]
        self._index = {step.path if step is not None else (): at for at, step in enumerate(self._rows)}
        self._take_marks()
        self._show_card()

    def _take_marks(self) -> None:
        judged = self._desk.document.judged
        wrong: set[StepPath] = set()
        for mark in judged.marks if judged is not None else ():
            wrong.update(mark.step[:depth] for depth in range(1, len(mark.step) + 1))
            if not mark.step:
                wrong.add(())
        self._wrong = frozenset(wrong)
        self._mark_card()
        self.update()

    def _mark_card(self) -> None:
        judged, path = self._desk.document.judged, self._desk.selection
        if self.card is not None and judged is not None:
            self.card.show_marks(tuple(mark for mark in judged.marks if mark.step == path))

    def _take_selection(self) -> None:
        self.flush()
        self._show_card()
        self.revealed.emit()

    def _show_card(self) -> None:
        step = self._rows[self._selected_row()]
        kind = HEAD if step is None else step.kind
        if self.card is not None and (self.card.kind != kind or not self._is_open):
            self._drop_card()
        if self._is_open:
            if self.card is None:
                self.card = self._new_card(kind)
            self._fill_card(self.card, step)
        self._tell()
        self._arrange()

    def _new_card(self, kind: str) -> EditCard:
        card = EditCard(self._theme, self._icons, self._names, kind, self)
        card.edited.connect(self._edit)
        card.fix_wanted.connect(self._desk.fix)
        card.menu_wanted.connect(self.menu_wanted)
        card.close_wanted.connect(self.close_card)
        card.grown.connect(self._arrange)
        card.show()
        return card

    def _drop_card(self) -> None:
        card, self.card = self.card, None
        assert card is not None
        if card.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def _fill_card(self, card: EditCard, step: StepView | None) -> None:
        if card.path != self._desk.selection:
            card.flush()
            card.path = self._desk.selection
        sheet = self._desk.document.sheet
        card.is_large = self._desk.document.is_large
        fields = step.fields if step is not None else sheet.head if sheet is not None else ()
        card.show_fields(self.look(self._selected_row()), fields, locked=step is not None and step.locked)
        self._mark_card()
        before: QWidget = self
        for stop in card.stops():
            QWidget.setTabOrder(before, stop)
            before = stop

    def _edit(self, key: str, value: object) -> None:
        path = self.card.path if self.card is not None else self._desk.selection
        edit = SetField(path, key, value) if path else SetHead(key, value)  # type: ignore[arg-type]
        if not self._desk.apply(edit):
            self._show_card()

    def _tell(self) -> None:
        row = self._selected_row()
        said = self.tr("Steps: {number} of {count}, {words}").format(
            number=row, count=self.step_count, words=self.look(row).words
        )
        self.setAccessibleName(said if row else self.tr("About this routine"))

    # Places

    def _open_row(self) -> int:
        return self._selected_row() if self._is_open else -1

    def _selected_row(self) -> int:
        return self._index.get(self._desk.selection, 0)

    def _depth(self, row: int) -> int:
        step = self._rows[row]
        return len(step.path) - 1 if step is not None else 0

    def _extra(self) -> int:
        """How much taller than a row the card is, with the gaps around it."""
        if self.card is None or not self._is_open:
            return 0
        return self._card_height() + 2 * self._theme.dp(GAP) - self._theme.dp(ROW)

    def _card_height(self) -> int:
        assert self.card is not None
        width = max(100, self.width() - self._depth(self._selected_row()) * self._theme.dp(INDENT))
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
        last = len(self._rows) - 1
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
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Escape) and self._is_open:
            self.close_card()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _enter(self) -> None:
        self.open_card()
        if self.card is not None:
            self.card.take_focus()

    def _select_row(self, row: int) -> None:
        step = self._rows[row]
        self._desk.select(step.path if step is not None else ())

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(round(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            was_selected = row == self._selected_row()
            self._select_row(row)
            self._pressed = event.position().toPoint()
            if not was_selected or not self._is_open:
                self.open_card()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is None or (self._drop is None and (at - self._pressed).manhattanLength() < far):
            return
        if self._desk.selection:
            self._drop = self._place_at(at.y())
            self.dragged.emit(at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._drop, self._pressed = self._drop, None, None
        if place is not None:
            self._desk.apply(MoveStep(self._desk.selection, place.parent, place.at))
        self.update()

    def _row_at(self, y: int) -> int | None:
        rows = self._rows_between(y, y)
        return next(
            (row for row in rows if self.row_rect(row).top() <= y <= self.row_rect(row).bottom()), None
        )

    def _place_at(self, y: int) -> Place:
        """Before the row that is pointed at, behind it, or into it where it is a repeat."""
        row = self._row_at(y)
        row = row if row is not None else (len(self._rows) - 1 if y > 0 else 0)
        step, rect = self._rows[row], self.row_rect(row)
        if step is None:
            return Place((), 0, rect.bottom(), 0)
        parent, index, depth = step.path[:-1], step.path[-1], self._depth(row)
        if y < rect.center().y():
            return Place(parent, index, rect.top(), depth)
        if step.kind == "repeat" and self._desk.selection[: len(step.path)] != step.path:
            return Place(step.path, 0, rect.bottom(), depth + 1)
        return Place(parent, index + 1, rect.bottom(), depth)


def _flat(sheet: Sheet) -> Iterator[StepView]:
    stack = list(reversed(sheet.steps))
    while stack:
        step = stack.pop()
        yield step
        stack += reversed(step.steps)
