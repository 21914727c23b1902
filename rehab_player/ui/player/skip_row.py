"""After a skip: why? One key answers, and it goes away by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal

from rehab_player.core.session import Reason
from rehab_player.ui.player.control import Control, ControlSizes
from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.text import draw_line, font, width_of
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

ASKED_MS = 6_000


class SkipRow(Painted):
    """Five reasons with the keys 1 to 5. `answered` tells which segment was skipped, and why."""

    answered = Signal(int, object)
    closed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._index: int | None = None
        self._reasons = tuple(reason_words())
        self._controls = [
            Control(theme, icons, word, self, hint=str(number), style="outlined")
            for number, (_, word) in enumerate(self._reasons, 1)
        ]
        for control, (reason, _) in zip(self._controls, self._reasons, strict=True):
            control.clicked.connect(lambda _=False, reason=reason: self._answer(reason))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASKED_MS)
        self._timer.timeout.connect(self.close_row)
        self.setAccessibleName(_question())
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while a reason is asked for."""
        return self._index is not None

    @property
    def patience_ms(self) -> int:
        """How long it waits for an answer."""
        return self._timer.interval()

    def ask(self, index: int) -> None:
        """Ask why segment `index` was skipped, for 6 s."""
        self._index = index
        self._timer.start()
        self.show()

    def answer_digit(self, digit: int) -> bool:
        """Take a key 1 to 5; false when it means nothing now."""
        if self._index is None or not 1 <= digit <= len(self._reasons):
            return False
        self._answer(self._reasons[digit - 1][0])
        return True

    def close_row(self) -> None:
        """Ask no longer."""
        self._timer.stop()
        self._index = None
        self.hide()
        self.closed.emit()

    def refresh(self) -> None:
        self._arrange()
        super().refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        painter.setFont(self._font())
        painter.setPen(self.theme.color("ink2"))
        if self._controls[0].x() > 0:
            draw_line(painter, QRectF(self.rect()), _question())

    def _answer(self, reason: Reason) -> None:
        index = self._index
        self.close_row()
        if index is not None:
            self.answered.emit(index, reason)

    def _arrange(self) -> None:
        """The question's words give way before the answers' keys do."""
        height = min(self.height(), max(32, self.measures.px(44)))
        full = ControlSizes(self.measures.fonts.control, self.measures.fonts.key, 12, 8, 10)
        bare = replace(full, has_hint=False, padding=8)
        words = round(width_of(_question(), self._font())) + 16
        for sizes, x in ((full, words), (replace(full, padding=8, gap=6), words), (full, 0), (bare, 0)):
            widths = [control.wanted_width(sizes) for control in self._controls]
            if x + sum(widths) + 6 * (len(widths) - 1) <= self.width():
                break
        for control, width in zip(self._controls, widths, strict=True):
            control.set_sizes(sizes)
            control.setGeometry(x, (self.height() - height) // 2, width, height)
            x += width + 6

    def _font(self) -> QFont:
        return font(self.measures.fonts.control)


def reason_words() -> tuple[tuple[Reason, str], ...]:
    """The reasons in the order of their keys."""
    return (
        (Reason.PAIN, translate("Player", "Pain")),
        (Reason.TIRED, translate("Player", "Tired")),
        (Reason.TIME, translate("Player", "No time")),
        (Reason.EQUIPMENT, translate("Player", "Equipment")),
        (Reason.OTHER, translate("Player", "Other")),
    )


def _question() -> str:
    return translate("Player", "Skipped. Why?")
