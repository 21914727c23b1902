"""Export as sound: which file, which format, how long the pauses are, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent

from rehab_player.core.lengths import as_clock
from rehab_player.core.timeline import Kind
from rehab_player.ui.export_sound_job import ExportJob, Order, Outcome
from rehab_player.ui.file_sheet import FileSheet, ask_for_file, usual_folder
from rehab_player.ui.settings.rows import NamedRow
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Stepper
from rehab_player.ui.widgets.progress import ProgressLine
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.sound import SoundSettings
    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ENDINGS = (".mp3", ".ogg", ".flac", ".wav")
PAUSES_S = (3, 60)
USUAL_PAUSE_S = 10


def export_as_sound(
    theme: Theme, icons: Icons, host: QWidget, timeline: Timeline, settings: SoundSettings, name: str
) -> ExportSheet:
    """Ask over the window of `host` for a file, and render the timeline into it.

    `settings` is what the person chose to hear; `name` is the file's name without its ending.
    """
    sheet = ExportSheet(
        theme,
        icons,
        host,
        timeline,
        settings,
        usual_folder(QStandardPaths.StandardLocation.MusicLocation) / name,
    )
    sheet.open()
    sheet.export.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet


def ask_for_sound_file(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person name a sound file."""
    return ask_for_file(parent, suggested, QCoreApplication.translate("ExportSheet", "Export as sound"))


class ExportSheet(FileSheet):
    """`ask` names another file. Esc closes, and gives up what is being written."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        timeline: Timeline,
        settings: SoundSettings,
        stem: Path,
        ask: Callable[[QWidget, Path], Path | None] = ask_for_sound_file,
    ) -> None:
        path = stem.with_name(stem.name + ENDINGS[0])
        super().__init__(theme, icons, host, self.tr("Export as sound"), path, ENDINGS, ask)
        self._timeline = timeline
        self._settings = settings
        self._job: ExportJob | None = None
        self._add_words()
        self._add_choices()
        self._add_file()
        self.bar = ProgressLine(theme, self.tr("Progress"), self)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._told)
        self._add_buttons()
        self._settle()

    def shut(self) -> None:
        """Give up what is being written, and close."""
        if self._job is not None:
            self._job.ended.disconnect(self._end)
            self._job.stop()
            self._job = None
        super().shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is not None:
            self._job.cancel()
        else:
            super().keyPressEvent(event)

    # What is asked

    def _add_words(self) -> None:
        words = self.tr("{name}, about {length} with pauses: to play on a phone, without this program.")
        pauses = self._pauses() * USUAL_PAUSE_S * 1_000
        length = as_clock(self._timeline.lead_in_ms + self._timeline.total_ms + pauses)
        text = words.format(name=self._timeline.name, length=length)
        self.body.addWidget(Text(self._theme, text, self, color="ink2", wrap=True))

    def _pauses(self) -> int:
        """How many waits there are, questions left out."""
        return sum(segment.is_wait and segment.kind is not Kind.ASK for segment in self._timeline.segments)

    def _add_choices(self) -> None:
        labels = tuple(ending[1:].upper() for ending in ENDINGS)
        self.form = Segmented(self._theme, self.tr("Format"), labels, 0, self)
        self.form.chosen.connect(self._take_form)
        self.body.addWidget(self.form)
        self.pause = Stepper(
            self._theme,
            self._icons,
            self.tr("Pause for getting into place"),
            self.tr("A second less for getting into place"),
            self.tr("A second more for getting into place"),
            value=USUAL_PAUSE_S,
            low=PAUSES_S[0],
            high=PAUSES_S[1],
            unit="s",
            parent=self,
        )
        row = NamedRow(
            self._theme,
            self.tr("Pause for getting into place"),
            self.pause,
            self,
            hint=self.tr("Where the player would wait for you."),
        )
        row.setVisible(self._pauses() > 0)
        self.body.addWidget(row)

    def _add_buttons(self) -> None:
        self.folder = Button(self._theme, self._icons, self.tr("Open the folder"), self)
        self.folder.clicked.connect(self._open_folder)
        self.leave = Button(self._theme, self._icons, self.tr("Cancel"), self, hint=self.tr("Esc"))
        self.leave.clicked.connect(self._cancel_or_shut)
        self.export = Button(self._theme, self._icons, self.tr("Export"), self, rank="primary")
        self.export.clicked.connect(self._begin)
        for button in (self.folder, self.leave, self.export):
            self.buttons.addWidget(button)

    def _take_form(self, index: int) -> None:
        self._take_path(self.path.with_suffix(ENDINGS[index]))

    def _take_path(self, path: Path) -> None:
        super()._take_path(path)
        self.form.set_index(ENDINGS.index(path.suffix.lower()))

    # Writing

    def _begin(self) -> None:
        if self.path.exists() and not self._may_replace:
            self._may_replace = True
            self._say(self.tr("{name} exists already.").format(name=self.path.name), is_problem=True)
            self._settle()
            return
        order = Order(self._timeline, self.path, self._settings, self.pause.value * 1_000, self._may_replace)
        self._job = ExportJob(order, self)
        self._job.progress.connect(self.bar.setValue)
        self._job.ended.connect(self._end)
        self.bar.setValue(0)
        self._say("")
        self._settle()
        self._job.start()

    def _end(self, outcome: Outcome) -> None:
        self._job = None
        self._may_replace = False
        self._is_done = not outcome.problem
        if outcome.is_cancelled:
            self._say(self.tr("Given up. Nothing is left of it."))
        elif outcome.problem:
            self._say(outcome.problem, is_problem=True)
        else:
            self._say(self._success(outcome))
        self._settle()
        (self.leave if self._is_done else self.export).setFocus(Qt.FocusReason.OtherFocusReason)

    def _success(self, outcome: Outcome) -> str:
        written = self.tr("Written: {length}.").format(length=as_clock(outcome.duration_ms))
        if outcome.texts_left_out and not outcome.has_voice:
            return written + " " + self.tr("Nothing is spoken in it: there is no voice on this computer.")
        if outcome.texts_left_out:
            left = self.tr("Texts that did not fit or could not be spoken: {count}.")
            return written + " " + left.format(count=outcome.texts_left_out)
        return written

    def _cancel_or_shut(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.shut()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    # Showing

    def _settle(self) -> None:
        """Let controls and words fit to whether it is asked, being written, or done."""
        is_busy = self._job is not None
        for control in (self.form, self.pause, self.choose):
            control.setEnabled(not is_busy)
        self.bar.setVisible(is_busy)
        self.folder.setVisible(self._is_done)
        self.export.setVisible(not is_busy and not self._is_done)
        self.export.set_label(self.tr("Replace it") if self._may_replace else self.tr("Export"))
        self.leave.set_label(self.tr("Close") if self._is_done else self.tr("Cancel"))
        if is_busy:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
