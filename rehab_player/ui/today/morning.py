"""The question of the morning: keys and minutes; one press answers, and the card folds to a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.morning_trend import LONG_STIFFNESS_MIN
from rehab_player.core.routine import PainRule
from rehab_player.ui.today.values import MorningTold
from rehab_player.ui.widgets.card import Card, Glyph
from rehab_player.ui.widgets.field import Stepper
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.lead_row import LeadRow
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.pain_keys import TEN_WITHIN_MS, PainKeys
from rehab_player.ui.widgets.text import Sentence, Span, Text
from rehab_player.ui.widgets.toggles import Chip

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import MorningView

FOLD_MS = 160
LONGEST_MIN = 240
STEP_MIN = 5
SMALL_PAD = 14


class MorningCard(Card):
    """`told` has a MorningTold when a key is pressed; `folded` tells that `fold` has come to its end.

    1 is told only when no 0 follows that would make it ten. `change_wanted` asks for the
    question again once it is answered.
    """

    told = Signal(object)
    folded = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        view: MorningView,
        *,
        again: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, fill="accent_tint", edge="", padding=22)
        self._icons = icons
        self._view = view
        self._later = QTimer(self, singleShot=True, interval=TEN_WITHIN_MS)
        self._later.timeout.connect(self._tell)
        self.is_asking = view.answer is None or again
        """Whether the keys are shown, rather than the line of the answer."""
        if self.is_asking:
            self._ask(again=again)
        else:
            self._show_line(view.line)

    @property
    def is_touched(self) -> bool:
        """Whether something stands here that is not told yet."""
        if not self.is_asking:
            return False
        answer = self._view.answer
        before = (False,) * 3
        if answer is not None:
            before = (answer.swelling, answer.walk_changed, answer.other_joints)
        ticks = tuple(chip.isChecked() for chip in (self.swelling, self.walk, self.joints))
        return self._later.isActive() or ticks != before or self.stiff.value != self._view.stiff_min

    def take_focus(self) -> None:
        """Let the keys hear the keyboard; nothing when they are not shown."""
        if self.is_asking:
            self.keys.setFocus()

    def fold(self, line: str, *, flowing: bool) -> None:
        """Become the line of the answer: within 160 ms, or at once."""
        begin = self.height()
        self._clear()
        self.is_asking = False
        self._show_line(line)
        end = self.sizeHint().height()
        if not flowing:
            self.folded.emit()
            return
        motion = QVariantAnimation(self, startValue=begin, endValue=end, duration=FOLD_MS)
        motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        motion.valueChanged.connect(self.setFixedHeight)
        motion.finished.connect(self.folded)
        motion.start()

    def _ask(self, *, again: bool) -> None:
        self.column.setContentsMargins(*(self._theme.dp(n) for n in (22, 16, 22, 16)))
        self.column.setSpacing(self._theme.dp(12))
        self.column.addLayout(self._head())
        self.column.addWidget(self._question())
        self.column.addWidget(self._ticks(again=again))
        answer = self._view.answer
        if answer is not None:
            self.keys.set_score(answer.first_step)
        self.keys.chosen.connect(self._chosen)

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.dp(12))
        row.addWidget(Glyph(theme, self._icons, "morning", self, size=26, color="accent"))
        row.addWidget(Text(theme, self._name(), self, role="title3"))
        about = Text(theme, self._view.about, self, role="small", color="ink2", wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(about, 1)
        return row

    def _question(self) -> QWidget:
        theme = self._theme
        self.keys = PainKeys(theme, self._name(), 42, PainRule.LOADING, self)
        self.stiff = Stepper(
            theme,
            self._icons,
            self.tr("Minutes of stiffness"),
            self.tr("Five minutes less"),
            self.tr("Five minutes more"),
            value=self._view.stiff_min,
            low=0,
            high=LONGEST_MIN,
            step=STEP_MIN,
            unit=self.tr("min"),
            parent=self,
        )
        self.stiff.changed.connect(self._show_joints)
        box, scale = QWidget(self), QWidget(self)
        column = QGridLayout(scale)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(theme.dp(6))
        column.addWidget(self.keys, 0, 0)
        column.addLayout(self._ends(), 1, 0)
        column.setColumnStretch(1, 1)
        row = LeadRow(box, gap=theme.dp(20))
        row.addWidget(scale)
        row.addWidget(self._stiffness())
        return box

    def _ends(self) -> QHBoxLayout:
        ends = QHBoxLayout()
        ends.addWidget(Text(self._theme, self.tr("0 none"), self, role="caption", color="ink2"))
        ends.addStretch(1)
        worst = self.tr("10 worst you can imagine")
        ends.addWidget(Text(self._theme, worst, self, role="caption", color="ink2"))
        return ends

    def _stiffness(self) -> QWidget:
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.dp(2))
        rows.addWidget(Text(self._theme, self.tr("Stiff for"), self, role="caption", color="ink2"))
        rows.addWidget(self.stiff)
        rows.addStretch(1)
        return box

    def _ticks(self, *, again: bool) -> QWidget:
        """What else may be new; asked when the answer is changed, or the stiffness is long."""
        box = QWidget(self)
        flow = FlowLayout(box, gap=self._theme.dp(8))
        self.swelling, self.walk, self.joints = (
            Chip(self._theme, self._icons, words, box)
            for words in (
                self.tr("New swelling"),
                self.tr("Walking changed"),
                self.tr("Other joints stiff too"),
            )
        )
        answer = self._view.answer
        if answer is not None:
            self.swelling.setChecked(answer.swelling)
            self.walk.setChecked(answer.walk_changed)
            self.joints.setChecked(answer.other_joints)
        for chip in (self.swelling, self.walk, self.joints):
            flow.addWidget(chip)
        self.swelling.setVisible(again)
        self.walk.setVisible(again)
        self._box, self._again = box, again
        self._show_joints(self._view.stiff_min)
        return box

    def _show_joints(self, minutes: int) -> None:
        long = minutes > LONG_STIFFNESS_MIN
        self.joints.setVisible(long)
        self._box.setVisible(long or self._again)

    def _show_line(self, line: str) -> None:
        theme = self._theme
        pad = theme.dp(SMALL_PAD)
        self.column.setContentsMargins(theme.dp(22), pad, theme.dp(22), pad)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(12))
        row.addWidget(Glyph(theme, self._icons, "morning", self, size=22, color="accent"))
        row.addWidget(Sentence(theme, (Span(line, bold=True),), self), 1)
        change = Link(theme, self.tr("Change"), self, role="body")
        change.setAccessibleDescription(line)
        change.clicked.connect(self.change_wanted)
        row.addWidget(change)
        self.column.addLayout(row)

    def _chosen(self, score: object) -> None:
        self._later.stop()
        if score == 1:
            self._later.start()
        elif score is not None:
            self._tell()

    def _tell(self) -> None:
        score = self.keys.score
        if score is None:
            return
        self.told.emit(
            MorningTold(
                first_step=score,
                stiff_min=self.stiff.value,
                swelling=self.swelling.isChecked(),
                walk_changed=self.walk.isChecked(),
                other_joints=self.joints.isChecked() and self.stiff.value > LONG_STIFFNESS_MIN,
            )
        )

    def _clear(self) -> None:
        for child in self.findChildren(QWidget):
            if child.parentWidget() is self:
                child.hide()
                child.deleteLater()
        while (item := self.column.takeAt(0)) is not None:
            del item

    def _name(self) -> str:
        return self.tr("How was the first step this morning?")
