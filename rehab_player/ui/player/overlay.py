"""Questions over the player: the window is covered, a card stands in its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.control import Control
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

FADE_MS = 120
RADIUS = 24


class Overlay(QWidget):
    """Covers its parent while open. Subclasses place and paint their card, and take the keys."""

    def __init__(self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.theme = theme
        self.icons = icons
        self.measures = layout
        self._is_open = False
        self._opacity = 0.0
        self._fades = True
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.valueChanged.connect(self._set_opacity)
        self._fade.finished.connect(self._end_fade)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._picture: QPixmap | None = None
        theme.changed.connect(self.redraw)

    @property
    def is_open(self) -> bool:
        """True while the question stands; false as soon as it is answered."""
        return self._is_open

    def set_fades(self, fades: bool) -> None:
        """Whether it comes and goes by a short fade."""
        self._fades = fades

    def open(self) -> None:
        """Cover the page."""
        if self._is_open:
            return
        self._is_open = True
        self.setGeometry(self._page.rect())
        self.arrange()
        self.redraw()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._run(1.0)

    def close_card(self) -> None:
        """Uncover the page."""
        if not self._is_open:
            return
        self._is_open = False
        self.clearFocus()
        self._run(0.0)

    def take_layout(self, layout: PlayerLayout) -> None:
        """Take the sizes of another layout."""
        self.measures = layout
        self.setGeometry(self._page.rect())
        self.arrange()
        self.redraw()

    def take_key(self, event: QKeyEvent) -> None:
        """A key was pressed while the question stands."""

    def controls(self) -> Sequence[Control]:
        """The controls on the card, in reading order."""
        return ()

    def card(self) -> QRectF:
        """The card's rectangle."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Put the controls on the card."""

    def paint_card(self, painter: QPainter, card: QRectF) -> None:
        """Draw what stands on the card besides the controls."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 (Qt's name)
        """Tab stays on the card."""
        ring = [control for control in self.controls() if control.isEnabled()]
        if not ring:
            return True
        here = next((i for i, control in enumerate(ring) if control.hasFocus()), None)
        step = 1 if forward else -1
        target = (0 if forward else -1) if here is None else (here + step) % len(ring)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[target].setFocus(reason)
        return True

    def press_focused(self) -> bool:
        """Press the control that has the focus by keyboard; false when none has."""
        for control in self.controls():
            if control.hasFocus() and control.isEnabled():
                control.click()
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below the cover can be pressed."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
        self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        painter.fillRect(event.rect(), self.theme.cover())
        painter.drawPixmap(self.card().topLeft(), self._card_picture(painter.device().devicePixelRatio()))
        painter.end()

    def redraw(self) -> None:
        """Draw the card anew: its contents, size or colours are others."""
        self._picture = None
        self.update()

    def _card_picture(self, ratio: float) -> QPixmap:
        """The card, drawn once: it is shown at several opacities, and again whenever a key changes."""
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            card = self.card()
            self._picture = QPixmap((card.size() * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-card.topLeft())
            edge = self.theme.color("line_strong") if self.theme.is_dark else None
            rounded(painter, card, self.measures.px(RADIUS), self.theme.color("surface"), edge)
            self.paint_card(painter, card)
            painter.end()
        return self._picture

    def _run(self, to: float) -> None:
        self._fade.stop()
        if not self._fades or not self.isVisible():
            self._set_opacity(to)
            self._end_fade()
            return
        self._fade.setStartValue(self._opacity)
        self._fade.setEndValue(to)
        self._fade.start()

    def _set_opacity(self, opacity: float) -> None:
        self._opacity = opacity
        for control in self.controls():
            control.set_opacity(opacity)
        self.update()

    def _end_fade(self) -> None:
        if not self._is_open:
            self.hide()
