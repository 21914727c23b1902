"""The drawn foot, seen from the side, from below and from behind: a click chooses where it hurts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.core.routine import Side
from rehab_player.ui.guide.foot_paths import RegionPath, ViewPaths, path_through, view_paths
from rehab_player.ui.guide.pin import Pin
from rehab_player.ui.guide.wording import foot_name, pin_name, view_name
from rehab_player.ui.widgets.painting import draw_text, rounded
from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab_player.core.guide import Spot
    from rehab_player.ui.guide.foot_data import FootDrawing, PinPlace, View
    from rehab_player.ui.theme import Theme

CORNER = 20
NEAR = 12
"""How close to a region's outline the pointer chooses it, in px at a base of 14."""
HALO, DETAIL, FLOOR, RING, DASH, SOLID = 2.0, 2.4, 3.0, 4.0, 1.75, 2.5
DASHES = [3.6, 2.6]


class FootPicture(Spoken):
    """Signal: `clicked` with the key of the place under the pointer.

    `spots` are the numbered places by key. `side` is the foot that is shown.
    """

    clicked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        drawing: FootDrawing,
        spots: Mapping[str, Spot],
        side: Side,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = drawing
        self._spots = spots
        self._side = side
        self._chosen: str | None = None
        self._hovered: str | None = None
        self._views = tuple(map(view_paths, drawing.views))
        self.pins = tuple(self._make_pin(place) for place in drawing.pins)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()
        theme.changed.connect(self.update)

    def show_side(self, side: Side) -> None:
        """Show the other foot, as its mirror image."""
        self._side = side
        self._place_pins()
        self._tell()
        self.update()

    def choose(self, spot: str | None) -> None:
        """Fill the regions of a place, or of none."""
        self._chosen = spot
        for pin in self.pins:
            pin.setChecked(pin.place.spot == spot)
        self._tell()
        self.update()

    @property
    def hovered(self) -> str | None:
        """The place that the pointer is at."""
        return self._hovered

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(int(self._drawing.width)), self._theme.dp(int(self._drawing.height)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(300), self.heightForWidth(self._theme.dp(300)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._drawing.height / self._drawing.width)

    def spot_at(self, at: QPointF) -> str | None:
        """The place at a point of the widget: in a region, or within 12 px of its outline."""
        inside, _ = self._transform().inverted()
        point = inside.map(at)
        return self._drawing.spot_near((point.x(), point.y()), self._theme.dp(NEAR) / self._scale())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pins()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), self._theme.dp(CORNER), self._theme.color("s_reps"))
        for view in self._drawing.views:
            self._paint_label(painter, view)
        painter.setTransform(self._transform(), True)
        self._line(painter, "f_prop_line", FLOOR, path_through(self._drawing.floor, closed=False))
        for drawn in self._views:
            self._paint_view(painter, drawn)
        for pin in self._drawing.pins:
            self._paint_leader(painter, pin)
        painter.end()

    # Painting

    def _paint_label(self, painter: QPainter, view: View) -> None:
        words, font = view_name(view.name, self._side), self._theme.font("small")
        middle = self._transform().map(QPointF(*view.label))
        rect = QRectF(0, 0, self.width(), self._theme.line("small"))
        rect.moveCenter(middle)
        draw_text(painter, rect, words, font, self._theme.color("ink2"), Qt.AlignmentFlag.AlignHCenter)

    def _paint_view(self, painter: QPainter, drawn: ViewPaths) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, drawn.view.top, self._drawing.width, self._drawing.height))
        painter.fillPath(drawn.far, self._theme.color("f_skin_far"))
        for limb in drawn.limbs:
            self._line(painter, "s_reps", 2 * HALO, limb)
            painter.fillPath(limb, self._theme.color("f_skin"))
        for line in drawn.lines:
            self._line(painter, "f_detail", DETAIL, line)
        painter.setClipPath(drawn.skin, Qt.ClipOperation.IntersectClip)
        for region in sorted(drawn.regions, key=lambda region: region.spot == self._chosen):
            self._paint_region(painter, region)
        painter.restore()

    def _paint_region(self, painter: QPainter, region: RegionPath) -> None:
        if region.spot == self._chosen:
            self._line(painter, "ember_ring", 2 * RING, region.path)
            painter.fillPath(region.path, self._theme.color("ember"))
        elif region.spot == self._hovered:
            self._line(painter, "ember_ring", SOLID, region.path)
        elif region.pinned:
            self._line(painter, "ember_ring", DASH, region.path, dashed=True)

    def _paint_leader(self, painter: QPainter, pin: PinPlace) -> None:
        on = pin.spot == self._chosen
        line = path_through((pin.at, pin.to), closed=False)
        self._line(painter, "ink" if on else "f_ghost", 2.0 if on else 1.5, line)

    def _line(
        self, painter: QPainter, token: str, width: float, path: QPainterPath, *, dashed: bool = False
    ) -> None:
        color: QColor = self._theme.color(token)
        pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(DASHES)
        painter.strokePath(path, pen)

    # Places

    def _scale(self) -> float:
        return max(1, self.width()) / self._drawing.width

    def _transform(self) -> QTransform:
        scale = self._scale()
        if self._side is Side.RIGHT:
            return QTransform.fromScale(scale, scale)
        return QTransform(-scale, 0, 0, scale, self._drawing.width * scale, 0)

    def _make_pin(self, place: PinPlace) -> Pin:
        pin = Pin(self._theme, place, self._spots[place.spot].number, self)
        pin.toggled.connect(lambda on: self._toggled(place.spot, on))
        pin.installEventFilter(self)
        return pin

    def _toggled(self, spot: str, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what is chosen."""
        if on != (spot == self._chosen):
            self.choose(self._chosen)  # it stays until the page says otherwise
            self.clicked.emit(spot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer on a number is at that number's place."""
        if isinstance(watched, Pin) and event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._hover(watched.place.spot if event.type() == QEvent.Type.Enter else None)
        return False

    def _place_pins(self) -> None:
        transform = self._transform()
        for pin in self.pins:
            middle = transform.map(QPointF(*pin.place.at)).toPoint()
            pin.move(middle.x() - pin.width() // 2, middle.y() - pin.height() // 2)

    def _hover(self, spot: str | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.setToolTip(self._spots[spot].name if spot else "")
            self.update()

    def _tell(self) -> None:
        chosen = self._spots.get(self._chosen or "")
        self.setAccessibleName(foot_name(self._side, chosen.name if chosen else ""))
        for pin in self.pins:
            spot = self._spots[pin.place.spot]
            on = pin.place.spot == self._chosen
            pin.setAccessibleName(pin_name(spot.number, spot.name, pin.place.view, self._side, chosen=on))
            pin.setToolTip(spot.name)
