"""A step as a row: handle, the tile of its kind, its name, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt

from rehab_player.ui.widgets.painting import draw_text, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class RowLook(NamedTuple):
    """What a row shows; `movable` rows have a handle, `wrong` ones the sign of a problem."""

    icon: str
    color: str
    name: str
    amount: str = ""
    movable: bool = True
    wrong: bool = False

    @property
    def words(self) -> str:
        """The row for somebody who does not see it."""
        return ", ".join(part for part in (self.name, self.amount) if part)


def paint_head(
    painter: QPainter, theme: Theme, icons: Icons, rect: QRectF, look: RowLook, *, bold: bool = False
) -> None:
    """The row in `rect`, without a ground."""
    dp = theme.dp
    middle = rect.center().y()
    if look.movable:
        icons.paint(painter, "drag", _square(rect.x() + dp(6), middle, dp(18)), theme.color("ink3"))
    tile = _square(rect.x() + dp(34), middle, dp(26))
    rounded(painter, tile, tile.width() * 0.24, theme.color(look.color))
    side = tile.width() * 0.66
    icons.paint(
        painter, look.icon, _square(tile.center().x() - side / 2, middle, side), theme.color("surface"), 2.4
    )
    right = rect.right() - dp(12)
    if look.wrong:
        icons.paint(painter, "problem", _square(right - dp(18), middle, dp(18)), theme.color("problem"))
        right -= dp(26)
    left = tile.right() + dp(10)
    wide = min(text_width(look.amount, theme.digits()) + 2.0, (right - left) / 2)
    amount = QRectF(right - wide, rect.y(), wide, rect.height())
    draw_text(painter, amount, look.amount, theme.digits(), theme.color("ink2"), Qt.AlignmentFlag.AlignRight)
    name = QRectF(left, rect.y(), amount.left() - dp(8) - left, rect.height())
    draw_text(painter, name, look.name, theme.font(bold=bold), theme.color("ink"))


def _square(left: float, middle: float, side: float) -> QRectF:
    return QRectF(left, middle - side / 2, side, side)
