"""The form beside the text, with what is heard below the text; one of the three in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab_player.ui.editor.cue_list import CuePanel
    from rehab_player.ui.theme import Theme

ONE_PANE_BELOW = 1100
FORM_SHARE = (644, 654)
TEXT_SHARE = (330, 190)
FORM, TEXT, CUES = range(3)


class Panes(QWidget):
    """`form_pane`, `text_pane` and `cues`; `switch` chooses one of them where there is room for one only.

    `wants_cues` is whether the list of what is heard is to be seen where there is room for it.

    Signal: `cues_shown` with whether the list of what is heard can be seen.
    """

    cues_shown = Signal(bool)

    def __init__(
        self, theme: Theme, form: QWidget, text: QWidget, cues: CuePanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.cues = theme, cues
        self.wants_cues = False
        labels = (self.tr("Form"), self.tr("Text"), self.tr("What is heard"))
        self.switch = Segmented(theme, self.tr("View"), labels, FORM)
        self.switch.chosen.connect(self.arrange)
        self._form_caption = Text(theme, self.tr("Form"), role="small", color="ink2")
        self._text_caption = Text(theme, self.tr("Text"), role="small", color="ink2")
        stays = Text(theme, self.tr("the same file: comments and order stay"), role="small", color="ink2")
        self.form_pane = _pane(theme, [self._form_caption], form)
        self.text_pane = _pane(theme, [self._text_caption, stays], text)
        self._lay_out()

    def _lay_out(self) -> None:
        dp = self._theme.dp
        self._right = _Splitter(Qt.Orientation.Vertical, dp(14), (self.text_pane, self.cues))
        self._both = _Splitter(Qt.Orientation.Horizontal, dp(20), (self.form_pane, self._right))
        self._both.setSizes([dp(share) for share in FORM_SHARE])
        self._right.setSizes([dp(share) for share in TEXT_SHARE])
        column = QVBoxLayout(self)
        column.setContentsMargins(dp(24), 0, dp(24), dp(14))
        column.setSpacing(dp(8))
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._both, 1)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.width() < self._theme.dp(ONE_PANE_BELOW)

    @property
    def shows_cues(self) -> bool:
        """Whether the list of what is heard can be seen."""
        return self.switch.index == CUES if self.is_narrow else self.wants_cues

    def show_form(self) -> None:
        """Let the form be seen."""
        self.switch.set_index(FORM)

    def show_text(self) -> None:
        """Let the text be seen."""
        self.switch.set_index(TEXT)

    def toggle_cues(self) -> None:
        """Show or hide the list of what is heard; it stays until it is hidden again."""
        if self.is_narrow:
            self.switch.set_index(FORM if self.shows_cues else CUES)
        else:
            self.keep_cues(not self.wants_cues)

    def keep_cues(self, shown: bool) -> None:
        """Show or hide the list of what is heard where there is room beside the others."""
        self.wants_cues = shown
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Show what there is room for."""
        narrow, index = self.is_narrow, self.switch.index
        self.switch.setVisible(narrow)
        self._form_caption.setVisible(not narrow)
        self._text_caption.setVisible(not narrow)
        self.form_pane.setVisible(not narrow or index == FORM)
        self.text_pane.setVisible(not narrow or index == TEXT)
        self.cues.setVisible(self.shows_cues)
        self._right.setVisible(not narrow or index != FORM)
        self.cues_shown.emit(self.shows_cues)


class _Splitter(QSplitter):
    """Its handle is the gap between the panes, and nothing to see."""

    def __init__(self, orientation: Qt.Orientation, gap: int, parts: tuple[QWidget, ...]) -> None:
        super().__init__(orientation)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(gap)
        for part in parts:
            self.addWidget(part)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the gap says enough."""


def _pane(theme: Theme, captions: list[Text], body: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.dp(5))
    top = QHBoxLayout()
    top.addWidget(captions[0])
    top.addStretch(1)
    for caption in captions[1:]:
        top.addWidget(caption)
    column.addLayout(top)
    column.addWidget(body, 1)
    return pane
