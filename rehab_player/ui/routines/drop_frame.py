"""The dashed frame while something is dragged over the window, and taking what is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme

INSET = 10
RADIUS = 16


class DropFrame(QWidget):
    """Covers the page of `window` while files or a text are dragged over it, and not while the player or
    the editor has the window. Signals: `files_dropped` with a tuple of Paths, `text_dropped` with a text.

    `area` tells where in the window the frame goes, None for the whole page.
    """

    files_dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, window: MainWindow, area: Callable[[], QRect | None]
    ) -> None:
        super().__init__(window)
        self._theme, self._icons, self._host, self._area = theme, icons, window, area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to add"))
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDragMoveEvent):
            return True  # what was accepted when it came stays so
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent):
            self.hide()
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, dp = self._theme.color, self._theme.dp
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = color("accent_tint")
        ground.setAlphaF(0.72)
        rounded(painter, rect, dp(RADIUS), ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, dp(RADIUS), dp(RADIUS))
        self._paint_words(painter, rect)
        painter.end()

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        color, dp = self._theme.color, self._theme.dp
        words, font = self.tr("Drop to add"), self._theme.font("title3", bold=True)
        side, gap, height = dp(26), dp(12), dp(64)
        inner = side + gap + text_width(words, font)
        plate = QRectF(0, 0, inner + dp(56), height)
        plate.moveCenter(rect.center())
        rounded(painter, plate, dp(14), color("surface"), color("accent"))
        left = plate.center().x() - inner / 2
        glyph = QRectF(left, plate.center().y() - side / 2, side, side)
        self._icons.paint(painter, "import", glyph, color("accent"))
        room = QRectF(left + side + gap, plate.y(), plate.right() - left - side - gap, height)
        draw_text(painter, room, words, font, color("ink"))

    def _enter(self, event: QDragEnterEvent) -> bool:
        mime = event.mimeData()
        if self._is_busy() or not (_paths(mime) or _text(mime)):
            return False
        event.acceptProposedAction()
        inset = self._theme.dp(INSET)
        area = self._area() or self._page_area()
        self.setGeometry(area.adjusted(inset, inset, -inset, -inset))
        self.show()
        self.raise_()
        return True

    def _is_busy(self) -> bool:
        """While something is asked, or the player or the editor has the window."""
        return self._host.is_taken_over or any(sheet.isVisible() for sheet in self._host.findChildren(Sheet))

    def _page_area(self) -> QRect:
        rect = self._host.rect()
        rect.setLeft(self._host.side_bar.width())
        return rect

    def _take(self, mime: QMimeData) -> None:
        paths = _paths(mime)
        if paths:
            self.files_dropped.emit(paths)
        else:
            self.text_dropped.emit(_text(mime))


def _paths(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders that are being dragged."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def _text(mime: QMimeData) -> str:
    """A text that is being dragged; a link to somewhere else is none."""
    return mime.text() if mime.hasText() and not mime.hasUrls() else ""
