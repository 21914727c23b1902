"""The chips that choose how far back the charts look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rehab_player.core.history import Zoom
from rehab_player.ui.history.filters import zoom_word
from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class ZoomChips(QWidget):
    """One of four is on; ← → move, and Tab stops once. `chosen` tells the Zoom."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, zoom: Zoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = zoom
        self.setAccessibleName(self.tr("Days shown"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(8))
        self._chips = {each: _ZoomChip(theme, icons, zoom_word(each), self) for each in Zoom}
        for each, chip in self._chips.items():
            row.addWidget(chip)
            chip.toggled.connect(lambda on, each=each: self._toggled(each, on))
        self._show()

    @property
    def zoom(self) -> Zoom:
        """What is chosen."""
        return self._zoom

    def choose(self, zoom: Zoom) -> None:
        """Choose another stretch of time and tell it."""
        changed, self._zoom = zoom is not self._zoom, zoom
        self._show()
        if changed:
            self.chosen.emit(zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        order = list(Zoom)
        at = min(len(order) - 1, max(0, order.index(self._zoom) + step))
        self.choose(order[at])
        self._chips[order[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, zoom: Zoom, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what is chosen."""
        if on != (zoom is self._zoom):
            self.choose(zoom)

    def _show(self) -> None:
        for each, chip in self._chips.items():
            on = each is self._zoom
            chip.setChecked(on)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)


class _ZoomChip(Toggle):
    """A round chip on `sunken`."""

    RADIUS = 14

    def sizeHint(self) -> QSize:
        width = text_width(self._label, self._theme.font("small", bold=True)) + self._theme.dp(24)
        return QSize(width, self._theme.dp(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, state = self.isChecked(), state_of(self)
        fill = "accent_tint" if on or state in ("hover", "pressed") else "sunken"
        rect = QRectF(self.rect())
        rounded(painter, rect, rect.height() / 2, self._theme.color(fill))
        font = self._theme.font("small", bold=on)
        color = self._theme.color("accent" if on else "ink2")
        draw_text(painter, rect, self._label, font, color, Qt.AlignmentFlag.AlignHCenter)
        painter.end()
