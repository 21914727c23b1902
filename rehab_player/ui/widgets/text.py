"""Words: labels that follow the theme, and sentences with a bold part. Always plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rehab_player.ui.widgets.painting import elided
from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from rehab_player.ui.theme import Role, Theme


class Text(QLabel):
    """A label in one of the look's fonts and colours."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = "body",
        color: str = "ink",
        bold: bool | None = None,
        wrap: bool = False,
        digits: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.digits(role, bold) if digits else theme.font(role, bold))
        self.setWordWrap(wrap)
        self._take_color()
        theme.changed.connect(self._take_color)

    def set_color(self, token: str) -> None:
        """Take another colour of the theme."""
        self._color = token
        self._take_color()

    def _take_color(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._color))
        self.setPalette(palette)


class Line(Spoken):
    """One line of text that is cut with an ellipsis where there is no room; the tooltip has all of it."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = "body",
        color: str = "ink",
        bold: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._color = color
        self.setFont(theme.font(role, bold))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = elided(self._text, self.font(), self.width())
        self.setToolTip(plain_tip(self._text) if shown != self._text else "")
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class Span(NamedTuple):
    """A part of a sentence."""

    text: str
    bold: bool = False
    color: str = "ink"


class Sentence(Spoken):
    """A text of several spans that wraps at the width it gets."""

    def __init__(
        self,
        theme: Theme,
        spans: tuple[Span, ...] = (),
        parent: QWidget | None = None,
        *,
        role: Role = "body",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role: Role = role
        self._spans = spans
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_spans(*spans)
        theme.changed.connect(self.update)

    def set_spans(self, *spans: Span) -> None:
        """Show another sentence."""
        self._spans = spans
        self.setAccessibleName("".join(span.text for span in spans))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        layout = self._laid_out(1_000_000.0)
        return QSize(int(layout.maximumWidth()) + 2, int(layout.boundingRect().height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(4), self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid_out(float(width)).boundingRect().height()) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid_out(float(self.width()))
        painter = QPainter(self)
        layout.draw(painter, QPointF(0, (self.height() - layout.boundingRect().height()) / 2))
        painter.end()

    def _laid_out(self, width: float) -> QTextLayout:
        words = "".join(span.text for span in self._spans)
        # No line ends between a number and its per cent sign.
        unbroken = words.replace(" %", "\N{NO-BREAK SPACE}%")
        layout = QTextLayout(unbroken, self._theme.font(self._role, bold=False))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        _break_lines(layout, width)
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        start = 0
        for span in self._spans:
            entry = QTextLayout.FormatRange()
            entry.start = start
            entry.length = len(span.text.encode("utf-16-le")) // 2
            style = QTextCharFormat()
            style.setFont(self._theme.font(self._role, bold=span.bold))
            style.setForeground(self._theme.color(span.color))
            entry.format = style
            formats.append(entry)
            start += entry.length
        return formats


def _break_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
