"""Handing a routine on: as a file, and as a text for a mail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from rehab_player.storage.own_routines import NotDone
from rehab_player.storage.own_routines_names import shared_name
from rehab_player.storage.routine_save import open_routine

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.shell import MainWindow


class HandingOn(QObject):
    """Signal: `done` with a sentence that says what was done."""

    done = Signal(str)

    def __init__(
        self,
        window: Callable[[], MainWindow],
        notices: Notices,
        own: OwnRoutines,
        names: FileNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._notices, self._own, self._names = window, notices, own, names

    def export(self, card: RoutineCard) -> None:
        """Ask for a name and write the file there, with the pictures that it shows."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = self._names.to_save(
            self._window(),
            self.tr("Export a routine"),
            Path(folder) / shared_name(card.path),
            self.tr("Routines (*.yaml)"),
        )
        if target is None:
            return
        if not target.suffix:
            target = target.with_suffix(card.path.suffix)
        if target.exists():
            self._ask_to_replace(card, target)
        else:
            self._write(card, target, overwrite=False)

    def copy_text(self, card: RoutineCard) -> None:
        """Put the file's text on the clipboard."""
        opened = open_routine(card.path)
        if opened.text is None:
            self._notices.tell(self.tr("That could not be copied"), opened.why)
            return
        QGuiApplication.clipboard().setText(opened.text)
        self.done.emit(self.tr("{name} was copied as text, to paste into a mail.").format(name=card.name))

    def _ask_to_replace(self, card: RoutineCard, target: Path) -> None:
        self._notices.ask(
            self.tr("Replace {name}?").format(name=target.name),
            self.tr("There is a file of this name already."),
            self.tr("Replace it"),
            self.tr("Cancel"),
            lambda: self._write(card, target, overwrite=True),
        )

    def _write(self, card: RoutineCard, target: Path, *, overwrite: bool) -> None:
        try:
            notes = self._own.export(card.path, target, overwrite=overwrite)
        except NotDone as problem:
            self._notices.tell(self.tr("That could not be exported"), problem.message)
            return
        if notes:
            self._notices.tell(self.tr("Exported, but not all of it"), "\n".join(notes))
        else:
            self.done.emit(self.tr("Exported to {file}").format(file=target))
