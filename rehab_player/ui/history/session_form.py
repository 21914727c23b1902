"""The form for everything that can be told of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.language import decimal
from rehab_player.core.routine import PainRule
from rehab_player.core.session import MeasureRecord, PainMoment, Reason, Session
from rehab_player.ui.history.edit_values import MOMENTS, Told, faulty, told_of
from rehab_player.ui.history.wording import reason_word
from rehab_player.ui.widgets.card import Glyph
from rehab_player.ui.widgets.field import Field, NoteField, NumberField
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import FilterChip
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented
from rehab_player.ui.words import plain, side_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.history_edit import Fault
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

KEY_SIZE = 42
LABEL_WIDTH = 128
SHORT_FIELD = 118
LONG_FIELD = 150


class SessionForm(QWidget):
    """Shows a session and what the person makes of it: `told`. Enter in a field tells `entered`."""

    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        session: Session,
        measures: Sequence[MeasureRecord],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._session = session
        shown = told_of(session)
        self.routine = self._field(self.tr("Routine"), plain(shown.routine))
        self.day = self._field(self.tr("Day, such as 2026-05-14"), shown.day, LONG_FIELD)
        self.start = self._field(self.tr("Start, such as 7:58"), shown.start, SHORT_FIELD)
        self.end = self._field(self.tr("End"), shown.end, SHORT_FIELD)
        self.active = self._field(self.tr("Time done, in minutes or m:ss"), shown.active, SHORT_FIELD)
        labels = (self.tr("Done to the end"), self.tr("Stopped early"))
        self.state = Segmented(theme, self.tr("How it ended"), labels, 0 if shown.completed else 1, self)
        self.reason = FilterChip(theme, icons, self.tr("Why"), self.tr("No reason"), self)
        self.reason.set_options([(reason, reason_word(reason)) for reason in Reason])
        self.reason.set_value(shown.reason)
        self.pains = {moment: self._keys(moment, shown) for moment in MOMENTS}
        self.effort = PainKeys(theme, self.tr("Effort"), KEY_SIZE, None, self)
        self.effort.set_score(shown.effort)
        self.note = NoteField(theme, self.tr("Note"), self)
        self.note.setPlainText(shown.note)
        told_before = {(each.name, each.unit, each.side): each.value for each in session.measures}
        self._measures = [
            (each, self._measure_field(each, told_before.get((each.name, each.unit, each.side))))
            for each in measures
        ]
        self._fault_words = Text(theme, "", self, color="problem", wrap=True)
        self._fault_row = self._make_fault_row()
        self._lay_out()
        self.state.chosen.connect(self._take_state)
        self._take_state(self.state.index)

    @property
    def told(self) -> Told:
        """What the form says."""
        return Told(
            routine=self._routine_told(),
            day=self.day.text(),
            start=self.start.text(),
            end=self.end.text(),
            active=self.active.text(),
            completed=self.state.index == 0,
            reason=self.reason.value if isinstance(self.reason.value, Reason) else None,
            pains=tuple(keys.score for keys in self.pains.values()),
            effort=self.effort.score,
            measures=self._measures_told(),
            note=self.note.toPlainText(),
        )

    def check(self) -> bool:
        """True when everything can be read; else the first field that cannot gets the cursor."""
        wrong = [self._fields()[name] for name in faulty(self.told)]
        wrong += [field for _, field in self._measures if not field.check()]
        for field in (*self._fields().values(), self.day):
            field.set_problem(field in wrong)
        if not wrong:
            return True
        self._tell(self.tr("{field}: this cannot be read.").format(field=wrong[0].accessibleName()))
        wrong[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return False

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is impossible, and mark where."""
        for fault in faults:
            field = self._fields().get(fault.field)
            if field is not None:
                field.set_problem(True)
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell(" ".join(fault.what for fault in faults))

    def _fields(self) -> dict[str, Field]:
        return {
            "routine_name": self.routine,
            "started_at": self.start if self.day.text() == told_of(self._session).day else self.day,
            "ended_at": self.end,
            "active_ms": self.active,
        }

    def _routine_told(self) -> str:
        """The name as it was, unless another one was written."""
        was = self._session.start.routine_name
        return was if self.routine.text() == plain(was) else self.routine.text()

    def _measures_told(self) -> tuple[MeasureRecord, ...]:
        return tuple(
            MeasureRecord(name=each.name, unit=each.unit, side=each.side, value=field.value)
            for each, field in self._measures
            if field.value is not None
        )

    def _tell(self, words: str) -> None:
        self._fault_words.setText(words)
        self._fault_row.setVisible(bool(words))

    def _take_state(self, index: int) -> None:
        self.reason.setEnabled(index == 1)

    def _field(self, name: str, text: str, width: int = 0) -> Field:
        field = Field(self._theme, self._icons, name, self)
        field.setText(text)
        if width:
            field.setFixedWidth(self._theme.dp(width))
        field.returnPressed.connect(self.entered)
        return field

    def _keys(self, moment: PainMoment, shown: Told) -> PainKeys:
        names = {
            PainMoment.BEFORE: self.tr("Pain before"),
            PainMoment.WORST: self.tr("Worst during"),
            PainMoment.AFTER: self.tr("Pain after"),
            PainMoment.MORNING: self.tr("Next morning"),
        }
        rule = self._session.start.pain_rule or PainRule.LOADING
        keys = PainKeys(self._theme, names[moment], KEY_SIZE, rule, self)
        keys.set_score(shown.pains[MOMENTS.index(moment)])
        return keys

    def _measure_field(self, measure: MeasureRecord, value: float | None) -> NumberField:
        side = f", {side_word(measure.side)}" if measure.side else ""
        unit = f", {plain(measure.unit)}" if measure.unit else ""
        field = NumberField(self._theme, self._icons, f"{plain(measure.name)}{side}{unit}", self)
        field.setText("" if value is None else decimal(value))
        field.setFixedWidth(self._theme.dp(SHORT_FIELD))
        field.returnPressed.connect(self.entered)
        return field

    def _lay_out(self) -> None:
        dp = self._theme.dp
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(dp(10))
        rows.addLayout(self._labelled(self.routine.accessibleName(), self.routine))
        rows.addWidget(self._flow([self.day, self.start, self.end, self.active]))
        state = QHBoxLayout()
        state.setSpacing(dp(12))
        state.addWidget(self.state, 1)
        state.addWidget(self.reason)
        rows.addLayout(state)
        for keys in (*self.pains.values(), self.effort):
            rows.addWidget(self._scale(keys))
        if len(self._measures) > 1:
            rows.addWidget(self._flow([field for _, field in self._measures]))
        rows.addLayout(self._below())
        rows.addWidget(self._fault_row)

    def _below(self) -> QHBoxLayout:
        """The note, and beside it a measure that is the only one."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(14))
        if len(self._measures) == 1:
            ((_, field),) = self._measures
            measure = self._labelled(field.accessibleName(), field)
            measure.addStretch(1)
            row.addLayout(measure)
        row.addLayout(self._labelled(self.tr("Note"), self.note), 1)
        return row

    def _scale(self, keys: PainKeys) -> QWidget:
        """A question beside its keys; above them where there is no room."""
        box = QWidget(self)
        row = FlowLayout(box, gap=self._theme.dp(4))
        label = Text(self._theme, keys.accessibleName(), box)
        label.setMinimumSize(self._theme.dp(LABEL_WIDTH), self._theme.dp(KEY_SIZE))
        row.addWidget(label)
        row.addWidget(keys)
        return box

    def _labelled(self, words: str, field: QWidget) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(self._theme.dp(3))
        rows.addWidget(Text(self._theme, words, self, role="caption", color="ink2"))
        rows.addWidget(field)
        return rows

    def _flow(self, fields: Sequence[Field]) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, gap=self._theme.dp(14))
        for field in fields:
            cell = QWidget(box)
            column = self._labelled(field.accessibleName(), field)
            column.setContentsMargins(0, 0, 0, 0)
            cell.setLayout(column)
            flow.addWidget(cell)
        return box

    def _make_fault_row(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.dp(8))
        glyph = Glyph(self._theme, self._icons, "problem", box, color="problem", name=self.tr("Problem"))
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fault_words, 1)
        box.hide()
        return box
