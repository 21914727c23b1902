"""What will be heard: every tone and text of a step, or of the whole routine, with its time, live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.editing_try import MOST_CUES, cue_rows
from rehab_player.ui.editor.wording import step_name
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.row_list import Row, RowView
from rehab_player.ui.widgets.scroll import thin_bars
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.words import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from rehab_player.core.editing import StepPath
    from rehab_player.core.editing_try import CueRow
    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ROW = 28
translate = QCoreApplication.translate


class CuePanel(QWidget):
    """The cues of the selected step in its order, of all steps while the head is selected.

    Follows every edit; of a text with problems it keeps what was last good. Costs nothing while hidden.
    """

    def __init__(self, theme: Theme, icons: Icons, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = Text(theme, "", role="small", color="ink2")
        self._hint = Text(theme, "", role="small", color="ink2")
        self.list = RowView(theme, icons, translate("Editor", "What is heard"), row_height=ROW)
        self.list.activated.connect(self._select)
        self.list.setViewportMargins(theme.dp(14), theme.dp(6), theme.dp(14), theme.dp(6))
        thin_bars(theme, self.list)
        self._ring = FocusRing(self.list, theme, theme.dp(10))
        self._steps: tuple[StepPath, ...] = ()
        self._lay_out(theme)
        desk.judged.connect(self.follow)
        desk.selected.connect(self.follow)

    def follow(self) -> None:
        """Show what is heard now, if anybody looks."""
        if not self.isVisible():
            return
        document, path = self._desk.document, self._desk.selection
        timeline = document.good.timeline if document.good is not None else None
        found = cues_of(timeline, path) if timeline is not None else ()
        self._steps = tuple(each.step for each in found)
        words = _tone_words()
        self.list.show_rows(tuple(_row(each, words) for each in found))
        self._title.setText(self._named(path))
        is_old = document.is_judged and not document.is_good
        self._hint.set_color("problem" if is_old else "ink2")
        self._hint.setText(_hint(len(found), is_old=is_old))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.dp(5))
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._hint)
        column.addLayout(top)
        card = Card(theme, self, padding=1)
        card.column.addWidget(self.list)
        column.addWidget(card, 1)

    def _named(self, path: StepPath) -> str:
        sheet = self._desk.document.sheet
        step = sheet.step(path) if sheet is not None and path else None
        if step is None:
            return translate("Editor", "What is heard in all")
        return translate("Editor", "What is heard: {name}").format(name=step_name(step))

    def _select(self, index: QModelIndex) -> None:
        good = self._desk.document.good
        if good is not None and good.sheet is not None and index.row() < len(self._steps):
            self._desk.select(good.sheet.own(self._steps[index.row()]))


def _hint(number: int, *, is_old: bool) -> str:
    if is_old:
        return translate("Editor", "as it was before the problem")
    if not number:
        return translate("Editor", "no sound of its own")
    if number >= MOST_CUES:
        return translate("Editor", "the first {number} of many").format(number=MOST_CUES)
    return translate("Editor", "times from the start, without waits")


def cues_of(timeline: Timeline, path: StepPath) -> tuple[CueRow, ...]:
    """The cues of the step at `path`, of all steps for `()`; at most `MOST_CUES`."""
    if path:
        own = tuple(segment for segment in timeline.segments if segment.step[: len(path)] == path)
        timeline = replace(timeline, segments=own, finish=())
    return cue_rows(timeline, MOST_CUES)


def _row(row: CueRow, words: dict[ToneName, str]) -> Row:
    cue = row.cue
    if isinstance(cue, Tone):
        return Row("sound", words[cue.name], clock(row.at_ms), pale=True)
    return Row("voice", cue.text, clock(row.at_ms))


def _tone_words() -> dict[ToneName, str]:
    return {
        ToneName.WORK: translate("Editor", "tone: work begins"),
        ToneName.REST: translate("Editor", "tone: rest begins"),
        ToneName.SWITCH: translate("Editor", "tone: change sides"),
        ToneName.SETUP: translate("Editor", "tone: get into place"),
        ToneName.ASK: translate("Editor", "tone: a question"),
        ToneName.FINISH: translate("Editor", "tone: all done"),
        ToneName.TICK: translate("Editor", "tone: 3, 2, 1"),
        ToneName.HALFWAY: translate("Editor", "tone: halfway"),
        ToneName.PHASE: translate("Editor", "tone of a phase"),
        ToneName.REP: translate("Editor", "tone of a repetition"),
        ToneName.BEAT: translate("Editor", "beat"),
    }
