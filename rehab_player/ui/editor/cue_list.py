"""What will be heard: every tone and text of a step, or of the whole routine, with its time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.editing_try import MOST_CUES, cue_rows
from rehab_player.ui.player.number_text import clock
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.row_list import Row, RowList
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.core.editing import StepPath
    from rehab_player.core.editing_try import CueRow
    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


class CueSheet(Sheet):
    """The cues of the step at `path` in its order, of all steps for `()`."""

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, timeline: Timeline, path: StepPath) -> None:
        super().__init__(theme, host, translate("Editor", "What is heard"), width=760)
        self.rows = rows_of(timeline, path)
        hint = translate("Editor", "Times are from the start of the routine; waits take none.")
        if len(self.rows) >= MOST_CUES:
            hint = translate("Editor", "The first {number} of many.").format(number=MOST_CUES)
        if not self.rows:
            hint = translate("Editor", "This step has no sound of its own.")
        self.body.addWidget(Text(theme, hint, color="ink2", wrap=True))
        self.body.addWidget(RowList(theme, icons, translate("Editor", "Cues"), self.rows))
        close = Button(theme, icons, translate("Editor", "Close"), self, rank="primary")
        close.clicked.connect(self.shut)
        self.buttons.addWidget(close)


def rows_of(timeline: Timeline, path: StepPath) -> tuple[Row, ...]:
    """A row for each cue, at most `MOST_CUES`."""
    if path:
        own = tuple(segment for segment in timeline.segments if segment.step[: len(path)] == path)
        timeline = replace(timeline, segments=own, finish=())
    return tuple(_row(each) for each in cue_rows(timeline, MOST_CUES))


def _row(row: CueRow) -> Row:
    cue = row.cue
    if isinstance(cue, Tone):
        return Row("sound", _tone_word(cue.name), clock(row.at_ms), pale=True)
    return Row("voice", cue.text, clock(row.at_ms))


def _tone_word(name: ToneName) -> str:
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
    }[name]
