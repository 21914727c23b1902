"""How many problems there are, the present one in a sentence, and the way to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rehab_player.ui.editor.wording import mark_line
from rehab_player.ui.widgets.announcing import announce
from rehab_player.ui.widgets.painting import draw_text, text_width
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEIGHT = 54


class ProblemBar(QAbstractButton):
    """Hidden while there is nothing to say. A click goes to the next problem, which `gone_to` tells."""

    gone_to = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._marks: tuple[Mark, ...] = ()
        self._at = -1
        self._said = ""
        self.setFixedHeight(theme.dp(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = FocusRing(self, theme, 0)
        self.clicked.connect(self.go_on)
        theme.changed.connect(self.update)
        self.hide()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these problems, beginning with the one that was gone to if it is still there."""
        here = self._marks[self._at] if 0 <= self._at < len(self._marks) else None
        self._marks = marks
        self._at = next((at for at, mark in enumerate(marks) if here and mark.problem == here.problem), -1)
        self._said = ""
        self._tell()

    def say(self, sentence: str) -> None:
        """Say why something could not be done, until the next problem or change."""
        self._said = sentence
        self._tell()
        announce(self, sentence)

    def unsay(self) -> None:
        """Take back what `say` said."""
        if self._said:
            self.say("")

    def go_on(self) -> None:
        """Go to the next problem."""
        if self._marks:
            self._said = ""
            self._at = (self._at + 1) % len(self._marks)
            self._tell()
            self.gone_to.emit(self._marks[self._at])
            announce(self, self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.dp(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, dp = self._theme.color, self._theme.dp
        painter.fillRect(self.rect(), color("problem_tint"))
        painter.fillRect(0, 0, self.width(), 1, color("problem"))
        rect = QRectF(self.rect()).adjusted(dp(24), 0, -dp(24), 0)
        icon = QRectF(rect.x(), rect.center().y() - dp(11), dp(22), dp(22))
        self._icons.paint(painter, "problem", icon, color("problem"))
        rect.setLeft(icon.right() + dp(12))
        count = self._count()
        bold = self._theme.font(bold=True)
        draw_text(painter, rect, count, bold, color("problem"))
        rect.setLeft(rect.left() + (text_width(count, bold) + dp(12) if count else 0))
        self._paint_outcome(painter, rect)
        draw_text(painter, rect, self._sentence(), self._theme.font(), color("ink"))
        painter.end()

    def _paint_outcome(self, painter: QPainter, rect: QRectF) -> None:
        """What the problem keeps the person from, where the sentence leaves room for it."""
        words, font = self._outcome(), self._theme.font()
        needed = text_width(self._sentence(), font) + self._theme.dp(20) + text_width(words, font)
        if words and needed <= rect.width():
            draw_text(painter, rect, words, font, self._theme.color("ink2"), Qt.AlignmentFlag.AlignRight)

    def _outcome(self) -> str:
        if self._said or all(mark.problem.warning for mark in self._marks):
            return ""
        if len(self._marks) == 1:
            return self.tr("It can be saved, and started once this is solved")
        return self.tr("It can be saved, and started once they are solved")

    def _count(self) -> str:
        if self._said:
            return ""
        number = len(self._marks)
        if self._at >= 0 and number > 1:
            return self.tr("Problem {at} of {number}").format(at=self._at + 1, number=number)
        return self.tr("%n problems", "", number)

    def _sentence(self) -> str:
        return self._said or (mark_line(self._marks[max(self._at, 0)]) if self._marks else "")

    def _tell(self) -> None:
        self.setVisible(bool(self._marks or self._said))
        words = " ".join(part for part in (self._count(), self._sentence()) if part)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(self._sentence()))
        self.update()
