"""The end page: what was done, how it was, and on to the next thing. Every answer is optional."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.core.after import SIGNS
from rehab_player.core.routine import Measure, Side
from rehab_player.core.session import MeasureRecord
from rehab_player.ui.summary_view import Answers, SummaryView, set_name
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.field import NoteField, NumberField
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Chip
from rehab_player.ui.words import plain, side_word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from rehab_player.core.checkin import RedSign
    from rehab_player.core.session import SegmentRecord
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

PANEL_WIDTH = 440
BESIDE_FROM = 1180
WIDE_KEYS_FROM = 920
MARGIN = 48
WIDEST = 1400
NO_LIMIT = 16_777_215
MOST_REPS = 10_000
RING = 6
"""Room for the ring around what has the focus; the title stands in line with the questions."""


class SignChip(Chip):
    """Something new that Space ticks; Enter is left to the page, which saves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SummaryPage(QWidget):
    """Signals: `saved` with the Answers (Enter), `left` when nothing is to be told (Esc)."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, view: SummaryView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("How was it?"))
        self._measures: list[tuple[Measure, Side | None, NumberField]] = []
        self._counts: list[tuple[SegmentRecord, NumberField]] = []
        self.worst = PainKeys(theme, self.tr("Worst pain during it"), 64, view.rule)
        self.after = PainKeys(theme, self.tr("Pain now"), 44, view.rule)
        self.effort = PainKeys(theme, self.tr("Effort"), 44)
        self.swelling = SignChip(theme, icons, self.tr("New swelling"))
        self.walk = SignChip(theme, icons, self.tr("Walking changed"))
        self.note = NoteField(theme, self.tr("Note"))
        self.worst.set_score(view.worst)
        self._panel = Card(theme, self, padding=32, radius=20)
        self._build()
        self.setFocusProxy(self.worst)

    @property
    def answers(self) -> Answers:
        """What has been told so far."""
        told = []
        for measure, side, field in self._measures:
            if field.value is not None:
                told.append(MeasureRecord(name=measure.name, unit=measure.unit, side=side, value=field.value))
        return Answers(
            worst=self.worst.score,
            after=self.after.score,
            effort=self.effort.score,
            measures=tuple(told),
            note=self.note.toPlainText().strip(),
            counted=tuple(
                replace(record, done_count=int(field.value))
                for record, field in self._counts
                if field.value is not None
            ),
            signs=self._signs(),
        )

    def save(self) -> None:
        """Hand over the answers, unless a measure cannot be read: then the cursor goes there."""
        wrong = [field for _, field in self._counts if not _is_count(field)]
        wrong += [field for _, _, field in self._measures if not field.check()]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.saved.emit(self.answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        dp = self._theme.dp
        margin = max(dp(MARGIN), (self.width() - dp(WIDEST)) // 2)
        self._rows.setContentsMargins(margin, dp(24), margin, dp(28))
        beside = self.width() >= dp(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        width = dp(PANEL_WIDTH)
        self._panel.setMinimumWidth(width if beside else 0)
        self._panel.setMaximumWidth(width if beside else NO_LIMIT)
        self._facts.setVisible(beside)
        pad = dp(32 if beside else 12)
        self._panel.column.setContentsMargins(pad, pad, pad, pad)
        self.worst.set_key_size(64 if self.width() >= dp(WIDE_KEYS_FROM) else 44)
        self._buttons.setDirection(
            QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.RightToLeft
        )

    def _build(self) -> None:
        dp = self._theme.dp
        self._rows = rows = QVBoxLayout(self)
        rows.setSpacing(dp(16))
        rows.addLayout(self._title())
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(dp(32))
        self._halves.addWidget(ScrollPage(self._theme, self._questions(), self), 1)
        self._halves.addWidget(self._panel)
        self._fill_panel()
        rows.addLayout(self._halves, 1)

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.dp(RING), 0, 0, 0)
        row.addWidget(Text(self._theme, self.tr("How was it?"), role="title1"))
        row.addStretch(1)
        told = self._view.routine
        row.addWidget(Text(self._theme, told, role="lead", color="ink2"))
        return row

    def _questions(self) -> QWidget:
        theme = self._theme
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(theme.dp(RING), theme.dp(RING), theme.dp(14), theme.dp(RING))
        rows.setSpacing(theme.dp(8))
        none, most = self.tr("none"), self.tr("worst you can imagine")
        self._ask(rows, self.tr("Worst pain during it"), self.worst, none, most)
        self._ask(rows, self.tr("Pain now"), self.after, none, most)
        self._ask(
            rows,
            self.tr("How hard was it?"),
            self.effort,
            self.tr("not at all"),
            self.tr("as hard as it gets"),
        )
        rows.addWidget(self._ask_signs())
        if self._view.uncounted:
            rows.addWidget(Text(theme, self.tr("How many?"), role="title3"))
        for fields in (self._count_fields(), self._measure_fields()):
            if fields is not None:
                rows.addWidget(fields)
                rows.addSpacing(theme.dp(10))
        rows.addWidget(Text(theme, self.tr("Note"), role="body", bold=True))
        rows.addWidget(self.note)
        rows.addStretch(1)
        return content

    def _ask(self, rows: QVBoxLayout, question: str, keys: PainKeys, low: str, high: str) -> None:
        theme = self._theme
        rows.addWidget(Text(theme, question, role="title3"))
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.dp(6))
        column.addWidget(keys)
        row = QHBoxLayout()
        row.addWidget(Text(theme, low, role="caption", color="ink2"))
        row.addStretch(1)
        row.addWidget(Text(theme, high, role="caption", color="ink2"))
        column.addLayout(row)
        rows.addWidget(box)
        rows.addSpacing(theme.dp(10))

    def _ask_signs(self) -> QWidget:
        """What else may be new; asked once the pain of now is told, as both are kept together."""
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, theme.dp(10))
        row.setSpacing(theme.dp(10))
        row.addWidget(Text(theme, self.tr("Anything new?"), box, role="body", bold=True))
        for chip in (self.swelling, self.walk):
            row.addWidget(chip)
        row.addStretch(1)
        box.hide()
        self.after.chosen.connect(lambda score: box.setVisible(score is not None))
        return box

    def _signs(self) -> tuple[RedSign, ...]:
        if self.after.score is None:
            return ()
        return tuple(
            sign for sign, chip in zip(SIGNS, (self.swelling, self.walk), strict=True) if chip.isChecked()
        )

    def _count_fields(self) -> QWidget | None:
        """A field for each set of as many repetitions as possible; None when there is none."""
        found = []
        for record in self._view.uncounted:
            box, field = self._number(set_name(record), self.tr("reps"))
            self._counts.append((record, field))
            found.append(box)
        return self._side_by_side(found)

    def _measure_fields(self) -> QWidget | None:
        found = []
        for measure in self._view.measures:
            for side in (Side.LEFT, Side.RIGHT) if measure.per_side else (None,):
                name = plain(measure.name) if side is None else f"{plain(measure.name)}, {side_word(side)}"
                box, field = self._number(name, plain(measure.unit))
                self._measures.append((measure, side, field))
                found.append(box)
        return self._side_by_side(found)

    def _side_by_side(self, boxes: list[QWidget]) -> QWidget | None:
        if not boxes:
            return None
        row = QWidget()
        flow = FlowLayout(row, gap=self._theme.dp(18))
        for box in boxes:
            flow.addWidget(box)
        return row

    def _number(self, name: str, unit: str) -> tuple[QWidget, NumberField]:
        """A field below its name, with the unit beside it."""
        theme = self._theme
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(3))
        rows.addWidget(Text(theme, name, role="caption", color="ink2"))
        field = NumberField(theme, self._icons, f"{name}, {unit}".rstrip(", "))
        field.setFixedWidth(theme.dp(110))
        field.editingFinished.connect(field.check)
        row = QHBoxLayout()
        row.addWidget(field)
        row.addWidget(Text(theme, unit, color="ink2"))
        row.addStretch(1)
        rows.addLayout(row)
        return box, field

    def _fill_panel(self) -> None:
        theme, view = self._theme, self._view
        self._facts = QWidget(self._panel)
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(theme.dp(8))
        head = self.tr("Done") if view.completed else self.tr("Stopped early")
        facts.addWidget(Text(theme, head, role="title1"))
        time = view.active
        if view.planned and not view.completed:
            time = self.tr("{done} of {planned}").format(done=view.active, planned=view.planned)
        facts.addWidget(Text(theme, time, role="display", digits=True))
        parts = self.tr("{done} of {all} parts").format(done=view.parts_done, all=view.parts)
        facts.addWidget(Text(theme, parts, role="lead", color="ink2"))
        if view.left_out:
            facts.addSpacing(theme.dp(10))
            facts.addWidget(Text(theme, self.tr("Left out"), bold=True))
        for line in view.left_out:
            facts.addWidget(Text(theme, line, color="ink2", wrap=True))
        facts.addStretch(1)
        self._panel.column.addWidget(self._facts, 1)
        self._panel.column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QBoxLayout:
        theme, icons = self._theme, self._icons
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(theme.dp(10))
        hint = self.tr("Enter")
        self.save_button = Button(
            theme, icons, self.tr("Save"), rank="primary", size="panel", icon="save", hint=hint
        )
        self.save_button.clicked.connect(self.save)
        self.leave_button = Button(theme, icons, self.tr("Not now"), rank="quiet", hint=self.tr("Esc"))
        self.leave_button.clicked.connect(self.left)
        self._buttons.addWidget(self.save_button)
        self._buttons.addWidget(self.leave_button)
        return self._buttons


def _is_count(field: NumberField) -> bool:
    """Whether nothing or a whole number stands in it; marks it otherwise."""
    value = field.value
    good = field.check() and (value is None or (value == int(value) and 0 <= value <= MOST_REPS))
    field.set_problem(not good)
    return good
