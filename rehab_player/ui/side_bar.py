"""The side bar: one entry per page, the sound state, and a promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

WIDE = 200
RAIL = 64


@dataclass(frozen=True, slots=True)
class Entry:
    """A page's name, by which it is asked for, its icon's name, and the word it is listed under."""

    name: str
    icon: str
    title: str


class SideBar(QWidget):
    """`chosen` tells a page's name. As a rail it shows icons with captions below."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, entries: Sequence[Entry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._shown = ""
        self._buttons = {entry.name: EntryButton(theme, icons, entry, self) for entry in entries}
        self._mark = _Mark(theme, icons, self)
        self._sound = _SoundLine(theme, icons, self)
        self._promise = Text(
            theme, self.tr("Nothing leaves this computer."), self, role="caption", color="ink3", wrap=True
        )
        self._lay_out()
        for entry, button in zip(entries, self._buttons.values(), strict=True):
            self._group.addButton(button)
            button.toggled.connect(lambda on, name=entry.name: self._toggled(name, on))
            button.again.connect(lambda name=entry.name: self.chosen.emit(name))
        self.set_rail(rail=False)
        theme.changed.connect(self.update)

    def mark(self, name: str) -> None:
        """Show that page `name` is open."""
        self._shown = name
        self._buttons[name].setChecked(True)

    def set_rail(self, *, rail: bool) -> None:
        """Become the narrow rail, or the wide bar."""
        self.setFixedWidth(self._theme.dp(RAIL if rail else WIDE))
        side = self._theme.dp(4 if rail else 12)
        self._rows.setContentsMargins(side, self._theme.dp(20), side, self._theme.dp(18))
        self._promise.setVisible(not rail)
        self._mark.set_rail(rail=rail)
        self._sound.set_rail(rail=rail)
        for button in self._buttons.values():
            button.set_rail(rail=rail)

    def set_sound(self, words: str, *, muted: bool) -> None:
        """Show what sounds and speaks, or that nothing does."""
        self._sound.show_state(words, muted=muted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("side"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))
        painter.end()

    def _toggled(self, name: str, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what is shown."""
        if on and name != self._shown:
            self.chosen.emit(name)

    def _lay_out(self) -> None:
        self._rows = rows = QVBoxLayout(self)
        rows.setSpacing(self._theme.dp(4))
        rows.addWidget(self._mark)
        rows.addSpacing(self._theme.dp(14))
        for button in self._buttons.values():
            rows.addWidget(button)
        rows.addStretch(1)
        rows.addWidget(self._sound)
        rows.addWidget(self._promise)
        self._promise.setContentsMargins(self._theme.dp(8), 0, 0, 0)


class EntryButton(QAbstractButton):
    """One entry: the chosen one stands on `surface` with a hairline, Bold, its icon in `accent`.

    `again` tells that the chosen one was pressed once more.
    """

    again = Signal()

    def __init__(self, theme: Theme, icons: Icons, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._entry = entry
        self._rail = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, to a screen reader too
        self.setAccessibleName(entry.title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(10))
        theme.changed.connect(self.update)

    def set_rail(self, *, rail: bool) -> None:
        """Stand as an icon over a caption, or beside its word."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(56 if self._rail else 175), self._theme.dp(54 if self._rail else 44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(40), self.sizeHint().height())

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        # Qt calls this for the one that is to be left, too.
        if self.isChecked() and self.group().checkedButton() is self:
            self.again.emit()
        else:
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, on, rect = self._theme.color, self.isChecked(), QRectF(self.rect())
        if on:
            rounded(painter, rect, self._theme.dp(10), color("surface"), color("line"))
        elif state_of(self) != "rest":
            rounded(painter, rect, self._theme.dp(10), color("accent_tint"))
        side = self._theme.dp(22)
        x = (rect.width() - side) / 2 if self._rail else self._theme.dp(13)
        y = self._theme.dp(8) if self._rail else (rect.height() - side) / 2
        glyph = QRectF(x, y, side, side)
        self._icons.paint(painter, self._entry.icon, glyph, color("accent" if on else "ink2"))
        self._paint_title(painter, rect, glyph)
        painter.end()

    def _paint_title(self, painter: QPainter, rect: QRectF, glyph: QRectF) -> None:
        on = self.isChecked()
        color = self._theme.color("ink" if on else "ink2")
        if self._rail:
            words = rect.adjusted(0, glyph.bottom(), 0, -self._theme.dp(2))
            font, align = self._theme.font("caption", bold=on), Qt.AlignmentFlag.AlignHCenter
        else:
            words = rect.adjusted(self._theme.dp(46), 0, 0, 0)
            font, align = self._theme.font("body_large", bold=on), Qt.AlignmentFlag.AlignLeft
        draw_text(painter, words, self._entry.title, font, color, align)


class _Mark(Spoken):
    """The program's mark and name."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._rail = False
        self.setFixedHeight(theme.dp(28))
        self.setAccessibleName(self.tr("Rehab Player"))
        theme.changed.connect(self.update)

    def set_rail(self, *, rail: bool) -> None:
        """Show the mark alone, or with the name."""
        self._rail = rail
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.dp(28)
        x = (self.width() - side) / 2 if self._rail else self._theme.dp(8)
        self._icons.paint_mark(painter, QRectF(x, 0, side, side))
        if not self._rail:
            words = QRectF(
                x + side + self._theme.dp(10), 0, self.width() - x - side - self._theme.dp(10), side
            )
            font = self._theme.font("lead", bold=True)
            draw_text(painter, words, self.accessibleName(), font, self._theme.color("ink"))
        painter.end()


class _SoundLine(Spoken):
    """What sounds and speaks."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = ""
        self._muted = False
        self._rail = False
        self.setFixedHeight(theme.dp(26))
        self.hide()
        theme.changed.connect(self.update)

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon alone, with the words as its tooltip, or both."""
        self._rail = rail
        self.update()

    def show_state(self, words: str, *, muted: bool) -> None:
        """Take another state; no words hide the line."""
        self._words, self._muted = words, muted
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words) if words else "")
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.dp(18)
        x = (self.width() - side) / 2 if self._rail else self._theme.dp(8)
        glyph = QRectF(x, (self.height() - side) / 2, side, side)
        self._icons.paint(painter, "mute" if self._muted else "sound", glyph, self._theme.color("ink2"))
        if not self._rail:
            left = glyph.right() + self._theme.dp(8)
            words = QRectF(left, 0, self.width() - left, self.height())
            draw_text(painter, words, self._words, self._theme.font("caption"), self._theme.color("ink2"))
        painter.end()
