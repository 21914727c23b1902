"""The panel beside the questions: the light, what it means and why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.light import Light
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.core.before import Judged
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

RADIUS = 20
SIGN = 88
SMALL_SIGN = 44
PAD = 32
SMALL_PAD = 16
LOWEST = 190
NO_LIMIT = 16_777_215
EDGES = {Light.GREEN: "green", Light.YELLOW: "yellow_edge", Light.RED: "red"}


class LightPanel(QWidget):
    """Neutral until there is a light. `start`, `not_today`, `what_now`, `note` and `look` are its buttons."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._light: Light | None = None
        self._lines: list[_Reason] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.sign = LightSign(theme, icons, self)
        self._name = Text(theme, "", self, role="title3")
        self._headline = Text(theme, "", self, role="title1", wrap=True)
        self._meaning = Text(theme, "", self, role="lead", wrap=True)
        self._why = Text(theme, self.tr("Why"), self, bold=True)
        self._left_out = Text(theme, "", self, role="body_large", wrap=True)
        self._hint = Text(theme, "", self, role="small", color="ink2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._lay_out()
        theme.changed.connect(self.update)
        self.show_judged(None, hint="")

    @property
    def light(self) -> Light | None:
        """The light that is shown, or None."""
        return self._light

    def show_judged(self, judged: Judged | None, *, hint: str) -> None:
        """Show what follows from the answers, or that the first is awaited; `hint` says what is missing."""
        told = judged if judged is not None and not judged.is_blocked else None
        self._light = told.verdict.light if told else None
        self.sign.show_light(self._light)
        self._name.setText(light_name(self._light))
        nothing = self.tr("Choose another routine") if judged else texts.ANSWER_FIRST
        self._headline.setText(told.verdict.headline if told else nothing)
        self._meaning.setText(told.verdict.meaning if told else "")
        self._left_out.setText(judged.left_out if judged else "")
        self._show_reasons(told.verdict.reasons if told else ())
        for text in (self._name, self._meaning, self._left_out):
            text.setVisible(bool(text.text()))
        self._why.setVisible(judged is not None)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._show_buttons(judged, complete=not hint)
        self._color()
        self.setAccessibleName(f"{self._name.text()}: {self._headline.text()}".lstrip(": "))
        self.setAccessibleDescription(" ".join((self._meaning.text(), *self.reasons, self._left_out.text())))
        self.update()

    @property
    def reasons(self) -> tuple[str, ...]:
        """The lines below "Why"."""
        return tuple(line.text for line in self._lines if not line.isHidden())

    @property
    def left_out(self) -> str:
        """What is not played today and why; empty when all is."""
        return self._left_out.text()

    def set_place(self, *, is_slim: bool, is_below: bool) -> None:
        """Stand beside the questions, with less room when slim; or below them, as low as can be."""
        pad = self._theme.dp(SMALL_PAD if is_slim else PAD)
        self._rows.setContentsMargins(pad, pad, pad, pad)
        self.sign.set_size(SMALL_SIGN if is_slim else SIGN)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.RightToLeft if is_below else directions.TopToBottom)
        self.setMaximumHeight(self._theme.dp(LOWEST) if is_below else NO_LIMIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        fill = "surface" if self._light is None else f"{self._light}_tint"
        edge = "line" if self._light is None else EDGES[self._light]
        width = 1 if self._light is None else 2
        rounded(painter, QRectF(self.rect()), self._theme.dp(RADIUS), color(fill), color(edge), width)
        painter.end()

    def _show_reasons(self, reasons: tuple[str, ...]) -> None:
        while len(self._lines) < len(reasons):
            line = _Reason(self._theme, self)
            self._lines.append(line)
            self._reasons.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(reasons))
            line.show_text(reasons[number] if number < len(reasons) else "")

    def _show_buttons(self, judged: Judged | None, *, complete: bool) -> None:
        red = judged is not None and not judged.verdict.may_start
        blocked = judged is not None and judged.is_blocked
        ask = judged is not None and judged.may_start and bool(judged.ruled_out)
        self.start.set_label(self.tr("Start: I have asked") if ask else self.tr("Start"))
        self.start.setVisible(not red and not blocked)
        self.start.setEnabled(judged is not None and judged.may_start and complete)
        self.not_today.setVisible(not red)
        self.what_now.setVisible(red)
        self.note.setVisible(red)
        self.note.setEnabled(complete or not red)
        self.look.setVisible(red)

    def _color(self) -> None:
        token = "ink" if self._light is None else f"{self._light}_text"
        self._name.set_color(token)
        self._why.set_color(token)
        for line in self._lines:
            line.set_color(token)

    def _make_buttons(self) -> None:
        theme, icons = self._theme, self._icons
        self.start = Button(
            theme,
            icons,
            self.tr("Start"),
            self,
            rank="primary",
            size="panel",
            icon="play",
            hint=self.tr("Enter"),
        )
        self.not_today = Button(theme, icons, self.tr("Not today"), self, rank="quiet")
        self.what_now = Button(theme, icons, self.tr("What to do now"), self, rank="primary", size="panel")
        self.note = Button(theme, icons, self.tr("Note it and close"), self, size="large")
        self.look = Button(theme, icons, self.tr("Look at the routine"), self, rank="quiet")

    def _lay_out(self) -> None:
        dp = self._theme.dp
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(dp(10))
        self._rows.addWidget(ScrollPage(self._theme, self._words(), self), 1)
        self._rows.addWidget(self._hint)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(dp(10))
        for button in (self.start, self.what_now, self.note, self.look, self.not_today):
            self._buttons.addWidget(button)
        self._rows.addLayout(self._buttons)
        self.set_place(is_slim=False, is_below=False)

    def _words(self) -> QWidget:
        dp = self._theme.dp
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(dp(8))
        head = QHBoxLayout()
        head.setSpacing(dp(20))
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._headline)
        names.addStretch(1)
        head.addLayout(names, 1)
        rows.addLayout(head)
        rows.addSpacing(dp(10))
        rows.addWidget(self._meaning)
        rows.addSpacing(dp(8))
        rows.addWidget(self._why)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(dp(8))
        rows.addLayout(self._reasons)
        rows.addSpacing(dp(6))
        rows.addWidget(self._left_out)
        rows.addStretch(1)
        return content


class LightSign(Spoken):
    """A light's shape, as large as wanted; an empty place of no width while there is none."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._light: Light | None = None
        self.set_size(SIGN)
        theme.changed.connect(self.update)

    def set_size(self, size: int) -> None:
        """Take another size, in px at a base of 14."""
        self.setFixedSize(self._theme.dp(size), self._theme.dp(size))

    def show_light(self, light: Light | None) -> None:
        """Show a light, or none."""
        self._light = light
        self.setAccessibleName(light_name(light))
        self.setVisible(light is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._light is not None:
            self._icons.paint_light(painter, self._light.value, QRectF(self.rect()))
        painter.end()


class _Reason(QWidget):
    """One line below "Why", with a dot in the light's colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(10))
        self._dot = Text(theme, "•", self, role="body_large", bold=True)
        self._words = Text(theme, "", self, role="body_large", wrap=True)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        return self._words.text()

    def show_text(self, text: str) -> None:
        self._words.setText(text)

    def set_color(self, token: str) -> None:
        self._dot.set_color(token)


def light_name(light: Light | None) -> str:
    """The light's colour as a word; empty without one."""
    words = {
        Light.GREEN: QCoreApplication.translate("LightPanel", "Green"),
        Light.YELLOW: QCoreApplication.translate("LightPanel", "Yellow"),
        Light.RED: QCoreApplication.translate("LightPanel", "Red"),
    }
    return "" if light is None else words[light]
