"""Fields of the form for values with several parts: a tempo, a dose, the areas."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.core.editing import Pairs, Value
from rehab_player.storage.routine_document_completion import PHASES
from rehab_player.ui.editor.inputs import BareLine, ChoiceInput, TextInput, meant_duration
from rehab_player.ui.editor.wording import key_word, nothing_word, value_word
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.painting import rounded, text_width
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

NEW_PHASE = "1s"
DOSE_KEYS = ("per_day", "days_per_week", "weeks", "min_hours_apart")


class PhaseField(QWidget):
    """One phase of a repetition: its name, and how long it takes."""

    edited = Signal()
    emptied = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str, time: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problem = False
        self.name = BareLine(theme, icons, self.tr("Phase"), bold=False)
        self.time = BareLine(theme, icons, self.tr("How long the phase takes"), bold=True)
        self.time.setAlignment(self.time.alignment().AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.dp(10), 0, theme.dp(10), 0)
        row.setSpacing(theme.dp(6))
        row.addWidget(self.name)
        row.addWidget(self.time)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_texts(name, time)
        self.time.returnPressed.connect(self.settle)
        for line in (self.name, self.time):
            line.textEdited.connect(self._tell)
            line.left.connect(self._end)
        theme.changed.connect(self.update)

    @property
    def entry(self) -> tuple[str, str]:
        """The name and the time, as typed."""
        return self.name.text().strip(), self.time.text().strip()

    def show_texts(self, name: str, time: str) -> None:
        """Show another phase."""
        self.name.setText(name)
        self.time.setText(time)
        self._fit()

    def set_problem(self, problem: bool) -> None:
        """Mark or unmark the phase as wrong."""
        self._problem = problem
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, focused = self._theme.color, self.name.hasFocus() or self.time.hasFocus()
        edge = "problem" if self._problem else "accent" if focused else "line_strong"
        fill = color("problem_tint" if self._problem else "surface")
        wide = 2 if self._problem or focused else 1
        rounded(painter, QRectF(self.rect()), self._theme.dp(8), fill, color(edge), wide)
        painter.end()

    def settle(self) -> None:
        """Write the time that was meant: 3s for 3 sek."""
        meant = meant_duration(self.time.text())
        if meant:
            self.time.setText(meant)
            self._tell()

    def _tell(self) -> None:
        self._fit()
        self.edited.emit()

    def _end(self) -> None:
        self.settle()
        if self.entry == ("", ""):
            self.emptied.emit()

    def _fit(self) -> None:
        for line, least in ((self.name, 24), (self.time, 30)):
            line.setFixedWidth(
                max(self._theme.dp(least), text_width(line.text(), line.font()) + self._theme.dp(12))
            )
        self.adjustSize()


class TempoInput(QWidget):
    """The phases of one repetition in their order; a phase whose texts are taken out is gone."""

    edited = Signal(str, object)
    key = "tempo"

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._phases: list[PhaseField] = []
        self._flow = FlowLayout(self, gap=theme.dp(8))
        self._more = Button(theme, icons, self.tr("phase"), self, rank="quiet", icon="plus")
        self._flow.addWidget(self._more)
        self._more.clicked.connect(self.add)

    def value(self) -> Value:
        """The phases that have a name and a time."""
        return Pairs(tuple(phase.entry for phase in self._phases if all(phase.entry)))

    def show_value(self, value: Value | None) -> None:
        """Show what the file says; a phase that is being typed stays where it means the same."""
        self.setEnabled(value is None or isinstance(value, Pairs))
        entries = value.entries if isinstance(value, Pairs) else ()
        if Pairs(entries) == self.value():
            return
        if len(entries) == len(self._phases):
            for phase, entry in zip(self._phases, entries, strict=True):
                if phase.entry != entry:
                    phase.show_texts(*entry)
        else:
            self._show_anew(entries)

    def set_problem(self, problem: bool, entry: str | int | None = None) -> None:
        """Mark the phase of this name as wrong, or all of them."""
        for phase in self._phases:
            phase.set_problem(problem and entry in (None, phase.entry[0]))

    def settle(self) -> None:
        """Write the times that were meant."""
        for phase in self._phases:
            phase.settle()

    def add(self) -> None:
        """One phase more, with a name that has a meaning where one is left."""
        used = {phase.entry[0] for phase in self._phases}
        name = next((phase for phase in PHASES if phase not in used), "")
        phase = self._new(name, NEW_PHASE)
        self._arrange()
        self._tell()
        (phase.time if name else phase.name).setFocus()
        phase.time.selectAll()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [*(line for phase in self._phases for line in (phase.name, phase.time)), self._more]

    def _show_anew(self, entries: Sequence[tuple[str, str]]) -> None:
        for phase in list(self._phases):
            self._drop(phase)
        for name, time in entries:
            self._new(name, time)
        self._arrange()

    def _new(self, name: str, time: str) -> PhaseField:
        phase = PhaseField(self._theme, self._icons, name, time, self)
        phase.edited.connect(self._tell)
        phase.emptied.connect(lambda: self._forget(phase))
        self._phases.append(phase)
        return phase

    def _forget(self, phase: PhaseField) -> None:
        if phase in self._phases:
            self._drop(phase)
            self._arrange()

    def _drop(self, phase: PhaseField) -> None:
        self._phases.remove(phase)
        self._flow.removeWidget(phase)
        phase.hide()
        phase.deleteLater()

    def _arrange(self) -> None:
        self._flow.removeWidget(self._more)
        for phase in self._phases:
            self._flow.removeWidget(phase)
        for part in (*self._phases, self._more):
            self._flow.addWidget(part)
            part.show()
        stops = self.stops()
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)
        self.updateGeometry()

    def _tell(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()
        self.edited.emit(self.key, self.value())


class DoseInput(QWidget):
    """How often: a few numbers or ranges, and whether after runs."""

    edited = Signal(str, object)
    key = "dose"

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(8))
        self._parts: list[TextInput | ChoiceInput] = [
            TextInput(theme, icons, key, key_word("", key)) for key in DOSE_KEYS
        ]
        options = [("", nothing_word("", "after_runs")), ("true", value_word("after_runs", "true"))]
        self._parts.append(ChoiceInput(theme, icons, "after_runs", key_word("", "after_runs"), options))
        for part in self._parts:
            cell = QVBoxLayout()
            cell.setSpacing(theme.dp(2))
            cell.addWidget(Text(theme, key_word("", part.key), role="caption", color="ink2"))
            cell.addWidget(part)
            row.addLayout(cell, 1)
            part.edited.connect(self._tell)
        self._others: tuple[tuple[str, str], ...] = ()

    def value(self) -> Value:
        """All that is said, unknown keys included."""
        said = [(part.key, str(part.value())) for part in self._parts if part.value()]
        return Pairs((*said, *self._others))

    def show_value(self, value: Value | None) -> None:
        """Show what the file says."""
        self.setEnabled(value is None or isinstance(value, Pairs))
        said = dict(value.entries) if isinstance(value, Pairs) else {}
        for part in self._parts:
            part.show_value(said.pop(part.key, None))
        self._others = tuple(said.items())

    def set_problem(self, problem: bool, entry: str | int | None = None) -> None:
        """Mark the part of this name as wrong, or all of them."""
        for part in self._parts:
            part.set_problem(problem and entry in (None, part.key))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return list(self._parts)

    def _tell(self) -> None:
        self.edited.emit(self.key, self.value())


class ChipsInput(QWidget):
    """Several of a few words."""

    edited = Signal(str, object)

    def __init__(
        self, theme: Theme, icons: Icons, key: str, options: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._value: tuple[str, ...] = ()
        flow = FlowLayout(self, gap=theme.dp(6))
        self._chips = {word: Chip(theme, icons, value_word(key, word), self) for word in options}
        for word, chip in self._chips.items():
            flow.addWidget(chip)
            chip.toggled.connect(lambda on, word=word: self._toggled(word, on))

    def value(self) -> Value:
        """The words that are on, in the order of the file."""
        return self._value

    def show_value(self, value: Value | None) -> None:
        """Show what the file says; words that are no choices stay."""
        self.setEnabled(value is None or isinstance(value, tuple))
        words = value if isinstance(value, tuple) else ()
        self._value = tuple(word for word in words if isinstance(word, str))
        for word, chip in self._chips.items():
            chip.setChecked(word in self._value)

    def set_problem(self, problem: bool, entry: str | int | None = None) -> None:
        """Chips are never wrong themselves: the sentence below says what is."""

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return list(self._chips.values())

    def _toggled(self, word: str, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what the file says."""
        if on == (word in self._value):
            return
        kept = tuple(each for each in self._value if each != word)
        self._value = (*kept, word) if on else kept
        self.edited.emit(self.key, self._value)
